import type { ServiceName } from './hosts.js'

/** One request that the sandbox got. `status` is null as long as it has not been answered: hanging, cut off, or under way. */
export interface RecordedRequest {
  /** Milliseconds since the epoch, by this machine's clock. */
  readonly time: number
  readonly service: ServiceName
  /** AWS's name of the operation; for the registry e.g. `GET /v2/`, `PUT manifest`. */
  readonly operation: string
  readonly region: string
  readonly host: string
  readonly method: string
  /** With the query string. */
  readonly path: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly userAgent: string
  readonly viaProxy: boolean
  /** Number of its CONNECT in `connections`; undefined where it came directly. */
  readonly connection: number | undefined
  accessKeyId?: string
  callerArn?: string
  status: number | null
  /** Bytes of an endless answer that were sent. */
  sent?: number
  /** Kind of the fault that was injected, or `limit`. */
  fault?: string
}

/** One CONNECT to the proxy, also of connections over which no request ever came. */
export interface RecordedConnection {
  readonly number: number
  readonly time: number
  /** `host:port` as asked for. */
  readonly target: string
  /** The proxy's answer; null where there was none. */
  status: number | null
  /** Whether the TLS handshake got to its end. */
  secured: boolean
  requests: number
}

export interface Recorder {
  readonly requests: RecordedRequest[]
  readonly connections: RecordedConnection[]
  readonly request: (request: RecordedRequest) => void
  readonly connect: (target: string) => RecordedConnection
  /** Says that something new stands in the record. */
  readonly changed: () => void
  /** Resolves as soon as the condition holds on the record. */
  readonly until: (condition: () => boolean) => Promise<void>
}

/** An empty record. */
export function createRecorder(): Recorder {
  const requests: RecordedRequest[] = []
  const connections: RecordedConnection[] = []
  const waiting = new Set<() => void>()
  const changed = (): void => {
    for (const check of [...waiting]) check()
  }
  const request = (one: RecordedRequest): void => {
    requests.push(one)
    changed()
  }
  const connect = (target: string): RecordedConnection => {
    const number = connections.length
    const connection = { number, time: Date.now(), target, status: null, secured: false, requests: 0 }
    connections.push(connection)
    changed()
    return connection
  }
  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (!condition()) return
        waiting.delete(check)
        resolve()
      }
      waiting.add(check)
      check()
    })
  return { requests, connections, request, connect, changed, until }
}
