import { firstPart } from '../run/safe-text.js'

/** What AWS, the SDK, Node or the network said, read from an unknown error and its causes. */
export type Cause = ReturnType<typeof described>

type Fields = Readonly<Record<string, unknown>>

/** The most telling error of the chain: AWS's own, or the first with a system's code, or the first with an answer, or the innermost. */
export function causeOf(error: unknown): Cause {
  const links = chain(error)
  return described(
    links.find((link) => '$fault' in link) ??
      links.find((link) => text(link['code'])) ??
      links.find((link) => '$metadata' in link) ??
      links.at(-1) ?? { message: String(error) },
  )
}

/** One line for each error of the chain, the outermost first. */
export function causeLines(error: unknown): readonly string[] {
  return chain(error).map((link) => {
    const { name, code, message, status, requestId, contentType } = described(link)
    const attempts = fields(link['$metadata'])['attempts']
    const facts = [
      status !== undefined && `HTTP ${status}`,
      contentType,
      requestId && `request ID ${requestId}`,
      typeof attempts === 'number' && `attempts ${attempts}`,
    ].filter(Boolean)
    return `${name}${code && ` (${code})`}: ${message}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}`
  })
}

/** The error and its causes. An AggregateError has several: a connection that was tried on several addresses. */
function chain(error: unknown, depth = 0): readonly Fields[] {
  if (typeof error !== 'object' || error === null || depth > 8) return []
  const link = fields(error)
  const tried: readonly unknown[] = Array.isArray(link['errors']) ? link['errors'].slice(0, 8) : []
  return [link, ...[link['cause'], ...tried].flatMap((cause) => chain(cause, depth + 1))]
}

function described(link: Fields) {
  const metadata = fields(link['$metadata'])
  const headers = fields(fields(link['$response'])['headers'])
  const name = text(link['name']) || 'Error'
  const status = metadata['httpStatusCode'] ?? link['statusCode']
  return {
    /** AWS's error code without the SDK's `Exception`, or the error's class. */
    name: name.replace(/(?<=.)Exception$/, ''),
    message: withoutQuotes(text(link['message'])),
    /** The code of Node or OpenSSL, e.g. `ENOTFOUND`, or an empty text. */
    code: text(link['code']),
    /** Whether AWS itself answered with this error, in its own format. The SDK calls an error without such a format `Unknown`. */
    fromAws: '$fault' in link && name !== 'Unknown',
    /** HTTP status, also that of a proxy's answer. */
    status: typeof status === 'number' ? status : undefined,
    requestId: text(metadata['requestId']),
    date: text(headers['date']),
    contentType: text(headers['content-type']),
  }
}

/**
 * Some messages quote a secret's surroundings. V8 quotes the text that it could not parse, e.g. of a Docker config. Node quotes the
 * command line and the output of a failed child, e.g. of a credential_process.
 */
function withoutQuotes(message: string): string {
  if (/^Command failed\b/.test(message)) return 'Command failed'
  const end = message.lastIndexOf(' is not valid JSON')
  const start = message.indexOf('"')
  if (start < 0 || !/"(?:\.{3})?$/.test(message.slice(start + 1, Math.max(end, start)))) return message
  return `${message.slice(0, start).replace(/\.{3}$/, '')}it${message.slice(end)}`
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** Cut before anything looks at it. */
function text(value: unknown): string {
  return typeof value === 'string' ? firstPart(value) : ''
}
