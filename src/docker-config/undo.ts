import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { configProblems } from '../run/config-problem.js'
import { Failure } from '../run/failure.js'
import { removeIfEmpty } from './disk/held-files.js'
import { readText } from './disk/read-file.js'
import { hasLeftovers, updateConfig } from './disk/write-file.js'
import { removeHelper } from './helper-files.js'
import { removeIsolated } from './isolated.js'
import { type RecordPlace, readRecord, removeRecord } from './record.js'
import { sweepScratch } from './scratch.js'
import { hostsLeft, withoutEntries } from './text/edit.js'
import { MalformedConfig, parseConfig, parseIfSound } from './text/parse.js'
import type { Undo } from './undo-shape.js'

/** What became of the logins of one use of the action. */
export interface LoggedOut {
  /** Hosts whose login was there, and is gone now. */
  readonly gone: readonly string[]
  /** A sentence for each thing that remains. */
  readonly remains: readonly string[]
}

export interface RemoveOptions {
  readonly signal: AbortSignal
  /** Milliseconds after which to look whether docker has written its old copy of a shared config back. */
  readonly lookAgainAfter: number
}

/**
 * Undoes one use of the action by its record, and removes that; undefined where there is none, because all is undone already.
 * Never throws.
 */
export async function undoUse(
  place: RecordPlace,
  options: RemoveOptions,
): Promise<(LoggedOut & { readonly undo?: Undo }) | undefined> {
  try {
    const undo = readRecord(place)
    if (undo === undefined) return undefined
    const loggedOut = await removeEntries(undo, { ...options, runnerTemp: place.runnerTemp })
    if (undo.kind === 'helper') await removeHelper(place, options.signal)
    sweepScratch(place)
    if (loggedOut.remains.length === 0) removeRecord(place)
    return { ...loggedOut, undo }
  } catch (error) {
    return { gone: [], remains: [`The logout did not finish. ${reasonOf(error)}`] }
  }
}

/**
 * Takes out of the config what a step put in and is still its own, and puts back what it overrode; can run again. Never throws.
 */
export async function removeEntries(
  undo: Undo,
  options: RemoveOptions & Pick<RecordPlace, 'runnerTemp'>,
): Promise<LoggedOut> {
  const ours = loginsIn(undo)
  try {
    if (undo.isolated && undo.madeDirectory) {
      removeIsolated(dirname(undo.file), options.runnerTemp)
      const isGone = !existsSync(undo.file)
      return { gone: isGone ? ours : [], remains: isGone ? [] : [`${remainsIn(undo)}.`] }
    }
    await takeOut(undo, options)
    const left = loginsIn(undo)
    const remains = left.map((host) => writtenBack(host, undo.file))
    return { gone: ours.filter((host) => !left.includes(host)), remains }
  } catch (error) {
    // Nothing of this step is in it.
    if (error instanceof MalformedConfig && undo.entries.length === 0) return { gone: [], remains: [] }
    return { gone: [], remains: [`${remainsIn(undo)}. ${reasonOf(error)}`] }
  }
}

/** How often a login is removed that docker writes back. */
const looks = 3

/** @throws MalformedConfig; Failure of code `config`; the signal's reason. */
async function takeOut(undo: Undo, { signal, lookAgainAfter }: RemoveOptions): Promise<void> {
  for (let look = 0; look < looks; look++) {
    const text = readText(undo.file)
    const isClean = text === undefined || withoutEntries(parseConfig(text), undo) === text
    if (isClean && !hasLeftovers(undo.file)) return
    await takeOutOnce(undo, signal)
    // docker takes no lock: a login to another registry at the same time brings back what was there when it began.
    if (!undo.isolated) await sleep(lookAgainAfter)
  }
}

async function takeOutOnce(undo: Undo, signal: AbortSignal): Promise<void> {
  let isFileRemoved = false
  await updateConfig({
    file: undo.file,
    signal,
    change: (text) => {
      const changed = text === undefined ? undefined : withoutEntries(parseConfig(text), undo)
      isFileRemoved = text !== undefined && changed === undefined
      return changed
    },
    beforeWrite: () => undefined,
    isDone: (text) => {
      const config = parseIfSound(text ?? '')
      return config === undefined || hostsLeft(config, undo).length === 0
    },
  })
  if (undo.madeDirectory && isFileRemoved) removeIfEmpty(dirname(undo.file))
}

/** The hosts whose login of that step is in the config: not one that another job has put in its place. */
function loginsIn(undo: Undo): readonly string[] {
  try {
    const config = parseIfSound(readText(undo.file) ?? '')
    return config === undefined ? [] : hostsLeft(config, undo)
  } catch {
    return []
  }
}

function remainsIn({ file, entries, isolated, madeDirectory }: Undo): string {
  const hosts = entries.map(({ host }) => host)
  const named = hosts.length > 3 ? [...hosts.slice(0, 3), `${hosts.length - 3} more`] : hosts
  const what = hosts.length === 0 ? 'What this step made' : `The login to ${named.join(', ')}`
  return `${what} may still be in ${isolated && madeDirectory ? dirname(file) : file}`
}

function writtenBack(host: string, file: string): string {
  return `Another program keeps writing the login to ${host} back into ${file}. Run docker logout ${host}.`
}

function reasonOf(error: unknown): string {
  if (error instanceof MalformedConfig) return `The file was left as it is, because ${error.message}.`
  if (!(error instanceof Failure)) return error instanceof Error ? `${error.message}.` : `${String(error)}.`
  if (error.fault.code !== 'config') return 'There was no time left.'
  const { problem, error: code } = error.fault
  return `${configProblems[problem].why}${code === undefined ? '' : ` Reason: ${code}.`}`
}
