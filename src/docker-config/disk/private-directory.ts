import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../../run/failure.js'
import { errorCode } from '../../run/system-error.js'
import { remove } from './held-files.js'
import { configFailure } from './read-file.js'

/** Directories of the job's own under `RUNNER_TEMP` (0700), that no other user may have touched. */

/**
 * Which directory is there (device and inode), undefined where there is none.
 * @throws Failure `not-ours` where it is something else, a link, another user's, or one that other users can write.
 */
export function identityOf(directory: string): string | undefined {
  const stats = lstatSync(directory, { throwIfNoEntry: false, bigint: true })
  if (stats === undefined) return undefined
  // On Windows, modes and owners say nothing; the directory inherits the permissions of RUNNER_TEMP.
  const isPrivate = process.getuid === undefined || (Number(stats.uid) === process.getuid() && !(stats.mode & 0o022n))
  if (stats.isDirectory() && isPrivate) return `${stats.dev}:${stats.ino}`
  throw notOurs(directory)
}

/** @throws Failure `not-ours` where another directory is there since. */
export function assertSame(directory: string, identity: string): void {
  if (identityOf(directory) !== identity) throw notOurs(directory)
}

/**
 * The directory, made unless it is there.
 * @throws Failure `not-ours`, `unwritable` or `disk-full`.
 */
export function ensureDirectory(directory: string): { readonly identity: string; readonly isMade: boolean } {
  const isMade = isMadeNow(directory)
  const identity = identityOf(directory)
  if (identity === undefined) throw notOurs(directory)
  return { identity, isMade }
}

function isMadeNow(directory: string): boolean {
  try {
    mkdirSync(directory, 0o700)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw configFailure({ path: directory, problem: 'unwritable' }, error)
  }
}

/**
 * Makes a directory with a new name that begins like that, and fills it.
 * @throws Failure `unwritable`, `disk-full` or as `fill`; nothing is left then.
 */
export function makeDirectory(prefix: string, fill: (directory: string) => void): string {
  let directory: string | undefined
  try {
    directory = mkdtempSync(prefix)
    fill(directory)
    return directory
  } catch (error) {
    if (directory !== undefined) remove(directory)
    throw configFailure({ path: directory ?? dirname(prefix), problem: 'unwritable' }, error)
  }
}

export function notOurs(directory: string): Failure {
  return new Failure({ code: 'config', path: directory, problem: 'not-ours' })
}
