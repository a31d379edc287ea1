import { describe, expect, test } from '@jest/globals'
import { helperEnvironment, makeHelperPlan, planForHost } from '../../../src/plan/helper-plan.js'
import { type Job, keys, planOf, role, webIdentity } from './planning.js'

const hosts = ['111111111111.dkr.ecr.eu-west-1.amazonaws.com']

function helperPlanOf({ env = {}, ...job }: Job) {
  return makeHelperPlan(planOf({ env, ...job }), { hosts, account: '111111111111', env })
}

const container = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/task', AWS_CONTAINER_AUTHORIZATION_TOKEN: 'token' }
const inputs = { 'role-arn': role, 'external-id': 'id-1', repositories: 'app' } as const
const session = { ...keys, AWS_SESSION_TOKEN: 'session' }

describe('makeHelperPlan', () => {
  test('keeps what leads to the identity, and no secret', () => {
    const env = {
      ...session,
      ...container,
      HOME: '/home/me',
      AWS_CONFIG_FILE: '',
      GITHUB_TOKEN: 'ghs',
    }
    const plan = helperPlanOf({ env, inputs: { ...inputs, 'timeout-seconds': '30' } })
    const whole = planOf({ env, inputs })
    expect(plan).toEqual({
      ...{ hosts, who: whole.who, where: whole.where, account: '111111111111' },
      how: { timeoutSeconds: 30, maxAttempts: Number.MAX_SAFE_INTEGER },
      env: { HOME: '/home/me', AWS_CONFIG_FILE: '', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/task' },
    })
    expect(plan.who.role).toEqual({ arn: role, externalId: 'id-1' })
  })

  test.each([
    ...['HOME', 'USERPROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'],
    ...['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    ...['AWS_EC2_METADATA_DISABLED', 'AWS_EC2_METADATA_SERVICE_ENDPOINT', 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE'],
    'AWS_EC2_METADATA_V1_DISABLED',
  ])('fixes %s, or that it was not set', (name) => {
    const set = helperPlanOf({ env: { ...keys, [name]: 'then' } })
    expect(helperEnvironment(set, { [name]: 'now' })).toEqual({ [name]: 'then' })
    expect(helperEnvironment(helperPlanOf({ env: keys }), { [name]: 'now' })).toEqual({})
  })

  test.each([
    ['2', 2],
    ['', Number.MAX_SAFE_INTEGER],
  ])('comes back from JSON as it was, with the limit of attempts: AWS_MAX_ATTEMPTS=%s', (attempts, expected) => {
    const plan = helperPlanOf({ env: { ...keys, AWS_MAX_ATTEMPTS: attempts } })
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
    expect(plan.how.maxAttempts).toBe(expected)
  })
})

describe('planForHost', () => {
  const several = { ...inputs, 'registry-account': '111111111111,333333333333', region: 'eu-west-1,us-east-1' }
  const plan = helperPlanOf({ env: keys, inputs: several })

  test('has the account and the region of that host, and nothing to check', () => {
    expect(planForHost(plan, '333333333333.dkr.ecr.us-east-1.amazonaws.com')).toMatchObject({
      who: plan.who,
      where: { ...plan.where, accounts: ['333333333333'], regions: ['us-east-1'], repositories: [] },
      how: plan.how,
    })
    expect(plan.where.repositories).toEqual(['app'])
    expect(plan.who.session.policy).toContain('repository/app')
  })

  test('leaves the place as it is for ECR Public, whose host has neither', () => {
    expect(planForHost(plan, 'public.ecr.aws').where).toEqual({ ...plan.where, repositories: [] })
  })
})

describe('helperEnvironment', () => {
  const caller = {
    ...session,
    ...{ AWS_CONTAINER_AUTHORIZATION_TOKEN: 'token', AWS_PROFILE: 'other', AWS_ENDPOINT_URL: 'https://evil.example' },
    ...{
      AWS_REGION: 'us-east-1',
      AWS_ROLE_ARN: role,
      HTTPS_PROXY: 'http://proxy',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    },
  }
  const always = { HTTPS_PROXY: 'http://proxy', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }
  const token = { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'token' }

  test.each<[source: string, job: Job, secrets: object]>([
    ['environment', { env: keys }, session],
    ['profile', { env: { AWS_PROFILE: 'build' }, profile: { role, hasCredentials: true } }, { ...session, ...token }],
    ['container', { env: container }, token],
    ['instance', {}, {}],
    ['web-identity', { env: webIdentity }, {}],
    ['oidc', { inputs: { 'oidc-role-arn': role } }, {}],
  ])('takes of AWS only what the source %s needs from the caller', (source, job, secrets) => {
    const plan = helperPlanOf(job)
    expect(plan.who.base.kind).toBe(source)
    expect(helperEnvironment(plan, caller)).toEqual({ ...plan.env, ...always, ...secrets })
  })
})
