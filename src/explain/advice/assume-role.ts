import { assumeRolePolicy, trustPolicy } from '../../facts/iam-policies.js'
import type { FailedCall } from '../failed-call.js'
import { quote } from '../quote.js'
import { type Advice, guardrailStep, narrowed, type Step } from './advice.js'

/** Stands for the external ID in policies. The real one stays between the two accounts. */
export const externalIdPlaceholder = '<the external ID that both accounts agreed on>'

/** AssumeRole was denied. STS does not say which account denied it, so the steps cover both. */
export function assumeRoleAdvice(failed: FailedCall): Advice {
  const { caller, role, context, denial } = failed
  const { roleArn, externalIdGiven, sessionTags = false } = context
  // A profile or the machine's web identity names the role, so the inputs say nothing about its external ID.
  const fromProfile = role.arn !== roleArn
  const tagging = denial.action === 'sts:TagSession'
  // `session-tags` go to the last role only.
  const tagged = tagging || (sessionTags && !(fromProfile && roleArn))
  const externalId = fromProfile || externalIdGiven ? externalIdPlaceholder : undefined
  const trust = trustPolicy({ principal: caller.arn, externalId, sessionTags: tagged })
  const identity = assumeRolePolicy({ arn: role.arn, sessionTags: tagged })
  const all: Advice = {
    steps: [...(tagging ? [] : roleSteps(failed, fromProfile)), ...(tagged ? [tagStep(failed)] : [])],
    policies: [
      { place: `In ${role.owner}: trust policy of the role ${quote(role.arn)}`, document: trust, blames: 'resource' },
      { place: `In ${caller.owner}: identity policy of ${quote(caller.arn)}`, document: identity, blames: 'identity' },
    ],
  }
  return narrowed(all, denial)
}

function roleSteps(failed: FailedCall, fromProfile: boolean): readonly Step[] {
  const { role } = failed
  const [caller, owner] = [quote(failed.caller.arn), failed.caller.owner]
  const exists = `${roleExists(failed)} STS gives the same answer for a role that does not exist.`
  const principal = `In ${role.owner}, the role's trust policy names the caller as Principal: ${caller}. If the caller's role was deleted and created again, save the trust policy again: IAM still points to the old role.`
  const allowed = `In ${owner}, the identity policy of ${caller} allows ${quote('sts:AssumeRole')} on ${quote(role.arn)}. Across accounts, both policies must allow it.`
  const identity = 'sts:AssumeRole in the identity policy of the build account'
  return [
    { topic: "the role's name and account", text: exists, blames: 'resource' },
    { topic: 'Principal in its trust policy', text: principal, blames: 'resource' },
    { topic: 'its sts:ExternalId condition', text: externalIdCheck(failed, fromProfile), blames: 'resource' },
    { topic: identity, text: allowed, blames: 'identity' },
    guardrailStep,
  ]
}

export function roleExists({ role }: FailedCall): string {
  return `A role with exactly the ARN ${quote(role.arn)} exists. Account, path and letter case must match.`
}

function externalIdCheck({ context }: FailedCall, fromProfile: boolean): string {
  const condition = quote('sts:ExternalId')
  if (fromProfile) {
    return `If the trust policy has a condition ${condition}, its value equals ${quote('external_id')} in the profile. Letter case must match.`
  }
  return context.externalIdGiven
    ? `The condition ${condition} in the trust policy equals the input ${quote('external-id')}, which was sent. Letter case must match.`
    : `If the trust policy has a condition ${condition}, give its value as ${quote('external-id')}. None was sent.`
}

/** Any session tag needs a second permission in both accounts. */
function tagStep(failed: FailedCall): Step {
  const { caller, role, context } = failed
  const sent = context.sessionTags
    ? `The step sends ${quote('session-tags')}`
    : 'The job has no session-tags, but its base session passes on its own tags'
  const text = `${sent}, so both policies must allow ${quote('sts:TagSession')}: the trust policy of ${quote(role.arn)} and the identity policy of ${quote(caller.arn)}. ${tagRemedy(failed)}`
  return { topic: 'sts:TagSession in both accounts', text, blames: 'resource' }
}

/** EKS Pod Identity tags its sessions, and the tags are transitive. Source: "EKS Pod Identity session tags" in the EKS User Guide. */
export function tagRemedy({ context }: FailedCall): string {
  return context.sessionTags
    ? 'Or remove session-tags.'
    : 'Or send no tags: for EKS Pod Identity, disable session tags in the pod identity association.'
}
