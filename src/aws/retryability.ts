import type { Call } from '../run/failure.js'
import type { Retryability } from '../run/retry.js'

const throttled =
  /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/
const temporary =
  /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/
/** AWS's answers to a signature of another time; source: the SDK's list of clock skew errors. A denial is not among them. */
const skewed =
  /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/
const proxyRefused = /^ERR_PROXY_TUNNEL$/
const rarelyTemporary = /^(?:ENOTFOUND|ECONNREFUSED)$/
/** What ECR and STS answer to a session that they do not know yet. */
const unknownSession = /^(?:UnrecognizedClient|InvalidClientTokenId)/

/** Judges an error of the SDK, of Node's sockets or of a proxy. */
export function retryability(error: unknown, { signedBy }: Pick<Call, 'signedBy'>): Retryability {
  const { name, code, message, status, clockSkewCorrected } = errorFacts(error)
  if (throttled.test(name) || name === 'TimeoutError' || name === 'IDPCommunicationErrorException')
    return 'untilDeadline'
  // A proxy answers 502 or 503 also for an unknown host, and for a host that refuses. A proxy that closes without an answer (status 0)
  // may have been restarted, or speak another protocol.
  if (proxyRefused.test(code)) return status >= 500 || status === 0 ? 'briefly' : 'never'
  if (status === 408 || status === 429 || (status >= 500 && status <= 599)) return 'untilDeadline'
  if (temporary.test(code)) return 'untilDeadline'
  // The SDK has set its clock by the answer, so the next attempt is signed with the server's time.
  if (clockSkewCorrected && skewed.test(name)) return 'briefly'
  if (rarelyTemporary.test(code)) return 'briefly'
  // STS could not fetch the keys of the OIDC issuer. Any other invalid token stays invalid.
  if (/^InvalidIdentityToken/.test(name) && /retrieve verification key/i.test(message)) return 'briefly'
  // Only a session of this step is that new.
  const signedBySession = signedBy === 'oidc' || signedBy === 'role'
  return signedBySession && unknownSession.test(name) ? 'briefly' : 'never'
}

/** Why an attempt failed, in a few words for the log. */
export function reasonOf(error: unknown): string {
  const { name, code, status } = errorFacts(error)
  if (throttled.test(name)) return 'throttled'
  if (name === 'TimeoutError') return 'timed out'
  if (status >= 500 || status === 408 || status === 429) return `HTTP ${status}`
  return code || name
}

interface ErrorFacts {
  readonly name: string
  readonly code: string
  readonly message: string
  /** HTTP status; 0 without an answer. */
  readonly status: number
  readonly clockSkewCorrected: boolean
}

/** Narrows an unknown error. A proxy's refusal carries its status as `statusCode`. */
function errorFacts(error: unknown): ErrorFacts {
  const { name, code, message, statusCode, $metadata } = (error ?? {}) as Readonly<Record<string, unknown>>
  const { httpStatusCode, clockSkewCorrected } = ($metadata ?? {}) as Readonly<Record<string, unknown>>
  return {
    name: String(name ?? ''),
    code: String(code ?? ''),
    message: String(message ?? '').slice(0, 1000),
    status: Number(httpStatusCode ?? statusCode ?? 0),
    clockSkewCorrected: clockSkewCorrected === true,
  }
}
