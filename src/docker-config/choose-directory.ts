import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ConfigSettings } from '../plan/plan.js'
import { Failure } from '../run/failure.js'
import { type Obstacle, obstaclesIn, scratchText, type Tool } from './edit.js'
import { authOf, hasStores, shadowedHosts } from './lookup.js'
import { isOurs, makeDirectory, makeDirectoryOnce, namesIn, removeDirectory } from './private-directory.js'
import { assertWritable, configFailure, readConfig, readText } from './read-file.js'
import type { Undo } from './undo.js'

/** Which directory holds the config: the one in use, a private one for the job, or a scratch one for a single login. */

/** The config that the tool uses now. */
export interface FoundConfig {
  readonly settings: ConfigSettings
  readonly directory: string
  readonly file: string
  /** '' where there is no file. */
  readonly text: string
}

/** The config that will hold the logins. */
export interface TargetConfig {
  /** For the output `docker-config`. */
  readonly directory: string
  readonly file: string
  readonly tool: Tool
  /** The directory is the job's private one. */
  readonly isolated: boolean
  /** `DOCKER_CONFIG` has to be set to it for the steps that follow. */
  readonly exportDirectory: boolean
  readonly obstacles: readonly Obstacle[]
  /** What post needs already now, without entries yet. */
  readonly undo: Undo
}

/** A config for one login, to be removed after it. `file` is what the tool writes: `config.json`, for podman `auth.json`. */
export interface Scratch {
  readonly directory: string
  readonly file: string
}

/**
 * Finds the config in use and sees whether it will do, before anything is done with it.
 * @throws Failure of every kind of config problem but a lock's.
 */
export function findDockerConfig(settings: ConfigSettings): FoundConfig {
  const file = fileInUse(settings)
  const found = { settings, file, directory: dirname(file), text: readConfig(file) }
  if (!mayIsolate(found)) assertWritable(file)
  const isPrivate = settings.mode === 'isolated' || (settings.mode === 'auto' && settings.selfHosted)
  if (settings.tool !== 'none' || isPrivate) assertUsable(runnerTempOf(settings))
  if (settings.tool === 'docker' || isPrivate) namesIn(found.directory)
  return found
}

/**
 * Decides which config will hold the logins of these hosts; makes the private directory if it is that one.
 * @throws Failure like `findDockerConfig`, and `not-ours`.
 */
export function prepareDockerConfig(found: FoundConfig, hosts: readonly string[]): TargetConfig {
  const { settings } = found
  const isolated = isJoined(found) || (mayIsolate(found) && wantsIsolated(found, hosts))
  if (!isolated) assertWritable(found.file)
  const directory = isolated ? isolatedPath(runnerTempOf(settings)) : found.directory
  const madeDirectory = isolated ? makeIsolated(found, directory) : !existsSync(directory)
  const file = isolated ? join(directory, 'config.json') : found.file
  const exportDirectory = isolated && (settings.dockerConfig === '' || resolve(settings.dockerConfig) !== directory)
  const formerDockerConfig = exportDirectory ? settings.dockerConfig : null
  return {
    directory,
    file,
    tool: settings.tool,
    isolated,
    exportDirectory,
    obstacles: [...obstaclesIn(readConfig(file), { hosts, tool: settings.tool }), ...shadowsOf(settings, hosts)],
    undo: { file, entries: [], helpers: [], before: 'object', added: [], isolated, madeDirectory, formerDockerConfig },
  }
}

/**
 * Makes a directory (0700) under `RUNNER_TEMP` for the login of one host: the config in use without its logins and stores,
 * with everything else beside it linked, so that contexts and TLS settings of the client count.
 * @throws Failure `no-runner-temp`, `unwritable`, `disk-full`.
 */
export function makeScratch({ settings, directory, text }: FoundConfig, host: string): Scratch {
  const contents =
    settings.tool === 'podman'
      ? { linked: undefined, name: 'auth.json', text: '{}' }
      : { linked: directory, name: 'config.json', text: scratchText(text, host) }
  const scratch = makeDirectory(join(runnerTempOf(settings), 'ecr-login-'), contents)
  return { directory: scratch, file: join(scratch, contents.name) }
}

