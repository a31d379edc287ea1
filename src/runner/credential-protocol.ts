import type { Readable } from 'node:stream'

/**
 * The protocol of docker's credential helpers: a verb as argument, the host on standard input, the answer on standard output.
 * Source: docker/docker-credential-helpers, credentials/credentials.go.
 */
export interface Answer {
  readonly text: string
  /** Clients read a failure's text from standard output, too. */
  readonly exitCode: 0 | 1
}

/** What clients take for "this helper has no login", and then go on without one. Source: credentials/error.go. */
export const notFound: Answer = { text: 'credentials not found in native keychain', exitCode: 1 }

export function answerOf(text: string): Answer {
  return { text, exitCode: 0 }
}

/** Some clients show the first line only. */
export function failureOf(text: string): Answer {
  return { text: text.replace(/\s*[\r\n]\s*/g, ' '), exitCode: 1 }
}

export function credentialAnswer(host: string, password: string): Answer {
  return answerOf(JSON.stringify({ ServerURL: host, Username: 'AWS', Secret: password }))
}

/** A host name has at most 253 bytes; a scheme and a path may stand around it. */
const longest = 2_048

/** The host that a client asks for, without scheme and path. Reads the input to its end, and keeps no more than a host can have. */
export async function readHost(input: Readable): Promise<string> {
  let text = ''
  for await (const chunk of input) text = (text + String(chunk)).slice(0, longest)
  const [host = ''] = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .split('/')
  return host.toLowerCase()
}
