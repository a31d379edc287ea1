import { describe, expect, test } from '@jest/globals'
import type { BaseIdentity, ProfileSource } from '../../../src/plan/plan.js'
import { buildRole, type Job, keys, planOf, problemsOf, teamRole, webIdentity } from './planning.js'

const baseOf = (job: Job) => planOf(job).who.base

const oidc: BaseIdentity = { kind: 'oidc', roleArn: buildRole, audience: 'sts.amazonaws.com' }
const environment: BaseIdentity = { kind: 'environment' }
const ofMachine: ProfileSource = { kind: 'web-identity', file: '/token', roleArn: teamRole }
const container: ProfileSource = { kind: 'container' }
const instance: BaseIdentity = { kind: 'instance' }
const profile = (name: string): BaseIdentity => ({ kind: 'profile', name })

const AWS_PROFILE = 'team'
const ecs = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials' }
const eks = { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials' }
const withKeys = { hasCredentials: true }
const regionOnly = { region: 'eu-west-2' }

const cases: readonly (readonly [string, Job, BaseIdentity])[] = [
  ['nothing', {}, instance],
  ['oidc-role-arn', { inputs: { 'oidc-role-arn': buildRole } }, oidc],
  [
    'oidc-role-arn before everything else',
    { inputs: { 'oidc-role-arn': buildRole }, env: { ...keys, AWS_PROFILE }, profile: { role: teamRole } },
    oidc,
  ],
  ['profile', { inputs: { profile: 'team' }, profile: withKeys }, profile('team')],
  [
    'profile before keys and AWS_PROFILE',
    { inputs: { profile: 'team' }, env: { ...keys, AWS_PROFILE: 'other' }, profile: withKeys },
    profile('team'),
  ],
  ['AWS_PROFILE', { env: { AWS_PROFILE }, profile: withKeys }, profile('team')],
  ['AWS_PROFILE before keys', { env: { ...keys, AWS_PROFILE }, profile: withKeys }, profile('team')],
  [
    'keys beside an AWS_PROFILE with a region only',
    { env: { ...keys, AWS_PROFILE }, profile: regionOnly },
    environment,
  ],
  ['IRSA beside it', { env: { ...webIdentity, AWS_PROFILE }, profile: regionOnly }, ofMachine],
  ['a container beside it', { env: { ...eks, AWS_PROFILE }, profile: regionOnly }, container],
  ['the machine beside it', { env: { AWS_PROFILE }, profile: regionOnly }, instance],
  ['keys', { env: keys }, environment],
  ['keys before [default]', { env: keys, profile: withKeys }, environment],
  ['keys before a container', { env: { ...ecs, ...keys } }, environment],
  ['keys before IRSA', { env: { ...webIdentity, ...keys } }, environment],
  ['[default] with credentials', { profile: withKeys }, profile('default')],
  [
    '[default] with a role',
    { profile: { role: teamRole } },
    { kind: 'profile', name: 'default', roles: [{ arn: teamRole }] },
  ],
  [
    'a profile that leads to a container',
    { inputs: { profile: 'team' }, profile: { role: teamRole, source: container } },
    { kind: 'profile', name: 'team', source: container, roles: [{ arn: teamRole }] },
  ],
  [
    'a profile with a web identity, whose role needs no other call',
    { inputs: { profile: 'team' }, profile: { role: teamRole, source: ofMachine } },
    { kind: 'profile', name: 'team', source: ofMachine },
  ],
  ['[default] before IRSA', { env: webIdentity, profile: withKeys }, profile('default')],
  ['[default] before a container', { env: ecs, profile: withKeys }, profile('default')],
  ['[default] with a region only', { profile: regionOnly }, instance],
  ['IRSA beside it', { env: webIdentity, profile: regionOnly }, ofMachine],
  ['IRSA before a container', { env: { ...eks, ...webIdentity } }, ofMachine],
  ['a container of ECS', { env: ecs }, container],
  ['a container of EKS', { env: eks }, container],
]

test.each(cases)('the base identity is chosen from %s', (_, job, base) => {
  expect(baseOf(job)).toEqual(base)
})

test('the job’s permission to get an OIDC token changes nothing', () => {
  const token = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }
  for (const [, job, base] of cases) expect(baseOf({ ...job, env: { ...job.env, ...token } })).toEqual(base)
})

test.each([
  [buildRole, '', 'eu-west-1', 'sts.amazonaws.com'],
  ['arn:aws-us-gov:iam::222222222222:role/x', '', 'us-gov-west-1', 'sts.amazonaws.com'],
  ['arn:aws-cn:iam::222222222222:role/x', '', 'cn-north-1', 'sts.amazonaws.com.cn'],
  ['arn:aws-cn:iam::222222222222:role/x', 'https://github.com/org', 'cn-north-1', 'https://github.com/org'],
])('the audience for %s and oidc-audience %j in %s is %s', (roleArn, given, region, audience) => {
  const inputs = { 'oidc-role-arn': roleArn, 'oidc-audience': given, region }
  expect(baseOf({ inputs })).toEqual({ kind: 'oidc', roleArn, audience })
})

