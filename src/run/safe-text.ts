/** Terminal escape sequences: CSI (colours, cursor), OSC (titles, links) and the short ones. */
const escapeSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]/g

/** The runner ignores these when it looks for commands: `#<zero-width joiner>#[` counts as `##[`. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu

/** Replaces a secret, as in the runner's own masking. */
const mask = '***'

/** Characters of one text from outside (AWS, a tool, a file) that are looked at. */
const longestText = 8192

interface PrintOptions {
  readonly secrets?: readonly string[]
  /** Most characters of the result. */
  readonly limit?: number
}

/** Text from AWS, a tool or an input in the form in which errors, warnings and the log print it: short, without secrets, on one safe line. */
export function printable(text: string, { secrets = [], limit = 1000 }: PrintOptions = {}): string {
  // Invisible characters could split a secret, so they go first. The limit could cut a secret in half, so it comes last.
  return neutralise(redact(visible(firstPart(text, Math.max(longestText, limit))), secrets), limit)
}

/**
 * Makes untrusted text safe for a line of the log: one line, no control or invisible characters, at most `limit` characters, and no
 * workflow command, neither `::name::` (obeyed at the start of a line) nor `##[name]` (obeyed anywhere).
 * Source: ActionCommand.cs of actions/runner.
 */
export function neutralise(text: string, limit = 1000): string {
  const line = visible(text)
    .replace(/##(?=\[)/g, '# #')
    .replace(/^:+/, (colons) => [...colons].join(' '))
  const characters = [...line]
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line
}

/** The text on one line, without invisible characters. */
function visible(text: string): string {
  const spaced = text.replace(escapeSequences, '').replace(/[\s\x85]/g, ' ')
  return spaced.replace(invisible, '').replace(/ +/g, ' ').trim()
}

/**
 * The first 8 kB of a text, which is all that is looked at: a message of megabytes must not keep the process busy. The word at the cut
 * goes as well, because half a secret would not be recognised.
 */
export function firstPart(text: string, longest = longestText): string {
  if (text.length <= longest) return text
  const part = text.slice(0, longest)
  return `${part.slice(0, part.search(/(?<!\S)\S*$/))}…`
}

/** Removes known secrets in every form, and credentials that have a label or a shape of their own, such as JWTs. Names and ARNs stay. */
export function redact(text: string, secrets: readonly string[] = []): string {
  return patterns.reduce(
    (rest, [pattern, replacement]) => rest.replace(pattern, replacement),
    redactKnown(text, { secrets }),
  )
}

/** Removes known secrets in every form in which they can show up, and nothing else. */
export function redactKnown(
  text: string,
  { secrets = [], replacement = mask }: { readonly secrets?: readonly string[]; readonly replacement?: string },
): string {
  // No form of a secret is shorter than the secret.
  const forms = new Set(secrets.filter((secret) => secret.trim().length <= text.length).flatMap(formsOf))
  const longestFirst = [...forms].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, form) => rest.replaceAll(form, () => replacement), text)
}

/** A secret as logs, URLs, JSON and Docker's config write it. A secret under 4 characters would take every text apart. */
function formsOf(given: string): readonly string[] {
  const secret = given.trim()
  if (secret.length < 4) return []
  const encoded = [secret, `AWS:${secret}`]
    .map(base64)
    .flatMap((text) => [text, text.replace(/=+$/, ''), urlSafe(text)])
  const plain = [secret, ...encoded, ...[0, 1, 2].flatMap((offset) => base64Within(secret, offset))]
  const escaped = plain.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), form.replaceAll('/', '\\/')])
  return escaped.flatMap((form) => {
    const uri = encodeURIComponent(form.toWellFormed())
    return [form, uri, uri.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())]
  })
}

/** The part of a longer text's base64 that is surely the secret's, if the secret starts at this offset (of every three bytes). */
function base64Within(secret: string, offset: number): readonly string[] {
  if (secret.length < 8) return []
  const bytes = new TextEncoder().encode(secret).length + offset
  const inner = base64(`${'\0'.repeat(offset)}${secret}`).slice(
    Math.ceil((offset * 8) / 6),
    Math.floor((bytes * 8) / 6),
  )
  return [inner, urlSafe(inner)]
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}

function urlSafe(text: string): string {
  return text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
}

/** Each takes time in proportion to the text: a test times them on texts made to be slow. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w-])(?=[\w-]+\.[\w-]{8})([\w-]*?)eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, `$1${mask}`],
  [/\b(?:gh[a-z]_|github_pat_)\w{20,}/g, mask],
  [/(\/\/)[^\s/@"']+@/g, `$1${mask}@`],
  [/(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer)\s+)[^\s"',;]+/gi, `$1${mask}`],
  [/(\bX-Amz-(?:Signature|Credential|Security-Token)["']?[:=]\s*)[^\s&"']+/gi, `$1${mask}`],
  [
    // As JSON, as a setting, or as an XML element; `GetAuthorizationToken: …` is the name of a call.
    /((?:secret_?access_?key|(?<!\bGet)(?:session|security|authorization)_?token|password)["']?\s*[:=>]\s*["']?)[^\s"',;&<]{4,}/gi,
    `$1${mask}`,
  ],
]
