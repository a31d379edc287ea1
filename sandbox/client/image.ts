import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { digestOf } from '../state/images.js'
import { type Credential, readCredential } from './docker-credential.js'

/** An image in a registry, and what it takes to reach that: the job's environment and the Docker config that the job left. */
export interface ImageAddress {
  readonly registry: string
  readonly repository: string
  readonly tag: string
  /** Directory of `config.json`. */
  readonly dockerConfig: string
  /** `HTTPS_PROXY` and `NODE_EXTRA_CA_CERTS` count, as they do for the docker CLI under other names. */
  readonly env: Readonly<Record<string, string>>
}

export interface Image {
  readonly digest: string
  /** Uncompressed content of its only layer. */
  readonly layer: Buffer
}

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip'
const CONFIG = 'application/vnd.oci.image.config.v1+json'

/**
 * Pushes an image of one layer, as docker does: blobs first, in chunks, then the manifest. Rejects with docker's words,
 * e.g. `denied: User: … is not authorized to perform: ecr:InitiateLayerUpload on resource: …`.
 */
export async function pushImage(address: ImageAddress, content: string): Promise<Image> {
  const session = await connect(address)
  const layer = Buffer.from(content)
  const compressed = gzipSync(layer)
  const config = Buffer.from(
    JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [digestOf(layer)] } }),
  )
  for (const blob of [compressed, config]) await pushBlob(session, blob)
  const descriptor = (mediaType: string, blob: Buffer): object => ({
    mediaType,
    digest: digestOf(blob),
    size: blob.length,
  })
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: descriptor(CONFIG, config),
    layers: [descriptor(LAYER, compressed)],
  })
  const headers = { 'content-type': MANIFEST }
  await session.send('PUT', `manifests/${address.tag}`, { headers, body: Buffer.from(manifest) })
  return { digest: digestOf(manifest), layer }
}

/** Pulls an image that `pushImage` made. The digests of manifest and layer are checked. */
export async function pullImage(address: ImageAddress): Promise<Image> {
  const session = await connect(address)
  const manifest = await session.send('GET', `manifests/${address.tag}`, { headers: { accept: MANIFEST } })
  const digest = JSON.parse(manifest.body.toString()).layers[0].digest
  const blob = await session.send('GET', `blobs/${digest}`)
  if (digestOf(blob.body) !== digest) throw new Error(`the layer that came is not ${digest}`)
  return { digest: digestOf(manifest.body), layer: gunzipSync(blob.body) }
}

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

interface Message {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
}

interface Session {
  /** Sends to a path of the repository, or to an address that the registry gave. Rejects unless the answer is good. */
  readonly send: (method: string, path: string, message?: Message) => Promise<Reply>
}

async function pushBlob(session: Session, blob: Buffer): Promise<void> {
  const digest = digestOf(blob)
  // Whatever keeps the answer from being yes: the upload says it in words, a HEAD can not.
  const known = await session.send('HEAD', `blobs/${digest}`).catch(ignoreRefusal)
  if (known) return
  const begun = await session.send('POST', 'blobs/uploads/')
  const headers = { 'content-type': 'application/octet-stream', 'content-range': `0-${blob.length - 1}` }
  const sent = await session.send('PATCH', begun.headers['location'] ?? '', { headers, body: blob })
  await session.send('PUT', `${sent.headers['location']}?digest=${digest}`)
}

/** A refused request, as docker words it. */
class RegistryError extends Error {
  override readonly name = 'RegistryError'
}

function ignoreRefusal(error: unknown): undefined {
  if (!(error instanceof RegistryError)) throw error
}

async function connect({ registry, repository, dockerConfig, env }: ImageAddress): Promise<Session> {
  const credential = await readCredential(registry, { directory: dockerConfig, env })
  const caFile = env['NODE_EXTRA_CA_CERTS']
  const ca = caFile === undefined ? undefined : await readFile(caFile)
  const agent = new Agent({ keepAlive: false, proxyEnv: { ...env }, ...(ca && { ca }) })
  const authorization = await authorize({ registry, credential, agent })
  const send: Session['send'] = async (method, path, message = {}) => {
    const url = path.startsWith('/') ? `https://${registry}${path}` : `https://${registry}/v2/${repository}/${path}`
    const headers = { ...message.headers, authorization }
    const reply = await exchange(url, { ...message, method, headers, agent })
    // The credential stays with the registry: the bucket that it leads to takes the link alone.
    const target = reply.status === 307 ? reply.headers['location'] : undefined
    return accepted(target === undefined ? reply : await exchange(target, { method, agent }))
  }
  return { send }
}

/** The `Authorization` header that the registry asks for. Rejects, as docker does, without a credential or where it is refused. */
async function authorize(access: {
  readonly registry: string
  readonly credential: Credential | undefined
  readonly agent: Agent
}): Promise<string> {
  const { registry, credential, agent } = access
  const challenge =
    (await exchange(`https://${registry}/v2/`, { method: 'GET', agent })).headers['www-authenticate'] ?? ''
  if (!credential) throw new RegistryError('no basic auth credentials')
  const basic = `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}`
  const realm = /^Bearer realm="([^"]+)"/.exec(challenge)?.[1]
  if (realm === undefined) return basic
  const reply = accepted(await exchange(realm, { method: 'GET', agent, headers: { authorization: basic } }))
  return `Bearer ${JSON.parse(reply.body.toString()).token}`
}

function accepted(reply: Reply): Reply {
  if (reply.status < 300) return reply
  const text = reply.body.toString()
  const [, code, message] = /"code":"([^"]+)","message":"(.*)"\}/.exec(text) ?? []
  const words =
    code === undefined
      ? `unexpected status ${reply.status}: ${text}`
      : `${code.toLowerCase().replaceAll('_', ' ')}: ${message}`
  throw new RegistryError(words)
}

function exchange(
  url: string,
  { method, agent, headers = {}, body }: Message & { readonly method: string; readonly agent: Agent },
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const length =
      body === undefined && method !== 'POST' && method !== 'PUT' ? {} : { 'content-length': String(body?.length ?? 0) }
    const outgoing = request(url, { method, agent, headers: { ...headers, ...length } }, (response) => {
      const flat = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
      buffer(response).then(
        (content) => resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(flat), body: content }),
        reject,
      )
    })
    outgoing.on('error', reject).end(body)
  })
}
