import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import type { ConfigSettings } from '../plan/plan.js'
import { Failure } from '../run/failure.js'
import { hasStores } from './text/lookup.js'
import type { DockerConfig } from './text/parse.js'

/** Which config is in use, and whether the job's private one takes its place, by what the settings say. */

/** @throws Failure `no-home`. */
export function fileInUse(settings: ConfigSettings): string {
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

/** Whether the logins may go into the private config. */
export function mayIsolate(settings: ConfigSettings, config?: DockerConfig): boolean {
  if (isAuthFile(settings)) return false
  return mustIsolate(settings) || (settings.mode === 'auto' && config !== undefined && hasStores(config))
}

/** Whether they go there in any case. */
export function mustIsolate(settings: ConfigSettings): boolean {
  const { mode, selfHosted } = settings
  return !isAuthFile(settings) && (mode === 'isolated' || (mode === 'auto' && selfHosted))
}

/** podman reads that file and no other. */
function isAuthFile({ loginWith, registryAuthFile }: ConfigSettings): boolean {
  return loginWith === 'podman' && registryAuthFile !== ''
}
