import { randomUUID } from 'node:crypto'
import { lstatSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { remove, removeIfEmpty, rename } from './disk/held-files.js'
import { assertSame, ensureDirectory, identityOf } from './disk/private-directory.js'
import { configFailure, readText } from './disk/read-file.js'
import { toUndo, type Undo } from './undo-shape.js'

/** The undo of each use of the action, as a file of the job (0600, in a directory 0700): the state only names it. */

/** Which use of the action, and where its record is. */
export interface RecordPlace {
  readonly runnerTemp: string
  readonly id: string
}

export function newRecordId(): string {
  return randomUUID()
}

/** A name that `newRecordId` has made, and no path. */
export function isRecordId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}

/**
 * The uses of the action in this job whose undo is not done yet, the latest first.
 * @throws Failure `not-ours`; the system's error.
 */
export function recordIds(runnerTemp: string): readonly string[] {
  const directory = directoryOf({ runnerTemp })
  if (runnerTemp === '' || identityOf(directory) === undefined) return []
  const ids = readdirSync(directory).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
  const records = ids.filter(isRecordId).map((id) => ({ id, time: lstatSync(join(directory, `${id}.json`)).mtimeMs }))
  return records.sort((one, other) => other.time - one.time).map(({ id }) => id)
}

/**
 * Writes the record, or replaces it as a whole.
 * @throws Failure `not-ours`, `unwritable` or `disk-full`.
 */
export function writeRecord(place: RecordPlace, undo: Undo): void {
  const directory = directoryOf(place)
  const identity = ensureDirectory(directory)
  const file = fileOf(place)
  const temporary = `${file}.tmp`
  try {
    remove(temporary)
    writeFileSync(temporary, JSON.stringify(undo), { flag: 'wx', mode: 0o600 })
    assertSame(directory, identity)
    rename(temporary, file)
  } catch (error) {
    throw configFailure({ path: file, problem: 'unwritable' }, error)
  }
}

/**
 * The record; undefined where there is none: all is undone.
 * @throws Failure `not-ours`, or as `readText`; an Error for what this action has not written.
 */
export function readRecord(place: RecordPlace): Undo | undefined {
  if (identityOf(directoryOf(place)) === undefined) return undefined
  const text = readText(fileOf(place))
  if (text === undefined) return undefined
  const undo = parsed(text)
  if (undo === undefined) throw new Error(`The record ${fileOf(place)} is damaged`)
  return undo
}

/** Removes the record, and the directory with the last one. */
export function removeRecord(place: RecordPlace): void {
  const directory = directoryOf(place)
  if (identityOf(directory) === undefined) return
  remove(fileOf(place))
  remove(`${fileOf(place)}.tmp`)
  removeIfEmpty(directory)
}

function parsed(text: string): Undo | undefined {
  try {
    return toUndo(JSON.parse(Buffer.from(text, 'latin1').toString('utf8')))
  } catch {
    return undefined
  }
}

function directoryOf({ runnerTemp }: Pick<RecordPlace, 'runnerTemp'>): string {
  return resolve(runnerTemp, 'ecr-login-undo')
}

function fileOf(place: RecordPlace): string {
  return join(directoryOf(place), `${place.id}.json`)
}
