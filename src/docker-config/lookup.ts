import { type Member, members, withMember, withoutMember } from './json-text.js'

/**
 * What docker and podman find in the text of a config, and the smallest change that makes them find something else. Docker's
 * reader takes the sections' names in any case, merges repeated sections, and of a repeated key takes the last
 * (docker/cli `configfile`, Go's `encoding/json`).
 */

/** A key of one of the two sections that logins depend on, e.g. a host in `auths`. */
export interface Spot {
  readonly section: 'auths' | 'credHelpers'
  readonly key: string
}

/** A key with its value, parsed. */
export interface Item {
  readonly key: string
  readonly value: unknown
}

/** Why docker could make nothing of this text as a config; undefined where it could. Blank text is fine. */
export function flawOf(text: string): string | undefined {
  if (text.trim() === '') return undefined
  try {
    const config: unknown = JSON.parse(text)
    if (!isObject(config)) return 'it is not a JSON object'
    return Object.entries(config).map(flawOfMember).find(Boolean)
  } catch {
    // The parser's own message quotes the text, which may hold a password.
    return 'it is not valid JSON'
  }
}

/** Docker drops a whole config, with all its logins, when one of these has another shape. */
function flawOfMember([key, value]: [string, unknown]): string | undefined {
  const name = key.toLowerCase()
  if ((name !== 'auths' && name !== 'credhelpers') || value === null) return undefined
  if (!isObject(value)) return `its "${key}" is not an object`
  const isFine = name === 'auths' ? isObject : (helper: unknown) => typeof helper === 'string'
  return Object.values(value).every((item) => item === null || isFine(item)) ? undefined : `its "${key}" is malformed`
}

/** The login that is found for that host in `auths`: base64 of `user:password`; undefined where there is none. */
export function authOf(text: string, host: string): string | undefined {
  const entry = valueAt(text, { section: 'auths', key: host })
  return isObject(entry) && typeof entry['auth'] === 'string' ? entry['auth'] : undefined
}

/** The credential helper that is named for exactly that host; '' is docker's "none", undefined where it has no key. */
export function helperOf(text: string, host: string): string | undefined {
  const helper = valueAt(text, { section: 'credHelpers', key: host })
  return helper === null ? '' : typeof helper === 'string' ? helper : undefined
}

/** The helper of a pattern such as `*.dkr.ecr.*.amazonaws.com`, as docker/cli's `hostmatch` reads it; older ones do not. */
export function patternHelperOf(text: string, host: string): string | undefined {
  const patterns = entriesOf(text, 'credHelpers').filter(({ key }) => key.includes('*') && matches(key, host))
  return patterns
    .map(({ value }) => value)
    .find((helper): helper is string => typeof helper === 'string' && helper !== '')
}

/** The credential store of all hosts; '' where none is configured. */
export function storeOf(text: string): string {
  const stores = topLevel(text).filter(({ key }) => key.toLowerCase() === 'credsstore')
  const last = stores.map(({ value }) => value).findLast((store) => typeof store === 'string')
  return typeof last === 'string' ? last : ''
}

/** Whether the logins of any host may be in a credential store or helper. */
export function hasStores(text: string): boolean {
  return storeOf(text) !== '' || entriesOf(text, 'credHelpers').length > 0
}

/** The hosts that this other config (`DOCKER_AUTH_CONFIG`, podman's `auth.json`) has a login or a helper of its own for. */
export function shadowedHosts(text: string, hosts: readonly string[]): readonly string[] {
  if (flawOf(text) !== undefined) return []
  const logins = entriesOf(text, 'auths').filter(({ value }) => isObject(value) && Boolean(value['auth']))
  const named = new Set(logins.map(({ key }) => key.replace(/^https?:\/\//, '').split('/')[0]))
  return hosts.filter((host) => named.has(host) || helperOf(text, host) !== undefined)
}

/** The keys and values at the top of a config, in order, duplicates included. */
export function topLevel(text: string): readonly Item[] {
  return text.trim() === '' ? [] : parsed(text, members(text, text.indexOf('{')))
}

/** The config with that value where it is found by docker. */
export function withValue(text: string, spot: Spot, value: unknown): string {
  const at = find(text, spot)?.at ?? sections(text, spot.section).findLast(({ key }) => key === spot.section)?.value
  if (at !== undefined) return withMember(text, { at, key: spot.key }, value)
  return withValue(withMember(text, { at: text.indexOf('{'), key: spot.section }, {}), spot, value)
}

/** The config without the value that docker finds there; one that it hid, if any, comes to light. */
export function withoutValue(text: string, spot: Spot): string {
  const found = find(text, spot)
  return found === undefined ? text : withoutMember(text, { at: found.at, key: spot.key })
}

/** The config without that top-level key, if nothing is in it. */
export function withoutEmpty(text: string, key: string): string {
  const at = text.indexOf('{')
  const member = members(text, at).findLast((candidate) => candidate.key === key)
  const isEmpty = member !== undefined && /^\{\s*\}$/.test(text.slice(member.value, member.end))
  return isEmpty ? withoutMember(text, { at, key }) : text
}

/** Narrows to a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(text: string, spot: Spot): unknown {
  const found = find(text, spot)
  return found && JSON.parse(text.slice(found.member.value, found.member.end))
}

function find(text: string, { section, key }: Spot): { readonly at: number; readonly member: Member } | undefined {
  const all = sections(text, section).flatMap(({ value: at }) => members(text, at).map((member) => ({ at, member })))
  return all.findLast(({ member }) => member.key === key)
}

/** The keys and values of a section, in order, duplicates included. */
export function entriesOf(text: string, section: Spot['section']): readonly Item[] {
  return sections(text, section).flatMap(({ value: at }) => parsed(text, members(text, at)))
}

/** The top-level members that docker takes for that section. */
function sections(text: string, name: Spot['section']): readonly Member[] {
  if (text.trim() === '') return []
  const named = members(text, text.indexOf('{')).filter(({ key }) => key.toLowerCase() === name.toLowerCase())
  return named.filter(({ value }) => text[value] === '{')
}

function parsed(text: string, found: readonly Member[]): readonly Item[] {
  return found.map(({ key, value, end }) => ({ key, value: JSON.parse(text.slice(value, end)) }))
}

/** A `*` stands for anything inside one label of the host name. */
function matches(pattern: string, host: string): boolean {
  const literals = pattern.split(/\*+/).map((literal) => literal.replace(/[^\w-]/g, '\\$&'))
  return new RegExp(`^${literals.join('[^.]*')}$`).test(host)
}
