import { describe, expect, test } from '@jest/globals'
import { explain } from '../../../src/explain/explain.js'
import type { Call } from '../../../src/run/failure.js'
import { assumeRole, context, getToken, refusal, webIdentity } from './failures.js'

/** AWS's error codes that mean just this, and beginnings of codes. Sources: the API references of STS and ECR. */
const codes: Readonly<Record<string, { readonly whole?: readonly string[]; readonly beginnings?: readonly string[] }>> =
  {
    'Clock skew': { whole: ['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed'] },
    'Wrong secret access key': { whole: ['InvalidSignature', 'SignatureDoesNotMatch', 'IncompleteSignature'] },
    'Base credentials expired': { whole: ['ExpiredToken'] },
    'Unknown credentials': {
      whole: [
        'InvalidClientTokenId',
        'UnrecognizedClient',
        'InvalidAccessKeyId',
        'AuthFailure',
        'MissingAuthenticationToken',
      ],
    },
    'Region not enabled': { whole: ['RegionDisabled', 'OptInRequired'] },
    'Session policy too large': { whole: ['PackedPolicyTooLarge'] },
    'Malformed session policy': { whole: ['MalformedPolicyDocument'] },
    'AssumeRole denied': { whole: ['AccessDenied', 'UnauthorizedOperation', 'NotAuthorized'] },
    'OIDC token not accepted': { whole: ['InvalidIdentityToken', 'IDPRejectedClaim'] },
    'OIDC signing key not available': { whole: ['IDPCommunicationError'] },
    'Throttled by AWS': {
      beginnings: [
        'Throttl',
        'TooManyRequests',
        'RequestLimitExceeded',
        'RequestThrottled',
        'SlowDown',
        'LimitExceeded',
      ],
    },
    'Invalid request': { whole: ['ValidationError'], beginnings: ['InvalidParameter'] },
  }
const titleOf = (code: string, call: Partial<Call> = {}, message = 'x') =>
  explain(assumeRole(refusal(code, message), call), context).title

describe('an error code of AWS', () => {
  const rows = Object.entries(codes).flatMap(([title, { whole = [], beginnings = [] }]) => [
    ...whole.map((code) => ({ title, code, more: [`${code}Exception`] })),
    ...beginnings.map((code) => ({ title, code, more: [`${code}X`] })),
  ])

  test.each(rows)('$code is explained as “$title”', ({ title, code, more }) => {
    for (const known of [code, ...more]) expect(titleOf(known)).toBe(title)
    expect(titleOf(`X${code}`)).toBe('Rejected by AWS')
  })

  test.each(Object.values(codes).flatMap(({ whole = [] }) => whole))('%s is no other that begins like it', (code) => {
    expect(titleOf(`${code}X`)).toBe('Rejected by AWS')
  })

  test.each([
    ['ExpiredToken', { signedBy: 'role' }, 'Session expired'],
    ['ExpiredTokenX', { signedBy: 'role' }, 'Rejected by AWS'],
    ['XExpiredToken', { signedBy: 'role' }, 'Rejected by AWS'],
    ['ExpiredToken', { operation: 'AssumeRoleWithWebIdentity' }, 'OIDC token expired'],
    ['ExpiredTradeInToken', { operation: 'AssumeRoleWithWebIdentity' }, 'OIDC token expired'],
    ['XExpiredToken', { operation: 'AssumeRoleWithWebIdentity' }, 'Rejected by AWS'],
    ['ExpiredTokenX', { operation: 'AssumeRoleWithWebIdentity' }, 'Rejected by AWS'],
    ['ExpiredToken', { operation: 'XAssumeRoleWithWebIdentity' }, 'Base credentials expired'],
    ['ExpiredToken', { operation: 'AssumeRoleWithWebIdentityX' }, 'Base credentials expired'],
    ['AccessDenied', { operation: 'AssumeRoleWithWebIdentity' }, 'Role denies the OIDC token'],
    ['AccessDenied', { operation: 'AssumeRoleX' }, 'Denied by AWS'],
    ['AccessDenied', { operation: 'XAssumeRole' }, 'Denied by AWS'],
    ['AccessDenied', { operation: 'GetAuthorizationToken' }, 'ECR token denied'],
    ['AccessDenied', { operation: 'GetAuthorizationTokenX' }, 'Denied by AWS'],
    ['AccessDenied', { operation: 'XGetAuthorizationToken' }, 'Denied by AWS'],
  ] as const)('%s of the call %j is explained as “%s”', (code, call, title) => {
    expect(titleOf(code, call)).toBe(title)
  })

  test.each([
    ['InvalidIdentityToken', 'No OpenIDConnect provider found', 'OIDC provider missing'],
    ['InvalidIdentityTokenX', 'No OpenIDConnect provider found', 'Rejected by AWS'],
    ['XInvalidIdentityToken', 'No OpenIDConnect provider found', 'Rejected by AWS'],
    [
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider",
      'OIDC signing key not available',
    ],
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
    expect(titleOf(code, {}, message)).toBe(title)
  })
})

test.each([
  [500, 'AWS server error'],
  [503, 'AWS server error'],
  [499, 'Rejected by AWS'],
])('an unknown code with HTTP %i is explained as “%s”', (status, title) => {
  expect(explain(getToken(refusal('Odd', 'x', { status })), context).title).toBe(title)
})

test.each([
  ['no signature at all', {}, "time is 2026-11-21T19:00:00.000Z, AWS's is unknown"],
  ['at 20261121T190000Z', {}, "time is 2026-11-21T19:00:00Z, AWS's is unknown"],
  ['1 20261121T190000Z 2', { date: 'no date' }, "time is 2026-11-21T19:00:00Z, AWS's is unknown"],
])('the clocks of “%s” with the headers %j', (message, headers, clocks) => {
  expect(explain(getToken(refusal('RequestExpired', message, { headers })), context).why).toContain(clocks)
})

test('a denied AssumeRole with a reason does not say that STS gives none', () => {
  const because = 'not authorized because no identity-based policy allows the action'
  const denied = refusal('AccessDenied', `User: a is not authorized to perform: sts:AssumeRole ${because}`)
  expect(explain(assumeRole(denied), context).why).toMatch(/allows the action"\.$/)
})

test('a call that nobody signed is made with the OIDC token of the job', () => {
  expect(explain(webIdentity(refusal('UnrecognizedClient', 'x')), context).why).toContain("the job's OIDC token")
})
