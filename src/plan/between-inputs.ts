import type { Decisions, PlanSources } from './decisions.js'
import { problemWith } from './input-rules.js'
import { defaults, type InputName } from './inputs.js'

/** An input that is given, whether it is wrong beside the others, and the end of the sentence that starts with its value. */
type Row = readonly [name: InputName, isWrong: boolean, problem: string]

/** Inputs that have no effect beside the others, or contradict them, the roles or the environment. */
export function problemsBetween({ inputs, env }: PlanSources, { roles: { assumed } }: Decisions): readonly string[] {
  const { given } = inputs
  const has = (name: InputName) => given.has(name)
  const isPublic = inputs['registry-type'] === 'public'
  const isChained = assumed.length > 1
  const takesNoTags = ['oidc-role-arn', 'AWS_ROLE_ARN'].includes(assumed.at(-1)?.origin ?? '')
  const isHelper = inputs['login-with'] === 'helper'
  const isAuthFile = inputs['login-with'] === 'podman' && Boolean(env['REGISTRY_AUTH_FILE'])
  const secondRole = has('oidc-role-arn')
    ? 'AssumeRoleWithWebIdentity takes no external ID. Give the second role as role-arn'
    : 'Give role-arn, or leave it out'
  const noRole = 'has no effect, because no role is assumed. Give role-arn or oidc-role-arn, or leave it out'
  const onlyPrivate = 'is only for private registries. Leave it out with registry-type: public'
  // The runner passes on a default like a value that the user gives.
  const isMeant = (name: InputName) => given.get(name) !== defaults[name]

  const rows: readonly Row[] = [
    ['external-id', !has('role-arn'), `has no effect without role-arn. ${secondRole}`],
    ['profile', has('oidc-role-arn'), 'and oidc-role-arn are two identities. Give one of them'],
    ['oidc-audience', !has('oidc-role-arn'), 'has no effect without oidc-role-arn. Give that, or leave it out'],
    ...sessionInputs.map((name): Row => [name, assumed.length === 0 && isMeant(name), noRole]),
    [
      'role-duration-seconds',
      isChained && inputs['role-duration-seconds'] > 3600,
      'is more than AWS allows where one role assumes another. Use 3600 or less',
    ],
    [
      'session-tags',
      takesNoTags,
      'has no effect, because AssumeRoleWithWebIdentity takes no tags. Give a second role as role-arn, or leave it out',
    ],
    ['session-policy', has('repositories'), 'and repositories are two session policies. Give one of them'],
    ['registry-account', isPublic, onlyPrivate],
    ['repositories', isPublic, onlyPrivate],
    [
      'output-credentials',
      isHelper && inputs['output-credentials'],
      'leaves the password that login-with: helper avoids. Leave it out, or use another login-with',
    ],
    [
      'docker-config',
      isAuthFile && inputs['docker-config'] === 'isolated',
      'has no effect here, because podman reads only REGISTRY_AUTH_FILE. Unset that variable, or use docker-config: shared',
    ],
  ]
  return rows.flatMap(([origin, isWrong, problem]) => {
    const value = given.get(origin)
    return isWrong && value !== undefined ? [problemWith({ origin, value }, problem)] : []
  })
}

const sessionInputs = [
  'role-session-name',
  'role-duration-seconds',
  'session-tags',
  'session-policy',
  'session-policy-arns',
] as const
