import { sessionPolicy } from '../facts/iam-policies.js'
import type { PlanSources } from './decisions.js'
import { problemWith, type ValueWithOrigin } from './input-rules.js'
import { defaults, type InputName, type Inputs } from './inputs.js'
import type { Environment, Session, Where } from './plan.js'

/** The session of the last role: its name, tags and policies. */

const sessionInputs: readonly InputName[] = [
  'role-session-name',
  'role-duration-seconds',
  'session-tags',
  'session-policy',
  'session-policy-arns',
]

/** What STS would reject or drop. */
export function sessionProblems(inputs: Inputs, assumed: readonly ValueWithOrigin[]): readonly string[] {
  const { given, roleDurationSeconds } = inputs
  const problems: string[] = []
  const add = (name: InputName, problem: string) =>
    problems.push(problemWith({ origin: name, value: given.get(name) ?? '' }, problem))

  for (const name of assumed.length > 0 ? [] : sessionInputs.filter((input) => isMeant(input, inputs))) {
    add(name, 'has no effect, because no role is assumed. Give role-arn or oidc-role-arn, or leave it out')
  }
  if (assumed.length > 1 && roleDurationSeconds > 3600) {
    add('role-duration-seconds', 'is more than AWS allows where one role assumes another. Use 3600 or less')
  }
  if (given.has('session-tags') && ['oidc-role-arn', 'AWS_ROLE_ARN'].includes(assumed.at(-1)?.origin ?? '')) {
    add(
      'session-tags',
      'has no effect, because AssumeRoleWithWebIdentity takes no tags. Give a second role as role-arn, or leave it out',
    )
  }
  if (given.has('session-policy') && given.has('repositories')) {
    add('session-policy', 'and repositories are two session policies. Give one of them')
  }
  return problems
}

/** The runner passes the default of role-duration-seconds like a value that the user gives. */
function isMeant(name: InputName, { given }: Inputs): boolean {
  return given.has(name) && !(name === 'role-duration-seconds' && given.get(name) === defaults[name])
}

/** `where` is undefined if no role is assumed: `repositories` are only checked then. */
export function makeSession({ inputs, env }: PlanSources, where: Where | undefined): Session {
  const policy = where && where.repositories.length > 0 ? JSON.stringify(sessionPolicy(where)) : inputs.sessionPolicy
  return {
    name: inputs.roleSessionName || defaultSessionName(env),
    tags: inputs.sessionTags,
    ...(policy && { policy }),
    policyArns: inputs.sessionPolicyArns,
  }
}

/**
 * `ecr-login-<owner>-<repository>-<run ID>`, so that CloudTrail in the other account names the run. STS takes 64 characters: owner and
 * repository are shortened, never the run ID.
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

/** Characters. AWS documents the first as the limit, but STS decides by the packed size. Above the second no packing helps. */
const [documentedPolicySize, mostPolicySize] = [2048, 10_240]

/** Policies that STS rejects for certain. `where` is undefined if no role is assumed. */
export function sessionPolicyProblems({ sessionPolicy: given }: Inputs, where: Where | undefined): readonly string[] {
  const limit = `${mostPolicySize} characters, the most that STS takes`
  if (given.length > mostPolicySize) return [`session-policy: is longer than ${limit}. Shorten it`]
  const count = where?.repositories.length ?? 0
  const fitting = where ? repositoriesThatFit(where) : 0
  if (!where || fitting === count) return []
  const places = where.accounts.length * where.regions.length
  const inPlaces = places > 1 ? ` in ${places} registries` : ''
  return [
    `repositories: the session policy for ${count} repositories${inPlaces} is longer than ${limit}. ${fitting} of them fit. ` +
      'Write a name such as team/* for several, or use one step for each account',
  ]
}

function repositoriesThatFit(where: Where): number {
  const fits = (count: number) => {
    const repositories = where.repositories.slice(0, count)
    return JSON.stringify(sessionPolicy({ ...where, repositories })).length <= mostPolicySize
  }
  let count = 0
  while (count < where.repositories.length && fits(count + 1)) count += 1
  return count
}

export function sessionPolicyWarnings({ policy = '' }: Session): readonly string[] {
  if (policy.length <= documentedPolicySize) return []
  return [
    `The session policy has ${policy.length} characters. AWS documents a limit of ${documentedPolicySize} and may reject it. ` +
      'Use fewer accounts, regions or repositories in one step, or a name such as team/* for several repositories',
  ]
}
