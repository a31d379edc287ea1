import {
  copyFileSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../run/failure.js'
import { codeOf } from './lock.js'
import { configFailure } from './read-file.js'

/** Directories (0700) of our own under `RUNNER_TEMP`, which hold a config and links to what is beside the one in use. */

export interface Contents {
  /** Everything in this directory but configs is linked; undefined: nothing is. */
  readonly linked: string | undefined
  readonly name: string
  /** What the file of that name holds, as latin1; undefined: no file is made. */
  readonly text: string | undefined
}

/**
 * Makes a directory with a new name that begins like that, and fills it.
 * @throws Failure `unwritable`, `disk-full` or `unreadable`; nothing is left then.
 */
export function makeDirectory(prefix: string, { linked, name, text }: Contents): string {
  let directory: string | undefined
  try {
    directory = mkdtempSync(prefix)
    if (linked !== undefined) linkOthers(linked, directory)
    if (text !== undefined) {
      writeFileSync(join(directory, name), text, { encoding: 'latin1', flag: 'wx', mode: 0o600 })
    }
    return directory
  } catch (error) {
    if (directory !== undefined) removeDirectory(directory)
    if (error instanceof Failure) throw error
    throw configFailure({ path: directory ?? dirname(prefix), problem: 'unwritable' }, error)
  }
}

/**
 * Makes that directory unless it is there. It is filled under another name and then renamed: a parallel step sees all of it
 * or nothing. Returns whether this call made it.
 * @throws Failure `not-ours` where a link or another user's directory has been planted there, and as `makeDirectory`.
 */
export function makeDirectoryOnce(directory: string, contents: Contents): boolean {
  if (isOurs(directory)) return false
  const filled = makeDirectory(`${directory}-`, contents)
  try {
    renameSync(filled, directory)
    return true
  } catch (error) {
    removeDirectory(filled)
    if (isOurs(directory)) return false
    throw configFailure({ path: directory, problem: 'unwritable' }, error)
  }
}

/**
 * Whether there is such a directory.
 * @throws Failure `not-ours` where it is something else, a link, or another user's.
 */
export function isOurs(directory: string): boolean {
  const stats = lstatSync(directory, { throwIfNoEntry: false })
  if (stats === undefined) return false
  if (stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid())) return true
  throw new Failure({ code: 'config', path: directory, problem: 'not-ours' })
}

/** Removes a directory, if it is there, with the links in it, never what they point to. */
export function removeDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
}

/** Neither configs nor what docker and we put next to them for a moment. */
function linkOthers(from: string, to: string): void {
  for (const name of namesIn(from)) {
    if (!/^(config\.json|\.tmp-)/.test(name)) link(join(from, name), join(to, name))
  }
}

/**
 * What is in a directory; nothing where there is none.
 * @throws Failure `unreadable`.
 */
export function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw configFailure({ path: directory, problem: 'unreadable' }, error)
  }
}

function link(target: string, path: string): void {
  // On Windows only administrators may make symbolic links; a junction is a link to a directory that everybody may make.
  const isCopied = process.platform === 'win32' && statSync(target, { throwIfNoEntry: false })?.isFile()
  if (isCopied) copyFileSync(target, path)
  else symlinkSync(target, path, 'junction')
}
