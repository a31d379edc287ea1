import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ConfigSettings } from '../plan/plan.js'
import type { ConfigProblem } from '../run/config-problem.js'
import { homeOf } from './choose.js'
import { readText } from './disk/read-file.js'
import { ecrStore, type LoginWith, overriddenFor, patternHelperOf, shadowedHosts } from './text/lookup.js'
import type { DockerConfig } from './text/parse.js'

/** What the log has to say about a config that gets a login. */
export type Obstacle =
  /** docker asks these before `auths`, unless the login overrides them. */
  | { readonly kind: 'store'; readonly name: string }
  | { readonly kind: 'helper'; readonly host: string; readonly name: string }
  /** podman reads this file first, and finds another login there. */
  | { readonly kind: 'shadow'; readonly host: string; readonly file: string }
  /** `REGISTRY_AUTH_FILE`: podman reads that file alone, and no credential helper. */
  | { readonly kind: 'auth-file'; readonly file: string }
  /** The job's private config does without this one, which it does not need; '' is a home directory that is not known. */
  | { readonly kind: 'unread'; readonly path: string; readonly problem: ConfigProblem }
  /** Other users can read the file that gets the login; `mode` is in octal digits. */
  | { readonly kind: 'readable'; readonly file: string; readonly mode: string }

interface Readers {
  readonly hosts: readonly string[]
  readonly loginWith: LoginWith
}

/** What of this config stands between these hosts and their logins. */
export function obstaclesIn(config: DockerConfig, { hosts, loginWith }: Readers): readonly Obstacle[] {
  const overridden = hosts.filter((host) => overriddenFor(config, { host, loginWith }) !== undefined)
  const named = overridden.map((host) => ({
    ...({ kind: 'helper', host } as const),
    name: config.credHelpers.byHost.get(host) ?? patternHelperOf(config, host),
  }))
  // crane's library asks for host and repository first: that store alone answers it beside the helper.
  const isByStore = loginWith === 'helper' ? config.store === ecrStore : named.some(({ name }) => name === undefined)
  return [
    ...(isByStore ? [{ kind: 'store', name: config.store } as const] : []),
    ...named.flatMap(({ name, ...helper }) => (name ? [{ ...helper, name }] : [])),
  ]
}

/** What is not in the config itself: other files that are read first, and users who can read this one. */
export function obstaclesBeside(
  file: string,
  { settings, hosts }: { readonly settings: ConfigSettings; readonly hosts: readonly string[] },
): readonly Obstacle[] {
  // The name of the helper is no secret.
  const readable = settings.loginWith === 'helper' ? [] : readableByOthers(file)
  return [...shadowsOf(settings, hosts), ...readable]
}

/** podman reads these files first (containers-auth.json(5)): a login there hides the one of this action. */
function shadowsOf(settings: ConfigSettings, hosts: readonly string[]): readonly Obstacle[] {
  const { loginWith, registryAuthFile } = settings
  if (loginWith !== 'podman' && loginWith !== 'helper') return []
  if (registryAuthFile !== '') return loginWith === 'podman' ? [] : [{ kind: 'auth-file', file: registryAuthFile }]
  const files = podmanDirectories(settings).map((directory) => join(directory, 'auth.json'))
  return files.flatMap((file) =>
    shadowedHosts(readIfAllowed(file), hosts).map((host) => ({ kind: 'shadow', host, file }) as const),
  )
}

/** Only on Linux, podman looks into a runtime directory (containers/image, pkg/docker/config/config.go). */
function podmanDirectories(settings: ConfigSettings): readonly string[] {
  const { xdgRuntimeDir, xdgConfigHome } = settings
  const usual = join(homeOf(settings), '.config', 'containers')
  const configured = xdgConfigHome ? join(xdgConfigHome, 'containers') : usual
  if (['win32', 'darwin'].includes(process.platform)) return [...new Set([usual, configured])]
  const runtime = xdgRuntimeDir === '' ? `/run/containers/${process.getuid?.()}` : join(xdgRuntimeDir, 'containers')
  return [runtime, configured]
}

/** What this user may not read is no reason to fail: it only hides what could have been reported. */
function readIfAllowed(file: string): string {
  try {
    return readText(file) ?? ''
  } catch {
    return ''
  }
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