/** The login that the tool has put into the scratch config: base64 of `user:password`; undefined where there is none. */
export function readEntry(scratch: Scratch, host: string): string | undefined {
  return authOf(readConfig(scratch.file), host)
}

/** Removes it with its links, never what they point to. Synchronous, for signal handlers; never throws. */
export function removeScratch({ directory }: Scratch): void {
  try {
    removeDirectory(directory)
  } catch {
    // The runner empties RUNNER_TEMP at the end of the job.
  }
}

/**
 * Removes the job's private directory with its links, never what they point to.
 * @throws Failure `not-ours` for any other directory, a link, or another user's; the system's error.
 */
export function removeIsolated(directory: string, runnerTemp: string): void {
  const isIts = runnerTemp !== '' && directory === isolatedPath(runnerTemp)
  if (!isIts) throw new Failure({ code: 'config', path: directory, problem: 'not-ours' })
  if (isOurs(directory)) removeDirectory(directory)
}

function fileInUse({ tool, registryAuthFile, dockerConfig, home }: ConfigSettings): string {
  if (tool === 'podman' && registryAuthFile !== '') return resolve(registryAuthFile)
  if (dockerConfig !== '') return resolve(dockerConfig, 'config.json')
  if (home === '') throw new Failure({ code: 'config', path: '', problem: 'no-home' })
  return resolve(home, '.docker', 'config.json')
}

function mayIsolate({ settings, text }: FoundConfig): boolean {
  if (settings.tool === 'podman' && settings.registryAuthFile !== '') return false
  return settings.mode === 'isolated' || (settings.mode === 'auto' && (settings.selfHosted || hasStores(text)))
}

function wantsIsolated({ settings, text }: FoundConfig, hosts: readonly string[]): boolean {
  if (settings.mode === 'isolated' || settings.selfHosted) return true
  return obstaclesIn(text, { hosts, tool: settings.tool }).some(({ kind }) => kind === 'store' || kind === 'helper')
}

/** Another use of the action in this job has exported it. */
function isJoined({ settings: { runnerTemp }, file }: FoundConfig): boolean {
  return runnerTemp !== '' && file === join(isolatedPath(runnerTemp), 'config.json')
}

function isolatedPath(runnerTemp: string): string {
  return resolve(runnerTemp, 'ecr-login-docker-config')
}

function runnerTempOf({ runnerTemp }: ConfigSettings): string {
  if (runnerTemp === '') throw new Failure({ code: 'config', path: '', problem: 'no-runner-temp' })
  return resolve(runnerTemp)
}

/** Whether this step made it: a use of the action before this one, or beside it, may have done so. */
function makeIsolated({ directory: linked, file }: FoundConfig, directory: string): boolean {
  // Read anew: another step may have logged in to something while AWS was asked.
  const text = readConfig(file)
  return makeDirectoryOnce(directory, { linked, name: 'config.json', text: text === '' ? undefined : text })
}

function assertUsable(directory: string): void {
  try {
    accessSync(directory, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw configFailure({ path: directory, problem: 'no-runner-temp' }, error)
  }
}

/** podman reads these files first (containers-auth.json(5)): a login there hides ours. */
function shadowsOf(settings: ConfigSettings, hosts: readonly string[]): readonly Obstacle[] {
  if (settings.tool !== 'podman' || settings.registryAuthFile !== '') return []
  const runtime =
    settings.xdgRuntimeDir === '' ? `/run/containers/${process.getuid?.()}` : `${settings.xdgRuntimeDir}/containers`
  const home = join(settings.xdgConfigHome || join(settings.home, '.config'), 'containers')
  return [runtime, home]
    .map((directory) => join(directory, 'auth.json'))
    .flatMap((file) =>
      shadowedHosts(readIfAllowed(file), hosts).map((host) => ({ kind: 'shadow', host, file }) as const),
    )
}

/** What this user may not read is no reason to fail: it only hides what could have been reported. */
function readIfAllowed(file: string): string {
  try {
    return readText(file) ?? ''
  } catch {
    return ''
  }
}
