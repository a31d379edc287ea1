import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readProfile } from '../../../src/plan/aws-profile.js'
import { surround } from '../../support/wire.js'

const role = 'arn:aws:iam::111111111111:role/push'
const config = `[default]\nregion = eu-west-1\n[profile build]\nrole_arn = ${role}\nsource_profile = keys
[profile both]\nregion = eu-west-1\nrole_arn = ${role}
[profile chained]
role_arn = ${role}
source_profile = build`

let surroundings: ReturnType<typeof surround>
beforeEach(() => {
  surroundings = surround({}, config)
  const credentials = `[keys]\naws_access_key_id = AKIA\n[both]\nregion = eu-west-2`
  writeFileSync(process.env['AWS_SHARED_CREDENTIALS_FILE'] ?? '', credentials)
})
afterEach(() => surroundings.remove())

test.each([
  ['default', { exists: true, signs: false, region: 'eu-west-1' }],
  ['build', { exists: true, signs: true, roleArn: role }],
  ['keys', { exists: true, signs: true }],
  ['both', { exists: true, signs: true, region: 'eu-west-2', roleArn: role }],
  ['missing', { exists: false, signs: false }],
  ['constructor', { exists: false, signs: false }],
  ['chained', { exists: true, signs: true, roleArn: role, sourceRoleArn: role }],
])('of profile %s the shared files say just what counts', async (name, said) => {
  expect(await readProfile(name)).toEqual({ name, ...said })
})

test('without any files there is no profile', async () => {
  surroundings.remove()
  surroundings = surround({ AWS_CONFIG_FILE: '/nonexistent/config', AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/keys' })
  expect(await readProfile('default')).toEqual({ name: 'default', exists: false, signs: false })
})
