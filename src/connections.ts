import http from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { proxyUrl } from './endpoints.js'
import type { Environment } from './plan.js'

/** Keep-alive connections that go through the proxy of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (either case). */
export interface Connections {
  readonly httpsAgent: https.Agent
  readonly httpAgent: http.Agent
  /** Opens a connection to a host before it is needed (DNS, TCP, proxy tunnel, TLS) without sending a request. */
  warmUp(host: string): void
  close(): void
}

/**
 * The AWS SDK ignores the proxy variables; Node's own agent does not when it is handed them. The agent hands a warmed socket to
 * the first request for its host, so that the time to connect passes while STS still thinks.
 */
export function openConnections(env: Environment): Connections {
  const options = { keepAlive: true, proxyEnv: proxyVariables(env) }
  const httpsAgent = new https.Agent(options)
  const httpAgent = new http.Agent(options)
  const connect = httpsAgent.createConnection
  const warm = new Map<string, Promise<Duplex>>()

  httpsAgent.createConnection = (request, callback) => {
    const host = request.host ?? ''
    const early = warm.get(host)
    if (!early) return connect.call(httpsAgent, request, callback)
    warm.delete(host)
    early
      // One that has been closed while it was idle says nothing about the request.
      .then((socket) => (socket.destroyed ? open(host) : socket))
      // The callback's type has no way to say "no socket", but an error is all that it looks at.
      .then(
        (socket) => callback?.(null, socket),
        (error) => callback?.(error, undefined as never),
      )
    return undefined
  }
  const open = (host: string) =>
    new Promise<Duplex>((resolve, reject) => {
      const request = { ...httpsAgent.options, host, port: 443, servername: host }
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
    warmUp: (host) => {
      const socket = open(host)
      // A failure is told by the request that needs the socket; without one it is of no interest.
      socket.catch(() => undefined)
      warm.set(host, socket)
    },
    close: () => {
      for (const socket of warm.values()) socket.then((unused) => unused.destroy()).catch(() => undefined)
      httpsAgent.destroy()
      httpAgent.destroy()
    },
  }
}

/** The proxies as Node wants them, with a scheme. */
function proxyVariables(env: Environment): NodeJS.ProcessEnv {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']
  const proxies = names.filter((name) => env[name]).map((name) => [name, proxyUrl(env[name])?.href])
  return { ...Object.fromEntries(proxies), NO_PROXY: env['NO_PROXY'], no_proxy: env['no_proxy'] }
}
