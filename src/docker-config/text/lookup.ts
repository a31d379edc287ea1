import type { How } from '../../plan/plan.js'
import { type DockerConfig, parseIfSound } from './parse.js'

/** What docker and podman find in a config (docker/cli `configfile`). */

/** Name of this action's credential helper in `credHelpers`: clients run `docker-credential-ecr-cross-account`. */
export const ownHelper = 'ecr-cross-account'

/** Name of amazon-ecr-credential-helper. */
export const ecrStore = 'ecr-login'

/** What reads the config; `none`: something that reads it as docker does; `helper`: clients that run the credential helper. */
export type LoginWith = How['loginWith']

/** The helper of a pattern such as `*.dkr.ecr.*.amazonaws.com`, as docker/cli's `hostmatch` reads it; older ones do not. */
export function patternHelperOf({ credHelpers }: DockerConfig, host: string): string | undefined {
  return [...credHelpers.byHost].find(([key, helper]) => key.includes('*') && helper && isMatch(key, host))?.[1]
}

/** Whether the logins of any host may be in a credential store or helper. */
export function hasStores({ store, credHelpers }: DockerConfig): boolean {
  return store !== '' || credHelpers.byHost.size > 0
}

/**
 * What is in the way of a login of that host, which is overridden: the helper of exactly that host; null: a store, or the helper of
 * a pattern; undefined: nothing is. An empty helper beside a login is the override of a job that shares this config: taken over, so
 * that the last of the jobs removes it.
 */
export function overriddenFor(
  config: DockerConfig,
  { host, loginWith }: { readonly host: string; readonly loginWith: LoginWith },
): string | null | undefined {
  const helper = config.credHelpers.byHost.get(host)
  // An entry of the host comes before a store, but for crane's library where the store answers for host and repository.
  if (loginWith === 'helper') return helper === ownHelper ? undefined : helper || undefined
  if (loginWith === 'podman') return helper
  if (helper === '') return config.auths.byHost.get(host) === undefined ? undefined : null
  return helper ?? (config.store !== '' || patternHelperOf(config, host) ? null : undefined)
}

/** The hosts that this other config (`DOCKER_AUTH_CONFIG`, podman's `auth.json`) has a login or a helper of its own for. */
export function shadowedHosts(text: string, hosts: readonly string[]): readonly string[] {
  const config = parseIfSound(text)
  if (config === undefined) return []
  const logins = [...config.auths.byHost].filter(([, auth]) => auth).map(([key]) => key)
  const named = new Set(logins.map((key) => key.replace(/^https?:\/\//, '').split('/')[0]))
  return hosts.filter((host) => named.has(host) || config.credHelpers.byHost.has(host))
}

/** A `*` stands for anything inside one label of the host name. */
function isMatch(pattern: string, host: string): boolean {
  const literals = pattern.split(/\*+/).map((literal) => literal.replace(/[^\w-]/g, '\\$&'))
  return new RegExp(`^${literals.join('[^.]*')}$`).test(host)
}
