import type { AwsCredentialIdentity } from '@smithy/types'
import type { Call } from '../run/failure.js'
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

export function maskCredentials(aws: Aws, { secretAccessKey, sessionToken }: Partial<AwsCredentialIdentity>): void {
  for (const secret of [secretAccessKey, sessionToken]) if (secret) aws.mask(secret)
}
