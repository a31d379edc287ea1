import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CACHE, has, installMissing, installPackages, SECONDS } from './packages.js'
import { type Env, run, succeed } from './processes.js'

/** Debian's packages by the program that is wanted of each. */
const PACKAGES: Readonly<Record<string, string>> = {
  dockerd: 'docker.io',
  containerd: 'containerd',
  'docker-registry': 'docker-registry',
  podman: 'podman',
  skopeo: 'skopeo',
  buildah: 'buildah',
}

/** Where distributions keep the docker CLI's plugins. */
const PLUGIN_DIRECTORIES = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'].map((path) =>
  join(path, 'docker', 'cli-plugins'),
)

/** The docker CLI's plugins: the distributions' package, and the Go package that `e2e/tools` pins. */
const PLUGINS = {
  'docker-buildx': { debian: 'docker-buildx', go: 'github.com/docker/buildx/cmd/buildx' },
  // Debian's docker-compose can be the first version, which is no plugin.
  'docker-compose': { debian: 'docker-compose-v2', go: 'github.com/docker/compose/v2/cmd' },
} as const

type Plugin = keyof typeof PLUGINS

/** Paths by the plugin's name. */
export type Plugins = Readonly<Record<Plugin, string>>

/** Installs what the machine lacks, from Debian. */
export async function install(): Promise<Plugins> {
  await installMissing(PACKAGES)
  // From Debian 13 on the client is a package of its own.
  if (!(await has('docker'))) await installPackages(['docker-cli'])
  return {
    'docker-buildx': await installPlugin('docker-buildx'),
    'docker-compose': await installPlugin('docker-compose'),
  }
}

async function installPlugin(plugin: Plugin): Promise<string> {
  return findPlugin(plugin) ?? (await packagedPlugin(plugin)) ?? (await built(plugin, PLUGINS[plugin].go))
}

function findPlugin(plugin: Plugin): string | undefined {
  return PLUGIN_DIRECTORIES.map((directory) => join(directory, plugin)).find(existsSync)
}

async function packagedPlugin(plugin: Plugin): Promise<string | undefined> {
  const { debian } = PLUGINS[plugin]
  const known = await run(['apt-cache', 'show', debian])
  if (known.exitCode !== 0) return undefined
  await installPackages([debian])
  return findPlugin(plugin)
}

/** Clients that Debian lacks: package and version by the program. Go holds them to its checksum database. */
const GO_TOOLS: Readonly<Record<string, string>> = {
  crane: 'github.com/google/go-containerregistry/cmd/crane@v0.22.1',
  oras: 'oras.land/oras/cmd/oras@v1.3.6',
  helm: 'helm.sh/helm/v3/cmd/helm@v3.22.0',
  cosign: 'github.com/sigstore/cosign/v2/cmd/cosign@v2.6.5',
}

/** Builds what is not in the cache yet, once. Returns the directories of the programs, to go before the PATH. */
export async function installGoTools(): Promise<readonly string[]> {
  const directories: string[] = []
  for (const [program, source] of Object.entries(GO_TOOLS)) {
    const directory = join(CACHE, `tools-${program}-${source.split('@')[1]}`)
    directories.push(directory)
    if (existsSync(join(directory, program))) continue
    if (!(await has('go'))) throw new Error(`${program} is missing, and there is no Go to build it`)
    console.log(`building ${program} (some minutes, once)`)
    const env = { ...(process.env as Env), GOBIN: directory, GOFLAGS: '' }
    await succeed(['go', 'install', '-trimpath', source], { env, seconds: SECONDS })
  }
  return directories
}

/** Builds the daemon and the client of BuildKit, which Debian lacks. Returns their paths. */
export async function installBuildKit(): Promise<readonly [string, string]> {
  const program = (name: string) => built(name, `github.com/moby/buildkit/cmd/${name}`)
  return [await program('buildkitd'), await program('buildctl')]
}

/** What Debian 12 lacks: Go builds the version that `e2e/tools` pins, once. Returns the program's path. */
async function built(program: string, source: string): Promise<string> {
  const pin = createHash('sha256').update(await readFile('e2e/tools/go.sum'))
  const file = join(CACHE, `tools-${pin.digest('hex').slice(0, 16)}`, program)
  if (existsSync(file)) return file
  if (!(await has('go'))) {
    throw new Error(`${program} is missing: there is no package of it here, and no Go to build it`)
  }
  console.log(`building ${program} (some minutes, once)`)
  await mkdir(dirname(file), { recursive: true })
  const build = ['build', '-mod=readonly', '-trimpath', '-o', `${file}.new`, source]
  // No library of this machine: the builder's image has none.
  const env = { ...(process.env as Env), CGO_ENABLED: '0' }
  await succeed(['go', '-C', 'e2e/tools', ...build], { env, seconds: SECONDS })
  await rename(`${file}.new`, file)
  return file
}
