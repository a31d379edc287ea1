import { execFile } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { pullImage, pushImage } from '../../sandbox/client/image.js'
import { createRunner, type Runner } from '../../sandbox/github/runner.js'
import type { Env, Step } from '../../sandbox/github/step.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { PRIMARY_ACCOUNT } from '../../sandbox/world.js'
import { inTurns } from '../support/failing-job.js'
import { crossAccount, entry, registry } from '../support/job.js'
import { dockerOrNone } from '../support/login.js'
import { processesOf } from '../support/processes.js'
import { installed, recordTool } from '../support/tool.js'

/** Jobs that share a machine: one home, one AWS, and a runner with a RUNNER_TEMP for each. */
interface Machine {
  readonly sandbox: Sandbox
  readonly home: string
  /** The shared Docker config. */
  readonly config: string
  readonly configText: () => string | undefined
  readonly runner: (env?: Env) => Promise<Runner>
}

const clearings: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clear of clearings.splice(0).reverse()) await clear()
})

async function startMachine(text?: string): Promise<Machine> {
  const sandbox = await startSandbox()
  const home = mkdtempSync(join(tmpdir(), 'machine-'))
  clearings.push(async () => {
    await sandbox.stop()
    rmSync(home, { recursive: true })
  })
  const config = join(home, '.docker', 'config.json')
  if (text !== undefined) {
    mkdirSync(dirname(config))
    writeFileSync(config, text)
  }
  return {
    ...{ sandbox, home, config },
    configText: () => (existsSync(config) ? readFileSync(config, 'latin1') : undefined),
    runner: async (env = {}) => {
      const shared = { ...sandbox.env(), ...sandbox.credentials, RUNNER_ENVIRONMENT: 'self-hosted' }
      const runner = await createRunner({ home, env: { ...shared, ...env } })
      clearings.push(runner.stop)
      return runner
    },
  }
}

const foreign =
  '{\n\t"auths": {\n\t\t"ghcr.io": { "auth": "b3RoZXI6bG9naW4=" }\n\t},\n\t"psFormat": "table {{.ID}}"\n}\n'
const regions = ['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-north-1', 'us-east-1', 'us-east-2'].concat([
  'us-west-1',
  'us-west-2',
  'ap-south-1',
])
const hostIn = (region: string) => `${PRIMARY_ACCOUNT}.dkr.ecr.${region}.amazonaws.com`

const shared = { ...crossAccount, 'docker-config': 'shared' }

function logIn(runner: Runner, inputs: Env = {}): Promise<Step> {
  return runner.step(entry, { inputs: { ...shared, 'login-with': 'none', ...inputs } })
}

/** Pushes with what is in the config, and pulls it again; rejects with docker's words where there is no login. */
async function use(host: string, { directory, runner }: { directory: string; runner: Runner }): Promise<string> {
  const address = { registry: host, repository: 'app', tag: 'v1', dockerConfig: directory, env: runner.env }
  await pushImage(address, `content for ${host}`)
  return (await pullImage(address)).layer.toString()
}

const ok = expect.objectContaining({ exitCode: 0, stderr: '' })

describe('ten jobs at once on one machine', () => {
  test('all keep their login, leave the others’ alone, and leave the config as it was', async () => {
    const { runner, config, configText } = await startMachine(foreign)
    const jobs = await Promise.all(regions.map(async (region) => ({ region, runner: await runner() })))

    const mains = await Promise.all(jobs.map((job) => logIn(job.runner, { region: job.region, ...dockerOrNone })))
    expect(mains).toEqual(mains.map(() => ok))
    const { auths, psFormat } = JSON.parse(configText() ?? '')
    expect(Object.keys(auths).sort()).toEqual(['ghcr.io', ...regions.map(hostIn)].sort())
    expect([auths['ghcr.io'], psFormat]).toEqual([{ auth: 'b3RoZXI6bG9naW4=' }, 'table {{.ID}}'])
    const used = jobs.map((job) => use(hostIn(job.region), { directory: dirname(config), runner: job.runner }))
    expect(await Promise.all(used)).toEqual(regions.map((region) => `content for ${hostIn(region)}`))

    const posts = await Promise.all(jobs.map((job, index) => job.runner.post(mains[index] as Step)))
    expect(posts).toEqual(posts.map(() => ok))
    expect(configText()).toBe(foreign)
    expect(readdirSync(dirname(config))).toEqual(['config.json'])
    for (const job of jobs) expect(readdirSync(job.runner.temp)).toEqual([])
  }, 60_000)
})

