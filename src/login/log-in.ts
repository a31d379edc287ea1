import type { Scratch } from '../docker-config/choose-directory.js'
import type { Credential, Environment } from '../plan/plan.js'
import type { Deadline } from '../run/deadline.js'
import { type FailedLogin, Failure } from '../run/failure.js'
import { RetriesExhausted, type Retryability, retry } from '../run/retry.js'
import type { Tool } from './find-tool.js'
import { runTool } from './run-tool.js'

export interface LoginOptions {
  readonly tool: Tool
  readonly env: Environment
  readonly deadline: Deadline
  readonly maxAttempts: number
  /** The scratch config directory of one login: made for it, read after it, removed in any case. */
  readonly scratch: ScratchConfig
}

export interface ScratchConfig {
  make(host: string): Scratch
  /** The entry of the host that the tool has written: base64 of `user:password`. */
  read(scratch: Scratch, host: string): string | undefined
  remove(scratch: Scratch): void
}

/** Logins at the same time: more would only make the daemon and the machine queue them. */
const logInsAtOnce = 16

/**
 * Has the tool log in to every registry, each in a scratch config of its own. Throws one `login` failure that names every
 * registry that refused; nothing is installed by this, so a failure leaves nothing behind.
 */
export async function logIn(credentials: readonly Credential[], options: LoginOptions): Promise<void> {
  const failures = new Map<string, FailedLogin>()
  const waiting = [...credentials]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const failure = await logInOnce(next, options)
      if (failure) failures.set(next.host, failure)
    }
  }
  const workers = Array.from({ length: Math.min(logInsAtOnce, credentials.length) }, worker)
  // All of them have to end, and to remove their scratch config, before the step may.
  const ended = await Promise.allSettled(workers)
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  if (failures.size === 0) return
  const hosts = credentials.map(({ host }) => host)
  const logins = hosts.flatMap((host) => failures.get(host) ?? [])
  const accepted = hosts.filter((host) => !failures.has(host))
  throw new Failure({ code: 'login', tool: options.tool.name, logins, accepted })
}

/** One login with its retries; returns how it failed in the end, and throws only what ends the whole step. */
async function logInOnce(credential: Credential, options: LoginOptions): Promise<FailedLogin | undefined> {
  const { deadline, maxAttempts, tool } = options
  try {
    const what = `${tool.name} login to ${credential.host}`
    await retry(() => attempt(credential, options), { deadline, maxAttempts, what, retryability: loginRetryability })
    return undefined
  } catch (error) {
    const cause = error instanceof RetriesExhausted ? error.cause : error
    if (cause instanceof LoginError) return cause.login
    throw cause
  }
}

/** A login that the tool says, or shows, has failed. */
class LoginError extends Error {
  readonly login: FailedLogin

  constructor(login: FailedLogin) {
    super(`login to ${login.host} failed`)
    this.login = login
  }
}

async function attempt(
  { host, password, auth }: Credential,
  { tool, env, deadline, scratch }: LoginOptions,
): Promise<void> {
  deadline.signal.throwIfAborted()
  const config = scratch.make(host)
  try {
    const args = [...loginArguments(tool, config), host]
    const outcome = await runTool(tool, args, { env, config: config.directory, input: password, deadline })
    if (outcome.exitCode !== 0) throw new LoginError({ host, ...outcome })
    // A tool that exits with 0 may still have kept nothing, or somebody else's: what counts is the entry.
    if (written(scratch, config, host) !== auth) throw new LoginError({ host, ...outcome })
  } finally {
    scratch.remove(config)
  }
}

/** The entry that the tool has written; what can not be read as a config holds none. */
function written({ read }: ScratchConfig, config: Scratch, host: string): string | undefined {
  try {
    return read(config, host)
  } catch {
    return undefined
  }
}

function loginArguments(tool: Tool, config: Scratch): readonly string[] {
  const fixed = ['login', '--username', 'AWS', '--password-stdin']
  return tool.name === 'podman' ? [...fixed, '--authfile', config.file] : fixed
}

const passingTexts = [
  /\b(?:500|502|503|504) (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i,
  /received unexpected HTTP status: 5[0-9][0-9]|failed with status: 5[0-9][0-9]|invalid status code from registry 5[0-9][0-9]/i,
  /TLS handshake timeout|i\/o timeout|Client\.Timeout exceeded|context deadline exceeded|net\/http: request canceled/i,
  /connection reset by peer|broken pipe|unexpected EOF|: EOF\b|server misbehaving|Temporary failure in name resolution|try again/i,
  /toomanyrequests|429 Too Many Requests/i,
]
const seldomTexts = [
  /no such host|connection refused|network is unreachable|no route to host/i,
  // A proxy's answer to CONNECT, which docker shows without its number: for a host that it can not reach, or does not know.
  /": (?:Bad Gateway|Service Unavailable|Gateway Time-?out)$/im,
]
const refusedTexts = [/\b(?:400 Bad Request|401 Unauthorized|403 Forbidden)\b|x509:|tls: failed to verify/i]

/** Judges the tool's own words: a refused token or an untrusted certificate stays what it is, a passing network error does not. */
export function loginRetryability(error: unknown): Retryability {
  const stderr = error instanceof LoginError ? error.login.stderr : ''
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(stderr))
  if (says(refusedTexts)) return 'never'
  if (says(passingTexts)) return 'untilDeadline'
  return says(seldomTexts) ? 'briefly' : 'never'
}
