import type { FailedLogin } from '../run/failure.js'
import type { Retryability } from '../run/retry.js'
import { redact } from '../run/safe-text.js'

/** A login that failed, by the tool's exit code or by the missing entry. */
export class LoginError extends Error {
  readonly login: FailedLogin

  /** `secrets`: what the tool's message must not show. */
  constructor(login: FailedLogin, secrets: readonly string[]) {
    super(`login to ${login.host} failed`)
    this.login = { ...login, stderr: hidePassword(login.stderr, secrets) }
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

/** Characters of a secret that no message contains by chance. */
const pieceLength = 12

/** A tool's message without the secrets; a sentence in its place where it contains pieces of them, which no redaction recognises. */
function hidePassword(message: string, secrets: readonly string[]): string {
  const redacted = redact(message, secrets)
  if (!containsPiece(redacted, secrets)) return redacted
  return 'The message is not shown, because it contains parts of the password.'
}

/** Anything may lie between the letters and digits of a piece: line ends, blanks, dashes. */
function containsPiece(text: string, secrets: readonly string[]): boolean {
  const [compact = '', ...compactSecrets] = [text, ...secrets].map((one) => one.replace(/[^a-z0-9]/gi, ''))
  const pieces = Array.from(compact, (_, at) => compact.slice(at, at + pieceLength))
  return pieces.some((piece) => piece.length === pieceLength && compactSecrets.some((secret) => secret.includes(piece)))
}
