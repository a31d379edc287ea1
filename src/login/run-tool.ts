import { exec } from '@actions/exec'
import type { Environment } from '../plan/plan.js'
import type { Deadline } from '../run/deadline.js'
import type { FailedLogin } from '../run/failure.js'
import { guardChild } from '../run/guard-child.js'
import type { LoginTool } from './find-tool.js'

/**
 * The variables that the tool needs to run and to reach its daemon and the network. It gets no other, because earlier steps may have
 * exported secrets: AWS credentials, GitHub tokens, DOCKER_PASSWORD, DOCKER_AUTH_CONFIG.
 */
const allowed = new Set(
  [
    ...['PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION'],
    ...['CONTAINER_HOST', 'CONTAINER_SSHKEY', 'CONTAINERS_CONF', 'CONTAINERS_REGISTRIES_CONF', 'SSH_AUTH_SOCK'],
    ...['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'DBUS_SESSION_BUS_ADDRESS'],
    ...['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    // The runner finds by this variable the processes that a job has left running.
    'RUNNER_TRACKING_ID',
  ].map((name) => name.toUpperCase()),
)

function childEnvironment(env: Environment): Record<string, string> {
  const entries = Object.entries(env).filter(([name, value]) => value !== undefined && allowed.has(name.toUpperCase()))
  return Object.fromEntries(entries) as Record<string, string>
}

interface RunOptions {
  readonly args: readonly string[]
  readonly env: Environment
  /** Directory of the Docker config that the tool uses. */
  readonly config: string
  /** The tool's standard input. */
  readonly input: string
  readonly deadline: Deadline
}

/** Bytes kept of the tool's stderr: enough for any message, too few to fill the memory. */
const stderrLimit = 16_384

/**
 * Runs the tool. At the deadline, or when the job is cancelled, it is killed with all that it has started. What it says may hold the
 * password: `LoginError` hides that. Never throws.
 */
export async function runTool(tool: LoginTool, options: RunOptions): Promise<Omit<FailedLogin, 'host'>> {
  const { args, env, config, input, deadline } = options
  let stderr = Buffer.alloc(0)
  const guard = guardChild((given) => args.every((argument) => given.includes(argument)), deadline)
  try {
    const ended = exec(quoted(tool.file), [...args], {
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
    // `exec` waits until the child's pipes are closed. A process that has left the child's group may keep them open.
    const exitCode: number | null = await Promise.race([ended, guard.killed])
    const signal = guard.signal()
    return { exitCode, stderr: stderr.toString('utf8').trim(), ...(signal && { signal }) }
  } catch (error) {
    // The tool could not be started.
    return { exitCode: null, stderr: error instanceof Error ? error.message : String(error) }
  } finally {
    guard.release()
  }
}

/** The file as the first word of `exec`'s command line. A quote in it, unescaped, would make another path of it. */
function quoted(file: string): string {
  // Between quotes, a backslash before a quote cannot be written: it goes outside of them.
  return `"${file.replace(/(\\*)"/g, '"$1"\\"')}"`
}
