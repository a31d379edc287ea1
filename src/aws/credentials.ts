import { publicRegistry, registryHost } from '../facts/registry-host.js'
import type { Credential, Where } from '../plan/plan.js'

/** One authorization token: opens every registry of its region that the identity may use. */
export interface Token {
  readonly region: string
  readonly password: string
  readonly expiresAt: Date
  /** The account of the credentials, as ECR names it; empty for ECR Public. */
  readonly account: string
}

/** Accounts × regions: accounts in order, each with its regions in order. */
export function credentialsFor(where: Where, tokens: readonly Token[]): readonly Credential[] {
  if (where.type === 'public') {
    const host = where.dualStack ? publicRegistry.dualStackHost : publicRegistry.host
    return tokens.map((token) => credential(host, token))
  }
  const { fips, dualStack } = where
  return accountsOf(where, tokens).flatMap((account) =>
    tokens.map((token) => credential(registryHost({ account, region: token.region, fips, dualStack }), token)),
  )
}

/** The accounts whose registries are meant: those named, else that of the credentials, which the first token's answer names. */
export function accountsOf(where: Where, tokens: readonly Token[]): readonly string[] {
  return where.accounts.length > 0 ? where.accounts : tokens.slice(0, 1).map(({ account }) => account)
}

function credential(host: string, { password, expiresAt }: Token): Credential {
  return { host, password, auth: configForm(password), expiresAt }
}

/** A password as a Docker config holds it. */
export function configForm(password: string): string {
  return Buffer.from(`AWS:${password}`).toString('base64')
}
