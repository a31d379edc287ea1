import { refusal } from '../iam/evaluate.js'
import { PUBLIC_LAYER_HOST, suffixOf } from '../network/hosts.js'
import { localise, principalOf } from '../state/callers.js'
import type { Caller } from '../state/credentials.js'
import { digestOf } from '../state/images.js'
import type { State } from '../state/service.js'

/** A repository; whether it exists is another question. In ECR Public `region` is empty. */
export interface RepositoryName {
  readonly partition: string
  readonly region: string
  readonly account: string
  readonly name: string
}

/** ARN of the repository, as policies name it. */
export function arnOf({ partition, region, account, name }: RepositoryName): string {
  return `arn:${partition}:${prefixOf(region)}:${region}:${account}:repository/${name}`
}

function prefixOf(region: string): string {
  return region === '' ? 'ecr-public' : 'ecr'
}

/** AWS's sentence if the caller may not do this (`PutImage` …), or undefined. Repositories that do not exist have no policy. */
export function denial(
  operation: string,
  subject: { readonly repository: RepositoryName; readonly caller: Caller; readonly state: State },
): string | undefined {
  const { repository, caller, state } = subject
  const action = `${prefixOf(repository.region)}:${operation}`
  const resource = arnOf(repository)
  const policy = state.world.accounts[repository.account]?.repositories[repository.name]?.policy
  const reason = refusal({
    principal: principalOf(state.world, caller),
    action,
    resource,
    owner: repository.account,
    ...(policy && { resourcePolicy: localise(policy, repository.partition) }),
  })
  return reason && notAuthorized({ caller, action, resource, reason })
}

/** AWS's sentence for an action that was denied. */
export function notAuthorized(denied: {
  readonly caller: Caller
  readonly action: string
  readonly resource: string
  readonly reason: string
}): string {
  const { caller, action, resource, reason } = denied
  return `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`
}

/** AWS's sentence for a repository that is not there, or undefined if it is. */
export function absence({ account, name }: RepositoryName, state: State): string | undefined {
  if (state.world.accounts[account]?.repositories[name]) return undefined
  return `The repository with name '${name}' does not exist in the registry with id '${account}'`
}

/** Address of a blob where ECR keeps its layers: good without credentials, as a pre-signed URL. */
export function layerUrl({ partition, region }: RepositoryName, blob: Buffer, state: State): string {
  const bucket = `prod-${region}-starport-layer-bucket.s3.${region}.${suffixOf(partition)}`
  const host = region === '' ? PUBLIC_LAYER_HOST : bucket
  return `https://${host}/${digestOf(blob).replace('sha256:', '')}?X-Amz-Signature=${state.images.link(blob)}`
}
