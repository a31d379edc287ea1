import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Effect, Match } from '../../../sandbox/network/faults.js'
import { machineIdentity } from '../../../src/aws/machine-credentials.js'
import { failureOf, faultOf } from '../../support/wire.js'
import { noDelays, useScene } from './scene.js'

const scene = useScene()
beforeEach(noDelays)

/** What the requests so far were answered with. */
const answers = () => scene.requests().map(({ status }) => status)
const fault = (match: Match, effect: Effect, times = Number.POSITIVE_INFINITY) =>
  scene.fault({ match, times, ...effect })

/** The AWS config file is the one that this process's environment names. */
function ask(kind: 'container' | 'instance', env: Readonly<Record<string, string>>) {
  scene.surround(env)
  return machineIdentity(kind, process.env, scene.wire.aws).then(({ credentials }) => credentials)
}

const session = {
  accessKeyId: expect.stringMatching(/^ASIA/),
  secretAccessKey: expect.any(String),
  sessionToken: expect.stringMatching(/^IQoJ/),
}

describe('a container', () => {
  const ecs = { service: 'ecs' } as const
  const source = 'the container credential endpoint'

  test('hands out a session, which is masked', async () => {
    const credentials = await ask('container', scene.sandbox.ecsEnv())
    expect(credentials).toMatchObject(session)
    expect(answers()).toEqual([200])
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token } = scene.sandbox.ecsEnv()
    expect(scene.wire.masked).toEqual([token, credentials.secretAccessKey, credentials.sessionToken])
  })

  test.each([429, 500, 503])('that is busy (%i) is asked again, a few times', async (status) => {
    fault(ecs, { kind: 'status', status }, 3)
    expect(await ask('container', scene.sandbox.ecsEnv())).toMatchObject(session)
    expect(answers()).toEqual([status, status, status, 200])
  })

  test('that stays busy is a failure with what it said', async () => {
    fault(ecs, { kind: 'status', status: 500, body: '{}' })
    const failure = await failureOf(ask('container', scene.sandbox.ecsEnv()))
    expect(failure.fault).toEqual({ code: 'no-credentials', source })
    expect(failure.cause).toMatchObject({ message: expect.stringContaining('500') })
    expect(answers()).toEqual([500, 500, 500, 500])
  })

  test.each([400, 401, 403, 404, 428, 430, 499])('that refuses (%i) is asked once', async (status) => {
    fault(ecs, { kind: 'status', status, body: '{}' })
    expect(await faultOf(ask('container', scene.sandbox.ecsEnv()))).toEqual({ code: 'no-credentials', source })
    expect(answers()).toEqual([status])
  })

  test.each([
    ['{"code":"AccessDenied","message": "no association"}', ': "no association"'],
    ['{"AccessKeyId":"a","SecretAccessKey":"b"}', ''],
  ])('that refuses with %s is quoted no further than its reason', async (body, reason) => {
    fault(ecs, { kind: 'status', status: 400, body })
    const { cause } = await failureOf(ask('container', scene.sandbox.ecsEnv()))
    expect(cause).toMatchObject({ message: `The container credential endpoint answers with HTTP 400${reason}` })
  })

  test('whose connection is cut off is asked again', async () => {
    fault(ecs, { kind: 'reset' }, 3)
    expect(await ask('container', scene.sandbox.ecsEnv())).toMatchObject(session)
    expect(answers()).toEqual([null, null, null, 200])
  })

  test('whose answer is no JSON is asked once', async () => {
    fault(ecs, { kind: 'body', body: 'no JSON' })
    expect(await faultOf(ask('container', scene.sandbox.ecsEnv()))).toEqual({ code: 'no-credentials', source })
    expect(answers()).toEqual([200])
  })

  test('gets the token in the file that Kubernetes gives', async () => {
    expect(await ask('container', await scene.sandbox.podIdentityEnv())).toMatchObject(session)
  })

  test('whose token is in a pipe or a device is not asked, and nothing waits', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'pipe-'))
    const pipe = join(directory, 'token')
    execFileSync('mkfifo', [pipe])
    for (const file of [pipe, '/dev/zero']) {
      const env = { ...scene.sandbox.ecsEnv(), AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file }
      const failure = await failureOf(ask('container', env))
      expect(failure.fault).toEqual({ code: 'no-credentials', source })
      expect(failure.cause).toMatchObject({ message: `${file} is not a regular file` })
    }
    expect(answers()).toEqual([])
    rmSync(directory, { recursive: true })
  })

  test.each([
    ['http://169.254.170.3/', 'AWS_CONTAINER_CREDENTIALS_FULL_URI: http://169.254.170.3 would get the token'],
    ['http://localhost.example.com/', 'AWS_CONTAINER_CREDENTIALS_FULL_URI: http://localhost.example.com would get'],
    ['', 'AWS_CONTAINER_CREDENTIALS_FULL_URI is not set to a URL'],
  ])('at %j is not asked', async (uri, problem) => {
    const failure = await failureOf(ask('container', { AWS_CONTAINER_CREDENTIALS_FULL_URI: uri }))
    expect(failure.fault).toEqual({ code: 'no-credentials', source })
    expect(failure.cause).toMatchObject({ message: expect.stringContaining(problem) })
  })

  test('is not asked by a path that leads to another host', async () => {
    const failure = await failureOf(ask('container', { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '@example.com/' }))
    expect(failure.cause).toMatchObject({ message: expect.stringContaining('http://example.com would get the token') })
  })

  test('is not asked with a token that would be two headers', async () => {
    const token = 'token\r\nx-other: header'
    const failure = await failureOf(
      ask('container', { ...scene.sandbox.ecsEnv(), AWS_CONTAINER_AUTHORIZATION_TOKEN: token }),
    )
    expect(failure.cause).toMatchObject({ message: 'AWS_CONTAINER_AUTHORIZATION_TOKEN has a line break' })
    expect(answers()).toEqual([])
  })

  test.each(['{}', 'null', '[]', '{"AccessKeyId":"a","SecretAccessKey":"b","Token":7}'])(
    '%s gives no credentials',
    async (body) => {
      fault(ecs, { kind: 'body', body })
      const failure = await failureOf(ask('container', scene.sandbox.ecsEnv()))
      expect(failure.cause).toMatchObject({ message: 'The container credential endpoint gives no credentials' })
    },
  )

  test('that hangs is waited for until the deadline', async () => {
    fault(ecs, { kind: 'hang' })
    scene.reopen({ seconds: 0.3 })
    expect(await faultOf(ask('container', scene.sandbox.ecsEnv()))).toEqual({
      code: 'deadline',
      seconds: 0.3,
      during: `reading the base credentials from ${source}`,
    })
  })
})

