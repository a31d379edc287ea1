import { once } from 'node:events'
import {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as requestHttp,
  type ServerResponse,
} from 'node:http'
import { type Agent, request as requestHttps } from 'node:https'
import { buffer } from 'node:stream/consumers'

export interface Ways {
  /** Leads the registries' hosts to the sandbox. */
  readonly toSandbox: Agent
  /** Unix socket of the registry, which asks for no login. */
  readonly registrySocket: string
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/**
 * Answers a request to an ECR host: the sandbox, which issued the tokens and knows the policies, says whether it is allowed;
 * the registry does it. A refusal is the sandbox's own answer.
 */
export async function answer(request: IncomingMessage, response: ServerResponse, ways: Ways): Promise<void> {
  const body = await buffer(request)
  const verdict = await askSandbox(request, ways)
  const { status, headers, body: content } = isRefusal(verdict, request) ? verdict : await forward(request, body, ways)
  response.writeHead(status, passedOn(headers)).end(content)
}

/** The same request without its body. */
function askSandbox({ method, url, headers }: IncomingMessage, { toSandbox }: Ways): Promise<Answer> {
  const host = headers.host?.replace(/:443$/, '')
  const asked = { ...passedOn(headers), 'content-length': 0 }
  return exchange(requestHttps({ host, method, path: url, headers: asked, agent: toSandbox }))
}

/** The sandbox holds no images here: that it misses one, or the body, is no refusal. */
function isRefusal({ status, body }: Answer, { method }: IncomingMessage): boolean {
  if (status < 400 || (status === 404 && method === 'HEAD')) return false
  return !/"code":"(BLOB_UNKNOWN|BLOB_UPLOAD_UNKNOWN|MANIFEST_UNKNOWN|MANIFEST_INVALID)"/.test(body.toString())
}

function forward({ method, url, headers }: IncomingMessage, body: Buffer, ways: Ways): Promise<Answer> {
  const { authorization: _checked, ...rest } = passedOn(headers)
  // Without the protocol the registry would name its upload addresses with plain http.
  const asked = { ...rest, 'content-length': body.length, 'x-forwarded-proto': 'https' }
  return exchange(requestHttp({ socketPath: ways.registrySocket, method, path: url, headers: asked }), body)
}

async function exchange(request: ClientRequest, body?: Buffer): Promise<Answer> {
  request.end(body)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 502, headers: response.headers, body: await buffer(response) }
}

/** All headers but those that are about one connection only. */
function passedOn({ connection: _, 'transfer-encoding': __, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers
}
