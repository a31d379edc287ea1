import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { SecureContext } from 'node:tls'
import { placeOf } from '../network/hosts.js'
import { type Authority, createAuthority } from '../network/tls.js'
import { type Channel, type Site, serve } from './answer.js'
import { createProxy } from './proxy.js'

export interface Servers {
  readonly httpUrl: string
  readonly proxyUrl: string
  readonly close: () => Promise<void>
}

export interface ServerOptions {
  readonly site: Site
  readonly authority: Authority
  /** `user:password` that the proxy asks for. */
  readonly proxyCredentials: string | undefined
}

/** Starts the plain server and the proxy on free ports of 127.0.0.1; the TLS server is reached through the proxy alone. */
export async function startServers({ site, authority, proxyCredentials }: ServerOptions): Promise<Servers> {
  // A TLS socket does not tell whose connection it is on; the client's port does.
  const channels = new Map<number | undefined, Channel>()
  const http = createHttpServer((request, response) => {
    // A client that goes away in the middle is its own affair.
    serve({ request, response, channel: { socket: request.socket } }, site).catch(() => response.destroy())
  })
  const https = createHttpsServer({ SNICallback: sniCallback(site, authority) }, (request, response) => {
    const channel = channels.get(request.socket.remotePort) ?? { socket: request.socket }
    serve({ request, response, channel }, site).catch(() => response.destroy())
  })
  https.on('secureConnection', ({ remotePort }) => {
    const connection = channels.get(remotePort)?.connection
    if (connection) connection.secured = true
    site.recorder.changed()
  })
  const proxy = createProxy({
    site,
    credentials: proxyCredentials,
    onTunnel: (channel) => {
      const { socket } = channel
      const { remotePort } = socket
      channels.set(remotePort, channel)
      socket.on('close', () => channels.delete(remotePort))
      https.emit('connection', socket)
    },
  })
  const sockets = new Set<Socket>()
  const [httpPort, proxyPort] = await Promise.all([http, proxy].map((server) => listen(server, sockets)))
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await Promise.all([http, proxy].map((server) => new Promise((resolve) => server.close(resolve))))
  }
  const userInfo = proxyCredentials === undefined ? '' : `${proxyCredentials}@`
  return { httpUrl: `http://127.0.0.1:${httpPort}`, proxyUrl: `http://${userInfo}127.0.0.1:${proxyPort}`, close }
}

/** Picks the certificate for the host that a client names, unless a fault says otherwise. */
function sniCallback({ delayMs, faults }: Site, authority: Authority) {
  let unknown: Promise<Authority> | undefined
  const contextFor = async (host: string): Promise<SecureContext | undefined> => {
    if (delayMs > 0) await pause(delayMs)
    const place = placeOf(host)
    const fault = place && faults.forConnection(place, ['tls-hang', 'unknown-ca', 'expired-certificate'])
    if (fault === 'tls-hang') return undefined
    if (fault !== 'unknown-ca') return authority.contextFor(host, fault === 'expired-certificate')
    unknown ??= createAuthority('Unknown CA')
    return (await unknown).contextFor(host)
  }
  return (host: string, done: (error: Error | null, context?: SecureContext) => void): void => {
    contextFor(host).then(
      (context) => context && done(null, context),
      (error: Error) => done(error),
    )
  }
}

function listen(server: Server, sockets: Set<Socket>): Promise<number> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
