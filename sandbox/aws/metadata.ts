import { randomBytes } from 'node:crypto'
import { type Answer, ApiError, json, type Request } from '../network/http.js'
import type { Service, State } from '../state/service.js'
import { type NewSession, openSession } from '../state/sessions.js'
import { ROLES } from '../world.js'

/** What the container endpoints want in the `Authorization` header. */
export const CONTAINER_TOKEN = 'sandbox-container-token'
export const POD_TOKEN = 'sandbox-pod-identity-token'
/** Access token of a sign-in, which the portal wants. */
export const SSO_TOKEN = 'sandbox-sso-access-token'

const ROLE_NAME = ROLES.machine.slice(ROLES.machine.lastIndexOf('/') + 1)

/** An instance's metadata service, version 2 only: a token first, and the role's credentials with it. */
export const imds: Service = {
  identify: ({ method, path }) => ({ operation: `${method} ${path}`, parameters: {} }),
  answer: (call, state) => {
    if (call.method === 'PUT' && call.path === '/latest/api/token') return imdsToken(call, state)
    if (!state.metadataTokens.has(call.headers['x-aws-ec2-metadata-token'] ?? ''))
      throw new ApiError('Unauthorized', 'Unauthorized', 401)
    const base = '/latest/meta-data/iam/security-credentials'
    if (call.path.replace(/\/$/, '') === base) return plain(ROLE_NAME)
    if (call.path === `${base}/${ROLE_NAME}`)
      return json({ Code: 'Success', Type: 'AWS-HMAC', ...credentials(state, { name: 'i-0a1b2c3d4e5f67890' }) })
    if (call.path === '/latest/meta-data/placement/region') return plain('eu-west-1')
    throw new ApiError('NotFound', 'Not Found', 404)
  },
  failure: (error) => ({ ...plain(error.message), status: error.status }),
  throttled: () => new ApiError('TooManyRequests', 'Too Many Requests', 429),
}

type OpenedSession = Pick<NewSession, 'name' | 'passesTags'>

/** The credential endpoint of ECS tasks. */
export const ecs: Service = containerEndpoint(CONTAINER_TOKEN, { name: '7f3a9c2e5b1d4860' })

/** That of EKS Pod Identity. Its sessions have tags, which are transitive. Source: EKS User Guide, "EKS Pod Identity session tags". */
export const podIdentity: Service = containerEndpoint(POD_TOKEN, {
  name: 'eks-build-runner-0f1e2d3c',
  passesTags: true,
})

function containerEndpoint(token: string, session: OpenedSession): Service {
  return {
    identify: ({ method }) => ({ operation: `${method} credentials`, parameters: {} }),
    answer: (call, state) => {
      if (call.headers['authorization'] !== token) throw new ApiError('AccessDenied', 'invalid token', 401)
      return json({ RoleArn: ROLES.machine, ...credentials(state, session) })
    },
    failure: (error) => json({ code: error.code, message: error.message }, error.status),
    throttled: () => new ApiError('TooManyRequests', 'Too Many Requests', 429),
  }
}

/** The portal of IAM Identity Center, which gives a role's credentials for the token of a sign-in. */
export const sso: Service = {
  identify: () => ({ operation: 'GetRoleCredentials', parameters: {} }),
  answer: (call, state) => {
    if (call.headers['x-amz-sso_bearer_token'] !== SSO_TOKEN)
      throw new ApiError('UnauthorizedException', 'Session token not found or invalid', 401)
    const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = sessionOf(state, { name: 'developer' })
    return json({ roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration: expiresAt } })
  },
  failure: ({ code, message, status }) => json({ message }, status, { 'x-amzn-errortype': code }),
  throttled: () => new ApiError('TooManyRequestsException', 'Too Many Requests', 429),
}

function credentials(state: State, opened: OpenedSession): object {
  const session = sessionOf(state, opened)
  return {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    Token: session.sessionToken,
    Expiration: new Date(session.expiresAt).toISOString().replace('.000', ''),
    LastUpdated: new Date(state.now()).toISOString(),
  }
}

function sessionOf(state: State, opened: OpenedSession) {
  return openSession(state, { ...opened, roleArn: ROLES.machine, seconds: 6 * 3600 })
}

function imdsToken(request: Request, state: State): Answer {
  const ttl = request.headers['x-aws-ec2-metadata-token-ttl-seconds']
  if (ttl === undefined) throw new ApiError('BadRequest', 'Bad Request', 400)
  const token = randomBytes(40).toString('base64')
  state.metadataTokens.add(token)
  return { ...plain(token), headers: { 'content-type': 'text/plain', 'x-aws-ec2-metadata-token-ttl-seconds': ttl } }
}

function plain(text: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: text }
}
