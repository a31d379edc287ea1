import { describe, expect, test } from '@jest/globals'
import { explain } from '../../../src/explain/explain.js'
import type { Call } from '../../../src/run/failure.js'
import {
  assumeRole,
  context,
  denied,
  getToken,
  gitHub,
  noCredentials,
  refusal,
  systemError,
  webIdentity,
} from './thrown.js'

/** What is explained as what; the words are in explain.test.ts. */

const titleOf = (failure: Error) => explain(failure, context).title
const ofAws = (code: string, message = 'x', call: Partial<Call> = {}) =>
  titleOf(assumeRole(refusal(code, message), call))
const ofSystem = (code: string) => titleOf(assumeRole(systemError(code, 'x')))

/** Codes that mean just this; with a `*` also those that begin like it. Sources: the API references of STS and ECR. */
const awsCodes = {
  'Clock skew': 'RequestExpired RequestInTheFuture RequestTimeTooSkewed',
  'Wrong secret access key': 'InvalidSignature SignatureDoesNotMatch IncompleteSignature',
  'Base credentials expired': 'ExpiredToken',
  'Unknown credentials':
    'InvalidClientTokenId UnrecognizedClient InvalidAccessKeyId AuthFailure MissingAuthenticationToken',
  'Region not enabled': 'RegionDisabled OptInRequired',
  'Session policy too large': 'PackedPolicyTooLarge',
  'Malformed session policy': 'MalformedPolicyDocument',
  'AssumeRole denied': 'AccessDenied UnauthorizedOperation NotAuthorized',
  'OIDC token not accepted': 'InvalidIdentityToken IDPRejectedClaim',
  'OIDC signing key not available': 'IDPCommunicationError',
  'Throttled by AWS': 'Throttl* TooManyRequests* RequestLimitExceeded* RequestThrottled* SlowDown* LimitExceeded*',
  'Invalid request': 'ValidationError InvalidParameter*',
}

/** Sources: Node.js's `errors`, OpenSSL's `X509_V_ERR_*`. */
const systemCodes = {
  'Proxy rejects the connection': 'ERR_PROXY_*',
  'Host name not found': 'ENOTFOUND',
  'DNS server does not answer': 'EAI_*',
  'Certificate out of date': 'CERT_HAS_EXPIRED CERT_NOT_YET_VALID',
  'Certificate of another host': 'ERR_TLS_CERT_ALTNAME_INVALID',
  'Certificate not trusted':
    'SELF_SIGNED_* DEPTH_ZERO_SELF_SIGNED* UNABLE_TO_* CERT_* INVALID_CA* PATH_LENGTH_EXCEEDED* CRL_* ERROR_IN_CERT*',
  'No TLS': 'EPROTO* ERR_SSL_* ERR_TLS_*',
  'Connection refused': 'ECONNREFUSED',
  'Network unreachable': 'ENETUNREACH EHOSTUNREACH ENETDOWN EADDRNOTAVAIL',
  'Connection broken': 'ECONNRESET EPIPE UND_ERR_SOCKET ERR_PROXY_TUNNEL',
  'No answer in time': 'ETIMEDOUT ESOCKETTIMEDOUT',
  'Not an answer from AWS': 'HPE_*',
}

describe.each([
  ['AWS', awsCodes, ofAws, 'Rejected by AWS'],
  ['Node or OpenSSL', systemCodes, ofSystem, 'Call failed'],
])('a code of %s', (_, codes, titleOfCode, otherwise) => {
  const rows = Object.entries(codes).flatMap(([title, text]) => text.split(' ').map((code) => [code, title] as const))

  test.each(rows)('%s is explained as “%s”', (row, title) => {
    const code = row.replace('*', '')
    expect([titleOfCode(code), titleOfCode(`X${code}`)]).toEqual([title, otherwise])
    expect(titleOfCode(`${code}X`) === title).toBe(row.endsWith('*'))
  })
})

