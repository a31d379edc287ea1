import type { How } from '../plan/plan.js'
import type { ConfigProblem } from '../run/config-problem.js'
import { authOf, helperOf, isBlocked, patternHelperOf } from './text/lookup.js'
import type { DockerConfig } from './text/parse.js'

/** Name of this action's credential helper in `credHelpers`: clients run `docker-credential-ecr-cross-account`. */
export const ownHelper = 'ecr-cross-account'

/** Name of amazon-ecr-credential-helper. */
export const ecrStore = 'ecr-login'

/** What reads the config; `none`: something that reads it as docker does; `helper`: clients that run the credential helper. */
export type Tool = How['loginWith']

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

export interface Readers {
  readonly hosts: readonly string[]
  readonly tool: Tool
}

/** What of this config stands between these hosts and their logins. */
export function obstaclesIn(config: DockerConfig, { hosts, tool }: Readers): readonly Obstacle[] {
  const overridden = overridesFor(config, { hosts, tool }).map(({ host }) => host)
  const named = overridden.map((host) => ({ kind: 'helper', host, name: helperNameOf(config, host) }) as const)
  const byStore =
    tool === 'helper'
      ? config.store === ecrStore // crane's library asks for host and repository first: it alone answers that.
      : named.some(({ host, name }) => name === '' && helperOf(config, host) === undefined)
  return [
    ...(byStore ? [{ kind: 'store', name: config.store } as const] : []),
    ...named.filter(({ name }) => name !== ''),
  ]
}

/**
 * The hosts whose lookup must be turned to `auths`, with the helper that is there now (null: none). An empty helper beside a
 * login is the override of a job that shares this config: taken over, so that the last of the jobs removes it.
 */
export function overridesFor(
  config: DockerConfig,
  { hosts, tool }: Readers,
): readonly { readonly host: string; readonly former: string | null }[] {
  return hosts.flatMap((host) => {
    const helper = helperOf(config, host)
    // An entry of the host comes before a store, but for crane's library where the store answers for host and repository.
    if (tool === 'helper') return helper && helper !== ownHelper ? [{ host, former: helper }] : []
    if (tool === 'podman') return helper === undefined ? [] : [{ host, former: helper }]
    if (helper === '') return authOf(config, host) === undefined ? [] : [{ host, former: null }]
    return isBlocked(config, host) ? [{ host, former: helper ?? null }] : []
  })
}

function helperNameOf(config: DockerConfig, host: string): string {
  return helperOf(config, host) ?? patternHelperOf(config, host) ?? ''
}
