import type { Decisions, PlanSources } from './decisions.js'
import { problemWith, type ValueWithOrigin } from './input-rules.js'
import { defaults, type InputName } from './inputs.js'

/** What an input is judged by: the other inputs, the environment, and the roles that are assumed. */
interface Scene extends Pick<PlanSources, 'inputs' | 'env'> {
  readonly assumed: readonly ValueWithOrigin[]
  has(name: InputName): boolean
}

type Row = readonly [name: InputName, isWrong: (scene: Scene) => boolean, problem: string]

const noRole = 'has no effect, because no role is assumed. Give role-arn or oidc-role-arn, or leave it out'
const onlyPrivate = 'is only for private registries. Leave it out with registry-type: public'
const isPublic = ({ inputs }: Scene) => inputs['registry-type'] === 'public'
const sessionInputs: readonly InputName[] = [
  ...(['role-session-name', 'role-duration-seconds', 'session-tags'] as const),
  ...(['session-policy', 'session-policy-arns'] as const),
]

/** Inputs that are given, when they are wrong, and the end of the sentence that starts with their value. */
const rows: readonly Row[] = [
  [
    'external-id',
    ({ has }) => !has('role-arn') && has('oidc-role-arn'),
    'has no effect without role-arn. AssumeRoleWithWebIdentity takes no external ID. Give the second role as role-arn',
  ],
  [
    'external-id',
    ({ has }) => !has('role-arn') && !has('oidc-role-arn'),
    'has no effect without role-arn. Give role-arn, or leave it out',
  ],
  ['profile', ({ has }) => has('oidc-role-arn'), 'and oidc-role-arn are two identities. Give one of them'],
  [
    'oidc-audience',
    ({ has }) => !has('oidc-role-arn'),
    'has no effect without oidc-role-arn. Give that, or leave it out',
  ],
  // The runner passes on a default like a value that the user gives.
  ...sessionInputs.map((name): Row => {
    const isLost = ({ assumed, inputs }: Scene) => assumed.length === 0 && inputs.given.get(name) !== defaults[name]
    return [name, isLost, noRole]
  }),
  [
    'role-duration-seconds',
    ({ assumed, inputs }) => assumed.length > 1 && inputs['role-duration-seconds'] > 3600,
    'is more than AWS allows where one role assumes another. Use 3600 or less',
  ],
  [
    'session-tags',
    ({ assumed }) => ['oidc-role-arn', 'AWS_ROLE_ARN'].includes(assumed.at(-1)?.origin ?? ''),
    'has no effect, because AssumeRoleWithWebIdentity takes no tags. Give a second role as role-arn, or leave it out',
  ],
  ['session-policy', ({ has }) => has('repositories'), 'and repositories are two session policies. Give one of them'],
  ['registry-account', isPublic, onlyPrivate],
  ['repositories', isPublic, onlyPrivate],
  [
    'output-credentials',
    ({ inputs }) => inputs['login-with'] === 'helper' && inputs['output-credentials'],
    'leaves the password that login-with: helper avoids. Leave it out, or use another login-with',
  ],
  [
    'docker-config',
    ({ inputs, env }) =>
      inputs['login-with'] === 'podman' && inputs['docker-config'] === 'isolated' && Boolean(env['REGISTRY_AUTH_FILE']),
    'has no effect here, because podman reads only REGISTRY_AUTH_FILE. Unset that variable, or use docker-config: shared',
  ],
]

/** Inputs that have no effect beside the others, or contradict them, the roles or the environment. */
export function problemsBetween({ inputs, env }: PlanSources, { roles: { assumed } }: Decisions): readonly string[] {
  const scene: Scene = { inputs, env, assumed, has: (name) => inputs.given.has(name) }
  return rows.flatMap(([origin, isWrong, problem]) => {
    const value = inputs.given.get(origin)
    return value !== undefined && isWrong(scene) ? [problemWith({ origin, value }, problem)] : []
  })
}
