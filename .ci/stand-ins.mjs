/**
 * Stands in for the tools of the examples, because no daemon runs and nothing is downloaded here. A build does nothing. A push or pull
 * is real, with the login that the tool would find. Everything else (`docker login` …) goes to the real program.
 *
 *     node .ci/stand-ins.mjs TOOL ARGUMENT...          REAL_TOOL in the environment: the real program's path
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { pullImage, pushImage } from '../lib/sandbox/client/image.js'

const { env } = process
const [tool, ...args] = process.argv.slice(2)
const dockerConfig = env.DOCKER_CONFIG || path.join(homedir(), '.docker')

/** The values of an option that may be given more than once: `--name value` or `--name=value`. */
const valuesOf = (option) =>
  args.flatMap((arg, index) => {
    if (arg === option) return [args[index + 1]]
    return arg.startsWith(`${option}=`) ? [arg.slice(option.length + 1)] : []
  })
const last = args.at(-1)

const commands = {
  'docker build': () => undefined,
  'docker buildx': buildx,
  'docker compose': compose,
  'docker pull': () => pull(last),
  'docker push': () => push(last),
  'docker run': run,
  'docker tag': () => undefined,
  'crane copy': () => push(last),
  'helm package': () => undefined,
  'helm push': () => push(chart()),
}

const command = commands[`${tool} ${args[0]}`]
try {
  if (command) await command()
  else process.exitCode = spawnSync(env.REAL_TOOL ?? tool, args, { stdio: 'inherit' }).status ?? 1
} catch (error) {
  console.error(`${tool}: ${error.message}`)
  process.exitCode = 1
}

async function push(name, config = dockerConfig) {
  await pushImage(address(name, config), `an image of ${name}`)
}

async function pull(name) {
  await pullImage(address(name, dockerConfig))
}

/** REGISTRY/REPOSITORY:TAG, or @DIGEST in place of the tag. */
function address(name, config) {
  const [, registry, repository, tag] = /^([^/]+)\/([^:@]+)(?::|@)(.+)$/.exec(name) ?? []
  if (tag === undefined) throw new Error(`not the name of an image: ${name}`)
  return { registry, repository, tag, dockerConfig: config, env }
}

async function buildx() {
  const refOf = (cache) => /(?:^|,)ref=([^,]+)/.exec(cache)[1]
  // The first build finds no cache.
  for (const cache of valuesOf('--cache-from')) await pull(refOf(cache)).catch((error) => console.log(error.message))
  for (const name of [...valuesOf('--tag'), ...valuesOf('--cache-to').map(refOf)]) await push(name)
}

/** `up` pulls the images that compose.yaml names. */
async function compose() {
  if (args[1] !== 'up') return
  const images = [...readFileSync('compose.yaml', 'utf8').matchAll(/image: (\S+)/g)]
  for (const [, name] of images) await pull(name.replace('$REGISTRY', env.REGISTRY))
}

/** A builder in a container pushes with the Docker config that is mounted; any other image is pulled. */
async function run() {
  const [destination] = valuesOf('--destination')
  if (destination === undefined) return pull(args.slice(1).find((arg) => !arg.startsWith('-')))
  const [mount] = valuesOf('--volume').filter((volume) => volume.includes('/.docker/config.json'))
  await push(destination, path.dirname(mount.split(':')[0]))
}

/** `helm push NAME-VERSION.tgz oci://REGISTRY/PATH` makes PATH/NAME:VERSION. */
function chart() {
  const [, name, version] = /([a-z]+)-(\d+\..+)\.tgz$/.exec(args[1])
  return `${args[2].replace('oci://', '')}/${name}:${version}`
}
