import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { nodeProblem } from '../../src/runner/node-version.js'
import { crossAccount, entry } from '../support/job.js'
import { useJobs } from '../support/login.js'

const start = useJobs()

const sentence = (version: string) =>
  `The action needs Node 24.5 or later, but the runner started it with Node ${version}. Update the runner to 2.328.0 or later. With act or a Forgejo runner, use an image that has Node 24.`

/** A Node on this machine's PATH that is too old, with its version. */
function oldNode(): { readonly file: string; readonly version: string } | undefined {
  const files = (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, 'node'))
  for (const file of files) {
    try {
      const version = execFileSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8', env: {} }).trim()
      if (nodeProblem(version)) return { file, version }
    } catch {
      // There is none in this directory.
    }
  }
  return undefined
}

describe('the step', () => {
  test('refuses a Node that is too old before any call, as helper and logout do; post warns', async () => {
    const job = await start()
    const disguise = join(job.runner.home, 'disguise.cjs')
    writeFileSync(
      disguise,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '24.4.1' } })`,
    )
    const env = { NODE_OPTIONS: `--require=${disguise}` }
    const main = await job.runner.step(entry, { inputs: crossAccount, env })
    const post = await job.runner.post(main, { env })
    const error = { name: 'error', properties: { title: 'Node is too old' }, data: sentence('24.4.1') }
    expect([main.exitCode, main.stderr, main.commands]).toEqual([1, '', [error]])
    expect([post.exitCode, post.stderr, post.commands]).toEqual([0, '', [{ ...error, name: 'warning' }]])
    const logout = await job.runner.step(entry.replace('main', 'logout'), { env })
    expect([logout.exitCode, logout.commands]).toEqual([1, [error]])
    // Clients of the helper show its standard output: a plain sentence.
    const helper = spawnSync(process.execPath, [
      '--require',
      disguise,
      entry.replace('main', 'helper'),
      'plans.json',
      'get',
    ])
    expect([helper.status, String(helper.stdout)]).toEqual([1, `${sentence('24.4.1')}\n`])
    expect(job.sandbox.connections).toEqual([])
  })
})

const old = oldNode()
if (old) {
  test('the bundle says so on a real old Node, too', () => {
    const run = (entry: string) => execFileSync(old.file, [entry], { encoding: 'utf8', env: {} })
    expect(() => run('dist/main/index.js')).toThrow(
      expect.objectContaining({
        status: 1,
        stdout: `::error title=Node is too old::${sentence(old.version)}\n`,
        stderr: '',
      }),
    )
    expect(run('dist/post/index.js')).toBe(`::warning title=Node is too old::${sentence(old.version)}\n`)
  })
}
