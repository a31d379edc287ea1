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

/** The SDK's own providers look at this process's environment. */
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
    expect(scene.wire.masked).toEqual([credentials.secretAccessKey, credentials.sessionToken])
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
