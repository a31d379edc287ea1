import { accessSync, constants } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ConfigSettings } from '../plan/plan.js'
import { Failure } from '../run/failure.js'
import { fileInUse, mayIsolate, mustIsolate } from './choose.js'
import { assertWritable, configFailure, namesIn, readConfig } from './disk/read-file.js'
import type { Obstacle } from './obstacles.js'
import { newUse, type Use } from './record.js'
import { type DockerConfig, parseConfig } from './text/parse.js'

/**
 * First stage of five, before anything else happens: the config in use is found, and will do. Then main prepares the config that will
 * hold the logins (`prepare`), lets the tool log in with a config of its own (`scratch`), and installs all logins at once
 * (`install`); post removes them (`undo`).
 */

export interface FoundConfig {
  readonly use: Use
  readonly settings: ConfigSettings
  /** '' where it is not known, or cannot be read and is not needed. */
  readonly file: string
  /** What is beside the file can be linked from here; undefined: nothing is there, or it cannot be read and is not needed. */
  readonly directory: string | undefined
  readonly config: DockerConfig
  readonly unread: readonly Obstacle[]
}

/** @throws Failure of every kind of config problem but a lock's. */
export function findDockerConfig(settings: ConfigSettings): FoundConfig {
  const use = newUse(usableRunnerTemp(settings))
  const unread: Obstacle[] = []
  const readIfNeeded = <T>(read: () => T, instead: T): T => {
    try {
      return read()
    } catch (error) {
      unread.push(dispensable(error, settings))
      return instead
    }
  }
  const { file, config } = readIfNeeded(() => readInUse(settings), { file: '', config: parseConfig('') })
  if (!mayIsolate(settings, config)) assertWritable(file)
  const isLinked = settings.loginWith === 'docker' || mayIsolate(settings)
  const directory = readIfNeeded(() => {
    if (file !== '' && isLinked) namesIn(dirname(file))
    return file === '' ? undefined : dirname(file)
  }, undefined)
  return { use, settings, file, directory, config, unread }
}

function readInUse(settings: ConfigSettings): Pick<FoundConfig, 'file' | 'config'> {
  const file = fileInUse(settings)
  return { file, config: readConfig(file) }
}

/** What the job's private config does without. A damaged config is no reason to lose what is in it: that one is a copy. */
function dispensable(error: unknown, settings: ConfigSettings): Obstacle {
  const fault = error instanceof Failure && error.fault.code === 'config' ? error.fault : undefined
  if (!mustIsolate(settings) || fault === undefined || fault.problem === 'not-an-object') throw error
  return { kind: 'unread', path: fault.path, problem: fault.problem }
}

function usableRunnerTemp({ runnerTemp }: ConfigSettings): string {
  if (runnerTemp === '') throw new Failure({ code: 'config', path: '', problem: 'no-runner-temp' })
  const directory = resolve(runnerTemp)
  try {
    accessSync(directory, constants.W_OK | constants.X_OK)
    return directory
  } catch (error) {
    throw configFailure({ path: directory, problem: 'no-runner-temp' }, error)
  }
}
