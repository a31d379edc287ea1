import { BatchCheckLayerAvailabilityCommand, ECRClient, GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr'
import type { Where } from '../plan/plan.js'
import { type DeniedRepository, Failure } from '../run/failure.js'
import { inPool } from '../run/in-pool.js'
import { type Aws, clientSettings, makeCall } from './client.js'
import { accountsOf, type Token } from './credentials.js'
import { callOf } from './ecr-token.js'
import type { Identity } from './identity.js'

/** A repository that the job wants to use, and what for. */
export type WantedRepository = Omit<DeniedRepository, 'message'>

/** Findings that do not fail the step. */
export interface RepositoryFindings {
  /** Denied without a role, in another account: the repository policy may come when the push creates the repository. */
  readonly denied: readonly DeniedRepository[]
  readonly missing: readonly WantedRepository[]
}

interface Context {
  readonly identity: Identity
  readonly aws: Aws
}

/** More at a time would only be throttled. */
const checksAtOnce = 16

/**
 * Asks ECR for a layer that cannot exist: a harmless read that needs the permission to push or pull. `docker login` proves only the token,
 * and succeeds for any account. A name with a `*` is not checked.
 * @throws Failure `repository-denied`
 */
export async function checkRepositories(
  where: Where,
  tokens: readonly Token[],
  context: Context,
): Promise<RepositoryFindings> {
  const { aws, identity } = context
  const names = where.repositories.filter((name) => !name.includes('*'))
  const wanted = where.regions.flatMap((region) => {
    const place = { region, endpoint: where.endpoint, credentials: identity.credentials }
    const client = new ECRClient(clientSettings(aws, place))
    return accountsOf(where, tokens).flatMap((account) =>
      names.map((repository) => ({ client, wanted: { account, region, repository, access: where.access } })),
    )
  })
  const answers = await inPool(wanted, { atOnce: checksAtOnce, work: (one) => check(one.wanted, one.client, context) })
  const denied = answers.filter(({ result }) => result === 'denied')
  const ownAccount = tokens[0]?.account
  const final = denied.filter(({ account }) => identity.session || account === ownAccount)
  if (final.length > 0) throw new Failure({ code: 'repository-denied', denied: final })
  // A pull-through cache creates the repository at the first pull.
  const isExpected = where.access === 'pull-through'
  return { denied, missing: answers.filter(({ result }) => result === 'missing' && !isExpected) }
}

interface Answer extends DeniedRepository {
  readonly result: 'fine' | 'denied' | 'missing'
}

const impossibleDigest = `sha256:${'0'.repeat(64)}`

async function check(wanted: WantedRepository, client: ECRClient, { identity, aws }: Context): Promise<Answer> {
  const repository = { registryId: wanted.account, repositoryName: wanted.repository }
  const push = wanted.access === 'push'
  const operation = push ? 'BatchCheckLayerAvailability' : 'GetDownloadUrlForLayer'
  const call = callOf('ECR', operation, { region: wanted.region, identity })
  const uploads = new BatchCheckLayerAvailabilityCommand({ ...repository, layerDigests: [impossibleDigest] })
  const downloads = new GetDownloadUrlForLayerCommand({ ...repository, layerDigest: impossibleDigest })
  try {
    await makeCall<unknown>(aws, call, (options) =>
      push ? client.send(uploads, options) : client.send(downloads, options),
    )
    return { ...wanted, result: 'fine', message: '' }
  } catch (error) {
    const { name = '', message = '' } = ((error as Failure).cause ?? {}) as Partial<Error>
    const result = results.get(name)
    if (!result) throw error
    return { ...wanted, result, message }
  }
}

/** What ECR's errors say about a repository. A missing layer is the good answer. */
const results: ReadonlyMap<string, Answer['result']> = new Map([
  ['LayersNotFoundException', 'fine'],
  ['LayerInaccessibleException', 'fine'],
  // From a pull-through cache that has asked its upstream.
  ['UnableToGetUpstreamLayerException', 'fine'],
  ['AccessDeniedException', 'denied'],
  ['RepositoryNotFoundException', 'missing'],
])
