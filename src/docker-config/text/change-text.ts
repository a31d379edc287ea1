import type { Node } from 'jsonc-parser'
import { type DockerConfig, type Member, membersOf } from './parse.js'

/** What the members of an object become: a new value; undefined: removed; another map: changes within the object that is there. */
export type Changes = ReadonlyMap<string, unknown>

/** The text with all changes, put together from its own parts: every other byte stays. Objects that are missing or null are made. */
export function changeText({ text, root }: Pick<DockerConfig, 'text' | 'root'>, changes: Changes): string {
  if (root) return text.slice(0, root.offset) + objectText({ text, node: root }, changes) + text.slice(endOf(root))
  // As docker lays it out.
  return isNothing(changes) ? text : JSON.stringify(plain(changes), null, '\t')
}

/** An object of a text. */
interface Place {
  readonly text: string
  readonly node: Node
}

function objectText({ text, node }: Place, changes: Changes): string {
  const members = membersOf(node)
  const keys = new Set(members.map(({ key }) => key))
  const isKept = ({ key }: Member) => !changes.has(key) || changes.get(key) !== undefined
  const added = [...changes].filter(([key, value]) => !keys.has(key) && !isNothing(value))
  const [first, last] = [members[0], members.findLast(isKept)]
  if (!first && added.length === 0) return text.slice(node.offset, endOf(node))

  // Each member with the comma and the white space before it; a new one begins like the one that it follows.
  const kept = members.map((member, index) => {
    const separator = text.slice(members[index - 1]?.end ?? member.start, member.start)
    return isKept(member) ? [separator, memberText(text, { ...member, change: changes.get(member.key) })] : []
  })
  const separator = `,${last ? spaceBefore(text, last.start) : ''}`
  const colon = last ? text.slice(last.keyEnd, last.value.offset) : ':'
  const more = added.map(([key, value]) => [separator, JSON.stringify(key) + colon + JSON.stringify(plain(value))])
  const [, ...inside] = [...kept, ...more].flat()
  if (!first || !last) return `{${inside.join('')}}`
  return text.slice(node.offset, first.start) + inside.join('') + text.slice(members.at(-1)?.end, endOf(node))
}

function memberText(text: string, { start, value: node, end, change }: Member & { readonly change: unknown }): string {
  if (change === undefined) return text.slice(start, end)
  return (
    text.slice(start, node.offset) +
    (change instanceof Map ? objectText({ text, node }, change) : JSON.stringify(change))
  )
}

/** Nothing is to be made of it. */
function isNothing(change: unknown): boolean {
  return change === undefined || (change instanceof Map && [...change.values()].every(isNothing))
}

/** Without maps, for JSON. */
function plain(change: unknown): unknown {
  if (!(change instanceof Map)) return change
  return Object.fromEntries(
    [...change].filter(([, value]) => !isNothing(value)).map(([key, value]) => [key, plain(value)]),
  )
}

function spaceBefore(text: string, offset: number): string {
  let start = offset
  while (/\s/.test(text.charAt(start - 1))) start--
  return text.slice(start, offset)
}

const endOf = ({ offset, length }: Node) => offset + length
