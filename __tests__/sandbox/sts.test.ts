import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { accountTrust } from '../../sandbox/iam/documents.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { createIssuer } from '../../sandbox/state/issuer.js'
import { accountOf, BUILD_ACCOUNT, BUILD_KEYS, GITHUB_SUBJECT, ROLES, roleOf } from '../../sandbox/world.js'
import { assume, clients, type Keys, REGION, refusalOf, send } from './clients.js'

const USER = `arn:aws:iam::${BUILD_ACCOUNT}:user/build`
const DENIED = `AccessDenied: User: ${USER} is not authorized to perform: sts:AssumeRole on resource: ${ROLES.push}`

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox()
})

afterEach(() => sandbox.stop())

describe('AssumeRole', () => {
  test('an explicit deny in the identity policy wins', async () => {
    const user = accountOf(sandbox.world, BUILD_ACCOUNT).users['build']
    user?.policies.push({ Statement: { Effect: 'Deny', Action: 'sts:*', Resource: '*' } })
    expect(await refusalOf(assume(sandbox))).toBe(DENIED)
  })

  test('evaluates conditions on the tags', async () => {
    const trust = accountTrust(BUILD_ACCOUNT, undefined, 'sts:TagSession')
    const [first, ...others] = 'Effect' in trust.Statement ? [trust.Statement] : trust.Statement
    if (!first) throw new Error('no statement')
    roleOf(sandbox.world, ROLES.tagged).trust = {
      Statement: [{ ...first, Condition: { StringEquals: { 'aws:RequestTag/team': 'shop' } } }, ...others],
    }
    const assumed = (Value: string): Promise<Keys> =>
      assume(sandbox, { RoleArn: ROLES.tagged, Tags: [{ Key: 'team', Value }] })
    await expect(assumed('shop')).resolves.toHaveProperty('sessionToken')
    await expect(assumed('bank')).rejects.toThrow('not authorized to perform: sts:AssumeRole')
  })

  test.each([
    [
      { DurationSeconds: 899 },
      "Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    ],
    [
      { RoleSessionName: 'x' },
      "Value 'x' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2",
    ],
    [
      { RoleSessionName: 'a b' },
      "Value 'a b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern",
    ],
  ])('validates %j', async (input, message) => {
    expect(await refusalOf(assume(sandbox, input))).toContain(
      `ValidationError: 1 validation error detected: ${message}`,
    )
  })
})

describe('signatures', () => {
  const expired = (): Keys => keysOf(sandbox.sessionEnv({ seconds: -1 }))
  test.each<readonly [string, () => Keys]>([
    [
      'InvalidClientTokenId: The security token included in the request is invalid.',
      () => ({ ...BUILD_KEYS, accessKeyId: 'AKIAUNKNOWN000000000' }),
    ],
    [
      'InvalidClientTokenId: The security token included in the request is invalid.',
      () => ({ ...expired(), sessionToken: 'another' }),
    ],
    [
      'SignatureDoesNotMatch: The request signature we calculated does not match',
      () => ({ ...BUILD_KEYS, secretAccessKey: 'wrong' }),
    ],
  ])('%s', async (message, keys) => {
    expect(await refusalOf(assume(sandbox, {}, keys()))).toContain(message)
  })

  test('a clock that is off is told with both times', async () => {
    sandbox.world.clockSkewSeconds = 3600
    expect(await refusalOf(assume(sandbox))).toMatch(
      /^SignatureDoesNotMatch: Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 15 min\.\)$/,
    )
    sandbox.world.clockSkewSeconds = -3600
    expect(await refusalOf(assume(sandbox))).toMatch(
      /^SignatureDoesNotMatch: Signature not yet current: .* is still later than /,
    )
  })

  test('an unsigned call and an unknown operation are errors in XML', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const post = (body: string) =>
      send(sandbox, `https://sts.${REGION}.amazonaws.com/`, { method: 'POST', headers, body })
    const unsigned = await post('Action=GetCallerIdentity&Version=2011-06-15')
    expect(unsigned.status).toBe(403)
    expect(unsigned.headers['content-type']).toBe('text/xml')
    expect(unsigned.body).toMatch(
      /<ErrorResponse xmlns="https:\/\/sts\.amazonaws\.com\/doc\/2011-06-15\/">\s*<Error>\s*<Type>Sender<\/Type>\s*<Code>MissingAuthenticationToken<\/Code>/,
    )
    expect(/<RequestId>([^<]+)<\/RequestId>/.exec(unsigned.body)?.[1]).toBe(unsigned.headers['x-amzn-requestid'])
    expect((await post('Action=Nonsense')).body).toContain('<Code>InvalidAction</Code>')
  })
})

describe('AssumeRoleWithWebIdentity', () => {
  const claims = (more: object = {}): object => {
    const now = Math.floor(Date.now() / 1000)
    return {
      iss: 'https://token.actions.githubusercontent.com',
      sub: GITHUB_SUBJECT,
      aud: 'sts.amazonaws.com',
      exp: now + 300,
      ...more,
    }
  }
  const exchange = async (WebIdentityToken: string, RoleArn: string = ROLES.github) => {
    const { sts, close } = await clients(sandbox, { accessKeyId: 'unused', secretAccessKey: 'unused' })
    const input = { RoleArn, RoleSessionName: 'run-1', WebIdentityToken, DurationSeconds: 900 }
    return sts.send(new AssumeRoleWithWebIdentityCommand(input)).finally(close)
  }
  const jobToken = async (audience = 'sts.amazonaws.com'): Promise<string> => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = sandbox.oidcEnv()
    const reply = await send(sandbox, `${url}&audience=${audience}`, { headers: { authorization: `Bearer ${token}` } })
    return JSON.parse(reply.body).value
  }

  test('the request for a token needs the bearer token of the job', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } = sandbox.oidcEnv()
    expect(await send(sandbox, url)).toMatchObject({ status: 401 })
  })

  test('refuses a token that is over, and one that another issuer signed', async () => {
    sandbox.world.oidcClaims['exp'] = 1_700_000_000
    expect(await refusalOf(exchange(await jobToken()))).toMatch(
      /^ExpiredTokenException: Token expired: current date\/time \d+ must be before the expiration date\/time 1700000000$/,
    )
    const forged = await createIssuer().sign(claims())
    expect(await refusalOf(exchange(forged))).toMatch(/^InvalidIdentityToken\w*: Couldn't retrieve verification key/)
  })

  test("publishes the issuer's key", async () => {
    const configuration = await send(
      sandbox,
      'https://token.actions.githubusercontent.com/.well-known/openid-configuration',
    )
    const { keys } = JSON.parse((await send(sandbox, JSON.parse(configuration.body).jwks_uri)).body)
    expect(keys).toMatchObject([{ kty: 'RSA', alg: 'RS256', use: 'sig' }])
  })
})

test('the credential endpoints want their tokens', async () => {
  const at = (path: string, headers = {}) =>
    fetch(`${sandbox.httpUrl}${path}`, { headers }).then(({ status }) => status)
  expect(await at('/latest/meta-data/iam/security-credentials/')).toBe(401)
  expect(await at('/latest/meta-data/iam/security-credentials/', { 'x-aws-ec2-metadata-token': 'made up' })).toBe(401)
  expect(await at('/ecs/credentials')).toBe(401)
  expect(await at('/v1/credentials', { authorization: 'made up' })).toBe(401)
})

function keysOf(env: Readonly<Record<string, string>>): Keys {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = env
  return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, sessionToken: AWS_SESSION_TOKEN }
}
