import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ConfigSettings } from '../plan/plan.js'
import { identityOf } from './disk/private-directory.js'
import { assertWritable, readConfig } from './disk/read-file.js'
import { type FoundConfig, isSurelyPrivate, mayIsolate, runnerTempOf } from './find.js'
import { isolatedPath, makeIsolated, removeIsolated } from './isolated.js'
import { type Obstacle, obstaclesIn, type Tool } from './obstacles.js'
import { type RecordPlace, writeRecord } from './record.js'
import { shadowsOf } from './shadows.js'
import type { DockerConfig } from './text/parse.js'
import type { Undo } from './undo-shape.js'

/** Which directory holds the config with the logins: the one in use, or a private one for the job. */

/** The config that will hold the logins. */
export interface TargetConfig {
  /** For the output `docker-config`. */
  readonly directory: string
  readonly file: string
  readonly tool: Tool
  /** The directory is the job's private one. */
  readonly isolated: boolean
  /** Of the private directory, so that no other can take its place. */
  readonly identity: string | undefined
  /** `DOCKER_CONFIG` must be set to it for the steps that follow. */
  readonly exportDirectory: boolean
  /** A config that a step has made since the private one was made. */
  readonly inUse: DockerConfig | undefined
  readonly obstacles: readonly Obstacle[]
  /** Names the undo in the state. */
  readonly record: RecordPlace
  /** What post needs already now, without entries yet. */
  readonly undo: Undo
}

/**
 * Decides which config will hold the logins of these hosts; makes the private directory if it is that one, and the record of
 * what post must undo.
 * @throws Failure like `findDockerConfig`, and `not-ours`.
 */
export function prepareDockerConfig(found: FoundConfig, hosts: readonly string[]): TargetConfig {
  const { settings, id } = found
  const runnerTemp = runnerTempOf(settings)
  const isolated = isJoined(found) || (mayIsolate(found) && wantsIsolated(found, hosts))
  if (!isolated) assertWritable(found.file)
  const directory = isolated ? isolatedPath(runnerTemp) : dirname(found.file)
  const madeDirectory = isolated ? makeIsolated(found, directory) : !existsSync(directory)
  const file = isolated ? join(directory, 'config.json') : found.file
  const exportDirectory = isolated && (settings.dockerConfig === '' || resolve(settings.dockerConfig) !== directory)
  const formerDockerConfig = exportDirectory ? settings.dockerConfig : null
  const kind = settings.tool === 'helper' ? 'helper' : 'login'
  const target: TargetConfig = {
    ...{ directory, file, tool: settings.tool, isolated, exportDirectory },
    identity: isolated ? identityOf(directory) : undefined,
    inUse: exportDirectory && !madeDirectory && settings.dockerConfig !== '' ? found.config : undefined,
    obstacles: [...found.unread, ...obstaclesOf(file, { settings, hosts })],
    record: { runnerTemp, id },
    undo: {
      kind,
      file,
      entries: [],
      helpers: [],
      before: 'object',
      added: [],
      isolated,
      madeDirectory,
      formerDockerConfig,
    },
  }
  record(target)
  return target
}

/** What was made is not left behind where there is no record of it. */
function record({ record: place, undo, directory }: TargetConfig): void {
  try {
    writeRecord(place, undo)
  } catch (error) {
    if (undo.isolated && undo.madeDirectory) removeIsolated(directory, place.runnerTemp)
    throw error
  }
}

function wantsIsolated({ settings, config }: FoundConfig, hosts: readonly string[]): boolean {
  if (isSurelyPrivate(settings)) return true
  return obstaclesIn(config, { hosts, tool: settings.tool }).length > 0
}

/** Another use of the action in this job has exported it. */
function isJoined({ settings, file }: FoundConfig): boolean {
  return file === join(isolatedPath(runnerTempOf(settings)), 'config.json')
}

interface Readers {
  readonly settings: ConfigSettings
  readonly hosts: readonly string[]
}

function obstaclesOf(file: string, { settings, hosts }: Readers): readonly Obstacle[] {
  const obstacles = obstaclesIn(readConfig(file), { hosts, tool: settings.tool })
  return [...obstacles, ...shadowsOf(settings, hosts), ...readableByOthers(file)]
}

/** On Windows modes say nothing. */
function readableByOthers(file: string): readonly Obstacle[] {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined || process.getgid === undefined) return []
  const directory = statSync(dirname(file)).mode
  const byAll = (stats.mode & 0o004) !== 0 && (directory & 0o001) !== 0
  const byGroup = (stats.mode & 0o040) !== 0 && (directory & 0o010) !== 0 && stats.gid !== process.getgid()
  return byAll || byGroup ? [{ kind: 'readable', file, mode: (stats.mode & 0o777).toString(8) }] : []
}
