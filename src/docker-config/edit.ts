import { createHash } from 'node:crypto'
import { parseRegistryHost, publicRegistry } from '../facts/registry-host.js'
import {
  authOf,
  entriesOf,
  helperOf,
  type Item,
  isObject,
  patternHelperOf,
  storeOf,
  topLevel,
  withoutEmpty,
  withoutValue,
  withValue,
} from './lookup.js'
import type { Undo } from './undo.js'

/**
 * What a login changes in the text of a Docker config, and how that is taken back: text in, text out, nothing touched.
 * Texts are the file's bytes as latin1, so that whatever encoding the rest has comes back as it was.
 */

/** What reads the config; `none`: something that reads it as docker does. */
export type Tool = 'docker' | 'podman' | 'none'

/** A login of a registry as `auths` holds it: `auth` is base64 of `AWS:password`. */
export interface Entry {
  readonly host: string
  readonly auth: string
}

/** Something that keeps docker or podman from reading a login in `auths`, or that the login replaces. */
export type Obstacle =
  | { readonly kind: 'store'; readonly name: string }
  | { readonly kind: 'helper'; readonly host: string; readonly name: string }
  | { readonly kind: 'entry'; readonly host: string }
  | { readonly kind: 'shadow'; readonly host: string; readonly file: string }

interface Readers {
  readonly hosts: readonly string[]
  readonly tool: Tool
}

/** What of this config stands between these hosts and their logins, and which earlier logins a login will replace. */
export function obstaclesIn(text: string, { hosts, tool }: Readers): readonly Obstacle[] {
  const overridden = overridesFor(text, { hosts, tool }).map(({ host }) => host)
  const named = overridden.map((host) => ({ kind: 'helper', host, name: helperNameOf(text, host) }) as const)
  // Overridden, and not for a helper's sake.
  const byStore = named.some(({ host, name }) => name === '' && helperOf(text, host) === undefined)
  return [
    ...(byStore ? [{ kind: 'store', name: storeOf(text) } as const] : []),
    ...named.filter(({ name }) => name !== ''),
    ...hosts.filter((host) => authOf(text, host) !== undefined).map((host) => ({ kind: 'entry', host }) as const),
  ]
}

interface Login {
  readonly entries: readonly Entry[]
  readonly tool: Tool
  /** The config is the job's private one. */
  readonly isolated?: boolean
}

/** The config with these logins in it, such that the tool finds them there whatever store or helper is configured. */
export function withEntries(
  text: string,
  { entries, tool, isolated }: Login,
): { readonly text: string; readonly undo: Pick<Undo, 'entries' | 'helpers' | 'before' | 'added'> } {
  const isBlank = text.trim() === ''
  const old = isBlank ? '{}' : text
  const helpers = overridesFor(old, { hosts: entries.map(({ host }) => host), tool })
  const open = helpers.reduce(
    (config, { host }) => withOverride(config, { host, tool, isolated: isolated === true }),
    old,
  )
  const next = entries.reduce(
    (config, { host, auth }) => withValue(config, { section: 'auths', key: host }, { auth }),
    open,
  )
  const former = topLevel(old).map(({ key }) => key)
  // Nothing but what jobs like this one put there: one of them has made the file, and leaves it to the last.
  const isOfJobs = former.length > 0 && former.every((key) => isOfOverrides(old, key) || isOfLogins(old, key))
  const added = topLevel(next).filter(({ key }) => isOfJobs || !former.includes(key) || isOfOverrides(old, key))
  return {
    text: next,
    undo: {
      entries: entries.map(({ host, auth }) => ({ host, sha256: sha256(auth) })),
      helpers,
      before: isBlank ? 'blank' : isOfJobs ? 'missing' : 'object',
      added: added.map(({ key }) => key),
    },
  }
}

/** Whether the tool finds exactly these logins in this config. */
export function isInstalled(text: string, { entries, tool }: Login): boolean {
  return entries.every(({ host, auth }) => {
    const helper = helperOf(text, host)
    const isOpen = tool === 'podman' ? helper === undefined : helper === '' || !isBlocked(text, host)
    return isOpen && authOf(text, host) === auth
  })
}