describe('two jobs with the same registry', () => {
  test.each([
    ['first', 0],
    ['second', 1],
  ])(
    'the one that logged in %s logs out, and the login goes with the last',
    async (_, leaver) => {
      const { runner, config, configText } = await startMachine(foreign)
      const jobs = [await runner(), await runner()] as const
      const mains = [await logIn(jobs[0]), await logIn(jobs[1])] as const
      const [leaves, stays] = leaver === 0 ? ([0, 1] as const) : ([1, 0] as const)

      expect(await jobs[leaves].post(mains[leaves])).toEqual(ok)
      // There is one entry for a registry: that of whoever came last.
      const isUsable = leaves === 0
      const used = use(registry, { directory: dirname(config), runner: jobs[stays] })
      if (isUsable) expect(await used).toBe(`content for ${registry}`)
      else await expect(used).rejects.toThrow('no basic auth credentials')
      expect(await jobs[stays].post(mains[stays])).toEqual(ok)
      expect(configText()).toBe(foreign)
    },
    60_000,
  )

  test('keep both of their logins, each in a private config, where nobody asks for the shared one', async () => {
    const { runner, configText } = await startMachine(foreign)
    const jobs = [await runner(), await runner()]
    const mains = await Promise.all(jobs.map((job) => logIn(job, { 'docker-config': 'auto' })))
    expect(configText()).toBe(foreign)
    const [first, second] = mains.map(({ outputs }) => outputs['docker-config'] ?? '')
    expect(first).not.toBe(second)
    await jobs[1]?.post(mains[1] as Step)
    expect(await use(registry, { directory: first ?? '', runner: jobs[0] as Runner })).toBe(`content for ${registry}`)
    await jobs[0]?.post(mains[0] as Step)
    for (const job of jobs) expect([readdirSync(job.temp), job.env['DOCKER_CONFIG']]).toEqual([[], ''])
    expect(configText()).toBe(foreign)
  }, 60_000)
})

describe('one job with a private config', () => {
  const inputs = { 'docker-config': 'isolated' }

  test('shares it between steps that run at the same time, and gives everything back', async () => {
    const machine = await startMachine(foreign)
    const plugin = join(machine.home, '.docker', 'cli-plugins', 'docker-hello')
    mkdirSync(dirname(plugin))
    writeFileSync(plugin, '#!/bin/sh\n')
    const job = await machine.runner()
    const directory = join(job.temp, 'ecr-login-docker-config')

    const steps = regions.slice(0, 3).map((region) => logIn(job, { ...inputs, region }))
    const mains = await Promise.all(steps)
    expect(mains).toEqual(mains.map(() => ok))
    expect(mains.map(({ outputs }) => outputs['docker-config'])).toEqual(mains.map(() => directory))
    expect(job.env['DOCKER_CONFIG']).toBe(directory)
    expect([lstatSync(directory).mode & 0o777, lstatSync(join(directory, 'config.json')).mode & 0o777]).toEqual([
      0o700, 0o600,
    ])
    expect(lstatSync(join(directory, 'cli-plugins')).isSymbolicLink()).toBe(true)
    for (const region of regions.slice(0, 3)) {
      expect(await use(hostIn(region), { directory, runner: job })).toBe(`content for ${hostIn(region)}`)
    }
    // What was there before can be used through it, and is where it was.
    expect(JSON.parse(readFileSync(join(directory, 'config.json'), 'utf8')).auths['ghcr.io']).toBeDefined()
    expect(machine.configText()).toBe(foreign)

    for (const main of mains.toReversed()) expect(await job.post(main)).toEqual(ok)
    expect([existsSync(directory), readdirSync(job.temp), job.env['DOCKER_CONFIG']]).toEqual([false, [], ''])
    expect([existsSync(plugin), machine.configText()]).toEqual([true, foreign])
  }, 60_000)

  test('that a later step points elsewhere stays there', async () => {
    const machine = await startMachine()
    const job = await machine.runner({ DOCKER_CONFIG: join(machine.home, 'own') })
    const main = await logIn(job, inputs)
    expect(main.envExports['DOCKER_CONFIG']).toBe(join(job.temp, 'ecr-login-docker-config'))
    const post = await job.post(main, { env: { DOCKER_CONFIG: join(machine.home, 'later') } })
    expect([post.exitCode, post.envExports, readdirSync(job.temp)]).toEqual([0, {}, []])
  })

  if (installed('docker')) {
    test('takes a plain docker login after it, and keeps both', async () => {
      const { runner } = await startMachine(foreign)
      const job = await runner()
      const main = await logIn(job, inputs)
      const directory = main.outputs['docker-config'] ?? ''
      // A token of ECR opens the registries of all accounts in its region.
      const other = registry.replace(PRIMARY_ACCOUNT, '333333333333')
      const { auths } = JSON.parse(readFileSync(join(directory, 'config.json'), 'utf8'))
      const password = Buffer.from(auths[registry].auth, 'base64').toString().slice('AWS:'.length)
      await plainLogin(other, { password, env: job.env })

      expect(Object.keys(JSON.parse(readFileSync(join(directory, 'config.json'), 'utf8')).auths).sort()).toEqual(
        [registry, other, 'ghcr.io'].sort(),
      )
      expect(await use(registry, { directory, runner: job })).toBe(`content for ${registry}`)
      expect(await job.post(main)).toEqual(ok)
      expect(readdirSync(job.temp)).toEqual([])
    }, 30_000)
  }
})

