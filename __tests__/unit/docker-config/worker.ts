import { appendFileSync, existsSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { whileLocked } from '../../../src/docker-config/disk/lock.js'
import { updateConfig } from '../../../src/docker-config/disk/write-file.js'
import { findDockerConfig } from '../../../src/docker-config/find.js'
import { installEntries } from '../../../src/docker-config/install.js'
import { prepareDockerConfig } from '../../../src/docker-config/prepare.js'
import type { Use } from '../../../src/docker-config/record.js'
import { type Entry, withEntries } from '../../../src/docker-config/text/edit.js'
import { parseConfig } from '../../../src/docker-config/text/parse.js'
import { undoUse } from '../../../src/docker-config/undo.js'
import type { ConfigSettings } from '../../../src/plan/plan.js'
import { Failure } from '../../../src/run/failure.js'

/**
 * A process of its own for the tests of configs: says that it is ready, waits for a line on stdin, does its task, and
 * prints the result as JSON.
 */
export type Task =
  /** `hang` stops right before the write, for ever or so long; `pause` for two seconds with the lock taken and the config read. */
  | {
      readonly do: 'install' | 'hang' | 'pause'
      readonly settings: ConfigSettings
      readonly entries: readonly Entry[]
      readonly milliseconds?: number
    }
  | { readonly do: 'undo'; readonly use: Use }
  /** Adds one to the number in a file under a lock, again and again: what two do at once is lost. */
  | { readonly do: 'count'; readonly lock: string; readonly file: string; readonly times: number }

const task: Task = JSON.parse(process.argv[2] ?? '')
const { signal } = new AbortController()

function say(word: string): void {
  // Not through the event loop, which a task may stop.
  writeSync(1, `${word}\n`)
}

function sleep(word: string, milliseconds: number): void {
  say(word)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/**
 * Entries that are asked for their login when the new text is made, first before the lock is taken: then the config changes, so that
 * it is made once more under the lock, and pauses there.
 */
function pausing(entries: readonly Entry[], file: string): readonly Entry[] {
  let paused = false
  const pause = () => {
    if (!existsSync(`${file}.ecr-login.lock`)) appendFileSync(file, '\n')
    else if (!paused) {
      paused = true
      sleep('paused', 2_000)
    }
  }
  return entries.map(({ host, auth }) => ({
    host,
    get auth() {
      pause()
      return auth
    },
  }))
}

async function install(settings: ConfigSettings, entries: readonly Entry[]): Promise<Use> {
  const hosts = entries.map(({ host }) => host)
  const target = prepareDockerConfig(findDockerConfig(settings), hosts)
  await installEntries(target, entries, signal)
  return target.use
}

async function run(): Promise<unknown> {
  if (task.do === 'undo') return undoUse(task.use, { signal, mayOverlap: true })
  if (task.do === 'count') {
    const { lock, file, times } = task
    const add = () => {
      writeFileSync(file, String(Number(readFileSync(file, 'utf8')) + 1))
      return true
    }
    for (let time = 0; time < times; time++) await whileLocked({ path: lock, signal }, add)
    return times
  }
  const { settings, entries, milliseconds = Infinity } = task
  if (task.do === 'install') return install(settings, entries)
  const { file } = findDockerConfig(settings)
  if (task.do === 'pause') return install(settings, pausing(entries, file))
  const login = { entries, loginWith: 'docker', isolated: false } as const
  const change = (text = '') => withEntries(parseConfig(text), login).text
  return updateConfig({ file, signal, change, beforeWrite: () => sleep('hanging', milliseconds) })
}

say('ready')
for await (const _line of createInterface({ input: process.stdin })) break
const result = await run().catch((error: unknown) =>
  error instanceof Failure ? { fault: error.fault } : { error: String(error) },
)
say(JSON.stringify(result))
process.exit()
