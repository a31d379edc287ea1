import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRoleArn } from '../../../src/facts/arns.js'
import { defaultSessionName } from '../../../src/plan/identity-plan.js'
import { type InputName, parseInputs } from '../../../src/plan/inputs.js'
import { makePlan, profileInUse } from '../../../src/plan/make-plan.js'
import type { Environment, Plan, Profile } from '../../../src/plan/plan.js'
import { Failure } from '../../../src/run/failure.js'
import { onPlatform } from '../../support/platform.js'
import { anyText } from '../../support/text.js'

const role = 'arn:aws:iam::111111111111:role/ecr-push'
const buildRole = 'arn:aws:iam::222222222222:role/github-build'
const teamRole = 'arn:aws:iam::333333333333:role/team'

/** A job as the plan sees it: region and run are set, so that each test says only what it is about. */
interface Job {
  readonly inputs?: Partial<Record<InputName, string>>
  readonly env?: Environment
  readonly profile?: Partial<Profile>
}

const run: Environment = { GITHUB_REPOSITORY: 'org/app', GITHUB_RUN_ID: '1234567890' }

function planOf({ inputs = {}, env = {}, profile }: Job): Plan {
  const parsed = parseInputs((name) => inputs[name] ?? '')
  const environment = { ...run, AWS_REGION: 'eu-west-1', ...env }
  const name = profileInUse(parsed.inputs, environment)
  return makePlan({
    ...parsed,
    env: environment,
    profile: { name, exists: profile !== undefined, signs: profile?.roleArn !== undefined, ...profile },
  })
}

function problemsOf(job: Job): readonly string[] {
  try {
    planOf(job)
    return []
  } catch (error) {
    if (error instanceof Failure && error.fault.code === 'inputs') return error.fault.problems
    throw error
  }
}

const whoOf = (job: Job) => planOf(job).who
const whereOf = (job: Job) => planOf(job).where

describe('the base identity', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }
  const token = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }
  const instance = { kind: 'instance' } as const
  const oidc = { kind: 'oidc', roleArn: buildRole, audience: 'sts.amazonaws.com' }

  const cases: readonly (readonly [string, Job, Plan['who']['base']])[] = [
    ['nothing is given: the role of the instance, if there is one', {}, instance],
    ['keys are in the environment', { env: keys }, { kind: 'environment' }],
    ['oidc-role-arn is given', { inputs: { 'oidc-role-arn': buildRole } }, { ...oidc, kind: 'oidc' }],
    [
      'oidc-role-arn is given: whatever else is there',
      { inputs: { 'oidc-role-arn': buildRole }, env: { ...keys, AWS_PROFILE: 'team' }, profile: { roleArn: teamRole } },
      { ...oidc, kind: 'oidc' },
    ],
    ['profile is given', { inputs: { profile: 'team' }, profile: {} }, { kind: 'profile', name: 'team' }],
    [
      'profile is given: it wins over keys and AWS_PROFILE',
      { inputs: { profile: 'team' }, env: { ...keys, AWS_PROFILE: 'other' }, profile: {} },
      { kind: 'profile', name: 'team' },
    ],
    ['AWS_PROFILE is set', { env: { AWS_PROFILE: 'team' }, profile: {} }, { kind: 'profile', name: 'team' }],
    [
      'AWS_PROFILE is set: it wins over keys',
      { env: { ...keys, AWS_PROFILE: 'team' }, profile: {} },
      { kind: 'profile', name: 'team' },
    ],
    ['[default] has a role: the profile', { profile: { roleArn: teamRole } }, { kind: 'profile', name: 'default' }],
    [
      '[default] has a role, but there are keys',
      { env: keys, profile: { roleArn: teamRole } },
      { kind: 'environment' },
    ],
    ['[default] has keys of its own: the profile', { profile: { signs: true } }, { kind: 'profile', name: 'default' }],
    ['[default] has nothing to sign with', { profile: {} }, instance],
  ]

  test.each(cases)('%s', (_, job, base) => {
    expect(whoOf(job).base).toEqual(base)
  })

  test('is never changed by the job’s permission to get an OIDC token', () => {
    for (const [, job, base] of cases) expect(whoOf({ ...job, env: { ...job.env, ...token } }).base).toEqual(base)
    expect(whoOf({ env: token }).base).toEqual(instance)
  })

  test.each([
    [buildRole, '', 'eu-west-1', 'sts.amazonaws.com'],
    ['arn:aws-us-gov:iam::222222222222:role/x', '', 'us-gov-west-1', 'sts.amazonaws.com'],
    ['arn:aws-cn:iam::222222222222:role/x', '', 'cn-north-1', 'sts.amazonaws.com.cn'],
    ['arn:aws-cn:iam::222222222222:role/x', 'https://github.com/org', 'cn-north-1', 'https://github.com/org'],
  ])('has for %s and oidc-audience %j in %s the audience %s', (arn, given, region, audience) => {
    const inputs = { 'oidc-role-arn': arn, 'oidc-audience': given, region }
    expect(whoOf({ inputs }).base).toEqual({ kind: 'oidc', roleArn: arn, audience })
  })
})

