import { parseRoleArn } from '../facts/arns.js'
import { sessionPolicy } from '../facts/iam-policies.js'
import { partitionById } from '../facts/partitions.js'
import type { PlanSources, Regions, Roles } from './choices.js'
import { endpointOf } from './endpoints.js'
import { quoteForMessage, roleArnRule, type ValueWithOrigin } from './input-rules.js'
import type { InputName, Inputs } from './inputs.js'
import type { BaseIdentity, Environment, Session, Where, Who } from './plan.js'

/** Base identity and roles: the contract's group "who". */
export function chooseRoles({ inputs, env, profile }: PlanSources): Roles {
  const base = baseIdentity({ inputs, env, profile })
  const ofProfile = base.kind === 'profile' ? profile : undefined
  const roles = [
    { value: inputs.oidcRoleArn, origin: 'oidc-role-arn' },
    { value: ofProfile?.sourceRoleArn ?? '', origin: `role_arn of the source_profile of profile ${profile.name}` },
    { value: ofProfile?.roleArn ?? '', origin: `role_arn of profile ${profile.name}` },
    { value: base.kind === 'web-identity' ? base.roleArn : '', origin: 'AWS_ROLE_ARN' },
    { value: inputs.roleArn, origin: 'role-arn' },
  ]
  return { base, assumed: roles.filter(({ value }) => value !== '') }
}

/** The sources in the SDK's order; the first that is there is the one, and fails if it fails. */
function baseIdentity({ inputs, env, profile }: Omit<PlanSources, 'problems'>): BaseIdentity {
  if (inputs.oidcRoleArn) {
    const partition = partitionById(parseRoleArn(inputs.oidcRoleArn)?.partition ?? 'aws')
    const audience = inputs.oidcAudience || (partition?.audience ?? '')
    return { kind: 'oidc', roleArn: inputs.oidcRoleArn, audience }
  }
  const named = inputs.profile || env['AWS_PROFILE']
  if (named) return { kind: 'profile', name: named }
  if (env['AWS_ACCESS_KEY_ID'] && env['AWS_SECRET_ACCESS_KEY']) return { kind: 'environment' }
  if (profile.signs) return { kind: 'profile', name: profile.name }
  const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role } = env
  if (file && role) return { kind: 'web-identity', file, roleArn: role }
  return { kind: containerVariables.some((name) => env[name]) ? 'container' : 'instance' }
}

const containerVariables = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI']

/** Halves of an identity: the SDK's chain would pass over them, and take the machine's role without a word. */
const halves = [
  ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
  ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
] as const

function halfProblems(env: Environment): readonly string[] {
  return halves
    .filter(([given, missing]) => env[given] && !env[missing])
    .map(([given, missing]) => `${missing}: is empty or not set, but ${given} is set; set both or neither`)
}

/** Rules between the inputs of the group "who". */
export function whoProblems({ inputs, env, profile }: PlanSources, { base, assumed }: Roles): readonly string[] {
  const { given } = inputs
  const problems: string[] = []
  if (given.has('external-id') && !given.has('role-arn')) {
    const oidc = ' (AssumeRoleWithWebIdentity takes no external ID); give the second role as role-arn'
    problems.push(
      `external-id: ${quoteForMessage(inputs.externalId)} would be lost: it is sent with the AssumeRole of role-arn, which is not given` +
        `${given.has('oidc-role-arn') ? oidc : '; give that, or leave it out'}`,
    )
  }
  if (given.has('oidc-role-arn') && given.has('profile')) {
    problems.push(`profile: ${quoteForMessage(inputs.profile)} and oidc-role-arn are two identities; give one of them`)
  }
  if (given.has('oidc-audience') && !given.has('oidc-role-arn')) {
    problems.push(
      `oidc-audience: ${quoteForMessage(inputs.oidcAudience)} has no effect without oidc-role-arn; give that or leave it out`,
    )
  }
  if (base.kind === 'profile' && !profile.exists) {
    const source = given.has('profile') ? 'profile' : 'AWS_PROFILE'
    problems.push(
      `${source}: ${quoteForMessage(base.name)} is not in the shared AWS config files; name a profile that is`,
    )
  }
  const isNamed = inputs.oidcRoleArn || inputs.profile || env['AWS_PROFILE']
  if (!isNamed) problems.push(...halfProblems(env))
  return [...problems, ...assumed.flatMap(roleProblems), ...sessionProblems(inputs, assumed)]
}

