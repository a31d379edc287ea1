import { type Context, holds, list, matches } from './conditions.js'
import type { PolicyDocument, Statement } from './documents.js'

/** Whose policies decide a request: an IAM user, or a role's session. */
export interface Principal {
  /** `arn:aws:iam::…:user/…` or `arn:aws:sts::…:assumed-role/…`. */
  readonly arn: string
  /** What a policy may name to mean this principal besides its ARN: the session's role, the account. */
  readonly roleArn?: string
  readonly account: string
  readonly policies: readonly PolicyDocument[]
  /** Session policies; the session may do only what they allow as well. Undefined: not limited. */
  readonly sessionPolicies?: readonly PolicyDocument[]
}

export interface Access {
  readonly principal: Principal
  readonly action: string
  readonly resource: string
  /** Account that owns the resource. */
  readonly owner: string
  readonly resourcePolicy?: PolicyDocument
  /** A role is never open without its trust policy, not even inside its account. */
  readonly needsResourcePolicy?: boolean
  readonly context?: Context
}

/** What the resource's policy says of a principal: allowed by name, by its account's name, denied, or nothing. */
type Grant = 'direct' | 'account' | 'deny' | 'none'

/** Undefined where the request is allowed; otherwise AWS's reason, e.g. `no session policy allows the ecr:PutImage action`. */
export function refusal(access: Access): string | undefined {
  const { principal, action, resource } = access
  const context = contextOf(access)
  const identity = verdict(principal.policies, { action, resource, context })
  const session = principal.sessionPolicies && verdict(principal.sessionPolicies, { action, resource, context })
  const grant = resourceVerdict(access)
  for (const [kind, found] of [
    ['an identity', identity],
    ['a session', session],
    ['a resource', grant],
  ]) {
    if (found === 'deny') return `with an explicit deny in ${kind}-based policy`.replace('session-based', 'session')
  }
  const missing = missingSide(access, { identity, grant })
  if (missing) return because(`${missing}-based`, action)
  return session === 'none' ? because('session', action) : undefined
}

/** Whether these documents allow the action, by themselves; for principals without identity policies (web identity). */
export function verdict(
  documents: readonly PolicyDocument[],
  request: { readonly action: string; readonly resource: string; readonly context: Context },
): 'allow' | 'deny' | 'none' {
  const hits = documents.flatMap(statementsOf).filter((statement) => covers(statement, request))
  if (hits.some((statement) => statement.Effect === 'Deny')) return 'deny'
  return hits.length > 0 ? 'allow' : 'none'
}

/** The same for the statements of a trust policy that name this federated provider. */
export function federatedVerdict(
  trust: PolicyDocument,
  request: { readonly provider: string; readonly action: string; readonly context: Context },
): 'allow' | 'deny' | 'none' {
  const named = statementsOf(trust).filter((statement) => {
    const principal = statement.Principal
    return typeof principal === 'object' && list(principal['Federated']).includes(request.provider)
  })
  return verdict([{ Statement: named }], { ...request, resource: '*' })
}

/** Whether the text is a policy document, as far as STS looks before it takes one: JSON, statements, known effects. */
export function isPolicyDocument(value: unknown): value is PolicyDocument {
  if (typeof value !== 'object' || value === null || !('Statement' in value)) return false
  const statements: unknown[] = Array.isArray(value.Statement) ? value.Statement : [value.Statement]
  return statements.every((statement) => {
    if (typeof statement !== 'object' || statement === null || !('Effect' in statement)) return false
    if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') return false
    return 'Action' in statement || 'NotAction' in statement
  })
}

/**
 * Inside one account either side's permission is enough, unless the resource's policy merely names the account; across
 * accounts both sides are needed.
 */
function missingSide(
  { principal, owner, needsResourcePolicy }: Access,
  { identity, grant }: { readonly identity: string; readonly grant: Grant },
): 'identity' | 'resource' | undefined {
  const crossAccount = principal.account !== owner
  if (identity !== 'allow' && (crossAccount || grant !== 'direct')) return 'identity'
  if (grant === 'none' && (crossAccount || needsResourcePolicy)) return 'resource'
  return undefined
}

function resourceVerdict(access: Access): Grant {
  const { principal, action, resource, resourcePolicy } = access
  if (!resourcePolicy) return 'none'
  const context = contextOf(access)
  const hits = statementsOf(resourcePolicy)
    .filter((statement) => covers(statement, { action, resource, context }))
    .map((statement) => ({ effect: statement.Effect, named: namedBy(statement, principal) }))
    .filter(({ named }) => named !== undefined)
  if (hits.some(({ effect }) => effect === 'Deny')) return 'deny'
  if (hits.some(({ named }) => named === 'direct')) return 'direct'
  return hits.length > 0 ? 'account' : 'none'
}

/** Global condition keys, and those of the request. */
function contextOf({ principal, context = {} }: Access): Context {
  const { account, arn, roleArn } = principal
  return { 'aws:PrincipalArn': roleArn ?? arn, 'aws:PrincipalAccount': account, ...context }
}

function namedBy(statement: Statement, principal: Principal): 'direct' | 'account' | undefined {
  if (statement.Principal === undefined) return undefined
  const names = statement.Principal === '*' ? ['*'] : list(statement.Principal['AWS'])
  const partition = principal.arn.split(':')[1]
  if (names.includes(principal.arn) || (principal.roleArn !== undefined && names.includes(principal.roleArn))) {
    return 'direct'
  }
  const accounts = ['*', principal.account, `arn:${partition}:iam::${principal.account}:root`]
  return names.some((name) => accounts.includes(name)) ? 'account' : undefined
}

function covers(
  statement: Statement,
  request: { readonly action: string; readonly resource: string; readonly context: Context },
): boolean {
  const { Action, NotAction, Resource, NotResource } = statement
  const action = Action === undefined ? !matches(NotAction, request.action, 'i') : matches(Action, request.action, 'i')
  // Trust and repository policies have no Resource: they stand on the resource itself.
  const everywhere = Resource === undefined && NotResource === undefined
  const resource =
    everywhere ||
    (Resource === undefined ? !matches(NotResource, request.resource) : matches(Resource, request.resource))
  return action && resource && holds(statement.Condition ?? {}, request.context)
}

function because(kind: string, action: string): string {
  return `because no ${kind} policy allows the ${action} action`
}

function statementsOf(document: PolicyDocument): readonly Statement[] {
  return 'Effect' in document.Statement ? [document.Statement] : document.Statement
}
