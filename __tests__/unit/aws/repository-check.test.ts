import { describe, expect, test } from '@jest/globals'
import { accountOf, BUILD_ACCOUNT, BUILD_KEYS, PRIMARY_ACCOUNT, ROLES } from '../../../sandbox/world.js'
import type { Token } from '../../../src/aws/credentials.js'
import type { Identity } from '../../../src/aws/identity.js'
import { checkRepositories } from '../../../src/aws/repository-check.js'
import type { Where } from '../../../src/plan/plan.js'
import { failureOf, faultOf } from '../../support/wire.js'
import { useScene } from './scene.js'

const scene = useScene()

const { requests } = scene

const user: Identity = { credentials: BUILD_KEYS, signedBy: 'base' }

const { sessionOf } = scene

const place: Where = {
  type: 'private',
  partition: 'aws',
  accounts: [PRIMARY_ACCOUNT],
  regions: ['eu-west-1'],
  fips: false,
  dualStack: false,
  repositories: ['app'],
  access: 'push',
}

/** The token's answer named the account of the identity. */
function check(identity: Identity, where: Partial<Where> = {}, account = BUILD_ACCOUNT) {
  const token: Token = { region: 'eu-west-1', password: '', expiresAt: new Date(0), account }
  return checkRepositories({ ...place, ...where }, [token], { identity, aws: scene.wire.aws })
}

const digest = `sha256:${'0'.repeat(64)}`

test('nothing is asked where no repositories are named, or only names with a *', async () => {
  expect(await check(user, { repositories: [] })).toEqual({ denied: [], missing: [] })
  expect(await check(user, { repositories: ['*', 'team/*'] })).toEqual({ denied: [], missing: [] })
  expect(requests()).toEqual([])
})

test.each([
  ['push', 'BatchCheckLayerAvailability', { layerDigests: [digest] }, 200],
  ['pull', 'GetDownloadUrlForLayer', { layerDigest: digest }, 400],
] as const)('to %s is asked by %s of a layer that can not be', async (access, operation, layer, status) => {
  expect(await check(sessionOf(ROLES.push), { access }, PRIMARY_ACCOUNT)).toEqual({ denied: [], missing: [] })
  expect(scene.calls()).toEqual([`ecr ${operation} eu-west-1 ${status}`])
  expect(requests()[0]?.parameters).toEqual({ registryId: PRIMARY_ACCOUNT, repositoryName: 'app', ...layer })
})

test('every repository is asked about in every account and region', async () => {
  const where = { accounts: [PRIMARY_ACCOUNT, BUILD_ACCOUNT], regions: ['eu-west-1', 'us-east-2'] }
  const { missing } = await check(user, { ...where, repositories: ['app', 'new*', 'tools'] }, BUILD_ACCOUNT)
  const asked = requests().map(
    ({ region, parameters }) => `${region} ${parameters['registryId']} ${parameters['repositoryName']}`,
  )
  expect(asked.sort()).toEqual([
    'eu-west-1 111111111111 app',
    'eu-west-1 111111111111 tools',
    'eu-west-1 222222222222 app',
    'eu-west-1 222222222222 tools',
    'us-east-2 111111111111 app',
    'us-east-2 111111111111 tools',
    'us-east-2 222222222222 app',
    'us-east-2 222222222222 tools',
  ])
  expect(missing.filter(({ account }) => account === BUILD_ACCOUNT)).toMatchObject([
    { account: BUILD_ACCOUNT, region: 'eu-west-1', repository: 'app', access: 'push' },
    { account: BUILD_ACCOUNT, region: 'us-east-2', repository: 'app', access: 'push' },
  ])
})

test('without an account it is that of the identity', async () => {
  await check(user, { accounts: [], repositories: ['tools'] })
  expect(requests()[0]?.parameters).toMatchObject({ registryId: BUILD_ACCOUNT })
})

test('a repository that is not there ends nothing', async () => {
  expect(await check(sessionOf(ROLES.push), { repositories: ['app', 'not/there'] }, PRIMARY_ACCOUNT)).toMatchObject({
    denied: [],
    missing: [{ account: PRIMARY_ACCOUNT, region: 'eu-west-1', repository: 'not/there', access: 'push' }],
  })
})

describe('a repository that may not be used', () => {
  test('ends the step where a role was assumed; the failure names it with AWS’s reason', async () => {
    const failure = await failureOf(check(sessionOf(ROLES.machine), { repositories: ['app', 'private/app'] }))
    expect(failure.fault).toMatchObject({
      code: 'repository-denied',
      denied: [
        {
          account: PRIMARY_ACCOUNT,
          region: 'eu-west-1',
          repository: 'private/app',
          access: 'push',
          message: expect.stringContaining('is not authorized to perform: ecr:BatchCheckLayerAvailability'),
        },
      ],
    })
  })

  test('ends nothing without a role, in another account: its policy may come with the repository', async () => {
    expect(await check(user, { repositories: ['private/app'] })).toMatchObject({
      denied: [
        { account: PRIMARY_ACCOUNT, repository: 'private/app', message: expect.stringContaining('not authorized') },
      ],
      missing: [],
    })
  })

  test('ends the step without a role, in the account of the identity', async () => {
    const { repositories } = accountOf(scene.sandbox.world, BUILD_ACCOUNT)
    const deny = { Statement: [{ Effect: 'Deny' as const, Action: 'ecr:*', Resource: '*', Principal: '*' as const }] }
    repositories['closed'] = { policy: deny }
    const where = { accounts: [PRIMARY_ACCOUNT, BUILD_ACCOUNT], repositories: ['private/app', 'closed'] }
    const fault = await faultOf(check(user, where))
    delete repositories['closed']
    // Only that: the other account's may still be right.
    expect(fault).toMatchObject({
      code: 'repository-denied',
      denied: [{ account: BUILD_ACCOUNT, repository: 'closed' }],
    })
  })
})

test('any other failure of the call is one', async () => {
  scene.fault({
    match: { service: 'ecr' },
    kind: 'error',
    code: 'InvalidParameterException',
    message: 'no such name',
  })
  const fault = await faultOf(check(sessionOf(ROLES.push), {}, PRIMARY_ACCOUNT))
  expect(fault).toEqual({
    code: 'call',
    attempts: 1,
    call: {
      service: 'ECR',
      operation: 'BatchCheckLayerAvailability',
      region: 'eu-west-1',
      roleArn: ROLES.push,
      signedBy: 'role',
    },
  })
})

test.each([
  ['ECR', 'LayerInaccessibleException'],
  ['the upstream of a pull-through cache', 'UnableToGetUpstreamLayerException'],
])('a layer that %s does not give out is as good as one that is not there', async (_, code) => {
  scene.fault({ match: { service: 'ecr' }, kind: 'error', code, message: 'not now' })
  const found = await check(sessionOf(ROLES.push), { access: 'pull' }, PRIMARY_ACCOUNT)
  expect(found).toEqual({ denied: [], missing: [] })
})

test('a deadline that ends the check is told as such', async () => {
  scene.fault({ match: { service: 'ecr' }, kind: 'hang' })
  scene.reopen({ seconds: 0.2 })
  const fault = await faultOf(check(user))
  expect(fault).toEqual({ code: 'deadline', seconds: 0.2, during: 'ECR BatchCheckLayerAvailability in eu-west-1' })
})
