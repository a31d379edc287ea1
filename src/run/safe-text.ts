/** Escape sequences of terminals: CSI (colours, cursor), OSC (titles, links) and the short ones. */
const escapeSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]/g

/**
 * What has no shape of its own. Not only terminals obey it: the runner looks for its commands with .NET's culture-sensitive
 * comparison, for which `#<zero-width joiner>#[` is `##[`.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu

/** Printed in the place of a secret, as the runner's own masking does. */
const mask = '***'

/**
 * Makes untrusted text safe to print on a line of the log: one line, no control or invisible characters, at most `limit` characters,
 * and no workflow command in it, neither `::name::` (obeyed at the start of a line) nor `##[name]` (obeyed anywhere in it).
 * Source: ActionCommand.cs of actions/runner.
 */
export function neutralise(text: string, limit = 1000): string {
  const line = visible(text)
    .replace(/##(?=\[)/g, '# #')
    .replace(/^:+/, (colons) => [...colons].join(' '))
  const characters = [...line]
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line
}

/** Redacted, then neutralised: the form in which text from AWS, a tool or an input is printed. */
export function printable(
  text: string,
  { secrets = [], limit }: { secrets?: readonly string[]; limit?: number } = {},
): string {
  // What can not be seen goes first: it could split a secret in two. The cut comes last: it could leave half of one.
  return neutralise(redact(visible(text), secrets), limit)
}

/** On one line, without what can not be seen. */
function visible(text: string): string {
  const spaced = text.replace(escapeSequences, '').replace(/[\s\x85]/g, ' ')
  return spaced.replace(invisible, '').replace(/ +/g, ' ').trim()
}

/**
 * Takes the secrets out of a text in every form in which they may show up, and whatever else has the look of a credential: JWTs, session
 * tokens, secret keys, passwords in URLs. ARNs, account IDs, names, digests and request IDs stay: the reader needs them.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length)
  const known = forms.reduce((rest, form) => rest.replaceAll(form, mask), text)
  const labelled = patterns.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), known)
  return labelled.replace(arnOrRun, (run) => (looksRandom(run) ? mask : run))
}

/** A secret as logs, URLs, JSON and Docker's config write it. Shorter than 4 characters it is none, and would take every text apart. */
function formsOf(given: string): readonly string[] {
  const secret = given.trim()
  if (secret.length < 4) return []
  const encoded = [secret, `AWS:${secret}`].flatMap((text) => [
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
    Buffer.from(text).toString('base64url'),
  ])
  const plain = [secret, ...encoded, ...[0, 1, 2].flatMap((offset) => base64Within(secret, offset))]
  const escaped = plain.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), form.replaceAll('/', '\\/')])
  return escaped.flatMap((form) => {
    const uri = percentEncoded(form)
    return [form, uri, uri.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())]
  })
}

/** What of a longer text's base64 is surely the secret's, if that starts at this offset (of every three bytes). */
function base64Within(secret: string, offset: number): readonly string[] {
  if (secret.length < 8) return []
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)])
  const whole = bytes.toString('base64')
  const inner = whole.slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6))
  return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
}

/** `encodeURIComponent` for any text: it throws on half of a surrogate pair. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, mask],
  [/\b(?:gh[a-z]_|github_pat_)\w{20,}/g, mask],
  [/(\/\/)[^\s/@"']+@/g, `$1${mask}@`],
  [/(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer)\s+)[^\s"',;]+/gi, `$1${mask}`],
  [/(\bX-Amz-(?:Signature|Credential|Security-Token)["']?[:=]\s*)[^\s&"']+/gi, `$1${mask}`],
  [
    /((?:secret_?access_?key|session_?token|security_?token|password)["']?\s*[:=]\s*["']?)[^\s"',;&]{4,}/gi,
    `$1${mask}`,
  ],
]

/** ARNs are taken whole, so that a long role path in one is never looked at by itself. */
const arnOrRun = /\barn:aws[\w-]*:[^\s"'<>`]*|[\w+/=-]{40,}/g

/**
 * Secret keys are 40 characters of base64, tokens hundreds. Names of that length are made of words, digests of one case; measured: of
 * random keys one in a thousand is missed, so this is the second line behind the secrets that are known.
 */
function looksRandom(run: string): boolean {
  if (run.startsWith('arn:') || isPath(run) || !/[A-Z]/.test(run) || !/[a-z]/.test(run) || !/[0-9+/]/.test(run))
    return false
  return run.replace(/[A-Za-z][a-z]{3,}/g, '').length > run.length * 0.4
}

/** Temporary directories have random names, but short ones. */
function isPath(run: string): boolean {
  return run.startsWith('/') && run.split('/').every((part) => part.length < 20)
}
