import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Effect } from '../../../sandbox/network/faults.js'
import { BUILD_KEYS } from '../../../sandbox/world.js'
import { callName, clientSettings, makeCall } from '../../../src/aws/client.js'
import type { Call } from '../../../src/run/failure.js'
import { failureOf, faultOf } from '../../support/wire.js'
import { noDelays, useScene } from './scene.js'

const scene = useScene()
beforeEach(noDelays)

const { requests } = scene
const open = scene.reopen
const fault = (effect: Effect, times = Number.POSITIVE_INFINITY) =>
  scene.fault({ match: { service: 'ecr' }, times, ...effect })

const call: Call = { service: 'ECR', operation: 'GetAuthorizationToken', region: 'eu-west-1', signedBy: 'base' }

/** Any call will do. */
function ask(region = 'eu-west-1') {
  const client = new ECRClient(clientSettings(scene.wire.aws, { region, credentials: BUILD_KEYS }))
  return makeCall(scene.wire.aws, call, (options) => client.send(new GetAuthorizationTokenCommand({}), options))
}

describe('a call', () => {
  test('is one request, which says who makes it, and is told for debugging', async () => {
    await ask()
    expect(scene.calls()).toEqual(['ecr GetAuthorizationToken eu-west-1 200'])
    expect(requests()[0]?.userAgent).toMatch(/ app\/shop .*ecr-cross-account-login\/1/)
    expect(scene.wire.debugged).toEqual([expect.stringMatching(/^ECR GetAuthorizationToken in eu-west-1: \d{1,4} ms$/)])
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
    scene.sandbox.world.clockSkewSeconds = 3600
    await ask()
    scene.sandbox.world.clockSkewSeconds = 0
    expect(requests().map(({ status }) => status)).toEqual([400, 200])
  })

  test('to a host that does not answer CONNECT gets a few attempts', async () => {
    fault({ kind: 'refuse' })
    expect(await faultOf(ask())).toMatchObject({ code: 'call' })
  })

  test('that is tried again tells the user from the third attempt on', async () => {
    fault({ kind: 'throttle' }, 3)
    fault({ kind: '5xx' }, 1)
    await ask()
    expect(scene.wire.retries).toEqual([
      { what: 'ECR GetAuthorizationToken in eu-west-1', reason: 'throttled', attempt: 3, delay: 0 },
      { what: 'ECR GetAuthorizationToken in eu-west-1', reason: 'HTTP 503', attempt: 4, delay: 0 },
    ])
  })

  test.each<readonly [string, Effect]>([
    ['an answer', { kind: 'body', body: 'x'.repeat(1_000_001) }],
    ['an error', { kind: 'status', status: 500, body: 'x'.repeat(1_000_001) }],
  ])('reads at most 1 MB of %s', async (_, effect) => {
    fault(effect)
    expect(await faultOf(ask())).toEqual({ code: 'answer', call, problem: 'it is larger than 1 MB' })
    expect(requests()).toHaveLength(1)
  })

  test('that hangs ends at the deadline, which names it', async () => {
    open({ seconds: 0.2 })
    fault({ kind: 'hang' })
    expect(await faultOf(ask())).toEqual({
      code: 'deadline',
      seconds: 0.2,
      during: 'ECR GetAuthorizationToken in eu-west-1',
    })
    expect(scene.wire.debugged).toEqual([])
  })

  test('that is cancelled ends at once', async () => {
    fault({ kind: 'hang' })
    const end = faultOf(ask())
    await scene.sandbox.until(() => requests().length > 0)
    scene.wire.aws.deadline.cancel()
    expect(await end).toEqual({ code: 'cancelled' })
  })

  test('whose sender throws something else throws that', async () => {
    const broken = new RangeError('not of AWS')
    const failure = await failureOf(makeCall(scene.wire.aws, call, () => Promise.reject(broken)))
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
  expect(scene.wire.aws.handler.httpHandlerConfigs()).toMatchObject({
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
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
