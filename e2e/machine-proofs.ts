import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { succeed } from './processes.js'
import type { Report } from './report.js'

/** What a run must leave alone: path → kind, mode and content. */
export type Snapshot = Readonly<Record<string, string>>

/** Takes a picture of `/etc/hosts` and `/etc/docker`. */
export async function takeSnapshot(): Promise<Snapshot> {
  const inside = existsSync('/etc/docker') ? await readdir('/etc/docker', { recursive: true }) : []
  const paths = ['/etc', '/etc/hosts', '/etc/docker', ...inside.map((path) => join('/etc/docker', path))]
  const entries = paths.filter(existsSync).map(async (path) => {
    const stat = await lstat(path)
    const content = stat.isFile() ? (await readFile(path)).toString('base64') : ''
    return [path, `${stat.mode} ${stat.uid} ${content}`] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** Proves that runs leave the machine as it was, interrupted ones too. */
export async function proveMachine(before: Snapshot, { prove }: Report): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    await prove(`a run that gets ${signal} ends its daemons and removes its files`, () => interrupt(signal))
  }
  await prove('/etc/hosts and /etc/docker are as before', async () => {
    assert.deepEqual(await takeSnapshot(), before)
  })
}

async function interrupt(signal: NodeJS.Signals): Promise<void> {
  const held = spawn(process.execPath, [HOLD], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(held, 'close')
  try {
    const [line] = await once(createInterface({ input: held.stdout }), 'line', { signal: AbortSignal.timeout(60_000) })
    const { directory, env } = JSON.parse(line)
    await succeed(['docker', 'version'], { env: { ...env, PATH: process.env['PATH'] } })
    assert.notDeepEqual(await processesOf(directory), [])
    held.kill(signal)
    await closed
    assert.deepEqual(await processesOf(directory), [])
    assert.equal(existsSync(directory), false)
    assert.equal((await readFile('/proc/mounts', 'utf8')).includes(directory), false)
  } finally {
    held.kill('SIGTERM')
  }
}

/** Holds a machine until it is interrupted. */
const HOLD = fileURLToPath(new URL('hold.js', import.meta.url))

/** Command lines of the processes that name the directory. */
async function processesOf(directory: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return lines.filter((line) => line.includes(directory))
}
