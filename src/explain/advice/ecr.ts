import {
  type Grant,
  permissionPolicy,
  publicPolicy,
  repositoryActions,
  repositoryPolicy,
} from '../../facts/iam-policies.js'
import type { DeniedRepository } from '../../run/failure.js'
import { type Principal, parseDenial, partitionOfArn } from '../access-denied.js'
import type { Context } from '../report.js'
import {
  type Advice,
  accountName,
  type Denied,
  guardrailStep,
  narrowed,
  type Paste,
  plain,
  principalFor,
  type Quote,
  type Step,
} from './advice.js'

/** GetAuthorizationToken was denied: only an identity policy can grant it. */
export function tokenAdvice(denied: Denied): Advice {
  const { context, denial, call } = denied
  const isPublic = call.service === 'ECR Public'
  const actions = isPublic
    ? ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken']
    : ['ecr:GetAuthorizationToken']
  const principal = principalFor(denied)
  const owner = accountName(principal.account, "the caller's account")
  const identity: Step = {
    topic: `${actions.join(' and ')} in the caller's identity policy`,
    blames: 'identity',
    text: (quote) =>
      `In ${owner}, the identity policy of ${quote(principal.arn)} allows ${actions.map(quote).join(' and ')} with ${quote('"Resource": "*"')}. A repository policy can not grant it.`,
  }
  const steps = narrowed([identity, sessionStep, guardrailStep], denial)
  const grant = grantOf(context, principal)
  const document = isPublic ? publicPolicy(grant) : permissionPolicy(grant)
  const paste: Paste = { place: (quote) => `In ${owner}: identity policy of ${quote(principal.arn)}`, document }
  return { steps, policies: steps.includes(identity) ? [paste] : [] }
}

/** Repositories that may not be pulled from or pushed to: each account that has some is gone through. */
export function repositoryAdvice(repositories: readonly DeniedRepository[], context: Context): Advice {
  const accounts = [...new Set(repositories.map(({ account }) => account))]
  const advice = accounts.map((account) =>
    accountAdvice(
      repositories.filter((repository) => repository.account === account),
      context,
    ),
  )
  const steps = advice.flatMap((account) => account.steps)
  const isShared = (step: Step) => step === sessionStep || step === guardrailStep
  // The same for every account, and the least likely: once, at the end.
  const inOrder = [...steps.filter((step) => !isShared(step)), ...steps.filter(isShared)]
  const unique = new Map(inOrder.map((step) => [step.text(plain), step]))
  return { steps: [...unique.values()], policies: advice.flatMap(({ policies }) => policies) }
}

function accountAdvice(repositories: readonly DeniedRepository[], context: Context): Advice {
  const [first] = repositories
  if (!first) return { steps: [], policies: [] }
  const { account, access } = first
  const denial = parseDenial(first.message)
  const signedBy = context.roleArn || context.oidcRoleArn ? 'role' : 'base'
  const call = { service: 'ECR', operation: 'the repository check', region: first.region, signedBy } as const
  const principal = principalFor({ call, denial, context })
  const grant: Grant = {
    partition: context.partition ?? partitionOfArn(principal.arn),
    accounts: [account],
    regions: [...new Set(repositories.map(({ region }) => region))],
    repositories: [...new Set(repositories.map(({ repository }) => repository))],
    access,
  }
  const foreign = principal.account !== account
  const { steps, paste } = foreign ? foreignSteps(grant, principal) : ownSteps(grant, principal)
  const left = narrowed([...steps, sessionStep, guardrailStep], denial)
  return { steps: left, policies: paste.filter(({ step }) => left.includes(step)) }
}

type Steps = { readonly steps: readonly Step[]; readonly paste: readonly (Paste & { readonly step: Step })[] }

/** Set-up 2: the registry's account and the caller's both have to allow it. */
function foreignSteps({ accounts: [account = ''], ...grant }: Grant, principal: Principal): Steps {
  const names = grant.repositories.join(', ')
  const resource: Step = {
    topic: `the repository policy in account ${account}`,
    blames: 'resource',
    text: (quote) =>
      `In account ${account}, the policy of each repository (${quote(names)}) lets ${quote(principal.arn)} ${grant.access}: ${actionList(grant, quote)}. ECR gives the same answer for a repository that does not exist there: compare name and region.`,
  }
  const identity = identityStep({ accounts: [account], ...grant }, principal)
  const place: Paste['place'] = (quote) => `In account ${account}: repository policy of ${quote(names)}`
  const document = repositoryPolicy({ principals: [principal.arn], access: grant.access })
  return { steps: [resource, identity.step], paste: [{ place, document, step: resource }, identity] }
}

/** Set-up 1: the caller is of the registry's own account, where its permission policy is enough. */
function ownSteps(grant: Grant, principal: Principal): Steps {
  const identity = identityStep(grant, principal)
  return { steps: [identity.step], paste: [identity] }
}

function identityStep(grant: Grant, principal: Principal): Paste & { readonly step: Step } {
  const owner = accountName(principal.account, "the caller's account")
  const step: Step = {
    topic: `the permission policy of the caller in ${owner}`,
    blames: 'identity',
    text: (quote) =>
      `In ${owner}, the permission policy of ${quote(principal.arn)} allows to ${grant.access}: ${actionList(grant, quote)}.`,
  }
  const place: Paste['place'] = (quote) => `In ${owner}: permission policy of ${quote(principal.arn)}`
  return { step, place, document: permissionPolicy(grant) }
}

function actionList({ access }: Pick<Grant, 'access'>, quote: Quote): string {
  return repositoryActions[access].map(quote).join(', ')
}

const sessionStep: Step = {
  topic: 'the session policy',
  blames: 'session',
  text: (quote) =>
    `The session itself is not limited more narrowly: by ${quote('session-policy')}, ${quote('session-policy-arns')} or ${quote('repositories')}, or by whoever made the session.`,
}

/** What is not known yet stays as a placeholder: a policy with `*` would grant more than anybody asked for. */
function grantOf(context: Context, principal: Principal): Grant {
  const { accounts = [], regions = [], repositories = [], access = 'push' } = context
  const known = (values: readonly string[], otherwise: string) => (values.length > 0 ? values : [otherwise])
  return {
    partition: context.partition ?? partitionOfArn(principal.arn),
    accounts: known(accounts, principal.account || '<account of the registry>'),
    regions: known(regions, '<region>'),
    repositories: known(repositories, '<repository>'),
    access,
  }
}
