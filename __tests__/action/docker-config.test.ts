import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readCredential } from '../../sandbox/client/docker-credential.js'
import { writeSharedConfig } from '../support/failing-job.js'
import { crossAccount, entry, type Job, registry } from '../support/job.js'
import { annotations, hostsOf, logOut, useJobs } from '../support/login.js'

/** What the step does about the Docker config that it finds, as a process. */

const start = useJobs()
const none = { ...crossAccount, 'login-with': 'none' }
const isolatedOf = ({ runner }: Job) => join(runner.temp, 'ecr-login-docker-config')
const authsIn = (directory: string) => JSON.parse(readFileSync(join(directory, 'config.json'), 'utf8')).auths

test('logs in to 1,000 registries, and out of all of them', async () => {
  const job = await start()
  const regions =
    'eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 us-east-1 us-east-2 us-west-1 ' +
    'us-west-2 ap-south-1 ap-south-2 ap-east-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 sa-east-1 ca-central-1'
  const accounts = Array.from({ length: 50 }, (_, n) => String(100_000_000_000 + n)).join(' ')
  const inputs = { region: regions, 'registry-account': accounts, 'login-with': 'none' }
  const main = await job.runner.step(entry, { inputs })
  expect(main).toMatchObject({ exitCode: 0, stderr: '' })
  expect(Object.keys(authsIn(dirname(job.config)))).toEqual(hostsOf(main))
  expect(hostsOf(main)).toHaveLength(1_000)
  expect(JSON.stringify(main.state).length).toBeLessThan(300)
  await logOut(job, main)
})

describe('a config that the job’s own does not need', () => {
  test.each([
    ['is left out with a warning', 'isolated', {}, ['A directory is where']],
    ['may have no place, without a HOME', 'auto', { RUNNER_ENVIRONMENT: 'self-hosted', HOME: '' }, []],
  ])('%s (docker-config: %s)', async (_, mode, env, warned) => {
    const job = await start({ env })
    mkdirSync(job.config, { recursive: true })
    const main = await job.runner.step(entry, { inputs: { ...none, 'docker-config': mode } })
    expect(main).toMatchObject({ exitCode: 0, stderr: '', outputs: { 'docker-config': isolatedOf(job) } })
    expect(annotations(main, 'warning')).toEqual(
      warned.map((why) => expect.stringContaining(`${job.config} is left out. ${why}`)),
    )
    expect(await job.runner.post(main)).toMatchObject({ exitCode: 0, log: `Logged out of ${registry}\n` })
    expect([job.leftovers(), job.records()]).toEqual([[], []])
  })
})

test('takes over the config that a step has made since the first login', async () => {
  const job = await start({ env: { RUNNER_ENVIRONMENT: 'self-hosted' } })
  const first = await job.runner.step(entry, { inputs: none })
  expect(first.envExports).toEqual({ DOCKER_CONFIG: isolatedOf(job) })
  const mine = join(job.runner.home, 'mine')
  mkdirSync(mine)
  writeFileSync(join(mine, 'config.json'), '{"auths":{"quay.io":{"auth":"b3RoZXI6bG9naW4="}}}')
  const inputs = { ...none, region: 'eu-west-2' }
  const second = await job.runner.step(entry, { inputs, env: { DOCKER_CONFIG: mine } })
  expect(second.envExports).toEqual({ DOCKER_CONFIG: isolatedOf(job) })
  expect(Object.keys(authsIn(isolatedOf(job)))).toEqual([registry, 'quay.io', ...hostsOf(second)])
  await job.runner.post(second)
  await job.runner.post(first)
  expect([existsSync(isolatedOf(job)), job.records()]).toEqual([false, []])
})

describe('a credential store', () => {
  const inputs = { ...none, 'docker-config': 'shared' }

  test('that other programs ask first is told of, with the way out', async () => {
    const job = await start()
    writeSharedConfig(job, '{"credsStore":"desktop"}')
    const main = await job.runner.step(entry, { inputs })
    expect(annotations(main, 'notice')).toEqual([
      expect.stringMatching(
        /^Bypassed the credential store desktop for docker\. crane, .*login-with: helper .*login-with: podman/,
      ),
    ])
    expect(annotations(main, 'warning')).toEqual([])
  })

  test('that answers for ECR is warned of in a shared config, and left out of the job’s own', async () => {
    const job = await start()
    writeSharedConfig(job, '{"credsStore":"ecr-login"}')
    const shared = await job.runner.step(entry, { inputs })
    expect(annotations(shared, 'warning')).toEqual([
      expect.stringMatching(/ask it first, and use the machine's own AWS identity\. Use docker-config: isolated/),
    ])
    await job.runner.post(shared)
    const main = await job.runner.step(entry, { inputs: none })
    expect([annotations(main, 'notice'), annotations(main, 'warning')]).toEqual([[], []])
    const directory = main.outputs['docker-config'] ?? ''
    expect(Object.keys(JSON.parse(readFileSync(join(directory, 'config.json'), 'utf8')))).toEqual(['auths'])
    expect(await readCredential(registry, { directory, env: job.runner.env })).toMatchObject({ username: 'AWS' })
  })

  test('that answers for ECR is warned of beside the helper, too, and left out of the job’s own', async () => {
    const job = await start()
    writeSharedConfig(job, '{"credsStore":"ecr-login"}')
    const shared = await job.runner.step(entry, { inputs: { ...inputs, 'login-with': 'helper' } })
    expect(annotations(shared, 'warning')).toEqual([
      expect.stringMatching(/^crane, cosign and kaniko ask the credential store ecr-login before the helper/),
    ])
    await job.runner.post(shared)
    const main = await job.runner.step(entry, { inputs: { ...none, 'login-with': 'helper' } })
    expect(annotations(main, 'warning')).toEqual([])
    const text = readFileSync(join(main.outputs['docker-config'] ?? '', 'config.json'), 'utf8')
    expect(JSON.parse(text)).toEqual({ credHelpers: { [registry]: 'ecr-cross-account' } })
  })

  test('or a helper that logout: false leaves switched off is named, with what to put back', async () => {
    const job = await start()
    writeSharedConfig(job, `{"credHelpers":{"${registry}":"ecr-login"}}`)
    const main = await job.runner.step(entry, { inputs: { ...inputs, logout: 'false' } })
    expect(annotations(main, 'warning')).toEqual([
      expect.stringContaining(`set credHelpers."${registry}" in ${job.config} back to "ecr-login"`),
    ])
  })
})

test('a config that other users can read is warned of', async () => {
  const job = await start()
  writeSharedConfig(job, '{}')
  chmodSync(job.config, 0o644)
  chmodSync(dirname(job.config), 0o755)
  const main = await job.runner.step(entry, { inputs: none })
  expect(annotations(main, 'warning')).toEqual([expect.stringContaining(`${job.config} (mode 644)`)])
})
