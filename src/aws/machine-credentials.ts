import { readFile } from 'node:fs/promises'
import { fromHttp } from '@aws-sdk/credential-provider-http'
import { fromInstanceMetadata } from '@smithy/credential-provider-imds'
import type { AwsCredentialIdentity } from '@smithy/types'
import type { BaseIdentity, Environment } from '../plan/plan.js'
import { withDeadline } from '../run/deadline.js'
import { Failure } from '../run/failure.js'
import { RetriesExhausted, type Retryability, retry } from '../run/retry.js'
import type { Aws } from './client.js'

/** Credentials that are there already: nothing is signed and STS is not asked to get them. */

type Kind = Exclude<BaseIdentity['kind'], 'oidc' | 'profile' | 'web-identity'>

/**
 * The credentials of that one source, masked.
 * @throws Failure `no-credentials`; nobody else is asked then.
 */
export async function baseCredentials(kind: Kind, env: Environment, aws: Aws): Promise<AwsCredentialIdentity> {
  const credentials = kind === 'environment' ? ofEnvironment(env) : await ofMachine(kind, env, aws)
  maskAll(aws, credentials)
  return credentials
}

/** The token in the file of `AWS_WEB_IDENTITY_TOKEN_FILE`. */
export function readTokenFile(file: string, { deadline }: Aws): Promise<string> {
  const source = 'the web identity token file'
  const reading = readFile(file, 'utf8').then((text) => text.trim())
  return withDeadline(deadline, `reading the base credentials from ${source}`, reading).catch((error) => {
    throw error instanceof Failure ? error : new Failure({ code: 'no-credentials', source }, error)
  })
}

export function maskAll(aws: Aws, { secretAccessKey, sessionToken }: AwsCredentialIdentity): void {
  for (const secret of [secretAccessKey, sessionToken]) if (secret) aws.mask(secret)
}

function ofEnvironment(env: Environment): AwsCredentialIdentity {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN } = env
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  }
}

/** What the machine hands out to whoever runs on it; asked by our own retries, because the SDK's chain keeps the reason to itself. */
async function ofMachine(
  kind: Exclude<Kind, 'environment'>,
  env: Environment,
  aws: Aws,
): Promise<AwsCredentialIdentity> {
  const { deadline, maxAttempts } = aws
  const source = kind === 'container' ? 'the container credential endpoint' : 'the default chain'
  const what = `reading the base credentials from ${source}`
  const ask = kind === 'container' ? fromContainer : () => fromInstance(env)
  return retry(() => withDeadline(deadline, what, ask()), { deadline, maxAttempts, what, retryability }).catch(
    (error) => {
      if (error instanceof Failure) throw error
      throw new Failure({ code: 'no-credentials', source }, error instanceof RetriesExhausted ? error.cause : error)
    },
  )
}

/** Milliseconds; the endpoint is on the same machine. */
const timeout = 1_000

function fromContainer(): Promise<AwsCredentialIdentity> {
  return fromHttp({ maxRetries: 0, timeout })()
}

async function fromInstance(env: Environment): Promise<AwsCredentialIdentity> {
  const { AWS_EC2_METADATA_DISABLED: disabled = 'false' } = env
  if (disabled !== 'false' && disabled !== '') throw new Error('Could not load credentials from any providers')
  return fromInstanceMetadata({ maxRetries: 0, timeout })()
}

/**
 * Busy or restarting, both endpoints heal in a moment; a refusal does not, nor does a machine that has none. The instance's says 401
 * where its first answer, with the session token for the second request, was lost.
 */
function retryability(error: unknown): Retryability {
  const { message = '', statusCode } = error as { readonly message?: string; readonly statusCode?: number }
  const status = Number(statusCode ?? /responded with status: ([0-9]+)/.exec(message)?.[1] ?? 0)
  const isInstance = statusCode !== undefined
  if (status === 429 || status >= 500 || (isInstance && status === 401)) return 'briefly'
  return status === 0 && /ECONNRESET|ECONNREFUSED|socket hang up/.test(message) ? 'briefly' : 'never'
}
