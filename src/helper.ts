import './runner/refuse-old-node-in-helper.js'

import { connectToAws } from './aws/connect.js'
import { readHelperPlans } from './docker-config/helper-files.js'
import type { RunContext } from './explain/report.js'
import { type HelperPlan, helperEnvironment, planForHost } from './plan/helper-plan.js'
import type { Environment } from './plan/plan.js'
import { startDeadline } from './run/deadline.js'
import { Failure } from './run/failure.js'
import { type Answer, answerOf, credentialAnswer, failureOf, notFound, readHost } from './runner/credential-protocol.js'
import { endProcess } from './runner/end-process.js'
import { explainContext } from './runner/explain-context.js'

/** The credential helper: a client asks for a registry, and gets a credential that is made for it at this moment. */

const [file = '', verb = ''] = process.argv.slice(2)

void run()

async function run(): Promise<void> {
  const { text, exitCode } = await answer().catch((error) => explained(error, {}))
  if (text) process.stdout.write(`${text}\n`)
  await endProcess(exitCode)
}

async function answer(): Promise<Answer> {
  switch (verb) {
    case 'get':
      return get(await readHost(process.stdin))
    case 'list':
      return list()
    case 'erase':
      // There is nothing to forget.
      await readHost(process.stdin)
      return answerOf('')
    case 'store':
      await readHost(process.stdin)
      return failureOf(
        'ecr-cross-account stores no login. It makes a credential each time a client asks for one, so this registry needs no docker login.',
      )
    case 'version':
      return answerOf('docker-credential-ecr-cross-account v1')
    default:
      return failureOf('Usage: docker-credential-ecr-cross-account get|list|erase|store|version')
  }
}

function list(): Answer {
  const hosts = readHelperPlans(file).flatMap((plan) => plan.hosts)
  return answerOf(JSON.stringify(Object.fromEntries(hosts.map((host) => [host, 'AWS']))))
}

async function get(host: string): Promise<Answer> {
  const plan = readHelperPlans(file).find(({ hosts }) => hosts.includes(host))
  if (!plan) return notFound
  const secrets = new Set<string>()
  try {
    return credentialAnswer(host, await mint(plan, { host, secrets }))
  } catch (error) {
    return explained(error, explainContext(planForHost(plan, host), { secrets, env: {} }))
  }
}

async function explained(error: unknown, context: RunContext): Promise<Answer> {
  const { explain } = await import('./explain/explain.js')
  const { what, why, remedy } = explain(error, context)
  return failureOf(`${what}: ${why} ${remedy}`)
}

/** The way of the step: identity → token. */
async function mint(plan: HelperPlan, { host, secrets }: { host: string; secrets: Set<string> }): Promise<string> {
  const env = helperEnvironment(plan, process.env)
  requireKeys(plan, env)
  // The SDK's providers look into the process's environment themselves.
  process.env = env
  const mask = (secret: string) => void secrets.add(secret)
  const nothing = () => undefined
  const deadline = startDeadline(plan.how.timeoutSeconds)
  const callPlan = planForHost(plan, host)
  const connections = connectToAws(callPlan, { env, debug: nothing })
  // Loaded only now, so that the connections open meanwhile.
  const { awsStages } = await import('./aws/stages.js')
  const options = { env, deadline, mask, maskPassword: mask, debug: nothing, logRetry: nothing }
  const aws = awsStages(callPlan, connections, options)
  const [token] = await aws.fetchTokens(await aws.obtainIdentity())
  if (!token || token.account !== plan.account) {
    throw otherIdentity(`The credentials are of account ${token?.account}, but the login step used ${plan.account}`)
  }
  return token.password
}

function requireKeys({ who }: HelperPlan, env: Environment): void {
  if (who.base.kind !== 'environment' || (env['AWS_ACCESS_KEY_ID'] && env['AWS_SECRET_ACCESS_KEY'])) return
  throw otherIdentity(
    'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set in this step, as they were in the login step',
  )
}

function otherIdentity(reason: string): Failure {
  return new Failure({ code: 'no-credentials', source: 'the login step' }, new Error(reason))
}
