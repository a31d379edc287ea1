import { describe, expect, test } from '@jest/globals'
import { parseRoleArn } from '../../../src/facts/arns.js'
import { buildRole, type Job, keys, planOf, problemsOf, role, teamRole, webIdentity } from './planning.js'

const whoOf = (job: Job) => planOf(job).who
const oidc = { 'oidc-role-arn': buildRole }
const ofTeam: Job = { inputs: { profile: 'team' }, profile: { role: teamRole } }

describe('the role of role-arn', () => {
  test('is assumed with the external ID, if one is given', () => {
    const inputs = { 'role-arn': role, 'external-id': 'agreed' }
    expect(whoOf({ inputs })).toMatchObject({ role: { arn: role, externalId: 'agreed' }, lastRoleArn: role })
    expect(whoOf({ inputs: { 'role-arn': role } }).role).toEqual({ arn: role })
  })

  test('is absent without it', () => {
    expect(Object.keys(whoOf({}))).not.toEqual(expect.arrayContaining(['role', 'lastRoleArn']))
  })
})

test.each<[string, Job, string]>([
  ['oidc-role-arn', { inputs: oidc }, buildRole],
  ['oidc-role-arn, then role-arn', { inputs: { ...oidc, 'role-arn': role } }, role],
  ['the profile', ofTeam, teamRole],
  ['the profile, then role-arn', { ...ofTeam, inputs: { profile: 'team', 'role-arn': role } }, role],
  ['a web identity file', { env: webIdentity }, teamRole],
  ['a web identity file, then role-arn', { env: webIdentity, inputs: { 'role-arn': role } }, role],
])('the session is that of the last role: %s', (_, job, last) => {
  expect(whoOf(job).lastRoleArn).toBe(last)
  expect(planOf(job).where.accounts).toEqual([parseRoleArn(last)?.account])
})

test.each<[string, Job]>([
  ['AWS_ROLE_ARN, where keys are the identity', { env: { ...webIdentity, ...keys } }],
  ['AWS_ROLE_ARN, where [default] is', { env: webIdentity, profile: { hasCredentials: true } }],
  ['AWS_ROLE_ARN without a token file', { env: { AWS_ROLE_ARN: teamRole } }],
  ['the role of [default], where keys are the identity', { env: keys, profile: { role: teamRole } }],
])('%s is not assumed', (_, job) => {
  expect(whoOf(job)).not.toHaveProperty('lastRoleArn')
})

const noRole = 'has no effect, because no role is assumed. Give role-arn or oidc-role-arn, or leave it out'
const noTags =
  'session-tags: "a=b" has no effect, because AssumeRoleWithWebIdentity takes no tags. Give a second role as role-arn, or leave it out'
const overAnHour =
  'role-duration-seconds: "3601" is more than AWS allows where one role assumes another. Use 3600 or less'
const notRole = '"team" is not the ARN of an IAM role. Write arn:aws:iam::<12 digits>:role/<name>'
const chain = { 'role-arn': role, 'role-duration-seconds': '3601' }

test.each<[Job, string]>([
  [
    { inputs: { 'external-id': 'ab' } },
    'external-id: "ab" has no effect without role-arn. Give role-arn, or leave it out',
  ],
  [
    { inputs: { 'external-id': 'ab', ...oidc } },
    'external-id: "ab" has no effect without role-arn. AssumeRoleWithWebIdentity takes no external ID. Give the second role as role-arn',
  ],
  [
    { ...ofTeam, inputs: { profile: 'team', 'external-id': 'ab' } },
    'external-id: "ab" has no effect without role-arn. Give role-arn, or leave it out',
  ],
  [{ inputs: { ...oidc, profile: 'team' } }, 'profile: "team" and oidc-role-arn are two identities. Give one of them'],
  [
    { inputs: { 'oidc-audience': 'x', 'role-arn': role } },
    'oidc-audience: "x" has no effect without oidc-role-arn. Give that, or leave it out',
  ],
  [{ ...ofTeam, profile: { role: 'team' } }, `role_arn of profile team: ${notRole}`],
  [{ env: { ...webIdentity, AWS_ROLE_ARN: 'team' } }, `AWS_ROLE_ARN: ${notRole}`],
  [{ inputs: { 'role-session-name': 'ab' } }, `role-session-name: "ab" ${noRole}`],
  [{ inputs: { 'role-duration-seconds': '3601' } }, `role-duration-seconds: "3601" ${noRole}`],
  [{ inputs: { 'session-tags': 'a=b' } }, `session-tags: "a=b" ${noRole}`],
  [{ inputs: { 'session-policy': '{}' } }, `session-policy: "{}" ${noRole}`],
  [
    { inputs: { 'session-policy-arns': 'arn:aws:iam::aws:policy/x' } },
    `session-policy-arns: "arn:aws:iam::aws:policy/x" ${noRole}`,
  ],
  [
    { inputs: { 'session-tags': 'a=b', profile: 'team' }, profile: { hasCredentials: true } },
    `session-tags: "a=b" ${noRole}`,
  ],
  [{ inputs: { ...oidc, ...chain } }, overAnHour],
  [{ ...ofTeam, inputs: { profile: 'team', ...chain } }, overAnHour],
  [{ inputs: chain, env: webIdentity }, overAnHour],
  [{ inputs: { ...oidc, 'session-tags': 'a=b' } }, noTags],
  [{ inputs: { 'session-tags': 'a=b' }, env: webIdentity }, noTags],
  [
    { inputs: { 'role-arn': role, 'session-policy': '{}', repositories: 'app' } },
    'session-policy: "{}" and repositories are two session policies. Give one of them',
  ],
])('refused: %j', (job, problem) => {
  expect(problemsOf(job)).toEqual([problem])
})

test.each<Job>([
  { inputs: { ...oidc, 'role-arn': role, 'role-duration-seconds': '3600' } },
  { inputs: { 'role-arn': role, 'role-duration-seconds': '43200' } },
  { inputs: { ...oidc, 'role-duration-seconds': '43200' } },
  // As action.yml passes it on.
  { inputs: { 'role-duration-seconds': '3600' } },
  { inputs: { ...oidc, 'role-arn': role, 'session-tags': 'a=b' } },
  { inputs: { 'role-arn': role, repositories: 'app', 'session-policy-arns': 'arn:aws:iam::aws:policy/x' } },
  { ...ofTeam, inputs: { profile: 'team', 'role-session-name': 'ab' } },
])('allowed: %j', (job) => {
  expect(problemsOf(job)).toEqual([])
})
