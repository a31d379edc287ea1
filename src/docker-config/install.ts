import { rmdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type ConfigProblem, Failure } from '../run/failure.js'
import { removeIsolated, type TargetConfig } from './choose-directory.js'
import { type Entry, hostsLeft, isInstalled, withEntries, withoutEntries } from './edit.js'
import { flawOf } from './lookup.js'
import { assertSound, readText } from './read-file.js'
import type { Undo } from './undo.js'
import { hasLeftovers, updateConfig } from './write-file.js'

/** The logins of a step go into the Docker config together, and out of it again, each in one locked, atomic write. */

export interface InstallOptions {
  /** Nothing is written once it is aborted; its reason is thrown as it is. */
  readonly signal: AbortSignal
  /** Gets what post will need right before that is true, in the same tick; may be called again: the last one counts. */
  beforeWrite(undo: Undo): void
}

/**
 * Puts all logins into the config, such that the tool finds them there.
 * @throws Failure of code `config`; the file is as it was then.
 */
export async function installEntries(
  target: TargetConfig,
  entries: readonly Entry[],
  options: InstallOptions,
): Promise<Undo> {
  const login = { entries, tool: target.tool, isolated: target.isolated }
  let undo = target.undo
  await updateConfig({
    file: target.file,
    signal: options.signal,
    change: (text) => {
      assertSound(target.file, text ?? '')
      const installed = withEntries(text ?? '', login)
      undo = { ...target.undo, ...installed.undo, ...(text === undefined ? { before: 'missing' } : {}) }
      return installed.text
    },
    beforeWrite: () => options.beforeWrite(undo),
    isDone: (text) => isInstalled(text ?? '', login),
  })
  return undo
}

export interface RemoveOptions {
  /** `RUNNER_TEMP` of this process: no path from the state is deleted on trust. */
  readonly runnerTemp: string
  readonly signal: AbortSignal
}

/**
 * Takes out of the config what a step put in and is still its own, and puts back what it overrode; can run again. Never
 * throws: returns a sentence for each thing that remains.
 */
export async function removeEntries(undo: Undo, options: RemoveOptions): Promise<readonly string[]> {
  try {
    if (undo.isolated && undo.madeDirectory) {
      removeIsolated(dirname(undo.file), options.runnerTemp)
      return []
    }
    const remains = await takeOut(undo, options.signal)
    if (undo.madeDirectory) removeIfEmpty(dirname(undo.file))
    return remains
  } catch (error) {
    return [`${remainsIn(undo)}: ${reasonOf(error)}.`]
  }
}

/** The hosts whose login of that step is still in the config: not one that another job has put in its place. Never throws. */
export function loginsLeft(undo: Undo): readonly string[] {
  try {
    const text = readText(undo.file) ?? ''
    return flawOf(text) === undefined ? hostsLeft(text, undo) : []
  } catch {
    return []
  }
}

async function takeOut(undo: Undo, signal: AbortSignal): Promise<readonly string[]> {
  const text = readText(undo.file)
  const flaw = flawOf(text ?? '')
  const isClean = text === undefined || flaw !== undefined || withoutEntries(text, undo) === text
  if (!isClean || hasLeftovers(undo.file)) {
    const change = (now: string | undefined) => (now === undefined || flawOf(now) ? now : withoutEntries(now, undo))
    const isDone = (now: string | undefined) =>
      now === undefined || flawOf(now) !== undefined || hostsLeft(now, undo).length === 0
    await updateConfig({ file: undo.file, signal, change, isDone, beforeWrite: () => {} })
  }
  return flaw === undefined || undo.entries.length === 0
    ? []
    : [`${remainsIn(undo)}: ${flaw}. The file was left alone.`]
}

/** Another job may have come into a directory that this step has made. */
function removeIfEmpty(directory: string): void {
  try {
    rmdirSync(directory)
  } catch {
    // Not empty, or gone already.
  }
}

function remainsIn({ file, entries, isolated, madeDirectory }: Undo): string {
  const what =
    entries.length === 0 ? 'What this step made' : `The login of ${entries.map(({ host }) => host).join(', ')}`
  return `${what} may still be in ${isolated && madeDirectory ? dirname(file) : file}`
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Failure)) return error instanceof Error ? error.message : String(error)
  if (error.fault.code !== 'config') return 'there was no time left'
  const { problem, error: code } = error.fault
  return code === undefined ? reasons[problem] : `${reasons[problem]} (${code})`
}

const reasons: Readonly<Record<ConfigProblem, string>> = {
  'not-an-object': 'it is not a JSON object',
  unreadable: 'it cannot be read',
  unwritable: 'it cannot be written',
  'disk-full': 'the disk is full',
  'is-a-directory': 'it is a directory',
  'no-home': 'no home directory is known',
  'not-ours': 'it is not the directory that this step made',
  'no-runner-temp': 'RUNNER_TEMP is not set',
  'lock-timeout': 'another process keeps its lock',
}