/** The config without what is still ours, and with what we overrode; undefined: there was no file before us. */
export function withoutEntries(text: string, undo: Undo): string | undefined {
  let next = text
  for (const host of hostsLeft(text, undo)) next = withoutValue(next, { section: 'auths', key: host })
  for (const helper of undo.helpers) next = withFormerHelper(next, helper)
  for (const key of undo.added) next = withoutEmpty(next, key)
  if (next === text || topLevel(next).length > 0 || undo.before === 'object') return next
  return undo.before === 'missing' ? undefined : ''
}

/** The hosts whose login of that step is still in the config. */
export function hostsLeft(text: string, { entries }: Pick<Undo, 'entries'>): readonly string[] {
  const isOurs = (auth: string | undefined, hash: string) => auth !== undefined && sha256(auth) === hash
  return entries.filter((entry) => isOurs(authOf(text, entry.host), entry.sha256)).map(({ host }) => host)
}

/**
 * A config for the login of one host alone: the client's other settings count, but no other login is in it, and neither a
 * configured nor a platform's own store gets the password.
 */
export function scratchText(text: string, host: string): string {
  const dropped = ['auths', 'credsstore', 'credhelpers']
  const kept = topLevel(text).filter(({ key }) => !dropped.includes(key.toLowerCase()))
  const settings = kept.map(({ key, value }) => [key, value] as const)
  return JSON.stringify(Object.fromEntries([...settings, ['credHelpers', { [host]: '' }]]), null, '\t')
}

/**
 * The hosts whose look-up has to be turned to `auths`, with what is there now. An empty helper beside a login is the
 * override of a job that shares this config: taken over, so that the last of the jobs takes it away.
 */
function overridesFor(text: string, { hosts, tool }: Readers): Undo['helpers'] {
  return hosts.flatMap((host) => {
    const helper = helperOf(text, host)
    if (tool === 'podman') return helper === undefined ? [] : [{ host, former: helper }]
    if (helper === '') return authOf(text, host) === undefined ? [] : [{ host, former: null }]
    return isBlocked(text, host) ? [{ host, former: helper ?? null }] : []
  })
}

/** Another job has added that key, and leaves it to the last of us: docker itself never writes an empty one. */
function isOfOverrides(text: string, key: string): boolean {
  if (key !== 'credHelpers') return false
  const helpers = entriesOf(text, key)
  return helpers.length > 0 && helpers.every((helper) => helper.value === '' && authOf(text, helper.key) !== undefined)
}

function isOfLogins(text: string, key: string): boolean {
  if (key !== 'auths') return false
  const logins = entriesOf(text, key)
  return logins.length > 0 && logins.every(isEcrLogin)
}

function isEcrLogin({ key, value }: Item): boolean {
  const isEcr = parseRegistryHost(key) || key === publicRegistry.host || key === publicRegistry.dualStackHost
  const auth = isObject(value) && Object.keys(value).length === 1 ? value['auth'] : undefined
  return Boolean(isEcr) && typeof auth === 'string' && Buffer.from(auth, 'base64').toString('latin1').startsWith('AWS:')
}

function isBlocked(text: string, host: string): boolean {
  return helperNameOf(text, host) !== '' || storeOf(text) !== ''
}

function helperNameOf(text: string, host: string): string {
  return helperOf(text, host) ?? patternHelperOf(text, host) ?? ''
}

/**
 * docker takes an empty name for "look into auths"; podman, buildah and skopeo take it for a helper, and fail. So in the job's
 * private config a helper that alone stands in the way is taken out; in a shared one it keeps its place, to come back there.
 */
function withOverride(
  text: string,
  { host, tool, isolated }: Omit<Login, 'entries'> & { readonly host: string },
): string {
  const open = withoutHelper(text, host)
  if (tool === 'podman' || (isolated && !isBlocked(open, host))) return open
  return withValue(text, { section: 'credHelpers', key: host }, '')
}

function withoutHelper(text: string, host: string): string {
  const next = withoutValue(text, { section: 'credHelpers', key: host })
  return next === text ? text : withoutHelper(next, host)
}

/** Not while a login of the host is there: it is another job's, which needs the override; nor over a helper set since. */
function withFormerHelper(text: string, { host, former }: Undo['helpers'][number]): string {
  const spot = { section: 'credHelpers', key: host } as const
  if (authOf(text, host) !== undefined || helperOf(text, host)) return text
  return former === null ? withoutValue(text, spot) : withValue(text, spot, former)
}

function sha256(auth: string): string {
  return createHash('sha256').update(auth).digest('hex')
}