describe('the roles', () => {
  test('is the one of role-arn, with the external ID', () => {
    const who = whoOf({ inputs: { 'role-arn': role, 'external-id': 'secret-handshake' } })
    expect(who).toMatchObject({ role: { arn: role, externalId: 'secret-handshake' }, lastRoleArn: role })
  })

  test('has no external ID where none is given', () => {
    expect(whoOf({ inputs: { 'role-arn': role } }).role).toEqual({ arn: role })
  })

  test('is none where none is named', () => {
    expect(whoOf({})).not.toHaveProperty('role')
    expect(whoOf({})).not.toHaveProperty('lastRoleArn')
  })

  const webIdentity = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: teamRole }
  test.each<[string, Job, string]>([
    ['oidc-role-arn alone', { inputs: { 'oidc-role-arn': buildRole } }, buildRole],
    ['oidc-role-arn, then role-arn', { inputs: { 'oidc-role-arn': buildRole, 'role-arn': role } }, role],
    ['the profile’s', { inputs: { profile: 'team' }, profile: { roleArn: teamRole } }, teamRole],
    [
      'the profile’s, then role-arn',
      { inputs: { profile: 'team', 'role-arn': role }, profile: { roleArn: teamRole } },
      role,
    ],
    ['that of the web identity file', { env: webIdentity }, teamRole],
    ['that of the web identity file, then role-arn', { env: webIdentity, inputs: { 'role-arn': role } }, role],
  ])('the last one of %s is what the session is for', (_, job, last) => {
    expect(whoOf(job).lastRoleArn).toBe(last)
    expect(whereOf(job).accounts).toEqual([parseRoleArn(last)?.account])
  })

  test.each<[string, Environment, Partial<Profile> | undefined]>([
    ['keys in the environment', { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }, undefined],
    ['a profile that signs', {}, { signs: true }],
    ['no token file', { AWS_WEB_IDENTITY_TOKEN_FILE: '' }, undefined],
  ])('is not that of AWS_ROLE_ARN with %s', (_, env, profile) => {
    expect(whoOf({ env: { ...webIdentity, ...env }, ...(profile && { profile }) })).not.toHaveProperty('lastRoleArn')
  })

  test('is that of AWS_ROLE_ARN also beside a profile that has a region alone', () => {
    const job = { env: webIdentity, profile: { signs: false, region: 'eu-west-2' } }
    expect(whoOf(job).lastRoleArn).toBe(teamRole)
  })

  const container = { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials' }
  test.each<[string, Environment, Partial<Profile>, string]>([
    ['alone', container, {}, 'container'],
    ['of ECS', { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials' }, {}, 'container'],
    ['after keys', { ...container, AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' }, {}, 'environment'],
    ['after a web identity file', { ...container, ...webIdentity }, {}, 'web-identity'],
    ['after a default profile', container, { signs: true }, 'profile'],
  ])('a container endpoint counts where the SDK’s chain would come to it: %s', (_, env, profile, kind) => {
    expect(whoOf({ env, profile }).base.kind).toBe(kind)
  })

  test.each([
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
  ])('half an identity (%s without %s) is refused, not passed over', (given, missing) => {
    const env = { [given]: 'value', [missing]: '' }
    expect(problemsOf({ env })).toEqual([`${missing}: is empty or not set, but ${given} is set; set both or neither`])
    expect(problemsOf({ env, inputs: { 'oidc-role-arn': buildRole } })).toEqual([])
  })
})

describe('the session', () => {
  const sessionOf = (job: Job) => whoOf(job).session

  test('is short and says which run it is', () => {
    const who = whoOf({ inputs: { 'role-arn': role } })
    expect(who.durationSeconds).toBe(900)
    expect(who.session).toEqual({ name: 'ecr-login-org-app-1234567890', tags: [], policyArns: [] })
  })

  test('has what the inputs say, the hop before it only the name of the run', () => {
    const who = whoOf({
      inputs: {
        'oidc-role-arn': buildRole,
        'role-arn': role,
        'role-session-name': 'nightly',
        'role-duration-seconds': '3600',
        'session-tags': 'team=build',
        'session-policy': '{ "Version": "2012-10-17" }',
        'session-policy-arns': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      },
    })
    expect(who).toMatchObject({ durationSeconds: 3600, hopSessionName: 'ecr-login-org-app-1234567890' })
    expect(who.session).toEqual({
      name: 'nightly',
      tags: [{ key: 'team', value: 'build' }],
      policy: '{"Version":"2012-10-17"}',
      policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    })
  })

  test('is limited to the repositories, in all accounts and regions, and to the token', () => {
    const { policy = '' } = sessionOf({
      inputs: {
        'role-arn': role,
        'registry-account': '111111111111,444444444444',
        region: 'eu-west-1,us-east-1',
        repositories: 'app,team/*',
        access: 'pull',
      },
    })
    const arns = ['111111111111', '444444444444'].flatMap((account) =>
      ['eu-west-1', 'us-east-1'].flatMap((region) =>
        ['app', 'team/*'].map((repository) => `arn:aws:ecr:${region}:${account}:repository/${repository}`),
      ),
    )
    expect(JSON.parse(policy)).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
        {
          Effect: 'Allow',
          Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
          Resource: arns,
        },
      ],
    })
  })

  test('is limited to the role’s own account where no other is named, and to a push if that is what the job does', () => {
    const { policy = '' } = sessionOf({ inputs: { 'oidc-role-arn': buildRole, repositories: 'app' } })
    const [, statement] = JSON.parse(policy).Statement
    expect(statement.Resource).toBe('arn:aws:ecr:eu-west-1:222222222222:repository/app')
    expect(statement.Action).toContain('ecr:PutImage')
  })

  test('is limited for a profile’s role and that of a web identity file, too', () => {
    const inputs = { repositories: 'app' }
    const file = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: teamRole }
    for (const job of [
      { inputs, profile: { roleArn: teamRole } },
      { inputs, env: file },
    ]) {
      expect(sessionOf(job).policy).toContain('"arn:aws:ecr:eu-west-1:333333333333:repository/app"')
    }
  })

  test('has no policy where no role is assumed: repositories are only checked then', () => {
    const plan = planOf({ inputs: { repositories: 'app', 'registry-account': '111111111111', access: 'pull' } })
    expect(plan.who.session).not.toHaveProperty('policy')
    expect(plan.where).toMatchObject({ repositories: ['app'], access: 'pull' })
  })
})

