import { expect, test } from '@jest/globals'
import { explain } from '../../../src/explain/explain.js'
import { Failure } from '../../../src/run/failure.js'

function report(message: string, code = '') {
  const cause = Object.assign(new Error(message), { name: 'CredentialsProviderError', ...(code && { code }) })
  return explain(new Failure({ code: 'no-credentials', source: 'profile vault' }, cause), {})
}

/** What the SDK's providers say (measured, and read in @aws-sdk/credential-provider-*). */
test.each([
  ['Could not resolve credentials using profile: [x]', 'Profile has no credentials'],
  ['Profile x could not be found in shared credentials file.', 'Profile has no credentials'],
  ['Profile vault was not found', 'Profile has no credentials'],
  ['Profile  was not found', 'No credentials'],
  ['Detected a cycle attempting to resolve credentials for profile x', 'Profile refers to itself'],
  ['Unsupported credential source in profile x', 'Unknown credential_source'],
  ['Command failed: /bin/vault', 'credential_process fails'],
  ['stdout maxBuffer length exceeded', 'credential_process fails'],
  ['No credentials: Command failed', 'No credentials'],
  ['The SSO session associated with this profile has expired', 'Profile needs a sign-in'],
  ['run aws login', 'Profile needs a sign-in'],
  ['bad login_session', 'Profile needs a sign-in'],
  ['a LESSON about it', 'No credentials'],
  ['The instance metadata service does not answer: connect EHOSTUNREACH', 'No role on this machine'],
  ['The container credential endpoint answers with HTTP 404: no SSO', 'No credentials from the container service'],
  ['AWS_CONTAINER_CREDENTIALS_FULL_URI is not set to a URL', 'No credentials from the container service'],
  ['Error: the answer is larger than 1 MB', 'Not an answer from AWS'],
  ['Could not load credentials from any providers', 'No credentials'],
])('“%s” is explained as “%s”', (message, title) => {
  expect(report(message).title).toBe(title)
})

test.each([
  ['ENOENT', 'Credential file not readable'],
  ['EACCES', 'Credential file not readable'],
  ['XENOENT', 'No credentials'],
  ['ENOENTX', 'No credentials'],
])('the code %s is explained as “%s”', (code, title) => {
  expect(report('open /t', code)).toMatchObject({ title, why: 'open /t.' })
})

test.each([
  ['', 'The AWS SDK gives no reason.'],
  ['Something new. . ', 'Something new.'],
])('the unknown message %j becomes “%s”', (message, why) => {
  expect(report(message).why).toBe(why)
})

test('no part of a report has the command line or the output of a credential_process', () => {
  const said = JSON.stringify(report('Command failed: /bin/vault --token s3cret\nbad token s3cret\n'))
  expect(said).toContain('credential_process of the profile ended with an error')
  expect(said).toContain('CredentialsProviderError: Command failed"')
  expect(said).not.toContain('s3cret')
})
