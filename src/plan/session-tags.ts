import type { Rule } from './input-rules.js'

/** A tag of the assumed-role session. */
export interface SessionTag {
  readonly key: string
  readonly value: string
}

/** Splits `KEY=VALUE` at the first `=`. */
export function parseTag(line: string): SessionTag {
  const [key = ''] = line.split('=', 1)
  return { key: key.trim(), value: line.slice(key.length + 1).trim() }
}

/** Checks each tag against the limits of STS and against the tags before it, because IAM ignores upper and lower case in keys. */
export function tagRule(): Rule {
  const seen = new Set<string>()
  return (line) => {
    const { key, value } = parseTag(line)
    const repeats = seen.has(key.toLowerCase())
    seen.add(key.toLowerCase())
    if (!line.includes('=')) return 'is not KEY=VALUE. Write one tag on each line'
    if (!/^[\p{L}\p{Z}\p{N}_.:/+\-@]{1,128}$/u.test(key)) {
      return 'has no valid key. Use 1 to 128 letters, digits, spaces or _.:/+-@'
    }
    if (/^aws:/i.test(key)) return 'has a key that starts with aws:, which AWS reserves. Rename it'
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) {
      return 'has no valid value. Use up to 256 letters, digits, spaces or _.:/=+-@'
    }
    return repeats
      ? 'repeats the key of another tag (upper and lower case count as the same). Leave one out'
      : undefined
  }
}
