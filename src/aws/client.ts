import type { Readable } from 'node:stream'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { AwsCredentialIdentity } from '@smithy/types'
import { type Deadline, withDeadline } from '../run/deadline.js'
import { type Call, Failure } from '../run/failure.js'
import { RetriesExhausted, type Retry, retry } from '../run/retry.js'
import type { Connections } from './connections.js'
import { reasonOf, retryability } from './retryability.js'

/** What every AWS call needs; made once for the whole step. */
export interface Aws {
  readonly deadline: Deadline
  readonly maxAttempts: number
  readonly fips: boolean
  readonly dualStack: boolean
  /** For the user agent; may be ''. */
  readonly appId: string
  readonly handler: NodeHttpHandler
  /** Has the runner mask a secret; called before anything else happens with the secret. */
  mask(secret: string): void
  /** Has the registry password masked, unless the user wants to use it in other jobs. */
  maskPassword(password: string): void
  debug(message: string): void
  /** Tells the user why the step waits. */
  logRetry(retry: Retry): void
}

/** Milliseconds for one attempt. STS and ECR need far less, so an attempt that hangs is repeated before the deadline. */
const timeouts = {
  connectionTimeout: 10_000,
  socketTimeout: 20_000,
  requestTimeout: 30_000,
  throwOnRequestTimeout: true,
}

/** Bytes; an answer of STS or ECR has a few thousand. */
const answerLimit = 1_000_000

export class AnswerTooLarge extends Error {
  // The SDK's SSO provider passes on only the message.
  override readonly message = 'the answer is larger than 1 MB'
}

/**
 * Sends requests by the agents of the connections, and reads at most 1 MB of an answer. It hands over the bytes, because the SDK loads
 * web streams to read a stream: 2 ms of main's 180.
 */
export function makeHandler({ httpsAgent, httpAgent }: Pick<Connections, 'httpsAgent' | 'httpAgent'>): NodeHttpHandler {
  const handler = new NodeHttpHandler({ httpsAgent, httpAgent, ...timeouts })
  const handle = handler.handle.bind(handler)
  handler.handle = async (request, options) => {
    const { response } = await handle(request, options)
    response.body = await bytesOf(response.body)
    return { response }
  }
  return handler
}

async function bytesOf(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > answerLimit) throw new AnswerTooLarge()
  }
  return Buffer.concat(chunks)
}

export interface ClientPlace {
  readonly region: string
  /** Instead of AWS's own host. */
  readonly endpoint?: string | undefined
  readonly credentials?: AwsCredentialIdentity
}

/**
 * Settings of an SDK client. The SDK's retries are off, because `retry` is the only layer. Endpoints come from the plan, which has checked
 * them; the SDK must not look for others (a profile's `endpoint_url` or `services`). For what is not given here, it would read the AWS config
 * files at every step.
 */
export function clientSettings(aws: Aws, { region, endpoint, credentials }: ClientPlace) {
  return {
    region,
    requestHandler: aws.handler,
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useFipsEndpoint: aws.fips,
    useDualstackEndpoint: aws.dualStack,
    authSchemePreference: [] as string[],
    disableClockSkewCorrection: false,
    userAgentAppId: aws.appId,
    customUserAgent: [['ecr-cross-account-login', '1']] satisfies [string, string][],
    ...(endpoint ? { endpoint } : { ignoreConfiguredEndpointUrls: true }),
    ...(credentials && { credentials }),
  } as const
}

/** `STS AssumeRole in eu-west-1`, as messages name a call. */
export function callName({ service, operation, region }: Call): string {
  return `${service} ${operation}${region ? ` in ${region}` : ''}`
}

/**
 * Makes a call, with retries until the deadline.
 * @throws Failure `call` with the last error and the number of attempts, or `answer` for one that is too large.
 */
export async function makeCall<T>(
  aws: Aws,
  call: Call,
  send: (options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const { deadline, maxAttempts } = aws
  const what = callName(call)
  const started = Date.now()
  try {
    const answer = await retry(() => withDeadline(deadline, what, send({ abortSignal: deadline.signal })), {
      deadline,
      maxAttempts,
      what,
      retryability: (error) => (error instanceof AnswerTooLarge ? 'never' : retryability(error, call)),
      onRetry: ({ error, ...failed }) => announceRetry(aws, { ...failed, what, reason: reasonOf(error) }),
    })
    aws.debug(`${what}: ${Date.now() - started} ms`)
    return answer
  } catch (error) {
    if (!(error instanceof RetriesExhausted)) throw error
    const { cause, attempts } = error
    if (cause instanceof AnswerTooLarge) throw new Failure({ code: 'answer', call, problem: 'it is larger than 1 MB' })
    throw new Failure({ code: 'call', call, attempts }, cause)
  }
}

/** The first two retries take less than a second, so they are not worth a line. */
function announceRetry(aws: Aws, retried: Retry): void {
  if (retried.attempt > 2) aws.logRetry(retried)
}
