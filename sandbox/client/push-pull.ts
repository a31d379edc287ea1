import { homedir } from 'node:os'
import { join } from 'node:path'
import { pullImage, pushImage } from './image.js'

/**
 * Pushes a small image and pulls it back, with the login that docker would use and the environment of the sandbox. Fails unless
 * what comes back is what went out.
 *
 *   node lib/sandbox/client/push-pull.js REGISTRY/REPOSITORY:TAG
 */
const name = process.argv[2] ?? ''
const [, registry, repository, tag] = /^([^/]+)\/(.+):([^:/]+)$/.exec(name) ?? []
if (registry === undefined || repository === undefined || tag === undefined) {
  throw new Error(`not the name of an image (REGISTRY/REPOSITORY:TAG): ${name}`)
}
const dockerConfig = process.env['DOCKER_CONFIG'] || join(homedir(), '.docker')
const variables = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
const image = { registry, repository, tag, dockerConfig, env: Object.fromEntries(variables) }

const pushed = await pushImage(image, `an image of ${name}`)
console.log(`pushed ${name} ${pushed.digest}`)
const pulled = await pullImage(image)
if (pulled.digest !== pushed.digest) throw new Error(`pulled ${pulled.digest} instead`)
console.log(`pulled ${name} ${pulled.digest}`)
