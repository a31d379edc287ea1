import { addPath } from '@actions/core'
import type { Identity } from './aws/identity.js'
import type { FoundConfig } from './docker-config/find.js'
import { type HelperProgram, installHelper } from './docker-config/helper-files.js'
import { installEntries } from './docker-config/install.js'
import { prepareDockerConfig } from './docker-config/prepare.js'
import type { LoginTool } from './login/find-tool.js'
import { logIn } from './login/log-in.js'
import { makeHelperPlan } from './plan/helper-plan.js'
import type { Credential, Plan } from './plan/plan.js'
import { type Deadline, withDeadline } from './run/deadline.js'
import { logLogins, logRetry } from './runner/log.js'
import { logObstacles } from './runner/log-obstacles.js'
import { exportDockerConfig, forgetUndo, saveUndo, setOutputs } from './runner/outputs.js'

interface Start {
  readonly identity: Identity
  /** Account of the first token. */
  readonly account: string
  readonly found: FoundConfig
  readonly tool: LoginTool | undefined
  readonly deadline: Deadline
}

/**
 * The part of the step after AWS: login → Docker config → outputs. Until `saveUndo`, nothing is left on the machine; what comes after it,
 * the post step undoes (`post.ts`).
 */
export async function useTokens(
  credentials: readonly Credential[],
  plan: Plan,
  { identity, account, found, tool, deadline }: Start,
): Promise<void> {
  const { env } = process
  const { who, how } = plan
  // The runner learns what post must undo before there is anything to undo: the job may be cancelled at any moment.
  const hosts = credentials.map(({ host }) => host)
  const target = prepareDockerConfig(found, hosts)
  saveUndo(target.use.id)
  // The tool logs in to prove that the registries accept the password. Only if all do, the Docker config changes, in one write.
  const { maxAttempts } = how
  if (tool) await logIn(credentials, { tool, env, deadline, maxAttempts, dockerConfig: found, logRetry })
  if (how.loginWith === 'helper') {
    const helperPlan = makeHelperPlan(plan, { hosts, account, env })
    addPath(await installHelper(target.use, { plan: helperPlan, program: helperProgram(), signal: deadline.signal }))
  }
  const installed = installEntries(target, credentials, deadline.signal)
  await withDeadline(deadline, 'waiting for the lock of the Docker config', installed)

  if (target.exportDirectory) exportDockerConfig(target.directory, env)
  setOutputs({ credentials, identity, directory: target.directory }, how)
  logObstacles(target, { env, hosts })
  logLogins(credentials, { target, identity, how, base: who.base })
  if (!how.logout) forgetUndo()
}

/** The helper's entry lies beside main's, in `src` and in `dist`; the runner names main's path. */
function helperProgram(): HelperProgram {
  const [node = '', main = ''] = process.argv
  return { node, entry: main.replace(/main(?=(?:[\\/]index)?\.js$)/, 'helper') }
}
