import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findDockerConfig } from '../../../src/docker-config/find.js'
import { installEntries } from '../../../src/docker-config/install.js'
import { prepareDockerConfig, type TargetConfig } from '../../../src/docker-config/prepare.js'
import { readRecord } from '../../../src/docker-config/record.js'
import type { Entry } from '../../../src/docker-config/text/edit.js'
import type { Undo } from '../../../src/docker-config/text/undo-record.js'
import type { ConfigSettings } from '../../../src/plan/plan.js'
import { authOf, entryOf, filesIn, hostOf, makePlace, type Place, settingsOf, signal, undo, write } from './place.js'

/**
 * Several jobs of one user on one machine, each with steps that prepare, install and remove logins in any order that a
 * runner allows, while docker and people change the shared config. The model knows which login has to be found where.
 */

const HOSTS = [hostOf(1), hostOf(2)]
const JOBS = [0, 1, 2, 3, 4]
const FOREIGN = 'ghcr.io'

interface Step {
  readonly job: number
  readonly target: TargetConfig
  readonly hosts: readonly string[]
  /** The logins that a private config takes over from the one in use. */
  readonly taken: ReadonlyMap<string, string>
  /** What it has installed. */
  entries: readonly Entry[]
  /** What is in the record. */
  undo: Undo
  phase: 'prepared' | 'installed' | 'failed' | 'posted'
}

interface Model {
  /** By file, the login that has to be found for each host. */
  readonly logins: Map<string, Map<string, string>>
  /** What the shared config holds besides logins and helpers. */
  readonly rest: Map<string, unknown>
  /** Hosts for which somebody else has logged in or out in the shared config, and those that jobs used there at the same time. */
  readonly touched: Set<string>
  readonly overlapped: Set<string>
  readonly steps: Step[]
  /** Value of DOCKER_CONFIG in each job. */
  readonly env: string[]
}

interface World {
  readonly place: Place
  readonly store: string
  readonly helper: string
  passwords: number
}

const runnerTempOf = (place: Place, job: number) => join(place.runnerTemp, String(job))
const loginsIn = (model: Model, file: string) => {
  const logins = model.logins.get(file) ?? new Map<string, string>()
  model.logins.set(file, logins)
  return logins
}
const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '{}')

/** docker's own look-up: helper of the host, else the store, else the file. */
function dockerFinds(file: string, host: string): string | undefined {
  const config = JSON.parse(textOf(file))
  const helper = config.credHelpers?.[host] ?? config.credsStore ?? ''
  return helper === '' ? config.auths?.[host]?.auth : `helper ${helper}`
}

/** Writes as docker does: without a lock, sorted, with tabs. */
function rewrite(file: string, change: (config: Record<string, Record<string, unknown>>) => void): void {
  const config = { auths: {}, ...JSON.parse(textOf(file)) }
  change(config)
  const sorted = Object.fromEntries(Object.entries(config).sort(([a], [b]) => a.localeCompare(b)))
  write(JSON.stringify(sorted, null, '\t'), file)
}

function assertAgrees(model: Model, { place }: World): void {
  for (const [file, logins] of model.logins) {
    for (const host of [...HOSTS, FOREIGN])
      expect(existsSync(file) ? authOf(host, file) : undefined).toBe(logins.get(host))
    // What a job has installed and not yet taken out is what docker finds.
    const installed = model.steps.filter(({ phase, target }) => phase === 'installed' && target.file === file)
    for (const host of installed.flatMap(({ hosts }) => hosts)) {
      if (logins.has(host)) expect(dockerFinds(file, host)).toBe(logins.get(host))
    }
    if (existsSync(dirname(file))) expect(filesIn(dirname(file)).filter((name) => name !== 'config.json')).toEqual([])
  }
  const { auths: _, credHelpers: __, credsStore: ___, ...rest } = JSON.parse(textOf(place.file))
  expect(rest).toEqual(Object.fromEntries(model.rest))
}

type Command = fc.AsyncCommand<Model, World>

interface Doing {
  readonly name: string
  /** Without it, it can happen at any time. */
  check?(model: Readonly<Model>): boolean
  act(model: Model, world: World): Promise<void> | void
}

