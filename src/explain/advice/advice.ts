import type { PolicyDocument } from '../../facts/iam-policies.js'
import type { Call, TokenClaims } from '../../run/failure.js'
import { accountOf, type Denial, type Principal, principalOf, type Reason } from '../access-denied.js'
import type { Context } from '../report.js'

export type Quote = (value: string) => string

/** A sentence with values in it: plain for the log, with the values as code for the summary. */
export type Phrase = (quote: Quote) => string

export const plain: Quote = (value) => value

/** One thing to check; the topic names it in the annotation, where the sentence would be too long. */
export interface Step {
  readonly topic: string
  readonly text: Phrase
  /** The policy that AWS would blame if this were the reason. */
  readonly blames: Reason['policy']
}

/** A policy to add, and where: `In account 111111111111, trust policy of role ...`. */
export interface Paste {
  readonly place: Phrase
  readonly document: PolicyDocument
}

/** What to do after an access denial: who has to check and change what. The steps are in the order of likelihood. */
export interface Advice {
  readonly steps: readonly Step[]
  readonly policies: readonly Paste[]
}

/** A call that was denied, and what is known about it. */
export interface Denied {
  readonly call: Call
  readonly denial: Denial
  readonly context: Context
  readonly claims?: TokenClaims | undefined
}

/** Whether GitHub has signed the token: that of github.com, a data-residency host or an Enterprise Server. */
export function isOfGitHub({ claims }: Denied): boolean {
  return /^https:\/\/token\.actions\.|\/_services\/token$/.test(claims?.iss ?? '')
}

/** Whom to name in a policy. A session's ARN tells its role only without the path; a role that an input names is known exactly. */
export function principalFor({ call, denial, context }: Denied): Principal {
  const session = call.service === 'STS' ? undefined : (call.roleArn ?? context.roleArn ?? context.oidcRoleArn)
  const given = { base: undefined, none: undefined, oidc: context.oidcRoleArn, role: session }[call.signedBy]
  const unknown = { arn: '<ARN of the role or user that the job runs as>', account: '', derived: false }
  return principalOf(given ?? '') ?? principalOf(denial.caller ?? '') ?? unknown
}

/** `account 111111111111`, or who that is while its number is not known. */
export function accountName(account: string, otherwise: string): string {
  return account ? `account ${account}` : otherwise
}

/** Comes last: rare, but neither account's own policies show it. */
export const guardrailStep: Step = {
  topic: 'organisation policies and permissions boundaries',
  blames: 'guardrail',
  text: () =>
    'No service control policy, resource control policy, permissions boundary or VPC endpoint policy of either account stands against it.',
}

/** Where AWS names the policy, the rest need not be looked at. */
export function narrowed(steps: readonly Step[], denial: Denial): readonly Step[] {
  const { reason, action = 'the action' } = denial
  if (!reason) return steps
  const { name, arn, explicit } = reason
  const blamed = steps.filter((step) => step.blames === reason.policy)
  // Of organisation policies and boundaries there are several kinds, of which AWS has named one.
  if (!explicit && blamed.length > 0 && reason.policy !== 'guardrail') return blamed
  const where: Phrase = (quote) => `the ${name}${arn ? ` ${quote(arn)}` : ''}`
  const text: Phrase = explicit
    ? (quote) => `Take the Deny of ${quote(action)} out of ${where(quote)}: no Allow elsewhere can outweigh it.`
    : (quote) => `Allow ${quote(action)} in ${where(quote)}: it limits what the other policies allow.`
  return [{ topic: `the ${name}`, text, blames: reason.policy }]
}

/** The role that a call wanted or used. */
export function roleOf({ call, denial, context }: Denied): { readonly arn: string; readonly account: string } {
  const arn = call.roleArn ?? denial.resource ?? context.roleArn ?? '<ARN of the role>'
  return { arn, account: accountOf(arn) }
}
