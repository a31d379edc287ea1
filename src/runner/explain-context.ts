import type { Context } from '../explain/report.js'
import type { Inputs } from '../plan/inputs.js'
import type { Plan } from '../plan/plan.js'
import type { Masks } from './masks.js'

/** What an error's explanation can draw on: the plan where there is one, until then the inputs. */
export function explainContext(inputs: Inputs, { plan, masks }: { plan: Plan | undefined; masks: Masks }): Context {
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
  }
}
