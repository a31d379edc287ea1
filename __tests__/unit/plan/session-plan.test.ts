import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultSessionName } from '../../../src/plan/session-plan.js'
import { anyText } from '../../support/text.js'
import { buildRole, type Job, planOf, problemsOf, role, teamRole, webIdentity } from './planning.js'

describe('the session', () => {
  const sessionOf = (job: Job) => planOf(job).who.session

  test('lasts an hour and says which run it is', () => {
    const { durationSeconds, session } = planOf({ inputs: { 'role-arn': role } }).who
    expect(durationSeconds).toBe(3600)
    expect(session).toEqual({ name: 'ecr-login-org-app-1234567890', tags: [], policyArns: [] })
  })

  test('has what the inputs say, the role before it only the name of the run', () => {
    const who = planOf({
      inputs: {
        'oidc-role-arn': buildRole,
        'role-arn': role,
        'role-session-name': 'nightly',
        'role-duration-seconds': '900',
        'session-tags': 'team=build',
        'session-policy': '{ "Version": "2012-10-17" }',
        'session-policy-arns': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      },
    }).who
    expect(who).toMatchObject({ durationSeconds: 900, hopSessionName: 'ecr-login-org-app-1234567890' })
    expect(who.session).toEqual({
      name: 'nightly',
      tags: [{ key: 'team', value: 'build' }],
      policy: '{"Version":"2012-10-17"}',
      policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    })
  })

  const statementsOf = (inputs: Job['inputs']) =>
    JSON.parse(sessionOf({ inputs: { 'role-arn': role, repositories: 'app', ...inputs } }).policy ?? '').Statement

  test('is limited to the token and the repositories, in all accounts and regions', () => {
    const accounts = ['111111111111', '444444444444']
    const [regions, repositories] = [
      ['eu-west-1', 'us-east-1'],
      ['app', 'team/*'],
    ] as const
    const everywhere = {
      'registry-account': accounts.join(),
      region: regions.join(),
      repositories: repositories.join(),
    }
    const arns = accounts.flatMap((account) =>
      regions.flatMap((region) => repositories.map((name) => `arn:aws:ecr:${region}:${account}:repository/${name}`)),
    )
    expect(statementsOf({ ...everywhere, access: 'pull' })).toEqual([
      { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
      { Effect: 'Allow', Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], Resource: arns },
    ])
  })

  test('may push, and sign what it pushes, in the role’s own account if no other is named', () => {
    const [, use, sign] = statementsOf({})
    expect(use.Resource).toBe('arn:aws:ecr:eu-west-1:111111111111:repository/app')
    expect(use.Action).toContain('ecr:PutImage')
    expect(sign).toEqual({
      Effect: 'Allow',
      Action: 'signer:SignPayload',
      Resource: 'arn:aws:signer:*:111111111111:/signing-profiles/*',
    })
  })

  test('may import the first image through a pull-through cache if access says so', () => {
    const [, use, ...others] = statementsOf({ access: 'pull-through' })
    expect(use.Action).toEqual(expect.arrayContaining(['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']))
    expect(others).toEqual([])
  })

  test.each<Job>([{ profile: { role: teamRole } }, { env: webIdentity }])('is limited for the role of %j', (job) => {
    const { policy } = sessionOf({ ...job, inputs: { repositories: 'app' } })
    expect(policy).toContain('"arn:aws:ecr:eu-west-1:333333333333:repository/app"')
  })

  test('has no policy if no role is assumed: repositories are only checked then', () => {
    const plan = planOf({ inputs: { repositories: 'app', 'registry-account': '111111111111', access: 'pull' } })
    expect(plan.who.session).not.toHaveProperty('policy')
    expect(plan.where).toMatchObject({ repositories: ['app'], access: 'pull' })
  })
})