describe('a profile that gives no credentials', () => {
  const problem = 'has no credentials. Add some'

  test.each<[string, Job]>([
    ['profile: "team"', { inputs: { profile: 'team' }, profile: { problem } }],
    ['AWS_PROFILE: "team"', { env: { AWS_PROFILE }, profile: { hasCredentials: true, problem } }],
    ['AWS config files: "default"', { profile: { hasCredentials: true, problem } }],
  ])('is reported as %s', (origin, job) => {
    expect(problemsOf(job)).toEqual([`${origin} ${problem}`])
  })

  test('is no problem if another identity is used', () => {
    expect(problemsOf({ env: keys, profile: { hasCredentials: true, problem } })).toEqual([])
    expect(problemsOf({ env: { ...keys, AWS_PROFILE }, profile: { problem } })).toEqual([])
    expect(problemsOf({ inputs: { 'oidc-role-arn': buildRole }, env: { AWS_PROFILE: 'taem' } })).toEqual([])
  })

  test.each<[string, Job]>([
    ['profile: "taem"', { inputs: { profile: 'taem' } }],
    ['AWS_PROFILE: "taem"', { env: { ...keys, AWS_PROFILE: 'taem' } }],
  ])('is %s if it does not exist, whatever else is there', (origin, job) => {
    expect(problemsOf(job)).toEqual([`${origin} is not in the shared AWS config files. Correct the name`])
  })
})

describe('half an identity', () => {
  test.each([
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
  ])('of %s without %s is a problem, unless another one is chosen', (given, missing) => {
    const env = { [given]: 'value', [missing]: ' ' }
    const problem = `${missing}: is empty or not set, but ${given} is set. Set both or neither`
    expect(problemsOf({ env })).toEqual([problem])
    expect(problemsOf({ env: { ...env, AWS_PROFILE }, profile: regionOnly })).toEqual([problem])
    expect(problemsOf({ env: { ...env, AWS_PROFILE }, profile: withKeys })).toEqual([])
    expect(problemsOf({ env, inputs: { profile: 'team' }, profile: withKeys })).toEqual([])
    expect(problemsOf({ env, inputs: { 'oidc-role-arn': buildRole } })).toEqual([])
  })

  test('of keys counts before [default], a token file only after it and after whole keys', () => {
    expect(problemsOf({ env: { AWS_ACCESS_KEY_ID: 'AKIA' }, profile: withKeys })).toHaveLength(1)
    const stray = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' }
    expect(problemsOf({ env: stray, profile: withKeys })).toEqual([])
    expect(planOf({ env: { ...keys, ...stray } })).toMatchObject({ notices: [], warnings: [] })
  })
})

describe('keys and tokens in the environment', () => {
  const problem = 'is broken by a line break, or by a character that no key has. Set it to the value alone'

  test.each([
    ['AWS_ACCESS_KEY_ID', 'AKIA\nAKIA'],
    ['AWS_SECRET_ACCESS_KEY', 'sec\r\nret'],
    ['AWS_SESSION_TOKEN', 'tok\0en'],
    ['AWS_SESSION_TOKEN', 'token\u200b'],
  ])('%s is named, but not shown, if it cannot be a credential', (name, value) => {
    expect(problemsOf({ env: { ...keys, [name]: value } })).toEqual([`${name}: ${problem}`])
  })

  test('may have white space around them', () => {
    const env = { AWS_ACCESS_KEY_ID: 'AKIA\n', AWS_SECRET_ACCESS_KEY: ' secret\r\n', AWS_SESSION_TOKEN: '\n' }
    expect(problemsOf({ env })).toEqual([])
    expect(baseOf({ env: { ...env, AWS_ACCESS_KEY_ID: ' ', AWS_SECRET_ACCESS_KEY: '\n' } })).toEqual(instance)
  })

  test('are only looked at where they are used', () => {
    expect(problemsOf({ env: { AWS_SESSION_TOKEN: 'a\nb' } })).toEqual([])
    const job = { inputs: { 'oidc-role-arn': buildRole }, env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a\nb' } }
    expect(problemsOf(job)).toEqual([`ACTIONS_ID_TOKEN_REQUEST_TOKEN: ${problem}`])
    expect(problemsOf({ env: job.env })).toEqual([])
  })
})

test('a notice tells that AWS_PROFILE wins over keys, but not that the input profile does', () => {
  expect(planOf({ env: { ...keys, AWS_PROFILE }, profile: withKeys }).notices).toEqual([
    'AWS_PROFILE is set: the profile team has credentials and is used, not the keys of AWS_ACCESS_KEY_ID',
  ])
  for (const job of [
    { env: { ...keys, AWS_PROFILE }, inputs: { profile: 'team' }, profile: withKeys },
    { env: { ...keys, AWS_PROFILE }, profile: regionOnly },
    { env: { AWS_PROFILE }, profile: withKeys },
  ]) {
    expect(planOf(job).notices).toEqual([])
  }
})
