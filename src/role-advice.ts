import {
  type Advice,
  accountName,
  type Denied,
  guardrailStep,
  narrowed,
  type Paste,
  principalFor,
  type Quote,
  roleOf,
  type Step,
} from './advice.js'
import { type Principal, partitionOfArn } from './denial.js'
import type { TokenClaims } from './failure.js'
import { assumeRolePolicy, oidcTrustPolicy, trustPolicy } from './policy.js'

/** Stands in a policy for the external ID: the real one is the two accounts' business, and no summary's. */
export const externalIdPlaceholder = '<the external ID that both accounts agreed on>'

interface RoleDenied extends Denied {
  readonly principal: Principal
  readonly role: { readonly arn: string; readonly account: string }
}

/** AssumeRole was denied: STS does not say which of the two sides refused, so both are gone through. */
export function assumeRoleAdvice(denied: Denied): Advice {
  const known: RoleDenied = { ...denied, principal: principalFor(denied), role: roleOf(denied) }
  const tagging = denied.denial.action === 'sts:TagSession'
  const steps = tagging
    ? [tagStep(known)]
    : [...roleSteps(known), ...(denied.context.sessionTags ? [tagStep(known)] : [])]
  const left = narrowed(steps, denied.denial)
  return { steps: left, policies: rolePolicies(known, left) }
}

function roleSteps({ principal, role, context }: RoleDenied): readonly Step[] {
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
      text: context.externalIdGiven
        ? (quote) =>
            `The trust policy's condition ${quote('sts:ExternalId')} is exactly the value of the input ${quote('external-id')}, which was sent; letter case counts.`
        : (quote) =>
            `If the trust policy has a condition ${quote('sts:ExternalId')}, its value has to be given as ${quote('external-id')}: none was sent.`,
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

/** Any session tag takes a second permission, on both sides: the most frequent surprise with tags between accounts. */
function tagStep({ principal, role }: RoleDenied): Step {
  return {
    topic: 'sts:TagSession on both sides',
    blames: 'resource',
    text: (quote) =>
      `Session tags are sent (${quote('session-tags')}, or tags that an earlier session passes on), so ${quote('sts:TagSession')} has to be allowed as well: in the trust policy of ${quote(role.arn)} and in the identity policy of ${quote(principal.arn)}. Or leave the tags out.`,
  }
}

function rolePolicies({ principal, role, context, denial }: RoleDenied, steps: readonly Step[]): readonly Paste[] {
  if (denial.reason?.explicit) return []
  const sessionTags = context.sessionTags || denial.action === 'sts:TagSession'
  const blamed = new Set(sessionTags && !denial.reason ? ['resource', 'identity'] : steps.map(({ blames }) => blames))
  const externalId = context.externalIdGiven ? externalIdPlaceholder : undefined
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
    ? ' It is a role of IAM Identity Center: its real ARN has the path aws-reserved/sso.amazonaws.com/<region>/ before the name.'
    : " This ARN is derived from the caller's session, which does not show the path of its role: if the role has one, put it in before the name."
}

/** The role did not take the job's OIDC token: STS says no more than that, but the token's claims are at hand. */
export function webIdentityAdvice(denied: Denied): Advice {
  const { claims, denial } = denied
  const { subject, audience, provider, name } = webIdentitySteps(denied)
  const steps = narrowed([subject, audience, provider, name], denial)
  return { steps, policies: claims && !denial.reason?.explicit ? oidcPolicies(denied, claims) : [] }
}

/** The role's account has no OIDC provider for the token, or it takes tokens for another audience. */
export function providerAdvice(denied: Denied): Advice {
  const { provider, name } = webIdentitySteps(denied)
  return { steps: [provider, name], policies: denied.claims ? oidcPolicies(denied, denied.claims) : [] }
}

function oidcPolicies(denied: Denied, claims: TokenClaims): readonly Paste[] {
  const { arn, account } = roleOf(denied)
  const trust = { partition: partitionOfArn(arn), account: account || '<account of the role>', claims }
  return [
    {
      place: (quote) => `In ${accountName(account, "the role's account")}: trust policy of the role ${quote(arn)}`,
      document: oidcTrustPolicy(trust),
    },
  ]
}

function webIdentitySteps(denied: Denied) {
  const { claims } = denied
  const { arn, account } = roleOf(denied)
  const owner = accountName(account, "the role's account")
  const value = (claim: string | undefined, quote: Quote) => (claim ? ` ${quote(claim)}` : '')
  const step = (topic: string, text: Step['text']): Step => ({ topic, text, blames: 'resource' })
  return {
    subject: step(
      "the sub condition of the role's trust policy",
      (quote) =>
        `In ${owner}, the trust policy of ${quote(arn)} has a condition on ${quote('sub')} that matches this job's token:${value(claims?.sub, quote)}. ${subjectNote(claims?.sub ?? '')} The policy below lets in exactly this one.`,
    ),
    audience: step(
      'its aud condition',
      (quote) =>
        `Its condition on ${quote('aud')} is the token's audience${value(claims?.aud, quote)}, which ${quote('oidc-audience')} sets.`,
    ),
    provider: step(
      'the OIDC provider of its account',
      (quote) =>
        `${owner[0]?.toUpperCase()}${owner.slice(1)} has an OIDC provider with the URL${value(claims?.iss, quote)} and the audience${value(claims?.aud, quote)}, and the trust policy names it as its Federated principal.`,
    ),
    name: step(
      "the role's name and account",
      (quote) => `A role with exactly the ARN ${quote(arn)} exists: account, path and letter case count.`,
    ),
  }
}

/** Since 2026-07-15 new, renamed and transferred repositories have numbers in their subject; older trust policies know names only. */
function subjectNote(sub: string): string {
  return /^repo:[^/:]+@\d+\/[^/:]+@\d+:/.test(sub)
    ? "It is GitHub's immutable subject, owner@ID/repository@ID: a condition with the names alone does not match it."
    : 'Branch, tag, environment and pull request each make another subject, and letter case counts.'
}
