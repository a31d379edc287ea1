import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { ecr } from '../aws/ecr.js'
import { ecs, imds, podIdentity, sso } from '../aws/metadata.js'
import { sts } from '../aws/sts.js'
import { oidc } from '../github/oidc.js'
import { type Effect, type Faults, spoil } from '../network/faults.js'
import { type Place, partitionOf, placeOf, type ServiceName } from '../network/hosts.js'
import { type Answer, ApiError, headersOf, type Request, readBody, writeHead } from '../network/http.js'
import type { RecordedConnection, RecordedRequest, Recorder } from '../network/recorder.js'
import { layers, registry } from '../registry/registry.js'
import type { Call, Service, State } from '../state/service.js'
import { signatureOf } from '../state/sigv4.js'

/** What a server works with. */
export interface Site {
  readonly state: State
  readonly faults: Faults
  readonly recorder: Recorder
  /** Milliseconds that one round trip takes. */
  readonly delayMs: number
  /** Told about each request when it is answered, or its connection gone. */
  readonly onRequest: ((request: RecordedRequest) => void) | undefined
}

/** The TCP connection that a request came by, and the CONNECT that opened it, if it was one. */
export interface Channel {
  readonly socket: Socket
  readonly connection?: RecordedConnection
}

export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly channel: Channel
}

const SERVICES: Readonly<Record<ServiceName, Service>> = {
  sts,
  ecr,
  'ecr-public': ecr,
  registry,
  layers,
  oidc,
  imds,
  ecs,
  'pod-identity': podIdentity,
  sso,
  none: {
    identify: ({ method }) => ({ operation: method, parameters: {} }),
    answer: () => {
      throw new ApiError('NotFound', 'no such service', 404)
    },
    failure: (error) => ({ status: error.status, body: error.message }),
    throttled: () => new ApiError('TooManyRequests', 'Too Many Requests', 429),
  },
}

/** Answers one request, from whichever server it came, and records it. */
export async function serve({ request: incoming, response, channel }: Exchange, site: Site): Promise<void> {
  const { faults, onRequest, recorder, state } = site
  const request = await requestOf(incoming)
  const service = SERVICES[request.place.service]
  const asked = { ...request, ...service.identify(request) }
  const record = recordOf(asked, channel.connection)
  const effect = faults.forRequest(record)
  if (effect) record.fault = effect.kind
  recorder.request(record)
  if (onRequest) response.on('close', () => onRequest(record))
  if (site.delayMs > 0) await pause(site.delayMs)
  if (effect?.kind === 'hang') return
  if (effect?.kind === 'reset') return void channel.socket.resetAndDestroy()
  if (effect?.kind === 'slow') await pause(effect.ms)
  if (effect?.kind === 'endless') return sendWithoutEnd(response, record)
  const proper = await answerOf({ ...asked, record }, { service, effect, site })
  const answer = effect ? spoil(proper, effect) : proper
  record.status = answer.status
  writeHead(response, answer, state.now())
  await sendBody(response, { body: answer.body, effect, channel })
  recorder.changed()
}

async function answerOf(
  call: Call,
  { service, effect, site }: { readonly service: Service; readonly effect: Effect | undefined; readonly site: Site },
): Promise<Answer> {
  try {
    if (site.faults.isOverLimit(call.record)) {
      call.record.fault = 'limit'
      throw service.throttled()
    }
    refuseByFault(effect, service)
    return await service.answer(call, site.state)
  } catch (error) {
    if (error instanceof ApiError) return service.failure(error, call)
    // A fault of the sandbox itself must show, and not pass for one of AWS's.
    return { status: 599, body: `sandbox: ${error instanceof Error ? error.stack : String(error)}` }
  }
}

function refuseByFault(effect: Effect | undefined, service: Service): void {
  if (effect?.kind === 'throttle') throw service.throttled()
  if (effect?.kind === '5xx') throw new ApiError('InternalFailure', 'Service Unavailable', effect.status ?? 503)
  if (effect?.kind === 'error') throw new ApiError(effect.code, effect.message, effect.status)
}

async function sendBody(
  response: ServerResponse,
  {
    body,
    effect,
    channel,
  }: { readonly body: Answer['body']; readonly effect: Effect | undefined; readonly channel: Channel },
): Promise<void> {
  if (effect?.kind !== 'hang-in-body' && effect?.kind !== 'reset-in-body') return void response.end(body)
  await new Promise((resolve) => response.write(body.slice(0, body.length / 2), resolve))
  if (effect.kind === 'reset-in-body') channel.socket.resetAndDestroy()
}

/** Until the client goes away. */
async function sendWithoutEnd(response: ServerResponse, record: RecordedRequest): Promise<void> {
  const blanks = Buffer.alloc(65_536, ' ')
  const endless = function* () {
    for (record.sent = 0; ; record.sent += blanks.length) yield blanks
  }
  record.status = 200
  response.writeHead(200, { 'content-type': 'application/json' })
  await pipeline(endless, response).catch(() => undefined)
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const body = await readBody(incoming)
  const headers = headersOf(incoming)
  const [path = '', query = ''] = (incoming.url ?? '').split(/\?(.*)/s)
  const host = (headers['host'] ?? '').replace(/:443$/, '')
  const request = { method: incoming.method ?? '', path, query, headers, body }
  const place = placeOf(host) ?? loopback({ ...request, host })
  return { ...request, place }
}

/** On the loopback address the request itself has to tell which service it is for. */
function loopback(request: Omit<Request, 'place'> & { readonly host: string }): Place {
  const { headers, host, path } = request
  const region = signatureOf(headers)?.region ?? ''
  return {
    service: loopbackService(request, path, headers['x-amz-target'] ?? ''),
    host,
    region,
    partition: partitionOf(region),
    account: '',
  }
}

function loopbackService({ body }: { readonly body: Buffer }, path: string, target: string): ServiceName {
  if (path.startsWith('/latest/')) return 'imds'
  if (path.startsWith('/ecs/')) return 'ecs'
  if (path === '/v1/credentials') return 'pod-identity'
  if (path.endsWith('/idtoken')) return 'oidc'
  if (target.startsWith('AmazonEC2ContainerRegistry_')) return 'ecr'
  if (target.startsWith('SpencerFrontendService')) return 'ecr-public'
  return body.includes('Action=') ? 'sts' : 'none'
}

function recordOf(
  request: Request & Pick<Call, 'operation' | 'parameters'>,
  connection: RecordedConnection | undefined,
): RecordedRequest {
  const { place, method, path, query, operation, parameters, headers } = request
  if (connection) connection.requests += 1
  return {
    time: Date.now(),
    service: place.service,
    operation,
    region: place.region,
    host: place.host,
    method,
    path: query === '' ? path : `${path}?${query}`,
    parameters,
    userAgent: headers['user-agent'] ?? '',
    viaProxy: connection !== undefined,
    connection: connection?.number,
    status: null,
  }
}
