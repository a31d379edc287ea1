import {
  BatchCheckLayerAvailabilityCommand,
  GetAuthorizationTokenCommand,
  GetDownloadUrlForLayerCommand,
} from '@aws-sdk/client-ecr'
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
})