describe('an instance', () => {
  const imds = { service: 'imds' } as const
  const source = 'the default chain'
  const role = 'GET /latest/meta-data/iam/security-credentials/build-machine'

  test('hands out its role’s session, which is masked', async () => {
    const credentials = await ask('instance', scene.sandbox.imdsEnv())
    expect(credentials).toMatchObject(session)
    expect(scene.wire.masked).toEqual([credentials.secretAccessKey, credentials.sessionToken])
  })

  test.each([401, 429, 500])('that answers %i for a moment is asked again', async (status) => {
    fault({ ...imds, operation: role }, { kind: 'status', status }, 2)
    expect(await ask('instance', scene.sandbox.imdsEnv())).toMatchObject(session)
    expect(answers().filter((answer) => answer === status)).toHaveLength(2)
  })

  test.each([404, 410])('that answers %i is asked once', async (status) => {
    fault({ ...imds, operation: role }, { kind: 'status', status })
    expect(await faultOf(ask('instance', scene.sandbox.imdsEnv()))).toEqual({ code: 'no-credentials', source })
    expect(answers().filter((answer) => answer === status)).toHaveLength(1)
  })

  const token = 'PUT /latest/api/token'

  test.each([403, 404, 405, 500])(
    'that gives no token (%i) is asked without one, as its first version',
    async (status) => {
      fault({ ...imds, operation: token }, { kind: 'status', status })
      const failure = await failureOf(ask('instance', scene.sandbox.imdsEnv()))
      expect(failure.cause).toMatchObject({ message: expect.stringContaining('answers with HTTP 401') })
      expect(answers().slice(0, 2)).toEqual([status, 401])
    },
  )

  test('that gives no token is asked no more where AWS_EC2_METADATA_V1_DISABLED says so, or a token is a must', async () => {
    fault({ ...imds, operation: token }, { kind: 'status', status: 404 }, 1)
    fault({ ...imds, operation: token }, { kind: 'status', status: 400 }, 1)
    await failureOf(ask('instance', { ...scene.sandbox.imdsEnv(), AWS_EC2_METADATA_V1_DISABLED: 'true' }))
    await failureOf(ask('instance', scene.sandbox.imdsEnv()))
    expect(answers()).toEqual([404, 400])
  })

  test.each(['', '../../dynamic?x=', 'two\nroles'])(
    'that names the role %j is asked for no credentials',
    async (body) => {
      fault({ ...imds, operation: 'GET /latest/meta-data/iam/security-credentials/' }, { kind: 'body', body })
      const failure = await failureOf(ask('instance', scene.sandbox.imdsEnv()))
      expect(failure.cause).toMatchObject({ message: 'The instance metadata service names no role' })
      expect(answers()).toEqual([200, 200])
    },
  )

  test('is where the AWS config file says it is', async () => {
    const endpoint = `ec2_metadata_service_endpoint = ${scene.sandbox.httpUrl}`
    scene.surround({}, `[default]\n${endpoint}\n`)
    expect(await machineIdentity('instance', process.env, scene.wire.aws)).toMatchObject({ credentials: session })
  })

  test('is asked without a proxy', async () => {
    await ask('instance', { ...scene.sandbox.imdsEnv(), HTTP_PROXY: 'http://127.0.0.1:1', NODE_USE_ENV_PROXY: '1' })
    expect(scene.requests().map(({ viaProxy }) => viaProxy)).toEqual([false, false, false])
  })

  test.each(['true', '1', 'TRUE'])('is not asked where AWS_EC2_METADATA_DISABLED is %s', async (disabled) => {
    const failure = await failureOf(
      ask('instance', { ...scene.sandbox.imdsEnv(), AWS_EC2_METADATA_DISABLED: disabled }),
    )
    expect(failure.fault).toEqual({ code: 'no-credentials', source })
    expect(failure.cause).toMatchObject({ message: 'Could not load credentials from any providers' })
    expect(answers()).toEqual([])
  })

  test.each(['false', ''])('is asked where AWS_EC2_METADATA_DISABLED is %j', async (disabled) => {
    expect(await ask('instance', { ...scene.sandbox.imdsEnv(), AWS_EC2_METADATA_DISABLED: disabled })).toMatchObject(
      session,
    )
  })
})
