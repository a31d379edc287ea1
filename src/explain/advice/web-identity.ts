import { type OidcTrust, oidcTrustPolicy } from '../../facts/iam-policies.js'
import type { TokenClaims } from '../../run/failure.js'
import { partitionOfArn } from '../access-denied.js'
import type { FailedCall } from '../failed-call.js'
import { quote } from '../quote.js'
import { type Advice, narrowed, type PolicyToPaste, type Step } from './advice.js'
import { roleExists } from './assume-role.js'

/** The role did not accept the OIDC token. STS gives no reason, but the token's claims are known. */
export function webIdentityAdvice(failed: FailedCall): Advice {
  const { claims, role, isOfGitHub, denial } = failed
  const note = isOfGitHub ? githubNote(claims) : eksNote
  const sub = `In ${role.owner}, the trust policy of ${quote(role.arn)} has a condition on ${quote('sub')} that matches the subject${claim(failed, 'sub')}. ${note}${claims ? ' The policy below accepts exactly this subject.' : ''}`
  const aud = `Its condition on ${quote('aud')} is the audience${claim(failed, 'aud')}${isOfGitHub ? `, which ${quote('oidc-audience')} sets` : ''}.`
  const { steps, policies } = providerAdvice(failed)
  const own: readonly Step[] = [
    { topic: "the sub condition of the role's trust policy", text: sub, blames: 'resource' },
    { topic: 'its aud condition', text: aud, blames: 'resource' },
  ]
  return narrowed({ steps: [...own, ...steps], policies }, denial)
}

/** The role's account has no OIDC provider for the token, or the provider has another audience. */
export function providerAdvice(failed: FailedCall): Advice {
  const { claims, role } = failed
  const provider = `${role.owner[0]?.toUpperCase()}${role.owner.slice(1)} has an OIDC provider with the URL${claim(failed, 'iss')} and the audience${claim(failed, 'aud')}. The trust policy names this provider as its Federated principal.`
  return {
    steps: [
      { topic: 'the OIDC provider of its account', text: provider, blames: 'resource' },
      { topic: "the role's name and account", text: roleExists(failed), blames: 'resource' },
    ],
    policies: claims ? trustPolicies(failed, claims) : [],
  }
}

function claim({ claims }: FailedCall, name: 'iss' | 'sub' | 'aud'): string {
  return claims ? ` ${quote(claims[name])}` : " of the machine's token"
}

const eksNote = `On EKS, it is ${quote('system:serviceaccount:<namespace>:<service account>')}.`

/** Since 2026-07-15 new, renamed and transferred repositories have numbers in their subject. Older trust policies have only names. */
function githubNote({ sub }: Pick<TokenClaims, 'sub'> = { sub: '' }): string {
  if (sub.endsWith(':pull_request')) {
    return 'All pull requests of the repository have this subject, before any review. A role for it should only pull.'
  }
  return /^repo:[^/:]+@\d+\/[^/:]+@\d+:/.test(sub)
    ? "It is GitHub's immutable subject, owner@ID/repository@ID. A condition with only the names does not match it."
    : 'Branches, tags, environments and pull requests have different subjects, and letter case must match.'
}

function trustPolicies(failed: FailedCall, claims: TokenClaims): readonly PolicyToPaste[] {
  const { arn, account, owner } = failed.role
  const partition = partitionOfArn(arn)
  const iss = isKnownIssuer(claims, failed) ? claims.iss : 'https://<issuer of the token>'
  const trust = { partition, account: account || '<account of the role>', claims: { ...claims, iss } }
  const takesMore = partition === 'aws' && iss === githubIssuer
  const conditions = takesMore ? moreConditions(trust, claims) : []
  const policy = { place: `In ${owner}: trust policy of the role ${quote(arn)}`, document: oidcTrustPolicy(trust) }
  const more = {
    place: "Optional: more conditions for this trust policy, with this job's values. Add those that fit your jobs",
    document: { Condition: { StringEquals: Object.fromEntries(conditions) } },
  }
  return (conditions.length > 0 ? [policy, more] : [policy]).map((paste) => ({ ...paste, blames: 'resource' }))
}

/** GitHub's own claims. Each must match: `ForAllValues` would also accept a token without the claim. */
function moreConditions(trust: OidcTrust, { github }: TokenClaims): readonly (readonly [string, string])[] {
  const [statement] = oidcTrustPolicy({ ...trust, more: github }).Statement
  return Object.entries(statement?.Condition?.StringEquals ?? {}).filter(([key]) => !/:(?:aud|sub)$/.test(key))
}

const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Issuers that a policy may name: GitHub's, the one of this GitHub server, and those of EKS clusters. */
function isKnownIssuer({ iss }: TokenClaims, { context: { github } }: FailedCall): boolean {
  const { host = '', origin = '' } = URL.parse(github?.serverUrl ?? 'https://github.com') ?? {}
  const issuer = host === 'github.com' ? githubIssuer : `https://token.actions.${host}`
  if (iss === issuer || iss === `${origin}/_services/token`) return true
  // An enterprise can add its name to the issuer.
  if (iss.startsWith(`${issuer}/`) && /^\/[\w-]+$/.test(iss.slice(issuer.length))) return true
  return /^https:\/\/oidc(?:\.eks\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?|-eks\.[a-z\d-]+\.api\.aws)\/id\/[A-Z\d]+$/.test(
    iss,
  )
}
