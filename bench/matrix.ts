import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { startSandbox } from '../sandbox/index.js'
import { EXTERNAL_ID, ROLES } from '../sandbox/world.js'
import { type Aws, makeHandler } from '../src/aws/client.js'
import { openConnections } from '../src/aws/connections.js'
import { fetchTokens } from '../src/aws/ecr-token.js'
import { obtainIdentity } from '../src/aws/obtain-identity.js'
import { defaults, parseInputs } from '../src/plan/inputs.js'
import { makePlan } from '../src/plan/make-plan.js'
import { startDeadline } from '../src/run/deadline.js'

/**
 * `npm run bench:matrix`: the jobs of a matrix start in the same second, and AWS takes only so many calls a second of each
 * service. All of them have to get in before their deadline. The jobs share this process, so that two cores are enough, but nothing
 * else: each has connections, retries and a deadline of its own.
 */
const jobs = 256
const callsPerSecond = 20

const sandbox = await startSandbox({
  limits: [
    { match: { service: 'sts' }, perSecond: callsPerSecond },
    { match: { service: 'ecr' }, perSecond: callsPerSecond },
  ],
})
setDefaultCACertificates([...getCACertificates(), readFileSync(sandbox.caFile, 'utf8')])
Object.assign(process.env, sandbox.credentials)
const given: Readonly<Record<string, string>> = {
  'role-arn': ROLES.push,
  'external-id': EXTERNAL_ID,
  region: 'eu-west-1',
}
const started = Date.now()

async function play(job: number): Promise<number> {
  await sleep(Math.random() * 1000)
  const env = { ...sandbox.env(), ...sandbox.credentials, GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: String(job) }
  const { inputs, problems } = parseInputs((name) => given[name] ?? defaults[name])
  const { who, where, how } = makePlan({
    inputs,
    problems,
    env,
    profile: { name: 'default', exists: false, hasCredentials: false, roles: [] },
  })
  const connections = openConnections(env)
  const deadline = startDeadline(how.timeoutSeconds)
  const aws: Aws = {
    deadline,
    maxAttempts: how.maxAttempts,
    fips: false,
    dualStack: false,
    appId: '',
    handler: makeHandler(connections),
    mask: () => undefined,
    maskPassword: () => undefined,
    debug: () => undefined,
    logRetry: () => undefined,
  }
  await fetchTokens(where, await obtainIdentity(who, env, aws), aws)
  deadline.clear()
  connections.close()
  return (Date.now() - started) / 1000
}

const ends = await Promise.allSettled(Array.from({ length: jobs }, (_, job) => play(job)))
const seconds = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])).sort((a, b) => a - b)
const attempts = (service: string) => sandbox.requests.filter((request) => request.service === service).length / jobs
await sandbox.stop()

console.log(`${jobs} jobs in the same second, ${callsPerSecond} calls a second of each service`)
console.log(`got in: ${seconds.length} of ${jobs}`)
console.log(`seconds until in: median ${at(0.5)}, 90 % ${at(0.9)}, last ${at(1)}`)
console.log(
  `attempts per job: AssumeRole ${attempts('sts').toFixed(1)}, GetAuthorizationToken ${attempts('ecr').toFixed(1)}`,
)
for (const end of ends)
  if (end.status === 'rejected') console.log(`failed: ${JSON.stringify(end.reason)} ${end.reason?.cause}`)
process.exit(seconds.length === jobs ? 0 : 1)

function at(share: number): string {
  return (seconds[Math.max(0, Math.ceil(seconds.length * share) - 1)] ?? Number.NaN).toFixed(1)
}
