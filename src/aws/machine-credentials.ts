import { fromHttp } from '@aws-sdk/credential-provider-http'
import { fromInstanceMetadata } from '@smithy/credential-provider-imds'
import type { AwsCredentialIdentity } from '@smithy/types'
import type { BaseIdentity, Environment } from '../plan/plan.js'
import { withDeadline } from '../run/deadline.js'
import { Failure } from '../run/failure.js'
import { RetriesExhausted, type Retryability, retry } from '../run/retry.js'
import type { Aws } from './client.js'
import { type Identity, maskCredentials } from './identity.js'
import { readSmallFile } from './small-file.js'

type Kind = Extract<BaseIdentity['kind'], 'container' | 'instance'>

/**
 * The session that the machine gives to everything on it. The SDK's default chain would try one source after the other and hide why each
 * failed; this asks the one source of the plan.
 * @throws Failure `no-credentials`
 */
export async function machineIdentity(kind: Kind, env: Environment, aws: Aws): Promise<Identity> {
  const { deadline, maxAttempts } = aws
  const source = kind === 'container' ? 'the container credential endpoint' : 'the default chain'
  const what = `reading the base credentials from ${source}`
  const ask = kind === 'container' ? askContainer : askInstance
  const options = { deadline, maxAttempts, what, retryability }
  const asking = retry(() => withDeadline(deadline, what, ask(env)), options)
  const credentials = await asking.catch((error) => {
    if (error instanceof Failure) throw error
    throw new Failure({ code: 'no-credentials', source }, error instanceof RetriesExhausted ? error.cause : error)
  })
  maskCredentials(aws, credentials)
  return { credentials, signedBy: 'base' }
}

/** Milliseconds; the endpoint is on the same machine. */
const timeout = 1_000

/** The token's file is read here, because the SDK would wait for a pipe, also beyond the deadline. */
async function askContainer(env: Environment): Promise<AwsCredentialIdentity> {
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file } = env
  const token = file && {
    awsContainerAuthorizationTokenFile: '',
    awsContainerAuthorizationToken: await readSmallFile(file),
  }
  return fromHttp({ maxRetries: 0, timeout, ...token })()
}

async function askInstance(env: Environment): Promise<AwsCredentialIdentity> {
  const { AWS_EC2_METADATA_DISABLED: disabled = 'false' } = env
  if (disabled !== 'false' && disabled !== '') throw new Error('Could not load credentials from any providers')
  return fromInstanceMetadata({ maxRetries: 0, timeout })()
}

/**
 * A busy endpoint recovers in a moment. A denial does not, nor does a machine without an endpoint. The instance answers 401 where its first
 * answer, with the session token for the second request, was lost.
 */
function retryability(error: unknown): Retryability {
  const { message = '', statusCode } = error as { readonly message?: string; readonly statusCode?: number }
  const status = Number(statusCode ?? /responded with status: ([0-9]+)/.exec(message)?.[1] ?? 0)
  const isInstance = statusCode !== undefined
  if (status === 429 || status >= 500 || (isInstance && status === 401)) return 'briefly'
  return status === 0 && /ECONNRESET|ECONNREFUSED|socket hang up/.test(message) ? 'briefly' : 'never'
}
