import {
  type Grant,
  permissionPolicy,
  publicPolicy,
  repositoryActions,
  repositoryPolicy,
} from '../../facts/iam-policies.js'
import type { DeniedRepository } from '../../run/failure.js'
import { parseDenial, partitionOfArn } from '../access-denied.js'
import type { FailedCall } from '../failed-call.js'
import { quote } from '../quote.js'
import type { RunContext } from '../report.js'
import { type Advice, guardrailStep, narrowed, type Step } from './advice.js'

/** GetAuthorizationToken was denied. Only an identity policy can allow it. */
export function tokenAdvice(failed: FailedCall): Advice {
  const { caller, call, context, denial } = failed
  const isPublic = call.service === 'ECR Public'
  const token = `${isPublic ? 'ecr-public' : 'ecr'}:GetAuthorizationToken`
  const actions = isPublic ? [token, 'sts:GetServiceBearerToken'] : [token]
  const topic = `${actions.join(' and ')} in the caller's identity policy`
  const text = `In ${caller.owner}, the identity policy of ${quote(caller.arn)} allows ${actions.map(quote).join(' and ')} with ${quote('"Resource": "*"')}. A repository policy cannot allow it.`
  const place = `In ${caller.owner}: identity policy of ${quote(caller.arn)}`
  const document = (isPublic ? publicPolicy : permissionPolicy)(grantOf(failed, context))
  const steps: readonly Step[] = [{ topic, text, blames: 'identity' }, ...commonSteps]
  return narrowed({ steps, policies: [{ place, document, blames: 'identity' }] }, denial)
}

/** Some repositories may not be pulled from or pushed to. Each account has its own steps. */
export function repositoryAdvice(failed: FailedCall, denied: readonly DeniedRepository[]): Advice {
  const byAccount = [...Map.groupBy(denied, ({ account }) => account).values()]
  const advice = byAccount.map((repositories) => accountAdvice(failed, repositories))
  const steps = advice.flatMap((account) => account.steps)
  const isCommon = (step: Step) => commonSteps.includes(step)
  // The steps that are the same for every account are the least likely: once, at the end.
  const inOrder = [...steps.filter((step) => !isCommon(step)), ...steps.filter(isCommon)]
  const unique = new Map(inOrder.map((step) => [step.text, step]))
  return { steps: [...unique.values()], policies: advice.flatMap(({ policies }) => policies) }
}

function accountAdvice(failed: FailedCall, denied: readonly DeniedRepository[]): Advice {
  const { caller, context } = failed
  const [{ account = '', access, message = '' } = {}] = denied
  const regions = [...new Set(denied.map(({ region }) => region))]
  const repositories = [...new Set(denied.map(({ repository }) => repository))]
  const grant = grantOf(failed, { ...context, accounts: [account], regions, repositories, access })
  // The registry account's own caller needs no repository policy.
  const isOwn = (caller.answered?.account ?? caller.account) === account
  const sides = [...(isOwn ? [] : [repositorySide(failed, grant)]), identitySide(failed, grant)]
  const steps = [...sides.flatMap((side) => side.steps), ...commonSteps]
  return narrowed({ steps, policies: sides.flatMap(({ policies }) => policies) }, parseDenial(message))
}

function repositorySide({ caller }: FailedCall, { accounts: [account = ''], repositories, access }: Grant): Advice {
  const names = quote(repositories.join(', '))
  const text = `In account ${account}, the policy of each repository (${names}) lets ${quote(caller.arn)} ${access}: ${actionList(access)}. ECR gives the same answer for a repository that does not exist there. Compare name and region.`
  const document = repositoryPolicy({ principals: [caller.arn], access })
  return {
    steps: [{ topic: `the repository policy in account ${account}`, text, blames: 'resource' }],
    policies: [{ place: `In account ${account}: repository policy of ${names}`, document, blames: 'resource' }],
  }
}

function identitySide({ caller: { owner, arn } }: FailedCall, grant: Grant): Advice {
  const text = `In ${owner}, the permission policy of ${quote(arn)} allows to ${grant.access}: ${actionList(grant.access)}.`
  const place = `In ${owner}: permission policy of ${quote(arn)}`
  return {
    steps: [{ topic: `the permission policy of the caller in ${owner}`, text, blames: 'identity' }],
    policies: [{ place, document: permissionPolicy(grant), blames: 'identity' }],
  }
}

function actionList(access: Grant['access']): string {
  return repositoryActions[access].map(quote).join(', ')
}

const limits = `${quote('session-policy')}, ${quote('session-policy-arns')}, ${quote('repositories')}`

const commonSteps: readonly Step[] = [
  {
    topic: 'the session policy',
    text: `Nothing limits the session further: ${limits}, or the step that made the session.`,
    blames: 'session',
  },
  guardrailStep,
]

/** Unknown values stay placeholders: a policy with `*` would allow more than anybody asked for. */
function grantOf({ caller }: FailedCall, context: RunContext): Grant {
  const { accounts = [], regions = [], repositories = [], access = 'push' } = context
  const known = (values: readonly string[], otherwise: string) => (values.length > 0 ? values : [otherwise])
  return {
    partition: context.partition ?? partitionOfArn(caller.arn),
    accounts: known(accounts, caller.account || '<account of the registry>'),
    regions: known(regions, '<region>'),
    repositories: known(repositories, '<repository>'),
    access,
  }
}
