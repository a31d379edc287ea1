import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pushImage } from '../../sandbox/client/image.js'
import type { Step } from '../../sandbox/github/step.js'
import { THIRD_ACCOUNT } from '../../sandbox/world.js'
import { crossAccount, entry, type Job, registry } from '../support/job.js'
import { imageIn, useJobs } from '../support/login.js'

const start = useJobs()
const quiet = { exitCode: 0, log: '', stderr: '' }

function said({ exitCode, log, stderr }: Step) {
  return { exitCode, log, stderr }
}

async function logIn(job: Job, entry: string, inputs: Readonly<Record<string, string>>): Promise<Step> {
  const main = await job.runner.step(entry, { inputs: { ...crossAccount, 'login-with': 'none', ...inputs } })
  expect(main.exitCode).toBe(0)
  return main
}

describe('logout', () => {
  const logout = entry.replace('main', 'logout')

  test.each([
    { 'docker-config': 'shared' },
    { 'docker-config': 'isolated' },
    { 'login-with': 'helper' },
    { 'login-with': 'helper', 'docker-config': 'isolated' },
    { logout: 'false', 'docker-config': 'shared' },
  ])('logs out in the middle of the job, and post is silent then (%j)', async (inputs) => {
    const job = await start()
    mkdirSync(dirname(job.config))
    writeFileSync(job.config, '{"auths":{"ghcr.io":{"auth":"eA=="}}}')
    const main = await logIn(job, entry, inputs as Record<string, string>)
    const image = imageIn(job, main)
    await pushImage(image, 'before')

    const step = await job.runner.step(logout)
    expect(said(step)).toEqual({ ...quiet, log: `Logged out of ${registry}\n` })
    expect([job.configText(), job.leftovers()]).toEqual(['{"auths":{"ghcr.io":{"auth":"eA=="}}}', []])
    expect(job.runner.env['DOCKER_CONFIG'] ?? '').toBe('')
    await expect(pushImage({ ...image, dockerConfig: dirname(job.config) }, 'after')).rejects.toThrow()
    expect(said(await job.runner.post(main))).toEqual(quiet)
  })

  test.each([
    ['post', 'github-hosted', false],
    ['post', 'self-hosted', true],
    ['post', '', true],
    ['logout', 'github-hosted', true],
  ])('of %s gives docker time to write a login back, where that counts (%j: %j)', async (name, environment, waits) => {
    const job = await start()
    const main = await logIn(job, entry, { 'docker-config': 'shared' })
    const [hook, delays] = ['hook.cjs', 'delays'].map((file) => join(job.runner.home, file)) as [string, string]
    const record = `require('fs').appendFileSync(${JSON.stringify(delays)}, delay + ' ')`
    writeFileSync(delays, '')
    writeFileSync(
      hook,
      `const wait = setTimeout; setTimeout = (work, delay) => { ${record}; return wait(work, delay) }`,
    )
    const env = { RUNNER_ENVIRONMENT: environment, NODE_OPTIONS: `--require=${hook}` }
    const step = name === 'post' ? await job.runner.post(main, { env }) : await job.runner.step(logout, { env })
    expect(said(step)).toEqual({ ...quiet, log: `Logged out of ${registry}\n` })
    expect(readFileSync(delays, 'utf8').split(' ').includes('250')).toBe(waits)
  })

  test('logs out of every use of the action, and says so when there is none', async () => {
    const job = await start()
    await logIn(job, entry, {})
    const third = { 'role-arn': `arn:aws:iam::${THIRD_ACCOUNT}:role/ecr-push`, 'registry-account': THIRD_ACCOUNT }
    await logIn(job, entry, third)
    const hosts = [registry.replace(/^\d+/, THIRD_ACCOUNT), registry]
    const lines = hosts.map((host) => `Logged out of ${host}\n`).join('')
    expect(said(await job.runner.step(logout))).toEqual({ ...quiet, log: lines })
    expect([job.configText(), job.leftovers()]).toEqual([undefined, []])
    const none = { ...quiet, log: 'There is no login of this job to remove\n' }
    expect(said(await job.runner.step(logout))).toEqual(none)
    const other = await start()
    expect(said(await other.runner.step(logout))).toEqual(none)
  })

  test('takes nothing from forged records that this job did not put in', async () => {
    const job = await start()
    await logIn(job, entry, { 'docker-config': 'shared' })
    const records = join(job.runner.temp, 'ecr-login-undo')
    const [name = ''] = readdirSync(records)
    const record = JSON.parse(readFileSync(join(records, name), 'utf8'))
    const victim = join(job.runner.home, 'victim', 'config.json')
    mkdirSync(dirname(victim))
    const text = '{"auths":{"ghcr.io":{"auth":"eA=="}},"credHelpers":{"quay.io":"q"}}'
    writeFileSync(victim, text)
    const forged = [
      { ...record, file: victim, entries: [{ host: 'ghcr.io', hash: '0'.repeat(8) }] },
      { ...record, file: victim, isolated: true, madeDirectory: true },
      { ...record, entries: [{ ...record.entries[0], former: '../evil' }] },
      { ...record, kind: 'other' },
      'not JSON',
    ]
    for (const [index, content] of forged.entries()) {
      writeFileSync(join(records, `0000000${index}-0000-4000-8000-000000000000.json`), JSON.stringify(content))
    }
    const step = await job.runner.step(logout)
    expect(step.exitCode).toBe(1)
    expect(readFileSync(victim, 'utf8')).toBe(text)
    expect(job.configText()).toBe(undefined)
  })
})
