import { isEcrHost } from '../../facts/registry-host.js'
import { type Changes, changeText } from './change-text.js'
import { type LoginWith, overriddenFor, ownHelper, patternHelperOf } from './lookup.js'
import { type DockerConfig, membersOf, sections } from './parse.js'
import type { Undo } from './undo-record.js'

/** What a login changes in a Docker config, and how that is taken back. */

/** A login of a registry as `auths` holds it: `auth` is base64 of `AWS:password`. */
export interface Entry {
  readonly host: string
  readonly auth: string
}

export interface Login {
  readonly entries: readonly Entry[]
  readonly loginWith: LoginWith
  /** The config is the job's private one. */
  readonly isolated: boolean
}

type Edited = Pick<Undo, 'kind' | 'entries' | 'before' | 'added'>

/** The config with these logins in it, such that they are found there regardless of stores and helpers. */
export function withEntries(config: DockerConfig, login: Login): { readonly text: string; readonly undo: Edited } {
  const { loginWith } = login
  const isHelper = loginWith === 'helper'
  const changes = { auths: new Map<string, unknown>(), credHelpers: new Map<string, unknown>() }
  const entries = login.entries.map(({ host, auth }) => {
    const former = overriddenFor(config, { host, loginWith })
    if (isHelper) changes.credHelpers.set(host, ownHelper)
    else changes.auths.set(host, { auth })
    if (!isHelper && former !== undefined) changes.credHelpers.set(host, emptyHelper(config, { host, login }))
    return { host, hash: hashOf(isHelper ? ownHelper : auth), ...(former !== undefined && { former }) }
  })
  const isOfJobs = holdsOnlyOurLogins(config)
  const added = sections.filter((section) => isOfJobs || (!config[section].exists && changes[section].size > 0))
  const undo: Edited = {
    ...{ kind: isHelper ? 'helper' : 'login', entries },
    before: config.root === undefined ? 'blank' : isOfJobs ? 'missing' : 'object',
    added: added.map((section) => config[section].name),
  }
  return { text: withSections(config, changes), undo }
}

/** The config without what is still ours, and with what the login overrode; undefined: the action made the file, which is empty now. */
export function withoutEntries(config: DockerConfig, undo: Undo): string | undefined {
  const { auths, credHelpers, root } = config
  const ours = new Set(hostsLeft(config, undo))
  const isHelper = undo.kind === 'helper'
  const changes = { auths: new Map<string, unknown>(), credHelpers: new Map<string, unknown>() }
  for (const { host, former } of undo.entries) {
    const isOurs = ours.has(host)
    if (isOurs) changes[isHelper ? 'credHelpers' : 'auths'].set(host, undefined)
    // Not while another login of the host is there: it needs the override; nor over a helper that was set since.
    const isFree = (isOurs || auths.byHost.get(host) === undefined) && !credHelpers.byHost.get(host)
    if (former !== undefined && (isHelper ? isOurs : isFree)) changes.credHelpers.set(host, former ?? undefined)
  }
  const emptied = sections.filter((section) => {
    const { name, exists, byHost } = config[section]
    const hosts = [...byHost.keys(), ...changes[section].keys()]
    return exists && undo.added.includes(name) && hosts.every((host) => isRemoved(changes[section], host))
  })
  const names = emptied.map((section) => config[section].name)
  const isBare = root !== undefined && membersOf(root).every(({ key }) => names.includes(key))
  if (isBare && ours.size > 0 && undo.before !== 'object') return undo.before === 'missing' ? undefined : ''
  return withSections(config, { ...changes, ...Object.fromEntries(emptied.map((section) => [section, undefined])) })
}

/** The hosts whose login of that step is still in the config. */
export function hostsLeft({ auths, credHelpers }: DockerConfig, { kind, entries }: Pick<Undo, 'kind' | 'entries'>) {
  const { byHost } = kind === 'helper' ? credHelpers : auths
  const isOurs = (value: string | undefined, hash: string) => value !== undefined && hashOf(value) === hash
  return entries.filter(({ host, hash }) => isOurs(byHost.get(host), hash)).map(({ host }) => host)
}

/** A section that is undefined goes. */
function withSections(
  config: DockerConfig,
  changes: Readonly<Record<(typeof sections)[number], Changes | undefined>>,
): string {
  return changeText(config, new Map(sections.map((section) => [config[section].name, changes[section]])))
}

function isRemoved(changes: Changes, key: string): boolean {
  return changes.has(key) && changes.get(key) === undefined
}

/**
 * docker takes an empty name for "look into auths"; podman, buildah and skopeo take it for a helper, and fail. So in the job's
 * private config a helper that alone stands in the way is removed; in a shared one it keeps its place, to come back there.
 */
function emptyHelper(config: DockerConfig, { host, login }: { host: string; login: Login }): '' | undefined {
  if (login.loginWith === 'podman') return undefined
  return !login.isolated || config.store !== '' || patternHelperOf(config, host) !== undefined ? '' : undefined
}

/** Only logins of ECR, with their overrides: this action made the file, and its last job to finish deletes it. */
function holdsOnlyOurLogins({ root, auths, credHelpers }: DockerConfig): boolean {
  const isEcr = (host: string) => isEcrHost(host)
  return (
    membersOf(root).every(({ key }) => key === auths.name || key === credHelpers.name) &&
    auths.byHost.size + credHelpers.byHost.size > 0 &&
    [...auths.byHost.keys()].every(isEcr) &&
    [...credHelpers.byHost].every(([host, helper]) => isEcr(host) && (helper === '' || helper === ownHelper))
  )
}

/**
 * FNV-1a, as 8 hexadecimal digits. It tells one login from another, and needs to hide nothing: 32 bits say next to nothing of so long
 * a text. For a SHA-256, post would have Node load its cryptography.
 */
function hashOf(value: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < value.length; index++) hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
