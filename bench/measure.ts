import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRunner, type Runner } from '../sandbox/github/runner.js'
import type { Step } from '../sandbox/github/step.js'
import { type Sandbox, startSandbox } from '../sandbox/index.js'
import { EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES } from '../sandbox/world.js'
import { startRelay } from './relay.js'

/** Where a run takes place: an AWS of its own behind a network of this round-trip time. */
export interface Place {
  run(entry: string, inputs?: Readonly<Record<string, string>>): Promise<Run>
  /** The two actions that people chain, one after the other. */
  runPair(checkouts: Pair): Promise<Run>
  /** MiB that main has at most, in a run of its own. */
  peakMemory(): Promise<number>
  close(): Promise<void>
}

/** Directories with configure-aws-credentials and with amazon-ecr-login. */
export type Pair = readonly [configure: string, login: string]

export interface Run {
  /** Milliseconds of the process, from its start to its end. */
  readonly main: number
  readonly post: number
  /** Milliseconds of a process that does nothing, right after post. */
  readonly nothing: number
  /** Milliseconds that the credential helper takes for a credential; 0 without `login-with: helper`. */
  readonly mint: number
  /** Milliseconds from one milestone to the next. */
  readonly stages: Readonly<Record<string, number>>
}

const registry = `${PRIMARY_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`
const login = {
  'role-arn': ROLES.push,
  'external-id': EXTERNAL_ID,
  'registry-account': PRIMARY_ACCOUNT,
  region: 'eu-west-1',
}

export async function startPlace(roundTrip: number): Promise<Place> {
  const sandbox = await startSandbox()
  const relay = await startRelay(Number(new URL(sandbox.proxyUrl).port), roundTrip)
  const env = {
    ...{ ...sandbox.env(), ...sandbox.credentials, HTTPS_PROXY: `http://127.0.0.1:${relay.port}` },
    ...{ ROLE_ARN: ROLES.push, EXTERNAL_ID, REGISTRY: registry },
  }
  const inJob = async (work: (runner: Runner) => Promise<Run>): Promise<Run> => {
    const runner = await createRunner({ env })
    return work(runner).finally(runner.stop)
  }
  const close = async () => {
    relay.close()
    await sandbox.stop()
  }
  return {
    run: (entry, inputs) => inJob((runner) => runOnce({ sandbox, runner }, entry, { ...login, ...inputs })),
    runPair: (checkouts) => inJob((runner) => runPair(runner, checkouts)),
    peakMemory: () => peakMemory(env),
    close,
  }
}

async function peakMemory(env: Readonly<Record<string, string>>): Promise<number> {
  const runner = await createRunner({ env })
  const [hook, peak] = [join(runner.home, 'hook.cjs'), join(runner.home, 'peak')]
  const write = `require('fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS))`
  writeFileSync(hook, `process.on('exit', () => ${write})`)
  await runner.step('dist/main/index.js', { inputs: login, env: { NODE_OPTIONS: `--require=${hook}` } })
  const memory = Number(readFileSync(peak, 'utf8')) / 1024
  await runner.stop()
  return memory
}

async function runOnce(
  { sandbox, runner }: { sandbox: Sandbox; runner: Runner },
  entry: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Run> {
  const before = sandbox.requests.length
  const started = Date.now()
  const main = await runner.step(entry, { inputs })
  if (main.exitCode !== 0) throw new Error(`${entry} fails: ${main.log}${main.stderr}`)
  const stages = stagesOf(sandbox.requests.slice(before), { started, main })
  const mint = inputs['login-with'] === 'helper' ? await timeOfMint(runner) : 0
  const hasPost = entry.endsWith('main/index.js')
  const post = hasPost ? (await runner.post(main)).milliseconds : 0
  const nothing = hasPost ? await timeOfNothing(runner) : 0
  return { main: main.milliseconds, post, nothing, mint, stages }
}

async function runPair({ env, step }: Runner, [configure, ecrLogin]: Pair): Promise<Run> {
  const proxy = { 'http-proxy': env['HTTPS_PROXY'] ?? '' }
  const keys = {
    'aws-access-key-id': env['AWS_ACCESS_KEY_ID'] ?? '',
    'aws-secret-access-key': env['AWS_SECRET_ACCESS_KEY'] ?? '',
  }
  const role = { 'role-to-assume': ROLES.push, 'role-external-id': EXTERNAL_ID, 'role-skip-session-tagging': 'true' }
  const steps = [
    { directory: configure, inputs: { ...proxy, ...keys, ...role, 'aws-region': 'eu-west-1' } },
    { directory: ecrLogin, inputs: { ...proxy, registries: PRIMARY_ACCOUNT } },
  ]
  let main = 0
  for (const { directory, inputs } of steps) {
    const { exitCode, log, stderr, milliseconds } = await step(join(directory, 'dist/index.js'), {
      inputs,
      // configure-aws-credentials requires it; its value does not matter.
      env: { GITHUB_ACTION: 'login' },
    })
    if (exitCode !== 0) throw new Error(`${directory} fails: ${log}${stderr}`)
    main += milliseconds
  }
  return { main, post: 0, nothing: 0, mint: 0, stages: {} }
}

async function timeOfNothing({ home, step }: Runner): Promise<number> {
  const entry = join(home, 'nothing.js')
  writeFileSync(entry, '')
  return (await step(entry)).milliseconds
}

async function timeOfMint({ env }: Runner): Promise<number> {
  const started = performance.now()
  const child = spawn('docker-credential-ecr-cross-account', ['get'], { env, stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.end(registry)
  const [exitCode] = await once(child, 'close')
  if (exitCode !== 0) throw new Error('the credential helper fails')
  return performance.now() - started
}

/** Seen from the servers: when each of them gets its first request. */
function stagesOf(
  requests: Sandbox['requests'],
  { started, main }: { started: number; main: Step },
): Readonly<Record<string, number>> {
  const first = (service: string) =>
    requests.find(({ service: its, method }) => its === service && (its !== 'ecr' || method === 'POST'))?.time ??
    Number.NaN
  const times = [started, first('sts'), first('ecr'), first('registry'), started + main.milliseconds]
  const names = ['start, load, STS request', 'STS answer to ECR request', 'ECR answer to login', 'login, install, end']
  return Object.fromEntries(names.map((name, index) => [name, (times[index + 1] ?? 0) - (times[index] ?? 0)]))
}
