import { describe, expect, test } from '@jest/globals'
import { BUILD_ACCOUNT, BUILD_KEYS, PRIMARY_ACCOUNT, ROLES, THIRD_ACCOUNT } from '../../../sandbox/world.js'
import { callOf, fetchTokens } from '../../../src/aws/ecr-token.js'
import type { Identity } from '../../../src/aws/identity.js'
import type { Where } from '../../../src/plan/plan.js'
import { failureOf, faultOf } from '../../support/wire.js'
import { useScene } from './scene.js'

const scene = useScene()

const { requests } = scene

const where: Where = {
  type: 'private',
  partition: 'aws',
  accounts: [],
  regions: ['eu-west-1'],
  fips: false,
  dualStack: false,
  repositories: [],
  access: 'push',
}
const inPublic: Where = { ...where, type: 'public', regions: ['us-east-1'] }

const user: Identity = { credentials: BUILD_KEYS, signedBy: 'base' }

const { sessionOf } = scene

let changed: ReturnType<typeof scene.fault> | undefined

/** From now on ECR's answer has this authorization data, over its own. */
function answerWith(data: Readonly<Record<string, unknown>>): void {
  const edit = (body: string) => {
    const { authorizationData: all } = JSON.parse(body)
    const changed = Array.isArray(all) ? [{ ...all[0], ...data }] : { ...all, ...data }
    return JSON.stringify({ authorizationData: changed })
  }
  changed?.clear()
  changed = scene.fault({ match: { operation: 'GetAuthorizationToken' }, kind: 'edit', edit })
}

const encoded = (text: string) => Buffer.from(text).toString('base64')
const endpoint = (host: string) => `https://${host}`

describe('a token', () => {
  test('is asked for once per region, in parallel, without anything in the request', async () => {
    const regions = ['eu-west-1', 'us-east-2']
    const tokens = await fetchTokens({ ...where, regions }, user, scene.wire.aws)
    expect([...scene.calls()].sort()).toEqual([
      'ecr GetAuthorizationToken eu-west-1 200',
      'ecr GetAuthorizationToken us-east-2 200',
    ])
    for (const { parameters, accessKeyId } of requests()) {
      expect(parameters).toEqual({})
      expect(accessKeyId).toBe(BUILD_KEYS.accessKeyId)
    }
    expect(tokens).toEqual(
      regions.map((region) => ({
        region,
        account: BUILD_ACCOUNT,
        password: expect.stringMatching(/^[A-Za-z0-9+/=]{100,}$/),
        expiresAt: expect.any(Date),
      })),
    )
    const hours = tokens.map(({ expiresAt }) => (expiresAt.getTime() - Date.now()) / 3_600_000)
    for (const left of hours) expect(Math.abs(left - 12)).toBeLessThan(0.1)
  })

  test('of one region does not wait for that of another', async () => {
    const match = { service: 'ecr', region: 'eu-west-1' } as const
    scene.fault({ match, kind: 'slow', ms: 1000 })
    await fetchTokens({ ...where, regions: ['eu-west-1', 'us-east-2'] }, user, scene.wire.aws)
    const [slow, quick] = requests()
    expect(Math.abs((quick?.time ?? 0) - (slow?.time ?? 0))).toBeLessThan(1000)
  })

  test('is masked: as it came, as Docker’s config holds it, and its password', async () => {
    const [token] = await fetchTokens(where, user, scene.wire.aws)
    expect(scene.wire.masked).toEqual([encoded(`AWS:${token?.password}`), encoded(`AWS:${token?.password}`)])
    expect(scene.wire.passwords).toEqual([token?.password])
  })

  test('of a session is of the role’s account', async () => {
    const [token] = await fetchTokens(where, sessionOf(ROLES.push), scene.wire.aws)
    expect(token?.account).toBe(PRIMARY_ACCOUNT)
  })

  test('that is denied is a failed call, signed by whom it was', async () => {
    const build = scene.sandbox.world.accounts[BUILD_ACCOUNT]?.users['build']
    const policies = build?.policies ?? []
    if (build) build.policies = []
    const { fault, cause } = await failureOf(fetchTokens(where, user, scene.wire.aws))
    if (build) build.policies = policies
    expect(fault).toEqual({
      code: 'call',
      attempts: 1,
      call: { service: 'ECR', operation: 'GetAuthorizationToken', region: 'eu-west-1', signedBy: 'base' },
    })
    expect(cause).toMatchObject({ name: 'AccessDeniedException' })
  })
})

