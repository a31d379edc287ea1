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

/** What the tool says decides: the first pattern that matches, in this order. */
const patterns: readonly (readonly [Retryability, RegExp])[] = [
  ['never', /\b(?:400 Bad Request|403 Forbidden)\b|x509:|tls: failed to verify/i],
  // docker turns a 503 on its first request into a 401, because it has seen no challenge and sends no password.
  ['once', /\b401 Unauthorized\b/i],
  ['untilDeadline', /\b50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i],
  ['untilDeadline', /(?:HTTP status:|with status:|code from registry) 5\d\d/i],
  ['untilDeadline', /(?:TLS handshake|i\/o) timeout|Client\.Timeout exceeded|deadline exceeded|request canceled/i],
  ['untilDeadline', /connection reset by peer|broken pipe|unexpected EOF|(?<=: )EOF\b|server misbehaving/i],
  ['untilDeadline', /Temporary failure in name resolution|try again|toomanyrequests|429 Too Many Requests/i],
  ['briefly', /no such host|connection refused|network is unreachable|no route to host/i],
  // A proxy's answer to CONNECT, which docker shows without its number. Proxies give it for unknown hosts, too.
  ['briefly', /(?<=": )(?:Bad Gateway|Service Unavailable|Gateway Time-?out)$/im],
]

/** A refused password or an untrusted certificate is final, a network error is not. `reason`: the tool's words that decided. */
export function judgeLogin(error: unknown) {
  const stderr = error instanceof LoginError ? error.login.stderr : ''
  for (const [retryability, pattern] of patterns) {
    const [reason] = pattern.exec(stderr) ?? []
    if (reason) return { retryability, reason }
  }
  return { retryability: 'never' as const, reason: '' }
}
