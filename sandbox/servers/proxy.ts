import { createServer, type IncomingMessage, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { placeOf } from '../network/hosts.js'
import type { Channel, Site } from './answer.js'

export interface ProxyOptions {
  readonly site: Site
  /** `user:password` that the proxy wants, if any. */
  readonly credentials: string | undefined
  /** Takes over the connections that are let through. */
  readonly onTunnel: (channel: Channel) => void
}

/** An HTTP proxy that knows CONNECT only, and leads to the sandbox's servers whatever host is asked for. */
export function createProxy(options: ProxyOptions): Server {
  const server = createServer((request, response) => {
    const connection = options.site.recorder.connect(request.url ?? '')
    connection.status = 502
    response.writeHead(502).end('this proxy speaks CONNECT only')
  })
  server.on('connect', (request: IncomingMessage, _stream: unknown, head: Buffer) => {
    request.socket.on('error', () => request.socket.destroy())
    if (head.length > 0) request.socket.unshift(head)
    void connect(request, options)
  })
  return server
}

async function connect({ url = '', headers, socket }: IncomingMessage, options: ProxyOptions): Promise<void> {
  const { credentials, site } = options
  const connection = site.recorder.connect(url)
  const answer = (status: string, more = ''): void => {
    connection.status = Number.parseInt(status, 10)
    socket.write(`HTTP/1.1 ${status}\r\n${more}\r\n`)
    site.recorder.changed()
  }
  const refuse = (status: string, more = ''): void => {
    answer(status, `${more}Content-Length: 0\r\nConnection: close\r\n`)
    socket.end()
  }
  if (site.delayMs > 0) await pause(site.delayMs)
  if (credentials !== undefined && headers['proxy-authorization'] !== basic(credentials)) {
    return refuse('407 Proxy Authentication Required', 'Proxy-Authenticate: Basic realm="proxy"\r\n')
  }
  const [host = '', port] = url.split(':')
  const place = placeOf(host)
  const fault = place && site.faults.forConnection(place, ['refuse', 'connect-hang', 'connect-reset'])
  if (!place || port !== '443' || fault === 'refuse') return refuse('502 Bad Gateway')
  if (fault === 'connect-reset') socket.resetAndDestroy()
  if (fault !== undefined) return
  answer('200 Connection Established')
  options.onTunnel({ socket, connection })
}

function basic(credentials: string): string {
  return `Basic ${Buffer.from(decodeURIComponent(credentials)).toString('base64')}`
}
