import { lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { remove, removeIfEmpty } from './disk/held-files.js'
import { assertSame, ensureDirectory, identityOf } from './disk/private-directory.js'
import { bytesOf, configFailure, jsonIn, namesIn, readText } from './disk/read-file.js'
import { replaceFile } from './disk/write-file.js'
import { isUndo, type Undo } from './text/undo-record.js'

/** The undo of each use of the action, as a file of the job (0600, in a directory 0700): the state only names it. */

/** One use of the action in a job: its `RUNNER_TEMP`, and the name of its record and of its files there. */
export interface Use {
  readonly runnerTemp: string
  readonly id: string
}

/** By the global `crypto`: post, which needs none, would load what is imported. */
export function newUse(runnerTemp: string): Use {
  return { runnerTemp, id: crypto.randomUUID() }
}

/** A name that `newUse` has made, and no path. */
export function isRecordId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}

/**
 * The uses of the action in this job whose undo is not done yet, the latest first.
 * @throws Failure `not-ours`; the system's error.
 */
export function recordIds(runnerTemp: string): readonly string[] {
  const directory = directoryOf(runnerTemp)
  if (runnerTemp === '' || identityOf(directory) === undefined) return []
  const ids = namesIn(directory).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
  const records = ids.filter(isRecordId).map((id) => ({ id, time: lstatSync(join(directory, `${id}.json`)).mtimeMs }))
  return records.sort((one, other) => other.time - one.time).map(({ id }) => id)
}

/**
 * Writes the record, or replaces it as a whole.
 * @throws Failure `not-ours`, `unwritable` or `disk-full`.
 */
export function writeRecord(use: Use, undo: Undo): void {
  const directory = directoryOf(use.runnerTemp)
  const { identity } = ensureDirectory(directory)
  try {
    const mayReplace = () => assertSame(directory, identity)
    replaceFile(fileOf(use), { content: bytesOf(undo), mode: 0o600, mayReplace })
  } catch (error) {
    throw configFailure({ path: fileOf(use), problem: 'unwritable' }, error)
  }
}

/**
 * The record; undefined where there is none: all is undone.
 * @throws Failure `not-ours`, or as `readText`; an Error for what this action has not written.
 */
export function readRecord(use: Use): Undo | undefined {
  if (identityOf(directoryOf(use.runnerTemp)) === undefined) return undefined
  const text = readText(fileOf(use))
  if (text === undefined) return undefined
  const undo = jsonIn(text)
  if (!isUndo(undo)) throw new Error(`The record ${fileOf(use)} is damaged`)
  return undo
}

/** Removes the record, also a half-written one, and the directory with the last. */
export function removeRecord({ runnerTemp, id }: Use): void {
  const directory = directoryOf(runnerTemp)
  if (identityOf(directory) === undefined) return
  for (const name of namesIn(directory)) if (name.startsWith(`${id}.json`)) remove(join(directory, name))
  removeIfEmpty(directory)
}

function directoryOf(runnerTemp: string): string {
  return resolve(runnerTemp, 'ecr-login-undo')
}

function fileOf({ runnerTemp, id }: Use): string {
  return join(directoryOf(runnerTemp), `${id}.json`)
}