describe('an answer that is none of ECR’s', () => {
  const none = 'it holds no authorization token'
  const anotherUser = 'the authorization token is for another user than AWS'
  const unknown = 'the authorization token holds characters that no token has'
  const token = (text: string) => ({ authorizationToken: encoded(text) })

  test.each([
    ['no token', { authorizationToken: undefined }, none],
    ['a token that is null', { authorizationToken: null }, none],
    ['an empty token', { authorizationToken: '' }, none],
    ['a token without a colon', token('AWS'), 'the authorization token is not of the form user:password'],
    ['another user', token('root:secret'), anotherUser],
    ['a user that only ends in AWS', token('xAWS:s'), anotherUser],
    ['no password', token('AWS:'), 'the authorization token has an empty password'],
    ['a line end in the password', token('AWS:one\ntwo'), unknown],
    ['a line end behind the password', token('AWS:one\n'), unknown],
    ['a blank before the password', token('AWS: one'), unknown],
    ['a letter that is not ASCII', token('AWS:ä'), unknown],
    ['no time of expiry', { expiresAt: undefined }, 'it does not say when the token expires'],
  ])('is refused: %s', async (_, data, problem) => {
    answerWith(data)
    expect(await faultOf(fetchTokens(where, user, scene.wire.aws))).toEqual({
      code: 'answer',
      call: { service: 'ECR', operation: 'GetAuthorizationToken', region: 'eu-west-1', signedBy: 'base' },
      problem,
    })
  })

  test('is refused: no list, an empty list, an object', async () => {
    for (const body of ['{}', '{"authorizationData":[]}', '{"authorizationData":null}', '{"authorizationData":{}}']) {
      const set = scene.sandbox.fault({ match: { service: 'ecr' }, kind: 'body', body })
      expect(await faultOf(fetchTokens(where, user, scene.wire.aws))).toMatchObject({
        code: 'answer',
        problem: none,
      })
      set.clear()
    }
  })

  test('has its secrets masked all the same', async () => {
    answerWith(token('root:not-for-the-log'))
    await faultOf(fetchTokens(where, user, scene.wire.aws))
    expect(scene.wire.masked).toEqual([encoded('root:not-for-the-log'), encoded('AWS:not-for-the-log')])
    expect(scene.wire.passwords).toEqual(['not-for-the-log'])
  })

  test('has a password that holds colons masked whole', async () => {
    answerWith(token('AWS:one:two'))
    await fetchTokens(where, user, scene.wire.aws)
    expect(scene.wire.passwords).toEqual(['one:two'])
  })

  test('has nothing masked that is empty: it would mask everything', async () => {
    answerWith(token('AWS:'))
    await faultOf(fetchTokens(where, user, scene.wire.aws))
    expect(scene.wire.masked).toEqual([encoded('AWS:')])
    expect(scene.wire.passwords).toEqual([])
    answerWith({ authorizationToken: '' })
    await faultOf(fetchTokens(where, user, scene.wire.aws))
    expect(scene.wire.masked).toEqual([encoded('AWS:')])
  })
})

