import { appendFileSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { accountTrust } from '../../../sandbox/iam/documents.js'
import {
  BUILD_ACCOUNT,
  BUILD_KEYS,
  EXTERNAL_ID,
  GITHUB_SUBJECT,
  PRIMARY_ACCOUNT,
  ROLES,
  roleOf,
} from '../../../sandbox/world.js'
import type { Identity } from '../../../src/aws/identity.js'
import { obtainIdentity } from '../../../src/aws/obtain-identity.js'
import { readProfile } from '../../../src/plan/aws-profile.js'
import { chooseRoles } from '../../../src/plan/identity-plan.js'
import { parseInputs } from '../../../src/plan/inputs.js'
import type { Who } from '../../../src/plan/plan.js'
import { failureOf, faultOf } from '../../support/wire.js'
import { useScene } from './scene.js'

const scene = useScene()

beforeAll(() => {
  // For the profiles that assume it with a user's keys.
  roleOf(scene.sandbox.world, ROLES.machine).trust = accountTrust(BUILD_ACCOUNT)
})

const around = scene.surround
const { calls, fault, requests } = scene
const editAnswer = (from: RegExp, to: string) =>
  fault({ match: { service: 'sts' }, kind: 'edit', edit: (body) => body.replace(from, to) })

const plain: Who = {
  base: { kind: 'environment' },
  session: { name: 'the-session', tags: [], policyArns: [] },
  hopSessionName: 'the-hop',
  durationSeconds: 900,
  stsRegion: 'eu-west-1',
}

const assuming = (arn: string, more: Partial<Who> = {}): Who => ({
  ...plain,
  role: { arn, externalId: EXTERNAL_ID },
  lastRoleArn: arn,
  ...more,
})

const viaGitHub = (roleArn: string): Who => ({
  ...plain,
  base: { kind: 'oidc', roleArn, audience: 'sts.amazonaws.com' },
  lastRoleArn: roleArn,
})

const viaProfile = (name: string, more: Partial<Who> = {}): Who => ({
  ...plain,
  base: { kind: 'profile', name },
  ...more,
})

/** With the identity that the plan finds in what is around: that of the profile, if the test names one. */
async function obtain(who: Who): Promise<Identity> {
  const { base } = who
  const name = base.kind === 'profile' ? base.name : ''
  const { inputs } = parseInputs((input) => (input === 'profile' ? name : ''))
  const profile = await readProfile(name || 'default', process.env)
  const roles = chooseRoles({ inputs, problems: [], env: process.env, profile })
  const chosen = base.kind === 'oidc' ? who : { ...who, base: roles.base }
  return obtainIdentity(chosen, { ...process.env, ...scene.sandbox.env(), ...scene.sandbox.oidcEnv() }, scene.wire.aws)
}
const sessionArn = (roleArn: string, name: string) =>
  `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${name}`
const session = (roleArn: string, name = 'the-session') => ({ roleArn, sessionArn: sessionArn(roleArn, name) })

const policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'ecr:*', Resource: '*' }] })
const managed = 'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPowerUser'

