import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, jest } from '@jest/globals'
import { findDockerConfig } from '../../../src/docker-config/find.js'
import { installEntries } from '../../../src/docker-config/install.js'
import { prepareDockerConfig, type TargetConfig } from '../../../src/docker-config/prepare.js'
import type { Use } from '../../../src/docker-config/record.js'
import type { Entry } from '../../../src/docker-config/text/edit.js'
import { parseConfig } from '../../../src/docker-config/text/parse.js'
import { type LoggedOut, undoUse } from '../../../src/docker-config/undo.js'
import type { ConfigSettings } from '../../../src/plan/plan.js'
import { Failure, type Fault } from '../../../src/run/failure.js'

/** A home and a RUNNER_TEMP of their own for each test, and the stages of main and post in them. */

export interface Place {
  readonly root: string
  readonly home: string
  readonly runnerTemp: string
  /** The config in use unless another is set. */
  readonly file: string
  /** The job's private directory. */
  readonly isolated: string
  /** Of the records. */
  readonly records: string
}

/** That of the test that runs. */
export let place: Place

/** With a text, there is a config. */
export function usePlace(text?: string): void {
  beforeEach(() => {
    place = makePlace()
    if (text !== undefined) write(text)
  })
  afterEach(() => {
    jest.restoreAllMocks()
    rmSync(place.root, { recursive: true, force: true })
  })
}

export function makePlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'config-test-'))
  const [home, runnerTemp] = [join(root, 'home'), join(root, 'temp')]
  mkdirSync(home)
  mkdirSync(runnerTemp)
  const isolated = join(runnerTemp, 'ecr-login-docker-config')
  const records = join(runnerTemp, 'ecr-login-undo')
  return { root, home, runnerTemp, file: join(home, '.docker', 'config.json'), isolated, records }
}

export function write(text: string | Buffer, file = place.file): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, text, { mode: 0o600 })
}

export const read = (file = place.file) => readFileSync(file, 'utf8')
export const beside = (file = place.file) => readdirSync(dirname(file))
export const authOf = (host: string, file = place.file) => parseConfig(read(file)).auths.byHost.get(host)

/** Every file below, as paths relative to it. */
export function filesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true }).map(String).toSorted()
}

export const hostOf = (n: number) => `${String(n).padStart(12, '0')}.dkr.ecr.eu-west-1.amazonaws.com`
export const entryOf = (n: number, password = `password-${n}`): Entry => ({
  host: hostOf(n),
  auth: Buffer.from(`AWS:${password}`).toString('base64'),
})

export type Settings = Partial<ConfigSettings>

export function settingsOf(settings: Settings = {}, { home, runnerTemp } = place): ConfigSettings {
  const unset = { dockerConfig: '', registryAuthFile: '', xdgRuntimeDir: '' }
  return { mode: 'shared', loginWith: 'docker', selfHosted: false, runnerTemp, home, ...unset, ...settings }
}

export const find = (settings?: Settings) => findDockerConfig(settingsOf(settings))

/** The stages of main up to the logins. */
export const prepare = (settings?: Settings, entries: readonly Entry[] = [entryOf(1)]): TargetConfig =>
  prepareDockerConfig(
    find(settings),
    entries.map(({ host }) => host),
  )

export const { signal } = new AbortController()

export async function install(entries: readonly Entry[] = [entryOf(1)], settings?: Settings): Promise<TargetConfig> {
  const target = prepare(settings, entries)
  await installEntries(target, entries, signal)
  return target
}

/** What post does beside other jobs, but for the time that it leaves to docker. */
export async function undo({ use }: { readonly use: Use }, milliseconds = 0): Promise<LoggedOut> {
  const { setTimeout } = globalThis
  const waiting = jest.spyOn(globalThis, 'setTimeout')
  waiting.mockImplementation(((resolve: () => void) => setTimeout(resolve, milliseconds)) as typeof setTimeout)
  const loggedOut = await undoUse(use, { signal, mayOverlap: true }).finally(() => waiting.mockRestore())
  return loggedOut ?? { gone: [], remains: [] }
}

export async function faultOf(action: () => unknown): Promise<Fault | undefined> {
  try {
    await action()
    return undefined
  } catch (error) {
    return error instanceof Failure ? error.fault : undefined
  }
}

/** Lets the clock by which a lock is judged go so many times faster, in this process, until mocks are restored. */
export function hurry(times: number): void {
  const now = process.uptime.bind(process)
  const start = now()
  jest.spyOn(process, 'uptime').mockImplementation(() => start + (now() - start) * times)
}
