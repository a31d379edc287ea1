import http from 'node:http'
import https from 'node:https'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  createServer as createTlsServer,
  getCACertificates,
  type SecureContext,
  setDefaultCACertificates,
  type TLSSocket,
  type Server as TlsServer,
} from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../../sandbox/index.js'
import { createAuthority } from '../../../sandbox/network/tls.js'
import { type Connections, openConnections } from '../../../src/aws/connections.js'
import { startTrusted } from '../../support/wire.js'

let sandbox: Sandbox
let relay: Relay
const opened: Connections[] = []
const faults: { clear: () => void }[] = []

beforeAll(async () => {
  sandbox = await startTrusted()
  relay = await startRelay(Number(new URL(sandbox.proxyUrl).port))
})
afterAll(async () => {
  relay.stop()
  await sandbox.stop()
})
afterEach(() => {
  for (const { close } of opened.splice(0)) close()
  for (const { clear } of faults.splice(0)) clear()
})

/** A way to the sandbox's proxy that knows which connections are open. */
interface Relay {
  readonly port: number
  readonly open: () => number
  /** Cuts every connection off. */
  readonly cut: () => void
  readonly stop: () => Server
}

async function startRelay(to: number): Promise<Relay> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = connect(to, '127.0.0.1')
    sockets.add(socket)
    for (const end of [socket, onward]) end.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      onward.destroy()
    })
    onward.on('close', () => socket.destroy())
    socket.pipe(onward).pipe(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return { port: (server.address() as AddressInfo).port, open: () => sockets.size, cut, stop: () => server.close() }
}

function openTo(
  env: Readonly<Record<string, string>> = { HTTPS_PROXY: `http://127.0.0.1:${relay.port}` },
): Connections {
  const connections = openConnections(env)
  opened.push(connections)
  return connections
}

/** The status of a GET. */
const get = ({ httpsAgent, httpAgent }: Connections, url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const isHttps = url.startsWith('https:')
    const request = isHttps ? https.get(url, { agent: httpsAgent }) : http.get(url, { agent: httpAgent })
    request.on('error', reject)
    request.on('response', (response) => text(response).then(() => resolve(response.statusCode ?? 0), reject))
  })

const eventually = async (condition: () => boolean): Promise<void> => {
  for (let left = 200; left > 0 && !condition(); left--) await sleep(10)
  expect(condition()).toBe(true)
}

let hosts = 100000000000
/** A host that nobody has connected to before. */
const newHost = () => `${++hosts}.dkr.ecr.eu-west-1.amazonaws.com`
const connectionsTo = (host: string) => sandbox.connections.filter(({ target }) => target === `${host}:443`)