describe('role-arn', () => {
  beforeEach(() => around(scene.sandbox.credentials))

  test('is assumed with the external ID, in one call that the base identity signs', async () => {
    const identity = await obtain(assuming(ROLES.push))
    expect(calls()).toEqual(['sts AssumeRole eu-west-1 200'])
    expect(requests()[0]).toMatchObject({ callerArn: 'arn:aws:iam::222222222222:user/build', viaProxy: true })
    expect(requests()[0]?.parameters).toEqual({
      RoleArn: ROLES.push,
      RoleSessionName: 'the-session',
      DurationSeconds: '900',
      ExternalId: EXTERNAL_ID,
      Version: '2011-06-15',
    })
    expect(identity).toEqual({
      credentials: {
        accessKeyId: expect.stringMatching(/^ASIA/),
        secretAccessKey: expect.any(String),
        sessionToken: expect.stringMatching(/^IQoJ/),
      },
      signedBy: 'role',
      session: session(ROLES.push),
    })
  })

  test('has its secrets masked, and those of the base identity before', async () => {
    const { credentials } = await obtain(assuming(ROLES.push))
    expect(scene.wire.masked).toEqual([
      BUILD_KEYS.secretAccessKey,
      credentials.secretAccessKey,
      credentials.sessionToken,
    ])
  })

  test('without an external ID is assumed without one', async () => {
    expect(await faultOf(obtain({ ...plain, role: { arn: ROLES.push }, lastRoleArn: ROLES.push }))).toMatchObject({
      code: 'call',
    })
    expect(requests()[0]?.parameters).not.toHaveProperty('ExternalId')
  })

  test('gets the session that the inputs describe', async () => {
    const tags = [
      { key: 'team', value: 'build' },
      { key: 'stage', value: '' },
    ]
    const described = { name: 'named', tags, policy, policyArns: [managed] }
    const identity = await obtain(assuming(ROLES.tagged, { session: described, durationSeconds: 1800 }))
    expect(requests()[0]?.parameters).toEqual({
      RoleArn: ROLES.tagged,
      RoleSessionName: 'named',
      DurationSeconds: '1800',
      ExternalId: EXTERNAL_ID,
      Policy: policy,
      'PolicyArns.member.1.arn': managed,
      'Tags.member.1.Key': 'team',
      'Tags.member.1.Value': 'build',
      'Tags.member.2.Key': 'stage',
      'Tags.member.2.Value': '',
      Version: '2011-06-15',
    })
    expect(identity).toMatchObject({ session: session(ROLES.tagged, 'named') })
  })

  test('that is denied costs one request, and the failure has what the report needs', async () => {
    const failure = await failureOf(obtain(assuming(ROLES.push, { role: { arn: ROLES.push, externalId: 'wrong' } })))
    expect(failure.fault).toEqual({
      code: 'call',
      attempts: 1,
      call: {
        service: 'STS',
        operation: 'AssumeRole',
        region: 'eu-west-1',
        roleArn: ROLES.push,
        signedBy: 'base',
      },
    })
    expect(failure.cause).toMatchObject({ message: expect.stringContaining('is not authorized to perform') })
    expect(calls()).toEqual(['sts AssumeRole eu-west-1 403'])
  })

  test.each([
    ['no credentials at all', /<Credentials>.*<\/Credentials>/s],
    ['no access key', /<AccessKeyId>.*<\/AccessKeyId>/],
    ['no secret key', /<SecretAccessKey>.*<\/SecretAccessKey>/],
    ['no session token', /<SessionToken>.*<\/SessionToken>/],
  ])('whose answer holds %s is not assumed', async (_, missing) => {
    editAnswer(missing, '')
    expect(await faultOf(obtain(assuming(ROLES.push)))).toMatchObject({
      code: 'answer',
      call: { operation: 'AssumeRole', roleArn: ROLES.push },
      problem: 'it holds no credentials',
    })
  })

  test('has the secrets of an answer masked even if that is not used', async () => {
    editAnswer(/<AccessKeyId>.*<\/AccessKeyId>/, '')
    await faultOf(obtain(assuming(ROLES.push)))
    expect(scene.wire.masked).toEqual([BUILD_KEYS.secretAccessKey, expect.any(String), expect.stringMatching(/^IQoJ/)])
  })

  test.each([
    ['another account', PRIMARY_ACCOUNT, '333333333333'],
    ['another role', 'ecr-push', 'ecr-pull'],
  ])('whose session is of %s is not used', async (_, right, wrong) => {
    editAnswer(RegExp(`${right}(?=.*</Arn>)`), wrong)
    const answered = sessionArn(ROLES.push, 'the-session').replace(right, wrong)
    expect(await faultOf(obtain(assuming(ROLES.push)))).toMatchObject({
      code: 'answer',
      problem: `the session ${answered} is not one of the role ${ROLES.push}`,
    })
  })

  test('whose session has no ARN is not used', async () => {
    editAnswer(/<AssumedRoleUser>.*<\/AssumedRoleUser>/s, '')
    expect(await faultOf(obtain(assuming(ROLES.push)))).toMatchObject({
      problem: `the session (none) is not one of the role ${ROLES.push}`,
    })
  })

  test('is not assumed by an answer that is no answer of STS', async () => {
    fault({ match: { service: 'sts' }, kind: 'html' })
    expect(await faultOf(obtain(assuming(ROLES.push)))).toMatchObject({ code: 'answer' })
  })
})

