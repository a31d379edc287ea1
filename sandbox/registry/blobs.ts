import { randomUUID } from 'node:crypto'
import { type Answer, ApiError } from '../network/http.js'
import { digestOf } from '../state/images.js'
import type { RegistryCall } from './call.js'
import { arnOf, layerUrl } from './repository.js'

/** Blobs and their uploads, in one piece or in chunks. */
export function blobs(inside: RegistryCall): Answer {
  const { call, target } = inside
  if (target.kind === 'blob') {
    if (call.method === 'HEAD') return head(inside)
    if (call.method === 'GET') return download(inside)
  } else {
    if (call.method === 'POST') return begin(inside)
    if (call.method === 'PATCH') return append(inside)
    if (call.method === 'PUT') return complete(inside)
  }
  throw new ApiError('UNSUPPORTED', 'The operation is unsupported.', 405)
}

function head(inside: RegistryCall): Answer {
  inside.permit('BatchCheckLayerAvailability')
  const blob = blobOf(inside)
  const headers = { 'docker-content-digest': inside.target.reference, 'content-length': String(blob.length) }
  return { status: 200, headers, body: '' }
}

function download(inside: RegistryCall): Answer {
  inside.permit('GetDownloadUrlForLayer')
  const location = layerUrl(inside.repository, blobOf(inside), inside.state)
  return { status: 307, headers: { location }, body: '' }
}

function begin(inside: RegistryCall): Answer {
  inside.permit('InitiateLayerUpload')
  const id = randomUUID()
  inside.state.images.uploads.set(id, { repository: arnOf(inside.repository), data: Buffer.alloc(0) })
  return progress(inside, id, 0)
}

function append(inside: RegistryCall): Answer {
  inside.permit('UploadLayerPart')
  const upload = uploadOf(inside)
  const from = /^(\d+)-/.exec(inside.call.headers['content-range'] ?? '')?.[1]
  if (from !== undefined && Number(from) !== upload.data.length) {
    throw new ApiError('BLOB_UPLOAD_INVALID', 'The layer part does not begin where the upload ended.', 416)
  }
  upload.data = Buffer.concat([upload.data, inside.call.body])
  return progress(inside, inside.target.reference, upload.data.length)
}

function complete(inside: RegistryCall): Answer {
  const { call, state, target } = inside
  if (call.body.length > 0) inside.permit('UploadLayerPart')
  inside.permit('CompleteLayerUpload')
  const upload = uploadOf(inside)
  const data = Buffer.concat([upload.data, call.body])
  const digest = new URLSearchParams(call.query).get('digest') ?? ''
  if (digestOf(data) !== digest) {
    const message = `Layer digest ${digest} does not match the calculated one ${digestOf(data)}`
    throw new ApiError('DIGEST_INVALID', message, 400)
  }
  state.images.uploads.delete(target.reference)
  state.images.content(upload.repository).blobs.set(digest, data)
  const headers = { location: `/v2/${target.name}/blobs/${digest}`, 'docker-content-digest': digest }
  return { status: 201, headers, body: '' }
}

function blobOf({ repository, state, target }: RegistryCall): Buffer {
  const blob = state.images.content(arnOf(repository)).blobs.get(target.reference)
  if (!blob) throw new ApiError('BLOB_UNKNOWN', 'blob unknown to registry', 404)
  return blob
}

function uploadOf({ repository, state, target }: RegistryCall): { readonly repository: string; data: Buffer } {
  const upload = state.images.uploads.get(target.reference)
  if (upload?.repository !== arnOf(repository))
    throw new ApiError('BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry', 404)
  return upload
}

function progress({ target }: RegistryCall, id: string, length: number): Answer {
  const location = `/v2/${target.name}/blobs/uploads/${id}`
  const headers = { location, range: `0-${Math.max(0, length - 1)}`, 'docker-upload-uuid': id }
  return { status: 202, headers, body: '' }
}