describe('the size of the session policy', () => {
  const given = (length: number) => ({ 'role-arn': role, 'session-policy': `{"a":"${'x'.repeat(length - 8)}"}` })
  const names = (count: number) => Array.from({ length: count }, (_, index) => `team/app-${index}`).join(' ')

  test('is warned of above 2048 characters, and left to STS', () => {
    expect(planOf({ inputs: given(2048) }).warnings).toEqual([])
    expect(planOf({ inputs: given(2049) }).warnings).toEqual([
      expect.stringMatching(
        /^The session policy has 2049 characters\. AWS documents a limit of 2048 and may reject it\./,
      ),
    ])
    expect(planOf({ inputs: { 'role-arn': role, repositories: names(40) } }).warnings).toHaveLength(1)
    expect(planOf({ inputs: { repositories: names(40) } }).warnings).toEqual([])
  })

  test('is a problem above 10240 characters', () => {
    expect(planOf({ inputs: given(10_240) }).warnings).toHaveLength(1)
    expect(problemsOf({ inputs: given(10_241) })).toEqual([
      'session-policy: is longer than 10240 characters, the most that STS takes. Shorten it',
    ])
  })

  test('is a problem of the repositories with the number of those that fit', () => {
    const inputs = { 'role-arn': role, 'registry-account': '111111111111 444444444444', repositories: names(200) }
    const [problem = '', ...others] = problemsOf({ inputs })
    expect(others).toEqual([])
    expect(problem).toMatch(
      /^repositories: the session policy for 200 repositories in 2 registries is longer than 10240 characters, the most that STS takes\. \d+ of them fit\. Write a name such as team\/\* for several, or use one step for each account$/,
    )
    const fitting = Number(/(\d+) of them/.exec(problem)?.[1])
    expect(problemsOf({ inputs: { ...inputs, repositories: names(fitting) } })).toEqual([])
    expect(problemsOf({ inputs: { ...inputs, repositories: names(fitting + 1) } })).toHaveLength(1)
    expect(problemsOf({ inputs: { ...inputs, 'role-arn': '' } })).toEqual([])
    expect(problemsOf({ inputs: { 'role-arn': role, repositories: names(400) } })[0]).toMatch(/ 400 repositories is /)
  })

  test('is found too large for 50 accounts, 20 regions and 200 repositories without being made', () => {
    const accounts = Array.from({ length: 50 }, (_, index) => String(111111111111 + index)).join()
    const region = Array.from({ length: 20 }, (_, index) => `eu-west-${index + 1}`).join()
    const inputs = { 'role-arn': role, 'registry-account': accounts, region, repositories: names(200) }
    expect(problemsOf({ inputs })).toEqual([expect.stringContaining('in 1000 registries')])
    expect(problemsOf({ inputs })).toEqual([expect.stringContaining(' 0 of them fit.')])
  })
})

describe('the default session name', () => {
  const [o16, o31, o39, r16, r39, r100] = [
    'o'.repeat(16),
    'o'.repeat(31),
    'o'.repeat(39),
    'r'.repeat(16),
    'r'.repeat(39),
    'r'.repeat(100),
  ]

  test.each([
    ['org/app', '1', 'ecr-login-org-app-1'],
    ['org/app', '', 'ecr-login-org-app'],
    ['', '7', 'ecr-login-7'],
    ['', '', 'ecr-login'],
    ['Org/my.app_1', '12', 'ecr-login-Org-my.app_1-12'],
    ['o r g/äpp🙂', '12', 'ecr-login-o-r-g--pp---12'],
    [`${o39}/${r100}`, '12345678901234567890', `ecr-login-${o16}-${r16}-12345678901234567890`],
    [`${o39}/app`, '1234567890', `ecr-login-${o39}-app-1234567890`],
    [`${o39}/application`, '1234567890', `ecr-login-${o31}-application-1234567890`],
    [`org/${r100}`, '1234567890', `ecr-login-org-${r39}-1234567890`],
  ])('of %j in run %j is %s', (repository, id, name) => {
    expect(defaultSessionName({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id })).toBe(name)
  })

  test('is always one that STS takes, with the run ID', () => {
    const text = fc.oneof(fc.string({ maxLength: 120 }), anyText({ maxLength: 40 }))
    const id = fc.stringMatching(/^[1-9][0-9]{0,19}$/)
    fc.assert(
      fc.property(text, text, fc.oneof(id, text), (owner, repository, runId) => {
        const name = defaultSessionName({ GITHUB_REPOSITORY: `${owner}/${repository}`, GITHUB_RUN_ID: runId })
        expect(name).toMatch(/^ecr-login[\w+=,.@-]{0,55}$/)
        if (/^[0-9]{1,20}$/.test(runId)) expect(name.endsWith(`-${runId}`)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('is no shorter than it must be', () => {
    const part = fc.stringMatching(/^[a-z]{1,50}$/)
    fc.assert(
      fc.property(part, part, (owner, repository) => {
        const whole = `ecr-login-${owner}-${repository}-1`
        const name = defaultSessionName({ GITHUB_REPOSITORY: `${owner}/${repository}`, GITHUB_RUN_ID: '1' })
        expect(name).toHaveLength(Math.min(whole.length, 64))
        if (whole.length <= 64) expect(name).toBe(whole)
      }),
    )
  })
})
