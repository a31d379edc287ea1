import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE, has, installMissing, installPackages, SECONDS } from './packages.js'
import { run, succeed } from './processes.js'

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

/** Installs what the machine lacks, from Debian. Returns the path of docker's buildx plugin. */
export async function install(): Promise<string> {
  await installMissing(PACKAGES)
  // From Debian 13 on the client is a package of its own.
  if (!(await has('docker'))) await installPackages(['docker-cli'])
  return findBuildx() ?? (await packagedBuildx()) ?? (await builtBuildx())
}

function findBuildx(): string | undefined {
  return PLUGIN_DIRECTORIES.map((directory) => join(directory, 'docker-buildx')).find(existsSync)
}

async function packagedBuildx(): Promise<string | undefined> {
  const known = await run(['apt-cache', 'show', 'docker-buildx'])
  if (known.exitCode !== 0) return undefined
  await installPackages(['docker-buildx'])
  return findBuildx()
}

/** Debian 12 has no buildx: Go builds the version that `e2e/tools` pins, once. */
async function builtBuildx(): Promise<string> {
  const pin = createHash('sha256').update(await readFile('e2e/tools/go.sum'))
  const file = join(CACHE, `docker-buildx-${pin.digest('hex').slice(0, 16)}`)
  if (existsSync(file)) return file
  if (!(await has('go')))
    throw new Error('docker buildx is missing: there is no package of it here, and no Go to build it')
  console.log('building docker buildx (some minutes, once)')
  await mkdir(CACHE, { recursive: true })
  const build = ['build', '-mod=readonly', '-trimpath', '-o', `${file}.new`, 'github.com/docker/buildx/cmd/buildx']
  await succeed(['go', '-C', 'e2e/tools', ...build], { seconds: SECONDS })
  await rename(`${file}.new`, file)
  return file
}
