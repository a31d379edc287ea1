import { createPublicKey, createSign, createVerify, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

export interface Claims {
  readonly iss: string
  readonly sub: string
  readonly aud: string | readonly string[]
  /** Seconds since the epoch. */
  readonly exp: number
}

/** GitHub's issuer: signs the tokens of jobs. */
export interface OidcIssuer {
  readonly sign: (claims: object) => Promise<string>
  /** The claims, if this issuer signed the token; whether they are still good is for others to say. */
  readonly verify: (token: string) => Promise<Claims | undefined>
  /** The public key as a JSON Web Key Set. */
  readonly keySet: () => Promise<object>
}

const KEY_ID = 'sandbox-1'

/** An issuer with a new RSA key. The key is made when it is first needed: that takes a while, and most runs need none. */
export function createIssuer(): OidcIssuer {
  let pair: Promise<{ readonly privateKey: KeyObject; readonly publicKey: KeyObject }> | undefined
  const keys = (): NonNullable<typeof pair> => {
    pair ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
    return pair
  }
  return {
    sign: async (claims) => {
      const head = { typ: 'JWT', alg: 'RS256', kid: KEY_ID }
      const text = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
      return `${text}.${createSign('RSA-SHA256')
        .update(text)
        .sign((await keys()).privateKey, 'base64url')}`
    },
    verify: async (token) => {
      const [head = '', payload = '', signature = ''] = token.split('.')
      const verifier = createVerify('RSA-SHA256').update(`${head}.${payload}`)
      if (!verifier.verify((await keys()).publicKey, signature, 'base64url')) return undefined
      return JSON.parse(Buffer.from(payload, 'base64url').toString())
    },
    keySet: async () => {
      const key = createPublicKey({ key: (await keys()).publicKey.export({ type: 'spki', format: 'pem' }) })
      return { keys: [{ ...key.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }] }
    },
  }
}
