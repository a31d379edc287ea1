import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Effect } from '../../../sandbox/network/faults.js'
import { BUILD_KEYS } from '../../../sandbox/world.js'
import { callName, clientSettings, makeCall, retryability } from '../../../src/aws/client.js'
import type { Call } from '../../../src/run/failure.js'
import { callsOf, failureOf, faultOf, openWire, startTrusted, type Wire, type WireOptions } from '../../support/wire.js'

let sandbox: Sandbox
let wire: Wire
const faults: { clear: () => void }[] = []
/** Requests that earlier tests have made. */
let before = 0

beforeAll(async () => {
  sandbox = await startTrusted()
})
afterAll(() => sandbox.stop())

beforeEach(() => {
  open()
  before = sandbox.requests.length
  // No delays between attempts.
  jest.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  wire.close()
  for (const fault of faults.splice(0)) fault.clear()
  jest.restoreAllMocks()
})

function open(options?: WireOptions): void {
  wire?.close()
  wire = openWire(sandbox, options)
}

const requests = () => sandbox.requests.slice(before)
const fault = (effect: Effect, times = Number.POSITIVE_INFINITY) =>
  faults.push(sandbox.fault({ match: { service: 'ecr' }, times, ...effect }))

const call: Call = { service: 'ECR', operation: 'GetAuthorizationToken', region: 'eu-west-1', signedBy: 'base' }

/** Any call will do. */
function ask(region = 'eu-west-1') {
  const client = new ECRClient(clientSettings(wire.aws, { region, credentials: BUILD_KEYS }))
  return makeCall(wire.aws, call, (options) => client.send(new GetAuthorizationTokenCommand({}), options))
}

describe('a call', () => {
  test('is one request, which says who makes it, and is told for debugging', async () => {
    await ask()
    expect(callsOf({ requests: requests() })).toEqual(['ecr GetAuthorizationToken eu-west-1 200'])
    expect(requests()[0]?.userAgent).toContain('ecr-cross-account-login/1')
    expect(wire.debugged).toEqual([expect.stringMatching(/^ECR GetAuthorizationToken in eu-west-1: \d{1,4} ms$/)])
  })

  test('announces each retry after the second', async () => {
    fault({ kind: 'throttle' }, 4)
    await ask()
    const what = 'ECR GetAuthorizationToken in eu-west-1'
    expect(wire.retries).toEqual([3, 4].map((attempt) => ({ what, reason: 'throttled', attempt, delay: 0 })))
  })

  test.each<readonly [string, Effect, number]>([
    ['throttled', { kind: 'throttle' }, 3],
    ['an internal failure', { kind: '5xx', status: 500 }, 3],
    ['not available', { kind: '5xx', status: 503 }, 3],
    ['too many requests', { kind: 'status', status: 429 }, 3],
    ['denied', { kind: 'error', code: 'AccessDeniedException', message: 'no' }, 1],
    ['invalid', { kind: 'error', code: 'ValidationException', message: 'no' }, 1],
    ['expired', { kind: 'error', code: 'ExpiredTokenException', message: 'no' }, 1],
    ['a page of a proxy', { kind: 'html', status: 403 }, 1],
  ])('that is %s has the attempts it deserves', async (_, effect, attempts) => {
    open({ maxAttempts: 3 })
    fault(effect)
    const failure = await failureOf(ask())
    expect(failure.fault).toEqual({ code: 'call', call, attempts })
    expect(failure.cause).toMatchObject({ message: expect.any(String) })
    expect(requests()).toHaveLength(attempts)
  })

  test('succeeds as soon as AWS recovers', async () => {
    fault({ kind: '5xx' }, 5)
    await ask()
    expect(requests().map(({ status }) => status)).toEqual([503, 503, 503, 503, 503, 200])
  })

  test('is signed with the server’s time after a refusal for the clock', async () => {
    sandbox.world.clockSkewSeconds = 3600
    await ask()
    sandbox.world.clockSkewSeconds = 0
    expect(requests().map(({ status }) => status)).toEqual([400, 200])
  })

  test('to a host that does not answer CONNECT gets a few attempts', async () => {
    faults.push(sandbox.fault({ match: { service: 'ecr' }, kind: 'refuse' }))
    expect(await faultOf(ask())).toMatchObject({ code: 'call' })
  })

  test('that hangs ends at the deadline, which names it', async () => {
    open({ seconds: 0.2 })
    fault({ kind: 'hang' })
    expect(await faultOf(ask())).toEqual({
      code: 'deadline',
      seconds: 0.2,
      during: 'ECR GetAuthorizationToken in eu-west-1',
    })
    expect(wire.debugged).toEqual([])
  })

  test('that is cancelled ends at once', async () => {
    fault({ kind: 'hang' })
    const end = faultOf(ask())
    await sandbox.until(() => requests().length > 0)
    wire.aws.deadline.cancel()
    expect(await end).toEqual({ code: 'cancelled' })
  })

  test('whose sender throws something else throws that', async () => {
    const broken = new RangeError('not of AWS')
    const failure = await failureOf(makeCall(wire.aws, call, () => Promise.reject(broken)))
    expect(failure).toMatchObject({ fault: { code: 'call', attempts: 1 }, cause: broken })
  })
})

