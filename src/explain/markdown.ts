import { printable, redactKnown } from '../run/safe-text.js'
import { rewriteQuoted } from './quote.js'

/**
 * Untrusted values in Markdown, without secrets. Each value is redacted before it is quoted: redacting a finished page could eat a quote.
 */

type Secrets = readonly string[]

/** A sentence with its quoted values as code. */
export function markdown(sentence: string, secrets: Secrets): string {
  return rewriteQuoted(sentence, (value) => code(value, secrets))
}

/** A code span, where Markdown knows no HTML, links, images or mentions. One line, at most 500 characters. */
export function code(text: string, secrets: Secrets): string {
  const line = printable(text, { secrets, limit: 500 }) || ' '
  const ticks = '`'.repeat(longestTicks(line) + 1)
  const pad = /^`|`$/.test(line) ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

/** The lines of a quoted Mermaid label: letters, digits and the characters of ARNs stay, everything else becomes `_`. */
export function label(lines: readonly string[], secrets: Secrets): string {
  const safe = lines.map((line) => printable(line, { secrets, limit: 100 }).replace(/[^\w +=,.@/:*-]/g, '_'))
  return `"${safe.join('<br/>')}"`
}

/** Characters of a value in a policy: no ARN and no claim of GitHub's is longer. */
const longestValue = 2048

/** Characters of a policy in the summary, of which GitHub takes 1 MiB. IAM takes 20,480 at most. */
const longestPolicy = 65_536

/** JSON to paste, without known secrets. Patterns are not applied: `***` in a policy would be a wildcard. */
export function json(value: unknown, secrets: Secrets): string {
  const safe = (_: string, text: unknown) => {
    if (typeof text !== 'string') return text
    if (text.length > longestValue) return '<a value that is too long>'
    return redactKnown(text, { secrets, replacement: '<a secret value>' })
  }
  const text = ascii(JSON.stringify(value, safe, 2))
  return text.length > longestPolicy
    ? 'This policy is longer than IAM accepts. Combine repositories with `*` (`team/*`), or use fewer in one step.'
    : codeBlock(text, 'json')
}

/** A code block that its content cannot end: the fence is longer than any row of backticks in it. */
export function codeBlock(content: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(content) + 1))
  return `${fence}${language}\n${content}\n${fence}`
}

/** Characters beyond ASCII by their numbers: right-to-left marks could make a condition look like another. */
function ascii(json: string): string {
  return json.replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function longestTicks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
}
