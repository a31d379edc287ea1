import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIdentities, type Env, type Identities } from './identities.js'
import { createFaults, type Fault, type Limit, type SetFault } from './network/faults.js'
import { createRecorder, type RecordedConnection, type RecordedRequest } from './network/recorder.js'
import { type Authority, createAuthority } from './network/tls.js'
import { secretsOf } from './secrets.js'
import { startServers } from './servers/start.js'
import { createImageStore } from './state/images.js'
import { createIssuer } from './state/issuer.js'
import type { State } from './state/service.js'
import { defaultWorld, type World } from './world.js'

export interface SandboxOptions {
  readonly world?: World
  readonly faults?: readonly Fault[]
  readonly limits?: readonly Limit[]
  /** Milliseconds that a round trip takes: CONNECT, the TLS handshake and each request cost one. */
  readonly delayMs?: number
  /** `user:password` that the proxy asks for, as it stands in an URL. */
  readonly proxyCredentials?: string
  /** Told about each request when it is answered, or its connection gone. */
  readonly onRequest?: (request: RecordedRequest) => void
}

export interface Sandbox extends Identities {
  /** May be edited at any time; counts from the next request on. */
  readonly world: World
  readonly requests: readonly RecordedRequest[]
  /** One for each CONNECT, also where no request came over it. */
  readonly connections: readonly RecordedConnection[]
  /** Every secret of the job so far: keys, session tokens, OIDC tokens and registry passwords. */
  readonly secrets: () => readonly string[]
  /** Resolves as soon as the condition holds; looked at whenever a request comes in or is answered. */
  readonly until: (condition: () => boolean) => Promise<void>
  /** Lets something go wrong from now on. */
  readonly fault: (fault: Fault) => SetFault
  readonly limit: (limit: Limit) => void
  /** What a job's step needs to reach the sandbox, and nothing that identifies anybody. */
  readonly env: () => Env
  /** The same APIs without TLS on the loopback address, for `AWS_ENDPOINT_URL*`. */
  readonly httpUrl: string
  readonly proxyUrl: string
  /** Path of the authority's certificate, PEM. */
  readonly caFile: string
  /** Closes everything and removes its files. */
  readonly stop: () => Promise<void>
}

/**
 * All sandboxes of a process share these, because keys and certificates take longer to make than all else of a sandbox. So a token or a
 * certificate of one is good in the others.
 */
let madeAuthority: Promise<Authority> | undefined
const issuer = createIssuer()

/** Starts an AWS of one's own on the loopback address; several at once do not disturb each other. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { delayMs = 0, onRequest, proxyCredentials } = options
  const state = createState(options.world ?? defaultWorld())
  const recorder = createRecorder()
  const faults = createFaults(options)
  madeAuthority ??= createAuthority('Sandbox CA')
  const authority = await madeAuthority
  const site = { state, recorder, faults, delayMs, onRequest }
  const { close, httpUrl, proxyUrl } = await startServers({ site, authority, proxyCredentials })
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const caFile = join(directory, 'ca.pem')
  await writeFile(caFile, authority.certificate)
  return {
    ...{ world: state.world, requests: recorder.requests, connections: recorder.connections, until: recorder.until },
    ...{ fault: faults.add, limit: faults.limit, httpUrl, proxyUrl, caFile },
    secrets: () => secretsOf(state, recorder.requests),
    ...createIdentities({ directory, httpUrl, state }),
    env: () => ({
      HTTPS_PROXY: proxyUrl,
      NODE_EXTRA_CA_CERTS: caFile,
      SSL_CERT_FILE: caFile,
      // No daemon: the docker CLI then logs in by itself, and obeys the proxy and the CA file above.
      DOCKER_HOST: 'unix:///nonexistent.sock',
    }),
    stop: async () => {
      await close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function createState(world: World): State {
  return {
    world,
    now: () => Date.now() + world.clockSkewSeconds * 1000,
    sessions: new Map(),
    tokens: new Map(),
    metadataTokens: new Set(),
    images: createImageStore(),
    issuer,
  }
}
