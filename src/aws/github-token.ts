import { isSafeEndpoint } from '../plan/endpoints.js'
import type { Environment } from '../plan/plan.js'
import { withDeadline } from '../run/deadline.js'
import { type Call, Failure } from '../run/failure.js'
import { type Aws, makeCall } from './client.js'
import { type IdToken, idToken } from './id-token.js'
import { plainRequest } from './plain-request.js'
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
  const headers = { authorization: `Bearer ${bearer}` }
  const { handler } = aws
  const text = await makeCall(aws, call, ({ abortSignal }) => plainRequest(url, { handler, headers, abortSignal }))
  const token = idToken(jwtIn(text), aws)
  if (!token.claims) throw new Failure({ code: 'answer', call, problem: 'it holds no OIDC token' })
  return token
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
