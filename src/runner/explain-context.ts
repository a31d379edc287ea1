import type { RunContext } from '../explain/report.js'
import type { CallPlan } from '../plan/helper-plan.js'
import type { Environment } from '../plan/plan.js'

interface Run {
  readonly secrets: Iterable<string>
  readonly env: Environment
}

/** What an error's explanation can draw on. Until there is a plan, no call can have failed. */
export function explainContext(plan: CallPlan | undefined, { secrets, env }: Run): RunContext {
  const known = { secrets: [...secrets], now: new Date() }
  if (!plan) return known
  const { who, where } = plan
  return {
    ...known,
    ...where,
    registryType: where.type,
    roleArn: who.role?.arn,
    oidcRoleArn: who.base.kind === 'oidc' ? who.base.roleArn : undefined,
    externalIdGiven: who.role?.externalId !== undefined,
    sessionTags: who.session.tags.length > 0,
    github: {
      actionRepository: env['GITHUB_ACTION_REPOSITORY'],
      serverUrl: env['GITHUB_SERVER_URL'],
      repository: env['GITHUB_REPOSITORY'],
      ref: env['GITHUB_REF'],
    },
  }
}
