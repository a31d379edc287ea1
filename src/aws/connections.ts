import http from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import { proxyUrl } from '../plan/endpoints.js'
import type { Environment } from '../plan/plan.js'
import { bypassesProxy, type Place } from './no-proxy.js'
import { openTunnel } from './proxy-tunnel.js'

/** Keep-alive connections that honour `HTTPS_PROXY` and `NO_PROXY`, in either case. Plain http goes to loopback only, without a proxy. */
export interface Connections {
  readonly httpsAgent: https.Agent
  readonly httpAgent: http.Agent
  /** Opens a connection before it is needed (DNS, TCP, proxy tunnel, TLS), without sending a request. */
  warmUp(place: Place): void
  close(): void
}

/**
 * The AWS SDK ignores the proxy variables. A connection that was opened early goes to the first request for its host, so that it opens
 * while the SDK loads and STS answers.
 */
export function openConnections(env: Environment): Connections {
  const httpsAgent = new https.Agent({ keepAlive: true })
  const httpAgent = new http.Agent({ keepAlive: true })
  const connect = httpsAgent.createConnection.bind(httpsAgent)
  const proxy = httpsProxy(env)
  const noProxy = env['no_proxy'] || env['NO_PROXY'] || ''
  const early = new Map<string, Promise<Duplex>>()

  const open = async (request: Request): Promise<Duplex> => {
    const place = placeOf(request)
    const tunnel = proxy && !bypassesProxy(place, noProxy) ? { socket: await openTunnel(proxy, place) } : {}
    return whenSecured(connect({ ...request, ...tunnel }))
  }
  const take = async (request: Request): Promise<Duplex> => {
    const key = keyOf(placeOf(request))
    const waiting = early.get(key)
    early.delete(key)
    const socket = await waiting
    if (socket && isFresh(socket)) return socket
    socket?.destroy()
    return open(request)
  }
  httpsAgent.createConnection = (request, callback) => {
    // The callback's type has no way to say "no socket", but after an error nobody looks at it.
    take(request).then(
      (socket) => callback?.(null, socket),
      (error) => callback?.(error, undefined as never),
    )
    return undefined
  }
  return {
    httpsAgent,
    httpAgent,
    warmUp: (place) => {
      const socket = open({ ...httpsAgent.options, ...place, servername: place.host })
      // The request that needs the socket reports the error.
      socket.catch(() => undefined)
      early.set(keyOf(place), socket)
    },
    close: () => {
      for (const socket of early.values()) socket.then((unused) => unused.destroy()).catch(() => undefined)
      for (const agent of [httpsAgent, httpAgent]) agent.destroy()
    },
  }
}

/** As Node does, the lower-case variable first. */
function httpsProxy(env: Environment): URL | undefined {
  return proxyUrl(env['https_proxy'] || env['HTTPS_PROXY'])
}

type Request = Parameters<https.Agent['createConnection']>[0]

function placeOf({ host, port }: Request): Place {
  return { host: host ?? '', port: Number(port) }
}

function keyOf({ host, port }: Place): string {
  return `${host}:${port}`
}

/** Waits for the end of the TLS handshake. */
function whenSecured(socket: Duplex | null | undefined): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    // A reset while the socket waits for a request must not end the process.
    socket?.on('error', reject)
    socket?.on('secureConnect', () => resolve(socket))
  })
}

/**
 * Whether nothing has come over a connection while it was idle. What a server sends then, such as a 408 before it closes, would be taken
 * for the answer to the next request.
 */
function isFresh(socket: Duplex): boolean {
  return !socket.destroyed && socket.writable && socket.readableLength === 0
}