describe('without a role', () => {
  test('the keys of the environment are the identity, and STS is not called', async () => {
    around(scene.sandbox.credentials)
    const identity = await obtain(plain)
    expect(identity).toMatchObject({ credentials: BUILD_KEYS, signedBy: 'base' })
    expect(identity).not.toHaveProperty('session')
    expect(calls()).toEqual([])
    expect(scene.wire.masked).toEqual([BUILD_KEYS.secretAccessKey])
  })

  test('a session of an earlier step is the identity, its token masked too', async () => {
    const env = scene.sandbox.sessionEnv()
    around(env)
    const { credentials, signedBy } = await obtain(plain)
    expect(signedBy).toBe('base')
    expect(credentials.sessionToken).toBe(env['AWS_SESSION_TOKEN'])
    expect(scene.wire.masked).toEqual([env['AWS_SECRET_ACCESS_KEY'], env['AWS_SESSION_TOKEN']])
  })
})

describe('a web identity token file', () => {
  test('is exchanged for its role, which gets the session that the inputs describe', async () => {
    around(await scene.sandbox.webIdentityEnv())
    const described = { name: 'described', tags: [], policy, policyArns: [managed] }
    const identity = await obtain({ ...plain, session: described, lastRoleArn: ROLES.githubBuild })
    expect(identity).toMatchObject({ signedBy: 'role', session: session(ROLES.githubBuild, 'described') })
    expect(calls()).toEqual(['sts AssumeRoleWithWebIdentity eu-west-1 200'])
    expect(requests()[0]?.parameters).toEqual({
      RoleArn: ROLES.githubBuild,
      RoleSessionName: 'described',
      DurationSeconds: '900',
      Policy: policy,
      'PolicyArns.member.1.arn': managed,
      WebIdentityToken: expect.stringMatching(/^eyJ/),
      Version: '2011-06-15',
    })
    expect(requests()[0]).not.toHaveProperty('callerArn')
    const [jwt, secret, token] = scene.wire.masked
    expect(jwt).toBe(requests()[0]?.parameters['WebIdentityToken'])
    expect([secret, token]).toEqual([identity.credentials.secretAccessKey, identity.credentials.sessionToken])
  })

  test('is only a hop on the way to role-arn', async () => {
    around(await scene.sandbox.webIdentityEnv())
    const identity = await obtain(assuming(ROLES.push))
    expect(identity).toMatchObject({ signedBy: 'role', session: session(ROLES.push) })
    expect(requests().map(({ parameters }) => parameters['RoleSessionName'])).toEqual(['the-hop', 'the-session'])
    expect(requests()[1]?.callerArn).toBe(sessionArn(ROLES.githubBuild, 'the-hop'))
  })

  test('takes no tags, and says so before any call', async () => {
    around(await scene.sandbox.webIdentityEnv())
    const tagged = { name: 'tagged', tags: [{ key: 'team', value: 'build' }], policyArns: [] }
    expect(await faultOf(obtain({ ...plain, session: tagged, lastRoleArn: ROLES.githubBuild }))).toEqual({
      code: 'inputs',
      problems: ['session-tags: AssumeRoleWithWebIdentity takes no tags'],
    })
    expect(calls()).toEqual([])
  })
})

