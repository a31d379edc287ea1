import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { GITHUB_SUBJECT } from '../../../sandbox/world.js'
import { fetchGitHubToken } from '../../../src/aws/github-token.js'
import { failureOf, faultOf } from '../../support/wire.js'
import { useScene } from './scene.js'

const scene = useScene()

const directory = mkdtempSync(join(tmpdir(), 'event-'))
afterAll(() => rmSync(directory, { recursive: true }))

const { requests } = scene
const fetch = (env: Readonly<Record<string, string>> = {}, audience = 'sts.amazonaws.com') =>
  fetchGitHubToken(audience, { ...scene.sandbox.oidcEnv(), ...env }, scene.wire.aws)
const answer = (body: string) => scene.fault({ match: { service: 'oidc' }, kind: 'body', body })
const token = (payload: unknown) => `x.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.y`

const call = {
  service: 'GitHub OIDC',
  operation: 'token request',
  region: '',
  host: 'pipelines.actions.githubusercontent.com',
  signedBy: 'none',
}

describe('the job’s OIDC token', () => {
  test('is asked for with the audience, the runner’s own parameters and its bearer token', async () => {
    const { jwt, claims } = await fetch()
    expect(scene.calls()).toEqual(['oidc GetIdToken  200'])
    expect(requests()[0]).toMatchObject({
      method: 'GET',
      viaProxy: true,
      parameters: { 'api-version': '2.0', audience: 'sts.amazonaws.com' },
    })
    expect(jwt).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(claims).toEqual({
      iss: 'https://token.actions.githubusercontent.com',
      sub: GITHUB_SUBJECT,
      aud: 'sts.amazonaws.com',
      github: { repository: 'acme/shop', ref: 'refs/heads/main', workflow: 'build' },
    })
  })

  test('is masked', async () => {
    const { jwt } = await fetch()
    expect(scene.wire.masked).toEqual([jwt])
  })

  test('is for any audience, whatever is in its name', async () => {
    const { claims } = await fetch({}, 'https://example.com/?a=b&c d')
    expect(claims?.aud).toBe('https://example.com/?a=b&c d')
  })

  test('is asked for again after an error that passes', async () => {
    scene.fault({ match: { service: 'oidc' }, kind: '5xx', times: 1 })
    await fetch()
    expect(scene.calls()).toEqual(['oidc GetIdToken  503', 'oidc GetIdToken  200'])
  })

  test('comes from a port of its own where the runner says so', async () => {
    const url = `${scene.sandbox.httpUrl}/idtoken?api-version=2.0`
    const { claims } = await fetch({ ACTIONS_ID_TOKEN_REQUEST_URL: url })
    expect(claims?.sub).toBe(GITHUB_SUBJECT)
  })

  test.each([
    ['HTML', '<html>Sign in</html>', ''],
    ['nothing', '', ''],
    ['an empty object', '{}', ''],
    ['null', 'null', ''],
    ['a number for a token', '{"value":7}', ''],
    ['something that is no JWT', '{"value":"no JWT"}', 'no JWT'],
    ['a JWT without a payload', '{"value":"a.b.c"}', 'a.b.c'],
  ])('is not %s; what there is of it is masked all the same', async (_, body, secret) => {
    answer(body)
    expect(await faultOf(fetch())).toEqual({ code: 'answer', call, problem: 'it holds no OIDC token' })
    // An empty mask is one that the runner complains of.
    expect(scene.wire.masked).toEqual(secret ? [secret] : [])
  })

  test('without some of the claims is one', async () => {
    answer(JSON.stringify({ value: token({ iss: 'https://ghes.example.com', sub: 'repo:a/b', aud: ['one', 'two'] }) }))
    const { claims } = await fetch()
    expect(claims).toEqual({ iss: 'https://ghes.example.com', sub: 'repo:a/b', aud: 'one,two' })
  })

  test.each([
    [400, 1],
    [401, 1],
    [404, 1],
  ])('that is refused with %i is a failed call', async (status, attempts) => {
    scene.fault({ match: { service: 'oidc' }, kind: 'status', status, body: 'x'.repeat(600) })
    const failure = await failureOf(fetch())
    expect(failure.fault).toEqual({ code: 'call', call, attempts })
    expect(failure.cause).toMatchObject({ message: 'x'.repeat(500), statusCode: status })
    expect(scene.wire.masked).toEqual([])
  })

  test('comes with a status below 400 only', async () => {
    scene.fault({ match: { service: 'oidc' }, kind: 'status', status: 399, body: '{}' })
    expect(await faultOf(fetch())).toMatchObject({ code: 'answer' })
  })

  test('that never comes is waited for until the deadline', async () => {
    scene.fault({ match: { service: 'oidc' }, kind: 'hang-in-body' })
    scene.reopen({ seconds: 0.3 })
    expect(await faultOf(fetch())).toEqual({ code: 'deadline', seconds: 0.3, during: 'GitHub OIDC token request' })
  })
})

describe('a job that may not have one', () => {
  test.each([
    ['no URL', { ACTIONS_ID_TOKEN_REQUEST_URL: '' }],
    ['no bearer token', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
    ['no URL that is one', { ACTIONS_ID_TOKEN_REQUEST_URL: 'pipelines' }],
  ])('has %s from the runner', async (_, env) => {
    expect(await faultOf(fetch(env))).toEqual({ code: 'no-id-token', fork: false })
    expect(requests()).toEqual([])
  })

  test('has a URL that would send its bearer token in the clear', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://ghes.example.com/idtoken?secret=x' }
    expect(await faultOf(fetch(env))).toEqual({
      code: 'inputs',
      problems: [
        'ACTIONS_ID_TOKEN_REQUEST_URL: http://ghes.example.com is not an https URL. The runner sets this variable; look for a step that changes it',
      ],
    })
    expect(requests()).toEqual([])
  })

  const event = (content: string): string => {
    const file = join(directory, 'event.json')
    writeFileSync(file, content)
    return file
  }
  const from = (name: string) => JSON.stringify({ pull_request: { head: { repo: { full_name: name } } } })

  test.each([
    ['pull_request', from('somebody/shop'), true],
    ['pull_request_review', from('somebody/shop'), true],
    ['pull_request_review_comment', from('somebody/shop'), true],
    ['pull_request_target', from('somebody/shop'), false],
    ['pull_request', from('acme/shop'), false],
    ['pull_request', JSON.stringify({ pull_request: { head: { repo: null } } }), false],
    ['pull_request', '', false],
    ['push', JSON.stringify({ ref: 'refs/heads/main' }), false],
  ])('because of the event %s %s: fork %s', async (name, content, fork) => {
    const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event(content), GITHUB_REPOSITORY: 'acme/shop' }
    expect(await faultOf(fetch({ ...env, ACTIONS_ID_TOKEN_REQUEST_URL: '' }))).toEqual({ code: 'no-id-token', fork })
  })

  test('does not hang on an event file that is a FIFO', async () => {
    const file = join(directory, 'fifo')
    execFileSync('mkfifo', [file])
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file, ACTIONS_ID_TOKEN_REQUEST_URL: '' }
    expect(await faultOf(fetch(env))).toEqual({ code: 'no-id-token', fork: false })
  })
})