describe('the default session name', () => {
  test.each([
    ['org/app', '1', 'ecr-login-org-app-1'],
    ['org/app', '', 'ecr-login-org-app'],
    ['', '7', 'ecr-login-7'],
    ['', '', 'ecr-login'],
    ['Org/my.app_1', '12', 'ecr-login-Org-my.app_1-12'],
    ['o r g/äpp🙂', '12', 'ecr-login-o-r-g--pp---12'],
    [
      `${'o'.repeat(39)}/${'r'.repeat(100)}`,
      '12345678901234567890',
      `ecr-login-${'o'.repeat(16)}-${'r'.repeat(16)}-12345678901234567890`,
    ],
    [`${'o'.repeat(39)}/app`, '1234567890', `ecr-login-${'o'.repeat(39)}-app-1234567890`],
    [`${'o'.repeat(39)}/application`, '1234567890', `ecr-login-${'o'.repeat(31)}-application-1234567890`],
    [`org/${'r'.repeat(100)}`, '1234567890', `ecr-login-org-${'r'.repeat(39)}-1234567890`],
  ])('of %j in run %j is %s', (repository, id, name) => {
    expect(defaultSessionName({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id })).toBe(name)
  })

  test('is one that STS takes, whatever the repository’s is, and keeps the run ID', () => {
    const text = fc.oneof(fc.string({ maxLength: 120 }), anyText({ maxLength: 40 }))
    const id = fc.stringMatching(/^[1-9][0-9]{0,19}$/)
    fc.assert(
      fc.property(text, text, id, (owner, repository, runId) => {
        const name = defaultSessionName({ GITHUB_REPOSITORY: `${owner}/${repository}`, GITHUB_RUN_ID: runId })
        expect(name).toMatch(/^[\w+=,.@-]{2,64}$/)
        expect(name.endsWith(`-${runId}`)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('is one that STS takes, whatever the runner says', () => {
    const text = fc.string({ maxLength: 200 })
    fc.assert(
      fc.property(text, text, (repository, runId) => {
        const name = defaultSessionName({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId })
        expect(name).toMatch(/^ecr-login[\w+=,.@-]{0,55}$/)
      }),
      { numRuns: 300 },
    )
    expect(defaultSessionName({ GITHUB_REPOSITORY: 'org/app', GITHUB_RUN_ID: '1'.repeat(70) })).toMatch(/^.{2,64}$/)
  })

  test('is made no shorter than it must be', () => {
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

describe('rules between the inputs of "who"', () => {
  const noRole = 'has no effect, because no role is assumed; give role-arn or oidc-role-arn, or leave it out'
  const overAnHour =
    'role-duration-seconds: "3601" is over an hour, which AWS refuses for a role assumed by another role\'s session; 900 is enough here'

  const cases: readonly (readonly [string, Job, string])[] = [
    [
      'external-id without a role',
      { inputs: { 'external-id': 'ab' } },
      'external-id: "ab" would be lost: it is sent with the AssumeRole of role-arn, which is not given; give that, or leave it out',
    ],
    [
      'external-id with oidc-role-arn alone',
      { inputs: { 'external-id': 'ab', 'oidc-role-arn': buildRole } },
      'external-id: "ab" would be lost: it is sent with the AssumeRole of role-arn, which is not given (AssumeRoleWithWebIdentity takes no external ID); give the second role as role-arn',
    ],
    [
      'external-id with a profile that has a role',
      { inputs: { 'external-id': 'ab', profile: 'team' }, profile: { roleArn: teamRole } },
      'external-id: "ab" would be lost: it is sent with the AssumeRole of role-arn, which is not given; give that, or leave it out',
    ],
    [
      'oidc-role-arn and profile',
      { inputs: { 'oidc-role-arn': buildRole, profile: 'team' } },
      'profile: "team" and oidc-role-arn are two identities; give one of them',
    ],
    [
      'oidc-audience without oidc-role-arn',
      { inputs: { 'oidc-audience': 'x', 'role-arn': role } },
      'oidc-audience: "x" has no effect without oidc-role-arn; give that or leave it out',
    ],
    [
      'a profile that does not exist',
      { inputs: { profile: 'taem' } },
      'profile: "taem" is not in the shared AWS config files; name a profile that is',
    ],
    [
      'an AWS_PROFILE that does not exist',
      { env: { AWS_PROFILE: 'taem' } },
      'AWS_PROFILE: "taem" is not in the shared AWS config files; name a profile that is',
    ],
    [
      'a profile with a role that is none',
      { inputs: { profile: 'team' }, profile: { roleArn: 'team' } },
      'role_arn of profile team: "team" is not the ARN of an IAM role: arn:aws:iam::<12 digits>:role/<name>',
    ],
    [
      'an AWS_ROLE_ARN that is none',
      { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: 'team' } },
      'AWS_ROLE_ARN: "team" is not the ARN of an IAM role: arn:aws:iam::<12 digits>:role/<name>',
    ],
    [
      'role-session-name without a role',
      { inputs: { 'role-session-name': 'ab' } },
      `role-session-name: "ab" ${noRole}`,
    ],
    [
      'role-duration-seconds without a role',
      { inputs: { 'role-duration-seconds': '901' } },
      `role-duration-seconds: "901" ${noRole}`,
    ],
    ['session-tags without a role', { inputs: { 'session-tags': 'a=b' } }, `session-tags: "a=b" ${noRole}`],
    ['session-policy without a role', { inputs: { 'session-policy': '{}' } }, `session-policy: "{}" ${noRole}`],
    [
      'session-policy-arns without a role',
      { inputs: { 'session-policy-arns': 'arn:aws:iam::aws:policy/x' } },
      `session-policy-arns: "arn:aws:iam::aws:policy/x" ${noRole}`,
    ],
    [
      'session-tags for a profile without a role',
      { inputs: { 'session-tags': 'a=b', profile: 'team' }, profile: {} },
      `session-tags: "a=b" ${noRole}`,
    ],
    [
      'over an hour after OIDC',
      { inputs: { 'oidc-role-arn': buildRole, 'role-arn': role, 'role-duration-seconds': '3601' } },
      overAnHour,
    ],
    [
      'over an hour after a profile’s role',
      {
        inputs: { profile: 'team', 'role-arn': role, 'role-duration-seconds': '3601' },
        profile: { roleArn: teamRole },
      },
      overAnHour,
    ],
    [
      'over an hour after a web identity file',
      {
        inputs: { 'role-arn': role, 'role-duration-seconds': '3601' },
        env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: teamRole },
      },
      overAnHour,
    ],
    [
      'session-tags with oidc-role-arn alone',
      { inputs: { 'oidc-role-arn': buildRole, 'session-tags': 'a=b' } },
      'session-tags: "a=b" would be lost: AssumeRoleWithWebIdentity takes no tags; give a second role as role-arn, or leave them out',
    ],
    [
      'session-tags with a web identity file alone',
      { inputs: { 'session-tags': 'a=b' }, env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: teamRole } },
      'session-tags: "a=b" would be lost: AssumeRoleWithWebIdentity takes no tags; give a second role as role-arn, or leave them out',
    ],
    [
      'session-policy and repositories',
      { inputs: { 'role-arn': role, 'session-policy': '{}', repositories: 'app' } },
      'session-policy: "{}" and repositories are two session policies; give one of them',
    ],
  ]

  test.each(cases)('refuse %s', (_, job, problem) => {
    expect(problemsOf(job)).toEqual([problem])
  })

  test.each<[string, Job]>([
    [
      'an hour in a chain',
      { inputs: { 'oidc-role-arn': buildRole, 'role-arn': role, 'role-duration-seconds': '3600' } },
    ],
    ['twelve hours without a chain', { inputs: { 'role-arn': role, 'role-duration-seconds': '43200' } }],
    ['twelve hours of an OIDC session', { inputs: { 'oidc-role-arn': buildRole, 'role-duration-seconds': '43200' } }],
    ['the default duration, as action.yml hands it on, without a role', { inputs: { 'role-duration-seconds': '900' } }],
    ['session-tags after OIDC', { inputs: { 'oidc-role-arn': buildRole, 'role-arn': role, 'session-tags': 'a=b' } }],
    [
      'managed policies with repositories',
      { inputs: { 'role-arn': role, repositories: 'app', 'session-policy-arns': 'arn:aws:iam::aws:policy/x' } },
    ],
    [
      'a session name for a profile’s role',
      { inputs: { profile: 'team', 'role-session-name': 'ab' }, profile: { roleArn: teamRole } },
    ],
    [
      'a profile that is not asked for and does not exist',
      { inputs: { 'oidc-role-arn': buildRole }, env: { AWS_PROFILE: 'taem' } },
    ],
  ])('allow %s', (_, job) => {
    expect(problemsOf(job)).toEqual([])
  })
})

describe('the regions', () => {
  const everywhere: Job = {
    inputs: { region: 'eu-west-1,us-east-1' },
    env: { AWS_REGION: 'eu-west-2', AWS_DEFAULT_REGION: 'eu-west-3' },
    profile: { region: 'eu-north-1' },
  }
  const without = (job: Job, ...names: readonly string[]): Job => ({
    ...job,
    env: { ...job.env, ...Object.fromEntries(names.map((name) => [name, ''])) },
  })

  test.each<[string, Job, readonly string[]]>([
    ['region', everywhere, ['eu-west-1', 'us-east-1']],
    ['AWS_REGION', { ...everywhere, inputs: {} }, ['eu-west-2']],
    ['AWS_DEFAULT_REGION', without({ ...everywhere, inputs: {} }, 'AWS_REGION'), ['eu-west-3']],
    ['the profile’s', without({ ...everywhere, inputs: {} }, 'AWS_REGION', 'AWS_DEFAULT_REGION'), ['eu-north-1']],
  ])('come first from %s', (_, job, regions) => {
    expect(whereOf(job)).toMatchObject({ regions, partition: 'aws' })
    expect(whoOf(job).stsRegion).toBe(regions[0])
  })

  test.each<Job>([
    { env: { AWS_REGION: ' eu-west-2\n' } },
    { env: { AWS_REGION: ' ', AWS_DEFAULT_REGION: ' eu-west-2\n' } },
    { env: { AWS_REGION: '' }, profile: { region: ' eu-west-2 ' } },
  ])('may have white space around them: %j', (job) => {
    expect(whereOf(job).regions).toEqual(['eu-west-2'])
    expect(whoOf(job).stsRegion).toBe('eu-west-2')
  })

  test('are the profile’s that is named, and [default]’s else', () => {
    const { inputs } = parseInputs((name) => (name === 'profile' ? 'team' : ''))
    const unnamed = parseInputs(() => '').inputs
    expect(profileInUse(inputs, { AWS_PROFILE: 'other' })).toBe('team')
    expect(profileInUse(unnamed, { AWS_PROFILE: 'other' })).toBe('other')
    expect(profileInUse(unnamed, { AWS_PROFILE: '' })).toBe('default')
  })

  test('of the registries and that of STS differ if sts-region says so', () => {
    const plan = planOf({ inputs: { region: 'eu-west-1', 'sts-region': 'us-east-1' } })
    expect(plan.where.regions).toEqual(['eu-west-1'])
    expect(plan.who.stsRegion).toBe('us-east-1')
  })

  test('of ECR Public is us-east-1, while STS is called nearby', () => {
    const plan = planOf({ inputs: { 'registry-type': 'public' } })
    expect(plan.where).toMatchObject({ type: 'public', regions: ['us-east-1'], partition: 'aws', accounts: [] })
    expect(plan.who.stsRegion).toBe('eu-west-1')
  })

  test('of ECR Public is needed by nobody', () => {
    expect(whoOf({ inputs: { 'registry-type': 'public' }, env: { AWS_REGION: '' } }).stsRegion).toBe('us-east-1')
  })

  test('in which nobody has named one are a problem', () => {
    expect(problemsOf({ env: { AWS_REGION: '' } })).toEqual([
      'region: is not given, and none of AWS_REGION, AWS_DEFAULT_REGION and the profile has one; give e.g. eu-west-1',
    ])
  })

  test.each<[Job, string]>([
    [{ env: { AWS_REGION: 'eu-wets-1' } }, 'AWS_REGION: "eu-wets-1" is not an AWS region; did you mean eu-west-1?'],
    [
      { env: { AWS_REGION: '', AWS_DEFAULT_REGION: 'europe' } },
      'AWS_DEFAULT_REGION: "europe" is not an AWS region, e.g. eu-west-1',
    ],
    [
      { env: { AWS_REGION: '', AWS_PROFILE: 'team' }, profile: { region: 'europe' } },
      'region of profile team: "europe" is not an AWS region, e.g. eu-west-1',
    ],
    [
      { inputs: { 'registry-type': 'public' }, env: { AWS_REGION: 'europe' } },
      'AWS_REGION: "europe" is not an AWS region, e.g. eu-west-1',
    ],
    [{ inputs: { region: 'europe' } }, 'region: "europe" is not an AWS region, e.g. eu-west-1'],
    [{ inputs: { 'sts-region': 'europe' } }, 'sts-region: "europe" is not an AWS region, e.g. eu-west-1'],
  ])('%j: %s', (job, problem) => {
    expect(problemsOf(job)).toEqual([problem])
  })

  test('that are not used are not looked at', () => {
    const env = { AWS_REGION: 'europe', AWS_DEFAULT_REGION: 'europe' }
    expect(problemsOf({ inputs: { region: 'eu-west-1' }, env, profile: { region: 'europe' } })).toEqual([])
  })
})

describe('the accounts', () => {
  test('are those of registry-account', () => {
    const inputs = { 'registry-account': '444444444444 111111111111', 'role-arn': role }
    expect(whereOf({ inputs }).accounts).toEqual(['444444444444', '111111111111'])
  })

  test('are else that of the identity in use, which without a role only AWS can name', () => {
    expect(whereOf({ inputs: { 'role-arn': role } }).accounts).toEqual(['111111111111'])
    expect(whereOf({}).accounts).toEqual([])
  })
})

describe('partitions', () => {
  const chinese = 'arn:aws-cn:iam::111111111111:role/ecr-push'
  const together = 'credentials are good in one partition, so use a step for each'

  test.each<[string, Job, readonly string[]]>([
    [
      'regions of two',
      { inputs: { region: 'eu-west-1,cn-north-1,us-gov-west-1' } },
      [
        `region: "cn-north-1" is of partition aws-cn, eu-west-1 of aws; ${together}`,
        `region: "us-gov-west-1" is of partition aws-us-gov, eu-west-1 of aws; ${together}`,
      ],
    ],
    [
      'a role of another',
      { inputs: { 'role-arn': chinese } },
      [`role-arn: "${chinese}" is of partition aws-cn, eu-west-1 of aws; ${together}`],
    ],
    [
      'an OIDC role of another',
      { inputs: { 'oidc-role-arn': buildRole, region: 'us-gov-west-1' } },
      [`oidc-role-arn: "${buildRole}" is of partition aws, us-gov-west-1 of aws-us-gov; ${together}`],
    ],
    [
      'a profile’s role of another',
      { inputs: { profile: 'team' }, profile: { roleArn: chinese } },
      [`role_arn of profile team: "${chinese}" is of partition aws-cn, eu-west-1 of aws; ${together}`],
    ],
    [
      'a managed policy of another',
      { inputs: { 'role-arn': role, 'session-policy-arns': 'arn:aws-cn:iam::aws:policy/x' } },
      [`session-policy-arns: "arn:aws-cn:iam::aws:policy/x" is of partition aws-cn, eu-west-1 of aws; ${together}`],
    ],
    [
      'STS in another',
      { inputs: { region: 'eusc-de-east-1', 'sts-region': 'eu-central-1' } },
      [`sts-region: "eu-central-1" is of partition aws, eusc-de-east-1 of aws-eusc; ${together}`],
    ],
    [
      'ECR Public from another',
      { inputs: { 'registry-type': 'public', region: 'cn-north-1' } },
      [`region: "cn-north-1" is of partition aws-cn, us-east-1 of aws; ${together}`],
    ],
    [
      'ECR Public with a role of another',
      { inputs: { 'registry-type': 'public', 'role-arn': chinese } },
      [`role-arn: "${chinese}" is of partition aws-cn, us-east-1 of aws; ${together}`],
    ],
  ])('%s do not go together', (_, job, problems) => {
    expect(problemsOf(job)).toEqual(problems)
  })

  test.each([
    ['cn-north-1', 'aws-cn'],
    ['us-gov-east-1', 'aws-us-gov'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-east-1', 'aws-iso-f'],
  ])('of %s is %s, for roles and policies alike', (region, partition) => {
    const arn = `arn:${partition}:iam::111111111111:role/x`
    const plan = planOf({ inputs: { region, 'role-arn': arn, repositories: 'app' } })
    expect(plan.where.partition).toBe(partition)
    expect(plan.who.session.policy).toContain(`"arn:${partition}:ecr:${region}:111111111111:repository/app"`)
  })
})

describe('variants', () => {
  test.each<[string, Job, { fips: boolean; dualStack: boolean }]>([
    ['neither', {}, { fips: false, dualStack: false }],
    ['fips', { inputs: { fips: 'true', region: 'us-east-1' } }, { fips: true, dualStack: false }],
    ['dual-stack', { inputs: { 'dual-stack': 'true' } }, { fips: false, dualStack: true }],
    [
      'both',
      { inputs: { fips: 'true', 'dual-stack': 'true', region: 'us-gov-west-1' } },
      { fips: true, dualStack: true },
    ],
    [
      'AWS_USE_FIPS_ENDPOINT',
      { env: { AWS_USE_FIPS_ENDPOINT: 'true', AWS_REGION: 'us-west-2' } },
      { fips: true, dualStack: false },
    ],
    ['AWS_USE_DUALSTACK_ENDPOINT', { env: { AWS_USE_DUALSTACK_ENDPOINT: 'TRUE' } }, { fips: false, dualStack: true }],
    [
      'variables that say false',
      { env: { AWS_USE_FIPS_ENDPOINT: 'false', AWS_USE_DUALSTACK_ENDPOINT: 'False' } },
      { fips: false, dualStack: false },
    ],
    [
      'dual-stack in China',
      { inputs: { 'dual-stack': 'true', region: 'cn-north-1' } },
      { fips: false, dualStack: true },
    ],
    [
      'dual-stack for ECR Public',
      { inputs: { 'dual-stack': 'true', 'registry-type': 'public' } },
      { fips: false, dualStack: true },
    ],
  ])('%s', (_, job, variants) => {
    expect(whereOf(job)).toMatchObject(variants)
  })

  const fipsRegions = 'us-east-1, us-east-2, us-west-1, us-west-2'
  const noFips = (region: string) =>
    `"true" is not possible in ${region}, which has no FIPS endpoints; use one of ${fipsRegions}, or leave it out`
  test.each<[string, Job, readonly string[]]>([
    [
      'fips in regions that have none, each by its name',
      { inputs: { fips: 'true', region: 'us-east-1,eu-west-1,eu-west-2' } },
      [`fips: ${noFips('eu-west-1')}`, `fips: ${noFips('eu-west-2')}`],
    ],
    [
      'AWS_USE_FIPS_ENDPOINT likewise',
      { env: { AWS_USE_FIPS_ENDPOINT: 'true' } },
      [`AWS_USE_FIPS_ENDPOINT: ${noFips('eu-west-1')}`],
    ],
    [
      'fips in a partition without any',
      { inputs: { fips: 'true', region: 'cn-north-1' } },
      ['fips: "true" is not possible in cn-north-1, which has no FIPS endpoints; leave it out'],
    ],
    [
      'fips where STS is called without',
      { inputs: { fips: 'true', region: 'us-east-1', 'sts-region': 'eu-west-1' } },
      [`fips: ${noFips('eu-west-1')}`],
    ],
    [
      'fips for ECR Public',
      { inputs: { fips: 'true', 'registry-type': 'public' } },
      ['fips: "true" is not possible with ECR Public, which has no FIPS registry; leave it out'],
    ],
    [
      'dual-stack where AWS documents none',
      { inputs: { 'dual-stack': 'true', region: 'eusc-de-east-1' } },
      [
        'dual-stack: "true" is not possible in eusc-de-east-1, for which AWS documents no dual-stack registry; leave it out',
      ],
    ],
    [
      'AWS_USE_DUALSTACK_ENDPOINT likewise',
      { inputs: { region: 'us-iso-east-1' }, env: { AWS_USE_DUALSTACK_ENDPOINT: 'true' } },
      [
        'AWS_USE_DUALSTACK_ENDPOINT: "true" is not possible in us-iso-east-1, for which AWS documents no dual-stack registry; leave it out',
      ],
    ],
    [
      'a variable that is no boolean: FIPS must not be off unnoticed',
      { env: { AWS_USE_FIPS_ENDPOINT: 'yes', AWS_USE_DUALSTACK_ENDPOINT: '1' } },
      [
        'AWS_USE_FIPS_ENDPOINT: "yes" is not a boolean: write true or false',
        'AWS_USE_DUALSTACK_ENDPOINT: "1" is not a boolean: write true or false',
      ],
    ],
  ])('refused: %s', (_, job, problems) => {
    expect(problemsOf(job)).toEqual(problems)
  })
})

describe('ECR Public', () => {
  test('has no accounts and no repositories to limit', () => {
    expect(
      problemsOf({ inputs: { 'registry-type': 'public', 'registry-account': '111111111111', repositories: 'app' } }),
    ).toEqual([
      'registry-account: "111111111111" is for private registries; leave it out with registry-type public',
      'repositories: "app" is for private registries; leave it out with registry-type public',
    ])
  })
})

describe('endpoints of one’s own', () => {
  test('are told to the calls they are for: the own one of a service before the one for all', () => {
    const env = { AWS_ENDPOINT_URL: 'https://all.example', AWS_ENDPOINT_URL_STS: 'https://sts.example' }
    const { who, where } = planOf({ env })
    expect([who.stsEndpoint, where.endpoint]).toEqual(['https://sts.example', 'https://all.example'])
    const ecr = planOf({ env: { AWS_ENDPOINT_URL_ECR: 'https://ecr.example' } })
    expect([ecr.who.stsEndpoint, ecr.where.endpoint]).toEqual([undefined, 'https://ecr.example'])
  })

  test.each(['http://user:p/ss@proxy:3128', 'socks5://proxy:1080'])(
    'of a proxy: %s is refused, and not shown',
    (value) => {
      const [problem, ...others] = problemsOf({ env: { HTTPS_PROXY: value } })
      expect(problem).toMatch(/^HTTPS_PROXY: is not http:/)
      expect(problem).not.toContain(value)
      expect(others).toEqual([])
    },
  )

  test.each(['proxy.example:3128', 'http://user:p%2Fss@proxy:3128', 'https://proxy'])(
    'of a proxy: %s is fine',
    (value) => {
      expect(problemsOf({ env: { https_proxy: value } })).toEqual([])
    },
  )

  const url = (name: string, value: string): Job => ({ env: { [name]: value } })

  test.each([
    ['https://vpce-1.sts.eu-west-1.vpce.amazonaws.com'],
    ['http://localhost:4566'],
    ['http://127.0.0.1:4566/path'],
    ['http://127.8.9.10'],
    ['http://[::1]:4566'],
  ])('%s is called, and the log says so', (value) => {
    const plan = planOf(url('AWS_ENDPOINT_URL', value))
    expect(plan.where.endpoint).toBeDefined()
    expect(plan.notices).toEqual([
      `AWS_ENDPOINT_URL is set: AWS is called at ${new URL(value).origin} instead of its own host`,
    ])
  })

  test.each([
    ['http://sts.example', 'http://sts.example'],
    ['http://127.0.0.1.evil.example', 'http://127.0.0.1.evil.example'],
    ['http://localhost.evil.example', 'http://localhost.evil.example'],
    ['http://notlocalhost', 'http://notlocalhost'],
    ['http://evil.example#localhost', 'http://evil.example'],
    ['http://localhost@evil.example', 'http://evil.example'],
    ['http://10.0.0.1', 'http://10.0.0.1'],
    ['http://[::ffff:10.0.0.1]', 'http://[::ffff:a00:1]'],
    ['ftp://localhost', 'ftp://localhost'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['localhost:4566', 'localhost:4566'],
    ['sts.example', 'sts.example'],
  ])('%s is refused', (value, shown) => {
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_ECR']) {
      expect(problemsOf(url(name, value))).toEqual([
        `${name}: "${shown}" is not an https URL; plain http is only taken to a loopback address`,
      ])
    }
  })

  test('are never shown with what may be secret in them', () => {
    const value = 'https://user:hunter2@sts.example/?token=hunter2'
    expect(planOf(url('AWS_ENDPOINT_URL_STS', value)).notices.join()).not.toContain('hunter2')
    expect(problemsOf(url('AWS_ENDPOINT_URL_STS', value.replace('https', 'http'))).join()).not.toContain('hunter2')
    for (const text of ['user:hunter2@sts.example', 'sts.example?hunter2', 'sts.example#@hunter2']) {
      expect(problemsOf(url('AWS_ENDPOINT_URL_STS', text))).toEqual([
        expect.stringMatching(/^AWS_ENDPOINT_URL_STS: "\*\*\*" /),
      ])
    }
  })

  test('do not go with a variant, which the SDK would refuse', () => {
    expect(
      problemsOf({
        inputs: { fips: 'true', region: 'us-east-1' },
        ...url('AWS_ENDPOINT_URL_STS', 'https://sts.example'),
      }),
    ).toEqual([
      'AWS_ENDPOINT_URL_STS: "https://sts.example" and fips do not go together in the AWS SDK; leave one of them out',
    ])
    expect(problemsOf({ env: { AWS_USE_DUALSTACK_ENDPOINT: 'true', AWS_ENDPOINT_URL: 'https://x.example' } })).toEqual([
      'AWS_ENDPOINT_URL: "https://x.example" and AWS_USE_DUALSTACK_ENDPOINT do not go together in the AWS SDK; leave one of them out',
    ])
  })

  test('count only for what is called', () => {
    const other = { AWS_ENDPOINT_URL_ECR_PUBLIC: 'http://x.example', AWS_ENDPOINT_URL_S3: 'http://x.example' }
    expect(planOf({ env: other })).toMatchObject({ notices: [] })
    expect(problemsOf({ inputs: { 'registry-type': 'public' }, env: other })).toHaveLength(1)
    const ecr = { AWS_ENDPOINT_URL_ECR: 'http://x.example' }
    expect(problemsOf({ inputs: { 'registry-type': 'public' }, env: ecr })).toEqual([])
  })

  test('do not count where AWS_IGNORE_CONFIGURED_ENDPOINT_URLS says so, as in the SDK', () => {
    const env = { AWS_ENDPOINT_URL: 'http://x.example', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }
    expect(planOf({ env })).toMatchObject({ notices: [] })
  })
})

describe('how', () => {
  test('is as the inputs and the runner’s environment say', () => {
    const env = {
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_TEMP: '/temp',
      HOME: '/home/me',
      DOCKER_CONFIG: '/docker',
      REGISTRY_AUTH_FILE: '/auth.json',
      XDG_RUNTIME_DIR: '/run/user/1',
      XDG_CONFIG_HOME: '/home/me/.config',
      AWS_MAX_ATTEMPTS: '5',
    }
    const inputs = {
      'login-with': 'podman',
      'docker-config': 'shared',
      logout: 'false',
      'output-credentials': 'true',
      'timeout-seconds': '60',
    }
    expect(planOf({ inputs, env }).how).toEqual({
      loginWith: 'podman',
      config: {
        mode: 'shared',
        tool: 'podman',
        selfHosted: true,
        runnerTemp: '/temp',
        home: '/home/me',
        dockerConfig: '/docker',
        registryAuthFile: '/auth.json',
        xdgRuntimeDir: '/run/user/1',
        xdgConfigHome: '/home/me/.config',
      },
      logout: false,
      outputCredentials: true,
      maskPassword: true,
      timeoutSeconds: 60,
      maxAttempts: 5,
    })
  })

  test('is else with docker, and without a limit of tries but the deadline', () => {
    const { how } = planOf({
      env: { RUNNER_ENVIRONMENT: 'github-hosted', USERPROFILE: 'C:\\Users\\me', HOME: '/c/me' },
    })
    expect(how).toMatchObject({
      loginWith: 'docker',
      logout: true,
      timeoutSeconds: 120,
      maxAttempts: Number.POSITIVE_INFINITY,
    })
    expect(how.config).toMatchObject({
      mode: 'auto',
      selfHosted: false,
      home: '/c/me',
      dockerConfig: '',
      runnerTemp: '',
    })
  })

  test.each([
    [{ USERPROFILE: 'C:\\Users\\me', HOME: '/c/me' }, 'C:\\Users\\me'],
    [{ HOME: 'C:\\me' }, 'C:\\me'],
    [{}, ''],
  ])('finds the home on Windows where docker does, with %j', (env, home) => {
    expect(onPlatform('win32', () => planOf({ env }).how.config.home)).toBe(home)
  })

  test.each(['0', '-1', '1.5', 'many', '10000', '1e3', '５'])('AWS_MAX_ATTEMPTS=%s is refused', (value) => {
    expect(problemsOf({ env: { AWS_MAX_ATTEMPTS: value } })).toEqual([
      `AWS_MAX_ATTEMPTS: "${value}" is not a whole number from 1 to 9999`,
    ])
  })

  test('podman’s REGISTRY_AUTH_FILE and an isolated config do not go together', () => {
    const env = { REGISTRY_AUTH_FILE: '/auth.json' }
    const isolated = { 'docker-config': 'isolated' }
    expect(problemsOf({ inputs: { ...isolated, 'login-with': 'podman' }, env })).toEqual([
      'docker-config: "isolated" would be in vain: podman reads REGISTRY_AUTH_FILE alone; unset that, or use shared',
    ])
    expect(problemsOf({ inputs: { 'login-with': 'podman' }, env })).toEqual([])
    expect(problemsOf({ inputs: isolated, env })).toEqual([])
  })
})

describe('what the user is told beforehand', () => {
  test('is nothing without a reason', () => {
    expect(planOf({ inputs: { 'role-arn': role, 'external-id': 'ab', repositories: 'app' } })).toMatchObject({
      notices: [],
      warnings: [],
    })
  })

  test('names the variables of AWS’s that change the endpoints, not the inputs that do', () => {
    const env = { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true', AWS_REGION: 'us-east-1' }
    const counts = "is set: it counts for the calls to AWS and for the registry's host name"
    expect(planOf({ env }).notices).toEqual([`AWS_USE_FIPS_ENDPOINT ${counts}`, `AWS_USE_DUALSTACK_ENDPOINT ${counts}`])
    expect(
      planOf({ inputs: { fips: 'true', 'dual-stack': 'true' }, env: { AWS_REGION: 'us-east-1' } }).notices,
    ).toEqual([])
  })

  test('warns of servers that are not authenticated', () => {
    expect(planOf({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }).warnings).toEqual([
      expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED=0 is set: .* NODE_EXTRA_CA_CERTS instead$/),
    ])
    expect(planOf({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '1' } }).warnings).toEqual([])
  })

  test('warns of an unmasked password, where there is one', () => {
    const shown = { 'mask-password': 'false', 'output-credentials': 'true' }
    expect(planOf({ inputs: shown }).warnings).toEqual([expect.stringMatching(/^mask-password is false: /)])
    expect(planOf({ inputs: { 'mask-password': 'false' } }).warnings).toEqual([])
    expect(planOf({ inputs: { 'output-credentials': 'true' } }).warnings).toEqual([])
  })

  test('warns of a session policy over 2048 characters, given or made, and leaves it to STS', () => {
    const given = (length: number) => ({ 'role-arn': role, 'session-policy': `{"a":"${'x'.repeat(length - 8)}"}` })
    expect(planOf({ inputs: given(2048) }).warnings).toEqual([])
    expect(planOf({ inputs: given(2049) }).warnings).toEqual([
      expect.stringMatching(
        /^The session policy has 2049 characters; AWS documents 2048 as the limit and may refuse it\./,
      ),
    ])
    const repositories = Array.from({ length: 40 }, (_, index) => `team/app-${index}`).join(' ')
    expect(planOf({ inputs: { 'role-arn': role, repositories } }).warnings).toHaveLength(1)
    expect(planOf({ inputs: { repositories } }).warnings).toEqual([])
  })
})

describe('all problems', () => {
  test('come at once: of single inputs first, then between them', () => {
    const inputs = {
      'external-id': 'ab',
      'oidc-role-arn': buildRole,
      profile: 'team',
      region: 'eu-west-1,europe,cn-north-1',
      fips: 'true',
      logout: 'no',
    }
    const env = { AWS_MAX_ATTEMPTS: '0', AWS_ENDPOINT_URL: 'http://x.example' }
    expect(problemsOf({ inputs, env }).map((problem) => problem.split(' ', 2).join(' '))).toEqual([
      'region: "europe"',
      'logout: "no"',
      'external-id: "ab"',
      'profile: "team"',
      'region: "cn-north-1"',
      'fips: "true"',
      'fips: "true"',
      'AWS_ENDPOINT_URL: "http://x.example"',
      'AWS_MAX_ATTEMPTS: "0"',
    ])
  })

  test('of single inputs are not told a second time by the rules between them', () => {
    const wrong = {
      'role-arn': 'ecr-push',
      'oidc-role-arn': 'github-build',
      region: 'europe',
      'sts-region': 'europe',
      'role-duration-seconds': 'long',
      'session-policy': '?',
    }
    const names = problemsOf({ inputs: wrong }).map((problem) => problem.split(':', 1)[0])
    expect(names.sort()).toEqual(Object.keys(wrong).sort())
  })

  test('are told once each', () => {
    const inputs = { region: 'europe,europe', 'sts-region': 'eu-west-1', fips: 'true', 'registry-type': 'public' }
    const problems = problemsOf({ inputs })
    expect(new Set(problems).size).toBe(problems.length)
  })
})

describe('what is around, and does not count', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }

  test('the role of [default], where the keys of the environment are the identity', () => {
    expect(whoOf({ env: keys, profile: { roleArn: teamRole, sourceRoleArn: role } })).not.toHaveProperty('lastRoleArn')
  })

  test('half a pair of keys, where a profile is named', () => {
    expect(problemsOf({ env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' } })).toHaveLength(1)
    for (const half of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
      expect(problemsOf({ env: { [half]: 'x', AWS_PROFILE: 'team' }, profile: {} })).toEqual([])
      expect(problemsOf({ env: { [half]: 'x' }, inputs: { profile: 'team' }, profile: {} })).toEqual([])
      expect(problemsOf({ env: { [half]: 'x' }, inputs: { 'oidc-role-arn': buildRole } })).toEqual([])
    }
  })

  test('the region of STS, for the variants of the regions that are logged in to', () => {
    const profile = { region: 'eu-west-1' }
    expect(problemsOf({ inputs: { 'registry-type': 'public', 'dual-stack': 'true' }, profile })).toEqual([])
  })
})

test('a role of a source_profile that is none is named as such', () => {
  const profile = { roleArn: teamRole, sourceRoleArn: 'nonsense' }
  expect(problemsOf({ inputs: { profile: 'team' }, profile })).toEqual([
    expect.stringMatching(/^role_arn of the source_profile of profile team: "nonsense" is not the ARN of an IAM role/),
  ])
})

describe('the Docker config', () => {
  test('is looked for where nothing says otherwise', () => {
    expect(planOf({ env: { HOME: undefined } }).how.config).toEqual({
      ...{ mode: 'auto', tool: 'docker', selfHosted: false, runnerTemp: '', home: '' },
      ...{ dockerConfig: '', registryAuthFile: '', xdgRuntimeDir: '', xdgConfigHome: '' },
    })
  })

  test.each(['1', '10', '9999'])('AWS_MAX_ATTEMPTS may be %s', (attempts) => {
    expect(planOf({ env: { AWS_MAX_ATTEMPTS: attempts } }).how.maxAttempts).toBe(Number(attempts))
  })
})

describe('a proxy that Node can not use', () => {
  const fine = ['proxy:3128', 'http://proxy:3128', 'https://proxy', 'http://joe:p%2Fw@proxy:1']
  const wrong = ['socks5://proxy:1080', 'http://joe:p/w@proxy:1', 'xhttp://proxy', 'httpx://proxy', 'a b', 'http://']

  test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])('in %s is named without its value', (name) => {
    for (const value of fine) expect(problemsOf({ env: { [name]: value } })).toEqual([])
    for (const value of wrong) {
      expect(problemsOf({ env: { [name]: value } })).toEqual([
        `${name}: is not http://[user:password@]host:port; write special characters as in a URL (%2F for /)`,
      ])
    }
  })
})

describe('an endpoint of one’s own', () => {
  const [all, sts, ecr] = ['https://all.example', 'https://sts.example', 'https://ecr.example']

  test('is the service’s, else the one for all', () => {
    const endpoints = (env: Environment) => {
      const { who, where } = planOf({ env })
      return [who.stsEndpoint, where.endpoint]
    }
    expect(endpoints({})).toEqual([undefined, undefined])
    expect(endpoints({ AWS_ENDPOINT_URL: all })).toEqual([all, all])
    expect(endpoints({ AWS_ENDPOINT_URL_STS: sts })).toEqual([sts, undefined])
    expect(endpoints({ AWS_ENDPOINT_URL_ECR: ecr })).toEqual([undefined, ecr])
    expect(endpoints({ AWS_ENDPOINT_URL: all, AWS_ENDPOINT_URL_STS: sts })).toEqual([sts, all])
    expect(endpoints({ AWS_ENDPOINT_URL: all, AWS_ENDPOINT_URL_ECR: ecr })).toEqual([all, ecr])
  })
})
