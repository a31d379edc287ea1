import { copyFileSync, mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from '../../run/system-error.js'
import { remove, rename } from './held-files.js'
import { identityOf } from './private-directory.js'
import { configFailure } from './read-file.js'

/** Private directories with a config, and links to what is beside the one in use. */

export interface Contents {
  /** Everything in this directory but configs is linked; undefined: nothing is. */
  readonly linked: string | undefined
  readonly name: string
  /** What the file of that name holds, as latin1; undefined: no file is made. */
  readonly text: string | undefined
}

/**
 * Makes a directory (0700) with a new name that begins like that, and fills it.
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
    if (directory !== undefined) remove(directory)
    throw configFailure({ path: directory ?? dirname(prefix), problem: 'unwritable' }, error)
  }
}

/**
 * Makes that directory unless it is there. It is filled under another name and then renamed: a parallel step sees all of it
 * or nothing. Returns whether this call made it.
 * @throws Failure `not-ours` where something else was planted there, and as `makeDirectory`.
 */
export function makeDirectoryOnce(directory: string, contents: Contents): boolean {
  if (identityOf(directory) !== undefined) return false
  const filled = makeDirectory(`${directory}-`, contents)
  try {
    rename(filled, directory)
    return true
  } catch (error) {
    remove(filled)
    if (identityOf(directory) !== undefined) return false
    throw configFailure({ path: directory, problem: 'unwritable' }, error)
  }
}

/** Links what is not there yet, but neither configs nor what docker and this action put next to them for a moment. */
export function linkOthers(from: string, to: string): void {
  const present = new Set(readdirSync(to))
  for (const name of namesIn(from)) {
    if (/^(config\.json|\.tmp-)/i.test(name) || present.has(name)) continue
    linkIfPossible(join(from, name), join(to, name))
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
    if (errorCode(error) === 'ENOENT') return []
    throw configFailure({ path: directory, problem: 'unreadable' }, error)
  }
}

/** On Windows another program may hold a file open, which then cannot be copied: no login depends on it. */
function linkIfPossible(target: string, path: string): void {
  try {
    // On Windows only administrators may make symbolic links; a junction is a link to a directory that everybody may make.
    if (process.platform === 'win32' && statSync(target).isFile()) copyFileSync(target, path)
    else symlinkSync(target, path, 'junction')
  } catch (error) {
    if (['ENOSPC', 'EDQUOT'].includes(errorCode(error))) throw error
  }
}
