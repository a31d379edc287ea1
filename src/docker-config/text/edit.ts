import { createHash } from 'node:crypto'
import { isEcrHost } from '../../facts/registry-host.js'
import { overridesFor, ownHelper, type Tool } from '../obstacles.js'
import type { Undo } from '../undo-shape.js'
import { type Change, changeText } from './change-text.js'
import { authOf, helperOf, isBlocked, patternHelperOf } from './lookup.js'
import type { DockerConfig, JsonObject, Section } from './parse.js'

/** What a login changes in a Docker config, and how that is taken back. */

/** A login of a registry as `auths` holds it: `auth` is base64 of `AWS:password`. */
export interface Entry {
  readonly host: string
  readonly auth: string
}

export interface Login {
  readonly entries: readonly Entry[]
  readonly tool: Tool
  /** The config is the job's private one. */
  readonly isolated?: boolean
}

type Edited = Pick<Undo, 'kind' | 'entries' | 'helpers' | 'before' | 'added'>

/** The config with these logins in it, such that the tool finds them there regardless of stores and helpers. */
export function withEntries(config: DockerConfig, login: Login): { readonly text: string; readonly undo: Edited } {
  const hosts = login.entries.map(({ host }) => host)
  const helpers = overridesFor(config, { hosts, tool: login.tool })
  const opened = helpers.map(({ host }) => host).filter((host) => !needsEmptyHelper(config, { host, login }))
  const closed = helpers.map(({ host }) => host).filter((host) => !opened.includes(host))
  const isHelper = login.tool === 'helper'
  const auths = isHelper ? [] : login.entries.map(({ host, auth }) => [host, { auth }] as const)
  const named = isHelper ? hosts.map((host) => [host, ownHelper] as const) : closed.map((host) => [host, ''] as const)
  const sections: readonly Edit[] = [
    { section: config.credHelpers, set: new Map(named), remove: new Set(isHelper ? [] : opened) },
    { section: config.auths, set: new Map(auths), remove: new Set() },
  ]
  const isOfJobs = holdsOnlyOurLogins(config)
  const added = sections.filter(({ section, set }) => isOfJobs || (set.size > 0 && !section.exists))
  return {
    text: changed(config, sections),
    undo: {
      kind: isHelper ? 'helper' : 'login',
      entries: login.entries.map(({ host, auth }) => ({ host, sha256: sha256(isHelper ? ownHelper : auth) })),
      helpers,
      before: config.root === undefined ? 'blank' : isOfJobs ? 'missing' : 'object',
      added: added.map(({ section }) => section.name),
    },
  }
}

/** Whether the tool finds exactly these logins in this config. */
export function isInstalled(config: DockerConfig, { entries, tool }: Login): boolean {
  return entries.every(({ host, auth }) => {
    const helper = helperOf(config, host)
    if (tool === 'helper') return helper === ownHelper
    const isOpen = tool === 'podman' ? helper === undefined : helper === '' || !isBlocked(config, host)
    return isOpen && authOf(config, host) === auth
  })
}

/** The config without what is still ours, and with what the login overrode; undefined: the action made the file, which is empty now. */
export function withoutEntries(config: DockerConfig, undo: Undo): string | undefined {
  const ours = new Set(hostsLeft(config, undo))
  // Not while another login of the host is there: it needs the override; nor over a helper that was set since.
  const isHelper = undo.kind === 'helper'
  const helpers = undo.helpers.filter(({ host }) =>
    isHelper ? ours.has(host) : (ours.has(host) || authOf(config, host) === undefined) && !helperOf(config, host),
  )
  const restored = helpers.flatMap(({ host, former }) => (former === null ? [] : [[host, former] as const]))
  const overridden = new Set(undo.helpers.map(({ host }) => host))
  const removed = isHelper
    ? [...ours].filter((host) => !overridden.has(host))
    : helpers.filter(({ former }) => former === null).map(({ host }) => host)
  const edits: readonly Edit[] = [
    { section: config.auths, set: new Map(), remove: isHelper ? new Set() : ours },
    { section: config.credHelpers, set: new Map(restored), remove: new Set(removed) },
  ]
  const emptied = edits.filter((edit) => undo.added.includes(edit.section.name) && isEmptyAfter(edit))
  const names = new Set(emptied.map(({ section }) => section.name))
  const isBare = config.root?.members.every(({ key }) => names.has(key)) === true
  if (isBare && ours.size > 0 && undo.before !== 'object') return undo.before === 'missing' ? undefined : ''
  const rest = edits.filter((edit) => !emptied.includes(edit))
  return changed(config, rest, names)
}

/** The hosts whose login of that step is still in the config. */
export function hostsLeft(config: DockerConfig, { kind, entries }: Pick<Undo, 'kind' | 'entries'>): readonly string[] {
  const find = kind === 'helper' ? helperOf : authOf
  const isOurs = (value: string | undefined, hash: string) => value !== undefined && sha256(value) === hash
  return entries.filter(({ host, sha256: hash }) => isOurs(find(config, host), hash)).map(({ host }) => host)
}

/** What is to become of a section that may be missing. */
interface Edit {
  readonly section: Section
  readonly set: ReadonlyMap<string, unknown>
  readonly remove: ReadonlySet<string>
}

/** All edits at once; sections that are missing or null are made, those named in `without` go. */
function changed(config: DockerConfig, edits: readonly Edit[], without: ReadonlySet<string> = new Set()): string {
  const inner = edits.flatMap(({ section: { object }, set, remove }): readonly Change[] =>
    object && set.size + remove.size > 0 ? [{ object, set, remove }] : [],
  )
  const made = edits.filter(({ section, set }) => section.object === undefined && set.size > 0)
  const set = new Map(made.map((edit) => [edit.section.name, Object.fromEntries(edit.set)]))
  if (inner.length + set.size + without.size === 0) return config.text
  if (config.root === undefined) return changeText('{}', [{ object: emptyObject, set, remove: without }])
  const outer = set.size + without.size > 0 ? [{ object: config.root, set, remove: without }] : []
  return changeText(config.text, [...inner, ...outer])
}

const emptyObject: JsonObject = { open: 0, close: 1, members: [] }

function isEmptyAfter({ section: { object }, set, remove }: Edit): boolean {
  return object !== undefined && set.size === 0 && object.members.every(({ key }) => remove.has(key))
}

/**
 * docker takes an empty name for "look into auths"; podman, buildah and skopeo take it for a helper, and fail. So in the job's
 * private config a helper that alone stands in the way is removed; in a shared one it keeps its place, to come back there.
 */
function needsEmptyHelper(config: DockerConfig, { host, login }: { host: string; login: Login }): boolean {
  if (login.tool === 'podman') return false
  return login.isolated !== true || config.store !== '' || patternHelperOf(config, host) !== undefined
}

/** Only logins of ECR, with their overrides: this action made the file, and its last job to finish deletes it. */
function holdsOnlyOurLogins({ root, auths, credHelpers }: DockerConfig): boolean {
  const names = [auths.name, credHelpers.name]
  const isOurs = (host: string) => isEcrHost(host)
  return (
    root?.members.every(({ key }) => names.includes(key)) === true &&
    auths.byHost.size + credHelpers.byHost.size > 0 &&
    [...auths.byHost.keys()].every(isOurs) &&
    [...credHelpers.byHost].every(([host, { value }]) => isOurs(host) && (value === '' || value === ownHelper))
  )
}

function sha256(auth: string): string {
  return createHash('sha256').update(auth).digest('hex')
}
