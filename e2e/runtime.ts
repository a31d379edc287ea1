import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * The daemon's OCI runtime: runc, but a container gets no capability that root lacks on this machine. A privileged container asks for
 * all that the kernel knows, and runc fails if the machine is a container itself.
 */

const args = process.argv.slice(2)
const { bundle, process: processFile } = parseArgs({
  args,
  options: { bundle: { type: 'string' }, process: { type: 'string' } },
  strict: false,
}).values
// `create` names the container's bundle, `exec` the process's file.
if (typeof bundle === 'string') limit(join(bundle, 'config.json'))
if (typeof processFile === 'string') limit(processFile)
process.exitCode = spawnSync('runc', args, { stdio: 'inherit' }).status ?? 1

function limit(file: string): void {
  const config = JSON.parse(readFileSync(file, 'utf8'))
  const { capabilities } = config.process ?? config
  const dump = execFileSync('setpriv', ['--dump'], { encoding: 'utf8' })
  const known = /^Capability bounding set: (.*)$/m.exec(dump)?.[1]?.split(',') ?? []
  for (const [set, names] of Object.entries<string[]>(capabilities ?? {})) {
    capabilities[set] = names.filter((name) => known.includes(name.replace('CAP_', '').toLowerCase()))
  }
  writeFileSync(file, JSON.stringify(config))
}
