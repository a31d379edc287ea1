import { createHash, randomUUID } from 'node:crypto'

export interface Manifest {
  readonly type: string
  readonly body: Buffer
}

/** What a repository holds. Digests are `sha256:…`. */
export interface Content {
  readonly blobs: Map<string, Buffer>
  readonly manifests: Map<string, Manifest>
  /** Tag → digest. */
  readonly tags: Map<string, string>
}

export interface ImageStore {
  /** By the repository's ARN. */
  readonly content: (repository: string) => Content
  /** Uploads under way, by their ID. */
  readonly uploads: Map<string, { readonly repository: string; data: Buffer }>
  /** A link to a blob that needs no further permission, like a pre-signed URL; gives its key. */
  readonly link: (blob: Buffer) => string
  readonly linked: (key: string) => Buffer | undefined
}

/** An empty store, in memory. */
export function createImageStore(): ImageStore {
  const contents = new Map<string, Content>()
  const links = new Map<string, Buffer>()
  return {
    content: (repository) => {
      const found = contents.get(repository) ?? { blobs: new Map(), manifests: new Map(), tags: new Map() }
      contents.set(repository, found)
      return found
    },
    uploads: new Map(),
    link: (blob) => {
      const key = randomUUID()
      links.set(key, blob)
      return key
    },
    linked: (key) => links.get(key),
  }
}

/** Digest of a blob or manifest, `sha256:…`. */
export function digestOf(data: Buffer | string): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`
}
