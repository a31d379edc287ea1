import { hash } from 'node:crypto'
import { join } from 'node:path'
import { namesIn, readText } from '../docker-config/disk/read-file.js'
import type { FoundConfig } from '../docker-config/find.js'
import type { Environment } from '../plan/plan.js'

/** A Docker daemon: docker hands the password to it, and it logs in to the registry. */
export interface Daemon {
  readonly address: string
  /** What names it: `DOCKER_HOST`, or a context. */
  readonly source: string
}

/**
 * The daemon that docker would send the password to unencrypted: over TCP without TLS to another machine or container. The order
 * of the sources is docker's (docker/cli, `resolveContextName`).
 */
export function plaintextDaemon({ settings, directory, config }: FoundConfig, env: Environment): Daemon | undefined {
  if (settings.loginWith !== 'docker') return undefined
  const host = env['DOCKER_HOST']
  if (host) {
    const hasTls = Boolean(env['DOCKER_TLS_VERIFY'] || env['DOCKER_TLS'])
    return hasTls || !isPlaintext(host) ? undefined : { address: host, source: 'DOCKER_HOST' }
  }
  try {
    const name = env['DOCKER_CONTEXT'] || String(JSON.parse(config.text || '{}').currentContext ?? '')
    const address = plaintextContext(join(directory ?? '', 'contexts'), name)
    return address === undefined ? undefined : { address, source: `the Docker context ${name}` }
  } catch {
    // docker itself says what is wrong with a context.
    return undefined
  }
}

/** docker takes an address without a scheme for TCP. */
function isPlaintext(address: string): boolean {
  const [, scheme = 'tcp', host = ''] = /^(?:(\w+):\/\/)?(\[[^\]]*\]|[^:/]*)/.exec(address) ?? []
  const isLocal = /^(?:|localhost|127(?:\.\d+){3}|\[::1\])$/i.test(host)
  return /^(?:tcp|http)$/i.test(scheme) && !isLocal
}

function plaintextContext(contexts: string, name: string): string | undefined {
  if (name === '' || name === 'default') return undefined
  const id = hash('sha256', name)
  const meta = JSON.parse(readText(join(contexts, 'meta', id, 'meta.json')) ?? '{}')
  const { Host: address, SkipTLSVerify: isTls } = meta.Endpoints.docker
  const hasCertificates = namesIn(join(contexts, 'tls', id, 'docker')).length > 0
  return isTls || hasCertificates || !isPlaintext(String(address)) ? undefined : String(address)
}
