import { createHash } from 'node:crypto'
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

/** What becomes of each section; undefined: it goes. */
type SectionChanges = Readonly<Record<(typeof sections)[number], Changes | undefined>>

/** The config with these logins in it, such that they are found there regardless of stores and helpers. */
export function withEntries(
  config: DockerConfig,
  login: Login,
): { readonly text: string; readonly undo: Pick<Undo, 'kind' | 'entries' | 'before' | 'added'> } {
  const kind = login.loginWith === 'helper' ? 'helper' : 'login'
  const edits = login.entries.map(({ host, auth }) => {
    const former = overriddenFor(config, { host, loginWith: login.loginWith })
    const helper = kind === 'helper' ? ownHelper : needsEmptyHelper(config, { host, login }) ? '' : undefined
    return { host, auth, former, helper }
  })
  const helpers = edits.filter(({ former }) => kind === 'helper' || former !== undefined)
  const changes = {
    auths: new Map(kind === 'helper' ? [] : edits.map(({ host, auth }) => [host, { auth }])),
    credHelpers: new Map(helpers.map(({ host, helper }) => [host, helper])),
  }
  const isOfJobs = holdsOnlyOurLogins(config)
  const added = sections.filter((name) => isOfJobs || (!config[name].exists && changes[name].size > 0))
  const entries = edits.map(({ host, auth, former }) => ({
    ...{ host, sha256: sha256(kind === 'helper' ? ownHelper : auth) },
    ...(former !== undefined && { former }),
  }))
  const before = config.root === undefined ? 'blank' : isOfJobs ? 'missing' : 'object'
  return {
    text: withSections(config, changes),
    undo: { kind, entries, before, added: added.map((name) => config[name].name) },
  }
}

/** The config without what is still ours, and with what the login overrode; undefined: the action made the file, which is empty now. */
export function withoutEntries(config: DockerConfig, undo: Undo): string | undefined {
  const { auths, credHelpers, root } = config
  const ours = new Set(hostsLeft(config, undo))
  const isHelper = undo.kind === 'helper'
  // Not while another login of the host is there: it needs the override; nor over a helper that was set since.
  const isFree = (host: string) =>
    (ours.has(host) || auths.byHost.get(host) === undefined) && !credHelpers.byHost.get(host)
  const helpers = undo.entries.filter(({ host, former }) =>
    isHelper ? ours.has(host) : former !== undefined && isFree(host),
  )
  const changes = {
    auths: new Map(isHelper ? [] : [...ours].map((host) => [host, undefined])),
    credHelpers: new Map(helpers.map(({ host, former }) => [host, former ?? undefined])),
  }
  const emptied = sections.filter((section) => {
    const { name, exists, byHost } = config[section]
    const after = new Map<string, unknown>([...byHost, ...changes[section]])
    return exists && undo.added.includes(name) && [...after.keys()].every((host) => isRemoved(changes[section], host))
  })
  const names = emptied.map((section) => config[section].name)
  const isBare = root !== undefined && membersOf(root).every(({ key }) => names.includes(key))
  if (isBare && ours.size > 0 && undo.before !== 'object') return undo.before === 'missing' ? undefined : ''
  return withSections(config, { ...changes, ...Object.fromEntries(emptied.map((section) => [section, undefined])) })
}

/** The hosts whose login of that step is still in the config. */
export function hostsLeft({ auths, credHelpers }: DockerConfig, { kind, entries }: Pick<Undo, 'kind' | 'entries'>) {
  const { byHost } = kind === 'helper' ? credHelpers : auths
  const isOurs = (value: string | undefined, hash: string) => value !== undefined && sha256(value) === hash
  return entries.filter(({ host, sha256: hash }) => isOurs(byHost.get(host), hash)).map(({ host }) => host)
}

function withSections(config: DockerConfig, changes: SectionChanges): string {
  return changeText(config, new Map(sections.map((section) => [config[section].name, changes[section]])))
}

function isRemoved(changes: Changes, key: string): boolean {
  return changes.has(key) && changes.get(key) === undefined
}

/**
 * docker takes an empty name for "look into auths"; podman, buildah and skopeo take it for a helper, and fail. So in the job's
 * private config a helper that alone stands in the way is removed; in a shared one it keeps its place, to come back there.
 */
function needsEmptyHelper(config: DockerConfig, { host, login }: { host: string; login: Login }): boolean {
  if (login.loginWith === 'podman') return false
  return !login.isolated || config.store !== '' || patternHelperOf(config, host) !== undefined
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

function sha256(auth: string): string {
  return createHash('sha256').update(auth).digest('hex')
}
