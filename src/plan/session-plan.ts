import { sessionPolicy } from '../facts/iam-policies.js'
import type { PlanSources } from './decisions.js'
import type { Inputs } from './inputs.js'
import type { Environment, Session, Where } from './plan.js'

/** The session of the last role: its name, tags and policies. */

/** `where` is undefined if no role is assumed: `repositories` are only checked then. */
export function makeSession({ inputs, env }: PlanSources, where: Where | undefined): Session {
  const policy =
    where && where.repositories.length > 0 ? JSON.stringify(sessionPolicy(where)) : inputs['session-policy']
  return {
    name: inputs['role-session-name'] || defaultSessionName(env),
    tags: inputs['session-tags'],
    ...(policy && { policy }),
    policyArns: inputs['session-policy-arns'],
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
export function sessionPolicyProblems(inputs: Inputs, where: Where | undefined): readonly string[] {
  const limit = `${mostPolicySize} characters, the most that STS takes`
  if (inputs['session-policy'].length > mostPolicySize) return [`session-policy: is longer than ${limit}. Shorten it`]
  if (!where) return []
  const { accounts, regions, repositories } = where
  const isTooLong = (count: number) => {
    const policy = sessionPolicy({ ...where, repositories: repositories.slice(0, count) })
    return JSON.stringify(policy).length > mostPolicySize
  }
  const fitting = repositories.findIndex((_, index) => isTooLong(index + 1))
  if (fitting === -1) return []
  const places = accounts.length * regions.length
  const inPlaces = places > 1 ? ` in ${places} registries` : ''
  return [
    `repositories: the session policy for ${repositories.length} repositories${inPlaces} is longer than ${limit}. ` +
      `${fitting} of them fit. Write a name such as team/* for several, or use one step for each account`,
  ]
}

export function sessionPolicyWarnings({ policy = '' }: Session): readonly string[] {
  if (policy.length <= documentedPolicySize) return []
  return [
    `The session policy has ${policy.length} characters. AWS documents a limit of ${documentedPolicySize} and may reject it. ` +
      'Use fewer accounts, regions or repositories in one step, or a name such as team/* for several repositories',
  ]
}
