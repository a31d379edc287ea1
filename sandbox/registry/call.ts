import type { Call, State } from '../state/service.js'
import type { RepositoryName } from './repository.js'

/** What a path of the registry's API names. */
export interface Target {
  readonly name: string
  readonly kind: 'blob' | 'upload' | 'manifest' | 'tags'
  /** Digest, tag or upload ID. */
  readonly reference: string
}

/** A call within a repository, by someone who is known (nobody: a pull from ECR Public without a login). */
export interface RegistryCall {
  readonly call: Call
  readonly target: Target
  readonly repository: RepositoryName
  readonly state: State
  /** Throws the registry's error unless the operation is allowed and the repository is there. */
  readonly permit: (operation: string) => void
}