describe('a connection that is opened early', () => {
  test('is there before the first request, gets that one, and is the only one', async () => {
    const host = newHost()
    const connections = openTo()
    connections.warmUp({ host, port: 443 })
    await sandbox.until(() => connectionsTo(host).some(({ secured }) => secured))
    expect(connectionsTo(host)).toMatchObject([{ requests: 0 }])
    await get(connections, `https://${host}/`)
    expect(connectionsTo(host)).toMatchObject([{ requests: 1 }])
  })

  test('is waited for by a request that comes before it is ready', async () => {
    const host = newHost()
    const connections = openTo()
    connections.warmUp({ host, port: 443 })
    await get(connections, `https://${host}/`)
    expect(connectionsTo(host)).toMatchObject([{ requests: 1 }])
  })

  test('stays open for the next request', async () => {
    const host = newHost()
    const connections = openTo()
    connections.warmUp({ host, port: 443 })
    await get(connections, `https://${host}/`)
    await get(connections, `https://${host}/`)
    expect(connectionsTo(host)).toMatchObject([{ requests: 2 }])
  })

  test('is for its own host only, and for one request at a time', async () => {
    const [host, other] = [newHost(), newHost()]
    const connections = openTo()
    connections.warmUp({ host, port: 443 })
    await Promise.all([host, host, other].map((one) => get(connections, `https://${one}/`)))
    expect(connectionsTo(host)).toHaveLength(2)
    expect(connectionsTo(other)).toMatchObject([{ requests: 1 }])
  })

  test('that was closed in the meantime is replaced by a new one', async () => {
    const host = newHost()
    const connections = openTo()
    connections.warmUp({ host, port: 443 })
    await sandbox.until(() => connectionsTo(host).some(({ secured }) => secured))
    await sleep(20)
    relay.cut()
    await sleep(20)
    expect(await get(connections, `https://${host}/`)).toBeGreaterThan(0)
    expect(connectionsTo(host)).toHaveLength(2)
  })

  test('that fails ends nothing by itself: the request that needs it tells', async () => {
    const host = newHost()
    const connections = openTo()
    faults.push(sandbox.fault({ match: { host }, kind: 'refuse' }))
    connections.warmUp({ host, port: 443 })
    await sleep(50)
    await expect(get(connections, `https://${host}/`)).rejects.toMatchObject({ statusCode: 502 })
    expect(connectionsTo(host)).toHaveLength(1)
  })

  test('to a server that is not what it says fails in the same way', async () => {
    const host = newHost()
    const connections = openTo()
    faults.push(sandbox.fault({ match: { host }, kind: 'unknown-ca' }))
    connections.warmUp({ host, port: 443 })
    await expect(get(connections, `https://${host}/`)).rejects.toMatchObject({
      code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO/),
    })
  })

  test('without a proxy fails as the request would', async () => {
    const connections = openTo({})
    connections.warmUp({ host: 'localhost', port: 443 })
    await expect(get(connections, 'https://localhost/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

describe('a connection that is opened early and straight to the host', () => {
  const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'
  let server: TlsServer | undefined
  const accepted: TLSSocket[] = []
  afterEach(() => {
    for (const socket of accepted.splice(0)) socket.destroy()
    server?.close()
  })

  /** Starts a server that answers with 200; each connection is first handed to `greet`. Gives back its port. */
  async function startServer(greet: (socket: TLSSocket) => void = () => undefined): Promise<number> {
    const authority = await createAuthority('Test CA of connections')
    setDefaultCACertificates([...getCACertificates(), authority.certificate])
    const SNICallback = (host: string, done: (error: Error | null, context?: SecureContext) => void) =>
      void authority.contextFor(host).then((context) => done(null, context), done)
    server = createTlsServer({ SNICallback }, (socket) => {
      accepted.push(socket)
      socket.on('error', () => undefined)
      socket.on('data', () => socket.write(answer))
      greet(socket)
    })
    await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve))
    return (server.address() as AddressInfo).port
  }

  const warmed = async (port: number): Promise<Connections> => {
    const connections = openTo({})
    connections.warmUp({ host: 'localhost', port })
    await eventually(() => accepted.length === 1)
    await sleep(20)
    return connections
  }

  test('gets the first request for that host and port', async () => {
    const port = await startServer()
    const connections = await warmed(port)
    expect(await get(connections, `https://localhost:${port}/`)).toBe(200)
    expect(accepted).toHaveLength(1)
  })

  test.each<readonly [string, (socket: TLSSocket) => void]>([
    [
      'was given up by the server with a 408',
      (socket) => socket.end('HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n'),
    ],
    [
      'was answered before it was asked',
      (socket) => socket.write('HTTP/1.1 418 Surprise\r\ncontent-length: 0\r\n\r\n'),
    ],
    ['was closed by the server', (socket) => socket.end()],
  ])('and %s is replaced by a new one', async (_, greet) => {
    const port = await startServer((socket) => accepted.length === 1 && greet(socket))
    const connections = await warmed(port)
    expect(await get(connections, `https://localhost:${port}/`)).toBe(200)
    expect(accepted).toHaveLength(2)
  })
})

test('close lets go of every connection, used or not', async () => {
  const [unused, used, failed] = [newHost(), newHost(), newHost()]
  await eventually(() => relay.open() === 0)
  const connections = openTo()
  faults.push(sandbox.fault({ match: { host: failed }, kind: 'refuse' }))
  for (const host of [unused, failed]) connections.warmUp({ host, port: 443 })
  await get(connections, `https://${used}/`)
  await sandbox.until(() => connectionsTo(unused).some(({ secured }) => secured))
  expect(relay.open()).toBeGreaterThanOrEqual(2)
  connections.close()
  await eventually(() => relay.open() === 0)
})

describe('a proxy', () => {
  /** One that answers CONNECT in its own way. */
  async function answering(answer: (socket: Socket) => void): Promise<unknown> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => answer(socket))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const connections = openTo({
      HTTPS_PROXY: `http://user:p%40ss@127.0.0.1:${(server.address() as AddressInfo).port}`,
    })
    const end = await get(connections, `https://${newHost()}/`).catch((error) => error)
    server.close()
    return end
  }
  const endless = (start: string, more: string) => (socket: Socket) => {
    socket.write(start)
    void pipeline(async function* () {
      for (;;) yield more
    }, socket).catch(() => undefined)
  }

  test.each([
    ['status never ends', endless('HTTP/1.1 200 ', 'x'.repeat(1000))],
    ['header never ends', endless('HTTP/1.1 200 OK\r\nX: ', 'x'.repeat(1000))],
    ['headers never end', endless('HTTP/1.1 200 OK\r\n', 'X: x\r\n'.repeat(100))],
    ['answer is not HTTP', endless('', 'x'.repeat(1000))],
    ['answer is followed by other data', endless('HTTP/1.1 200 OK\r\n\r\n', 'x'.repeat(1000))],
    ['connection closes without an answer', (socket: Socket) => socket.end()],
  ])('whose %s gives no connection', async (_, answer) => {
    expect(await answering(answer)).toMatchObject({ code: 'ERR_PROXY_TUNNEL', statusCode: undefined })
  })

  test('is reached over TLS where its URL says so', async () => {
    const authority = await createAuthority('Test CA of proxies')
    setDefaultCACertificates([...getCACertificates(), authority.certificate])
    const SNICallback = (host: string, done: (error: Error | null, context?: SecureContext) => void) =>
      void authority.contextFor(host).then((context) => done(null, context), done)
    const server = createTlsServer({ SNICallback }, (socket) => {
      const onward = connect(relay.port, '127.0.0.1')
      for (const end of [socket, onward]) end.on('error', () => undefined)
      socket.pipe(onward).pipe(socket)
    })
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const host = newHost()
    const { port } = server.address() as AddressInfo
    expect(await get(openTo({ HTTPS_PROXY: `https://localhost:${port}` }), `https://${host}/`)).toBeGreaterThan(0)
    expect(connectionsTo(host)).toHaveLength(1)
    server.close()
  })

  test('that answers byte by byte is understood, and its status comes with the error', async () => {
    const error = await answering(async (socket) => {
      for (const byte of 'HTTP/1.1 407 Who are you\r\nX: y\r\n\r\n') {
        socket.write(byte)
        await sleep(1)
      }
    })
    expect(error).toMatchObject({ code: 'ERR_PROXY_TUNNEL', statusCode: 407 })
    expect((error as Error).message).toMatch(
      /^CONNECT \S+:443 via http:\/\/127\.0\.0\.1:\d+: HTTP\/1\.1 407 Who are you$/,
    )
  })
})

describe('the proxy variables', () => {
  const reach = async (env: Readonly<Record<string, string>>): Promise<boolean> => {
    const host = newHost()
    const error = await get(openTo(env), `https://${host}/`).catch((reason) => reason)
    expect(typeof error === 'number' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN').toBe(true)
    return connectionsTo(host).length > 0
  }
  const proxy = () => sandbox.proxyUrl

  test('count in either case, with a scheme and without', async () => {
    expect(await reach({ HTTPS_PROXY: proxy() })).toBe(true)
    expect(await reach({ https_proxy: proxy() })).toBe(true)
    expect(await reach({ HTTPS_PROXY: proxy().replace('http://', '') })).toBe(true)
    expect(await reach({ https_proxy: proxy().replace('http://', '') })).toBe(true)
  })

  test('never count for plain http, which goes to loopback only', async () => {
    const through = { HTTP_PROXY: proxy(), http_proxy: proxy(), HTTPS_PROXY: proxy() }
    expect(await get(openTo(through), `${sandbox.httpUrl}/`)).toBe(404)
  })

  test('do not count for what NO_PROXY names, in either case', async () => {
    expect(await reach({ HTTPS_PROXY: proxy(), NO_PROXY: 'amazonaws.com' })).toBe(false)
    expect(await reach({ HTTPS_PROXY: proxy(), no_proxy: 'eu-west-1.amazonaws.com:443' })).toBe(false)
    expect(await reach({ HTTPS_PROXY: proxy(), NO_PROXY: 'amazonaws.com', no_proxy: 'example.com' })).toBe(true)
  })
})
