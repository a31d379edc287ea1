/** What .ci/act.mjs needs before it can run a job: act, and a copy of the tree. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const VERSION = '0.2.87'
/** Milliseconds that an installation may take. */
const LIMIT = 600_000

/** The path of act, built from the Go module proxy (and held to Go's checksum database) if it is not in the cache yet. */
export function installAct() {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  const directory = path.join(cache, 'ecr-cross-account-login', `act-${VERSION}`)
  const program = path.join(directory, 'act')
  provide({ go: 'golang-go', docker: 'docker.io' })
  if (!existsSync(program)) {
    const env = { ...process.env, GOBIN: directory, GOFLAGS: '' }
    execFileSync('go', ['install', `github.com/nektos/act@v${VERSION}`], { env, stdio: 'pipe', timeout: LIMIT })
  }
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' })
  if (!version.includes(VERSION)) throw new Error(`${program} is not version ${VERSION}`)
  return program
}

/** Installs Debian's packages of the tools that are not on the PATH. */
export function provide(packages) {
  const directories = process.env.PATH.split(path.delimiter)
  const isThere = (tool) => directories.some((directory) => existsSync(path.join(directory, tool)))
  const missing = Object.keys(packages).filter((tool) => !isThere(tool))
  if (missing.length === 0) return
  if (process.getuid() !== 0 || !isThere('apt-get')) throw new Error(`not installed: ${missing.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const names = missing.map((tool) => packages[tool])
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...names]]) {
    execFileSync('apt-get', args, { env, stdio: 'pipe', timeout: LIMIT })
  }
}

/** Copies the tree as it is now into a new repository, from which act reads commit and owner, with its packages. */
export function copyTree({ root, tree, env }) {
  execFileSync('npm', ['run', 'setup'], { cwd: root, stdio: 'pipe', timeout: LIMIT })
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of files.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)))) {
    cpSync(path.join(root, file), path.join(tree, file), { verbatimSymlinks: true })
  }
  // Links each package, never node_modules, because a job that runs `npm ci` would empty the directory behind the link.
  mkdirSync(path.join(tree, 'node_modules'))
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    symlinkSync(path.join(root, 'node_modules', name), path.join(tree, 'node_modules', name))
  }
  const author = ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com']
  const git = (...args) => execFileSync('git', args, { cwd: tree, env, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch', 'main')
  git('remote', 'add', 'origin', 'https://github.com/acme/shop')
  git(...author, 'commit', '--quiet', '--allow-empty', '--message', 'e2e')
  // The jobs compile again. Here a compile error is shown once, not in every job.
  execFileSync('npm', ['run', 'build'], { cwd: tree, stdio: 'pipe', timeout: LIMIT })
}
