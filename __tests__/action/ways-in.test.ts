import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pushImage } from '../../sandbox/client/image.js'
import { accountTrust } from '../../sandbox/iam/documents.js'
import { BUILD_ACCOUNT, BUILD_KEYS, EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES, roleOf } from '../../sandbox/world.js'
import { writeAwsFiles, writeSignIn } from '../support/aws-files.js'
import { entry, type Job } from '../support/job.js'
import { annotations, calls, expectNoSecrets, imageIn, sessionName, useJobs } from '../support/login.js'

const start = useJobs()

type Values = Readonly<Record<string, string>>

interface Way {
  readonly name: string
  readonly inputs: Values
  /** Makes the job have that identity; gives back what stands in its environment for it. */
  readonly setUp: (job: Job) => Values | Promise<Values>
  readonly calls: readonly string[]
  /** And warnings. */
  readonly notices?: readonly unknown[]
}

const keys = `aws_access_key_id = ${BUILD_KEYS.accessKeyId}\naws_secret_access_key = ${BUILD_KEYS.secretAccessKey}\n`
const role = { 'role-arn': ROLES.push, 'external-id': EXTERNAL_ID }
const repositoryPolicy = { 'registry-account': PRIMARY_ACCOUNT }
const roleProfile = `role_arn = ${ROLES.push}\nexternal_id = ${EXTERNAL_ID}\n`

const assumeBy = (caller: string) => `sts AssumeRole ecr-push ${EXTERNAL_ID} by ${caller}`
const tokenBy = (caller: string) => `ecr GetAuthorizationToken by ${caller}`
const sessionOf = (roleName: string, name = sessionName) => `assumed-role/${roleName}/${name}`
const tokenByRole = tokenBy(sessionOf('ecr-push'))
const [pod, task, instance] = ['eks-build-runner-0f1e2d3c', '7f3a9c2e5b1d4860', 'i-0a1b2c3d4e5f67890']
const instanceCredentials = '/latest/meta-data/iam/security-credentials'

/** For the ways by which the helper finds keys only where the steps that use it have them. */
const keepsNoKeys = expect.stringMatching(/^The credential helper keeps no keys\. /)

/** A program that prints the build account's keys, as `credential_process` wants them. */
function credentialProcess({ runner }: Job): string {
  const file = join(runner.home, 'keys')
  const text = { Version: 1, AccessKeyId: BUILD_KEYS.accessKeyId, SecretAccessKey: BUILD_KEYS.secretAccessKey }
  writeFileSync(file, `#!/bin/sh\ncat <<END\n${JSON.stringify(text)}\nEND\n`, { mode: 0o755 })
  return file
}

/** A profile that says nothing about who. */
function regionOnly(job: Job): Values {
  writeAwsFiles(job, { config: '[profile defaults]\nregion = eu-west-1\n' })
  return { AWS_PROFILE: 'defaults' }
}