/** A role may come from the environment or a profile, where nothing has looked at it yet. */
function roleProblems({ value, origin }: ValueWithOrigin): readonly string[] {
  const isInput = origin === 'role-arn' || origin === 'oidc-role-arn'
  const problem = isInput ? undefined : roleArnRule(value)
  return problem ? [`${origin}: ${quoteForMessage(value)} ${problem}`] : []
}

const sessionInputs: readonly InputName[] = [
  'role-session-name',
  'role-duration-seconds',
  'session-tags',
  'session-policy',
  'session-policy-arns',
]

function sessionProblems(inputs: Inputs, assumed: readonly ValueWithOrigin[]): readonly string[] {
  const { given, roleDurationSeconds } = inputs
  const problems: string[] = []
  const add = (name: InputName, problem: string) =>
    problems.push(`${name}: ${quoteForMessage(given.get(name) ?? '')} ${problem}`)

  for (const name of assumed.length > 0 ? [] : sessionInputs.filter((input) => says(inputs, input))) {
    add(name, 'has no effect, because no role is assumed; give role-arn or oidc-role-arn, or leave it out')
  }
  if (assumed.length > 1 && roleDurationSeconds > 3600) {
    add(
      'role-duration-seconds',
      "is over an hour, which AWS refuses for a role assumed by another role's session; 900 is enough here",
    )
  }
  if (given.has('session-tags') && ['oidc-role-arn', 'AWS_ROLE_ARN'].includes(assumed.at(-1)?.origin ?? '')) {
    add(
      'session-tags',
      'would be lost: AssumeRoleWithWebIdentity takes no tags; give a second role as role-arn, or leave them out',
    )
  }
  if (given.has('session-policy') && given.has('repositories')) {
    add('session-policy', 'and repositories are two session policies; give one of them')
  }
  return problems
}

/** Whether an input tells what the user wants. The duration's default stands in action.yml, so that value does not. */
function says({ given, roleDurationSeconds }: Inputs, name: InputName): boolean {
  return given.has(name) && (name !== 'role-duration-seconds' || roleDurationSeconds !== 900)
}

interface Choices {
  readonly roles: Roles
  readonly regions: Regions
  readonly where: Where
}

export function makeWho(sources: PlanSources, { roles, regions, where }: Choices): Who {
  const { inputs, env } = sources
  const { base, assumed } = roles
  const lastRoleArn = assumed.at(-1)?.value
  const hopSessionName = defaultSessionName(env)
  const policy =
    lastRoleArn && where.repositories.length > 0 ? JSON.stringify(sessionPolicy(where)) : inputs.sessionPolicy
  const session: Session = {
    name: inputs.roleSessionName || hopSessionName,
    tags: inputs.sessionTags,
    ...(policy && { policy }),
    policyArns: inputs.sessionPolicyArns,
  }
  const stsEndpoint = endpointOf('STS', sources)
  const externalId = inputs.externalId && { externalId: inputs.externalId }
  return {
    base,
    ...(inputs.roleArn && { role: { arn: inputs.roleArn, ...externalId } }),
    ...(lastRoleArn && { lastRoleArn }),
    session,
    hopSessionName,
    durationSeconds: inputs.roleDurationSeconds,
    stsRegion: regions.sts.value,
    ...(stsEndpoint && { stsEndpoint }),
  }
}

/**
 * `ecr-login-<owner>-<repository>-<run ID>`: CloudTrail on the other side then names the run. STS takes 64 characters: owner and
 * repository give way, the run ID stays.
 */
export function defaultSessionName(env: Environment): string {
  const clean = (text: string) => text.replace(/[^A-Za-z0-9_+=,.@-]/g, '-')
  const [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/').map(clean)
  const run = clean(env['GITHUB_RUN_ID'] ?? '').slice(-20)
  const room = 64 - ['ecr-login', '', '', run].join('-').length
  const shortRepository = repository.slice(0, Math.max(room - owner.length, Math.floor(room / 2)))
  const shortOwner = owner.slice(0, room - shortRepository.length)
  return ['ecr-login', shortOwner, shortRepository, run].filter(Boolean).join('-')
}
