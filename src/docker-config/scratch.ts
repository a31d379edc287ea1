import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { remove } from './disk/held-files.js'
import { linkOthers } from './disk/links.js'
import { identityOf, makeDirectory } from './disk/private-directory.js'
import { namesIn, readText } from './disk/read-file.js'
import type { FoundConfig } from './find.js'
import type { Use } from './record.js'
import { changeText } from './text/change-text.js'
import type { DockerConfig } from './text/parse.js'

/** A config for one login, to be removed after it. `file` is what the tool writes: `config.json`, for podman `auth.json`. */
export interface Scratch {
  readonly directory: string
  readonly file: string
}

/**
 * Makes a directory (0700) under `RUNNER_TEMP` for the login of one host: the config in use without its logins and stores,
 * with everything else beside it linked, so that contexts and TLS settings of the client count.
 * @throws Failure `no-runner-temp`, `unwritable`, `disk-full`.
 */
export function makeScratch({ use, settings, directory: inUse, config }: FoundConfig, host: string): Scratch {
  const isPodman = settings.loginWith === 'podman'
  const name = isPodman ? 'auth.json' : 'config.json'
  const directory = makeDirectory(prefixOf(use), (made) => {
    if (!isPodman && inUse !== undefined) linkOthers(inUse, made)
    const text = isPodman ? '{}' : scratchText(config, host)
    writeFileSync(join(made, name), text, { encoding: 'latin1', flag: 'wx', mode: 0o600 })
  })
  return { directory, file: join(directory, name) }
}

/** The login that the tool has put into the scratch config: base64 of `user:password`. A file that is no Docker config has none. */
export function readEntry({ file }: Scratch, host: string): unknown {
  try {
    return JSON.parse(readText(file) ?? '').auths[host].auth
  } catch {
    return undefined
  }
}

/** Removes it with its links, never what they point to. Synchronous, for signal handlers; never throws. */
export function removeScratch({ directory }: Scratch): void {
  try {
    remove(directory)
  } catch {
    // Post tries again.
  }
}

/** Removes what a killed main has left of its scratch configs: there may be a login in one. */
export function sweepScratch(use: Use): void {
  const directories = namesIn(use.runnerTemp).map((name) => join(use.runnerTemp, name))
  for (const directory of directories)
    if (directory.startsWith(prefixOf(use)) && identityOf(directory)) remove(directory)
}

/**
 * A config for the login of one host alone: the client's other settings count, but no other login is in it, and neither a
 * configured nor a platform's own store gets the password.
 */
export function scratchText(config: DockerConfig, host: string): string {
  const { auths, credHelpers, storeKey } = config
  const none = [auths.name, storeKey].map((name) => [name, undefined] as const)
  return changeText(config, new Map<string, unknown>([...none, [credHelpers.name, { [host]: '' }]]))
}

function prefixOf({ runnerTemp, id }: Use): string {
  return join(runnerTemp, `ecr-login-${id}-`)
}