describe('oidc-role-arn', () => {
  beforeEach(() => around())

  test('is assumed with the job’s OIDC token: one request for that, one unsigned call', async () => {
    const described = { name: 'described', tags: [], policy, policyArns: [managed] }
    const identity = await obtain({ ...viaGitHub(ROLES.github), session: described })
    expect(calls()).toEqual(['oidc GetIdToken  200', 'sts AssumeRoleWithWebIdentity eu-west-1 200'])
    expect(identity).toMatchObject({ signedBy: 'oidc', session: session(ROLES.github, 'described') })
    expect(requests()[0]?.parameters).toMatchObject({ audience: 'sts.amazonaws.com' })
    expect(requests()[1]?.parameters).toMatchObject({ Policy: policy, 'PolicyArns.member.1.arn': managed })
    expect(requests()[1]).not.toHaveProperty('accessKeyId')
    const { secretAccessKey, sessionToken } = identity.credentials
    expect(scene.wire.masked).toEqual([requests()[1]?.parameters['WebIdentityToken'], secretAccessKey, sessionToken])
  })

  test('with role-arn is the first of two hops: its session gets a name only, the external ID goes to the second', async () => {
    const described = { name: 'described', tags: [{ key: 'team', value: 'build' }], policy, policyArns: [managed] }
    const who = { ...viaGitHub(ROLES.githubBuild), ...assuming(ROLES.push), base: viaGitHub(ROLES.githubBuild).base }
    await faultOf(obtain({ ...who, session: described }))
    expect(requests()[1]?.parameters).toEqual({
      RoleArn: ROLES.githubBuild,
      RoleSessionName: 'the-hop',
      DurationSeconds: '900',
      WebIdentityToken: expect.any(String),
      Version: '2011-06-15',
    })
    expect(requests()[2]).toMatchObject({
      operation: 'AssumeRole',
      callerArn: sessionArn(ROLES.githubBuild, 'the-hop'),
      parameters: {
        ExternalId: EXTERNAL_ID,
        RoleSessionName: 'described',
        Policy: policy,
        'Tags.member.1.Key': 'team',
      },
    })
  })

  test('with the same role as role-arn: the first session is still a hop', async () => {
    const who = { ...assuming(ROLES.githubBuild), base: viaGitHub(ROLES.githubBuild).base }
    await obtain(who).catch(() => undefined)
    expect(requests()[1]?.parameters).toMatchObject({ RoleSessionName: 'the-hop' })
    expect(requests()[2]?.parameters).toMatchObject({ RoleSessionName: 'the-session' })
  })

  test('with role-arn: a second call that is denied was signed by the first session', async () => {
    const who = { ...assuming(ROLES.push, { role: { arn: ROLES.push } }), base: viaGitHub(ROLES.githubBuild).base }
    expect(await faultOf(obtain(who))).toMatchObject({
      code: 'call',
      call: { operation: 'AssumeRole', signedBy: 'oidc', roleArn: ROLES.push },
    })
  })

  test('that refuses the token: the failure has the claims that the token really had', async () => {
    const failure = await failureOf(obtain(viaGitHub(ROLES.push)))
    expect(failure.fault).toEqual({
      code: 'call',
      attempts: 1,
      call: {
        service: 'STS',
        operation: 'AssumeRoleWithWebIdentity',
        region: 'eu-west-1',
        roleArn: ROLES.push,
        signedBy: 'none',
      },
      claims: {
        ...{ iss: 'https://token.actions.githubusercontent.com', sub: GITHUB_SUBJECT, aud: 'sts.amazonaws.com' },
        github: { repository: 'acme/shop', ref: 'refs/heads/main', workflow: 'build' },
      },
    })
    expect(failure.cause).toMatchObject({ message: expect.stringContaining('AssumeRoleWithWebIdentity') })
  })

  test('that is stopped by the deadline stays stopped by the deadline', async () => {
    fault({ match: { service: 'sts' }, kind: 'hang' })
    scene.reopen({ seconds: 0.5 })
    expect(await faultOf(obtain(viaGitHub(ROLES.github)))).toEqual({
      code: 'deadline',
      seconds: 0.5,
      during: 'STS AssumeRoleWithWebIdentity in eu-west-1',
    })
  })
})

