import { neutralise } from '../run/safe-text.js'

/** Untrusted text inside a sentence: a code span, where Markdown knows no HTML, links, images or mentions. One line, at most 500 characters. */
export function code(text: string): string {
  const line = neutralise(text, 500) || ' '
  const ticks = '`'.repeat(longestTicks(line) + 1)
  const pad = /^`|`$/.test(line) ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

/** A code block that its content can not end: its fence is longer than any row of backticks in it. */
export function codeBlock(content: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(content) + 1))
  return `${fence}${language}\n${content}\n${fence}`
}

/** JSON to paste. Beyond ASCII it is escaped: a branch name with right-to-left marks would look like another condition than it is. */
export function jsonBlock(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return codeBlock(JSON.stringify(value, null, 2).replace(/[^\n\x20-\x7e]/g, escaped), 'json')
}

/** A quoted label of a Mermaid picture: letters, digits and what ARNs are made of stay, everything else becomes `_`. */
export function label(...lines: readonly string[]): string {
  const safe = lines.map((line) => neutralise(line, 100).replace(/[^A-Za-z0-9 +=,.@/:*-]/g, '_'))
  return `"${safe.join('<br/>')}"`
}

function longestTicks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
}
