import { join } from 'node:path'
import type { ConfigSettings } from '../plan/plan.js'
import { homeOf } from './find.js'
import { shadowedHosts } from './lookup.js'
import type { Obstacle } from './obstacles.js'
import { readText } from './read-file.js'

/** podman reads these files first (containers-auth.json(5)): a login there hides the one of this action. */
export function shadowsOf(settings: ConfigSettings, hosts: readonly string[]): readonly Obstacle[] {
  if (settings.tool !== 'podman' && settings.tool !== 'helper') return []
  if (settings.registryAuthFile !== '')
    return settings.tool === 'podman' ? [] : [{ kind: 'auth-file', file: settings.registryAuthFile }]
  const runtime =
    settings.xdgRuntimeDir === '' ? `/run/containers/${process.getuid?.()}` : `${settings.xdgRuntimeDir}/containers`
  const home = join(settings.xdgConfigHome || join(homeOf(settings), '.config'), 'containers')
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
