import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createRunner, type Runner } from '../../sandbox/github/runner.js'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.js'
import { EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES } from '../../sandbox/world.js'
import { counting } from './counting.js'

/** Directory of the bundle under test: in `npm test` the committed one, what users run. */
const bundle = process.env['TEST_BUNDLE']

/** The entry under test. In `npm run jest`, and while coverage is counted, it is what tsc made of `src`. */
export const entry = bundle ? `${bundle}/main/index.js` : 'lib/src/main.js'
export const postEntry = entry.replace('main', 'post')

/** The main job: a role in the registry's account, with an external ID. */
export const crossAccount = {
  'role-arn': ROLES.push,
  'external-id': EXTERNAL_ID,
  'registry-account': PRIMARY_ACCOUNT,
  region: 'eu-west-1',
} as const

export const registry = `${PRIMARY_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`

export interface Job {
  readonly sandbox: Sandbox
  readonly runner: Runner
  /** Path of the shared Docker config. */
  readonly config: string
  /** The shared Docker config's text; undefined while there is none. */
  readonly configText: () => string | undefined
  /** The calls to AWS and the registry so far, e.g. `sts AssumeRole eu-west-1 200`. */
  readonly calls: () => readonly string[]
  /** What lies in RUNNER_TEMP, but for the records of what post must undo. */
  readonly leftovers: () => readonly string[]
  /** The records of what post must undo. */
  readonly records: () => readonly string[]
  readonly stop: () => Promise<void>
}

export interface JobOptions extends SandboxOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Directories to go before the PATH. */
  readonly path?: readonly string[]
  /** Whether the build identity's keys are in the environment. */
  readonly keys?: boolean
}

const records = 'ecr-login-undo'

/** A job on a runner of its own, with an AWS of its own. */
export async function startJob({ env = {}, path = [], keys = true, ...options }: JobOptions = {}): Promise<Job> {
  const sandbox = await startSandbox(options)
  const PATH = [...path, process.env['PATH'] ?? ''].join(delimiter)
  const runner = await createRunner({
    env: { ...sandbox.env(), ...(keys && sandbox.credentials), PATH, ...counting(), ...env },
  })
  const config = join(runner.home, '.docker', 'config.json')
  return {
    sandbox,
    runner,
    config,
    configText: () => (existsSync(config) ? readFileSync(config, 'utf8') : undefined),
    calls: () =>
      sandbox.requests.map(({ service, operation, region, status }) => `${service} ${operation} ${region} ${status}`),
    leftovers: () => readdirSync(runner.temp).filter((name) => name !== records),
    records: () => (existsSync(join(runner.temp, records)) ? readdirSync(join(runner.temp, records)) : []),
    stop: async () => {
      await runner.stop()
      await sandbox.stop()
    },
  }
}
