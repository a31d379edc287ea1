import './runner/refuse-old-node.js'

import { addPath, debug, exportVariable, getInput } from '@actions/core'
import { openAws } from './aws/stages.js'
import { findDockerConfig } from './docker-config/find.js'
import { type HelperProgram, installHelper } from './docker-config/helper-files.js'
import { installEntries } from './docker-config/install.js'
import { prepareDockerConfig } from './docker-config/prepare.js'
import { plaintextDaemon } from './login/daemon.js'
import { findTool } from './login/find-tool.js'
import { logIn } from './login/log-in.js'
import { readProfile } from './plan/aws-profile.js'
import { makeHelperPlan } from './plan/helper-plan.js'
import { defaults, parseInputs } from './plan/inputs.js'
import { makePlan, profileInUse } from './plan/make-plan.js'
import type { Plan } from './plan/plan.js'
import { type Deadline, startDeadline, withDeadline } from './run/deadline.js'
import { cancelOnSignals, endProcess } from './runner/end-process.js'
import { explainContext } from './runner/explain-context.js'
import { logFailure, logIdentity, logLogins, logPlan, logRepositories, logRetry, logTool } from './runner/log.js'
import { logObstacles } from './runner/log-obstacles.js'
import { makeMasks, maskOfPassword, maskProxies } from './runner/masks.js'
import { forgetUndo, saveUndo, setOutputs } from './runner/outputs.js'

/**
 * The step: inputs → plan → identity → tokens → login → Docker config → outputs. Every failure ends in the one `catch`. Until
 * `saveUndo`, nothing is left on the machine; what comes after it, the post step undoes (`post.ts`).
 */

const { env } = process
const masks = makeMasks()
maskProxies(env, masks)
const { inputs, problems } = parseInputs(getInput)

void run()

async function run(): Promise<void> {
  const deadline = startDeadline(problems.length > 0 ? Number(defaults['timeout-seconds']) : inputs['timeout-seconds'])
  const signals = cancelOnSignals(deadline)
  let plan: Plan | undefined
  try {
    const profile = await withDeadline(
      deadline,
      'reading the AWS config files',
      readProfile(profileInUse(inputs, env), env),
    )
    plan = makePlan({ inputs, problems, env, profile })
    logPlan(plan)
    await logInAcrossAccounts(plan, deadline)
    await endProcess(0)
  } catch (error) {
    // Loaded only now, because most steps need no explanation.
    const { explain } = await import('./explain/explain.js')
    const cancelled = await signals.release()
    await logFailure(explain(cancelled ?? error, explainContext(plan, { secrets: masks.secrets, env })), env)
    await endProcess(1)
  }
}

async function logInAcrossAccounts(plan: Plan, deadline: Deadline): Promise<void> {
  const { who, how } = plan
  // Connects to AWS, and sends nothing yet: a Docker config that cannot be used, or a missing tool, fails the step before its first call.
  const { mask } = masks
  const maskPassword = maskOfPassword(how, masks)
  const aws = openAws(plan, { env, deadline, mask, maskPassword, debug, logRetry })
  const found = findDockerConfig(how.config)
  const tool = findTool(how.loginWith, env)
  logTool(tool, plaintextDaemon(found, env))

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

  if (target.exportDirectory) exportVariable('DOCKER_CONFIG', target.directory)
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
