import { randomUUID } from 'node:crypto'
import type { PolicyDocument } from '../iam/documents.js'
import type { Principal } from '../iam/evaluate.js'
import { ApiError, type Request } from '../network/http.js'
import type { RecordedRequest } from '../network/recorder.js'
import { findRole, type World } from '../world.js'
import type { Caller, Credentials } from './credentials.js'
import { isSignedWith, signatureOf } from './sigv4.js'

/** A service's own names for the ways in which a signature is refused. */
export interface SignatureErrors {
  readonly missing: string
  readonly unknown: string
  readonly expired: string
  readonly mismatch: string
  readonly status: number
}

const MINUTE = 60_000
const UNKNOWN = 'The security token included in the request is invalid.'
const EXPIRED = 'The security token included in the request is expired'
const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'

/** The one who signed the request. Throws the service's error where the signature, its time or its keys are not good. */
export function authenticate(
  call: Request & { readonly record: RecordedRequest },
  credentials: Credentials,
  errors: SignatureErrors,
): Caller {
  const refuse = (code: string, message: string): never => {
    throw new ApiError(code, message, errors.status)
  }
  const signature = signatureOf(call.headers)
  if (!signature) return refuse(errors.missing, 'Request is missing Authentication Token')
  call.record.accessKeyId = signature.accessKeyId
  const found = find(signature.accessKeyId, call, credentials)
  if (!found) return refuse(errors.unknown, UNKNOWN)
  call.record.callerArn = found.caller.arn
  if (found.expiresAt <= credentials.now()) return refuse(errors.expired, EXPIRED)
  const { service, region } = call.place
  if (signature.service !== service || signature.region !== region) {
    return refuse(errors.mismatch, `Credential should be scoped to a valid region and to service '${service}'. `)
  }
  if (!isSignedWith(found.secret, call, signature)) return refuse(errors.mismatch, MISMATCH)
  const late = lateness(call.headers['x-amz-date'] ?? '', credentials.now())
  if (late) return refuse(errors.mismatch, late)
  return found.caller
}

/** The caller as policies see it now: a change of the world counts at once. */
export function principalOf(world: World, caller: Caller): Principal {
  const { arn, account, partition, user, roleArn, sessionPolicies } = caller
  const policies =
    roleArn === undefined ? world.accounts[account]?.users[user ?? '']?.policies : findRole(world, roleArn)?.policies
  return {
    arn,
    account,
    policies: (policies ?? []).map((document) => localise(document, partition)),
    ...(roleArn !== undefined && { roleArn }),
    ...(sessionPolicies && { sessionPolicies }),
  }
}

/** A document of the world as it stands in this partition: there is one world, and the accounts are the same everywhere. */
export function localise(document: PolicyDocument, partition: string): PolicyDocument {
  return JSON.parse(JSON.stringify(document).replaceAll('"arn:aws:', `"arn:${partition}:`))
}

/** A request ID in AWS's form. */
export function requestId(): string {
  return randomUUID()
}

function find(
  accessKeyId: string,
  call: Request,
  credentials: Credentials,
): { readonly caller: Caller; readonly secret: string; readonly expiresAt: number } | undefined {
  const token = call.headers['x-amz-security-token']
  const session = credentials.sessions.get(accessKeyId)
  const { partition } = call.place
  if (session) {
    if (session.sessionToken !== token || session.partition !== partition) return undefined
    return { caller: session, secret: session.secretAccessKey, expiresAt: session.expiresAt }
  }
  if (token !== undefined) return undefined
  for (const [account, { users }] of Object.entries(credentials.world.accounts)) {
    for (const [user, { accessKeys }] of Object.entries(users)) {
      const secret = accessKeys[accessKeyId]
      if (secret === undefined) continue
      const arn = `arn:${partition}:iam::${account}:user/${user}`
      const userId = `AIDA${Buffer.from(`${account}${user}`).toString('hex').slice(-16).toUpperCase()}`
      return {
        caller: { accessKeyId, arn, userId, account, partition, user },
        secret,
        expiresAt: Number.POSITIVE_INFINITY,
      }
    }
  }
  return undefined
}

/** AWS's sentence for a signature that is too old or from the future, or undefined. */
function lateness(stamp: string, now: number): string | undefined {
  const time = Date.parse(stamp.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (time < now - 15 * MINUTE) {
    return `Signature expired: ${stamp} is now earlier than ${amzDate(now - 15 * MINUTE)} (${amzDate(now)} - 15 min.)`
  }
  if (time > now + 5 * MINUTE) {
    return `Signature not yet current: ${stamp} is still later than ${amzDate(now + 5 * MINUTE)} (${amzDate(now)} + 5 min.)`
  }
  return Number.isNaN(time) ? "Date must be in ISO-8601 'basic format'." : undefined
}

function amzDate(time: number): string {
  return `${new Date(time).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`
}
