import { ECRClient } from '@aws-sdk/client-ecr'
import { ECRPUBLICClient } from '@aws-sdk/client-ecr-public'
import { STSClient } from '@aws-sdk/client-sts'
import { describe, expect, test } from '@jest/globals'
import { apiPlaces } from '../../../src/aws/api-hosts.js'
import type { How, Plan, Where, Who } from '../../../src/plan/plan.js'

interface Change {
  readonly who?: { readonly [Name in keyof Who]?: Who[Name] | undefined }
  readonly where?: Partial<Where>
}

const role = { arn: 'arn:aws:iam::111111111111:role/push' }

function planOf({ who = {}, where = {} }: Change): Plan {
  return {
    who: {
      base: { kind: 'environment' },
      lastRoleArn: role.arn,
      session: { name: 'the-session', tags: [], policyArns: [] },
      hopSessionName: 'the-hop',
      durationSeconds: 900,
      stsRegion: where.regions?.[0] ?? 'eu-west-1',
      ...who,
    } as Who,
    where: {
      ...{ type: 'private', partition: 'aws', accounts: [], regions: ['eu-west-1'], fips: false, dualStack: false },
      ...{ repositories: [], access: 'push', ...where },
    },
    how: {} as How,
    notices: [],
    warnings: [],
  }
}

const gitHub = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run.actions.githubusercontent.com/x?api-version=2' }
const oidc = { kind: 'oidc', audience: 'sts.amazonaws.com', roleArn: role.arn } as const
const [sts, ecr] = ['sts.eu-west-1.amazonaws.com', 'api.ecr.eu-west-1.amazonaws.com']

describe('the hosts to connect to early', () => {
  test.each([
    ['with a role', {}, [sts, ecr]],
    ['without one', { who: { lastRoleArn: undefined } }, [ecr]],
    ['with OIDC', { who: { base: oidc } }, ['run.actions.githubusercontent.com', sts, ecr]],
    [
      'in several regions',
      { where: { regions: ['eu-west-1', 'us-east-2'] } },
      [sts, ecr, 'api.ecr.us-east-2.amazonaws.com'],
    ],
    ['with STS somewhere else', { who: { stsRegion: 'us-west-2' } }, ['sts.us-west-2.amazonaws.com', ecr]],
    ['with an endpoint for STS', { who: { stsEndpoint: 'https://sts.example' } }, ['sts.example', ecr]],
    ['with an endpoint for ECR', { where: { endpoint: 'https://ecr.example' } }, [sts, 'ecr.example']],
    ['with an endpoint on this machine', { where: { endpoint: 'http://localhost:4566' } }, [sts]],
  ] as const)('%s are those that will be called', (_, change, hosts) => {
    expect(apiPlaces(planOf(change as Change), gitHub).map(({ host }) => host)).toEqual(hosts)
  })

  test.each([
    ['is not there', {}],
    ['is no URL', { ACTIONS_ID_TOKEN_REQUEST_URL: 'x' }],
    ['is without TLS', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://ghes.example/x' }],
    ['has an IPv4 address', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://10.0.0.1/x' }],
    ['has an IPv6 address', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://[fd00::a]/x' }],
  ])('have none of GitHub where its URL %s', (_, env) => {
    expect(apiPlaces(planOf({ who: { base: oidc } }), env).map(({ host }) => host)).toEqual([sts, ecr])
  })

  test('have the port of an endpoint', () => {
    const endpoint = 'https://ecr.example:8443/x'
    expect(apiPlaces(planOf({ where: { endpoint } }), {})[1]).toEqual({ host: 'ecr.example', port: 8443 })
  })

  const regions = [
    'eu-west-1',
    'us-east-2',
    'cn-north-1',
    'us-gov-west-1',
    'us-gov-east-1',
    'eusc-de-east-1',
    'us-iso-east-1',
  ]
  const forms = [false, true].flatMap((fips) => [false, true].map((dualStack) => ({ fips, dualStack })))
  /** Of the others AWS documents no dual-stack registry, and no plan has one. */
  const hasDualStack = (region: string) => /^(?:eu-west|us-east|cn|us-gov)-/.test(region)

  /** Where the SDK would send a request. */
  function hostOf(
    client: STSClient | ECRClient | ECRPUBLICClient,
    region: string,
    { fips, dualStack }: (typeof forms)[number],
  ): string {
    const endpoint = { Region: region, UseFIPS: fips, UseDualStack: dualStack }
    return client.config.endpointProvider(endpoint).url.hostname
  }

  test.each(
    forms
      .flatMap((form) => regions.map((region) => ({ region, ...form })))
      .filter(({ region, dualStack }) => !dualStack || hasDualStack(region)),
  )('are those of the SDK in $region (FIPS $fips, dual-stack $dualStack)', ({ region, ...form }) => {
    const clients = [new STSClient({ region }), new ECRClient({ region })]
    expect(apiPlaces(planOf({ where: { regions: [region], ...form } }), {}).map(({ host }) => host)).toEqual(
      clients.map((client) => hostOf(client, region, form)),
    )
  })

  test.each([false, true])('of ECR Public are those of the SDK (dual-stack %s)', (dualStack) => {
    const region = 'us-east-1'
    const where = { type: 'public', regions: [region], dualStack } as const
    const host = hostOf(new ECRPUBLICClient({ region }), region, { fips: false, dualStack })
    expect(apiPlaces(planOf({ who: { lastRoleArn: undefined }, where }), {}).map(({ host }) => host)).toEqual([host])
  })
})
