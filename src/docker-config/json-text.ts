/**
 * Changes to JSON text that leave every other byte as it was: order, indentation, line ends, number spellings, duplicate
 * and odd keys (`__proto__`) of a file that belongs to somebody else. All functions expect text that JSON.parse accepts.
 */

/** One `"key": value` of a JSON object, as offsets into the text: key from `start` to `keyEnd`, value from `value` to `end`. */
export interface Member {
  readonly key: string
  readonly start: number
  readonly keyEnd: number
  readonly value: number
  readonly end: number
}

/** Where in a text a member is, or is to be: in the object that opens at offset `at`. */
export interface Place {
  readonly at: number
  readonly key: string
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** The members of the object whose `{` is at offset `at`, in order, duplicates included. */
export function members(text: string, at: number): readonly Member[] {
  const tokens = new RegExp(TOKEN)
  tokens.lastIndex = at
  const found: Member[] = []
  let member: Member | undefined
  let depth = 0
  let end = at
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (depth === 1 && (token === ',' || token === '}')) {
      if (member !== undefined) found.push({ ...member, end })
      member = undefined
    } else if (depth === 1 && member === undefined) {
      member = { key: String(JSON.parse(token)), start: index, keyEnd: index + token.length, value: -1, end }
    } else if (token !== ':' && member?.value === -1) {
      member = { ...member, value: index }
    }
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    if (depth === 0) break
    end = index + token.length
  }
  return found
}

/** The text with that member set: its last occurrence gets the value, else it comes last, laid out like its neighbours. */
export function withMember(text: string, place: Place, value: unknown): string {
  const siblings = members(text, place.at)
  const former = siblings.findLast(({ key }) => key === place.key)
  if (former !== undefined) {
    return text.slice(0, former.value) + layOut(text, value, gapBefore(text, former.start)) + text.slice(former.end)
  }
  const last = siblings.at(-1)
  if (last === undefined) return withFirstMember(text, place, value)
  const gap = gapBefore(text, last.start)
  const colon = text.slice(last.keyEnd, last.value)
  const member = JSON.stringify(place.key) + colon + layOut(text, value, gap)
  return `${text.slice(0, last.end)},${gap}${member}${text.slice(last.end)}`
}

/** The text without the last occurrence of that member; the inverse of `withMember`, byte for byte. */
export function withoutMember(text: string, place: Place): string {
  const siblings = members(text, place.at)
  const index = siblings.findLastIndex(({ key }) => key === place.key)
  const member = siblings[index]
  if (member === undefined) return text
  const previous = siblings[index - 1]
  const next = siblings[index + 1]
  if (previous !== undefined) return text.slice(0, previous.end) + text.slice(member.end)
  if (next !== undefined) return text.slice(0, member.start) + text.slice(next.start)
  return text.slice(0, place.at + 1) + text.slice(text.indexOf('}', member.end))
}

function withFirstMember(text: string, { at, key }: Place, value: unknown): string {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const margin = line.slice(0, line.search(/[^ \t]|$/))
  const gap = isOneLine(text) ? '' : lineEnd(text) + margin + indentation(text)
  const colon = isOneLine(text) ? (/"(\s*:\s*)/.exec(text)?.[1] ?? ':') : ': '
  const closing = isOneLine(text) ? '' : lineEnd(text) + margin
  const member = JSON.stringify(key) + colon + layOut(text, value, gap)
  return text.slice(0, at + 1) + gap + member + closing + text.slice(text.indexOf('}', at))
}

/** The value as JSON that continues a line which started with the white space `gap`. */
function layOut(text: string, value: unknown, gap: string): string {
  if (!gap.includes('\n')) return JSON.stringify(value)
  const margin = gap.slice(gap.lastIndexOf('\n') + 1)
  return JSON.stringify(value, null, indentation(text)).replaceAll('\n', lineEnd(text) + margin)
}

function gapBefore(text: string, offset: number): string {
  let start = offset
  while (/\s/.test(text.charAt(start - 1))) start--
  return text.slice(start, offset)
}

/** An empty object says nothing about its writer's taste: it is laid out over lines, as docker does. */
function isOneLine(text: string): boolean {
  return !/^\{\s*\}$/.test(text.trim()) && !text.trim().includes('\n')
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** The first indentation that is seen; docker's own is a tab. */
function indentation(text: string): string {
  return /\n([ \t]+)"/.exec(text)?.[1] ?? '\t'
}
