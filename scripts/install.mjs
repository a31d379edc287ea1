// Installs what the lockfile names, once per lockfile, so that `npm start` and `npm test` each work alone in a fresh clone.
// Runs on any Node from 20 on, because it installs the Node 24 on which everything else runs.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const stamp = new URL('node_modules/.installed', root)
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  // npm names its own entry file and the Node that runs it: no search for `npm` (or `npm.cmd`) on the PATH, and not the Node of
  // node_modules, which `npm ci` takes away.
  const node = process.env.npm_node_execpath ?? process.execPath
  const npm = (...args) => execFileSync(node, [process.env.npm_execpath, ...args], { cwd: root, stdio: 'inherit' })
  npm('ci', '--ignore-scripts')
  // The one install script that runs: the package `node` fetches this platform's Node 24 in it.
  npm('rebuild', 'node', '--ignore-scripts=false')
  writeFileSync(stamp, lock)
}
