import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Place } from './hosts.js'

/** An HTTP request as it came over the wire, read to its end. Header names are in lower case. */
export interface Request {
  readonly method: string
  readonly path: string
  /** Without the question mark, as it was sent. */
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly place: Place
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** A refusal in the words of the service; each service has its own wire form for it. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.status = status
  }
}

/** The body of a request, whole. Rejects when the client goes away before its end. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The headers of a request with one string each. */
export function headersOf(request: IncomingMessage): Readonly<Record<string, string>> {
  const entries = Object.entries(request.headers)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}

/** Head of an answer, with the server's own time: the SDK measures the clock's skew by it. */
export function writeHead(response: ServerResponse, answer: Answer, now: number): void {
  response.writeHead(answer.status, {
    date: new Date(now).toUTCString(),
    'content-length': Buffer.byteLength(answer.body),
    ...answer.headers,
  })
}

/** Answers in JSON. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}
