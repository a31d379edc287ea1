import type { PolicyDocument, Statement } from '../../facts/iam-policies.js'
import type { Call, TokenClaims } from '../../run/failure.js'
import { accountOf, type Denial, type Principal, principalOf, type Reason } from '../access-denied.js'
import type { RunContext } from '../report.js'

export type Quote = (value: string) => string

/** A sentence with values in it: plain for the log, as code for the summary. */
export type Phrase = (quote: Quote) => string

export const plain: Quote = (value) => value

/** One thing to check. The annotation has only the topic, because the sentence is too long for it. */
export interface Step {
  readonly topic: string
  readonly text: Phrase
  /** The policy that AWS blames if this step is the reason. */
  readonly blames: Reason['policy']
}

/** A policy, or a part of one, and the place it belongs to: `In account 111111111111: trust policy of the role …`. */
export interface PolicyToPaste {
  readonly place: Phrase
  readonly document: PolicyDocument | Pick<Statement, 'Condition'>
}

/** What to check and to change after a denial. The likeliest step comes first. */
export interface Advice {
  readonly steps: readonly Step[]
  readonly policies: readonly PolicyToPaste[]
}

/** A call that was denied, and what is known about it. */
export interface DeniedCall {
  readonly call: Call
  readonly denial: Denial
  readonly context: RunContext
  readonly claims?: TokenClaims | undefined
}

/** Whether GitHub signed the token: github.com, a data-residency host or an Enterprise Server. */
export function isOfGitHub({ claims }: DeniedCall): boolean {
  return /^https:\/\/token\.actions\.|\/_services\/token$/.test(claims?.iss ?? '')
}

/** The caller, as far as policies may name it. */
export interface Caller extends Principal {
  /** The caller in AWS's answer, where the job itself does not know it. Nobody checked it, so no policy names it. */
  readonly answered?: Principal | undefined
}

const unknownCaller = { arn: '<ARN of the role or user that the job runs as>', account: '', derived: false }

/** The role that the inputs or the call name, or a placeholder: an answer could be forged to get another principal into a policy. */
export function callerOf({ call, denial, context }: DeniedCall): Caller {
  const session = call.service === 'STS' ? undefined : (call.roleArn ?? context.roleArn ?? context.oidcRoleArn)
  const role = { base: undefined, none: undefined, oidc: context.oidcRoleArn, role: session }[call.signedBy]
  return principalOf(role ?? '') ?? { ...unknownCaller, answered: principalOf(denial.caller ?? '') }
}

/** Who the placeholder stands for by AWS's answer, for the reader to compare. */
export function callerNote({ arn, answered }: Caller, quote: Quote): string {
  if (!answered) return ''
  return `${quote(arn)} is the caller. AWS names it ${quote(answered.arn)}: use this ARN if you know it.${pathNote(answered)}`
}

function pathNote({ derived, arn }: Principal): string {
  if (!derived) return ''
  return arn.includes('role/AWSReservedSSO_')
    ? ' It is a role of IAM Identity Center. Its real ARN has the path aws-reserved/sso.amazonaws.com/<region>/ before the name (without the region in us-east-1).'
    : " It comes from a session, which does not show the role's path. If the role has a path, add it before the name."
}

/** `account 111111111111`, or a name for it while its number is not known. */
export function accountName(account: string, otherwise: string): string {
  return account ? `account ${account}` : otherwise
}

/** Comes last, because it is rare. The policies of neither account show it. */
export const guardrailStep: Step = {
  topic: 'organisation policies and permissions boundaries',
  blames: 'guardrail',
  text: () =>
    'No service control policy, resource control policy, permissions boundary or VPC endpoint policy of either account denies it.',
}

/** Only the steps that are left where AWS names the policy. */
export function narrowed(steps: readonly Step[], { reason, action = 'the action' }: Denial): readonly Step[] {
  if (!reason) return steps
  const { name, arn, explicit } = reason
  const blamed = steps.filter((step) => step.blames === reason.policy)
  // There are several kinds of guardrails, and AWS names one.
  if (!explicit && blamed.length > 0 && reason.policy !== 'guardrail') return blamed
  const where: Phrase = (quote) => `the ${name}${arn ? ` ${quote(arn)}` : ''}`
  const text: Phrase = explicit
    ? (quote) => `Remove the Deny of ${quote(action)} from ${where(quote)}. No Allow elsewhere overrides it.`
    : (quote) => `Allow ${quote(action)} in ${where(quote)}. It limits what the other policies allow.`
  return [{ topic: `the ${name}`, text, blames: reason.policy }]
}

/** The role that a call wanted or used. */
export function roleOf({ call, context }: DeniedCall): { readonly arn: string; readonly account: string } {
  const arn = call.roleArn ?? context.roleArn ?? '<ARN of the role>'
  return { arn, account: accountOf(arn) }
}
