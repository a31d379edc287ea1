import { type Node, type ParseError, parseTree } from 'jsonc-parser'

/** The text of a Docker config, parsed once: what docker finds in it, and where, so that a change leaves every other byte. */
export interface DockerConfig {
  /** The file's bytes as latin1, so that the rest comes back as it was, regardless of its encoding. */
  readonly text: string
  /** Undefined: the text is blank. */
  readonly root: Node | undefined
  /** The login of each host: base64 of `user:password`; undefined where its entry has none. */
  readonly auths: Section<string | undefined>
  /** The credential helper of each host; '' is docker's "none". */
  readonly credHelpers: Section<string>
  /** Name of the credential store of all hosts; '' where none is configured. */
  readonly store: string
  /** The key that names it, as the file spells it. */
  readonly storeKey: string
}

/** What of a config is about single hosts. */
export const sections = ['auths', 'credHelpers'] as const

interface Section<T> {
  /** As the file spells it: docker reads the names of sections in any case. */
  readonly name: string
  /** Its name is in the file. */
  readonly exists: boolean
  readonly byHost: ReadonlyMap<string, T>
}

/** One `"key": value` of an object: the key from `start` to `keyEnd`, the value from `value.offset` to `end`. */
export interface Member {
  readonly key: string
  readonly start: number
  readonly keyEnd: number
  readonly value: Node
  readonly end: number
}

/** Docker could make nothing of this text as a config; the message says why, without any of the text. */
export class MalformedConfig extends Error {}

/** The config that was parsed last: post looks at the same one up to four times, and a large one takes seconds. */
let known: DockerConfig | undefined

/** @throws MalformedConfig. Blank text is fine. */
export function parseConfig(text: string): DockerConfig {
  if (known?.text !== text) known = parseText(text)
  return known
}

function parseText(text: string): DockerConfig {
  const root = text.trim() === '' ? undefined : treeOf(text)
  const { key: storeKey = 'credsStore', value: { value: store } = {} } = memberNamed(root, 'credsStore') ?? {}
  return {
    text,
    root,
    auths: sectionOf(root, { name: 'auths', itemType: 'object', read: authIn }),
    credHelpers: sectionOf(root, { name: 'credHelpers', itemType: 'string', read: ({ value }) => String(value ?? '') }),
    store: typeof store === 'string' ? store : '',
    storeKey,
  }
}

/** Undefined for what is not a config. */
export function parseIfSound(text: string): DockerConfig | undefined {
  try {
    return parseConfig(text)
  } catch {
    return undefined
  }
}

/** The members of an object, in order, duplicates included. */
export function membersOf(object: Node | undefined): readonly Member[] {
  return (object?.children ?? []).flatMap(({ offset: start, length, children: [key, value] = [] }) =>
    key && value ? [{ key: String(key.value), start, keyEnd: start + key.length, value, end: start + length }] : [],
  )
}

function treeOf(text: string): Node {
  // Windows PowerShell 5 writes both; docker reads neither.
  if (text.startsWith('\xef\xbb\xbf')) {
    throw new MalformedConfig('it begins with a byte order mark. Save it as UTF-8 without one')
  }
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text)) throw new MalformedConfig('it is UTF-16. Save it as UTF-8')
  const errors: ParseError[] = []
  const tree = parsed(text, errors)
  if (tree === undefined || errors.length > 0) throw new MalformedConfig('it is not valid JSON')
  if (tree.type !== 'object') throw new MalformedConfig('it is not a JSON object')
  return tree
}

function parsed(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  } catch {
    // The parser calls itself for each level.
    throw new MalformedConfig('it is nested too deeply')
  }
}

function memberNamed(root: Node | undefined, name: string): Member | undefined {
  const [member, ...more] = membersOf(root).filter(({ key }) => key.toLowerCase() === name.toLowerCase())
  if (more.length > 0) throw new MalformedConfig(`it has "${name}" more than once`)
  return member
}

interface Shape<T> {
  readonly name: string
  readonly itemType: Node['type']
  read(item: Node): T
}

/** Docker drops a whole config, with all its logins, when a section has another shape. */
function sectionOf<T>(root: Node | undefined, { name, itemType, read }: Shape<T>): Section<T> {
  const member = memberNamed(root, name)
  if (member === undefined) return { name, exists: false, byHost: new Map() }
  const { key, value } = member
  if (value.type !== 'object' && value.type !== 'null') throw new MalformedConfig(`its "${name}" is not an object`)
  const items = membersOf(value)
  const byHost = new Map(items.map((item) => [item.key, read(item.value)]))
  if (byHost.size < items.length) throw new MalformedConfig(`its "${name}" has a key more than once`)
  if (items.some((item) => item.value.type !== itemType && item.value.type !== 'null')) {
    throw new MalformedConfig(`its "${name}" is malformed`)
  }
  return { name: key, exists: true, byHost }
}

function authIn(entry: Node): string | undefined {
  const auth: unknown = membersOf(entry).findLast(({ key }) => key === 'auth')?.value.value
  return typeof auth === 'string' ? auth : undefined
}
