import http from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { proxyUrl } from '../plan/endpoints.js'
import type { Environment } from '../plan/plan.js'
import { bypassesProxy, type Place } from './no-proxy.js'

/** Keep-alive connections that honour `HTTPS_PROXY` and `NO_PROXY`, in either case. Plain http goes to loopback only, without a proxy. */
export interface Connections {
  readonly httpsAgent: https.Agent
  readonly httpAgent: http.Agent
  /** Opens a connection before it is needed (DNS, TCP, proxy tunnel, TLS), without sending a request. */
  warmUp(place: Place): void
  close(): void
}

/**
 * The AWS SDK ignores the proxy variables, but Node's agent knows how to use a proxy. A connection that was opened early goes to the first
 * request for its host, so that it opens while the SDK loads and STS answers.
 */
export function openConnections(env: Environment): Connections {
  const proxied = new https.Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY: httpsProxy(env)?.href } })
  const direct = new https.Agent({ keepAlive: true })
  const httpAgent = new http.Agent({ keepAlive: true })
  const noProxy = env['no_proxy'] || env['NO_PROXY'] || ''
  const { createConnection } = https.Agent.prototype
  const connect = (request: Request, callback?: Callback) =>
    createConnection.call(bypassesProxy(placeOf(request), noProxy) ? direct : proxied, request, callback)
  const open = (place: Place) => whenSecured({ ...proxied.options, ...place, servername: place.host }, connect)
  const early = new Map<string, Promise<Duplex>>()

  proxied.createConnection = (request, callback) => {
    const place = placeOf(request)
    const waiting = early.get(keyOf(place))
    if (!waiting) return connect(request, callback)
    early.delete(keyOf(place))
    waiting
      .then((socket) => {
        if (isFresh(socket)) return socket
        socket.destroy()
        return open(place)
      })
      // The callback's type has no way to say "no socket", but after an error nobody looks at it.
      .then(
        (socket) => callback?.(null, socket),
        (error) => callback?.(error, undefined as never),
      )
    return undefined
  }
  return {
    httpsAgent: proxied,
    httpAgent,
    warmUp: (place) => {
      const socket = open(place)
      // The request that needs the socket reports the error.
      socket.catch(() => undefined)
      early.set(keyOf(place), socket)
    },
    close: () => {
      for (const socket of early.values()) socket.then((unused) => unused.destroy()).catch(() => undefined)
      for (const agent of [proxied, direct, httpAgent]) agent.destroy()
    },
  }
}

/** As Node does, the lower-case variable first. */
function httpsProxy(env: Environment): URL | undefined {
  return proxyUrl(env['https_proxy'] || env['HTTPS_PROXY'])
}

type Request = Parameters<https.Agent['createConnection']>[0]
type Callback = NonNullable<Parameters<https.Agent['createConnection']>[1]>

function placeOf({ host, port }: Request): Place {
  return { host: host ?? '', port: Number(port) }
}

function keyOf({ host, port }: Place): string {
  return `${host}:${port}`
}

/** Connects, and waits for the end of the TLS handshake. */
function whenSecured(
  request: Request & Place & { servername: string },
  connect: (request: Request, callback: Callback) => Duplex | null | undefined,
): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const first = connect(request, (error, tunnelled) => {
      if (error) return reject(error)
      // A reset while the socket waits must not end the process.
      tunnelled.on('error', reject)
      resolve(tunnelled)
    })
    first?.on('error', reject)
    // Without a proxy nothing calls back: the socket itself says when it is secured.
    first?.on('secureConnect', () => {
      if (first instanceof TLSSocket && first.servername === request.servername) resolve(first)
    })
  })
}

/**
 * Whether nothing has come over a connection while it was idle. What a server sends then, such as a 408 before it closes, would be taken
 * for the answer to the next request.
 */
function isFresh(socket: Duplex): boolean {
  return !socket.destroyed && socket.writable && socket.readableLength === 0
}