/** What docker/login-action and the like run. */
async function plainLogin(host: string, { password, env }: { password: string; env: Env }): Promise<void> {
  const login = promisify(execFile)('docker', ['login', '--username', 'AWS', '--password-stdin', host], { env })
  login.child.stdin?.end(password)
  await login
}

describe('a credential store or helper in the way', () => {
  const inTheWay = `{
  "credsStore": "broken",
  "credHelpers": { "${registry}": "broken", "gcr.io": "gcloud" },
  "auths": {}
}
`

  test.each(['shared', 'auto'])(
    'is never asked, and comes back (docker-config: %s)',
    async (mode) => {
      const broken = recordTool('docker-credential-broken', 'echo not implemented; exit 1')
      const { runner, configText } = await startMachine(inTheWay)
      const PATH = [broken.directory, process.env['PATH']].join(delimiter)
      const job = await runner({ PATH, RUNNER_ENVIRONMENT: 'github-hosted' })

      const main = await logIn(job, { 'docker-config': mode, region: 'eu-west-1 us-east-1', ...dockerOrNone })
      expect(main).toEqual(ok)
      expect(main.log).toContain('Bypassed the credential helper broken')
      for (const host of [registry, hostIn('us-east-1')]) {
        expect(await use(host, { directory: main.outputs['docker-config'] ?? '', runner: job })).toContain('content')
      }
      expect(await job.post(main)).toEqual(ok)
      expect([configText(), readdirSync(job.temp), broken.starts()]).toEqual([inTheWay, [], []])
      rmSync(broken.directory, { recursive: true })
    },
    30_000,
  )

  test('comes back when the last of several jobs has logged out', async () => {
    const { runner, config, configText } = await startMachine(inTheWay)
    const jobs = await Promise.all(regions.slice(0, 5).map(async (region) => ({ region, runner: await runner() })))
    const mains = await Promise.all(jobs.map((job) => logIn(job.runner, { region: job.region })))
    for (const { region, runner } of jobs) {
      expect(await use(hostIn(region), { directory: dirname(config), runner })).toBe(`content for ${hostIn(region)}`)
    }
    await Promise.all(jobs.map((job, index) => job.runner.post(mains[index] as Step)))
    expect(configText()).toBe(inTheWay)
  }, 60_000)
})

describe('a step that is killed (SIGKILL)', () => {
  test('while docker hangs has installed nothing, and the next one logs in', async () => {
    const hanging = recordTool('docker', 'exec sleep 60')
    const { runner, home, configText } = await startMachine(foreign)
    const job = await runner({ PATH: [hanging.directory, process.env['PATH']].join(delimiter) })
    const started = async () => {
      while (hanging.starts().length === 0) await sleep(10)
    }
    const inputs = { ...shared, 'login-with': 'docker' }
    const killed = await job.step(entry, { inputs, signals: [{ signal: 'SIGKILL', when: started() }] })
    for (const id of processesOf(home)) process.kill(id, 'SIGKILL')
    expect([killed.signal, killed.outputs, configText()]).toEqual(['SIGKILL', {}, foreign])

    const next = await logIn(await runner())
    expect([next, await job.post(killed)]).toEqual([ok, ok])
    expect(readdirSync(job.temp)).toEqual([])
    expect(Object.keys(JSON.parse(configText() ?? '').auths)).toEqual(['ghcr.io', registry])
    rmSync(hanging.directory, { recursive: true })
  }, 30_000)

  test('at any moment leaves a whole config and no lock that stays shut', async () => {
    const { runner, sandbox, config, configText } = await startMachine(foreign)
    // Moments around the write: it follows the answer of ECR.
    const tasks = Array.from({ length: 6 }, (_, n) => async () => {
      const job = await runner()
      const region = regions[n % regions.length] ?? ''
      const answered = () =>
        sandbox.requests.filter(({ service, status }) => service === 'ecr' && status === 200).length
      const seen = answered()
      const when = sandbox.until(() => answered() > seen).then(() => sleep(n * 6))
      const inputs = { ...shared, region, 'login-with': 'none' }
      const killed = await job.step(entry, { inputs, signals: [{ signal: 'SIGKILL', when }] })
      return { job, killed }
    })
    const ends = await Promise.all(inTurns(3, tasks))
    expect(JSON.parse(configText() ?? '').auths['ghcr.io']).toEqual({ auth: 'b3RoZXI6bG9naW4=' })

    const started = performance.now()
    const last = await runner()
    const main = await logIn(last)
    expect([main, await use(registry, { directory: dirname(config), runner: last })]).toEqual([ok, expect.anything()])
    expect(performance.now() - started).toBeLessThan(5_000)

    // The runner has what each had saved of its state before it was killed.
    for (const { job, killed } of ends) expect(await job.post(killed)).toEqual(ok)
    expect(await last.post(main)).toEqual(ok)
    expect([configText(), readdirSync(dirname(config))]).toEqual([foreign, ['config.json']])
  }, 60_000)
})
