import { type OidcTrust, oidcTrustPolicy } from '../../facts/iam-policies.js'
import type { TokenClaims } from '../../run/failure.js'
import { partitionOfArn } from '../access-denied.js'
import {
  type Advice,
  accountName,
  type DeniedCall,
  isOfGitHub,
  narrowed,
  type Phrase,
  type PolicyToPaste,
  type Quote,
  roleOf,
  type Step,
} from './advice.js'

/** The role did not accept the OIDC token. STS gives no reason, but the token's claims are known. */
export function webIdentityAdvice(denied: DeniedCall): Advice {
  const { denial } = denied
  const { subject, audience, provider, name } = webIdentitySteps(denied)
  const steps = narrowed([subject, audience, provider, name], denial)
  // A trust policy changes nothing where there is a Deny, or where another policy is to blame.
  const helps = !denial.reason?.explicit && steps.some(({ blames }) => blames === 'resource')
  return { steps, policies: helps ? trustPolicies(denied) : [] }
}

/** The role's account has no OIDC provider for the token, or the provider has another audience. */
export function providerAdvice(denied: DeniedCall): Advice {
  const { provider, name } = webIdentitySteps(denied)
  return { steps: [provider, name], policies: trustPolicies(denied) }
}

function trustPolicies(denied: DeniedCall): readonly PolicyToPaste[] {
  const { claims } = denied
  if (!claims) return []
  const { arn, account } = roleOf(denied)
  const partition = partitionOfArn(arn)
  const iss = isKnownIssuer(denied) ? claims.iss : 'https://<issuer of the token>'
  const trust = { partition, account: account || '<account of the role>', claims: { ...claims, iss } }
  const policy: PolicyToPaste = {
    place: (quote) => `In ${accountName(account, "the role's account")}: trust policy of the role ${quote(arn)}`,
    document: oidcTrustPolicy(trust),
  }
  const takesMore = partition === 'aws' && iss === 'https://token.actions.githubusercontent.com'
  const conditions = takesMore ? moreConditions(trust, claims) : []
  const more: PolicyToPaste = {
    place: () =>
      "Optional: more conditions for this trust policy, with this job's values. Add those that fit your jobs",
    document: { Condition: { StringEquals: Object.fromEntries(conditions) } },
  }
  return conditions.length > 0 ? [policy, more] : [policy]
}

/** GitHub's own claims. Each must match: `ForAllValues` would also accept a token without the claim. */
function moreConditions(trust: OidcTrust, { github }: TokenClaims): readonly (readonly [string, string])[] {
  const [statement] = oidcTrustPolicy({ ...trust, more: github }).Statement
  return Object.entries(statement?.Condition?.StringEquals ?? {}).filter(([key]) => !/:(?:aud|sub)$/.test(key))
}

/** Issuers that a policy may name: GitHub's, the one of this GitHub server, and those of EKS clusters. */
function isKnownIssuer({ claims, context: { github } }: DeniedCall): boolean {
  const iss = claims?.iss ?? ''
  const { host = '', origin = '' } = URL.parse(github?.serverUrl ?? 'https://github.com') ?? {}
  const issuer = host === 'github.com' ? 'https://token.actions.githubusercontent.com' : `https://token.actions.${host}`
  if (iss === issuer || iss === `${origin}/_services/token`) return true
  // An enterprise can add its name to the issuer.
  if (iss.startsWith(`${issuer}/`) && /^\/[\w-]+$/.test(iss.slice(issuer.length))) return true
  return /^https:\/\/oidc(?:\.eks\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?|-eks\.[a-z\d-]+\.api\.aws)\/id\/[A-Z\d]+$/.test(
    iss,
  )
}

function webIdentitySteps(denied: DeniedCall) {
  const { claims } = denied
  const fromGitHub = isOfGitHub(denied)
  const { arn, account } = roleOf(denied)
  const owner = accountName(account, "the role's account")
  const value = (claim: 'iss' | 'sub' | 'aud', quote: Quote) =>
    claims ? ` ${quote(claims[claim])}` : " of the machine's token"
  const step = (topic: string, text: Step['text']): Step => ({ topic, text, blames: 'resource' })
  return {
    subject: step(
      "the sub condition of the role's trust policy",
      (quote) =>
        `In ${owner}, the trust policy of ${quote(arn)} has a condition on ${quote('sub')} that matches the subject${value('sub', quote)}. ${fromGitHub ? githubNote(claims) : eksNote(quote)}${claims ? ' The policy below accepts exactly this subject.' : ''}`,
    ),
    audience: step(
      'its aud condition',
      (quote) =>
        `Its condition on ${quote('aud')} is the audience${value('aud', quote)}${fromGitHub ? `, which ${quote('oidc-audience')} sets` : ''}.`,
    ),
    provider: step(
      'the OIDC provider of its account',
      (quote) =>
        `${owner[0]?.toUpperCase()}${owner.slice(1)} has an OIDC provider with the URL${value('iss', quote)} and the audience${value('aud', quote)}. The trust policy names this provider as its Federated principal.`,
    ),
    name: step(
      "the role's name and account",
      (quote) => `A role with exactly the ARN ${quote(arn)} exists. Account, path and letter case must match.`,
    ),
  }
}

const eksNote: Phrase = (quote) => `On EKS, it is ${quote('system:serviceaccount:<namespace>:<service account>')}.`

/** Since 2026-07-15 new, renamed and transferred repositories have numbers in their subject. Older trust policies have only names. */
function githubNote(claims: TokenClaims | undefined): string {
  const { sub = '' } = claims ?? {}
  if (sub.endsWith(':pull_request')) {
    return 'All pull requests of the repository have this subject, before any review. A role for it should only pull.'
  }
  return /^repo:[^/:]+@\d+\/[^/:]+@\d+:/.test(sub)
    ? "It is GitHub's immutable subject, owner@ID/repository@ID. A condition with only the names does not match it."
    : 'Branches, tags, environments and pull requests have different subjects, and letter case must match.'
}