describe('profile', () => {
  const keys = `aws_access_key_id = ${BUILD_KEYS.accessKeyId}\naws_secret_access_key = ${BUILD_KEYS.secretAccessKey}`
  const files = `[profile keys]\n${keys}
[profile across]\nrole_arn = ${ROLES.push}\nsource_profile = keys\nexternal_id = ${EXTERNAL_ID}\nduration_seconds = 3600
[profile first]\nrole_arn = ${ROLES.machine}\nsource_profile = keys
[profile second]\nrole_arn = ${ROLES.push}\nsource_profile = first\nexternal_id = ${EXTERNAL_ID}
[profile wrong]\nrole_arn = ${ROLES.push}\nsource_profile = first\nexternal_id = wrong
[profile nowhere]\nrole_arn = ${ROLES.push}\nsource_profile = missing
[profile machine]\nrole_arn = ${ROLES.push}\ncredential_source = Environment\nexternal_id = ${EXTERNAL_ID}`

  beforeEach(() => around({}, files))

  test('with keys is the identity', async () => {
    const identity = await obtain(viaProfile('keys'))
    expect(identity).toMatchObject({ credentials: BUILD_KEYS, signedBy: 'base' })
    expect(scene.wire.masked).toEqual([BUILD_KEYS.secretAccessKey])
  })

  test('with a role and an external ID: that role is assumed by a call like any other', async () => {
    const described = { name: 'described', tags: [], policy, policyArns: [managed] }
    const identity = await obtain(viaProfile('across', { session: described, lastRoleArn: ROLES.push }))
    expect(identity).toMatchObject({ signedBy: 'role', session: session(ROLES.push, 'described') })
    expect(calls()).toEqual(['sts AssumeRole eu-west-1 200'])
    expect(requests()[0]?.parameters).toEqual({
      RoleArn: ROLES.push,
      RoleSessionName: 'described',
      DurationSeconds: '900',
      ExternalId: EXTERNAL_ID,
      Policy: policy,
      'PolicyArns.member.1.arn': managed,
      Version: '2011-06-15',
    })
    expect(scene.wire.masked.slice(0, 3)).toEqual([
      BUILD_KEYS.secretAccessKey,
      identity.credentials.secretAccessKey,
      identity.credentials.sessionToken,
    ])
  })

  test('whose source is another profile with a role: two hops, and only the last gets the described session', async () => {
    const described = { name: 'described', tags: [], policy, policyArns: [] }
    const identity = await obtain(viaProfile('second', { session: described, lastRoleArn: ROLES.push }))
    expect(identity).toMatchObject({ signedBy: 'role', session: session(ROLES.push, 'described') })
    expect(requests().map(({ parameters }) => [parameters['RoleArn'], parameters['RoleSessionName']])).toEqual([
      [ROLES.machine, 'the-hop'],
      [ROLES.push, 'described'],
    ])
    expect(requests()[0]?.parameters).not.toHaveProperty('Policy')
    expect(requests()[1]?.callerArn).toBe(sessionArn(ROLES.machine, 'the-hop'))
  })

  test('whose second role is denied: the call was signed by a session, the first by the base credentials', async () => {
    expect(await faultOf(obtain(viaProfile('wrong', { lastRoleArn: ROLES.push })))).toMatchObject({
      code: 'call',
      attempts: 1,
      call: { operation: 'AssumeRole', roleArn: ROLES.push, signedBy: 'role' },
    })
    around({}, files.replaceAll(ROLES.machine, ROLES.pull))
    expect(await faultOf(obtain(viaProfile('second', { lastRoleArn: ROLES.push })))).toMatchObject({
      call: { roleArn: ROLES.pull, signedBy: 'base' },
    })
  })

  test('that takes its keys from the environment assumes its role with those', async () => {
    around(scene.sandbox.credentials, files)
    expect(await obtain(viaProfile('machine', { lastRoleArn: ROLES.push }))).toMatchObject({
      session: session(ROLES.push),
    })
    expect(requests()[0]?.callerArn).toBe('arn:aws:iam::222222222222:user/build')
  })

  test('that names a source which is not there is a failure that names the profile, and nothing else is tried', async () => {
    around(scene.sandbox.credentials, files)
    const failure = await failureOf(obtain(viaProfile('nowhere', { lastRoleArn: ROLES.push })))
    expect(failure.fault).toEqual({ code: 'no-credentials', source: 'profile nowhere' })
    expect(failure.cause).toMatchObject({ name: 'CredentialsProviderError' })
    expect(calls()).toEqual([])
  })

  test('is read anew each time: an earlier step may have written it', async () => {
    await failureOf(obtain(viaProfile('late')))
    appendFileSync(process.env['AWS_CONFIG_FILE'] ?? '', `\n[profile late]\n${keys}\n`)
    expect(await obtain(viaProfile('late'))).toMatchObject({ credentials: BUILD_KEYS })
  })

  test('whose credential_process has not begun at the deadline: it does not outlive it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'process-')), 'alive')
    around({}, `[profile slow]\ncredential_process = sh -c 'sleep 0.2; touch ${file}'`)
    const obtained = faultOf(obtain(viaProfile('slow')))
    scene.wire.aws.deadline.cancel()
    expect(await obtained).toEqual({ code: 'cancelled' })
    await sleep(600)
    expect(existsSync(file)).toBe(false)
  })

  test('with a web identity token file: its role is assumed by a call like any other', async () => {
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file } = await scene.sandbox.webIdentityEnv()
    around({}, `[profile web]\nrole_arn = ${ROLES.githubBuild}\nweb_identity_token_file = ${file}`)
    const described = { name: 'described', tags: [], policy, policyArns: [managed] }
    const identity = await obtain(viaProfile('web', { session: described, lastRoleArn: ROLES.githubBuild }))
    expect(identity).toMatchObject({ signedBy: 'role', session: session(ROLES.githubBuild, 'described') })
    expect(calls()).toEqual(['sts AssumeRoleWithWebIdentity eu-west-1 200'])
    expect(requests()[0]?.parameters).toMatchObject({ Policy: policy, RoleSessionName: 'described' })
    expect(scene.wire.masked[0]).toBe(requests()[0]?.parameters['WebIdentityToken'])
  })

  test('with a web identity token file that is refused: the failure has the claims of that token', async () => {
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file } = await scene.sandbox.webIdentityEnv()
    around({}, `[profile web]\nrole_arn = ${ROLES.push}\nweb_identity_token_file = ${file}`)
    expect(await faultOf(obtain(viaProfile('web', { lastRoleArn: ROLES.push })))).toMatchObject({
      code: 'call',
      call: { operation: 'AssumeRoleWithWebIdentity', roleArn: ROLES.push, signedBy: 'none' },
      claims: { sub: GITHUB_SUBJECT },
    })
  })

  test.each([
    ['across', 'STS AssumeRole in eu-west-1'],
    ['web', 'STS AssumeRoleWithWebIdentity in eu-west-1'],
  ])('whose role takes too long (%s) is a deadline that names the call', async (name, during) => {
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file } = await scene.sandbox.webIdentityEnv()
    around({}, `${files}\n[profile web]\nrole_arn = ${ROLES.push}\nweb_identity_token_file = ${file}`)
    fault({ match: { service: 'sts' }, kind: 'hang' })
    scene.reopen({ seconds: 0.5 })
    expect(await faultOf(obtain(viaProfile(name, { lastRoleArn: ROLES.push })))).toEqual({
      code: 'deadline',
      seconds: 0.5,
      during,
    })
  })
})
