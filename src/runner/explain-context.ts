import type { RunContext } from '../explain/report.js'
import type { CallPlan } from '../plan/helper-plan.js'
import type { Inputs } from '../plan/inputs.js'
import type { Environment, Plan } from '../plan/plan.js'
import type { Masks } from './masks.js'

interface Run {
  readonly plan: Plan | undefined
  readonly masks: Masks
  readonly env: Environment
}

/** What an error's explanation can draw on: the plan where there is one, until then the inputs. */
export function explainContext(inputs: Inputs, { plan, masks, env }: Run): RunContext {
  return {
    partition: plan?.where.partition,
    accounts: plan?.where.accounts ?? inputs.registryAccounts,
    regions: plan?.where.regions ?? inputs.regions,
    repositories: inputs.repositories,
    access: inputs.access,
    registryType: inputs.registryType,
    roleArn: inputs.roleArn,
    oidcRoleArn: inputs.oidcRoleArn,
    externalIdGiven: inputs.externalId !== '',
    sessionTags: inputs.sessionTags.length > 0,
    secrets: [...masks.secrets],
    now: new Date(),
    github: {
      actionRepository: env['GITHUB_ACTION_REPOSITORY'],
      serverUrl: env['GITHUB_SERVER_URL'],
      repository: env['GITHUB_REPOSITORY'],
      ref: env['GITHUB_REF'],
    },
  }
}

/** The same for the credential helper, which has a plan and no inputs. */
export function planContext({ who, where }: CallPlan, secrets: readonly string[]): RunContext {
  return {
    ...where,
    registryType: where.type,
    roleArn: who.role?.arn,
    oidcRoleArn: who.base.kind === 'oidc' ? who.base.roleArn : undefined,
    externalIdGiven: who.role?.externalId !== undefined,
    sessionTags: who.session.tags.length > 0,
    secrets,
    now: new Date(),
  }
}
