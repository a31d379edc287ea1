import { randomBytes } from 'node:crypto'
import type { PolicyDocument } from '../iam/documents.js'
import type { Credentials, Session } from './credentials.js'

export interface NewSession {
  readonly roleArn: string
  readonly name: string
  readonly seconds: number
  readonly sessionPolicies?: readonly PolicyDocument[]
  readonly passesTags?: boolean
}

/** A new session of a role, kept so that its keys work until it ends. */
export function openSession(
  credentials: Credentials,
  { roleArn, name, seconds, sessionPolicies, passesTags = false }: NewSession,
): Session {
  const [, partition = '', , , account = '', resource = ''] = roleArn.split(':')
  const roleName = resource.slice(resource.lastIndexOf('/') + 1)
  const session: Session = {
    accessKeyId: `ASIA${identifier()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: `IQoJ${randomBytes(600).toString('base64')}`,
    arn: `arn:${partition}:sts::${account}:assumed-role/${roleName}/${name}`,
    userId: `AROA${Buffer.from(`${account}${roleName}`).toString('hex').slice(-16).toUpperCase()}:${name}`,
    account,
    partition,
    roleArn,
    expiresAt: Math.floor(credentials.now() / 1000 + seconds) * 1000,
    ...(sessionPolicies && { sessionPolicies }),
    passesTags,
  }
  credentials.sessions.set(session.accessKeyId, session)
  return session
}

/** Sixteen characters as in AWS's key IDs. */
function identifier(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('')
}
