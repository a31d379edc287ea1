import http from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { proxyUrl } from '../plan/endpoints.js'
import type { Environment } from '../plan/plan.js'

/** Keep-alive connections that go through the proxy of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (either case). */
export interface Connections {
  readonly httpsAgent: https.Agent
  readonly httpAgent: http.Agent
  /** Opens a connection to a host before it is needed (DNS, TCP, proxy tunnel, TLS) without sending a request. */
  warmUp(host: string, port?: number): void
  close(): void
}

/**
 * The AWS SDK ignores the proxy variables; Node's own agent does not when it is handed them. The agent hands a warmed socket to
 * the first request for its host, so that the time to connect passes while the SDK is loaded and STS thinks.
 */
export function openConnections(env: Environment): Connections {
  const options = { keepAlive: true, proxyEnv: proxyVariables(env) }
  const httpsAgent = new https.Agent(options)
  const httpAgent = new http.Agent(options)
  const connect = httpsAgent.createConnection
  const warm = new Map<string, Promise<Duplex>>()

  httpsAgent.createConnection = (request, callback) => {
    const place = { host: request.host ?? '', port: Number(request.port) }
    const early = warm.get(keyOf(place))
    if (!early) return connect.call(httpsAgent, request, callback)
    warm.delete(keyOf(place))
    early
      .then((socket) => {
        if (isFresh(socket)) return socket
        socket.destroy()
        return open(place)
      })
      // The callback's type has no way to say "no socket", but an error is all that it looks at.
      .then(
        (socket) => callback?.(null, socket),
        (error) => callback?.(error, undefined as never),
      )
    return undefined
  }
  const open = ({ host, port }: Place) =>
    new Promise<Duplex>((resolve, reject) => {
      const request = { ...httpsAgent.options, host, port, servername: host }
      const first = connect.call(httpsAgent, request, (error, tunnelled) => {
        if (error) return reject(error)
        // Reset while it waits to be used, it must not bring the process down.
        tunnelled.on('error', reject)
        resolve(tunnelled)
      })
      first?.on('error', reject)
      // Without a proxy there is no callback: the socket that was returned is the connection, once its handshake is over.
      first?.on('secureConnect', () => first instanceof TLSSocket && first.servername === host && resolve(first))
    })
  return {
    httpsAgent,
    httpAgent,
    warmUp: (host, port = 443) => {
      const socket = open({ host, port })
      // A failure is told by the request that needs the socket; without one it is of no interest.
      socket.catch(() => undefined)
      warm.set(keyOf({ host, port }), socket)
    },
    close: () => {
      for (const socket of warm.values()) socket.then((unused) => unused.destroy()).catch(() => undefined)
      httpsAgent.destroy()
      httpAgent.destroy()
    },
  }
}

interface Place {
  readonly host: string
  readonly port: number
}

function keyOf({ host, port }: Place): string {
  return `${host}:${port}`
}

/**
 * Whether nothing has come over a connection while it was idle. One that the other side has closed says nothing about the request,
 * nor does what it has sent before that (a server's 408): both would be taken for the answer.
 */
function isFresh(socket: Duplex): boolean {
  return !socket.destroyed && socket.writable && socket.readableLength === 0
}

/** The proxies as Node wants them, with a scheme. */
function proxyVariables(env: Environment): NodeJS.ProcessEnv {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']
  const proxies = names.filter((name) => env[name]).map((name) => [name, proxyUrl(env[name])?.href])
  return { ...Object.fromEntries(proxies), NO_PROXY: env['NO_PROXY'], no_proxy: env['no_proxy'] }
}
