import { lstatSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { monotonicTime } from '../../run/monotonic-time.js'
import { errorCode } from '../../run/system-error.js'

/**
 * Renames and removals that wait while another program holds the file. Not `fs.rmSync`: before Node 24.13.1 it does nothing
 * on Windows to a path with other characters than ASCII (nodejs/node#61067).
 */

/** Milliseconds that a virus scanner or an indexer may hold a file open. */
const LONGEST_HOLD_MS = 1_000

/** On Windows a file that another program has open refuses changes for a moment. */
export function isHeld(error: unknown): boolean {
  return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))
}

/** Does it again while the file is held, for a second; blocks the process, so that no signal handler comes in between. */
export function patiently<T>(action: () => T): T {
  const end = monotonicTime() + LONGEST_HOLD_MS
  for (;;) {
    try {
      return action()
    } catch (error) {
      if (!isHeld(error) || monotonicTime() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

export function rename(from: string, to: string): void {
  patiently(() => renameSync(from, to))
}

/**
 * Removes whatever is there, if anything: a directory with all that is in it, but never what a link or a junction points to.
 * What cannot be removed does not keep the rest: the first error is thrown at the end.
 */
export function remove(path: string): void {
  const errors: unknown[] = []
  removeAll(path, errors)
  if (errors.length > 0) throw errors[0]
}

function removeAll(path: string, errors: unknown[]): void {
  try {
    const isDirectory = lstatSync(path).isDirectory()
    if (isDirectory) for (const name of readdirSync(path)) removeAll(join(path, name), errors)
    patiently(() => (isDirectory ? rmdirSync(path) : unlinkSync(path)))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') errors.push(error)
  }
}

/** Removes a directory unless something is in it: another job may have come into one that this job made. */
export function removeIfEmpty(directory: string): void {
  try {
    patiently(() => rmdirSync(directory))
  } catch {
    // Not empty, or gone already.
  }
}
