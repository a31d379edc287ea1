import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { pullImage, pushImage } from '../../sandbox/client/image.js'
import { createRunner, type Runner, type StepOptions } from '../../sandbox/github/runner.js'
import type { Env, Step } from '../../sandbox/github/step.js'
import type { Sandbox } from '../../sandbox/index.js'
import { EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES } from '../../sandbox/world.js'
import { PROGRAMS, runProgram } from './programs.js'

/** The main case: a role in the registry account, with an external ID. */
export const CROSS_ACCOUNT: Env = {
  'role-arn': ROLES.push,
  'external-id': EXTERNAL_ID,
  'registry-account': PRIMARY_ACCOUNT,
  region: 'eu-west-1',
}

export const REGISTRY = `${PRIMARY_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`

/** What a job finds on its machine. */
export interface Setting {
  /** Name of the user's directory; the path of `RUNNER_TEMP` has it, too. */
  readonly user?: string
  /** Name of the config; the file system takes any case. */
  readonly configName?: string
  /** Text of the config, or null for none and no directory; otherwise one with CRLF, a foreign login and a store. */
  readonly config?: string | null
  /** More files of `.docker`: name → text. */
  readonly files?: Env
  readonly env?: Env
}

/** A job that is about to run the action. */
export interface Job {
  readonly sandbox: Sandbox
  readonly runner: Runner
  /** Holds home and RUNNER_TEMP. */
  readonly directory: string
  /** `.docker` of the user. */
  readonly docker: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** The action's main step. */
  readonly main: (inputs: Env, options?: StepOptions) => Promise<Step>
  /** The same; throws unless it succeeds, and the login that it leaves pushes and pulls. */
  readonly logIn: (inputs: Env) => Promise<Step>
  /** The post step. Throws unless it succeeds without a warning, and everything is as it was before the job. */
  readonly post: (main: Step) => Promise<Step>
  /** The same; throws unless it says that it has logged out of each registry that main had logged in to. */
  readonly logOut: (main: Step) => Promise<void>
  /** Throws unless the home is byte for byte as it was before the job. */
  readonly homeIsAsBefore: () => Promise<void>
}

/** Logins and stores that are none of the action's business, as a Windows editor writes them. */
export const USUAL_CONFIG = [
  '{',
  '\t"auths": {',
  `\t\t"registry.example.com": { "auth": "${Buffer.from('someone:else').toString('base64')}" }`,
  '\t},',
  '\t"credsStore": "wincred",',
  '\t"detachKeys": "ctrl-e,e"',
  '}',
  '',
].join('\r\n')

/** Prepares a job with a home of its own, uses it and removes it. */
export async function withJob<T>(sandbox: Sandbox, setting: Setting, use: (job: Job) => Promise<T>): Promise<T> {
  const { user = 'runneradmin', env = {} } = setting
  const directory = await mkdtemp(join(tmpdir(), 'job-'))
  const home = join(directory, 'Users', user)
  const temp = join(directory, 'work', user, '_temp')
  const runner = await createRunner({
    home,
    env: { ...machineEnv(), ...sandbox.env(), ...sandbox.credentials, RUNNER_TEMP: temp, ...env },
  })
  try {
    await mkdir(temp, { recursive: true })
    const docker = await prepareHome(home, setting)
    const before = await snapshot(home)
    const homeIsAsBefore = async () => assert.deepEqual(await snapshot(home), before)
    const post = async (main: Step) => {
      const step = await checkedPost(runner, main)
      await homeIsAsBefore()
      assert.deepEqual(await readdir(temp, { recursive: true }), [])
      return step
    }
    return await use({
      ...{ sandbox, runner, directory, docker, temp, homeIsAsBefore, post },
      main: (inputs, options) =>
        runner.step('dist/main/index.js', { ...options, inputs: { ...CROSS_ACCOUNT, ...inputs } }),
      logIn: (inputs) => logIn(runner, { ...CROSS_ACCOUNT, ...inputs }),
      logOut: async (main) => saysLoggedOut(main, await post(main)),
    })
  } finally {
    await runner.stop()
    await rm(directory, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** What programs need on Windows, and the PATH with docker.exe; nothing of the user's. */
function machineEnv(): Env {
  const names = ['SystemRoot', 'SystemDrive', 'windir', 'PATHEXT', 'TEMP', 'TMP', 'ProgramData', 'ProgramFiles']
  const known = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  const [PATH, ComSpec] = [[PROGRAMS, process.env['PATH']].join(delimiter), join(PROGRAMS, 'comspec.exe')]
  return { ...Object.fromEntries(known), PATH, ComSpec }
}

async function prepareHome(home: string, setting: Setting): Promise<string> {
  const { configName = 'config.json', config = USUAL_CONFIG, files = {} } = setting
  const docker = join(home, '.docker')
  if (config === null) return docker
  await mkdir(docker)
  for (const [name, text] of Object.entries({ [configName]: config, ...files }))
    await writeFile(join(docker, name), text)
  return docker
}

/** Runs main. Throws unless it succeeds, and the login that it leaves pushes and pulls. */
export async function logIn(runner: Runner, inputs: Env): Promise<Step> {
  const main = await runner.step('dist/main/index.js', { inputs })
  await pushesAndPulls(runner, main)
  return main
}

export async function pushesAndPulls(runner: Runner, main: Step): Promise<void> {
  assert.equal(main.exitCode, 0, main.log)
  const { registry = '', 'docker-config': dockerConfig = '' } = main.outputs
  const image = { registry, repository: 'app', tag: 'windows', dockerConfig, env: runner.env }
  const pushed = await pushImage(image, 'a layer')
  assert.equal((await pullImage(image)).digest, pushed.digest)
}

/** The program that docker.exe finds for `login-with: helper`. */
export function helperScript(temp: string): string {
  return join(temp, 'ecr-login-helper', 'docker-credential-ecr-cross-account.cmd')
}

/** The manifest is fetched by docker.exe itself, not by a daemon, with the login that it finds or that the helper makes for it. */
export async function dockerReads({ runner }: Pick<Job, 'runner'>): Promise<void> {
  const manifest = await runProgram('docker', ['manifest', 'inspect', `${REGISTRY}/app:windows`], runner.env)
  assert.equal(JSON.parse(manifest).layers.length, 1)
}

/** Runs post. Throws unless it succeeds without a warning, and `DOCKER_CONFIG` has its value back. */
export async function checkedPost(runner: Runner, main: Step): Promise<Step> {
  const post = await runner.post(main)
  assert.equal(post.exitCode, 0, post.log)
  assert.doesNotMatch(post.log, /^##\[/m)
  // A step can set a variable for the job, but not unset it.
  if (main.envExports['DOCKER_CONFIG'] !== undefined) assert.equal(runner.env['DOCKER_CONFIG'], '')
  return post
}

export function saysLoggedOut(main: Step, post: Step): void {
  const hosts: string[] = JSON.parse(main.outputs['registries'] ?? '[]')
  assert.equal(post.log, hosts.map((host) => `Logged out of ${host}\n`).join(''))
}

/** Each file below the directory with its bytes, each directory with none. */
async function snapshot(directory: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const named = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return [
      relative(directory, path),
      entry.isFile() ? await readFile(path, 'latin1') : entry.isDirectory() ? 'directory' : 'other',
    ]
  })
  return Object.fromEntries(await Promise.all(named))
}
