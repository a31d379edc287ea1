import { githubClaims } from '../facts/iam-policies.js'
import type { TokenClaims } from '../run/failure.js'
import type { Aws } from './client.js'
import { readBase } from './identity.js'
import { readSmallFile } from './small-file.js'

/** An OIDC token, with those of its claims that trust policies look at. */
export interface IdToken {
  readonly jwt: string
  /** Undefined where the token is not a JWT: only STS decides what that means. */
  readonly claims: TokenClaims | undefined
}

/** Masks the token, then reads its claims. */
export function idToken(jwt: string, aws: Aws): IdToken {
  if (jwt) aws.mask(jwt)
  return { jwt, claims: claimsOf(jwt) }
}

/**
 * The token in the file of `AWS_WEB_IDENTITY_TOKEN_FILE`.
 * @throws Failure `no-credentials`
 */
export async function readTokenFile(file: string, aws: Aws): Promise<IdToken> {
  const text = await readBase('the web identity token file', readSmallFile(file), aws)
  return idToken(text.trim(), aws)
}

/** What the token claims, for messages only: AWS checks the signature, this does not. */
function claimsOf(jwt: string): TokenClaims | undefined {
  try {
    const payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')
    const claims = JSON.parse(payload) as Readonly<Record<string, unknown>>
    const { iss, sub, aud } = claims
    if (typeof iss !== 'string' || typeof sub !== 'string') return undefined
    const more = githubClaims.map((name) => [name, claims[name]]).filter(([, value]) => typeof value === 'string')
    return { iss, sub, aud: String(aud), ...(more.length > 0 && { github: Object.fromEntries(more) }) }
  } catch {
    return undefined
  }
}
