import type { FoundConfig } from '../docker-config/find.js'
import { makeScratch, readEntry, removeScratch } from '../docker-config/scratch.js'
import type { Credential, Environment } from '../plan/plan.js'
import type { Deadline } from '../run/deadline.js'
import { type FailedLogin, Failure } from '../run/failure.js'
import { inPool } from '../run/in-pool.js'
import { RetriesExhausted, type Retry, retry } from '../run/retry.js'
import type { LoginTool } from './find-tool.js'
import { judgeLogin, LoginError } from './login-error.js'
import { runTool } from './run-tool.js'

export interface LoginOptions {
  readonly tool: LoginTool
  readonly env: Environment
  readonly deadline: Deadline
  readonly maxAttempts: number
  /** The config in use: its contexts and TLS settings count for the login, its logins and stores do not. */
  readonly dockerConfig: FoundConfig
  logRetry(retry: Retry): void
}

/** More at the same time would only queue in the Docker daemon. */
const loginsAtOnce = 16

/**
 * Logs in to every registry by the tool. Nothing stays on the machine: what counts is that the registry accepts the password.
 * Throws one `login` failure that names every registry that refused.
 */
export async function logIn(credentials: readonly Credential[], options: LoginOptions): Promise<void> {
  // Each login removes its scratch directory at its end, so the step must not end before all of them.
  const work = (credential: Credential) => Promise.allSettled([logInTo(credential, options)])
  const ended = (await inPool(credentials, { atOnce: loginsAtOnce, work })).flat()
  const logins = ended.flatMap((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value ?? []
  })
  if (logins.length === 0) return
  const hosts = credentials.map(({ host }) => host)
  const accepted = hosts.filter((host) => !logins.some((login) => login.host === host))
  throw new Failure({ code: 'login', tool: options.tool.name, logins, accepted })
}

/** One login with its retries. Returns how it failed, and throws only what ends the whole step. */
async function logInTo(credential: Credential, options: LoginOptions): Promise<FailedLogin | undefined> {
  const { deadline, maxAttempts, tool, logRetry } = options
  const what = `${tool.name} login to ${credential.host}`
  try {
    await retry(() => logInOnce(credential, options), {
      deadline,
      maxAttempts,
      what,
      retryability: (error) => judgeLogin(error).retryability,
      onRetry: ({ error, ...failed }) => logRetry({ what, reason: judgeLogin(error).reason, ...failed }),
    })
    return undefined
  } catch (error) {
    const cause = error instanceof RetriesExhausted ? error.cause : error
    if (cause instanceof LoginError) return cause.login
    throw cause
  }
}

async function logInOnce({ host, password, auth }: Credential, options: LoginOptions): Promise<void> {
  const { tool, env, deadline, dockerConfig } = options
  deadline.signal.throwIfAborted()
  const scratch = makeScratch(dockerConfig, host)
  try {
    const authfile = tool.name === 'podman' ? ['--authfile', scratch.file] : []
    const args = ['login', '--username', 'AWS', '--password-stdin', ...authfile, host]
    const end = await runTool(tool, { args, env, config: scratch.directory, input: password, deadline })
    // A tool that exits with 0 may have stored nothing, or another login. Only the entry proves the login.
    if (end.exitCode !== 0 || readEntry(scratch, host) !== auth) {
      throw new LoginError({ host, ...end }, [password, auth])
    }
  } finally {
    removeScratch(scratch)
  }
}
