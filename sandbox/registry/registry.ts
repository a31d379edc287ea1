import { type Answer, ApiError, json, type Request } from '../network/http.js'
import type { Caller } from '../state/credentials.js'
import type { Call, Service, State } from '../state/service.js'
import { accountOf } from '../world.js'
import { blobs } from './blobs.js'
import type { Target } from './call.js'
import { manifests } from './manifests.js'
import { absence, denial, type RepositoryName } from './repository.js'

const VERSION = { 'docker-distribution-api-version': 'registry/2.0' }

/** The registry under ECR's host names. Source: the OCI distribution specification, and ECR's own answers where it differs. */
export const registry: Service = {
  identify: (request) => ({
    operation: operationOf(request),
    parameters: Object.fromEntries(new URLSearchParams(request.query)),
  }),
  answer: (call, state) => {
    const isPublic = call.place.account === ''
    if (isPublic && call.path === '/token/') return publicToken(call, state)
    const caller = callerOf(call, state)
    const target = targetOf(call.path)
    if (!target) {
      if (call.path !== '/v2/' && call.path !== '/v2') throw new ApiError('NAME_UNKNOWN', 'not found', 404)
      return { status: 200, headers: { 'content-type': 'application/json', ...VERSION }, body: '{}' }
    }
    const repository = repositoryOf(call, target)
    const permit = (operation: string): void => permitOrThrow(operation, { repository, caller, state, isPublic })
    const inside = { call, target, repository, state, permit }
    return target.kind === 'manifest' || target.kind === 'tags' ? manifests(inside) : blobs(inside)
  },
  failure: (error, request) => {
    if (error.status === 401) return unauthorized(request)
    return json({ errors: [{ code: error.code, message: error.message }] }, error.status, VERSION)
  },
  throttled: () => new ApiError('TOOMANYREQUESTS', 'Rate exceeded', 429),
}

/** The bucket that ECR keeps its layers in: whoever has the link may read. */
export const layers: Service = {
  identify: () => ({ operation: 'GetObject', parameters: {} }),
  answer: (call, state) => {
    const blob = state.images.linked(new URLSearchParams(call.query).get('X-Amz-Signature') ?? '')
    if (!blob) throw new ApiError('AccessDenied', 'Access Denied', 403)
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: blob }
  },
  failure: (error) => ({
    status: error.status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${error.code}</Code><Message>${error.message}</Message></Error>`,
  }),
  throttled: () => new ApiError('SlowDown', 'Please reduce your request rate.', 503),
}

function permitOrThrow(
  operation: string,
  subject: { repository: RepositoryName; caller: Caller | undefined; state: State; isPublic: boolean },
): void {
  const { repository, caller, state, isPublic } = subject
  const isPull = /GetImage|GetDownload|BatchCheck|ListImages/.test(operation)
  if (!caller && !(isPublic && isPull)) throw new ApiError('UNAUTHORIZED', 'Not Authorized', 401)
  const denied = caller && !(isPublic && isPull) && denial(operation, { repository, caller, state })
  if (denied) throw new ApiError('DENIED', denied, 403)
  const absent = absence(repository, state)
  if (!absent) return
  if (operation !== 'InitiateLayerUpload' || !state.world.accounts[repository.account]?.createOnPush) {
    throw new ApiError('NAME_UNKNOWN', absent, 404)
  }
  accountOf(state.world, repository.account).repositories[repository.name] = {}
}

/** Who shows a token here; undefined: nobody, which only ECR Public allows. */
function callerOf(call: Call, state: State): Caller | undefined {
  const [scheme = '', value = ''] = (call.headers['authorization'] ?? '').split(' ')
  const isPublic = call.place.account === ''
  if (isPublic && scheme === 'Bearer' && value === ANONYMOUS) return undefined
  if (scheme !== (isPublic ? 'Bearer' : 'Basic')) throw new ApiError('UNAUTHORIZED', 'Not Authorized', 401)
  return callerOfToken(value, call, state)
}

function callerOfToken(value: string, call: Call, state: State): Caller {
  const credential = Buffer.from(value, 'base64').toString()
  const token = credential.startsWith('AWS:') ? state.tokens.get(credential.slice(4)) : undefined
  if (!token) throw new ApiError('UNAUTHORIZED', 'Not Authorized', 401)
  call.record.callerArn = token.caller.arn
  const { partition, region } = call.place
  if (token.partition !== partition || token.region !== region) {
    throw new ApiError('DENIED', 'Your Authorization Token is invalid.', 400)
  }
  if (token.expiresAt > state.now()) return token.caller
  const message =
    "Your Authorization Token has expired. Please run 'aws ecr get-login --no-include-email' to fetch a new one."
  throw new ApiError('DENIED', message, 403)
}

const ANONYMOUS = 'anonymous'

/** ECR Public's registry wants a bearer token, which it gives for the login (or to anybody, for pulls). */
function publicToken(call: Call, state: State): Answer {
  const [scheme, value = ''] = (call.headers['authorization'] ?? '').split(' ')
  if (scheme !== 'Basic') return json({ token: ANONYMOUS })
  callerOfToken(value, call, state)
  return json({ token: value })
}

function unauthorized({ place }: Request): Answer {
  const { host, account } = place
  const challenge =
    account === ''
      ? `Bearer realm="https://${host}/token/",service="${host}",scope="aws"`
      : `Basic realm="https://${host}/",service="ecr.amazonaws.com"`
  return {
    status: 401,
    headers: { 'content-type': 'text/plain', 'www-authenticate': challenge, ...VERSION },
    body: 'Not Authorized\n',
  }
}

/** In ECR Public the first part of a name is the alias of the account's registry; here it is the account's ID. */
function repositoryOf({ place }: Call, target: Target): RepositoryName {
  const { partition, region, account } = place
  if (account !== '') return { partition, region, account, name: target.name }
  const [alias = '', ...name] = target.name.split('/')
  return { partition, region, account: alias, name: name.join('/') }
}

function operationOf({ method, path }: Request): string {
  return `${method} ${targetOf(path)?.kind ?? path}`
}

function targetOf(path: string): Target | undefined {
  const match = /^\/v2\/(?<name>.+?)\/(?<kind>blobs\/uploads|blobs|manifests|tags)\/(?<reference>[^/]*)$/.exec(path)
  const { name, kind, reference } = match?.groups ?? {}
  if (name === undefined || reference === undefined) return undefined
  const kinds = { 'blobs/uploads': 'upload', blobs: 'blob', manifests: 'manifest', tags: 'tags' } as const
  return { name, kind: kinds[kind as keyof typeof kinds], reference }
}
