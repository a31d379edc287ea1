import { Failure } from '../run/failure.js'
import { baseIdentityNotices, baseIdentityProblems } from './base-identity.js'
import { problemsBetween } from './between-inputs.js'
import type { PlanSources } from './decisions.js'
import { chooseVariants, endpointNotices, endpointProblems } from './endpoints.js'
import { chooseRoles, makeWho } from './identity-plan.js'
import type { Inputs } from './inputs.js'
import { loginWarnings, makeHow, pathProblems } from './login-plan.js'
import type { Environment, Plan } from './plan.js'
import { chooseRegions, makeWhere, placeProblems } from './registry-plan.js'
import { sessionPolicyProblems, sessionPolicyWarnings } from './session-plan.js'

/** The profile that counts for this job, by the SDKs' rule. Its settings matter for region and role. */
export function profileInUse(inputs: Inputs, env: Environment): string {
  return inputs.profile || env['AWS_PROFILE'] || 'default'
}

/** Turns inputs and environment into what the step does. Throws one `inputs` failure with all problems, before any call. */
export function makePlan(sources: PlanSources): Plan {
  const { inputs, env } = sources
  const decisions = {
    roles: chooseRoles(sources),
    regions: chooseRegions(sources),
    variants: chooseVariants(inputs, env),
  }
  rejectProblems([
    ...sources.problems,
    ...problemsBetween(sources, decisions),
    ...baseIdentityProblems(sources, decisions.roles.base),
    ...placeProblems(inputs, decisions),
    ...endpointProblems(sources, decisions),
    ...pathProblems(env),
  ])
  const where = makeWhere(sources, decisions)
  const session = decisions.roles.assumed.length > 0 ? where : undefined
  rejectProblems(sessionPolicyProblems(inputs, session))
  const who = makeWho(sources, { ...decisions, where })
  const how = makeHow(inputs, env)
  return {
    ...{ who, where, how },
    notices: [...baseIdentityNotices(sources, who.base), ...endpointNotices(sources, decisions)],
    warnings: [...loginWarnings(how, env), ...sessionPolicyWarnings(who.session)],
  }
}

function rejectProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new Failure({ code: 'inputs', problems })
}
