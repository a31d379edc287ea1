import { assumeRolePolicy, trustPolicy } from '../../facts/iam-policies.js'
import type { Principal } from '../access-denied.js'
import {
  type Advice,
  accountName,
  type Denied,
  guardrailStep,
  narrowed,
  type Paste,
  type Phrase,
  principalFor,
  roleOf,
  type Step,
} from './advice.js'

/** Stands in a policy for the external ID: the real one is the two accounts' business, and no summary's. */
export const externalIdPlaceholder = '<the external ID that both accounts agreed on>'

interface RoleDenied extends Denied {
  readonly principal: Principal
  readonly role: { readonly arn: string; readonly account: string }
  /** The role is a profile's, or the machine's web identity's: the inputs say nothing about its external ID. */
  readonly fromProfile: boolean
  /** Tags are sent for the last role only. */
  readonly tagged: boolean
}

/** AssumeRole was denied: STS does not say which of the two sides refused, so both are gone through. */
export function assumeRoleAdvice(denied: Denied): Advice {
  const { roleArn, sessionTags = false } = denied.context
  const role = roleOf(denied)
  const fromProfile = role.arn !== roleArn
  const tagging = denied.denial.action === 'sts:TagSession'
  const tagged = tagging || (sessionTags && !(fromProfile && roleArn))
  const known: RoleDenied = { ...denied, principal: principalFor(denied), role, fromProfile, tagged }
  const steps = tagging ? [tagStep(known)] : [...roleSteps(known), ...(tagged ? [tagStep(known)] : [])]
  const left = narrowed(steps, denied.denial)
  return { steps: left, policies: rolePolicies(known, left) }
}

function roleSteps(known: RoleDenied): readonly Step[] {
  const { principal, role } = known
  const trusting = accountName(role.account, "the role's account")
  return [
    {
      topic: "the role's name and account",
      blames: 'resource',
      text: (quote) =>
        `A role with exactly the ARN ${quote(role.arn)} exists: account, path and letter case count. STS gives the same answer for a role that does not exist.`,
    },
    {
      topic: 'Principal in its trust policy',
      blames: 'resource',
      text: (quote) =>
        `In ${trusting}, the role's trust policy names the caller as Principal: ${quote(principal.arn)}.${pathNote(principal)} If the caller's role was deleted and made again, save the trust policy once more: IAM remembers the old one.`,
    },
    {
      topic: 'its sts:ExternalId condition',
      blames: 'resource',
      text: externalIdCheck(known),
    },
    {
      topic: 'sts:AssumeRole in the identity policy of the build side',
      blames: 'identity',
      text: (quote) =>
        `In ${accountName(principal.account, "the caller's account")}, the identity policy of ${quote(principal.arn)} allows ${quote('sts:AssumeRole')} on ${quote(role.arn)}. Between accounts both sides have to allow it.`,
    },
    guardrailStep,
  ]
}

function externalIdCheck({ fromProfile, context }: RoleDenied): Phrase {
  if (fromProfile) {
    return (quote) =>
      `If the trust policy has a condition ${quote('sts:ExternalId')}, its value is the ${quote('external_id')} of the profile; letter case counts.`
  }
  return context.externalIdGiven
    ? (quote) =>
        `The trust policy's condition ${quote('sts:ExternalId')} is exactly the value of the input ${quote('external-id')}, which was sent; letter case counts.`
    : (quote) =>
        `If the trust policy has a condition ${quote('sts:ExternalId')}, its value has to be given as ${quote('external-id')}: none was sent.`
}

/** Any session tag takes a second permission, on both sides: the most frequent surprise with tags between accounts. */
function tagStep({ principal, role }: RoleDenied): Step {
  return {
    topic: 'sts:TagSession on both sides',
    blames: 'resource',
    text: (quote) =>
      `Session tags are sent (${quote('session-tags')}, or tags that an earlier session passes on), so ${quote('sts:TagSession')} has to be allowed as well: in the trust policy of ${quote(role.arn)} and in the identity policy of ${quote(principal.arn)}. Or leave the tags out.`,
  }
}

function rolePolicies(known: RoleDenied, steps: readonly Step[]): readonly Paste[] {
  const { principal, role, fromProfile, tagged: sessionTags, context, denial } = known
  if (denial.reason?.explicit) return []
  const blamed = new Set(sessionTags && !denial.reason ? ['resource', 'identity'] : steps.map(({ blames }) => blames))
  const externalId = fromProfile || context.externalIdGiven ? externalIdPlaceholder : undefined
  const trust: Paste = {
    place: (quote) =>
      `In ${accountName(role.account, "the role's account")}: trust policy of the role ${quote(role.arn)}`,
    document: trustPolicy({ principal: principal.arn, externalId, sessionTags }),
  }
  const identity: Paste = {
    place: (quote) =>
      `In ${accountName(principal.account, "the caller's account")}: identity policy of ${quote(principal.arn)}`,
    document: assumeRolePolicy({ arn: role.arn, sessionTags }),
  }
  return [...(blamed.has('resource') ? [trust] : []), ...(blamed.has('identity') ? [identity] : [])]
}

function pathNote({ derived, arn }: Principal): string {
  if (!derived) return ''
  return arn.includes('role/AWSReservedSSO_')
    ? ' It is a role of IAM Identity Center: its real ARN has the path aws-reserved/sso.amazonaws.com/<region>/ before the name (without the region where that is us-east-1).'
    : " This ARN is derived from the caller's session, which does not show the path of its role: if the role has one, put it in before the name."
}
