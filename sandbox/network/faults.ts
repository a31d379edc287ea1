import type { ServiceName } from './hosts.js'
import type { Answer } from './http.js'

/** Which requests (or, for faults of the connection, hosts) a fault strikes; what is left out matches all. */
export interface Match {
  readonly service?: ServiceName
  /** As in the record: an AWS operation, or e.g. `GET /v2/`. Not for faults of the connection. */
  readonly operation?: string
  readonly region?: string
  readonly host?: string
}

/**
 * What goes wrong. On the way to the host (through the proxy): `refuse` (CONNECT is answered with 502, also what a name
 * that does not resolve looks like), `connect-hang`, `connect-reset`, `tls-hang`, `unknown-ca`, `expired-certificate`.
 * The others happen to a request that was read.
 */
export type Effect =
  | { readonly kind: ConnectionFault }
  /** `endless`: a 200 whose body never ends, as fast as it is read. */
  | { readonly kind: 'hang' | 'hang-in-body' | 'reset' | 'reset-in-body' | 'endless' }
  | { readonly kind: 'throttle' | 'empty' | 'malformed' }
  | { readonly kind: '5xx' | 'html'; readonly status?: number }
  /** Answers properly, this many milliseconds later. */
  | { readonly kind: 'slow'; readonly ms: number }
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: string
      readonly headers?: Record<string, string>
    }
  /** 200, with the proper answer's headers and this body. */
  | { readonly kind: 'body'; readonly body: string }
  /** An error in the service's wire form. */
  | { readonly kind: 'error'; readonly code: string; readonly message: string; readonly status?: number }
  /** The proper answer, changed: its body, and its status if one is given. */
  | { readonly kind: 'edit'; readonly edit: (body: string) => string; readonly status?: number }

export type ConnectionFault = (typeof CONNECTION_FAULTS)[number]

export type Fault = Effect & {
  readonly match: Match
  /** How often it strikes; always, where it is left out. */
  readonly times?: number
  /** How many matching requests it lets through first. */
  readonly skip?: number
}

/** A fault that was set up. */
export interface SetFault {
  /** How often it has struck. */
  readonly hits: () => number
  readonly clear: () => void
}

/** At most this many calls a second, as AWS counts them; those over it are throttled. */
export interface Limit {
  readonly match: Match
  readonly perSecond: number
}

export interface Faults {
  readonly add: (fault: Fault) => SetFault
  readonly limit: (limit: Limit) => void
  /** The fault that strikes a request, counted. */
  readonly forRequest: (subject: Match) => Effect | undefined
  /** The fault that strikes a connection, counted; `kinds` are those of the stage it is in. */
  readonly forConnection: (subject: Match, kinds: readonly ConnectionFault[]) => ConnectionFault | undefined
  /** Counts a call; true if it is over a limit. */
  readonly isOverLimit: (subject: Match) => boolean
}

const CONNECTION_FAULTS = [
  'refuse',
  'connect-hang',
  'connect-reset',
  'tls-hang',
  'unknown-ca',
  'expired-certificate',
] as const

/** These go wrong, and what is added later. */
export function createFaults(
  initial: { readonly faults?: readonly Fault[]; readonly limits?: readonly Limit[] } = {},
): Faults {
  const faults = (initial.faults ?? []).map((fault) => ({ fault, seen: 0 }))
  const limits = (initial.limits ?? []).map((limit) => ({ limit, times: [] as number[] }))
  const find = (subject: Match, applies: (kind: string) => boolean): Fault | undefined => {
    for (const entry of faults) {
      const { match, skip = 0, times = Number.POSITIVE_INFINITY, kind } = entry.fault
      if (!applies(kind) || !covers(match, subject)) continue
      if (entry.seen >= skip + times) continue
      entry.seen += 1
      if (entry.seen > skip) return entry.fault
    }
    return undefined
  }
  return {
    add: (fault) => {
      const entry = { fault, seen: 0 }
      faults.push(entry)
      const clear = (): void => {
        if (faults.includes(entry)) faults.splice(faults.indexOf(entry), 1)
      }
      return { hits: () => Math.max(0, entry.seen - (fault.skip ?? 0)), clear }
    },
    limit: (limit) => void limits.push({ limit, times: [] }),
    forRequest: (subject) => find(subject, (kind) => !isConnectionFault(kind)),
    forConnection: (subject, kinds) => {
      const kind = find(subject, (one) => isConnectionFault(one) && kinds.includes(one))?.kind
      return kind !== undefined && isConnectionFault(kind) ? kind : undefined
    },
    isOverLimit: (subject) => {
      const over = limits.filter(({ limit, times }) => covers(limit.match, subject) && !admit(times, limit.perSecond))
      return over.length > 0
    },
  }
}

/** The proper answer, spoilt. */
export function spoil(answer: Answer, effect: Effect): Answer {
  const text = answer.body.toString()
  switch (effect.kind) {
    case 'malformed':
      return { ...answer, body: text.slice(0, text.length / 2) }
    case 'body':
      return { ...answer, status: 200, body: effect.body }
    case 'edit':
      return { ...answer, status: effect.status ?? answer.status, body: effect.edit(text) }
    case 'empty':
      return { status: 200, body: '' }
    case 'html':
      return { status: effect.status ?? 200, headers: { 'content-type': 'text/html' }, body: PORTAL }
    case 'status':
      return { status: effect.status, headers: effect.headers ?? {}, body: effect.body ?? '' }
    default:
      return answer
  }
}

const PORTAL =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in to the network</h1></body></html>'

function isConnectionFault(kind: string): kind is ConnectionFault {
  return CONNECTION_FAULTS.some((one) => one === kind)
}

function covers(match: Match, subject: Match): boolean {
  return (['service', 'operation', 'region', 'host'] as const).every(
    (key) => match[key] === undefined || match[key] === subject[key],
  )
}

function admit(times: number[], perSecond: number): boolean {
  const now = performance.now()
  while (times[0] !== undefined && times[0] <= now - 1000) times.shift()
  if (times.length >= perSecond) return false
  times.push(now)
  return true
}
