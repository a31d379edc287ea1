import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { exec } from '@actions/exec'
import type { Scratch } from './config-directory.js'
import type { Deadline } from './deadline.js'
import { type FailedLogin, Failure } from './failure.js'
import type { Environment } from './plan.js'
import { Exhausted, type Healing, retry } from './retry.js'
import type { Credential } from './token.js'
import type { Tool } from './tool.js'

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
    await retry(() => attempt(credential, options), { deadline, maxAttempts, what, healing: loginHealing })
    return undefined
  } catch (error) {
    const cause = error instanceof Exhausted ? error.cause : error
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
    const outcome = await run(tool, [...loginArguments(tool, config), host], {
      env: { ...childEnvironment(env), DOCKER_CONFIG: config.directory },
      input: password,
      deadline,
    })
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

/**
 * What a child gets to see of the environment: what it needs to run, to reach its daemon and the network. No AWS credentials, no
 * GitHub tokens, no DOCKER_PASSWORD, no DOCKER_AUTH_CONFIG, no REGISTRY_AUTH_FILE, whatever earlier steps have exported.
 */
const allowed = new Set(
  [
    ...['PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION'],
    ...['CONTAINER_HOST', 'CONTAINER_SSHKEY', 'CONTAINERS_CONF', 'CONTAINERS_REGISTRIES_CONF', 'SSH_AUTH_SOCK'],
    ...['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'DBUS_SESSION_BUS_ADDRESS'],
    ...['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    // By this variable the runner finds and ends what a job has left running.
    'RUNNER_TRACKING_ID',
  ].map((name) => name.toUpperCase()),
)

function childEnvironment(env: Environment): Record<string, string> {
  const entries = Object.entries(env).filter(([name, value]) => value !== undefined && allowed.has(name.toUpperCase()))
  return Object.fromEntries(entries) as Record<string, string>
}

interface RunOptions {
  readonly env: Record<string, string>
  /** What the child reads from its standard input. */
  readonly input: string
  readonly deadline: Deadline
}

interface Outcome {
  readonly exitCode: number | null
  readonly signal?: string
  readonly stderr: string
}

/** Milliseconds in which a killed child is gone. */
const killGrace = 300

/** Bytes kept of the tool's stderr: enough for any message, and no way to fill the memory. */
const stderrLimit = 16_384

/** Runs the tool through `@actions/exec`; at the deadline, or when the job is cancelled, the child is killed. */
async function run(tool: Tool, args: readonly string[], { env, input, deadline }: RunOptions): Promise<Outcome> {
  let stderr = Buffer.alloc(0)
  const guard = guardChild(args, deadline)
  try {
    const ended = exec(`"${tool.file}"`, [...args], {
      env,
      input: Buffer.from(input),
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        stderr: (chunk) => {
          stderr = Buffer.concat([stderr, chunk]).subarray(0, stderrLimit)
        },
      },
    })
    // exec waits for whoever holds the child's pipes: a process that has left the child's group may, and is not waited for.
    const exitCode: number | null = await Promise.race([ended, guard.killed])
    const signal = guard.signal()
    return { exitCode, stderr: stderr.toString('utf8').trim(), ...(signal && { signal }) }
  } catch (error) {
    // The tool could not be started at all.
    return { exitCode: null, stderr: error instanceof Error ? error.message : String(error) }
  } finally {
    guard.release()
  }
}

/** A child as Node announces it: before its start, with the method that starts it (which is old, and not documented). */
interface Announced extends ChildProcess {
  spawn(options: { readonly args?: readonly string[]; readonly detached?: boolean }): unknown
}

/**
 * `@actions/exec` gives no way to stop its child, and a child that exits before it reads its stdin brings the process down with an
 * unhandled EPIPE. Node announces every child on a diagnostics channel, which cures both. The child leads a group of its own: a
 * wrapper script dies with what it has started, which else would go on and write a login into a directory that is gone.
 */
function guardChild(args: readonly string[], { signal }: Deadline) {
  let child: ChildProcess | undefined
  const killed = Promise.withResolvers<null>()
  const kill = () => {
    if (child) killGroup(child)
    setTimeout(killed.resolve, killGrace, null)
  }
  const onChild = (message: unknown) => {
    const { process: announced } = message as { process: Announced }
    const { spawn } = announced
    announced.spawn = (options) => {
      const isOurs = !child && args.every((argument) => options.args?.includes(argument))
      if (!isOurs) return spawn.call(announced, options)
      child = announced
      const started = spawn.call(announced, { ...options, detached: !isWindows })
      announced.stdin?.on('error', () => undefined)
      if (signal.aborted) kill()
      return started
    }
  }
  subscribe('child_process', onChild)
  signal.addEventListener('abort', kill)
  return {
    killed: killed.promise,
    signal: () => child?.signalCode ?? undefined,
    release: () => {
      unsubscribe('child_process', onChild)
      signal.removeEventListener('abort', kill)
    },
  }
}

/** On Windows there are no groups, and a detached child would open a window. */
const isWindows = process.platform === 'win32'

function killGroup(child: ChildProcess): void {
  if (isWindows || child.pid === undefined) {
    child.kill('SIGKILL')
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
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
export function loginHealing(error: unknown): Healing {
  const stderr = error instanceof LoginError ? error.login.stderr : ''
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(stderr))
  if (says(refusedTexts)) return 'no'
  if (says(passingTexts)) return 'likely'
  return says(seldomTexts) ? 'seldom' : 'no'
}
