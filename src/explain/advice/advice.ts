import type { PolicyDocument, Statement } from '../../facts/iam-policies.js'
import type { Blamed, Denial } from '../access-denied.js'
import { quote } from '../quote.js'

/** One thing to check. The annotation has only the topic, because the sentence is too long for it. */
export interface Step {
  readonly topic: string
  readonly text: string
  /** The policy that AWS blames if this step is the reason. */
  readonly blames: Blamed
}

/** A policy, or a part of one, and the place it belongs to: `In account 111111111111: trust policy of the role …`. */
export interface PolicyToPaste {
  readonly place: string
  readonly document: PolicyDocument | Pick<Statement, 'Condition'>
  readonly blames: Blamed
}

/** What to check and to change after a denial. The likeliest step comes first. */
export interface Advice {
  readonly steps: readonly Step[]
  readonly policies: readonly PolicyToPaste[]
}

/** Comes last, because it is rare. The policies of neither account show it. */
export const guardrailStep: Step = {
  topic: 'organisation policies and permissions boundaries',
  blames: 'guardrail',
  text: 'No service control policy, resource control policy, permissions boundary or VPC endpoint policy of either account denies it.',
}

/** Only what is left where AWS names the policy. */
export function narrowed(advice: Advice, { reason, action = 'the action' }: Denial): Advice {
  if (!reason) return advice
  const { name, arn, isDeny, policy } = reason
  const isBlamed = ({ blames }: Pick<Step, 'blames'>) => blames === policy
  const [steps, policies] = [advice.steps.filter(isBlamed), advice.policies.filter(isBlamed)]
  // There are several kinds of guardrails, and AWS names one.
  if (!isDeny && steps.length > 0 && policy !== 'guardrail') return { steps, policies }
  const where = `the ${name}${arn ? ` ${quote(arn)}` : ''}`
  const text = isDeny
    ? `Remove the Deny of ${quote(action)} from ${where}. No Allow elsewhere overrides it.`
    : `Allow ${quote(action)} in ${where}. It limits what the other policies allow.`
  return { steps: [{ topic: `the ${name}`, text, blames: policy }], policies: [] }
}

/** The advice in short, for one line of the log. */
export function checklist({ steps, policies }: Advice): string {
  const topics = steps.map(({ topic }, index) => (steps.length > 1 ? `(${index + 1}) ${topic}` : topic))
  return `Check ${topics.join(', ')}. The job summary has the ${policies.length > 0 ? 'policies to paste' : 'details'}.`
}
