import { HttpRequest } from '@smithy/core/protocols'
import { isSafeEndpoint } from '../plan/endpoints.js'
import type { Environment } from '../plan/plan.js'
import { withDeadline } from '../run/deadline.js'
import { type Call, Failure } from '../run/failure.js'
import { type Aws, makeCall } from './client.js'
import { type IdToken, idToken } from './id-token.js'
import { readSmallFile } from './small-file.js'

/**
 * Asks GitHub for the job's OIDC token. The runner gives the URL and the bearer token only to jobs with `id-token: write`.
 * Source: "OpenID Connect reference" in GitHub's documentation.
 */
export async function fetchGitHubToken(audience: string, env: Environment, aws: Aws): Promise<IdToken> {
  const url = URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '')
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']?.trim()
  if (!url || !bearer) throw new Failure({ code: 'no-id-token', fork: await isForkPullRequest(env, aws) })
  if (!isSafeEndpoint(url.href)) {
    const name = 'ACTIONS_ID_TOKEN_REQUEST_URL'
    const problem = `${name}: ${url.origin} is not an https URL. The runner sets this variable; look for a step that changes it`
    throw new Failure({ code: 'inputs', problems: [problem] })
  }
  url.searchParams.set('audience', audience)
  const call: Call = {
    service: 'GitHub OIDC',
    operation: 'token request',
    region: '',
    host: url.host,
    signedBy: 'none',
  }
  const text = await makeCall(aws, call, ({ abortSignal }) => get(url, bearer, { aws, abortSignal }))
  const token = idToken(jwtIn(text), aws)
  if (!token.claims) throw new Failure({ code: 'answer', call, problem: 'it holds no OIDC token' })
  return token
}

interface GetOptions {
  readonly aws: Aws
  readonly abortSignal: AbortSignal
}

/** A GET with the proxy and the timeouts of the AWS calls. Throws a status of 4xx or 5xx as `statusCode`. */
async function get(url: URL, bearer: string, { aws, abortSignal }: GetOptions): Promise<string> {
  const request = {
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port && { port: Number(url.port) }),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { authorization: `Bearer ${bearer}`, accept: 'application/json', host: url.host },
  }
  const { response } = await aws.handler.handle(new HttpRequest(request), { abortSignal })
  const text = await collect(response.body)
  if (response.statusCode >= 400)
    throw Object.assign(new Error(text.slice(0, 500)), { statusCode: response.statusCode })
  return text
}

async function collect(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function jwtIn(text: string): string {
  try {
    const { value } = JSON.parse(text) as { value?: unknown }
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}

/** Events of a fork's pull request that get no OIDC token, regardless of the permissions; `pull_request_target` gets one. */
const forkEvents = /^pull_request(?:_review.*)?$/

async function isForkPullRequest(env: Environment, { deadline }: Aws): Promise<boolean> {
  if (!forkEvents.test(env['GITHUB_EVENT_NAME'] ?? '')) return false
  const reading = readSmallFile(env['GITHUB_EVENT_PATH'] ?? '')
  const text = await withDeadline(deadline, 'reading the file of GITHUB_EVENT_PATH', reading).catch(() => '')
  try {
    const event = JSON.parse(text) as ForkEvent
    const head = event.pull_request?.head?.repo?.full_name
    return head !== undefined && head !== env['GITHUB_REPOSITORY']
  } catch {
    return false
  }
}

interface ForkEvent {
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: string } } }
}
