import { assumeRolePolicy, trustPolicy } from '../../facts/iam-policies.js'
import {
  type Advice,
  accountName,
  type Caller,
  callerOf,
  type DeniedCall,
  guardrailStep,
  narrowed,
  type Phrase,
  type PolicyToPaste,
  roleOf,
  type Step,
} from './advice.js'

/** Stands for the external ID in policies. The real one stays between the two accounts. */
export const externalIdPlaceholder = '<the external ID that both accounts agreed on>'

interface DeniedRole extends DeniedCall {
  readonly caller: Caller
  readonly role: { readonly arn: string; readonly account: string }
  /** A profile or the machine's web identity names the role, so the inputs say nothing about its external ID. */
  readonly fromProfile: boolean
  /** Whether the call carries session tags. `session-tags` go to the last role only. */
  readonly tagged: boolean
}

/** AssumeRole was denied. STS does not say which account denied it, so the steps cover both. */
export function assumeRoleAdvice(denied: DeniedCall): Advice {
  const { roleArn, sessionTags = false } = denied.context
  const role = roleOf(denied)
  const fromProfile = role.arn !== roleArn
  const tagging = denied.denial.action === 'sts:TagSession'
  const tagged = tagging || (sessionTags && !(fromProfile && roleArn))
  const known: DeniedRole = { ...denied, caller: callerOf(denied), role, fromProfile, tagged }
  const steps = tagging ? [tagStep(known)] : [...roleSteps(known), ...(tagged ? [tagStep(known)] : [])]
  const left = narrowed(steps, denied.denial)
  return { steps: left, policies: rolePolicies(known, left) }
}

function roleSteps(known: DeniedRole): readonly Step[] {
  const { caller, role } = known
  const trusting = accountName(role.account, "the role's account")
  return [
    {
      topic: "the role's name and account",
      blames: 'resource',
      text: (quote) =>
        `A role with exactly the ARN ${quote(role.arn)} exists. Account, path and letter case must match. STS gives the same answer for a role that does not exist.`,
    },
    {
      topic: 'Principal in its trust policy',
      blames: 'resource',
      text: (quote) =>
        `In ${trusting}, the role's trust policy names the caller as Principal: ${quote(caller.arn)}. If the caller's role was deleted and created again, save the trust policy again: IAM still points to the old role.`,
    },
    { topic: 'its sts:ExternalId condition', blames: 'resource', text: externalIdCheck(known) },
    {
      topic: 'sts:AssumeRole in the identity policy of the build account',
      blames: 'identity',
      text: (quote) =>
        `In ${accountName(caller.account, "the caller's account")}, the identity policy of ${quote(caller.arn)} allows ${quote('sts:AssumeRole')} on ${quote(role.arn)}. Across accounts, both policies must allow it.`,
    },
    guardrailStep,
  ]
}

function externalIdCheck({ fromProfile, context }: DeniedRole): Phrase {
  const condition = (quote: (value: string) => string) => `the trust policy has a condition ${quote('sts:ExternalId')}`
  if (fromProfile) {
    return (quote) =>
      `If ${condition(quote)}, its value equals ${quote('external_id')} in the profile. Letter case must match.`
  }
  return context.externalIdGiven
    ? (quote) =>
        `The condition ${quote('sts:ExternalId')} in the trust policy equals the input ${quote('external-id')}, which was sent. Letter case must match.`
    : (quote) => `If ${condition(quote)}, give its value as ${quote('external-id')}. None was sent.`
}

/** Any session tag needs a second permission in both accounts. */
function tagStep({ caller, role, context }: DeniedRole): Step {
  const sent: Phrase = context.sessionTags
    ? (quote) => `The step sends ${quote('session-tags')}`
    : () => 'The job has no session-tags, but its base session passes on its own tags'
  return {
    topic: 'sts:TagSession in both accounts',
    blames: 'resource',
    text: (quote) =>
      `${sent(quote)}, so both policies must allow ${quote('sts:TagSession')}: the trust policy of ${quote(role.arn)} and the identity policy of ${quote(caller.arn)}. ${tagRemedy(context.sessionTags)}`,
  }
}

/** EKS Pod Identity tags its sessions, and the tags are transitive. Source: "EKS Pod Identity session tags" in the EKS User Guide. */
export function tagRemedy(given: boolean | undefined): string {
  return given
    ? 'Or remove session-tags.'
    : 'Or send no tags: for EKS Pod Identity, disable session tags in the pod identity association.'
}

function rolePolicies(known: DeniedRole, steps: readonly Step[]): readonly PolicyToPaste[] {
  const { caller, role, fromProfile, tagged: sessionTags, context, denial } = known
  if (denial.reason?.explicit) return []
  const blamed = new Set(sessionTags && !denial.reason ? ['resource', 'identity'] : steps.map(({ blames }) => blames))
  const externalId = fromProfile || context.externalIdGiven ? externalIdPlaceholder : undefined
  const trust: PolicyToPaste = {
    place: (quote) =>
      `In ${accountName(role.account, "the role's account")}: trust policy of the role ${quote(role.arn)}`,
    document: trustPolicy({ principal: caller.arn, externalId, sessionTags }),
  }
  const identity: PolicyToPaste = {
    place: (quote) =>
      `In ${accountName(caller.account, "the caller's account")}: identity policy of ${quote(caller.arn)}`,
    document: assumeRolePolicy({ arn: role.arn, sessionTags }),
  }
  return [...(blamed.has('resource') ? [trust] : []), ...(blamed.has('identity') ? [identity] : [])]
}
