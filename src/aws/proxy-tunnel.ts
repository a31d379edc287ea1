import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import type { Place } from './no-proxy.js'

/**
 * Opens a connection to the place through an HTTP proxy. Node's own agent reads a proxy's answer without end, and twice as often with
 * each packet, until no timer and no signal gets through. The parser of its HTTP client stops at 16 kB.
 * Throws `ERR_PROXY_TUNNEL`, with the status as `statusCode` if the proxy has answered.
 */
export function openTunnel(proxy: URL, { host, port }: Place): Promise<Socket> {
  const target = `${host}:${port}`
  const refusal = (said: string, statusCode?: number) =>
    Object.assign(new Error(`CONNECT ${target} via ${proxy.origin}: ${said}`), { code: 'ERR_PROXY_TUNNEL', statusCode })
  return new Promise((resolve, reject) => {
    const request = (proxy.protocol === 'https:' ? https : http).request({
      ...{ method: 'CONNECT', path: target, agent: false },
      ...{ hostname: proxy.hostname.replace(/^\[|\]$/g, ''), port: proxy.port },
      headers: { host: target, 'proxy-connection': 'keep-alive', connection: 'keep-alive', ...authorization(proxy) },
    })
    request.on('connect', ({ statusCode = 0, statusMessage }, socket: Socket, early) => {
      if (statusCode === 200 && early.length === 0) return resolve(socket)
      socket.destroy()
      const isRefused = statusCode !== 200
      reject(
        isRefused ? refusal(`HTTP/1.1 ${statusCode} ${statusMessage}`, statusCode) : refusal('more than an answer'),
      )
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      const isAnswered = error.message === 'socket hang up' || error.code?.startsWith('HPE_')
      reject(isAnswered ? refusal(error.message) : error)
    })
    request.end()
  })
}

function authorization({ username, password }: URL): { 'proxy-authorization'?: string } {
  if (username === '' && password === '') return {}
  const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')
  return { 'proxy-authorization': `Basic ${credentials}` }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
