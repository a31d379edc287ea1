import { describe, expect, test } from '@jest/globals'
import { parseInputs } from '../../../src/plan/inputs.js'
import { profileInUse } from '../../../src/plan/make-plan.js'
import { buildRole, type Job, planOf, problemsOf, role } from './planning.js'

const whereOf = (job: Job) => planOf(job).where
const notRegion = 'is not an AWS region. Write one such as eu-west-1'

describe('the regions', () => {
  const [noRegion, neither] = [{ AWS_REGION: '' }, { AWS_REGION: '', AWS_DEFAULT_REGION: '' }]
  const env = { AWS_REGION: 'eu-west-2', AWS_DEFAULT_REGION: 'eu-west-3' }
  const profile = { region: 'eu-north-1' }

  test.each<[string, Job, readonly string[]]>([
    ['region', { inputs: { region: 'eu-west-1,us-east-1' }, env, profile }, ['eu-west-1', 'us-east-1']],
    ['AWS_REGION', { env, profile }, ['eu-west-2']],
    ['AWS_DEFAULT_REGION', { env: { ...env, ...noRegion }, profile }, ['eu-west-3']],
    ['the profile', { env: neither, profile }, ['eu-north-1']],
    ['AWS_REGION with white space', { env: { AWS_REGION: ' eu-west-2\n' } }, ['eu-west-2']],
    ['AWS_DEFAULT_REGION', { env: { AWS_REGION: ' ', AWS_DEFAULT_REGION: ' eu-west-2\n' } }, ['eu-west-2']],
    ['the profile with white space', { env: noRegion, profile: { region: ' eu-west-2 ' } }, ['eu-west-2']],
  ])('come first from %s', (_, job, regions) => {
    expect(planOf(job)).toMatchObject({ where: { regions, partition: 'aws' }, who: { stsRegion: regions[0] } })
  })

  test('may come from the profile that is named, else from [default]', () => {
    const named = parseInputs((name) => (name === 'profile' ? 'team' : '')).inputs
    const unnamed = parseInputs(() => '').inputs
    expect(profileInUse(named, { AWS_PROFILE: 'other' })).toBe('team')
    expect(profileInUse(unnamed, { AWS_PROFILE: 'other' })).toBe('other')
    expect(profileInUse(unnamed, { AWS_PROFILE: '' })).toBe('default')
    expect(planOf({ profile: { appId: 'shop' } }).who.appId).toBe('shop')
  })

  test('differ from that of STS if sts-region says so', () => {
    const plan = planOf({ inputs: { region: 'eu-west-1', 'sts-region': 'us-east-1' } })
    expect([plan.where.regions, plan.who.stsRegion]).toEqual([['eu-west-1'], 'us-east-1'])
  })

  test('of ECR Public are us-east-1, while STS is called nearby if a region is set', () => {
    const inputs = { 'registry-type': 'public' }
    const plan = planOf({ inputs })
    expect(plan.where).toMatchObject({ type: 'public', regions: ['us-east-1'], partition: 'aws', accounts: [] })
    expect(plan.who.stsRegion).toBe('eu-west-1')
    expect(planOf({ inputs, env: noRegion }).who.stsRegion).toBe('us-east-1')
  })

  test.each<[Job, string]>([
    [
      { env: noRegion },
      'region: is not given, and AWS_REGION, AWS_DEFAULT_REGION and the profile name none either. Give one such as eu-west-1',
    ],
    [{ env: { AWS_REGION: 'eu-wets-1' } }, 'AWS_REGION: "eu-wets-1" is not an AWS region. Did you mean eu-west-1?'],
    [{ env: { AWS_REGION: '', AWS_DEFAULT_REGION: 'europe' } }, `AWS_DEFAULT_REGION: "europe" ${notRegion}`],
    [
      { env: { AWS_REGION: '', AWS_PROFILE: 'team' }, profile: { region: 'europe' } },
      `region of profile team: "europe" ${notRegion}`,
    ],
    [{ inputs: { 'registry-type': 'public' }, env: { AWS_REGION: 'europe' } }, `AWS_REGION: "europe" ${notRegion}`],
    [{ inputs: { region: 'europe' } }, `region: "europe" ${notRegion}`],
    [{ inputs: { 'sts-region': 'europe' } }, `sts-region: "europe" ${notRegion}`],
  ])('refused: %j', (job, problem) => {
    expect(problemsOf(job)).toEqual([problem])
  })

  test('are only checked where they are used', () => {
    const wrong = { AWS_REGION: 'europe', AWS_DEFAULT_REGION: 'europe' }
    expect(problemsOf({ inputs: { region: 'eu-west-1' }, env: wrong, profile: { region: 'europe' } })).toEqual([])
  })
})

test('the accounts are those of registry-account, else that of the last role, else known to AWS alone', () => {
  const inputs = { 'registry-account': '444444444444 111111111111', 'role-arn': role }
  expect(whereOf({ inputs }).accounts).toEqual(['444444444444', '111111111111'])
  expect(whereOf({ inputs: { 'role-arn': role } }).accounts).toEqual(['111111111111'])
  expect(whereOf({}).accounts).toEqual([])
})

describe('the partition', () => {
  const chinese = 'arn:aws-cn:iam::111111111111:role/ecr-push'
  const clash = (value: string, partition: string, first = 'eu-west-1 is in aws') =>
    `"${value}" is in the partition ${partition}, but ${first}. Credentials work in one partition only: use one step for each`

  test.each<[Job, readonly string[]]>([
    [
      { inputs: { region: 'eu-west-1,cn-north-1,us-gov-west-1' } },
      [`region: ${clash('cn-north-1', 'aws-cn')}`, `region: ${clash('us-gov-west-1', 'aws-us-gov')}`],
    ],
    [{ inputs: { 'role-arn': chinese } }, [`role-arn: ${clash(chinese, 'aws-cn')}`]],
    [
      { inputs: { 'oidc-role-arn': buildRole, region: 'us-gov-west-1' } },
      [`oidc-role-arn: ${clash(buildRole, 'aws', 'us-gov-west-1 is in aws-us-gov')}`],
    ],
    [
      { inputs: { profile: 'team' }, profile: { role: chinese } },
      [`role_arn of profile team: ${clash(chinese, 'aws-cn')}`],
    ],
    [
      { inputs: { 'role-arn': role, 'session-policy-arns': 'arn:aws-cn:iam::aws:policy/x' } },
      [`session-policy-arns: ${clash('arn:aws-cn:iam::aws:policy/x', 'aws-cn')}`],
    ],
    [
      { inputs: { region: 'eusc-de-east-1', 'sts-region': 'eu-central-1' } },
      [`sts-region: ${clash('eu-central-1', 'aws', 'eusc-de-east-1 is in aws-eusc')}`],
    ],
    [
      { inputs: { 'registry-type': 'public', region: 'cn-north-1' } },
      [`region: ${clash('cn-north-1', 'aws-cn', 'us-east-1 is in aws')}`],
    ],
    [
      { inputs: { 'registry-type': 'public', 'role-arn': chinese } },
      [`role-arn: ${clash(chinese, 'aws-cn', 'us-east-1 is in aws')}`],
    ],
  ])('must be one for all: %j', (job, problems) => {
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

test('ECR Public has no accounts and no repositories to limit', () => {
  const inputs = { 'registry-type': 'public', 'registry-account': '111111111111', repositories: 'app' }
  const problem = 'is only for private registries. Leave it out with registry-type: public'
  expect(problemsOf({ inputs })).toEqual([
    `registry-account: "111111111111" ${problem}`,
    `repositories: "app" ${problem}`,
  ])
})
