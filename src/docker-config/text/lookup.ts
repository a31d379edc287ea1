import { type DockerConfig, objectOf, parseIfSound } from './parse.js'

/** What docker and podman find in a config (docker/cli `configfile`). */

/** The login of that host in `auths`: base64 of `user:password`; undefined where there is none. */
export function authOf({ auths }: DockerConfig, host: string): string | undefined {
  const entry = auths.byHost.get(host)
  const auth: unknown = entry && objectOf(entry).members.findLast(({ key }) => key === 'auth')?.value.value
  return typeof auth === 'string' ? auth : undefined
}

/** The credential helper of exactly that host; '' is docker's "none", undefined where it has no key. */
export function helperOf({ credHelpers }: DockerConfig, host: string): string | undefined {
  const helper = credHelpers.byHost.get(host)
  return helper && String(helper.value ?? '')
}

/** The helper of a pattern such as `*.dkr.ecr.*.amazonaws.com`, as docker/cli's `hostmatch` reads it; older ones do not. */
export function patternHelperOf({ credHelpers }: DockerConfig, host: string): string | undefined {
  const patterns = [...credHelpers.byHost].filter(([key, { value }]) => key.includes('*') && Boolean(value))
  const found = patterns.find(([key]) => isMatch(key, host))
  return found && String(found[1].value)
}

/** Whether anything but `auths` can answer for that host. */
export function isBlocked(config: DockerConfig, host: string): boolean {
  return config.store !== '' || Boolean(helperOf(config, host) ?? patternHelperOf(config, host))
}

/** Whether the logins of any host may be in a credential store or helper. */
export function hasStores({ store, credHelpers }: DockerConfig): boolean {
  return store !== '' || credHelpers.byHost.size > 0
}

/** The hosts that this other config (`DOCKER_AUTH_CONFIG`, podman's `auth.json`) has a login or a helper of its own for. */
export function shadowedHosts(text: string, hosts: readonly string[]): readonly string[] {
  const config = parseIfSound(text)
  if (config === undefined) return []
  const logins = [...config.auths.byHost.keys()].filter((key) => authOf(config, key))
  const named = new Set(logins.map((key) => key.replace(/^https?:\/\//, '').split('/')[0]))
  return hosts.filter((host) => named.has(host) || helperOf(config, host) !== undefined)
}

/** A `*` stands for anything inside one label of the host name. */
function isMatch(pattern: string, host: string): boolean {
  const literals = pattern.split(/\*+/).map((literal) => literal.replace(/[^\w-]/g, '\\$&'))
  return new RegExp(`^${literals.join('[^.]*')}$`).test(host)
}
