import { describe, expect, test } from '@jest/globals'
import { reasonOf, retryability } from '../../../src/aws/retryability.js'

const metadata = (httpStatusCode: number, more = {}) => ({ $metadata: { httpStatusCode, ...more } })
const named = (...names: string[]) => names.map((name) => ({ name }))
const coded = (...codes: string[]) => codes.map((code) => ({ code }))
/** Refused because of the time, after which the SDK has set its clock. */
const corrected = (...names: string[]) =>
  names.map((name) => ({ name, ...metadata(403, { clockSkewCorrected: true }) }))

const judged = {
  untilDeadline: [
    ...named('Throttling', 'ThrottlingException', 'TooManyRequestsException', 'RequestLimitExceeded', 'SlowDown'),
    ...named('RequestThrottledException', 'BandwidthLimitExceeded', 'PriorRequestNotComplete'),
    ...named('TimeoutError', 'IDPCommunicationErrorException'),
    ...[408, 429, 500, 599].map((status) => metadata(status)),
    { statusCode: 502 },
    ...coded('ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'),
    ...coded('ENETDOWN', 'UND_ERR_SOCKET'),
  ],
  briefly: [
    ...coded('ENOTFOUND', 'ECONNREFUSED', 'ERR_PROXY_TUNNEL'),
    { code: 'ERR_PROXY_TUNNEL', statusCode: 500 },
    ...corrected('AuthFailure', 'InvalidSignatureException', 'RequestExpired', 'RequestInTheFuture'),
    ...corrected('RequestTimeTooSkewed', 'SignatureDoesNotMatch'),
  ],
  never: [
    ...named('NotThrottling', 'AccessDenied'),
    ...[200, 403, 499, 600].map((status) => metadata(status)),
    ...[{ statusCode: 407 }, { statusCode: 502, ...metadata(400) }],
    ...[499, Number.NaN].map((statusCode) => ({ code: 'ERR_PROXY_TUNNEL', statusCode })),
    ...coded('XECONNRESET', 'ECONNRESETX', 'XENOTFOUND', 'ENOTFOUNDX', 'CERT_HAS_EXPIRED'),
    ...corrected('AccessDenied', 'NotAuthFailure'),
    ...[{ name: 'AuthFailure', ...metadata(403, { clockSkewCorrected: 'true' }) }],
    ...[{ name: 'AuthFailure', ...metadata(403) }, {}, undefined, null, 'a text'],
  ],
} as const

describe.each(Object.entries(judged))('is retried %s:', (expected, errors) => {
  test.each(errors.map((error) => [error]))('%j', (error) => {
    expect(retryability(error, { signedBy: 'base' })).toBe(expected)
  })
})

describe('a session that AWS does not know', () => {
  const errors = ['UnrecognizedClientException', 'InvalidClientTokenIdException', 'InvalidClientTokenId']

  test.each(errors)('is tried again briefly, because this step has just made it: %s', (name) => {
    expect(retryability({ name }, { signedBy: 'role' })).toBe('briefly')
    expect(retryability({ name }, { signedBy: 'oidc' })).toBe('briefly')
  })

  test.each(errors)('stays unknown where it was made before this step: %s', (name) => {
    expect(retryability({ name }, { signedBy: 'base' })).toBe('never')
    expect(retryability({ name }, { signedBy: 'none' })).toBe('never')
  })
})

test.each([
  ["Couldn't retrieve verification key from your identity provider, please reference …", 'briefly'],
  ['No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com', 'never'],
  ['', 'never'],
])('an OIDC token that is invalid because of “%s” is retried %s', (message, expected) => {
  const error = { name: 'InvalidIdentityTokenException', message }
  expect(retryability(error, { signedBy: 'none' })).toBe(expected)
})

test.each([
  [{ name: 'ThrottlingException', $metadata: { httpStatusCode: 400 } }, 'throttled'],
  [{ name: 'TimeoutError' }, 'timed out'],
  [{ name: 'InternalFailure', $metadata: { httpStatusCode: 500 } }, 'HTTP 500'],
  [{ name: 'Error', code: 'ECONNRESET' }, 'ECONNRESET'],
  [{ name: 'UnrecognizedClientException', $metadata: { httpStatusCode: 400 } }, 'UnrecognizedClientException'],
])('the reason of %j is “%s”', (error, reason) => {
  expect(reasonOf(error)).toBe(reason)
})
