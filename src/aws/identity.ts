import type { AwsCredentialIdentity } from '@smithy/types'
import { withDeadline } from '../run/deadline.js'
import { type Call, Failure } from '../run/failure.js'
import { RetriesExhausted } from '../run/retry.js'
import type { Aws } from './client.js'

/** The identity that signs the AWS calls from now on. It never leaves this process. */
export interface Identity {
  readonly credentials: AwsCredentialIdentity
  readonly signedBy: Exclude<Call['signedBy'], 'none'>
  /** The last assumed role and its session, as STS names them; absent where no role was assumed. */
  readonly session?: AssumedSession
}

export interface AssumedSession {
  readonly roleArn: string
  readonly sessionArn: string
}

/** The identity that base credentials are, which are masked first. */
export function identityOf(credentials: AwsCredentialIdentity, aws: Aws): Identity {
  maskCredentials(aws, credentials)
  return { credentials, signedBy: 'base' }
}

/**
 * Waits for base credentials, or a token in their place, until the deadline.
 * @throws Failure `no-credentials`
 */
export function readBase<T>(source: string, reading: Promise<T>, { deadline }: Aws): Promise<T> {
  return withDeadline(deadline, `reading the base credentials from ${source}`, reading).catch((error) => {
    if (error instanceof Failure) throw error
    throw new Failure({ code: 'no-credentials', source }, error instanceof RetriesExhausted ? error.cause : error)
  })
}

export function maskCredentials(aws: Aws, { secretAccessKey, sessionToken }: Partial<AwsCredentialIdentity>): void {
  for (const secret of [secretAccessKey, sessionToken]) if (secret) aws.mask(secret)
}
