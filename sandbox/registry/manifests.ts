import { type Answer, ApiError, json } from '../network/http.js'
import { type Content, digestOf, type Manifest } from '../state/images.js'
import type { RegistryCall } from './call.js'
import { arnOf } from './repository.js'

/** Manifests, image indexes and tags. */
export function manifests(inside: RegistryCall): Answer {
  const { call, target } = inside
  if (target.kind === 'tags' && call.method === 'GET') return listTags(inside)
  if (target.kind === 'manifest' && call.method === 'PUT') return put(inside)
  if (target.kind === 'manifest' && (call.method === 'GET' || call.method === 'HEAD')) return get(inside)
  throw new ApiError('UNSUPPORTED', 'The operation is unsupported.', 405)
}

function get({ call, permit, repository, state, target }: RegistryCall): Answer {
  permit('BatchGetImage')
  const { manifests, tags } = state.images.content(arnOf(repository))
  const digest = tags.get(target.reference) ?? target.reference
  const manifest = manifests.get(digest)
  if (!manifest) throw new ApiError('MANIFEST_UNKNOWN', 'Requested image not found', 404)
  const { type, body } = manifest
  const headers = { 'content-type': type, 'docker-content-digest': digest, 'content-length': String(body.length) }
  return { status: 200, headers, body: call.method === 'HEAD' ? '' : body }
}

function put({ call, permit, repository, state, target }: RegistryCall): Answer {
  permit('PutImage')
  const content = state.images.content(arnOf(repository))
  const manifest = { type: call.headers['content-type'] ?? '', body: call.body }
  refuseIncomplete(manifest, content)
  const digest = digestOf(call.body)
  const isDigest = target.reference.startsWith('sha256:')
  if (isDigest && target.reference !== digest)
    throw new ApiError('DIGEST_INVALID', 'manifest digest did not match', 400)
  content.manifests.set(digest, manifest)
  if (!isDigest) content.tags.set(target.reference, digest)
  const headers = { location: `/v2/${target.name}/manifests/${digest}`, 'docker-content-digest': digest }
  return { status: 201, headers, body: '' }
}

function listTags({ permit, repository, state, target }: RegistryCall): Answer {
  permit('ListImages')
  return json({ name: target.name, tags: [...state.images.content(arnOf(repository)).tags.keys()] })
}

/** A manifest may only name what has been pushed before it. */
function refuseIncomplete(manifest: Manifest, content: Content): void {
  const missing = referencesOf(manifest).find((digest) => !content.blobs.has(digest) && !content.manifests.has(digest))
  if (missing) throw new ApiError('MANIFEST_BLOB_UNKNOWN', `The image references ${missing}, which does not exist`, 404)
}

function referencesOf({ body }: Manifest): readonly string[] {
  let parsed: { config?: { digest: string }; layers?: { digest: string }[]; manifests?: { digest: string }[] }
  try {
    parsed = JSON.parse(body.toString())
  } catch {
    throw new ApiError('MANIFEST_INVALID', 'manifest invalid', 400)
  }
  const { config, layers = [], manifests = [] } = parsed
  return [...(config ? [config] : []), ...layers, ...manifests].map(({ digest }) => digest)
}
