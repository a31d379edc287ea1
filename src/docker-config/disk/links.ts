import { copyFileSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../../run/system-error.js'
import { namesIn } from './read-file.js'

/**
 * Links what is in one directory and not yet in the other, so that a client finds its contexts, plugins and certificates there; but
 * neither configs nor what docker and this action put next to them for a moment.
 * @throws Failure `unreadable`; the system's error where the disk is full.
 */
export function linkOthers(from: string, to: string): void {
  const present = new Set(readdirSync(to))
  for (const name of namesIn(from)) {
    if (/^(config\.json|\.tmp-)/i.test(name) || present.has(name)) continue
    linkIfPossible(join(from, name), join(to, name))
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