describe('AWS’s answer', () => {
  const signed = { signedBy: 'role' } as const
  const token = { operation: 'AssumeRoleWithWebIdentity' }

  test.each([
    ['ThrottlingException', {}, 'Throttled by AWS'],
    ['ValidationErrorException', {}, 'Invalid request'],
    ['ExpiredToken', signed, 'Session expired'],
    ['ExpiredTokenX', signed, 'Rejected by AWS'],
    ['XExpiredToken', signed, 'Rejected by AWS'],
    ['ExpiredToken', token, 'OIDC token expired'],
    ['ExpiredTradeInToken', token, 'OIDC token expired'],
    ['XExpiredToken', token, 'Rejected by AWS'],
    ['ExpiredTokenX', token, 'Rejected by AWS'],
    ['ExpiredToken', { operation: 'XAssumeRoleWithWebIdentity' }, 'Base credentials expired'],
    ['ExpiredToken', { operation: 'AssumeRoleWithWebIdentityX' }, 'Base credentials expired'],
    ['AccessDenied', token, 'Role denies the OIDC token'],
    ['AccessDenied', { operation: 'AssumeRoleX' }, 'Denied by AWS'],
    ['AccessDenied', { operation: 'XAssumeRole' }, 'Denied by AWS'],
    ['AccessDenied', { operation: 'GetAuthorizationToken' }, 'ECR token denied'],
    ['AccessDenied', { operation: 'GetAuthorizationTokenX' }, 'Denied by AWS'],
    ['AccessDenied', { operation: 'XGetAuthorizationToken' }, 'Denied by AWS'],
  ] as const)('%s to the call %j is explained as “%s”', (code, call, title) => {
    expect(ofAws(code, 'x', call)).toBe(title)
  })

  test.each([
    ['InvalidIdentityToken', 'No OpenIDConnect provider found', 'OIDC provider missing'],
    ['InvalidIdentityTokenX', 'No OpenIDConnect provider found', 'Rejected by AWS'],
    ['XInvalidIdentityToken', 'No OpenIDConnect provider found', 'Rejected by AWS'],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your", 'OIDC signing key not available'],
    ['InvalidIdentityToken', 'Incorrect token audience', 'OIDC audience not accepted'],
    ['InvalidIdentityTokenX', 'Incorrect token audience', 'Rejected by AWS'],
    ['XInvalidIdentityToken', 'Incorrect token audience', 'Rejected by AWS'],
    ['AccessDenied', 'may not perform sts:TagSession', 'Session tags not allowed'],
    ['Odd', 'may not perform sts:TagSession', 'Rejected by AWS'],
    ['Odd', 'The requested DurationSeconds exceeds the 1 hour session limit', 'Session too long for role chaining'],
    ['Odd', 'not with role chaining', 'Session too long for role chaining'],
    ['Odd', 'Signature expired: now', 'Clock skew'],
    ['Odd', 'Signature not yet current: now', 'Clock skew'],
  ])('%s with the message “%s” is explained as “%s”', (code, message, title) => {
    expect(ofAws(code, message)).toBe(title)
  })

  test.each([
    [500, 'AWS server error'],
    [499, 'Rejected by AWS'],
  ])('with an unknown code and HTTP %i is explained as “%s”', (status, title) => {
    expect(titleOf(getToken(refusal('Odd', 'x', { status })))).toBe(title)
  })

  test.each([
    ['no signature at all', {}, "time is 2026-11-21T19:00:00.000Z, AWS's is unknown"],
    ['at 20261121T190000Z', {}, "time is 2026-11-21T19:00:00Z, AWS's is unknown"],
    ['1 20261121T190000Z 2', { date: 'no date' }, "time is 2026-11-21T19:00:00Z, AWS's is unknown"],
  ])('“%s” with the headers %j tells both clocks', (message, headers, clocks) => {
    expect(explain(getToken(refusal('RequestExpired', message, { headers })), context).why).toContain(clocks)
  })

  test('that gives a reason to deny AssumeRole is not said to give none', () => {
    const because = ' because no identity-based policy allows the action'
    expect(explain(assumeRole(denied('sts:AssumeRole', 'x', { because })), context).why).toMatch(
      /allows the action"\.$/,
    )
  })

  test('to a call that nobody signed is about the OIDC token of the job', () => {
    expect(explain(webIdentity(refusal('UnrecognizedClient', 'x')), context).why).toContain("the job's OIDC token")
  })
})

