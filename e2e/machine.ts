import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '../sandbox/index.js'
import { daemonConfigs, type Places, placesIn } from './daemon-configs.js'
import { type Front, startFront } from './front.js'
import { type Env, run, startDaemon, succeed } from './processes.js'

/** A build machine with a docker daemon of its own, and AWS with a real registry within its reach. */
export interface Machine {
  readonly sandbox: Sandbox
  /** Holds all files of the machine. */
  readonly directory: string
  /** What every job on it starts with; nothing in it identifies anybody. */
  readonly env: Env
}

/** What is to be done at the end, last thing first. */
type Undo = (() => Promise<unknown>)[]

/** Starts a machine, uses it, and takes it down again whatever happens: daemons ended, files gone. */
export async function withMachine<T>(use: (machine: Machine) => Promise<T>): Promise<T> {
  const undo: Undo = []
  try {
    return await use(await startMachine(undo))
  } finally {
    for (const step of undo.toReversed()) await step()
  }
}

async function startMachine(undo: Undo): Promise<Machine> {
  const directory = await mkdtemp(join(tmpdir(), 'ecr-e2e-'))
  undo.push(() => rm(directory, { recursive: true, force: true }))
  const places = placesIn(directory)
  const configs = daemonConfigs(directory, await dockerVersion())
  for (const [path, text] of Object.entries(configs)) await writeFile(path, text)
  const sandbox = await startSandbox()
  undo.push(sandbox.stop)
  await startRegistry(places, undo)
  const front = await startFront({ sandbox, registrySocket: places.registrySocket })
  undo.push(front.stop)
  await writeFile(places.caFile, (await readFile(sandbox.caFile, 'utf8')) + front.certificate)
  await startDocker(places, front, undo)
  return { sandbox, directory, env: jobEnv(places, front) }
}

async function dockerVersion(): Promise<number> {
  const text = await succeed(['dockerd', '--version'])
  return Number.parseInt(/version (\d+)/.exec(text)?.[1] ?? '', 10)
}

async function startRegistry({ registryConfig, registrySocket }: Places, undo: Undo): Promise<void> {
  const daemon = await startDaemon(['docker-registry', 'serve', registryConfig], {
    logFile: `${registryConfig}.log`,
    isReady: async () => existsSync(registrySocket),
  })
  undo.push(daemon.stop)
}

async function startDocker(places: Places, front: Front, undo: Undo): Promise<void> {
  undo.push(...leftovers(places))
  const containerd = await startDaemon(['containerd', '--config', places.containerdConfig], {
    logFile: `${places.containerdConfig}.log`,
    isReady: async () => existsSync(places.containerdSocket),
  })
  undo.push(containerd.stop)
  const env = { PATH: process.env['PATH'] ?? '', HTTPS_PROXY: front.proxyUrl, SSL_CERT_FILE: places.caFile }
  const client = { PATH: env.PATH, DOCKER_HOST: `unix://${places.dockerSocket}` }
  const dockerd = await startDaemon(['dockerd', '--config-file', places.dockerConfig], {
    env,
    logFile: `${places.dockerConfig}.log`,
    isReady: async () => (await run(['docker', 'version'], { env: client })).exitCode === 0,
  })
  undo.push(dockerd.stop)
}

/** What dockerd makes, wherever its own directories are, and does not remove: directories, and a mount for a container's network. */
function leftovers({ dockerState }: Places): Undo {
  const groups = ['/sys/fs/cgroup', ...readdirSync('/sys/fs/cgroup').map((name) => join('/sys/fs/cgroup', name))]
  const paths = [
    '/run/docker',
    '/run/docker/plugins',
    ...groups.flatMap((path) => [`${path}/docker`, `${path}/docker/buildx`]),
  ]
  const missing = paths.filter((path) => !existsSync(path))
  return [
    ...missing.map((path) => () => rmdir(path).catch(() => undefined)),
    () => run(['umount', join(dockerState, 'netns', 'default')]),
  ]
}

function jobEnv(places: Places, front: Front): Env {
  return {
    HTTPS_PROXY: front.proxyUrl,
    NODE_EXTRA_CA_CERTS: places.caFile,
    SSL_CERT_FILE: places.caFile,
    DOCKER_HOST: `unix://${places.dockerSocket}`,
    CONTAINERS_STORAGE_CONF: places.storageConfig,
    CONTAINERS_CONF: places.containersConfig,
  }
}
