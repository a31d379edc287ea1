import {
  BatchCheckLayerAvailabilityCommand,
  GetAuthorizationTokenCommand,
  GetDownloadUrlForLayerCommand,
} from '@aws-sdk/client-ecr'
import { GetAuthorizationTokenCommand as GetPublicTokenCommand } from '@aws-sdk/client-ecr-public'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { allow } from '../../sandbox/iam/documents.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { BUILD_ACCOUNT, BUILD_KEYS, PRIMARY_ACCOUNT } from '../../sandbox/world.js'
import { assume, clients, type Keys, REGION, refusalOf } from './clients.js'

const USER = `arn:aws:iam::${BUILD_ACCOUNT}:user/build`
const SESSION = `arn:aws:sts::${PRIMARY_ACCOUNT}:assumed-role/ecr-push/test-run`
const ZEROS = `sha256:${'0'.repeat(64)}`

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox()
})

afterEach(() => sandbox.stop())

async function token(keys: Keys = BUILD_KEYS, input: { registryIds?: string[] } = {}) {
  const { ecr, close } = await clients(sandbox, keys)
  return ecr.send(new GetAuthorizationTokenCommand(input)).finally(close)
}

async function check(repositoryName: string, keys: Keys = BUILD_KEYS, registryId = PRIMARY_ACCOUNT) {
  const { ecr, close } = await clients(sandbox, keys)
  const input = { registryId, repositoryName, layerDigests: [ZEROS] }
  return ecr.send(new BatchCheckLayerAvailabilityCommand(input)).finally(close)
}

async function layerUrl(repositoryName: string, keys: Keys = BUILD_KEYS) {
  const { ecr, close } = await clients(sandbox, keys)
  const input = { registryId: PRIMARY_ACCOUNT, repositoryName, layerDigest: ZEROS }
  return ecr.send(new GetDownloadUrlForLayerCommand(input)).finally(close)
}

function denied(who: string, action: string, resource: string, reason: string): string {
  return `AccessDeniedException: User: ${who} is not authorized to perform: ${action} on resource: ${resource} because no ${reason} policy allows the ${action} action`
}

function arn(repository: string): string {
  return `arn:aws:ecr:${REGION}:${PRIMARY_ACCOUNT}:repository/${repository}`
}

describe('GetAuthorizationToken', () => {
  test("names the registry of the credentials' account and lasts for 12 hours", async () => {
    const { authorizationData = [] } = await token(await assume(sandbox))
    expect(authorizationData).toHaveLength(1)
    const [data] = authorizationData
    expect(data?.proxyEndpoint).toBe(`https://${PRIMARY_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com`)
    const hours = ((data?.expiresAt?.getTime() ?? 0) - Date.now()) / 3_600_000
    expect(hours).toBeCloseTo(12, 2)
    const [user, password = ''] = Buffer.from(data?.authorizationToken ?? '', 'base64')
      .toString()
      .split(':')
    expect(user).toBe('AWS')
    expect(password.length).toBeGreaterThan(2000)
    expect(password.length).toBeLessThan(3000)
    expect(sandbox.requests.at(-1)).toMatchObject({
      service: 'ecr',
      operation: 'GetAuthorizationToken',
      host: `api.ecr.${REGION}.amazonaws.com`,
      parameters: {},
      callerArn: SESSION,
      status: 200,
    })
  })

  test('honours the deprecated registryIds', async () => {
    const { authorizationData = [] } = await token(BUILD_KEYS, { registryIds: ['111111111111', '333333333333'] })
    expect(authorizationData.map(({ proxyEndpoint }) => proxyEndpoint)).toEqual([
      'https://111111111111.dkr.ecr.eu-west-1.amazonaws.com',
      'https://333333333333.dkr.ecr.eu-west-1.amazonaws.com',
    ])
  })

  test.each<readonly [string, () => Keys]>([
    [
      'UnrecognizedClientException: The security token included in the request is invalid.',
      () => ({ ...BUILD_KEYS, accessKeyId: 'AKIAUNKNOWN000000000' }),
    ],
    [
      'InvalidSignatureException: The request signature we calculated does not match',
      () => ({ ...BUILD_KEYS, secretAccessKey: 'wrong' }),
    ],
  ])('%s', async (message, keys) => {
    expect(await refusalOf(token(keys()))).toContain(message)
  })
})

describe('the harmless reads', () => {
  test('an allowed check of a layer that is not there answers with a failure', async () => {
    expect(await check('app')).toMatchObject({
      layers: [],
      failures: [{ layerDigest: ZEROS, failureCode: 'MissingLayerDigest' }],
    })
    expect(await refusalOf(layerUrl('app'))).toBe(
      `LayersNotFoundException: The layer with digest '${ZEROS}' does not exist within the repository with name 'app' in the registry with id '${PRIMARY_ACCOUNT}'`,
    )
  })

  test('say which side does not allow it', async () => {
    const action = 'ecr:BatchCheckLayerAvailability'
    expect(await refusalOf(check('private/app'))).toBe(denied(USER, action, arn('private/app'), 'resource-based'))
    expect(await refusalOf(layerUrl('private/app'))).toBe(
      denied(USER, 'ecr:GetDownloadUrlForLayer', arn('private/app'), 'resource-based'),
    )
    await expect(check('private/app', await assume(sandbox))).resolves.toMatchObject({ layers: [] })
    const Policy = JSON.stringify(allow('ecr:*', arn('app')))
    expect(await refusalOf(check('private/app', await assume(sandbox, { Policy })))).toBe(
      denied(SESSION, action, arn('private/app'), 'session'),
    )
  })

  test('a managed session policy for pulls has no BatchCheckLayerAvailability', async () => {
    const PolicyArns = [{ arn: 'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly' }]
    const keys = await assume(sandbox, { PolicyArns })
    expect(await refusalOf(layerUrl('app', keys))).toContain('LayersNotFoundException')
    expect(await refusalOf(check('app', keys))).toContain('because no session policy allows')
  })

  test('a repository that is not there: unknown inside the account, denied from outside', async () => {
    const keys = await assume(sandbox)
    expect(await refusalOf(check('nowhere', keys))).toBe(
      `RepositoryNotFoundException: The repository with name 'nowhere' does not exist in the registry with id '${PRIMARY_ACCOUNT}'`,
    )
    expect(await refusalOf(check('nowhere'))).toContain('because no resource-based policy allows')
  })
})

describe('ECR Public', () => {
  const publicToken = async (keys: Keys = BUILD_KEYS) => {
    const { ecrPublic, close } = await clients(sandbox, keys)
    return ecrPublic.send(new GetPublicTokenCommand({})).finally(close)
  }

  test('gives one token without an endpoint', async () => {
    const { authorizationData } = await publicToken()
    expect(Object.keys(authorizationData ?? {}).sort()).toEqual(['authorizationToken', 'expiresAt'])
    expect(sandbox.requests).toMatchObject([
      {
        service: 'ecr-public',
        operation: 'GetAuthorizationToken',
        region: 'us-east-1',
        host: 'api.ecr-public.us-east-1.amazonaws.com',
      },
    ])
  })
})
