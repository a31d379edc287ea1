import type { Credential, Environment, Plan } from '../plan/plan.js'
import { apiPlaces } from './api-hosts.js'
import type { Aws } from './client.js'
import { openConnections } from './connections.js'
import type { Token } from './ecr-token.js'
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

/** Starts to connect to the hosts that the plan needs, and loads the stages meanwhile. No request is sent yet. */
export async function openAws(plan: Plan, { env, ...options }: AwsOptions): Promise<AwsStages> {
  const { who, where, how } = plan
  const connections = openConnections(env)
  for (const place of apiPlaces(plan, env)) connections.warmUp(place)
  const { makeHandler, obtainIdentity, fetchTokens, credentialsFor, checkRepositories } = await loadAwsStages()
  const { maxAttempts } = how
  const { fips, dualStack } = where
  const aws: Aws = { ...options, maxAttempts, fips, dualStack, handler: makeHandler(connections) }
  return {
    obtainIdentity: () => obtainIdentity(who, env, aws),
    fetchTokens: (identity) => fetchTokens(where, identity, aws),
    checkRepositories: (tokens, identity) => checkRepositories(where, tokens, { identity, aws }),
    credentialsFor: (tokens) => credentialsFor(where, tokens),
  }
}

/**
 * The SDK is most of the bundle, and of the time until the first call. The stages are loaded one at a time, so that the connections
 * can progress in between.
 */
async function loadAwsStages() {
  const { makeHandler } = await andTurn(import('./client.js'))
  const { obtainIdentity } = await andTurn(import('./obtain-identity.js'))
  const { credentialsFor, fetchTokens } = await andTurn(import('./ecr-token.js'))
  const { checkRepositories } = await andTurn(import('./repository-check.js'))
  return { makeHandler, obtainIdentity, fetchTokens, credentialsFor, checkRepositories }
}

/** One turn of the event loop later. */
async function andTurn<T>(loading: Promise<T>): Promise<T> {
  const loaded = await loading
  await new Promise(setImmediate)
  return loaded
}
