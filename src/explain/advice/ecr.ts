import {
  type Grant,
  permissionPolicy,
  publicPolicy,
  repositoryActions,
  repositoryPolicy,
} from '../../facts/iam-policies.js'
import type { DeniedRepository } from '../../run/failure.js'
import { parseDenial, partitionOfArn } from '../access-denied.js'
import type { RunContext } from '../report.js'
import {
  type Advice,
  accountName,
  type Caller,
  callerOf,
  type DeniedCall,
  guardrailStep,
  narrowed,
  type PolicyToPaste,
  plain,
  type Quote,
  type Step,
} from './advice.js'

/** GetAuthorizationToken was denied. Only an identity policy can allow it. */
export function tokenAdvice(denied: DeniedCall): Advice {
  const { context, denial, call } = denied
  const isPublic = call.service === 'ECR Public'
  const actions = isPublic
    ? ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken']
    : ['ecr:GetAuthorizationToken']
  const caller = callerOf(denied)
  const owner = accountName(caller.account, "the caller's account")
  const identity: Step = {
    topic: `${actions.join(' and ')} in the caller's identity policy`,
    blames: 'identity',
    text: (quote) =>
      `In ${owner}, the identity policy of ${quote(caller.arn)} allows ${actions.map(quote).join(' and ')} with ${quote('"Resource": "*"')}. A repository policy cannot allow it.`,
  }
  const steps = narrowed([identity, sessionStep, guardrailStep], denial)
  const grant = grantOf(context, caller)
  const document = isPublic ? publicPolicy(grant) : permissionPolicy(grant)
  const paste: PolicyToPaste = { place: (quote) => `In ${owner}: identity policy of ${quote(caller.arn)}`, document }
  return { steps, policies: steps.includes(identity) ? [paste] : [] }
}

/** Some repositories may not be pulled from or pushed to. Each account has its own steps. */
export function repositoryAdvice(repositories: readonly DeniedRepository[], context: RunContext): Advice {
  const byAccount = [...Map.groupBy(repositories, ({ account }) => account).values()]
  const advice = byAccount.map((denied) => accountAdvice(denied, context))
  const steps = advice.flatMap((account) => account.steps)
  const isShared = (step: Step) => step === sessionStep || step === guardrailStep
  // The steps that are the same for every account are the least likely: once, at the end.
  const inOrder = [...steps.filter((step) => !isShared(step)), ...steps.filter(isShared)]
  const unique = new Map(inOrder.map((step) => [step.text(plain), step]))
  return { steps: [...unique.values()], policies: advice.flatMap(({ policies }) => policies) }
}

function accountAdvice(repositories: readonly DeniedRepository[], context: RunContext): Advice {
  const [first] = repositories
  if (!first) return { steps: [], policies: [] }
  const { account, access } = first
  const denial = parseDenial(first.message)
  const signedBy = context.roleArn || context.oidcRoleArn ? 'role' : 'base'
  const call = { service: 'ECR', operation: 'the repository check', region: first.region, signedBy } as const
  const caller = callerOf({ call, denial, context })
  const grant: Grant = {
    partition: context.partition ?? partitionOfArn(caller.arn),
    accounts: [account],
    regions: [...new Set(repositories.map(({ region }) => region))],
    repositories: [...new Set(repositories.map(({ repository }) => repository))],
    access,
  }
  const identity = identityStep(grant, caller)
  // The registry account's own caller needs no repository policy.
  const isOwn = (caller.answered?.account ?? caller.account) === account
  const needed = isOwn ? [identity] : [repositoryStep(grant, caller), identity]
  const steps = narrowed([...needed.map(({ step }) => step), sessionStep, guardrailStep], denial)
  return { steps, policies: needed.filter(({ step }) => steps.includes(step)).map(({ paste }) => paste) }
}

interface StepWithPolicy {
  readonly step: Step
  readonly paste: PolicyToPaste
}

function repositoryStep({ accounts: [account = ''], repositories, access }: Grant, caller: Caller): StepWithPolicy {
  const names = repositories.join(', ')
  return {
    step: {
      topic: `the repository policy in account ${account}`,
      blames: 'resource',
      text: (quote) =>
        `In account ${account}, the policy of each repository (${quote(names)}) lets ${quote(caller.arn)} ${access}: ${actionList(access, quote)}. ECR gives the same answer for a repository that does not exist there. Compare name and region.`,
    },
    paste: {
      place: (quote) => `In account ${account}: repository policy of ${quote(names)}`,
      document: repositoryPolicy({ principals: [caller.arn], access }),
    },
  }
}

function identityStep(grant: Grant, caller: Caller): StepWithPolicy {
  const owner = accountName(caller.account, "the caller's account")
  return {
    step: {
      topic: `the permission policy of the caller in ${owner}`,
      blames: 'identity',
      text: (quote) =>
        `In ${owner}, the permission policy of ${quote(caller.arn)} allows to ${grant.access}: ${actionList(grant.access, quote)}.`,
    },
    paste: {
      place: (quote) => `In ${owner}: permission policy of ${quote(caller.arn)}`,
      document: permissionPolicy(grant),
    },
  }
}

function actionList(access: Grant['access'], quote: Quote): string {
  return repositoryActions[access].map(quote).join(', ')
}

const sessionStep: Step = {
  topic: 'the session policy',
  blames: 'session',
  text: (quote) =>
    `Nothing limits the session further: ${quote('session-policy')}, ${quote('session-policy-arns')}, ${quote('repositories')}, or the step that made the session.`,
}

/** Unknown values stay placeholders: a policy with `*` would allow more than anybody asked for. */
function grantOf(context: RunContext, caller: Caller): Grant {
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
