import { accessSync, constants } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { ConfigSettings } from '../plan/plan.js'
import { Failure } from '../run/failure.js'
import { namesIn } from './disk/filled-directory.js'
import { assertWritable, configFailure, readConfig } from './disk/read-file.js'
import type { Obstacle } from './obstacles.js'
import { newRecordId } from './record.js'
import { hasStores } from './text/lookup.js'
import { type DockerConfig, parseConfig } from './text/parse.js'

/** The config that the tool uses now. */
export interface FoundConfig {
  /** Names this use of the action in the job's files. */
  readonly id: string
  readonly settings: ConfigSettings
  /** '' where it is not known, or cannot be read and is not needed. */
  readonly file: string
  /** What is beside the file can be linked from here; undefined: nothing is there, or it cannot be read and is not needed. */
  readonly directory: string | undefined
  readonly config: DockerConfig
  readonly unread: readonly Obstacle[]
}

/**
 * Finds the config in use and checks that it will do, before anything else happens.
 * @throws Failure of every kind of config problem but a lock's.
 */
export function findDockerConfig(settings: ConfigSettings): FoundConfig {
  assertUsable(runnerTempOf(settings))
  const unread: Obstacle[] = []
  const attempt = <T>(read: () => T, instead: T): T => {
    try {
      return read()
    } catch (error) {
      const fault = error instanceof Failure && error.fault.code === 'config' ? error.fault : undefined
      // A damaged config is no reason to lose what is in it: the private one is a copy.
      if (!isSurelyPrivate(settings) || !fault || fault.problem === 'not-an-object') throw error
      unread.push({ kind: 'unread', path: fault.path, problem: fault.problem })
      return instead
    }
  }
  const inUse = attempt(() => fileInUse(settings), '')
  const nothing = { file: '', config: parseConfig('') }
  const { file, config } = inUse === '' ? nothing : attempt(() => ({ file: inUse, config: readConfig(inUse) }), nothing)
  if (!mayIsolate({ settings, config })) assertWritable(file)
  const directory = file === '' ? undefined : attempt(() => listed(dirname(file), settings), undefined)
  return { id: newRecordId(), settings, file, directory, config, unread }
}

/** Whether the logins may go into the job's private config. */
export function mayIsolate({ settings, config }: Pick<FoundConfig, 'settings' | 'config'>): boolean {
  if (isAuthFile(settings)) return false
  return isSurelyPrivate(settings) || (settings.mode === 'auto' && hasStores(config))
}

/** Whether they go there in any case. */
export function isSurelyPrivate(settings: ConfigSettings): boolean {
  return !isAuthFile(settings) && (settings.mode === 'isolated' || (settings.mode === 'auto' && settings.selfHosted))
}

/** @throws Failure `no-runner-temp`. */
export function runnerTempOf({ runnerTemp }: ConfigSettings): string {
  if (runnerTemp === '') throw new Failure({ code: 'config', path: '', problem: 'no-runner-temp' })
  return resolve(runnerTemp)
}

/** podman reads that file and no other. */
function isAuthFile({ tool, registryAuthFile }: ConfigSettings): boolean {
  return tool === 'podman' && registryAuthFile !== ''
}

function fileInUse(settings: ConfigSettings): string {
  if (isAuthFile(settings)) return resolve(settings.registryAuthFile)
  if (settings.dockerConfig !== '') return resolve(settings.dockerConfig, 'config.json')
  const home = homeOf(settings)
  if (home === '') throw new Failure({ code: 'config', path: '', problem: 'no-home' })
  return resolve(home, '.docker', 'config.json')
}

/** Without HOME, docker asks the system, too; '' where that knows no home. */
export function homeOf({ home }: ConfigSettings): string {
  if (home !== '') return home
  try {
    return userInfo().homedir
  } catch {
    return ''
  }
}

function listed(directory: string, settings: ConfigSettings): string | undefined {
  if (settings.tool === 'docker' || mayIsolate({ settings, config: parseConfig('') })) namesIn(directory)
  return directory
}

function assertUsable(directory: string): void {
  try {
    accessSync(directory, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw configFailure({ path: directory, problem: 'no-runner-temp' }, error)
  }
}
