import type { CallPlan } from '../plan/helper-plan.js'
import type { Credential, Environment, Where } from '../plan/plan.js'
import { apiPlaces } from './api-hosts.js'
import type { Aws } from './client.js'
import { type Connections, openConnections } from './connections.js'
import { credentialsFor, type Token } from './credentials.js'
import type { Identity } from './identity.js'
import type { RepositoryFindings } from './repository-check.js'

/** Everything that calls AWS, in the order of the step. */
export interface AwsStages {
  obtainIdentity(): Promise<Identity>
  fetchTokens(identity: Identity): Promise<readonly Token[]>
  checkRepositories(tokens: readonly Token[], identity: Identity): Promise<RepositoryFindings>
  credentialsFor(tokens: readonly Token[]): readonly Credential[]
}

export interface AwsOptions extends Pick<Aws, 'deadline' | 'mask' | 'maskPassword' | 'debug' | 'logRetry'> {
  readonly env: Environment
}

/**
 * Starts to connect to the hosts that the plan needs, without a request. The SDK is most of the bundle and of the time until the first
 * call, so each stage is loaded when it is needed, and ECR's client while STS answers.
 */
export function openAws(plan: CallPlan, { env, ...options }: AwsOptions): AwsStages {
  const { who, where } = plan
  const connections = openConnections(env)
  const places = apiPlaces(plan, env)
  options.debug(`Hosts to call: ${places.map(({ host, port }) => `${host}:${port}`).join(', ')}`)
  for (const place of places) connections.warmUp(place)
  const opening = makeAws(plan, options, connections)
  return {
    obtainIdentity: async () => {
      const { obtainIdentity } = await import('./obtain-identity.js')
      const identity = obtainIdentity(who, env, await opening)
      await Promise.race([identity, nextTurn().then(() => import('./ecr-token.js'))])
      return identity
    },
    fetchTokens: async (identity) => {
      const { fetchTokens } = await import('./ecr-token.js')
      return fetchTokens(where, identity, await opening)
    },
    checkRepositories: async (tokens, identity) => checkRepositories(where, tokens, { identity, aws: await opening }),
    credentialsFor: (tokens) => credentialsFor(where, tokens),
  }
}

async function makeAws(
  { how: { maxAttempts }, where: { fips, dualStack } }: CallPlan,
  options: Omit<AwsOptions, 'env'>,
  connections: Connections,
): Promise<Aws> {
  const { makeHandler } = await import('./client.js')
  return { ...options, maxAttempts, fips, dualStack, handler: makeHandler(connections) }
}

async function checkRepositories(
  where: Where,
  tokens: readonly Token[],
  context: { identity: Identity; aws: Aws },
): Promise<RepositoryFindings> {
  if (where.repositories.length === 0) return { denied: [], missing: [] }
  const { checkRepositories: check } = await import('./repository-check.js')
  return check(where, tokens, context)
}

/** Until then the request that was just made is on its way. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