test.each([
  [{ fips: true }, 'api.ecr-fips.us-east-1.amazonaws.com'],
  [{ dualStack: true }, 'ecr.us-east-1.api.aws'],
  [{}, 'api.ecr.us-east-1.amazonaws.com'],
])('with %j calls go to %s', async (variant, host) => {
  open(variant)
  await ask('us-east-1')
  expect(requests()[0]).toMatchObject({ host, status: 200 })
})

test('an attempt that hangs is given up long before the usual deadline', async () => {
  // The handler reads its settings when it is first used.
  await ask()
  expect(wire.aws.handler.httpHandlerConfigs()).toMatchObject({
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
  })
})

describe('retryability', () => {
  const metadata = (httpStatusCode: number, more = {}) => ({ $metadata: { httpStatusCode, ...more } })

  test.each([
    [{ name: 'Throttling' }, 'untilDeadline'],
    [{ name: 'ThrottlingException' }, 'untilDeadline'],
    [{ name: 'TooManyRequestsException' }, 'untilDeadline'],
    [{ name: 'RequestLimitExceeded' }, 'untilDeadline'],
    [{ name: 'RequestThrottledException' }, 'untilDeadline'],
    [{ name: 'SlowDown' }, 'untilDeadline'],
    [{ name: 'BandwidthLimitExceeded' }, 'untilDeadline'],
    [{ name: 'PriorRequestNotComplete' }, 'untilDeadline'],
    [{ name: 'NotThrottling' }, 'never'],
    [{ name: 'TimeoutError' }, 'untilDeadline'],
    [{ name: 'IDPCommunicationErrorException' }, 'untilDeadline'],
    [metadata(408), 'untilDeadline'],
    [metadata(429), 'untilDeadline'],
    [metadata(499), 'never'],
    [metadata(500), 'untilDeadline'],
    [metadata(599), 'untilDeadline'],
    [metadata(600), 'never'],
    [metadata(200), 'never'],
    [{ statusCode: 502 }, 'untilDeadline'],
    [{ statusCode: 407 }, 'never'],
    [{ statusCode: 502, ...metadata(400) }, 'never'],
    [{ code: 'ERR_PROXY_TUNNEL', statusCode: 499 }, 'never'],
    [{ code: 'ERR_PROXY_TUNNEL', statusCode: 500 }, 'briefly'],
    [{ code: 'ERR_PROXY_TUNNEL' }, 'briefly'],
    [{ code: 'ERR_PROXY_TUNNEL', statusCode: Number.NaN }, 'never'],
    ...['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH'].map(
      (code) => [{ code }, 'untilDeadline'] as const,
    ),
    ...['ENETUNREACH', 'ENETDOWN', 'UND_ERR_SOCKET'].map((code) => [{ code }, 'untilDeadline'] as const),
    [{ code: 'ENOTFOUND' }, 'briefly'],
    [{ code: 'ECONNREFUSED' }, 'briefly'],
    [{ code: 'XECONNRESET' }, 'never'],
    [{ code: 'ECONNRESETX' }, 'never'],
    [{ code: 'XENOTFOUND' }, 'never'],
    [{ code: 'ENOTFOUNDX' }, 'never'],
    [{ code: 'CERT_HAS_EXPIRED' }, 'never'],
    ...['AuthFailure', 'InvalidSignatureException', 'RequestExpired', 'RequestInTheFuture'].map(
      (name) => [{ name, ...metadata(403, { clockSkewCorrected: true }) }, 'briefly'] as const,
    ),
    ...['RequestTimeTooSkewed', 'SignatureDoesNotMatch'].map(
      (name) => [{ name, ...metadata(403, { clockSkewCorrected: true }) }, 'briefly'] as const,
    ),
    [{ name: 'AccessDenied', ...metadata(403, { clockSkewCorrected: true }) }, 'never'],
    [{ name: 'NotAuthFailure', ...metadata(403, { clockSkewCorrected: true }) }, 'never'],
    [{ name: 'AuthFailure', ...metadata(403, { clockSkewCorrected: 'true' }) }, 'never'],
    [{ name: 'AuthFailure', ...metadata(403) }, 'never'],
    [metadata(403), 'never'],
    [{}, 'never'],
    [undefined, 'never'],
    [null, 'never'],
    ['a text', 'never'],
  ])('of %j is %s', (error, expected) => {
    expect(retryability(error)).toBe(expected)
  })
})

describe('callName', () => {
  test('names service, operation and region', () => {
    expect(callName(call)).toBe('ECR GetAuthorizationToken in eu-west-1')
    expect(callName({ ...call, service: 'GitHub OIDC', operation: 'token request', region: '' })).toBe(
      'GitHub OIDC token request',
    )
  })
})