/** After each command, everything has to be where the model says. */
function command({ name, check = () => true, act }: Doing): Command {
  const run = async (model: Model, world: World) => {
    await act(model, world)
    assertAgrees(model, world)
  }
  return { check, run, toString: () => name }
}

interface DoingOnStep {
  readonly name: string
  isPossible(step: Step, model: Readonly<Model>): boolean
  act(step: Step, model: Model, world: World): Promise<void> | void
}

/** A command on one of the steps that are in a phase in which it can happen. */
function commandOnStep({ name, isPossible, act }: DoingOnStep): (nth: number) => Command {
  return (nth) =>
    command({
      name: `${name}(${nth})`,
      check: (model) => model.steps.some((step) => isPossible(step, model)),
      act: async (model, world) => {
        const possible = model.steps.filter((step) => isPossible(step, model))
        const step = possible[nth % possible.length]
        if (step) await act(step, model, world)
      },
    })
}

interface Preparing {
  readonly job: number
  readonly mode: ConfigSettings['mode']
  readonly hosts: readonly string[]
}

function prepare({ job, mode, hosts }: Preparing): Command {
  return command({
    name: `prepare(job ${job}, ${mode}, ${hosts.map((host) => HOSTS.indexOf(host))})`,
    // A runner's posts come after all steps of the job.
    check: ({ steps }) => !steps.some((step) => step.job === job && step.phase === 'posted'),
    act: (model, { place }) => {
      const settings = { mode, runnerTemp: runnerTempOf(place, job), dockerConfig: model.env[job] ?? '' }
      const found = findDockerConfig(settingsOf(settings, place))
      const target = prepareDockerConfig(found, hosts)
      const taken = new Map(target.inUse && loginsIn(model, found.file))
      model.steps.push({ job, target, hosts, taken, entries: [], undo: target.undo, phase: 'prepared' })
    },
  })
}

const install = commandOnStep({
  name: 'install',
  isPossible: ({ phase }) => phase === 'prepared',
  act: async (step, model, world) => {
    const entries = step.hosts.map((host) => ({ host, auth: entryOf(0, `password-${++world.passwords}`).auth }))
    const inUse = model.steps.filter(({ phase, target }) => phase === 'installed' && !target.isolated)
    const usedHosts = new Set(inUse.flatMap(({ hosts }) => hosts))
    for (const host of step.hosts) if (usedHosts.has(host)) model.overlapped.add(host)
    await installEntries(step.target, entries, signal)
    step.entries = entries
    step.undo = readRecord(step.target.use) ?? step.undo
    const logins = loginsIn(model, step.target.file)
    for (const [host, auth] of step.taken) if (host === FOREIGN || !logins.has(host)) logins.set(host, auth)
    for (const { host, auth } of entries) logins.set(host, auth)
    step.phase = 'installed'
    if (step.target.exportDirectory) model.env[step.job] = step.target.directory
  },
})

const fail = commandOnStep({
  name: 'fail',
  isPossible: ({ phase }) => phase === 'prepared',
  act: (step) => {
    step.phase = 'failed'
  },
})

const post = commandOnStep({
  name: 'post',
  isPossible: ({ phase, job }, { steps }) =>
    ['installed', 'failed'].includes(phase) && !steps.some((step) => step.job === job && step.phase === 'prepared'),
  act: async (step, model) => {
    const { target, undo: record, job } = step
    const logins = loginsIn(model, target.file)
    const ours = step.entries.filter(({ host, auth }) => logins.get(host) === auth)
    // Twice, as a runner may.
    expect(await undo(target)).toEqual({ gone: ours.map(({ host }) => host), remains: [], undo: record })
    expect(await undo(target)).toEqual({ gone: [], remains: [] })
    if (target.isolated && record.madeDirectory) model.logins.delete(target.file)
    else for (const { host } of ours) logins.delete(host)
    if (record.formerDockerConfig !== null && model.env[job] === target.directory)
      model.env[job] = record.formerDockerConfig
    step.phase = 'posted'
  },
})

const dockerLogin = (host: string) =>
  command({
    name: `docker login ${host}`,
    act: (model, world) => {
      const { file } = world.place
      // With a store or helper in the way, docker writes no login into the file.
      if (dockerFinds(file, host)?.startsWith('helper')) return
      const { auth } = entryOf(0, `foreign-${++world.passwords}`)
      rewrite(file, ({ auths }) => Object.assign(auths ?? {}, { [host]: { auth } }))
      loginsIn(model, file).set(host, auth)
      model.touched.add(host)
    },
  })