describe('a proxy', () => {
  const report = (message: string, statusCode?: number) =>
    explain(assumeRole(systemError('ERR_PROXY_TUNNEL', message, statusCode ? { statusCode } : {})), context)

  test('that needs a login is known by its status, or by its words alone', () => {
    expect(report('no', 407).title).toBe('Proxy needs a login')
    expect(report('Failed: HTTP/1.1 407 Proxy Authentication Required').title).toBe('Proxy needs a login')
    expect(report('closed at proxy:407').title).toBe('Connection broken')
    expect(titleOf(assumeRole(systemError('ERR_PROXY_TUNNELX', 'x', { statusCode: 407 })))).toBe(
      'Proxy rejects the connection',
    )
  })

  test.each([
    [499, 'Allow STS in eu-west-1 in the proxy'],
    [500, 'unknown hosts. Check region and sts-region for a typo first, then allow STS'],
  ])('that answers %i is explained with “%s”', (status, remedy) => {
    expect(report('Failed', status).remedy).toContain(remedy)
  })
})

test.each([
  [500, 'GitHub server error'],
  [499, 'GitHub denies the OIDC token'],
  [undefined, 'Call failed'],
])('GitHub’s answer %s to the request for a token is explained as “%s”', (statusCode, title) => {
  expect(titleOf(gitHub(Object.assign(new Error('x'), statusCode && { statusCode })))).toBe(title)
})

test.each([
  [assumeRole(systemError('ENOTFOUND', 'getaddrinfo ENOTFOUND sts.a.example')), 'sts.a.example'],
  [gitHub(systemError('EPIPE', 'x')), 'github'],
  [getToken(systemError('EPIPE', 'x')), 'ECR in eu-west-1'],
  [getToken(systemError('EPIPE', 'x'), { region: '' }), 'ECR'],
])('the host is that of the message, of the call, or the service: %#', (failure, host) => {
  expect(explain(failure, {}).why).toMatch(new RegExp(`^The (?:name|connection to) ${host} (?:does|was) `))
})

test('an answer without a status is called something', () => {
  const { why } = explain(assumeRole(new SyntaxError(`Unexpected token '<', "<html>" is not valid JSON`)), context)
  expect(why).toBe("STS in eu-west-1 answered with something, which is not in AWS's format.")
})

describe('base credentials', () => {
  /** What the SDK's providers say (measured, and read in @aws-sdk/credential-provider-*). */
  test.each([
    ['Detected a cycle attempting to resolve credentials for profile x', 'Profile refers to itself'],
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
  ])('“%s” is explained as “%s”', (message, title) => {
    expect(titleOf(noCredentials(message))).toBe(title)
  })

  test.each([
    ['ENOENT', 'Credential file not readable'],
    ['EACCES', 'Credential file not readable'],
    ['XENOENT', 'No credentials'],
    ['ENOENTX', 'No credentials'],
  ])('the code %s is explained as “%s”', (code, title) => {
    expect(explain(noCredentials('open /t', { code }), {})).toMatchObject({ title, why: 'open /t.' })
  })

  test.each([
    ['', 'The AWS SDK gives no reason.'],
    ['Something new. . ', 'Something new.'],
  ])('the unknown message %j becomes “%s”', (message, why) => {
    expect(explain(noCredentials(message), {}).why).toBe(why)
  })

  test('no part of a report has the command line or the output of a credential_process', () => {
    const said = JSON.stringify(explain(noCredentials('Command failed: /bin/vault --token s3cret\nbad s3cret\n'), {}))
    expect(said).toContain('credential_process of the profile ended with an error')
    expect(said).toContain('CredentialsProviderError: Command failed"')
    expect(said).not.toContain('s3cret')
  })
})
