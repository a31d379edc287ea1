import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readProfile } from '../../../src/plan/aws-profile.js'
import { surround } from '../../support/wire.js'

const role = (name: string) => `arn:aws:iam::111111111111:role/${name}`
const keys = 'aws_access_key_id = AKIA\naws_secret_access_key = secret'

let surroundings: ReturnType<typeof surround>
afterEach(() => surroundings.remove())

/** Writes both files, and reads a profile from them. */
function read(name: string, { config = '', credentials = '' }: { config?: string; credentials?: string }) {
  surroundings = surround({}, config)
  writeFileSync(process.env['AWS_SHARED_CREDENTIALS_FILE'] ?? '', credentials)
  return readProfile(name, process.env)
}

const config = `
[default]
region = eu-west-1
[profile build]
role_arn = ${role('push')}
source_profile = keys
[profile both]
region = eu-west-1
credential_process = /bin/true
[profile chained]
role_arn = ${role('last')}
source_profile = build
[profile machine]
role_arn = ${role('push')}
source_profile = ec2
[profile ec2]
credential_source = Ec2InstanceMetadata
[profile task]
role_arn = ${role('push')}
external_id = shared
credential_source = EcsContainer
[profile irsa]
role_arn = ${role('push')}
web_identity_token_file = /token
[profile itself]
role_arn = ${role('push')}
source_profile = itself
${keys}
[profile ends-with-keys]
role_arn = ${role('push')}
source_profile = itself
`
const credentials = `[keys]\n${keys}\n[both]\nregion = eu-west-2\nsdk_ua_app_id = shop\n[größe]\n${keys}`

describe('a profile', () => {
  const of = (profile: string, name: string) => ({ value: role(name), origin: `role_arn of profile ${profile}` })

  test.each([
    [
      'default',
      { hasCredentials: false, region: 'eu-west-1', problem: expect.stringMatching(/^has no credentials\./) },
    ],
    ['build', { roles: [of('build', 'push')] }],
    ['keys', {}],
    ['größe', {}],
    ['both', { region: 'eu-west-2', appId: 'shop' }],
    ['chained', { roles: [of('build', 'push'), of('chained', 'last')] }],
    ['machine', { roles: [of('machine', 'push')], source: { kind: 'instance' } }],
    ['task', { roles: [{ ...of('task', 'push'), externalId: 'shared' }], source: { kind: 'container' } }],
    ['irsa', { roles: [of('irsa', 'push')], source: { kind: 'web-identity', file: '/token', roleArn: role('push') } }],
    ['itself', { roles: [of('itself', 'push')] }],
    ['ends-with-keys', { roles: [of('ends-with-keys', 'push')] }],
  ])('%s leads through its source profiles to credentials', async (name, said) => {
    const profile = await read(name, { config, credentials })
    expect(profile).toEqual({ name, exists: true, hasCredentials: true, roles: [], ...said })
  })

  test.each(['missing', 'constructor', '__proto__'])('%s does not exist', async (name) => {
    expect(await read(name, { config, credentials })).toMatchObject({ exists: false, hasCredentials: false, roles: [] })
  })

  test('does not exist without any files', async () => {
    surroundings = surround({
      AWS_CONFIG_FILE: '/nonexistent/config',
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/keys',
    })
    expect(await readProfile('default', process.env)).toMatchObject({ name: 'default', exists: false })
  })
})

const arn = role('push')
const files = 'the shared AWS config files'

