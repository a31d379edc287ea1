import type { Rule } from './input-rules.js'

/** A tag of the assumed-role session. */
export interface SessionTag {
  readonly key: string
  readonly value: string
}

/** Takes `KEY=VALUE` apart, at the first `=`. */
export function parseTag(line: string): SessionTag {
  const [key = ''] = line.split('=', 1)
  return { key: key.trim(), value: line.slice(key.length + 1).trim() }
}

/** Holds each tag to the limits of STS's service model, and to those before it: IAM takes keys that differ only in case for one. */
export function tagRule(): Rule {
  const seen = new Set<string>()
  return (line) => {
    const { key, value } = parseTag(line)
    const repeats = seen.has(key.toLowerCase())
    seen.add(key.toLowerCase())
    if (!line.includes('=')) return 'is not KEY=VALUE: write one tag a line'
    if (!/^[\p{L}\p{Z}\p{N}_.:/+\-@]{1,128}$/u.test(key)) {
      return 'has no key of 1 to 128 letters, digits, spaces and _.:/+-@'
    }
    if (/^aws:/i.test(key)) return 'has a key that starts with aws:, which AWS keeps for itself: rename it'
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) {
      return 'has a value of other than 0 to 256 letters, digits, spaces and _.:/=+-@'
    }
    return repeats ? 'has the key of another tag, upper and lower case being the same: leave one out' : undefined
  }
}
