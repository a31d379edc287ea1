import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRunner, type Runner } from '../sandbox/github/runner.js'
import type { Env, Step } from '../sandbox/github/step.js'
import { BUILD_ACCOUNT, EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES } from '../sandbox/world.js'
import type { Plugins } from './install.js'
import type { Machine } from './machine.js'
import { type Command, fail, succeed } from './processes.js'

/** The one registry that all jobs use. */
export const REGISTRY = `${PRIMARY_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`

/** How the two accounts have agreed. */
export interface SetUp {
  readonly name: string
  readonly inputs: Env
  /** ARN of whoever the registry sees. */
  readonly caller: RegExp
  /** Whether the job may use a repository whose policy does not name the build account. */
  readonly opensPrivate: boolean
}

export const SET_UPS: readonly SetUp[] = [
  {
    name: 'role',
    inputs: { 'role-arn': ROLES.push, 'external-id': EXTERNAL_ID, 'registry-account': PRIMARY_ACCOUNT },
    caller: new RegExp(`^arn:aws:sts::${PRIMARY_ACCOUNT}:assumed-role/ecr-push/`),
    opensPrivate: true,
  },
  {
    name: 'repository policy',
    inputs: { 'registry-account': PRIMARY_ACCOUNT },
    caller: new RegExp(`^arn:aws:iam::${BUILD_ACCOUNT}:user/build$`),
    opensPrivate: false,
  },
]

/** What a job's user has set up before, in `~/.docker`. */
export interface Surroundings {
  readonly machine: Machine
  readonly plugins: Plugins
  /** Directories of the clients that are built here. */
  readonly goTools: readonly string[]
  /** Over the usual `config.json`. */
  readonly config?: object
  /** Over the usual environment. */
  readonly env?: Env
}

/** A job that is about to run the action. */
export interface Job {
  readonly machine: Machine
  readonly runner: Runner
  /** Path of the user's `config.json`, and its text before the action has run. */
  readonly configFile: string
  readonly configBefore: string
  /** Runs a program as a later step of the job would; it has to succeed. Returns what it printed. */
  readonly run: (...command: Command) => Promise<string>
  /** The same, but it has to be refused. Returns what it said. */
  readonly refused: (...command: Command) => Promise<string>
  /** The action's main step. Throws where it fails. */
  readonly logIn: (inputs: Env) => Promise<Step>
  /** The action's post step. Throws where it fails. */
  readonly logOut: (main: Step) => Promise<Step>
}

/** A login that is none of the action's business. */
export const OTHER_AUTH = Buffer.from('someone:else').toString('base64')

/** Prepares a job with a home directory of its own, uses it and removes it. */
export async function withJob<T>(surroundings: Surroundings, use: (job: Job) => Promise<T>): Promise<T> {
  const { machine, env } = surroundings
  const log: string[] = []
  const runner = await createRunner({
    env: { ...machine.env, ...machine.sandbox.credentials, AWS_REGION: 'eu-west-1', ...env },
    print: (line) => log.push(line),
  })
  const checked = (step: Step): Step => {
    if (step.exitCode !== 0) throw new Error(`${step.entry}: exit code ${step.exitCode}: ${log.slice(-8).join(' | ')}`)
    return step
  }
  const run: Job['run'] = (...command) => succeed(command, { env: runner.env })
  try {
    const configFile = await prepareHome(runner.home, surroundings)
    const job: Job = {
      ...{ machine, runner, configFile, run, configBefore: await readFile(configFile, 'utf8') },
      refused: (...command) => fail(command, { env: runner.env }),
      logIn: async (inputs) => checked(await runner.step('dist/main/index.js', { inputs })),
      logOut: async (main) => checked(await runner.post(main)),
    }
    return await use(job)
  } finally {
    await runner.stop()
  }
}

/** Answers as docker asks of its plugins. */
const PLUGIN = `#!/bin/sh
if [ "$1" = docker-cli-plugin-metadata ]; then
  echo '{"SchemaVersion": "0.1.0", "Vendor": "e2e", "Version": "1.0", "ShortDescription": "Says hello"}'
else
  echo hello
fi
`

/** Fills `~/.docker` with plugins and a config. Returns the path of the config. */
async function prepareHome(home: string, { plugins: paths, config }: Surroundings): Promise<string> {
  const directory = join(home, '.docker')
  const plugins = join(directory, 'cli-plugins')
  await mkdir(plugins, { recursive: true })
  for (const [name, path] of Object.entries(paths)) await symlink(path, join(plugins, name))
  await writeFile(join(plugins, 'docker-hello'), PLUGIN)
  await chmod(join(plugins, 'docker-hello'), 0o755)
  const file = join(directory, 'config.json')
  const usual = { auths: { 'registry.example.com': { auth: OTHER_AUTH } }, detachKeys: 'ctrl-e,e' }
  await writeFile(file, `${JSON.stringify({ ...usual, ...config }, null, 2)}\n`)
  return file
}
