import { readFileSync } from 'node:fs'
import { HttpRequest } from '@smithy/core/protocols'
import type { Environment } from '../plan/plan.js'
import { type Call, Failure, type TokenClaims } from '../run/failure.js'
import type { Aws } from './client.js'
import { makeCall } from './client.js'

/** The job's OIDC token, as GitHub signed it, with those of its claims that trust policies look at. */
export interface IdToken {
  readonly jwt: string
  readonly claims: TokenClaims
}

/**
 * Asks GitHub for the job's OIDC token. The runner hands over URL and bearer token only to jobs with `id-token: write`.
 * Source: "OpenID Connect reference" in GitHub's documentation.
 */
export async function fetchIdToken(audience: string, env: Environment, aws: Aws): Promise<IdToken> {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (!url || !bearer || !URL.canParse(url)) throw new Failure({ code: 'no-id-token', fork: isForkPullRequest(env) })
  const target = new URL(url)
  target.searchParams.set('audience', audience)
  const call: Call = {
    service: 'GitHub OIDC',
    operation: 'token request',
    region: '',
    host: target.host,
    signedBy: 'none',
  }
  const text = await makeCall(aws, call, ({ abortSignal }) => get(target, bearer, { aws, abortSignal }))
  const jwt = tokenIn(text)
  if (jwt) aws.mask(jwt)
  const claims = claimsOf(jwt)
  if (!claims) throw new Failure({ code: 'answer', call, problem: 'it holds no OIDC token' })
  return { jwt, claims }
}

interface GetOptions {
  readonly aws: Aws
  readonly abortSignal: AbortSignal
}

/** One GET through the same agents (proxy, timeouts) as the calls to AWS. A status of 4xx or 5xx is thrown as `statusCode`. */
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

function tokenIn(text: string): string {
  try {
    const { value } = JSON.parse(text) as { value?: unknown }
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}

/** What the token claims, read without a check of its signature: only AWS's check counts, this is for messages. */
export function claimsOf(jwt: string): TokenClaims | undefined {
  try {
    const payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')
    const { iss, sub, aud } = JSON.parse(payload) as Readonly<Record<string, unknown>>
    return typeof iss === 'string' && typeof sub === 'string' ? { iss, sub, aud: String(aud) } : undefined
  } catch {
    return undefined
  }
}

/** A pull request from a fork gets no OIDC token whatever its permissions say. */
function isForkPullRequest(env: Environment): boolean {
  try {
    const event = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as ForkEvent
    const head = event.pull_request?.head?.repo?.full_name
    return head !== undefined && head !== env['GITHUB_REPOSITORY']
  } catch {
    return false
  }
}

interface ForkEvent {
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: string } } }
}
