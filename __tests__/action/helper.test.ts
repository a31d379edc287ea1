import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pullImage, pushImage } from '../../sandbox/client/image.js'
import type { Step } from '../../sandbox/github/step.js'
import { accountOf, EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES, THIRD_ACCOUNT } from '../../sandbox/world.js'
import { writeAwsFiles } from '../support/aws-files.js'
import { askHelper, program } from '../support/helper.js'
import { crossAccount, entry, type Job, registry, startJob } from '../support/job.js'
import { annotations, calls, imageIn, refusalOf, useJobs } from '../support/login.js'
import { environmentAndArguments, processesOf } from '../support/processes.js'

const start = useJobs()
const inputs = { ...crossAccount, 'login-with': 'helper' }
const mint = [`sts AssumeRole ecr-push ${EXTERNAL_ID} by user/build`]

async function install(job: Job, entry: string, changes: Readonly<Record<string, string>> = {}): Promise<Step> {
  const main = await job.runner.step(entry, { inputs: { ...inputs, ...changes } })
  expect({ exitCode: main.exitCode, log: main.log }).toEqual({
    exitCode: 0,
    log: expect.stringContaining('Set up the credential helper for '),
  })
  return main
}

/** Every file below these directories, as text. */
function filesIn(...directories: readonly string[]): readonly string[] {
  return directories.flatMap((directory) =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => readFileSync(join(item.parentPath, item.name), 'latin1')),
  )
}

