import { BatchCheckLayerAvailabilityCommand, ECRClient, GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr'
import type { Where } from '../plan/plan.js'
import { type DeniedRepository, Failure } from '../run/failure.js'
import { type Aws, clientSettings, makeCall } from './client.js'
import { accountsOf, callOf, type Token } from './ecr-token.js'
import type { Identity } from './identity.js'

/** A repository that the job wants to use, and what for. */
export type WantedRepository = Omit<DeniedRepository, 'message'>

/** What the check found that does not end the step. */
export interface RepositoryFindings {
  /** Denied without a role, in another account: its policy may come with the repository, which is created on push. */
  readonly denied: readonly DeniedRepository[]
  readonly missing: readonly WantedRepository[]
}

/**
 * Asks ECR about a layer that can not exist: a harmless read that needs the permission to push or pull. `docker login` proves the
 * token only, and would succeed for any account. Names with a `*` can not be asked about. Throws a `repository-denied` failure.
 */
export async function checkRepositories(
  where: Where,
  tokens: readonly Token[],
  asking: Asking,
): Promise<RepositoryFindings> {
  const names = where.repositories.filter((name) => !name.includes('*'))
  const answers = await Promise.all(
    where.regions.flatMap((region) => {
      const client = new ECRClient(
        clientSettings(asking.aws, { region, endpoint: where.endpoint, credentials: asking.identity.credentials }),
      )
      const wanted = accountsOf(where, tokens).flatMap((account) =>
        names.map((repository) => ({ account, region, repository, access: where.access })),
      )
      return wanted.map(async (one) => ({ ...one, ...(await ask(one, client, asking)) }))
    }),
  )
  const denied = answers.filter(({ result }) => result === 'denied')
  const ownAccount = tokens[0]?.account
  const final = denied.filter(({ account }) => asking.identity.session || account === ownAccount)
  if (final.length > 0) throw new Failure({ code: 'repository-denied', denied: final })
  return { denied, missing: answers.filter(({ result }) => result === 'missing') }
}

interface Asking {
  readonly identity: Identity
  readonly aws: Aws
}

interface Answer {
  readonly result: 'fine' | 'denied' | 'missing'
  readonly message: string
}

const impossibleDigest = `sha256:${'0'.repeat(64)}`

async function ask(wanted: WantedRepository, client: ECRClient, { identity, aws }: Asking): Promise<Answer> {
  const repository = { registryId: wanted.account, repositoryName: wanted.repository }
  const push = wanted.access === 'push'
  const operation = push ? 'BatchCheckLayerAvailability' : 'GetDownloadUrlForLayer'
  const call = callOf('ECR', operation, { region: wanted.region, identity })
  try {
    await makeCall<unknown>(aws, call, (options) =>
      push
        ? client.send(
            new BatchCheckLayerAvailabilityCommand({ ...repository, layerDigests: [impossibleDigest] }),
            options,
          )
        : client.send(new GetDownloadUrlForLayerCommand({ ...repository, layerDigest: impossibleDigest }), options),
    )
    return { result: 'fine', message: '' }
  } catch (error) {
    const { name = '', message = '' } = ((error as Failure).cause ?? {}) as Partial<Error>
    const result = results.get(name)
    if (!result) throw error
    return { result, message }
  }
}

/** What ECR's errors say about a repository. That the layer is not there is the answer hoped for. */
const results: ReadonlyMap<string, Answer['result']> = new Map([
  ['LayersNotFoundException', 'fine'],
  ['LayerInaccessibleException', 'fine'],
  // Of a pull-through cache, which has asked its upstream for it.
  ['UnableToGetUpstreamLayerException', 'fine'],
  ['AccessDeniedException', 'denied'],
  ['RepositoryNotFoundException', 'missing'],
])
