import { type InputName, parseInputs } from '../../../src/plan/inputs.js'
import { makePlan, profileInUse } from '../../../src/plan/make-plan.js'
import type { Environment, Plan, Profile } from '../../../src/plan/plan.js'
import { Failure } from '../../../src/run/failure.js'

export const role = 'arn:aws:iam::111111111111:role/ecr-push'
export const buildRole = 'arn:aws:iam::222222222222:role/github-build'
export const teamRole = 'arn:aws:iam::333333333333:role/team'

/** Ways to an identity that are in the environment. */
export const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }
export const webIdentity = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: teamRole }

/** A job, as far as it differs from one with a region and a run. */
export interface Job {
  readonly inputs?: Partial<Record<InputName, string>>
  readonly env?: Environment
  /** The profile that the job uses exists. A role of it makes it one with credentials. */
  readonly profile?: Partial<Profile> & { readonly role?: string }
}

export function planOf({ inputs = {}, env = {}, profile }: Job): Plan {
  const parsed = parseInputs((name) => inputs[name] ?? '')
  const environment = { GITHUB_REPOSITORY: 'org/app', GITHUB_RUN_ID: '1234567890', AWS_REGION: 'eu-west-1', ...env }
  const name = profileInUse(parsed.inputs, environment)
  const { role: value, ...more } = profile ?? {}
  const roles = value ? [{ value, origin: `role_arn of profile ${name}` }] : []
  const missing = profile ? {} : { problem: 'is not in the shared AWS config files. Correct the name' }
  return makePlan({
    ...parsed,
    env: environment,
    profile: { name, exists: profile !== undefined, hasCredentials: roles.length > 0, roles, ...missing, ...more },
  })
}

export function problemsOf(job: Job): readonly string[] {
  try {
    planOf(job)
    return []
  } catch (error) {
    if (error instanceof Failure && error.fault.code === 'inputs') return error.fault.problems
    throw error
  }
}
