import { readFile } from 'node:fs/promises'
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http'
import { Agent, createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { Sandbox } from '../sandbox/index.js'
import { placeOf } from '../sandbox/network/hosts.js'
import { createAuthority } from '../sandbox/network/tls.js'
import { answer } from './gate.js'

export interface FrontOptions {
  readonly sandbox: Sandbox
  /** Unix socket of the registry. */
  readonly registrySocket: string
}

/**
 * The way to AWS for every program of the run: a proxy behind which the registries' hosts are a real registry with TLS, and
 * all other hosts the sandbox. So no name of AWS's has to resolve to this machine, which `/etc/hosts` would do.
 */
export interface Front {
  readonly proxyUrl: string
  /** The authority that vouches for the registries' hosts, PEM. */
  readonly certificate: string
  readonly stop: () => Promise<void>
}

/** Starts the proxy on a free port of 127.0.0.1. */
export async function startFront({ sandbox, registrySocket }: FrontOptions): Promise<Front> {
  const authority = await createAuthority('End-to-end CA')
  const toSandbox = new Agent({
    ca: await readFile(sandbox.caFile),
    proxyEnv: { HTTPS_PROXY: sandbox.proxyUrl },
  })
  const pickCertificate = (host: string, done: (error: Error | null, context?: SecureContext) => void): void => {
    authority.contextFor(host).then((context) => done(null, context), done)
  }
  const https = createHttpsServer({ SNICallback: pickCertificate }, (request, response) => {
    // A client that goes away in the middle is its own affair.
    answer(request, response, { toSandbox, registrySocket }).catch(() => response.destroy())
  })
  const proxy = createHttpServer()
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    if (head.length > 0) socket.unshift(head)
    const [host = ''] = (request.url ?? '').split(':')
    if (placeOf(host)?.service !== 'registry') return tunnel(request, sandbox.proxyUrl)
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    https.emit('connection', socket)
  })
  const { port, close } = await listen(proxy)
  return { proxyUrl: `http://127.0.0.1:${port}`, certificate: authority.certificate, stop: close }
}

/** Hands a CONNECT on to the next proxy. */
function tunnel({ url, socket }: IncomingMessage, proxyUrl: string): void {
  const { hostname, port } = new URL(proxyUrl)
  const next = connect(Number(port), hostname)
  next.on('error', () => socket.destroy())
  next.write(`CONNECT ${url} HTTP/1.1\r\nHost: ${url}\r\n\r\n`)
  socket.pipe(next).pipe(socket)
}

/** Listens on a free port; `close` also ends the connections. */
function listen(server: Server): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, close }))
  })
}