const ways: readonly Way[] = [
  {
    name: 'keys in the environment, and a role with an external ID',
    inputs: role,
    // What is not used may be wrong.
    setUp: ({ sandbox }) => ({
      ...sandbox.credentials,
      AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent',
      AWS_MAX_ATTEMPTS: '0',
    }),
    calls: [assumeBy('user/build'), tokenByRole],
    notices: [expect.stringMatching(/^AWS_MAX_ATTEMPTS: "0" /), keepsNoKeys],
  },
  {
    name: 'keys in the environment, and a repository policy without a role',
    inputs: repositoryPolicy,
    setUp: ({ sandbox }) => sandbox.credentials,
    calls: [tokenBy('user/build')],
    notices: [keepsNoKeys],
  },
  {
    name: 'keys in the environment with line breaks around them, beside an AWS_PROFILE that has a region only',
    inputs: repositoryPolicy,
    setUp: (job) => {
      const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = job.sandbox.credentials
      return { AWS_ACCESS_KEY_ID: ` ${id}\n`, AWS_SECRET_ACCESS_KEY: `${secret}\r\n`, ...regionOnly(job) }
    },
    calls: [tokenBy('user/build')],
    notices: [keepsNoKeys],
  },
  {
    name: "an earlier step's session in the environment, and a role",
    inputs: role,
    setUp: ({ sandbox }) => sandbox.sessionEnv(),
    calls: [assumeBy(sessionOf('build-machine', 'earlier-step')), tokenByRole],
    notices: [keepsNoKeys],
  },
  {
    name: 'oidc-role-arn alone (direct trust)',
    inputs: { 'oidc-role-arn': ROLES.github },
    setUp: ({ sandbox }) => sandbox.credentials,
    calls: ['oidc GetIdToken', 'sts AssumeRoleWithWebIdentity github-ecr-push', tokenBy(sessionOf('github-ecr-push'))],
  },
  {
    name: 'oidc-role-arn, then a role with an external ID',
    inputs: { 'oidc-role-arn': ROLES.githubBuild, ...role },
    setUp: ({ sandbox }) => sandbox.credentials,
    calls: [
      'oidc GetIdToken',
      'sts AssumeRoleWithWebIdentity github-build',
      assumeBy(sessionOf('github-build')),
      tokenByRole,
    ],
  },
  {
    name: 'a profile with role_arn, source_profile and external_id, which wins over keys and AWS_PROFILE in the environment',
    inputs: { profile: 'registry' },
    setUp: (job) => {
      const config = `[profile registry]\n${roleProfile}source_profile = build\n`
      writeAwsFiles(job, { config, credentials: `[build]\n${keys}` })
      return { ...job.sandbox.sessionEnv(), AWS_PROFILE: 'another' }
    },
    calls: [assumeBy('user/build'), tokenByRole],
  },
  {
    name: 'a profile with keys, which wins over keys in the environment',
    inputs: { profile: 'build', ...repositoryPolicy },
    setUp: (job) => {
      writeAwsFiles(job, { credentials: `[build]\n${keys}` })
      return job.sandbox.sessionEnv()
    },
    calls: [tokenBy('user/build')],
  },
  {
    name: 'a profile with credential_process, and a role',
    inputs: { profile: 'vault', ...role },
    setUp: (job) => {
      writeAwsFiles(job, { config: `[profile vault]\ncredential_process = ${credentialProcess(job)}\n` })
      return job.sandbox.sessionEnv()
    },
    calls: [assumeBy('user/build'), tokenByRole],
  },
  {
    name: 'a profile with a role, then another role (two hops)',
    inputs: { profile: 'machine', ...role },
    setUp: (job) => {
      roleOf(job.sandbox.world, ROLES.machine).trust = accountTrust(BUILD_ACCOUNT)
      const config = `[profile machine]\nrole_arn = ${ROLES.machine}\nsource_profile = build\n[profile build]\n${keys}`
      writeAwsFiles(job, { config })
      return {}
    },
    calls: ['sts AssumeRole build-machine by user/build', assumeBy(sessionOf('build-machine')), tokenByRole],
  },
  {
    name: 'a profile with credential_source',
    inputs: { profile: 'task' },
    setUp: (job) => {
      writeAwsFiles(job, { config: `[profile task]\n${roleProfile}credential_source = EcsContainer\n` })
      return { ...job.sandbox.credentials, ...job.sandbox.ecsEnv() }
    },
    calls: ['ecs GET credentials', assumeBy(sessionOf('build-machine', task)), tokenByRole],
  },
  {
    name: 'a profile with web_identity_token_file',
    inputs: { profile: 'cluster', ...repositoryPolicy },
    setUp: async (job) => {
      const { AWS_WEB_IDENTITY_TOKEN_FILE: file } = await job.sandbox.webIdentityEnv()
      const config = `[profile cluster]\nrole_arn = ${ROLES.githubBuild}\nweb_identity_token_file = ${file}\n`
      writeAwsFiles(job, { config })
      return job.sandbox.credentials
    },
    calls: ['sts AssumeRoleWithWebIdentity github-build', tokenBy(sessionOf('github-build'))],
  },
  {
    name: 'a profile with a sign-in (sso_session), and a repository policy',
    inputs: { profile: 'developer', ...repositoryPolicy },
    setUp: (job) => {
      writeSignIn(job)
      return job.sandbox.credentials
    },
    calls: ['sso GetRoleCredentials', tokenBy(sessionOf('build-machine', 'developer'))],
  },
  {
    name: 'AWS_PROFILE, which wins over keys in the environment',
    inputs: {},
    setUp: (job) => {
      const config = `[profile registry]\n${roleProfile}source_profile = build\n`
      writeAwsFiles(job, { config, credentials: `[build]\n${keys}` })
      return { ...job.sandbox.sessionEnv(), AWS_PROFILE: 'registry' }
    },
    calls: [assumeBy('user/build'), tokenByRole],
    notices: [
      'AWS_PROFILE is set: the profile registry has credentials and is used, not the keys of AWS_ACCESS_KEY_ID',
    ],
  },
  {
    name: 'a [default] profile with a role',
    inputs: {},
    setUp: (job) => {
      writeAwsFiles(job, { config: `[default]\n${roleProfile}source_profile = build\n[profile build]\n${keys}` })
      return {}
    },
    calls: [assumeBy('user/build'), tokenByRole],
  },
  {
    name: 'the keys of a [default] profile, and a role',
    inputs: role,
    setUp: (job) => {
      writeAwsFiles(job, { credentials: `[default]\n${keys}` })
      return {}
    },
    calls: [assumeBy('user/build'), tokenByRole],
  },
  {
    name: 'EKS Pod Identity, and a role that takes its tags',
    inputs: { ...role, 'role-arn': ROLES.tagged },
    setUp: ({ sandbox }) => sandbox.podIdentityEnv(),
    calls: [
      'pod-identity GET credentials',
      assumeBy(sessionOf('build-machine', pod)).replace('ecr-push', 'ecr-push-tagged'),
      tokenBy(sessionOf('ecr-push-tagged')),
    ],
  },
  {
    name: 'a web identity token file (EKS, IAM roles for service accounts) beside an AWS_PROFILE that has a region only, and a role',
    inputs: role,
    setUp: async (job) => ({ ...regionOnly(job), ...(await job.sandbox.webIdentityEnv()) }),
    calls: ['sts AssumeRoleWithWebIdentity github-build', assumeBy(sessionOf('github-build')), tokenByRole],
  },
  {
    name: 'a web identity token file for the role in the other account',
    inputs: {},
    setUp: ({ sandbox }) => sandbox.webIdentityEnv(ROLES.github),
    calls: ['sts AssumeRoleWithWebIdentity github-ecr-push', tokenBy(sessionOf('github-ecr-push'))],
  },
  {
    name: 'the credentials of an ECS task beside such an AWS_PROFILE, and a role',
    inputs: role,
    setUp: (job) => ({ ...regionOnly(job), ...job.sandbox.ecsEnv() }),
    calls: ['ecs GET credentials', assumeBy(sessionOf('build-machine', task)), tokenByRole],
  },
  {
    name: 'the profile of an instance (IMDSv2), and a repository policy',
    inputs: repositoryPolicy,
    setUp: ({ sandbox }) => sandbox.imdsEnv(),
    calls: [
      'imds PUT /latest/api/token',
      `imds GET ${instanceCredentials}/`,
      `imds GET ${instanceCredentials}/build-machine`,
      tokenBy(sessionOf('build-machine', instance)),
    ],
  },
]

