import { Failure } from '../run/failure.js'
import type { PlanSources } from './choices.js'
import { chooseVariants, endpointProblems, overrides } from './endpoints.js'
import { chooseRoles, makeWho, whoProblems } from './identity-plan.js'
import type { Inputs } from './inputs.js'
import { howProblems, makeHow } from './login-plan.js'
import type { Environment, How, Plan, Who } from './plan.js'
import { chooseRegions, makeWhere, whereProblems } from './registry-plan.js'

/** Name of the profile that counts for this job, by the SDKs' rule; its settings matter for region and role. */
export function profileInUse(inputs: Inputs, env: Environment): string {
  return inputs.profile || env['AWS_PROFILE'] || 'default'
}

/** Turns inputs and environment into what will be done. Throws one `inputs` failure with all problems, before any call. */
export function makePlan(sources: PlanSources): Plan {
  const { inputs, env } = sources
  const choices = {
    roles: chooseRoles(sources),
    regions: chooseRegions(sources),
    variants: chooseVariants(inputs, env),
  }
  const problems = [
    ...sources.problems,
    ...whoProblems(sources, choices.roles),
    ...whereProblems(inputs, choices),
    ...endpointProblems(sources, choices.variants),
    ...howProblems(inputs, env),
  ]
  if (problems.length > 0) throw new Failure({ code: 'inputs', problems })
  const where = makeWhere(sources, choices)
  const who = makeWho(sources, { ...choices, where })
  const how = makeHow(inputs, env)
  return { who, where, how, notices: overrides(sources), warnings: warnings({ who, how, env }) }
}

interface Warned {
  readonly who: Who
  readonly how: How
  readonly env: Environment
}

/** What is allowed and still likely to be a mistake. */
function warnings({ who, how, env }: Warned): readonly string[] {
  const found: string[] = []
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    found.push(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: the servers that get your credentials are not authenticated. Trust your proxy with NODE_EXTRA_CA_CERTS instead',
    )
  }
  const policySize = who.session.policy?.length ?? 0
  if (policySize > 2048) {
    found.push(
      `The session policy has ${policySize} characters; AWS documents 2048 as the limit and may refuse it. Use fewer accounts, regions or repositories in one step, or a name with * for several repositories`,
    )
  }
  if (how.outputCredentials && !how.maskPassword) {
    found.push(
      'mask-password is false: the registry password can show up in logs, where everyone who reads them can use it for 12 hours',
    )
  }
  return found
}