describe('login-with: helper', () => {
  test('names the helper instead of a login, starts no tool, and leaves no secret on the machine', async () => {
    const job = await start({ env: { PATH: '/usr/bin:/bin' } })
    const main = await install(job, entry)
    expect(JSON.parse(job.configText() ?? '')).toEqual({ credHelpers: { [registry]: 'ecr-cross-account' } })
    expect(job.calls()).toEqual(['sts AssumeRole eu-west-1 200', 'ecr GetAuthorizationToken eu-west-1 200'])
    const directory = join(job.runner.temp, 'ecr-login-helper')
    expect(main.paths).toEqual([directory])
    expect(readdirSync(directory).toSorted()).toEqual([program, 'plans.json'].toSorted())
    const modes = ['', program, 'plans.json'].map((name) => (statSync(join(directory, name)).mode & 0o777).toString(8))
    expect(modes).toEqual(['700', '700', '600'])
    const files = filesIn(job.runner.home, job.runner.temp, job.runner.workspace)
    const leaked = job.sandbox.secrets().filter((secret) => files.some((text) => text.includes(secret)))
    expect(leaked).toEqual([])
    expect(files.some((text) => text.includes(EXTERNAL_ID))).toBe(true)
  })

  test('leaves no secret at rest while it makes one, or after: not in a file, a command file, an argument or an environment', async () => {
    const job = await start()
    const { runner, sandbox } = job
    const main = await install(job, entry)
    const { outputs, state, envExports, paths, summary } = main
    const commandFile = join(runner.workspace, 'commands')
    writeFileSync(commandFile, JSON.stringify({ outputs, state, envExports, paths, summary }))
    const names = ['ENV', 'OUTPUT', 'STATE', 'PATH', 'STEP_SUMMARY'].map((name) => `GITHUB_${name}`)
    const env = Object.fromEntries(names.map((name) => [name, commandFile]))
    // The keys of the base identity are in the environment of every step of such a job.
    const given = new Set(Object.values(runner.env))
    const leaks = () => {
      const texts = [
        ...filesIn(runner.home, runner.temp, runner.workspace),
        ...processesOf(runner.home).map(environmentAndArguments),
      ]
      const secrets = sandbox.secrets().filter((secret) => !given.has(secret))
      return {
        secrets: secrets.length,
        leaked: secrets.filter((secret) => texts.some((text) => text.includes(secret))),
      }
    }
    const slow = sandbox.fault({ kind: 'slow', ms: 1_500, match: { operation: 'GetAuthorizationToken' } })
    const asked = askHelper(job, { input: registry, env })
    while (slow.hits() === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(leaks().leaked).toEqual([])
    if (process.platform === 'linux') expect(processesOf(runner.home)).toHaveLength(1)
    expect(await asked).toMatchObject({ exitCode: 0 })
    expect(leaks()).toEqual({ secrets: expect.any(Number), leaked: [] })
    expect(leaks().secrets).toBeGreaterThan(2)
  })

  test('makes a credential each time a client asks, with which it pushes and pulls, until the post step', async () => {
    const job = await start()
    const main = await install(job, entry)
    const image = imageIn(job, main)
    await pushImage(image, 'by the helper')
    expect(String((await pullImage(image)).layer)).toBe('by the helper')
    const asked = calls(job.sandbox).filter((call) => call.startsWith('sts'))
    expect(asked.length).toBeGreaterThan(2)
    expect(new Set(asked)).toEqual(new Set(mint))

    const post = await job.runner.post(main)
    expect({ exitCode: post.exitCode, log: post.log }).toEqual({ exitCode: 0, log: `Logged out of ${registry}\n` })
    expect([job.configText(), job.leftovers()]).toEqual([undefined, []])
    await expect(pushImage(image, 'too late')).rejects.toThrow()
  })

  test('answers with exactly what the protocol has, whatever form the host has', async () => {
    const job = await start()
    await install(job, entry)
    for (const input of [registry, `https://${registry}`, `https://${registry}/v2/`, `${registry}\n`]) {
      const { exitCode, stdout, stderr } = await askHelper(job, { input })
      expect([exitCode, stderr]).toEqual([0, ''])
      const answer = { ServerURL: registry, Username: 'AWS', Secret: expect.any(String) }
      expect(JSON.parse(stdout)).toEqual(answer)
      expect(Object.keys(JSON.parse(stdout))).toEqual(Object.keys(answer))
      expect(job.sandbox.secrets()).toContain(JSON.parse(stdout).Secret)
    }
  })

  test('speaks the rest of the protocol without a call', async () => {
    const job = await start()
    await install(job, entry)
    const before = job.calls()
    const none = { exitCode: 1, stdout: 'credentials not found in native keychain\n', stderr: '' }
    expect(await askHelper(job, { input: 'ghcr.io' })).toEqual(none)
    expect(await askHelper(job, { input: 'x'.repeat(5_000_000) })).toEqual(none)
    expect(JSON.parse((await askHelper(job, { verb: 'list' })).stdout)).toEqual({ [registry]: 'AWS' })
    expect(await askHelper(job, { verb: 'erase', input: registry })).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect(await askHelper(job, { verb: 'store', input: '{"Secret":"x"}' })).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^ecr-cross-account stores no login\..*\n$/),
    })
    expect(await askHelper(job, { verb: 'version' })).toMatchObject({ exitCode: 0 })
    expect(await askHelper(job, { verb: 'help' })).toMatchObject({ exitCode: 1 })
    expect(job.calls()).toEqual(before)
  })

  test('keeps to the identity of the step, whatever later steps export', async () => {
    const job = await start()
    writeAwsFiles(job, { config: '[profile other]\nregion = us-east-1\n' })
    await install(job, entry)
    const env = {
      ...{ AWS_PROFILE: 'other', AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: 'https://evil.example' },
      ...{
        AWS_ROLE_ARN: ROLES.github,
        AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent',
        NODE_OPTIONS: '--require /nonexistent',
      },
    }
    expect(await askHelper(job, { input: registry, env })).toMatchObject({ exitCode: 0 })
    expect(new Set(calls(job.sandbox).filter((call) => call.startsWith('sts')))).toEqual(new Set(mint))
  })

  test('says in one line why there is no credential, in the words of the step', async () => {
    const job = await start()
    await install(job, entry)
    const gone = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
    const withoutKeys = await askHelper(job, { input: registry, env: gone })
    expect(withoutKeys).toMatchObject({ exitCode: 1, stderr: '' })
    expect(withoutKeys.stdout).toMatch(/^No base credentials.*AWS_ACCESS_KEY_ID.*\n$/)

    delete accountOf(job.sandbox.world, PRIMARY_ACCOUNT).roles['ecr-push']
    const denied = await askHelper(job, { input: registry })
    const again = await job.runner.step(entry, { inputs })
    expect(denied).toEqual({ exitCode: 1, stdout: `${annotations(again, 'error')[0]}\n`, stderr: '' })
  })

  describe('gives nothing by plans that are', () => {
    let job: Job
    let [plans, valid] = ['', '']
    beforeAll(async () => {
      job = await startJob()
      await install(job, entry)
      plans = join(job.runner.temp, 'ecr-login-helper', 'plans.json')
      valid = readFileSync(plans, 'utf8')
    })
    afterAll(() => job.stop())

    test.each<[name: string, plant: () => unknown, said: RegExp]>([
      ['damaged', () => writeFileSync(plans, '[{"id":\n1}]'), /not what the login step wrote/],
      ['a pipe', () => execFileSync('mkfifo', [plans]), /It is a pipe/],
      ['a link', () => symlinkSync('/dev/zero', plans), /It is a link/],
      ['a directory', () => mkdirSync(plans), /A directory is where/],
      [
        'for others to write',
        () => {
          writeFileSync(plans, valid, { mode: 0o600 })
          chmodSync(dirname(plans), 0o777)
        },
        /can be written by other users/,
      ],
    ])('%s, and says why in one line', async (_, plant, said) => {
      const before = job.calls()
      rmSync(plans, { recursive: true })
      plant()
      for (const verb of ['get', 'list']) {
        const { exitCode, stdout, stderr } = await askHelper(job, { verb, input: registry })
        expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
        expect(stdout).toMatch(said)
        expect(stdout).toMatch(/^The path .*ecr-login-helper.* cannot be used: .*\n$/)
      }
      expect(job.calls()).toEqual(before)
    })
  })

  test('has no credential where its plans are gone, and takes damaged ones out in the post step', async () => {
    const job = await start()
    const main = await install(job, entry)
    const plans = join(job.runner.temp, 'ecr-login-helper', 'plans.json')
    writeFileSync(plans, 'no plans')
    expect(annotations(await job.runner.step(entry, { inputs }), 'error')[0]).toMatch(/plans\.json cannot be used/)
    rmSync(plans)
    const none = { exitCode: 1, stdout: 'credentials not found in native keychain\n', stderr: '' }
    expect(await askHelper(job, { input: registry })).toEqual(none)
    writeFileSync(plans, 'no plans')
    expect(await job.runner.post(main)).toMatchObject({ exitCode: 0, log: `Logged out of ${registry}\n` })
    expect([job.configText(), job.leftovers()]).toEqual([undefined, []])
  })

  test('says what is missing where the step has no OIDC token to ask for', async () => {
    const job = await start({ keys: false })
    const env = job.sandbox.oidcEnv()
    const oidc = { 'login-with': 'helper', 'oidc-role-arn': ROLES.github, region: 'eu-west-1' }
    const main = await job.runner.step(entry, { inputs: oidc, env })
    expect(main.exitCode).toBe(0)
    expect(await askHelper(job, { input: registry, env })).toMatchObject({ exitCode: 0, stderr: '' })
    const { exitCode, stdout, stderr } = await askHelper(job, { input: registry })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toMatch(/^The job has no OIDC token .*id-token: write.*\n$/)
  })

  test('serves two registries with two roles at the same time', async () => {
    const job = await start()
    await install(job, entry)
    const third = `${THIRD_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`
    await install(job, entry, {
      'role-arn': `arn:aws:iam::${THIRD_ACCOUNT}:role/ecr-push`,
      'registry-account': THIRD_ACCOUNT,
    })
    const before = calls(job.sandbox).length
    for (const input of [registry, third]) expect(await askHelper(job, { input })).toMatchObject({ exitCode: 0 })
    const asked = calls(job.sandbox).slice(before)
    expect(asked.filter((call) => call.startsWith('sts')).length).toBe(2)
    expect(Object.keys(JSON.parse((await askHelper(job, { verb: 'list' })).stdout)).toSorted()).toEqual(
      [registry, third].toSorted(),
    )
  })

  test('puts another helper of the host back in the post step', async () => {
    const job = await start()
    mkdirSync(dirname(job.config), { recursive: true })
    const before = `{"auths":{"ghcr.io":{"auth":"eA=="}},"credHelpers":{"${registry}":"other","ghcr.io":"gh"}}`
    writeFileSync(job.config, before)
    const main = await install(job, entry, { 'docker-config': 'shared' })
    // Others can read the file, but there is no login in it.
    expect(annotations(main, 'warning')).toEqual([])
    expect(JSON.parse(job.configText() ?? '').credHelpers).toEqual({ [registry]: 'ecr-cross-account', 'ghcr.io': 'gh' })
    await job.runner.post(main)
    expect(job.configText()).toBe(before)
  })

  test('refuses output-credentials, and a planted directory, before any call', async () => {
    const job = await start()
    const both = await job.runner.step(entry, { inputs: { ...inputs, 'output-credentials': 'true' } })
    expect(refusalOf(job, both)).toMatch(/output-credentials.*helper/)
    symlinkSync(job.runner.home, join(job.runner.temp, 'ecr-login-helper'))
    const planted = await job.runner.step(entry, { inputs })
    expect(planted.exitCode).toBe(1)
    expect(annotations(planted, 'error')[0]).toMatch(/ecr-login-helper/)
    expect(existsSync(join(job.runner.home, 'plans.json'))).toBe(false)
    expect(job.configText()).toBe(undefined)
  })

  test('gives credentials after thirteen hours, when a login has ended', async () => {
    const job = await start()
    const main = await install(job, entry)
    job.sandbox.world.clockSkewSeconds = 13 * 3600
    await pushImage(imageIn(job, main), 'late')
    await job.runner.post(main)
    job.sandbox.world.clockSkewSeconds = 0

    const login = await job.runner.step(entry, { inputs: { ...inputs, 'login-with': 'none' } })
    job.sandbox.world.clockSkewSeconds = 13 * 3600
    await expect(pushImage(imageIn(job, login), 'too late')).rejects.toThrow()
  })
})
