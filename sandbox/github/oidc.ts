import { randomUUID } from 'node:crypto'
import { OIDC_ISSUER, OIDC_ISSUER_HOST } from '../network/hosts.js'
import { ApiError, json } from '../network/http.js'
import type { Claims } from '../state/issuer.js'
import type { Service, State } from '../state/service.js'
import { GITHUB_REPOSITORY, GITHUB_SUBJECT, type World } from '../world.js'

/** What a job must send to get a token: the bearer token that its runner was given. */
export const OIDC_REQUEST_TOKEN = 'sandbox-id-token-request'

/** The claims of a token for the sandbox's job, as GitHub's issuer writes them. Source: GitHub's OIDC reference. */
export function jobClaims(world: World, audience: string, now: number): Claims & Record<string, unknown> {
  const issued = Math.floor(now / 1000)
  return {
    jti: randomUUID(),
    sub: GITHUB_SUBJECT,
    iss: OIDC_ISSUER,
    aud: audience,
    ref: 'refs/heads/main',
    repository: GITHUB_REPOSITORY,
    repository_owner: GITHUB_REPOSITORY.split('/')[0],
    run_id: '1658821493',
    run_attempt: '1',
    actor: 'octocat',
    workflow: 'build',
    event_name: 'push',
    ref_type: 'branch',
    runner_environment: 'github-hosted',
    nbf: issued - 300,
    exp: issued + 300,
    iat: issued,
    ...world.oidcClaims,
  }
}

/** GitHub's endpoint that a job asks for its token, and the issuer's public documents. */
export const oidc: Service = {
  identify: ({ path, query, place }) => {
    const parameters = Object.fromEntries(new URLSearchParams(query))
    if (place.host !== OIDC_ISSUER_HOST && path.endsWith('/idtoken')) return { operation: 'GetIdToken', parameters }
    return { operation: path.endsWith('/jwks') ? 'GetKeySet' : 'GetConfiguration', parameters }
  },
  answer: async (call, state) => {
    if (call.operation === 'GetKeySet') return json(await state.issuer.keySet())
    if (call.operation === 'GetIdToken')
      return json({ count: 1, value: await idToken(call.headers, call.parameters, state) })
    if (!call.path.endsWith('/openid-configuration')) throw new ApiError('NotFound', 'Not Found', 404)
    return json({
      issuer: OIDC_ISSUER,
      jwks_uri: `${OIDC_ISSUER}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    })
  },
  failure: (error) => json({ message: error.message }, error.status),
  throttled: () => new ApiError('TooManyRequests', 'Too Many Requests', 429),
}

function idToken(headers: Readonly<Record<string, string>>, parameters: object, state: State): Promise<string> {
  if (headers['authorization'] !== `Bearer ${OIDC_REQUEST_TOKEN}`)
    throw new ApiError('Unauthorized', 'Unauthorized', 401)
  const audience = 'audience' in parameters ? String(parameters.audience) : 'https://github.com/acme'
  return state.issuer.sign(jobClaims(state.world, audience, state.now()))
}