test.each([
  ['', `is not in ${files}. Correct the name`],
  [
    '[profile x]\nrole_arn = ROLE\nsource_profile = y',
    `leads to "x", whose source_profile "y" is not in ${files}. Correct source_profile`,
  ],
  [
    '[profile x]\nrole_arn = ROLE',
    'has role_arn, but no source_profile or credential_source. Add the one that may assume it',
  ],
  [
    '[profile x]\nrole_arn = ROLE\nKEYS',
    'has role_arn, but no source_profile or credential_source. Add the one that may assume it',
  ],
  [
    '[profile x]\nrole_arn = ROLE\nsource_profile = y\ncredential_source = Environment',
    'has both source_profile and credential_source. Keep one of them',
  ],
  [
    '[profile x]\nrole_arn = ROLE\nsource_profile = y\nmfa_serial = arn\n[profile y]\nKEYS',
    'has mfa_serial, but a job cannot type a code. Use a role that needs no MFA',
  ],
  ['[profile x]\nrole_arn = ROLE\nweb_identity_token_file = /token\nmfa_serial = arn', undefined],
  ['[profile x]\naws_access_key_id = AKIA', 'has aws_access_key_id, but no aws_secret_access_key. Add it'],
  ['[profile x]\naws_secret_access_key = secret', 'has aws_secret_access_key, but no aws_access_key_id. Add it'],
  ['[profile x]\ncredential_source = Environment', 'has credential_source, but no role_arn. Add the role'],
  ['[profile x]\nweb_identity_token_file = /token', 'has web_identity_token_file, but no role_arn. Add the role'],
  [
    '[profile x]\noutput = json',
    'has no credentials. Add keys, role_arn with source_profile, credential_process or sso_session',
  ],
  [
    '[profile x]\nrole_arn = ROLE\nsource_profile = y\n[profile y]\nregion = eu-west-1',
    'leads to the profile "y", which has no credentials. Add keys, role_arn with source_profile, credential_process or sso_session',
  ],
  [
    '[profile x]\nrole_arn = ROLE\nsource_profile = y\n[profile y]\nrole_arn = ROLE\nsource_profile = z\n[profile z]\naws_access_key_id = AKIA',
    'leads to the profile "z", which has aws_access_key_id, but no aws_secret_access_key. Add it',
  ],
  ['[profile x]\nrole_arn = ROLE\nsource_profile = y\n[profile y]\nrole_arn = ROLE\nsource_profile = x', undefined],
  ['[profile x]\nsso_session = corp', undefined],
])('profile x of %j: %s', async (text, problem) => {
  const { problem: said } = await read('x', { config: text.replaceAll('ROLE', arn).replaceAll('KEYS', keys) })
  expect(said).toBe(problem)
})

test('a name that the AWS SDK cannot read from the config file is told apart from a wrong one', async () => {
  const { problem } = await read('my team', { config: `[profile my team]\n${keys}`, credentials: `[my team]\n${keys}` })
  expect(problem).toBe(
    `is not in ${files}, where the AWS SDK finds only names of letters, digits and -_@+.%:/. Rename it`,
  )
})

describe('a config file that is none', () => {
  const faultOf = (env: Record<string, string>) =>
    readProfile('x', env).then(
      () => undefined,
      ({ fault }) => fault,
    )
  beforeEach(() => {
    surroundings = surround({}, '')
  })

  test.each(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])(
    'is refused as %s before it can block the step',
    async (name) => {
      const file = `${process.env[name]}.pipe`
      execFileSync('mkfifo', [file])
      for (const path of [file, '/dev/zero']) {
        const problem = `${name}: "${path}" is not a regular file. Name an AWS config file, or unset the variable`
        expect(await faultOf({ [name]: path })).toEqual({ code: 'inputs', problems: [problem] })
      }
    },
  )

  test('is refused if it is far too large, and ignored if it is a directory, as in the SDK', async () => {
    const file = process.env['AWS_CONFIG_FILE'] ?? ''
    truncateSync(file, 10 * 2 ** 20 + 1)
    const problem = `AWS_CONFIG_FILE: "${file}" is larger than 10 MB. Name an AWS config file, or unset the variable`
    expect(await faultOf({ AWS_CONFIG_FILE: file })).toEqual({ code: 'inputs', problems: [problem] })
    mkdirSync(`${file}.d`)
    expect(await faultOf({ AWS_CONFIG_FILE: `${file}.d`, AWS_SHARED_CREDENTIALS_FILE: file.repeat(2) })).toBeUndefined()
  })
})

describe('a pipe where the SDK reads a profile\u2019s credentials', () => {
  const sha = (algorithm: string, text: string) => `${createHash(algorithm).update(text).digest('hex')}.json`

  test.each([
    ['its SSO token', `.aws/sso/cache/${sha('sha1', 'corp')}`, 'sso_session = corp'],
    ['its SSO token', `.aws/sso/cache/${sha('sha1', 'https://corp')}`, 'sso_start_url = https://corp'],
    ['its sign-in', `logins/${sha('sha256', 'me')}`, 'login_session = me'],
  ])('is a problem of the profile: %s', async (what, name, text) => {
    const home = mkdtempSync(join(tmpdir(), 'home-'))
    const file = join(home, name)
    surroundings = surround({ HOME: home, AWS_LOGIN_CACHE_DIRECTORY: join(home, 'logins') }, `[profile x]\n${text}`)
    try {
      expect((await readProfile('x', process.env)).problem).toBeUndefined()
      mkdirSync(dirname(file), { recursive: true })
      execFileSync('mkfifo', [file])
      const { problem } = await readProfile('x', process.env)
      expect(problem).toContain(`takes ${what} from ${JSON.stringify(file).slice(0, 40)}`)
      expect(problem).toContain('which is not a regular file. Replace it')
    } finally {
      rmSync(home, { recursive: true })
    }
  })
})
