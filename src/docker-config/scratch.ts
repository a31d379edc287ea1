import { join } from 'node:path'
import { makeDirectory, namesIn } from './disk/filled-directory.js'
import { remove } from './disk/held-files.js'
import { identityOf } from './disk/private-directory.js'
import { readConfig } from './disk/read-file.js'
import { type FoundConfig, runnerTempOf } from './find.js'
import type { RecordPlace } from './record.js'
import { authOf } from './text/lookup.js'
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
export function makeScratch({ id, settings, directory, config }: FoundConfig, host: string): Scratch {
  const contents =
    settings.tool === 'podman'
      ? { linked: undefined, name: 'auth.json', text: '{}' }
      : { linked: directory, name: 'config.json', text: scratchText(config, host) }
  const scratch = makeDirectory(join(runnerTempOf(settings), prefixOf(id)), contents)
  return { directory: scratch, file: join(scratch, contents.name) }
}

/** The login that the tool has put into the scratch config: base64 of `user:password`; undefined where there is none. */
export function readEntry(scratch: Scratch, host: string): string | undefined {
  return authOf(readConfig(scratch.file), host)
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
export function sweepScratch({ runnerTemp, id }: RecordPlace): void {
  const names = namesIn(runnerTemp).filter((name) => name.startsWith(prefixOf(id)))
  for (const directory of names.map((name) => join(runnerTemp, name))) if (identityOf(directory)) remove(directory)
}

/**
 * A config for the login of one host alone: the client's other settings count, but no other login is in it, and neither a
 * configured nor a platform's own store gets the password.
 */
export function scratchText({ text, root }: DockerConfig, host: string): string {
  const dropped = ['auths', 'credsstore', 'credhelpers']
  const kept = root?.members.filter(({ key }) => !dropped.includes(key.toLowerCase())) ?? []
  const settings = kept.map(({ start, end }) => text.slice(start, end))
  return `{${[...settings, `"credHelpers":{${JSON.stringify(host)}:""}`].join(',')}}`
}

function prefixOf(id: string): string {
  return `ecr-login-${id}-`
}
