import type { Node } from 'jsonc-parser'
import { type DockerConfig, type Member, membersOf } from './parse.js'

/** What the members of an object become: a new value; undefined: removed; another map: changes within the object that is there. */
export type Changes = ReadonlyMap<string, unknown>

/** The text with all changes, put together from its own parts: every other byte stays. Objects that are missing or null are made. */
export function changeText({ text, root }: Pick<DockerConfig, 'text' | 'root'>, changes: Changes): string {
  if (root) return text.slice(0, root.offset) + objectText(layoutOf(text), root, changes) + text.slice(endOf(root))
  return [...changes.values()].every(isNothing) ? text : objectText(layoutOf('{}'), emptyObject, changes)
}

const emptyObject: Node = { type: 'object', offset: 0, length: 2, children: [] }

/** How the writer of a text lays it out. */
interface Layout {
  readonly text: string
  /** '' in a text of one line. */
  readonly lineEnd: string
  /** The first indentation in the text; docker's own is a tab. */
  readonly indentation: string
  /** What is between key and value in an object that is empty yet. */
  readonly colon: string
}

function layoutOf(text: string): Layout {
  const trimmed = text.trim()
  // An empty object says nothing about its writer's taste: it is laid out over lines, as docker does.
  const isOneLine = !/^\{\s*\}$/.test(trimmed) && !trimmed.includes('\n')
  if (isOneLine) return { text, lineEnd: '', indentation: '', colon: /"(\s*:\s*)/.exec(text)?.[1] ?? ':' }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  return { text, lineEnd, indentation: /\n([ \t]+)"/.exec(text)?.[1] ?? '\t', colon: ': ' }
}

function objectText(layout: Layout, node: Node, changes: Changes): string {
  const { text } = layout
  const members = membersOf(node)
  const keys = new Set(members.map(({ key }) => key))
  const isKept = ({ key }: Member) => !changes.has(key) || changes.get(key) !== undefined
  const added = [...changes].filter(([key, value]) => !keys.has(key) && !isNothing(value))
  const [first, last] = [members[0], members.findLast(isKept)]
  if (!first && added.length === 0) return text.slice(node.offset, endOf(node))
  if (!first || !last) return newObjectText(layout, node, added)

  // Each member with the comma and the white space before it; a new one is laid out like the one that it follows.
  const kept = members.map((member, index) => {
    const separator = text.slice(members[index - 1]?.end ?? member.start, member.start)
    return isKept(member) ? [separator, memberText(layout, member, changes.get(member.key))] : []
  })
  const gap = gapBefore(text, last.start)
  const colon = text.slice(last.keyEnd, last.value.offset)
  const more = added.map(([key, value]) => [`,${gap}`, JSON.stringify(key) + colon + layOut(layout, value, gap)])
  const [, ...inside] = [...kept, ...more].flat()
  return text.slice(node.offset, first.start) + inside.join('') + text.slice(members.at(-1)?.end, endOf(node))
}

function memberText(layout: Layout, { start, value, end }: Member, change: unknown): string {
  const { text } = layout
  const label = text.slice(start, value.offset)
  if (change instanceof Map && value.type === 'object') return label + objectText(layout, value, change)
  return isNothing(change) ? text.slice(start, end) : label + layOut(layout, change, gapBefore(text, start))
}

/** An object that has no members, or keeps none. */
function newObjectText(layout: Layout, { offset }: Node, added: readonly (readonly [string, unknown])[]): string {
  if (added.length === 0) return '{}'
  const { text, lineEnd, indentation, colon } = layout
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset)
  const end = lineEnd && lineEnd + (/^[ \t]*/.exec(line)?.[0] ?? '')
  const gap = end + indentation
  const members = added.map(([key, value]) => gap + JSON.stringify(key) + colon + layOut(layout, value, gap))
  return `{${members.join(',')}${end}}`
}

/** The value as JSON that continues a line which started with the white space `gap`. */
function layOut({ indentation, lineEnd }: Layout, change: unknown, gap: string): string {
  const value = change instanceof Map ? Object.fromEntries(change) : change
  if (!gap.includes('\n')) return JSON.stringify(value)
  return JSON.stringify(value, null, indentation).replaceAll('\n', lineEnd + gap.slice(gap.lastIndexOf('\n') + 1))
}

/** Nothing is to be made of it. */
function isNothing(change: unknown): boolean {
  return change === undefined || (change instanceof Map && [...change.values()].every(isNothing))
}

function gapBefore(text: string, offset: number): string {
  let start = offset
  while (/\s/.test(text.charAt(start - 1))) start--
  return text.slice(start, offset)
}

const endOf = ({ offset, length }: Node) => offset + length
