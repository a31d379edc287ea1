import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { AwsCredentialIdentity } from '@smithy/types'
import { type Deadline, withDeadline } from '../run/deadline.js'
import { type Call, Failure } from '../run/failure.js'
import { type FailedAttempt, RetriesExhausted, type Retry, type Retryability, retry } from '../run/retry.js'
import type { Connections } from './connections.js'

/** What every call to AWS needs; made once, in main. */
export interface Aws {
  readonly deadline: Deadline
  readonly maxAttempts: number
  readonly fips: boolean
  readonly dualStack: boolean
  readonly handler: NodeHttpHandler
  /** Has a secret masked; called before the secret is used for anything. */
  mask(secret: string): void
  /** Has the registry password masked, unless the user wants it to cross to other jobs. */
  maskPassword(password: string): void
  debug(message: string): void
  logRetry(retry: Retry): void
}

/** Milliseconds of one attempt, far above what STS and ECR take: a hanging one is tried again before the deadline. */
const timeouts = {
  connectionTimeout: 10_000,
  socketTimeout: 20_000,
  requestTimeout: 30_000,
  throwOnRequestTimeout: true,
}

export function makeHandler({ httpsAgent, httpAgent }: Connections): NodeHttpHandler {
  return new NodeHttpHandler({ httpsAgent, httpAgent, ...timeouts })
}

export interface ClientPlace {
  readonly region: string
  /** Instead of AWS's own host. */
  readonly endpoint?: string | undefined
  readonly credentials?: AwsCredentialIdentity
}

/**
 * Settings of an SDK client. Its own retries are off: `retry` is the one layer. Endpoints come from the plan, which has checked them,
 * and never from where the SDK would look for them itself (a profile's `endpoint_url`, its `services`).
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
    customUserAgent: [['ecr-cross-account-login', '1']] satisfies [string, string][],
    ...(endpoint ? { endpoint } : { ignoreConfiguredEndpointUrls: true }),
    ...(credentials && { credentials }),
  } as const
}

/** `STS AssumeRole in eu-west-1`, as messages name a call. */
export function callName({ service, operation, region }: Call): string {
  return `${service} ${operation}${region ? ` in ${region}` : ''}`
}

/** Makes a call, with retries until the deadline; throws a `call` failure with the last error and the number of attempts. */
export async function makeCall<T>(
  aws: Aws,
  call: Call,
  send: (options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const started = Date.now()
  try {
    const attempt = () => withDeadline(aws.deadline, callName(call), send({ abortSignal: aws.deadline.signal }))
    const answer = await retry(attempt, {
      deadline: aws.deadline,
      maxAttempts: aws.maxAttempts,
      what: callName(call),
      retryability,
      onRetry: (failed) => announceRetry(aws, call, failed),
    })
    aws.debug(`${callName(call)}: ${Date.now() - started} ms`)
    return answer
  } catch (error) {
    if (error instanceof RetriesExhausted)
      throw new Failure({ code: 'call', call, attempts: error.attempts }, error.cause)
    throw error
  }
}

/** The first two retries take less than a second: only what takes longer is worth a line. */
function announceRetry(aws: Aws, call: Call, { error, attempt, delay }: FailedAttempt): void {
  const { name, code, status } = errorFacts(error)
  const reason = throttled.test(name) ? 'throttled' : status > 0 ? `HTTP status ${status}` : code || name
  if (attempt > 2) aws.logRetry({ what: callName(call), reason, attempt, delay })
}

const throttled =
  /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/
const passing =
  /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/
/** What AWS answers to a signature of another time; a denial stays one, whatever the clock. Source: clock skew errors of the SDK. */
const skewed =
  /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/
const proxyRefused = /^ERR_PROXY_TUNNEL$/
const seldomPassing = /^(?:ENOTFOUND|ECONNREFUSED)$/

/** Judges an error of the SDK, of Node's sockets or of a proxy. */
export function retryability(error: unknown): Retryability {
  const { name, code, status, clockSkewCorrected } = errorFacts(error)
  if (throttled.test(name) || name === 'TimeoutError' || name === 'IDPCommunicationErrorException')
    return 'untilDeadline'
  // A proxy answers 502 or 503 also for a name that does not resolve, and for a host that refuses. One that closes without an
  // answer may have been restarted, or speak another protocol.
  if (proxyRefused.test(code)) return status >= 500 || status === 0 ? 'briefly' : 'never'
  if (status === 408 || status === 429 || (status >= 500 && status <= 599)) return 'untilDeadline'
  if (passing.test(code)) return 'untilDeadline'
  // The SDK has set its clock by the answer: the next attempt is signed with the server's time.
  if (clockSkewCorrected && skewed.test(name)) return 'briefly'
  if (seldomPassing.test(code)) return 'briefly'
  return 'never'
}

interface ErrorFacts {
  readonly name: string
  readonly code: string
  /** HTTP status; 0 if there was no answer. */
  readonly status: number
  readonly clockSkewCorrected: boolean
}

/** Narrows an unknown error once, at the edge. A proxy's refusal carries its status as `statusCode`. */
function errorFacts(error: unknown): ErrorFacts {
  const { name, code, statusCode, $metadata } = (error ?? {}) as Readonly<Record<string, unknown>>
  const { httpStatusCode, clockSkewCorrected } = ($metadata ?? {}) as Readonly<Record<string, unknown>>
  return {
    name: String(name ?? ''),
    code: String(code ?? ''),
    status: Number(httpStatusCode ?? statusCode ?? 0),
    clockSkewCorrected: clockSkewCorrected === true,
  }
}
