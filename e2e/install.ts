import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
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

/** Minutes for a package manager, and for a compiler. */
const SECONDS = 15 * 60

/** Installs what the machine lacks, from Debian. Returns the path of docker's buildx plugin. */
export async function install(): Promise<string> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !(await has('apt-get'))) {
    throw new Error('the end-to-end run starts daemons and installs packages: it needs a Debian or Ubuntu, and root')
  }
  const missing: string[] = []
  for (const [program, name] of Object.entries(PACKAGES)) if (!(await has(program))) missing.push(name)
  if (missing.length > 0) await installPackages(missing)
  // From Debian 13 on the client is a package of its own.
  if (!(await has('docker'))) await installPackages(['docker-cli'])
  return findBuildx() ?? (await packagedBuildx()) ?? (await builtBuildx())
}

async function has(program: string): Promise<boolean> {
  return (await run(['which', program])).exitCode === 0
}

async function installPackages(names: readonly string[]): Promise<void> {
  console.log(`installing ${names.join(', ')}`)
  const env = { PATH: process.env['PATH'] ?? '', DEBIAN_FRONTEND: 'noninteractive' }
  const aptGet = (...args: string[]) => succeed(['apt-get', ...args], { env, seconds: SECONDS })
  const command = ['install', '--yes', '--no-install-recommends', ...names]
  // The package lists may be missing or old.
  await withoutServices(() => aptGet(...command).catch(() => aptGet('update').then(() => aptGet(...command))))
}

/** Keeps packages from starting their services, by Debian's own switch for that; one that is there already stays. */
async function withoutServices(action: () => Promise<unknown>): Promise<void> {
  const policy = '/usr/sbin/policy-rc.d'
  const isOurs = !existsSync(policy)
  if (isOurs) await writeFile(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    await action()
  } finally {
    if (isOurs) await rm(policy)
  }
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
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ecr-cross-account-login')
  const file = join(cache, `docker-buildx-${pin.digest('hex').slice(0, 16)}`)
  if (existsSync(file)) return file
  if (!(await has('go')))
    throw new Error('docker buildx is missing: there is no package of it here, and no Go to build it')
  console.log('building docker buildx (some minutes, once)')
  await mkdir(cache, { recursive: true })
  const build = ['build', '-mod=readonly', '-trimpath', '-o', `${file}.new`, 'github.com/docker/buildx/cmd/buildx']
  await succeed(['go', '-C', 'e2e/tools', ...build], { seconds: SECONDS })
  await rename(`${file}.new`, file)
  return file
}
