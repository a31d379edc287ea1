import { HttpRequest } from '@smithy/core/protocols'
import type { NodeHttpHandler } from '@smithy/node-http-handler'

export interface PlainRequest {
  readonly handler: NodeHttpHandler
  readonly method?: 'GET' | 'PUT'
  readonly headers?: Readonly<Record<string, string>>
  readonly abortSignal: AbortSignal
  /** Milliseconds until the answer starts, in place of the handler's own. */
  readonly timeout?: number
}

/** Makes a request that is not one of the AWS APIs. Throws a status of 4xx or 5xx as `statusCode`, with the start of the answer. */
export async function plainRequest(url: URL, options: PlainRequest): Promise<string> {
  const { handler, method = 'GET', headers, abortSignal, timeout } = options
  const request = {
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port && { port: Number(url.port) }),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { accept: 'application/json', host: url.host, ...headers },
  }
  const { response } = await handler.handle(new HttpRequest(request), {
    abortSignal,
    ...(timeout && { requestTimeout: timeout }),
  })
  const text = String(response.body)
  if (response.statusCode >= 400)
    throw Object.assign(new Error(text.slice(0, 500)), { statusCode: response.statusCode })
  return text
}