const dockerLogout = (host: string) =>
  command({
    name: `docker logout ${host}`,
    act: (model, { place: { file } }) => {
      rewrite(file, ({ auths }) => delete auths?.[host])
      // A job's override without a login looks like one that a person has made: the next job leaves it.
      if (loginsIn(model, file).delete(host)) model.touched.add(host)
    },
  })

const edit = (key: string) =>
  command({
    name: `edit ${key}`,
    act: (model, { place, passwords }) => {
      rewrite(place.file, (config) => Object.assign(config, { [key]: passwords }))
      model.rest.set(key, passwords)
    },
  })

const anyHost = fc.constantFrom(...HOSTS)
const nth = fc.nat({ max: 5 })
const anyPrepare = fc
  .record<Preparing>({
    job: fc.nat({ max: JOBS.length - 1 }),
    mode: fc.constantFrom('shared', 'shared', 'isolated', 'auto'),
    hosts: fc.uniqueArray(anyHost, { minLength: 1, maxLength: 2 }),
  })
  .map(prepare)
const anyInstall = nth.map(install)
/** What is here more than once comes more often: jobs have to overlap. */
const anyCommand: fc.Arbitrary<Command>[] = [
  ...[anyPrepare, anyPrepare, anyPrepare, anyPrepare],
  ...[anyInstall, anyInstall, anyInstall, anyInstall],
  nth.map(fail),
  nth.map(post),
  nth.map(post),
  fc.constantFrom(...HOSTS, FOREIGN, FOREIGN, FOREIGN).map(dockerLogin),
  fc.oneof(anyHost.map(dockerLogout), fc.constantFrom('psFormat', 'unknown').map(edit)),
]

/** The jobs end: what has begun fails, and all posts run. */
async function endJobs(model: Model, world: World): Promise<void> {
  for (const ending of [fail, post]) {
    for (let n = 0; ending(n).check(model); n++) await ending(n).run(model, world)
  }
}

function assertClean(model: Model, { place, store, helper }: World): void {
  expect(filesIn(place.runnerTemp)).toEqual(JOBS.map(String))
  expect(model.env).toEqual(JOBS.map(() => ''))
  const config = JSON.parse(textOf(place.file))
  expect(config.credsStore ?? '').toBe(store)
  for (const host of HOSTS) {
    // Logins that are left are those of somebody else; the model has no others.
    if (model.touched.has(host)) continue
    expect(config.auths?.[host]).toBeUndefined()
    const former = host === HOSTS[0] && helper !== '' ? helper : undefined
    // With jobs that overlapped in a shared config the helper may not come back, but nothing of ours stays.
    const possible = model.overlapped.has(host) ? [former, undefined] : [former]
    expect(possible).toContain(config.credHelpers?.[host])
  }
}

describe('jobs that share a machine', () => {
  test('lose no login, touch nobody else’s, and leave nothing behind, in whatever order they run', async () => {
    const origin = fc.record({
      store: fc.constantFrom('', 'desktop'),
      helper: fc.constantFrom('', 'ecr-login'),
      exists: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        origin,
        fc.commands(anyCommand, { maxCommands: 60, size: 'max' }),
        async ({ store, helper, exists }, commands) => {
          const place = makePlace()
          const credHelpers = helper === '' ? undefined : { [hostOf(1)]: helper }
          const text = JSON.stringify({ psFormat: 0, credsStore: store || undefined, credHelpers }, null, 2)
          if (exists) write(text, place.file)
          for (const job of JOBS) mkdirSync(runnerTempOf(place, job))
          const world = { place, passwords: 0, ...(exists ? { store, helper } : { store: '', helper: '' }) }
          const model: Model = {
            logins: new Map([[place.file, new Map()]]),
            rest: new Map<string, unknown>(exists ? [['psFormat', 0]] : []),
            touched: new Set(),
            overlapped: new Set(),
            steps: [],
            env: JOBS.map(() => ''),
          }
          try {
            await fc.asyncModelRun(() => ({ model, real: world }), commands)
            await endJobs(model, world)
            assertClean(model, world)
          } finally {
            rmSync(place.root, { recursive: true })
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)
})
