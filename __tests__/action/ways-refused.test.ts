import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from '@jest/globals'
import type { ServiceName } from '../../sandbox/network/hosts.js'
import { PRIMARY_ACCOUNT, ROLES } from '../../sandbox/world.js'
import { writeAwsFiles, writeSignIn } from '../support/aws-files.js'
import { crossAccount, entry, type Job } from '../support/job.js'
import { calls, refusalOf, useJobs } from '../support/login.js'
import { recordTool } from '../support/tool.js'

const start = useJobs()

type Values = Readonly<Record<string, string>>

interface Refused {
  readonly name: string
  readonly inputs?: Values
  /** Breaks the identity that the job asks for; gives back what stands in its environment, over keys that would do. */
  readonly setUp: (job: Job) => Values | Promise<Values>
  readonly calls: readonly string[]
  readonly says: RegExp
}

const repositoryPolicy = { 'registry-account': PRIMARY_ACCOUNT }
const noKeys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }

/** Each would have another identity to go on with: keys in the environment, or the machine's own role. Denied ones are in failures/. */
const refused: readonly Refused[] = [
  {
    name: 'AWS_PROFILE with a profile that is not there',
    setUp: () => ({ AWS_PROFILE: 'build' }),
    calls: [],
    says: /AWS_PROFILE: "build" is not in the shared AWS config files/,
  },
  {
    name: 'a key in the environment with a line break inside, on an instance that has a role',
    setUp: ({ sandbox }) => ({ ...sandbox.imdsEnv(), AWS_SECRET_ACCESS_KEY: 'two\nlines' }),
    calls: [],
    says: /AWS_SECRET_ACCESS_KEY: is broken by a line break/,
  },
  {
    name: 'a profile whose credential_process prints without end',
    inputs: { profile: 'vault' },
    setUp: (job) => {
      writeAwsFiles(job, { config: '[profile vault]\ncredential_process = yes\n' })
      return {}
    },
    calls: [],
    says: /No base credentials from profile vault: The credential_process of the profile .* or printed more than 1 MB/,
  },
  {
    name: 'a profile whose role needs MFA',
    inputs: { profile: 'registry' },
    setUp: (job) => {
      const role = `role_arn = ${ROLES.push}\nmfa_serial = arn:aws:iam::222222222222:mfa/me\n`
      writeAwsFiles(job, { config: `[profile registry]\n${role}credential_source = Environment\n` })
      return {}
    },
    calls: [],
    says: /profile: "registry" has mfa_serial, but a job cannot type a code\. Use a role that needs no MFA/,
  },
  {
    name: 'a web identity token file that is not there, on an instance that has a role',
    setUp: ({ runner, sandbox }) => {
      const file = join(runner.workspace, 'gone')
      return { ...noKeys, ...sandbox.imdsEnv(), AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: ROLES.githubBuild }
    },
    calls: [],
    says: /No base credentials from the web identity token file: .*ENOENT/,
  },
  {
    name: 'a web identity that is denied, on an instance that has a role',
    setUp: async ({ sandbox }) => {
      sandbox.world.oidcClaims['sub'] = 'repo:acme/other:ref:refs/heads/main'
      return { ...noKeys, ...sandbox.imdsEnv(), ...(await sandbox.webIdentityEnv()) }
    },
    calls: ['sts AssumeRoleWithWebIdentity github-build'],
    says: /The trust policy of \S+:role\/github-build does not match the token/,
  },
  {
    name: 'the endpoint of an ECS task that refuses, on an instance that has a role',
    setUp: ({ sandbox }) => ({
      ...{ ...noKeys, ...sandbox.imdsEnv(), ...sandbox.ecsEnv() },
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'another',
    }),
    calls: ['ecs GET credentials'],
    says: /No base credentials from the container credential endpoint: The container credential endpoint answers with HTTP 401/,
  },
]

describe('stops, and takes no other identity, with', () => {
  test.each(refused)('$name', async ({ inputs = {}, setUp, calls: expected, says }) => {
    const tool = recordTool('docker', 'exit 0')
    const job = await start({ path: [tool.directory], env: { AWS_REGION: 'eu-west-1' } })
    const main = await job.runner.step(entry, { inputs: { ...repositoryPolicy, ...inputs }, env: await setUp(job) })

    expect(refusalOf(job, main)).toMatch(says)
    expect(calls(job.sandbox)).toEqual(expected)
    expect(tool.starts()).toEqual([])
  })
})

/** Sources of base credentials: the service that never ends its answer, and what makes the job ask it. */
const endless: readonly (readonly [string, ServiceName, (job: Job) => Values])[] = [
  ['a container', 'ecs', ({ sandbox }) => sandbox.ecsEnv()],
  [
    'the instance of a profile',
    'imds',
    (job) => {
      const role = `role_arn = ${ROLES.push}\ncredential_source = Ec2InstanceMetadata\n`
      writeAwsFiles(job, { config: `[profile machine]\n${role}` })
      return { ...job.sandbox.imdsEnv(), AWS_PROFILE: 'machine' }
    },
  ],
  [
    'the portal of a sign-in',
    'sso',
    (job) => {
      writeSignIn(job)
      return { AWS_PROFILE: 'developer' }
    },
  ],
]

test.each(endless)('reads no more than 1 MB of an endless answer of %s', async (_, service, setUp) => {
  const job = await start({ keys: false, env: { AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_DISABLED: 'false' } })
  job.sandbox.fault({ match: { service }, kind: 'endless' })
  const main = await job.runner.step(entry, { inputs: repositoryPolicy, env: setUp(job) })
  expect(refusalOf(job, main)).toMatch(
    /^No base credentials from .*: AWS's credential service answered with more than 1 MB/,
  )
  // Besides what main has read, the buffers of the system are full.
  for (const { sent = 0 } of job.sandbox.requests) expect(sent).toBeLessThan(16_000_000)
})

test('gives up a proxy that never ends its answer, before the deadline', async () => {
  const proxy = createServer((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    const headers = function* () {
      for (;;) yield 'X: y\r\n'.repeat(1000)
    }
    pipeline(headers, socket).catch(() => undefined)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  const job = await start({ env: { HTTPS_PROXY: `http://127.0.0.1:${port}` } })
  const inputs = { ...crossAccount, 'login-with': 'none', 'timeout-seconds': '60' }
  const main = await job.runner.step(entry, { inputs })
  proxy.close()
  expect(refusalOf(job, main)).toMatch(/The connection to STS in eu-west-1 was closed before the answer came/)
})

test('shows neither the command line of a credential_process that fails nor what it prints, even to the debug log', async () => {
  const job = await start({ env: { AWS_REGION: 'eu-west-1', RUNNER_DEBUG: '1' } })
  const command = `/bin/sh -c "echo pr1nted; echo pr1nted >&2; exit 3" --token s3cret`
  writeAwsFiles(job, { config: `[profile vault]\ncredential_process = ${command}\n` })
  const main = await job.runner.step(entry, { inputs: { profile: 'vault', ...repositoryPolicy } })
  expect(refusalOf(job, main)).toMatch(/No base credentials from profile vault: The credential_process/)
  expect(main.stdout).toContain('::debug::CredentialsProviderError: Command failed')
  expect(main.stdout + main.stderr).not.toMatch(/s3cret|pr1nted/)
  expect(job.sandbox.requests).toEqual([])
})
