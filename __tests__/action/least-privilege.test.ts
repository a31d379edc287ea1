import { expect, test } from '@jest/globals'
import { pullImage, pushImage } from '../../sandbox/client/image.js'
import type { Step } from '../../sandbox/github/step.js'
import { allow, PULL_ACTIONS, PUSH_ACTIONS, repositoryPolicy } from '../../sandbox/iam/documents.js'
import {
  accountOf,
  BUILD_ACCOUNT,
  BUILD_KEYS,
  EXTERNAL_ID,
  PRIMARY_ACCOUNT,
  ROLES,
  roleOf,
  THIRD_ACCOUNT,
} from '../../sandbox/world.js'
import { writeAwsFiles } from '../support/aws-files.js'
import { crossAccount, entry, type Job } from '../support/job.js'
import { annotations, calls, dockerOrNone, imageIn, logIn, logOut, sessionName, useJobs } from '../support/login.js'

const start = useJobs()

const token = allow('ecr:GetAuthorizationToken', '*')
const byRole = `by assumed-role/ecr-push/${sessionName}`
const arn = (repository: string, account = PRIMARY_ACCOUNT, region = 'eu-west-1') =>
  `arn:aws:ecr:${region}:${account}:repository/${repository}`

interface Limit {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

/** What the session policy of the last call to STS allows, beside the token and, with a push, signing by ECR. */
function limitOf({ sandbox }: Job): Limit {
  const request = sandbox.requests.findLast(({ service }) => service === 'sts')
  const { Version, Statement } = JSON.parse(String(request?.parameters['Policy']))
  const [first, second, ...more] = Statement
  const accounts = new Set([second.Resource].flat().map((resource: string) => resource.split(':')[4]))
  const profiles = [...accounts].map((account) => `arn:aws:signer:*:${account}:/signing-profiles/*`)
  const sign = { Effect: 'Allow', Action: 'signer:SignPayload', Resource: profiles.length > 1 ? profiles : profiles[0] }
  expect({ Version, first, more }).toEqual({
    Version: '2012-10-17',
    first: { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
    more: second.Action.includes('ecr:PutImage') ? [sign] : [],
  })
  expect(Object.keys(second)).toEqual(['Effect', 'Action', 'Resource'])
  expect(second.Effect).toBe('Allow')
  return { actions: [...second.Action].sort(), resources: [second.Resource].flat() }
}

const sorted = (actions: readonly string[]) => [...actions].sort()

/** No registry was asked for anything before ECR had answered the checks. */
function expectCheckFirst({ sandbox }: Job): void {
  const kinds = sandbox.requests.map(({ service }) => service)
  expect(kinds.lastIndexOf('ecr')).toBeLessThan(kinds.indexOf('registry'))
}

const warnings = (main: Step) => annotations(main, 'warning')

test('limits the session to pushing to the repositories, in the registry as well', async () => {
  const job = await start()
  const main = await logIn(job, entry, { inputs: { ...crossAccount, ...dockerOrNone, repositories: 'app' } })

  expect(limitOf(job)).toEqual({ actions: sorted(PUSH_ACTIONS), resources: [arn('app')] })
  expect(calls(job.sandbox).slice(1)).toEqual([
    `ecr GetAuthorizationToken ${byRole}`,
    `ecr BatchCheckLayerAvailability ${byRole}`,
  ])
  expectCheckFirst(job)
  expect(warnings(main)).toEqual([])
  await pushImage(imageIn(job, main), 'content')
  await pullImage(imageIn(job, main))
  await expect(pushImage(imageIn(job, main, 'private/app'), 'content')).rejects.toThrow(
    `is not authorized to perform: ecr:InitiateLayerUpload on resource: ${arn('private/app')} because no session policy allows`,
  )
  await logOut(job, main)
})

test('limits the session to pulling', async () => {
  const job = await start()
  const pusher = await logIn(job, entry, { inputs: crossAccount })
  await pushImage(imageIn(job, pusher), 'content')
  await logOut(job, pusher)

  const main = await logIn(job, entry, { inputs: { ...crossAccount, repositories: 'app', access: 'pull' } })
  expect(limitOf(job)).toEqual({ actions: sorted(PULL_ACTIONS), resources: [arn('app')] })
  expect(calls(job.sandbox).at(-1)).toBe(`ecr GetDownloadUrlForLayer ${byRole}`)
  await pullImage(imageIn(job, main))
  await expect(pushImage(imageIn(job, main), 'other')).rejects.toThrow('because no session policy allows')
  await logOut(job, main)
})

test('lets the first import through a pull-through cache pass, which makes the repository', async () => {
  const job = await start()
  const pull = await logIn(job, entry, { inputs: { ...crossAccount, repositories: 'new', access: 'pull' } })
  const hint = 'A pull-through cache creates it at the first pull, which needs access: pull-through.'
  expect(warnings(pull)).toEqual([`new in account ${PRIMARY_ACCOUNT}, eu-west-1 does not exist. ${hint}`])
  await logOut(job, pull)

  const main = await logIn(job, entry, { inputs: { ...crossAccount, repositories: 'new', access: 'pull-through' } })
  const actions = sorted([...PULL_ACTIONS, 'ecr:BatchImportUpstreamImage', 'ecr:CreateRepository'])
  expect(limitOf(job)).toEqual({ actions, resources: [arn('new')] })
  expect(warnings(main)).toEqual([])
})

test('names every repository in every account and region, and checks each of them, sixteen at a time', async () => {
  const job = await start()
  const { world } = job.sandbox
  roleOf(world, ROLES.push).policies = [token, allow(PUSH_ACTIONS, 'arn:aws:ecr:*:*:repository/*')]
  const repositories = ['app', 'private/app', 'aa', 'bb', 'cc']
  const policy = repositoryPolicy(PRIMARY_ACCOUNT, PUSH_ACTIONS)
  const accounts = [PRIMARY_ACCOUNT, THIRD_ACCOUNT]
  for (const account of accounts)
    accountOf(world, account).repositories = Object.fromEntries(repositories.map((name) => [name, { policy }]))
  const regions = ['eu-west-1', 'us-east-1']
  job.sandbox.fault({ match: { operation: 'BatchCheckLayerAvailability' }, kind: 'slow', ms: 300 })
  const lists = { 'registry-account': accounts.join(), region: regions.join(' '), repositories: repositories.join() }
  const main = await logIn(job, entry, { inputs: { ...crossAccount, ...lists } })

  const all = accounts.flatMap((account) =>
    regions.flatMap((region) => repositories.map((repository) => arn(repository, account, region))),
  )
  expect(limitOf(job)).toEqual({ actions: sorted(PUSH_ACTIONS), resources: all })
  const checks = job.sandbox.requests.filter(({ operation }) => operation === 'BatchCheckLayerAvailability')
  const checked = checks.map(({ region, parameters: { registryId, repositoryName } }) =>
    arn(String(repositoryName), String(registryId), region),
  )
  expect(checked.sort()).toEqual(all.sort())
  // The seventeenth waits for an answer.
  expect((checks[16]?.time ?? 0) - (checks[0]?.time ?? 0)).toBeGreaterThanOrEqual(290)
  await logOut(job, main)
})

test("limits a profile's role as well", async () => {
  const job = await start({ keys: false, env: { AWS_REGION: 'eu-west-1' } })
  const keys = `aws_access_key_id = ${BUILD_KEYS.accessKeyId}\naws_secret_access_key = ${BUILD_KEYS.secretAccessKey}`
  const role = `role_arn = ${ROLES.push}\nexternal_id = ${EXTERNAL_ID}\nsource_profile = build`
  writeAwsFiles(job, { config: `[profile registry]\n${role}\n[profile build]\n${keys}\n` })
  const main = await logIn(job, entry, { inputs: { profile: 'registry', repositories: 'app' } })
  expect(limitOf(job).resources).toEqual([arn('app')])
  await expect(pushImage(imageIn(job, main, 'private/app'), 'content')).rejects.toThrow('no session policy allows')
  await logOut(job, main)
})

test('limits the role of oidc-role-arn, and of two hops the second alone', async () => {
  const job = await start({ keys: false, env: { AWS_REGION: 'eu-west-1' } })
  const inputs = { 'oidc-role-arn': ROLES.github, repositories: 'app' }
  const main = await logIn(job, entry, { inputs, env: job.sandbox.oidcEnv() })
  expect(limitOf(job).resources).toEqual([arn('app')])
  await logOut(job, main)

  const hops = { ...inputs, 'oidc-role-arn': ROLES.githubBuild, 'role-arn': ROLES.push, 'external-id': EXTERNAL_ID }
  await logIn(job, entry, { inputs: hops, env: job.sandbox.oidcEnv() })
  const [, first, second] = job.sandbox.requests.filter(({ service }) => service === 'sts')
  expect([first?.parameters['Policy'], second?.parameters['Policy']]).toEqual([undefined, expect.any(String)])
})

test('limits by a name with *, and does not check it', async () => {
  const job = await start()
  const main = await logIn(job, entry, { inputs: { ...crossAccount, repositories: 'ap* team/*' } })
  expect(limitOf(job).resources).toEqual([arn('ap*'), arn('team/*')])
  expect(calls(job.sandbox)).toHaveLength(2)
  await pushImage(imageIn(job, main), 'content')
  await expect(pushImage(imageIn(job, main, 'private/app'), 'content')).rejects.toThrow('no session policy allows')
  await logOut(job, main)
})

test('warns where a repository does not exist, and logs in', async () => {
  const job = await start()
  accountOf(job.sandbox.world, PRIMARY_ACCOUNT).createOnPush = true
  const main = await logIn(job, entry, { inputs: { ...crossAccount, repositories: 'app team/new' } })
  expect(warnings(main)).toEqual([
    expect.stringMatching(`team/new in account ${PRIMARY_ACCOUNT}, eu-west-1 does not exist.*create on push`),
  ])
  await pushImage(imageIn(job, main, 'team/new'), 'content')
  await logOut(job, main)
})

test('warns, without a role, where another account denies: its policy may come with the push', async () => {
  const job = await start()
  const inputs = { 'registry-account': PRIMARY_ACCOUNT, region: 'eu-west-1', repositories: 'app private/app' }
  const main = await logIn(job, entry, { inputs })
  expect(warnings(main)).toEqual([
    expect.stringMatching(
      `private/app in account ${PRIMARY_ACCOUNT}, eu-west-1: push is denied.*because no resource-based policy allows`,
    ),
  ])
  await pushImage(imageIn(job, main), 'content')
  await logOut(job, main)
})

test('takes the account of the identity in use where no account is named', async () => {
  const job = await start()
  const main = await logIn(job, entry, { inputs: { region: 'eu-west-1', repositories: 'tools' } })
  expect(main.outputs['registry']).toBe(`${BUILD_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`)
  expect(warnings(main)).toEqual([])
  await pushImage(imageIn(job, main, 'tools'), 'content')
  await logOut(job, main)
})
