import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { exec } from '@actions/exec'
import type { Environment } from '../plan/plan.js'
import type { Deadline } from '../run/deadline.js'
import type { Tool } from './find-tool.js'

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

export interface RunOptions {
  readonly env: Environment
  /** Directory of the Docker config that it is to use. */
  readonly config: string
  /** What the child reads from its standard input. */
  readonly input: string
  readonly deadline: Deadline
}

/** How a tool ended. */
export interface Outcome {
  readonly exitCode: number | null
  readonly signal?: string
  readonly stderr: string
}

/** Milliseconds in which a killed child is gone. */
const killGrace = 300

/** Bytes kept of the tool's stderr: enough for any message, and no way to fill the memory. */
const stderrLimit = 16_384

/** Runs the tool through `@actions/exec`; at the deadline, or when the job is cancelled, it is killed with all that it has started. Never throws. */
export async function runTool(
  tool: Tool,
  args: readonly string[],
  { env, config, input, deadline }: RunOptions,
): Promise<Outcome> {
  let stderr = Buffer.alloc(0)
  const guard = guardChild(args, deadline)
  try {
    const ended = exec(`"${tool.file}"`, [...args], {
      env: { ...childEnvironment(env), DOCKER_CONFIG: config },
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
