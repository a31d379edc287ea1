import { oidcTrustPolicy } from '../../facts/iam-policies.js'
import type { TokenClaims } from '../../run/failure.js'
import { partitionOfArn } from '../access-denied.js'
import {
  type Advice,
  accountName,
  type Denied,
  isOfGitHub,
  narrowed,
  type Paste,
  type Phrase,
  type Quote,
  roleOf,
  type Step,
} from './advice.js'

/** The role did not take the job's OIDC token: STS says no more than that, but the token's claims are at hand. */
export function webIdentityAdvice(denied: Denied): Advice {
  const { claims, denial } = denied
  const { subject, audience, provider, name } = webIdentitySteps(denied)
  const steps = narrowed([subject, audience, provider, name], denial)
  // A trust policy is no help against a Deny, or where another policy does not allow it.
  const helps = !denial.reason?.explicit && steps.some(({ blames }) => blames === 'resource')
  return { steps, policies: claims && helps ? oidcPolicies(denied, claims) : [] }
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
  const fromGitHub = isOfGitHub(denied)
  const { arn, account } = roleOf(denied)
  const owner = accountName(account, "the role's account")
  const value = (claim: keyof TokenClaims, quote: Quote) =>
    claims ? ` ${quote(claims[claim])}` : " of the machine's token"
  const step = (topic: string, text: Step['text']): Step => ({ topic, text, blames: 'resource' })
  return {
    subject: step(
      "the sub condition of the role's trust policy",
      (quote) =>
        `In ${owner}, the trust policy of ${quote(arn)} has a condition on ${quote('sub')} that matches the subject${value('sub', quote)}. ${fromGitHub ? githubNote(claims?.sub ?? '') : eksNote(quote)}${claims ? ' The policy below lets in exactly this one.' : ''}`,
    ),
    audience: step(
      'its aud condition',
      (quote) =>
        `Its condition on ${quote('aud')} is the audience${value('aud', quote)}${fromGitHub ? `, which ${quote('oidc-audience')} sets` : ''}.`,
    ),
    provider: step(
      'the OIDC provider of its account',
      (quote) =>
        `${owner[0]?.toUpperCase()}${owner.slice(1)} has an OIDC provider with the URL${value('iss', quote)} and the audience${value('aud', quote)}, and the trust policy names it as its Federated principal.`,
    ),
    name: step(
      "the role's name and account",
      (quote) => `A role with exactly the ARN ${quote(arn)} exists: account, path and letter case count.`,
    ),
  }
}

const eksNote: Phrase = (quote) => `On EKS that is ${quote('system:serviceaccount:<namespace>:<service account>')}.`

/** Since 2026-07-15 new, renamed and transferred repositories have numbers in their subject; older trust policies know names only. */
function githubNote(sub: string): string {
  return /^repo:[^/:]+@\d+\/[^/:]+@\d+:/.test(sub)
    ? "It is GitHub's immutable subject, owner@ID/repository@ID: a condition with the names alone does not match it."
    : 'Branch, tag, environment and pull request each make another subject, and letter case counts.'
}
