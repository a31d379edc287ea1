import { randomBytes } from 'node:crypto'
import type { Caller, Credentials } from './credentials.js'

/** An authorization token of ECR: whose permissions it carries, and where it counts. */
export interface RegistryToken {
  readonly caller: Caller
  readonly partition: string
  /** Empty for ECR Public. */
  readonly region: string
  /** Milliseconds since the epoch, by the servers' clock. */
  readonly expiresAt: number
}

/** A new token, kept so that the registry knows it: `AWS:` and a password of about 2.5 kB, in base64, as ECR gives it. */
export function issueToken(
  scope: { readonly caller: Caller; readonly region: string },
  state: Credentials & { readonly tokens: Map<string, RegistryToken> },
): { readonly authorizationToken: string; readonly expiresAt: number } {
  const expiresAt = state.now() + state.world.registryTokenSeconds * 1000
  const content = {
    payload: randomBytes(1100).toString('base64'),
    datakey: randomBytes(184).toString('base64'),
    version: '2',
    type: 'DATA_KEY',
    expiration: Math.floor(expiresAt / 1000),
  }
  const password = Buffer.from(JSON.stringify(content)).toString('base64')
  state.tokens.set(password, { ...scope, partition: scope.caller.partition, expiresAt })
  const authorizationToken = Buffer.from(`AWS:${password}`).toString('base64')
  return { authorizationToken, expiresAt: Math.round(expiresAt) / 1000 }
}