/** What later steps may have set: each would lead the SDK to another identity, or to nobody. */
const astray = {
  ...{ AWS_PROFILE: 'astray', AWS_REGION: 'us-east-1', AWS_CONFIG_FILE: '/nonexistent', HOME: '/nonexistent' },
  ...{
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_ROLE_ARN: ROLES.github,
    AWS_ENDPOINT_URL: 'https://evil.example',
  },
  ...{ AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent', AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:1' },
  ...{ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/astray' },
}

describe('logs in, and the credential helper goes the same way whatever later steps export, by', () => {
  // In each of them the job has `id-token: write`: a permission that changes nothing unless oidc-role-arn asks for it.
  test.each(ways)('$name', async ({ inputs, setUp, calls: expected, notices = [] }) => {
    const job = await start({ keys: false, env: { AWS_REGION: 'eu-west-1' } })
    const env = { ...job.sandbox.oidcEnv(), ...(await setUp(job)) }

    const main = await job.runner.step(entry, { inputs: { ...inputs, 'login-with': 'helper' }, env })
    const { exitCode, stderr, outputs } = main
    expect({ exitCode, stderr, calls: calls(job.sandbox) }).toEqual({ exitCode: 0, stderr: '', calls: expected })
    expectNoSecrets(main)
    const last = expected.at(-1)?.replace(/^.* by /, '') ?? ''
    const assumed = job.sandbox.requests.filter(({ service }) => service === 'sts').length > 0
    expect(outputs['role-session-arn'] ?? '').toBe(assumed ? arnOf(last) : '')
    expect(outputs['registry']).toBe(`${PRIMARY_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`)
    expect([...annotations(main, 'warning'), ...annotations(main, 'notice')]).toEqual(notices)

    const image = imageIn(job, main)
    await pushImage({ ...image, env: { ...image.env, ...env, ...astray } }, 'content')
    expect(calls(job.sandbox).slice(expected.length)).toEqual(expected)
  })
})

/** The ARN of a session, from its last part. */
function arnOf(session: string): string {
  const account = /ecr-push/.test(session) ? PRIMARY_ACCOUNT : BUILD_ACCOUNT
  return `arn:aws:sts::${account}:${session}`
}
