import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { crossAccount } from '../support/job.js'
import { logIn, logOut, useJobs } from '../support/login.js'

const start = useJobs()

test('dist brings the license of every package that it holds along', () => {
  const licenses = readFileSync('dist/licenses.txt', 'utf8')
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = new Set(licenses.match(/^(?:@[\w.-]+\/)?[a-z][\w.-]*$/gm))
  // `tunnel`: what those packages need in turn.
  const missing = [...Object.keys(dependencies), 'tunnel'].filter((name) => !named.has(name) && isIn(name))
  expect(missing).toEqual([])
  expect(licenses).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
  expect(licenses).toContain('Permission is hereby granted')
  // Every text stands under the identifier of its license.
  for (const license of licenses.split(/^-{80}$/m)) expect(license).toMatch(/^(?:Apache-2\.0|MIT|0BSD)$/m)
})

/** What the bundler leaves out needs no license: a package of which nothing is called. */
function isIn(name: string): boolean {
  const sources = readdirSync('lib/src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return sources.some((file) => readFileSync(join('lib/src', file), 'utf8').includes(`'${name}`))
}

describe('the archive that a runner downloads', () => {
  const directory = mkdtempSync(join(tmpdir(), 'archive-'))
  const tar = join(directory, 'action.tar.gz')
  const action = join(directory, 'action')

  beforeAll(() => {
    // The files as they are here, committed or not.
    const env = { ...process.env, GIT_INDEX_FILE: join(directory, 'index') }
    const git = (...args: string[]) => execFileSync('git', args, { env, encoding: 'utf8' }).trim()
    git('add', '--all')
    git('archive', '--format=tar.gz', `--output=${tar}`, git('write-tree'))
    mkdirSync(action)
    execFileSync('tar', ['-xzf', tar, '-C', action])
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  test('holds what runs, and what a reader looks for there', () => {
    const [documents, what] = [
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md'],
      ['action.yml', 'dist'],
    ]
    expect(
      readdirSync(action)
        .filter((name) => name !== 'logout')
        .sort(),
    ).toEqual([...documents, ...what])
  })

  test('is small', () => {
    expect(readFileSync(tar).length).toBeLessThan(275 * 1024)
    execFileSync('tar', ['-czf', `${tar}.dist`, '-C', action, 'dist'])
    expect(readFileSync(`${tar}.dist`).length).toBeLessThan(262 * 1024)
  })

  test('runs by itself', async () => {
    const job = await start()
    const main = await logIn(job, join(action, 'dist/main/index.js'), {
      inputs: crossAccount,
    })
    await logOut(job, main)
  })
})

describe('the straight way', () => {
  /** The pieces of dist, and the modules of Node, that a process has loaded. */
  const hook = (file: string) =>
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(file)}, [...Object.keys(require.cache), ...process.moduleLoadList].join('\\n')))`

  test('loads what it needs, and nothing that explains errors or serves other identities', async () => {
    const job = await start()
    const [script, list] = ['hook.cjs', 'loaded'].map((name) => join(job.runner.home, name)) as [string, string]
    writeFileSync(script, hook(list))
    const loaded = () =>
      readFileSync(list, 'utf8')
        .split('\n')
        .filter((file) => file.includes('/dist/'))
    const kilobytes = () => loaded().reduce((sum, file) => sum + statSync(file).size, 0) / 1000
    const env = { NODE_OPTIONS: `--require=${script}` }

    const main = await logIn(job, 'dist/main/index.js', { inputs: crossAccount, env })
    // Marks of: explanations, profiles, containers, instances, GitHub's tokens, ECR Public, the check of repositories.
    const marks = ['AssumeRole denied', 'fromIni =', 'linkLocalHosts =', 'rolesPath =', 'forkEvents =']
    const elsewhere = [...marks, 'ECRPUBLICClient extends', 'impossibleDigest =']
    const code = loaded()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    expect(elsewhere.filter((mark) => code.includes(mark))).toEqual([])
    const whole = readdirSync('dist/shared')
      .map((file) => readFileSync(join('dist/shared', file), 'utf8'))
      .join('\n')
    expect(elsewhere.filter((mark) => !whole.includes(mark))).toEqual([])
    expect(kilobytes()).toBeLessThan(700)
    // Cryptography, and the sockets of `process.stdout`.
    const costly = () => readFileSync(list, 'utf8').match(/^NativeModule (?:internal\/crypto\/\w+|net)$/gm)
    expect(costly()).toEqual(expect.arrayContaining(['NativeModule net', 'NativeModule internal/crypto/hash']))

    const { log } = await job.runner.post(main, { env })
    expect(log).toContain('Logged out of')
    expect(kilobytes()).toBeLessThan(66)
    expect(costly()).toBeNull()
  })
})
