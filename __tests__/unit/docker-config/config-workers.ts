import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { jest } from '@jest/globals'
import { findDockerConfig } from '../../../src/docker-config/find.js'
import { installEntries } from '../../../src/docker-config/install.js'
import { prepareDockerConfig, type TargetConfig } from '../../../src/docker-config/prepare.js'
import type { Use } from '../../../src/docker-config/record.js'
import type { Entry } from '../../../src/docker-config/text/edit.js'
import { type LoggedOut, undoUse } from '../../../src/docker-config/undo.js'
import type { ConfigSettings } from '../../../src/plan/plan.js'
import { counting } from '../../support/counting.js'
import type { Task } from './config-worker.js'

/** What the tests of configs on disk share: places, logins, and processes that do something with them. */

export interface Place {
  readonly root: string
  readonly home: string
  readonly runnerTemp: string
  /** The config in use unless another is set. */
  readonly file: string
  /** Ends what still runs there, too: a failed test may have left it waiting. */
  remove(): void
}

/** A home and a RUNNER_TEMP of their own; with a text, there is a config. */
export function makePlace(text?: string): Place {
  const root = mkdtempSync(join(tmpdir(), 'config-test-'))
  const place = { root, home: join(root, 'home'), runnerTemp: join(root, 'temp') }
  mkdirSync(place.home)
  mkdirSync(place.runnerTemp)
  const file = join(place.home, '.docker', 'config.json')
  if (text !== undefined) writeConfig(file, text)
  const remove = () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    rmSync(root, { recursive: true, force: true })
  }
  return { ...place, file, remove }
}

const children: ChildProcess[] = []

export function writeConfig(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, text, { mode: 0o600 })
}

export function settingsOf(place: Place, settings: Partial<ConfigSettings> = {}): ConfigSettings {
  const { home, runnerTemp } = place
  const unset = { dockerConfig: '', registryAuthFile: '', xdgRuntimeDir: '' }
  return { mode: 'shared', loginWith: 'docker', selfHosted: false, runnerTemp, home, ...unset, ...settings }
}

export const hostOf = (n: number) => `${String(n).padStart(12, '0')}.dkr.ecr.eu-west-1.amazonaws.com`
export const entryOf = (n: number, password = `password-${n}`): Entry => ({
  host: hostOf(n),
  auth: Buffer.from(`AWS:${password}`).toString('base64'),
})

/** The stages of main, up to the logins that are to be installed. */
export function prepare(settings: ConfigSettings, entries: readonly Entry[]): TargetConfig {
  return prepareDockerConfig(
    findDockerConfig(settings),
    entries.map(({ host }) => host),
  )
}

const { signal } = new AbortController()

/** All stages of main. */
export async function install(settings: ConfigSettings, entries: readonly Entry[]): Promise<Use> {
  const target = prepare(settings, entries)
  await installEntries(target, entries, signal)
  return target.use
}

/** What post does, without the time that it leaves to docker, in this process. */
export async function undo(use: Use, milliseconds = 0): Promise<LoggedOut | undefined> {
  const { setTimeout } = globalThis
  const waiting = jest.spyOn(globalThis, 'setTimeout')
  waiting.mockImplementation(((resolve: () => void) => setTimeout(resolve, milliseconds)) as typeof setTimeout)
  return undoUse(use, signal).finally(() => waiting.mockRestore())
}

/** Lets the clock by which a lock is judged go so many times faster, in this process, until mocks are restored. */
export function hurry(times: number): void {
  const now = process.uptime.bind(process)
  const start = now()
  jest.spyOn(process, 'uptime').mockImplementation(() => start + (now() - start) * times)
}

/** Every file below, as paths relative to it. */
export function filesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true }).map(String).toSorted()
}

export interface Worker {
  readonly child: ChildProcess
  /** Tells the process, which is ready, to begin. */
  start(): void
  /** The next line that it prints; undefined when it has ended. */
  next(): Promise<string | undefined>
}

/** A process that is ready for the task; with a shell prefix such as `ulimit -f 1`, limited by it. */
export async function makeWorker(task: Task, prefix = ''): Promise<Worker> {
  const script = fileURLToPath(new URL('config-worker.js', import.meta.url))
  const command = [process.execPath, script, JSON.stringify(task)]
  const [file = '', ...args] = prefix === '' ? command : ['/bin/sh', '-c', `${prefix}; exec "$@"`, 'sh', ...command]
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...counting() } })
  children.push(child)
  // One that has been killed does not take its line.
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => (await lines.next()).value
  await next()
  return { child, start: () => child.stdin.write('\n'), next }
}

/** Lets processes that are ready loose together; returns what each printed. */
export function startAtOnce(workers: readonly Worker[]): Promise<readonly unknown[]> {
  for (const worker of workers) worker.start()
  return Promise.all(workers.map(async ({ next }) => JSON.parse((await next()) ?? 'null')))
}

export const makeWorkers = (tasks: readonly Task[]) => Promise.all(tasks.map((task) => makeWorker(task)))

export const runAtOnce = async (tasks: readonly Task[]) => startAtOnce(await makeWorkers(tasks))
