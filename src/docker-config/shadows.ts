import { join } from 'node:path'
import type { ConfigSettings } from '../plan/plan.js'
import { readText } from './disk/read-file.js'
import { homeOf } from './find.js'
import type { Obstacle } from './obstacles.js'
import { shadowedHosts } from './text/lookup.js'

/** podman reads these files first (containers-auth.json(5)): a login there hides the one of this action. */
export function shadowsOf(settings: ConfigSettings, hosts: readonly string[]): readonly Obstacle[] {
  if (settings.tool !== 'podman' && settings.tool !== 'helper') return []
  if (settings.registryAuthFile !== '')
    return settings.tool === 'podman' ? [] : [{ kind: 'auth-file', file: settings.registryAuthFile }]
  return directoriesOf(settings)
    .map((directory) => join(directory, 'auth.json'))
    .flatMap((file) =>
      shadowedHosts(readIfAllowed(file), hosts).map((host) => ({ kind: 'shadow', host, file }) as const),
    )
}

/** Only on Linux, podman looks into a runtime directory (containers/image, pkg/docker/config/config.go). */
function directoriesOf(settings: ConfigSettings): readonly string[] {
  const { xdgRuntimeDir, xdgConfigHome } = settings
  const usual = join(homeOf(settings), '.config', 'containers')
  const configured = xdgConfigHome ? join(xdgConfigHome, 'containers') : usual
  if (['win32', 'darwin'].includes(process.platform)) return [...new Set([usual, configured])]
  return [
    xdgRuntimeDir === '' ? `/run/containers/${process.getuid?.()}` : join(xdgRuntimeDir, 'containers'),
    configured,
  ]
}

/** What this user may not read is no reason to fail: it only hides what could have been reported. */
function readIfAllowed(file: string): string {
  try {
    return readText(file) ?? ''
  } catch {
    return ''
  }
}
