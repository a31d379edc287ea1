import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { parseRoleArn } from '../facts/arns.js'
import { parseRegistryHost, publicRegistry } from '../facts/registry-host.js'
import type { Where } from '../plan/plan.js'
import { type Call, Failure } from '../run/failure.js'
import { type Aws, clientSettings, makeCall } from './client.js'
import { configForm, type Token } from './credentials.js'
import type { Identity } from './identity.js'

/** Gets one token per region, regions in parallel. */
export function fetchTokens(where: Where, identity: Identity, aws: Aws): Promise<readonly Token[]> {
  if (where.type === 'public') return fetchPublicToken(where, identity, aws).then((token) => [token])
  return Promise.all(where.regions.map((region) => fetchToken(region, identity, { where, aws })))
}

interface Context {
  readonly where: Where
  readonly aws: Aws
}

async function fetchToken(region: string, identity: Identity, { where, aws }: Context): Promise<Token> {
  const call = callOf('ECR', 'GetAuthorizationToken', { region, identity })
  const client = new ECRClient(
    clientSettings(aws, { region, endpoint: where.endpoint, credentials: identity.credentials }),
  )
  // Without registryIds, which is deprecated: the token is good for every account's registry anyway.
  const answer = await makeCall(aws, call, (options) => client.send(new GetAuthorizationTokenCommand({}), options))
  const [data] = Array.isArray(answer.authorizationData) ? answer.authorizationData : []
  const token = readToken(data, call, aws)
  const endpoint = typeof data?.proxyEndpoint === 'string' ? data.proxyEndpoint : ''
  return { ...token, region, account: endpointAccount(endpoint, { call, where, identity }) }
}

/** ECR Public has one registry and one region for tokens; its answer is an object without an endpoint. */
async function fetchPublicToken({ endpoint }: Where, identity: Identity, aws: Aws): Promise<Token> {
  const { region } = publicRegistry
  const { ECRPUBLICClient, GetAuthorizationTokenCommand: PublicCommand } = await import('@aws-sdk/client-ecr-public')
  const call = callOf('ECR Public', 'GetAuthorizationToken', { region, identity })
  const client = new ECRPUBLICClient(clientSettings(aws, { region, endpoint, credentials: identity.credentials }))
  const answer = await makeCall(aws, call, (options) => client.send(new PublicCommand({}), options))
  return { ...readToken(answer.authorizationData, call, aws), region, account: '' }
}

interface CallFacts {
  readonly region: string
  readonly identity: Identity
}

/** An ECR call, as errors name it. */
export function callOf(service: Call['service'], operation: string, { region, identity }: CallFacts): Call {
  const { session, signedBy } = identity
  return { service, operation, region, signedBy, ...(session && { roleArn: session.roleArn }) }
}

interface AuthorizationData {
  readonly authorizationToken?: string | undefined
  readonly expiresAt?: Date | undefined
}

/** Narrows the answer, and masks whatever of it may be secret before it is looked at any closer. */
function readToken(data: AuthorizationData | undefined, call: Call, aws: Aws): { password: string; expiresAt: Date } {
  const encoded = typeof data?.authorizationToken === 'string' ? data.authorizationToken : ''
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  const password = decoded.slice(decoded.indexOf(':') + 1)
  for (const secret of [encoded, password && configForm(password)]) if (secret) aws.mask(secret)
  if (password) aws.maskPassword(password)
  const problem =
    tokenProblem(encoded, decoded) ?? (isDate(data?.expiresAt) ? undefined : 'it does not say when the token expires')
  if (problem || !data?.expiresAt) throw new Failure({ code: 'answer', call, problem: problem ?? 'it holds no token' })
  return { password, expiresAt: data.expiresAt }
}

function tokenProblem(encoded: string, decoded: string): string | undefined {
  if (!encoded) return 'it holds no authorization token'
  if (!decoded.includes(':')) return 'the authorization token is not of the form user:password'
  if (!decoded.startsWith('AWS:')) return 'the authorization token is for another user than AWS'
  if (decoded === 'AWS:') return 'the authorization token has an empty password'
  // Line ends would be cut or doubled on the way through the tool's standard input.
  return /^[\x21-\x7e]+$/.test(decoded) ? undefined : 'the authorization token holds characters that no token has'
}

function isDate(value: unknown): boolean {
  return value instanceof Date && !Number.isNaN(value.getTime())
}

interface EndpointContext {
  readonly call: Call
  readonly where: Where
  readonly identity: Identity
}

/**
 * Checks whose registry the answer speaks of: an ECR host of the region that was asked, and of the assumed role's account. A
 * token from anywhere else would be somebody else's. Returns the account.
 */
function endpointAccount(endpoint: string, { call, where, identity }: EndpointContext): string {
  const registry = endpoint.startsWith('https://') ? parseRegistryHost(endpoint.slice('https://'.length)) : undefined
  const ownAccount = identity.session && parseRoleArn(identity.session.roleArn)?.account
  const variant = where.fips || where.dualStack
  // What the endpoint is on FIPS and dual-stack calls is not documented: any form of the right region's host will do there.
  const isRightForm = registry && (variant || (!registry.fips && !registry.dualStack))
  if (!isRightForm || registry.region !== call.region) {
    throw new Failure({
      code: 'answer',
      call,
      problem: `its registry ${endpoint || '(none)'} is not one of ECR in ${call.region}`,
    })
  }
  if (ownAccount && registry.account !== ownAccount) {
    throw new Failure({
      code: 'answer',
      call,
      problem: `its registry is of account ${registry.account}, the role of ${ownAccount}`,
    })
  }
  return registry.account
}
