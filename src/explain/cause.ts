/** What AWS, the SDK, Node or the network said, read off an unknown error and its causes. */
export interface Cause {
  /** AWS's error code, without the `Exception` that the SDK adds to those it knows; else the error's class. */
  readonly name: string
  readonly message: string
  /** Node's or OpenSSL's code, e.g. `ENOTFOUND`; empty where there is none. */
  readonly code: string
  /** Whether AWS itself refused, in its own format. The SDK calls an error without such a format `Unknown`. */
  readonly fromAws: boolean
  /** HTTP status, also that of a proxy that refused. */
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  /** The answer's `Date` and `Content-Type`. */
  readonly date?: string | undefined
  readonly contentType?: string | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** The error that tells most: AWS's own, else the first with a system's code, else the first with an answer, else the innermost. */
export function causeOf(error: unknown): Cause {
  const links = chain(error)
  const telling =
    links.find((link) => '$fault' in link) ??
    links.find((link) => text(link['code'])) ??
    links.find((link) => '$metadata' in link) ??
    links.at(-1)
  return telling ? described(telling) : { name: 'Error', message: String(error), code: '', fromAws: false }
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

/** The error and its causes, also those of an AggregateError: a connection that was tried on several addresses. */
function chain(error: unknown, depth = 0): readonly Fields[] {
  if (typeof error !== 'object' || error === null || depth > 8) return []
  const link = fields(error)
  const tried: readonly unknown[] = Array.isArray(link['errors']) ? link['errors'] : []
  return [link, ...[link['cause'], ...tried].flatMap((cause) => chain(cause, depth + 1))]
}

function described(link: Fields): Cause {
  const metadata = fields(link['$metadata'])
  const headers = fields(fields(link['$response'])['headers'])
  const name = text(link['name']) || 'Error'
  const status = metadata['httpStatusCode'] ?? link['statusCode']
  return {
    name: name.replace(/(?<=.)Exception$/, ''),
    message: withoutQuotes(text(link['message'])),
    code: text(link['code']),
    fromAws: '$fault' in link && name !== 'Unknown',
    status: typeof status === 'number' ? status : undefined,
    requestId: text(metadata['requestId']) || undefined,
    date: text(headers['date']) || undefined,
    contentType: text(headers['content-type']) || undefined,
  }
}

/**
 * Without what a message quotes: V8 the text that it could not parse (of a config file, that may be a piece of somebody's password),
 * Node the command line and the output of a child that failed (of a credential_process).
 */
function withoutQuotes(message: string): string {
  return message
    .replace(/(?:\.{3})?"[\s\S]*"(?:\.{3})?(?= is not valid JSON)/, 'it')
    .replace(/^Command failed\b[\s\S]*/, 'Command failed')
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
