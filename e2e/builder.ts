import assert from 'node:assert/strict'
import { dirname } from 'node:path'
import { BUILDX, buildContext, newName } from './image.js'
import type { Job } from './job.js'
import type { Machine } from './machine.js'
import { type Command, run, succeed } from './processes.js'

/** Nothing listens there, where buildx looks for the image before it takes the daemon's own. */
const IMAGE = 'localhost:1/buildkit'

/** All jobs use the same container, because buildx names it after the builder. */
export const BUILDER = 'builder-before'

/** `docker buildx build` by BuildKit in a container, which asks the client for the credentials. */
export const IN_CONTAINER: Command = [...BUILDX, '--builder', BUILDER]

/**
 * Imports what buildx would pull: an image of BuildKit, runc with its libraries, and the authorities. Each file has the path that it
 * has on the machine.
 */
export async function importBuilder({ env }: Machine, [buildkitd, buildctl]: readonly [string, string]): Promise<void> {
  const runc = await succeed(['which', 'runc'])
  // ldd fails for a program that needs none.
  const libraries = (await run(['ldd', runc])).stdout.match(/\/\S+/g) ?? []
  const path = [buildctl, runc].map(dirname).join(':')
  const changes = `ENTRYPOINT ["${buildkitd}"]\nENV PATH=${path}`
  const script = 'tar --create --dereference "$@" | docker import --change "$CHANGES" - "$IMAGE"'
  const files = [buildkitd, buildctl, runc, ...libraries, env['SSL_CERT_FILE'] ?? '']
  const variables = { ...env, PATH: process.env['PATH'] ?? '', CHANGES: changes, IMAGE }
  await succeed(['sh', '-c', script, 'sh', ...files], { env: variables })
}

/** Sets up the job's builder; its container starts with the first build. */
export async function createBuilder(job: Job): Promise<void> {
  const { env } = job.machine
  const variables = ['HTTPS_PROXY', 'SSL_CERT_FILE'].map((name) => `env.${name}=${env[name]}`)
  const options = [`image=${IMAGE}`, 'network=host', ...variables].join(',')
  const driver = ['--driver', 'docker-container', '--driver-opt', options]
  await job.run('docker', 'buildx', 'create', '--name', BUILDER, ...driver)
}

/** Throws unless the registry refuses the builder, which may have kept an earlier job's credentials. */
export async function builderIsRefused(job: Job): Promise<void> {
  const refused = await job.refused(...IN_CONTAINER, '--push', '--tag', newName(), await buildContext(job))
  assert.match(refused, /401 Unauthorized/)
}
