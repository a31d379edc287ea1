import type { JsonObject, Member } from './parse.js'

/** What is to become of one object of a JSON text. */
export interface Change {
  readonly object: JsonObject
  readonly set: ReadonlyMap<string, unknown>
  readonly remove: ReadonlySet<string>
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly content: string
}

/** The text with all changes, computed from the offsets of one parse; every other byte stays. The objects must not overlap. */
export function changeText(text: string, changes: readonly Change[]): string {
  const style = styleOf(text)
  const edits = changes.flatMap((change) => editsOf(style, change)).toSorted((a, b) => a.from - b.from)
  let next = ''
  let position = 0
  for (const { from, to, content } of edits) {
    next += text.slice(position, from) + content
    position = to
  }
  return next + text.slice(position)
}

/** How the writer of a text lays it out. */
interface Style {
  readonly text: string
  readonly isOneLine: boolean
  readonly lineEnd: string
  /** The first indentation in the text; docker's own is a tab. */
  readonly indentation: string
  /** What is between key and value in a text of one line. */
  readonly colon: string
}

function styleOf(text: string): Style {
  const trimmed = text.trim()
  return {
    text,
    // An empty object says nothing about its writer's taste: it is laid out over lines, as docker does.
    isOneLine: !/^\{\s*\}$/.test(trimmed) && !trimmed.includes('\n'),
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    indentation: /\n([ \t]+)"/.exec(text)?.[1] ?? '\t',
    colon: /"(\s*:\s*)/.exec(text)?.[1] ?? ':',
  }
}

function editsOf(style: Style, change: Change): readonly Edit[] {
  const { object, set, remove } = change
  const keys = new Set(object.members.map(({ key }) => key))
  const added = [...set].filter(([key]) => !keys.has(key))
  const last = object.members.findLast(({ key }) => !remove.has(key))
  if (last === undefined) {
    const content = added.length === 0 ? '' : firstMembers(style, object, added)
    return [{ from: object.open + 1, to: object.close, content }]
  }
  const inserted = added.length === 0 ? [] : [insertion(style, last, added)]
  return [...inserted, ...replacements(style, change), ...removals(change)]
}

type Added = readonly (readonly [key: string, value: unknown])[]

/** Laid out like the member that they follow. */
function insertion(style: Style, last: Member, added: Added): Edit {
  const gap = gapBefore(style.text, last.start)
  const colon = style.text.slice(last.keyEnd, last.value.offset)
  const members = added.map(([key, value]) => `,${gap}${JSON.stringify(key)}${colon}${layOut(style, value, gap)}`)
  return { from: last.end, to: last.end, content: members.join('') }
}

function replacements(style: Style, { object, set }: Change): readonly Edit[] {
  return object.members
    .filter(({ key }) => set.has(key))
    .map(({ key, start, value, end }) => {
      const content = layOut(style, set.get(key), gapBefore(style.text, start))
      return { from: value.offset, to: end, content }
    })
}

/** Each run of removed members goes with the comma before it, or after it where it comes first. At least one member stays. */
function removals({ object: { members }, remove }: Change): readonly Edit[] {
  const firstKept = members.findIndex(({ key }) => !remove.has(key))
  return members.flatMap(({ key, start, end }, index) => {
    if (!remove.has(key)) return []
    const before = members[index - 1]
    const after = members[index + 1]
    if (index < firstKept && after) return [{ from: start, to: after.start, content: '' }]
    return before ? [{ from: before.end, to: end, content: '' }] : []
  })
}

/** The first members of an object that has none, or keeps none. */
function firstMembers(style: Style, { open }: JsonObject, added: Added): string {
  const { text, isOneLine, lineEnd, indentation } = style
  const line = text.slice(text.lastIndexOf('\n', open) + 1, open)
  const margin = line.slice(0, line.search(/[^ \t]|$/))
  const gap = isOneLine ? '' : lineEnd + margin + indentation
  const colon = isOneLine ? style.colon : ': '
  const members = added.map(([key, value]) => gap + JSON.stringify(key) + colon + layOut(style, value, gap))
  return members.join(',') + (isOneLine ? '' : lineEnd + margin)
}

/** The value as JSON that continues a line which started with the white space `gap`. */
function layOut({ indentation, lineEnd }: Style, value: unknown, gap: string): string {
  if (!gap.includes('\n')) return JSON.stringify(value)
  const margin = gap.slice(gap.lastIndexOf('\n') + 1)
  return JSON.stringify(value, null, indentation).replaceAll('\n', lineEnd + margin)
}

function gapBefore(text: string, offset: number): string {
  let start = offset
  while (/\s/.test(text.charAt(start - 1))) start--
  return text.slice(start, offset)
}
