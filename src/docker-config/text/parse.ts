import { type Node, type ParseError, parseTree } from 'jsonc-parser'

/** The text of a Docker config, parsed once: what docker finds in it, and where, so that a change leaves every other byte. */
export interface DockerConfig {
  /** The file's bytes as latin1, so that the rest comes back as it was, regardless of its encoding. */
  readonly text: string
  /** undefined: the text is blank. */
  readonly root: JsonObject | undefined
  readonly auths: Section
  readonly credHelpers: Section
  /** Name of the credential store of all hosts; '' where none is configured. */
  readonly store: string
}

/** A JSON object as offsets: `{` is at `open`, `}` at `close`. */
export interface JsonObject {
  readonly open: number
  readonly close: number
  readonly members: readonly Member[]
}

/** One `"key": value`: the key from `start` to `keyEnd`, the value from `value.offset` to `end`. */
export interface Member {
  readonly key: string
  readonly start: number
  readonly keyEnd: number
  readonly value: Node
  readonly end: number
}

/** `auths` or `credHelpers`. */
export interface Section {
  /** As the file spells it: docker reads the names of sections in any case. */
  readonly name: string
  /** Its name is in the file. */
  readonly exists: boolean
  /** undefined: it is missing, or null. */
  readonly object: JsonObject | undefined
  readonly byHost: ReadonlyMap<string, Node>
}

/** Docker could make nothing of this text as a config; the message says why, without any of the text. */
export class MalformedConfig extends Error {}

/** @throws MalformedConfig. Blank text is fine. */
export function parseConfig(text: string): DockerConfig {
  const root = text.trim() === '' ? undefined : objectOf(treeOf(text))
  const stores = membersNamed(root, 'credsStore')
  const store: unknown = stores[0]?.value.value ?? ''
  return {
    text,
    root,
    auths: sectionOf(root, { name: 'auths', itemType: 'object' }),
    credHelpers: sectionOf(root, { name: 'credHelpers', itemType: 'string' }),
    store: typeof store === 'string' ? store : '',
  }
}

/** Undefined for what is not a config. */
export function parseIfSound(text: string): DockerConfig | undefined {
  try {
    return parseConfig(text)
  } catch (error) {
    if (error instanceof MalformedConfig) return undefined
    throw error
  }
}

/** The members of an object node, in order, duplicates included. */
export function objectOf(node: Node): JsonObject {
  const members = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value
      ? [
          {
            key: String(key.value),
            start: key.offset,
            keyEnd: key.offset + key.length,
            value,
            end: value.offset + value.length,
          },
        ]
      : [],
  )
  return { open: node.offset, close: node.offset + node.length - 1, members }
}

function treeOf(text: string): Node {
  const reason = notUtf8(text)
  if (reason !== undefined) throw new MalformedConfig(reason)
  const errors: ParseError[] = []
  const tree = parsed(text, errors)
  if (tree === undefined || errors.length > 0) throw new MalformedConfig('it is not valid JSON')
  if (tree.type !== 'object') throw new MalformedConfig('it is not a JSON object')
  return tree
}

function parsed(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw new MalformedConfig('it is nested too deeply')
    throw error
  }
}

/** Windows PowerShell 5 writes both; docker reads neither. */
function notUtf8(text: string): string | undefined {
  if (text.startsWith('\xef\xbb\xbf')) return 'it begins with a byte order mark. Save it as UTF-8 without one'
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text)) return 'it is UTF-16. Save it as UTF-8'
  return undefined
}

function membersNamed(root: JsonObject | undefined, name: string): readonly Member[] {
  const found = root?.members.filter(({ key }) => key.toLowerCase() === name.toLowerCase()) ?? []
  if (found.length > 1) throw new MalformedConfig(`it has "${name}" more than once`)
  return found
}

/** Docker drops a whole config, with all its logins, when a section has another shape. */
function sectionOf(
  root: JsonObject | undefined,
  { name, itemType }: { readonly name: string; readonly itemType: Node['type'] },
): Section {
  const [member] = membersNamed(root, name)
  if (member === undefined) return { name, exists: false, object: undefined, byHost: new Map() }
  if (member.value.type === 'null') return { name: member.key, exists: true, object: undefined, byHost: new Map() }
  if (member.value.type !== 'object') throw new MalformedConfig(`its "${name}" is not an object`)
  const object = objectOf(member.value)
  const byHost = new Map(object.members.map(({ key, value }) => [key, value]))
  if (byHost.size < object.members.length) throw new MalformedConfig(`its "${name}" has a key more than once`)
  if ([...byHost.values()].some(({ type }) => type !== itemType && type !== 'null')) {
    throw new MalformedConfig(`its "${name}" is malformed`)
  }
  return { name: member.key, exists: true, object, byHost }
}
