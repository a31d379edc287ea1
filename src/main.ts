import { setTimeout as sleep } from 'node:timers/promises'
import { debug, getInput } from '@actions/core'
import { apiHosts } from './aws/api-hosts.js'
import type { Aws } from './aws/client.js'
import { openConnections } from './aws/connections.js'
import { loadAwsStages } from './aws/stages.js'
import {
  findDockerConfig,
  makeScratch,
  prepareDockerConfig,
  readEntry,
  removeScratch,
} from './docker-config/choose-directory.js'
import { installEntries } from './docker-config/install.js'
import { explain } from './explain/explain.js'
import type { Context } from './explain/report.js'
import { findTool } from './login/find-tool.js'
import { logIn } from './login/log-in.js'
import { readProfile } from './plan/aws-profile.js'
import { defaults, type Inputs, parseInputs } from './plan/inputs.js'
import { makePlan, profileInUse } from './plan/make-plan.js'
import type { Plan } from './plan/plan.js'
import { type Deadline, startDeadline, withDeadline } from './run/deadline.js'
import { tellAssumed, tellFailure, tellLoggedIn, tellObstacles, tellPlan, tellRepositories } from './runner/log.js'
import { exportDockerConfig, makeMasks, setOutputs } from './runner/outputs.js'
import { forgetUndo, saveUndo } from './runner/state.js'

const { env } = process
const { inputs, problems } = parseInputs(getInput)
const masks = makeMasks()
let plan: Plan | undefined

void run()

async function run(): Promise<void> {
  // One deadline over everything. Where an input is wrong, the step ends at once anyway.
  const deadline = startDeadline(problems.length > 0 ? Number(defaults['timeout-seconds']) : inputs.timeoutSeconds)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => deadline.cancel())
  try {
    const profile = await withDeadline(deadline, 'reading the AWS config files', readProfile(profileInUse(inputs, env)))
    plan = makePlan({ inputs, problems, env, profile })
    tellPlan(plan)
    await logInAcrossAccounts(plan, deadline)
    await end(0)
  } catch (error) {
    const context = { ...contextOf(inputs, plan), secrets: [...masks.secrets], now: new Date() }
    await tellFailure(explain(error, context), env)
    await end(1)
  }
}

/** The whole step: identity → tokens → logins → Docker config → outputs. */
async function logInAcrossAccounts(plan: Plan, deadline: Deadline): Promise<void> {
  const { who, where, how } = plan
  const found = findDockerConfig(how.config)
  const tool = how.loginWith === 'none' ? undefined : findTool(how.loginWith, env)
  if (tool) debug(`${tool.name} is ${tool.file}`)

  const connections = openConnections(env)
  for (const host of apiHosts(plan, env)) connections.warmUp(host)
  const { makeHandler, obtainIdentity, fetchTokens, credentialsFor, checkRepositories } = await loadAwsStages()
  const aws = awsFor(plan, deadline, makeHandler(connections))

  const identity = await obtainIdentity(who, env, aws)
  tellAssumed(identity)
  const tokens = await fetchTokens(where, identity, aws)
  tellRepositories(await checkRepositories(where, tokens, { identity, aws }))
  const credentials = credentialsFor(where, tokens)
  const hosts = credentials.map(({ host }) => host)

  const target = prepareDockerConfig(found, hosts)
  saveUndo(target.undo)
  if (tool) {
    const scratch = { make: (host: string) => makeScratch(found, host), read: readEntry, remove: removeScratch }
    await logIn(credentials, { tool, env, deadline, maxAttempts: how.maxAttempts, scratch })
  }
  const installed = installEntries(target, credentials, { signal: deadline.signal, beforeWrite: saveUndo })
  await withDeadline(deadline, 'waiting for the lock of the Docker config', installed)

  if (target.exportDirectory) exportDockerConfig(target.directory)
  setOutputs({ credentials, identity, directory: target.directory }, how)
  tellObstacles(target, env, credentials)
  tellLoggedIn(credentials, { target, logout: how.logout })
  if (!how.logout) forgetUndo()
}

function awsFor({ how, where }: Plan, deadline: Deadline, handler: Aws['handler']): Aws {
  const readable = how.outputCredentials && !how.maskPassword
  return {
    deadline,
    maxAttempts: how.maxAttempts,
    fips: where.fips,
    dualStack: where.dualStack,
    handler,
    mask: masks.mask,
    maskPassword: readable ? masks.keep : masks.mask,
    debug,
  }
}

/** What an error's explanation can draw on; before there is a plan, that is what the inputs say. */
function contextOf(inputs: Inputs, plan: Plan | undefined): Context {
  return {
    partition: plan?.where.partition,
    accounts: plan?.where.accounts ?? inputs.registryAccounts,
    regions: plan?.where.regions ?? inputs.regions,
    repositories: inputs.repositories,
    access: inputs.access,
    registryType: inputs.registryType,
    roleArn: inputs.roleArn,
    oidcRoleArn: inputs.oidcRoleArn,
    externalIdGiven: inputs.externalId !== '',
    sessionTags: inputs.sessionTags.length > 0,
  }
}

/** Milliseconds, in turn, in which a thread may still end. */
const pauses = [0, 5, 20, 80, 400]

/** What a thread may be stuck in: a name server that never answers, a file system that hangs. */
const threads = ['GetAddrInfoReqWrap', 'FSReqCallback', 'FSReqPromise']

/**
 * Ends the process once everything is written. It does not wait for connections that nobody needs any longer, nor for a thread that
 * is stuck: `process.exit` would, because it joins all threads.
 */
async function end(exitCode: number): Promise<void> {
  await new Promise((resolve) => process.stdout.write('', resolve))
  // A thread may be about to end, and is listed as active even in the tick in which it has. After a success none is waited for.
  for (const pause of exitCode === 0 ? [] : pauses) if (isStuck()) await sleep(pause)
  if (exitCode !== 0 && isStuck()) process.kill(process.pid, 'SIGKILL')
  process.exit(exitCode)
}

function isStuck(): boolean {
  return process.getActiveResourcesInfo().some((resource) => threads.includes(resource))
}
