import type { FailedLogin } from '../run/failure.js'
import type { Retryability } from '../run/retry.js'

/** A login that failed, by the tool's exit code or by the missing entry. */
export class LoginError extends Error {
  readonly login: FailedLogin

  constructor(login: FailedLogin) {
    super(`login to ${login.host} failed`)
    this.login = login
  }
}

const temporary = [
  /\b(?:500|502|503|504) (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i,
  /received unexpected HTTP status: 5[0-9][0-9]|failed with status: 5[0-9][0-9]|invalid status code from registry 5[0-9][0-9]/i,
  /TLS handshake timeout|i\/o timeout|Client\.Timeout exceeded|context deadline exceeded|net\/http: request canceled/i,
  /connection reset by peer|broken pipe|unexpected EOF|: EOF\b|server misbehaving|Temporary failure in name resolution|try again/i,
  /toomanyrequests|429 Too Many Requests/i,
]
const rarelyTemporary = [
  /no such host|connection refused|network is unreachable|no route to host/i,
  // A proxy's answer to CONNECT, which docker shows without its number. Proxies give it for unknown hosts, too.
  /": (?:Bad Gateway|Service Unavailable|Gateway Time-?out)$/im,
]
const final = [/\b(?:400 Bad Request|401 Unauthorized|403 Forbidden)\b|x509:|tls: failed to verify/i]

/** Judges a failed login by what the tool says: a refused password or an untrusted certificate is final, a network error is not. */
export function loginRetryability(error: unknown): Retryability {
  const stderr = error instanceof LoginError ? error.login.stderr : ''
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(stderr))
  if (says(final)) return 'never'
  if (says(temporary)) return 'untilDeadline'
  return says(rarelyTemporary) ? 'briefly' : 'never'
}
