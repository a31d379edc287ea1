import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { mayIsolate, mustIsolate } from './choose.js'
import { linkOthers } from './disk/links.js'
import { ensureDirectory } from './disk/private-directory.js'
import { assertWritable, configFailure, readConfig, readText, soundConfig } from './disk/read-file.js'
import type { FoundConfig } from './find.js'
import { isolatedPath, removeIsolated, withConfigInUse } from './isolated.js'
import { type Obstacle, obstaclesBeside, obstaclesIn } from './obstacles.js'
import { type Use, writeRecord } from './record.js'
import type { LoginWith } from './text/lookup.js'
import type { DockerConfig } from './text/parse.js'
import type { Undo } from './text/undo-record.js'

/** Second stage, once the hosts are known: which config will hold their logins, the one in use or the job's private one. */

/** Where the logins go. */
interface Place extends Pick<Undo, 'file' | 'isolated' | 'madeDirectory' | 'formerDockerConfig'> {
  /** Of the private directory, so that no other can take its place. */
  readonly identity?: string
  /** What the private config takes over. */
  readonly inUse?: DockerConfig
}

export interface TargetConfig extends Place {
  readonly use: Use
  readonly loginWith: LoginWith
  /** For the output `docker-config`. */
  readonly directory: string
  /** `DOCKER_CONFIG` must be set to it for the steps that follow. */
  readonly exportDirectory: boolean
  readonly obstacles: readonly Obstacle[]
  /** What post needs already now, without entries yet. */
  readonly undo: Undo
}

/**
 * Decides which config will hold the logins of these hosts; makes the private directory if it is that one, and the record of
 * what post must undo.
 * @throws Failure like `findDockerConfig`, and `not-ours`.
 */
export function prepareDockerConfig(found: FoundConfig, hosts: readonly string[]): TargetConfig {
  const { settings, use, unread } = found
  const { loginWith } = settings
  const place = isIsolated(found, hosts) ? makePrivatePlace(found) : sharedPlace(found)
  const { file, isolated, madeDirectory, formerDockerConfig } = place
  const directory = dirname(file)
  try {
    if (isolated && found.directory !== undefined) linkOthers(found.directory, directory)
    const obstacles = obstaclesIn(configToFill(place, readText(file)), { hosts, loginWith })
    const kind = loginWith === 'helper' ? 'helper' : 'login'
    const undo: Undo = {
      ...{ file, isolated, madeDirectory, formerDockerConfig },
      ...{ kind, entries: [], before: 'object', added: [] },
    }
    writeRecord(use, undo)
    const all = [...unread, ...obstacles, ...obstaclesBeside(file, { settings, hosts })]
    const exportDirectory = formerDockerConfig !== null
    return { ...place, use, loginWith, directory, exportDirectory, obstacles: all, undo }
  } catch (error) {
    // What was made is not left behind where there is no record of it.
    if (isolated && madeDirectory) removeIsolated(directory, use.runnerTemp)
    throw configFailure({ path: file, problem: 'unwritable' }, error)
  }
}

/** The config that gets the logins, from the text that its file has now. */
export function configToFill({ file, inUse }: Place, text = ''): DockerConfig {
  const config = soundConfig(file, text)
  return inUse === undefined ? config : soundConfig(file, withConfigInUse(config, inUse))
}

function isIsolated(found: FoundConfig, hosts: readonly string[]): boolean {
  const { settings, config } = found
  if (isJoined(found) || mustIsolate(settings)) return true
  return mayIsolate(settings, config) && obstaclesIn(config, { hosts, loginWith: settings.loginWith }).length > 0
}

/** Another use of the action in this job has made the private config the one in use. */
function isJoined({ file, use }: FoundConfig): boolean {
  return file === join(isolatedPath(use.runnerTemp), 'config.json')
}

function sharedPlace({ file }: FoundConfig): Place {
  assertWritable(file)
  return { file, isolated: false, madeDirectory: !existsSync(dirname(file)), formerDockerConfig: null }
}

function makePrivatePlace(found: FoundConfig): Place {
  const { settings, use } = found
  // Read anew: another step may have logged in to something while AWS was asked.
  const isCopied = found.file !== '' && !isJoined(found)
  const inUse = isCopied ? { inUse: readConfig(found.file) } : {}
  const directory = isolatedPath(use.runnerTemp)
  const { identity, isMade } = ensureDirectory(directory)
  const isExported = settings.dockerConfig === '' || resolve(settings.dockerConfig) !== directory
  const formerDockerConfig = isExported ? settings.dockerConfig : null
  return {
    ...{ file: join(directory, 'config.json'), isolated: true, madeDirectory: isMade, formerDockerConfig },
    ...{ identity, ...inUse },
  }
}
