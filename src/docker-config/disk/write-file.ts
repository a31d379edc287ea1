import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../../run/system-error.js'
import { remove, rename } from './held-files.js'
import { whileLocked } from './lock.js'
import { configFailure, readText, realPathOf } from './read-file.js'

/** How a file is changed on disk: as a whole or not at all, and a config by one process at a time. */

export interface Update {
  readonly file: string
  readonly signal: AbortSignal
  /** The new text for the present one (undefined: no file); called again when another process came in between. */
  change(text: string | undefined): string | undefined
  /** Called right before the change comes into effect, in the same tick; also where it changes nothing. */
  beforeWrite?(): void
}

/**
 * Changes a config, or the file that it links to, by one rename under the lock; keeps the file's mode and, where it may,
 * its owner. A new file is 0600, a new directory 0700. Leaves no other file behind.
 * @throws Failure `unwritable`, `disk-full`, `lock-timeout` or as `readText`; the signal's reason. The old file is whole then.
 */
export async function updateConfig(update: Update): Promise<void> {
  try {
    const path = realPathOf(update.file)
    const change = remembering(update.change)
    // Before the lock is taken: a large change on a slow machine takes longer than a lock is valid.
    change(readText(path))
    const lock = { path: lockOf(path), signal: update.signal }
    await whileLocked(lock, (isOurs) => changeOnce(path, { ...update, change, isOurs }))
  } catch (error) {
    if (errorCode(error) === '') throw error
    throw configFailure({ path: update.file, problem: 'unwritable' }, error)
  }
}

/** Whether a killed process has left a lock or a half-written file beside this config. */
export function hasLeftovers(file: string): boolean {
  const path = realPathOf(file)
  return temporariesOf(path).length > 0 || existsSync(lockOf(path))
}

function lockOf(path: string): string {
  return `${path}.ecr-login.lock`
}

/** What processes write at this moment, or have left when they were killed: there may be a login in it. */
function temporariesOf(path: string): readonly string[] {
  try {
    const isTemporary = (name: string) => name.startsWith(`${basename(path)}.ecr-login.`) && name.endsWith('.tmp')
    return readdirSync(dirname(path))
      .filter(isTemporary)
      .map((name) => join(dirname(path), name))
  } catch {
    // A config in a directory that may not be listed can be changed all the same.
    return []
  }
}

/** The change, computed once for the same text. */
export function remembering(change: Update['change']): Update['change'] {
  let last: { readonly text: string | undefined; readonly changed: string | undefined } | undefined
  return (text) => {
    if (last === undefined || last.text !== text) last = { text, changed: change(text) }
    return last.changed
  }
}

/** Only a holder of the lock gets here. Returns whether it is done; if not, another process came in between. */
function changeOnce(path: string, { change, beforeWrite, isOurs }: Update & { isOurs(): boolean }): boolean {
  // A process that has lost its lock is among them: it begins again, because its file is gone.
  for (const left of temporariesOf(path)) remove(left)
  const old = readText(path)
  const text = change(old)
  const mayChange = () => {
    // docker writes without this lock: what it has just written must not be lost.
    if (!isOurs() || readText(path) !== old) return false
    beforeWrite?.()
    return true
  }
  try {
    if (text !== undefined && text !== old) {
      return replaceFile(path, { content: Buffer.from(text, 'latin1'), mayReplace: mayChange, isDurable: true })
    }
    if (!mayChange()) return false
    if (text === undefined) remove(path)
    return true
  } catch (error) {
    // This process was stopped for long, and the next holder of the lock has removed its file.
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

interface Replacement {
  readonly content: Buffer
  /** Asked right before the new file takes the place of the old one, in the same tick: false keeps the old one. */
  mayReplace?(): unknown
  /** Of the new file; without it, mode and owner are those of the old one, or 0600. */
  readonly mode?: number
  /** The new file is on the disk before it takes the place of the old one. */
  readonly isDurable?: boolean
}

/** Writes a new file beside the old one and puts it in its place. Returns whether it did. */
export function replaceFile(path: string, { content, mayReplace, mode, isDurable }: Replacement): boolean {
  // A name of its own: a process that has lost its lock could rename what the next holder has only begun to write. It may be guessed:
  // nothing that is planted there is opened.
  const temporary = `${path}.ecr-login.${Math.random()}.tmp`
  try {
    const file = openSync(temporary, 'wx', 0o600)
    try {
      const old = mode === undefined ? statSync(path, { throwIfNoEntry: false }) : undefined
      setOwnerAndMode(file, old ?? { mode: mode ?? 0o600 })
      writeFileSync(file, content)
      if (isDurable) fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (mayReplace?.() === false) return false
    rename(temporary, path)
    return true
  } finally {
    remove(temporary)
  }
}

function setOwnerAndMode(file: number, { uid, gid, mode }: Pick<Stats, 'mode'> & Partial<Stats>): void {
  try {
    if (uid !== undefined && gid !== undefined) fchownSync(file, uid, gid)
  } catch {
    // Only root may give a file away; docker's own write changes the owner then, too.
  }
  fchmodSync(file, mode & 0o777)
}
