import { addPath, debug } from '@actions/core'
import type { Connections } from './aws/connections.js'
import { awsStages } from './aws/stages.js'
import { findDockerConfig } from './docker-config/find.js'
import { type HelperProgram, installHelper } from './docker-config/helper-files.js'
import { installEntries } from './docker-config/install.js'
import { prepareDockerConfig } from './docker-config/prepare.js'
import { plaintextDaemon } from './login/daemon.js'
import { findTool } from './login/find-tool.js'
import { logIn } from './login/log-in.js'
import { makeHelperPlan } from './plan/helper-plan.js'
import type { Plan } from './plan/plan.js'
import { type Deadline, withDeadline } from './run/deadline.js'
import { logIdentity, logLogins, logRepositories, logRetry, logTool } from './runner/log.js'
import { logObstacles } from './runner/log-obstacles.js'
import { type Masks, maskOfPassword } from './runner/masks.js'
import { exportDockerConfig, forgetUndo, saveUndo, setOutputs } from './runner/outputs.js'

interface Start {
  readonly connections: Connections
  readonly deadline: Deadline
  readonly masks: Masks
}

/**
 * What the step does by its plan: identity → tokens → login → Docker config → outputs. Until `saveUndo`, nothing is left on the machine;
 * what comes after it, the post step undoes (`post.ts`).
 */
export async function logInAcrossAccounts(plan: Plan, { connections, deadline, masks }: Start): Promise<void> {
  const { env } = process
  const { who, how } = plan
  // A Docker config that cannot be used, or a missing tool, fails the step before its first call.
  const found = findDockerConfig(how.config)
  const tool = findTool(how.loginWith, env)
  logTool(tool, plaintextDaemon(found, env))

  const { mask } = masks
  const maskPassword = maskOfPassword(how, masks)
  const aws = awsStages(plan, connections, { env, deadline, mask, maskPassword, debug, logRetry })
  const identity = await aws.obtainIdentity()
  logIdentity(identity, who.base)
  const tokens = await aws.fetchTokens(identity)
  logRepositories(await aws.checkRepositories(tokens, identity), masks.secrets)
  const credentials = aws.credentialsFor(tokens)

  // The runner learns what post must undo before there is anything to undo: the job may be cancelled at any moment.
  const hosts = credentials.map(({ host }) => host)
  const target = prepareDockerConfig(found, hosts)
  saveUndo(target.use.id)
  // The tool logs in to prove that the registries accept the password. Only if all do, the Docker config changes, in one write.
  const { maxAttempts } = how
  if (tool) await logIn(credentials, { tool, env, deadline, maxAttempts, dockerConfig: found, logRetry })
  if (how.loginWith === 'helper') {
    const helperPlan = makeHelperPlan(plan, { hosts, account: tokens[0]?.account ?? '', env })
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

/** The helper's entry lies beside this one, in `src` and in `dist`; the runner names this one's path. */
function helperProgram(): HelperProgram {
  const [node = '', main = ''] = process.argv
  return { node, entry: main.replace(/main(?=(?:[\\/]index)?\.js$)/, 'helper') }
}
