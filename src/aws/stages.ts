import type { CallPlan } from '../plan/helper-plan.js'
import type { Credential, Environment, Where } from '../plan/plan.js'
import { type Aws, makeHandler } from './client.js'
import type { Connections } from './connections.js'
import { credentialsFor, type Token } from './credentials.js'
import type { Identity } from './identity.js'
import { obtainIdentity } from './obtain-identity.js'
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

/** The calls of a plan, over connections that may still be opening. ECR's client is loaded while STS answers. */
export function awsStages(plan: CallPlan, connections: Connections, { env, ...options }: AwsOptions): AwsStages {
  const { who, where, how } = plan
  const { fips, dualStack } = where
  const { maxAttempts } = how
  const { appId = '' } = who
  const aws: Aws = { ...options, maxAttempts, fips, dualStack, appId, handler: makeHandler(connections) }
  return {
    obtainIdentity: async () => {
      const identity = obtainIdentity(who, env, aws)
      await Promise.race([identity, import('./ecr-token.js')])
      return identity
    },
    fetchTokens: async (identity) => {
      const { fetchTokens } = await import('./ecr-token.js')
      return fetchTokens(where, identity, aws)
    },
    checkRepositories: (tokens, identity) => checkRepositories(where, tokens, { identity, aws }),
    credentialsFor: (tokens) => credentialsFor(where, tokens),
  }
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