describe('the registry that the answer names', () => {
  const host = `${BUILD_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`
  const foreign = (proxyEndpoint: string) => `its registry ${proxyEndpoint || '(none)'} is not one of ECR in eu-west-1`

  test.each([
    ['missing', ''],
    ['somebody else’s', 'https://registry.example.com'],
    ['not https', `http://${host}`],
    ['without a scheme', host],
    ['behind a user', `https://user@${host}`],
    ['with a path', `https://${host}/v2`],
    ['of another region', `https://${host.replace('eu-west-1', 'eu-west-2')}`],
    ['of another partition', `https://${host}.cn`],
    ['in the FIPS form that was not asked for', 'https://222222222222.dkr.ecr-fips.us-east-1.amazonaws.com'],
    ['in the dual-stack form that was not asked for', 'https://222222222222.dkr-ecr.eu-west-1.on.aws'],
  ])('has to be ECR’s: %s', async (_, proxyEndpoint) => {
    answerWith({ proxyEndpoint })
    expect(await faultOf(fetchTokens(where, user, scene.wire.aws))).toMatchObject({
      code: 'answer',
      call: { region: 'eu-west-1' },
      problem: foreign(proxyEndpoint),
    })
  })

  test('in the FIPS form is refused in a FIPS region too, if that was not asked for', async () => {
    answerWith({ proxyEndpoint: endpoint(`${BUILD_ACCOUNT}.dkr.ecr-fips.us-east-1.amazonaws.com`) })
    expect(await faultOf(fetchTokens({ ...where, regions: ['us-east-1'] }, user, scene.wire.aws))).toMatchObject({
      problem: expect.stringContaining('is not one of ECR in us-east-1'),
    })
  })

  test.each([
    ['fips', { fips: true }, `${BUILD_ACCOUNT}.dkr.ecr-fips.us-east-1.amazonaws.com`],
    ['fips', { fips: true }, `${BUILD_ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`],
    ['dual-stack', { dualStack: true }, `${BUILD_ACCOUNT}.dkr-ecr.us-east-1.on.aws`],
    ['dual-stack', { dualStack: true }, `${BUILD_ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`],
  ])('may have any of ECR’s forms with %s', async (_, variant, answered) => {
    answerWith({ proxyEndpoint: endpoint(answered) })
    const there = { ...where, ...variant, regions: ['us-east-1'] }
    expect(await fetchTokens(there, user, scene.wire.aws)).toMatchObject([{ account: BUILD_ACCOUNT }])
  })

  test('has to be of the right region with fips as well', async () => {
    answerWith({ proxyEndpoint: endpoint(`${BUILD_ACCOUNT}.dkr.ecr-fips.us-east-2.amazonaws.com`) })
    const there = { ...where, fips: true, regions: ['us-east-1'] }
    expect(await faultOf(fetchTokens(there, user, scene.wire.aws))).toMatchObject({ code: 'answer' })
  })

  test('has to be of the account whose role was assumed', async () => {
    answerWith({ proxyEndpoint: endpoint(`${THIRD_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`) })
    expect(await faultOf(fetchTokens(where, sessionOf(ROLES.push), scene.wire.aws))).toEqual({
      code: 'answer',
      call: {
        service: 'ECR',
        operation: 'GetAuthorizationToken',
        region: 'eu-west-1',
        roleArn: ROLES.push,
        signedBy: 'role',
      },
      problem: `its registry is of account ${THIRD_ACCOUNT}, the role of ${PRIMARY_ACCOUNT}`,
    })
  })
})

describe('ECR Public', () => {
  test('gives one token, from us-east-1, for no account', async () => {
    expect(await fetchTokens({ ...inPublic, regions: ['us-east-1', 'eu-west-1'] }, user, scene.wire.aws)).toEqual([
      { region: 'us-east-1', account: '', password: expect.any(String), expiresAt: expect.any(Date) },
    ])
    expect(scene.calls()).toEqual(['ecr-public GetAuthorizationToken us-east-1 200'])
  })

  test('that gives a wrong token is named', async () => {
    answerWith({ authorizationToken: encoded('root:x') })
    expect(await faultOf(fetchTokens(inPublic, sessionOf(ROLES.push), scene.wire.aws))).toEqual({
      code: 'answer',
      call: {
        service: 'ECR Public',
        operation: 'GetAuthorizationToken',
        region: 'us-east-1',
        roleArn: ROLES.push,
        signedBy: 'role',
      },
      problem: 'the authorization token is for another user than AWS',
    })
  })

  test('that answers nothing is refused', async () => {
    scene.fault({ match: { service: 'ecr-public' }, kind: 'body', body: '{}' })
    expect(await faultOf(fetchTokens(inPublic, user, scene.wire.aws))).toMatchObject({
      problem: 'it holds no authorization token',
    })
  })
})

test('callOf names a call as errors show it', () => {
  const facts = { region: 'eu-west-1', identity: user }
  expect(callOf('ECR', 'GetDownloadUrlForLayer', facts)).toEqual({
    service: 'ECR',
    operation: 'GetDownloadUrlForLayer',
    region: 'eu-west-1',
    signedBy: 'base',
  })
})
