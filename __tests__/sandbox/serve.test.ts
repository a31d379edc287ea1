import { spawn } from 'node:child_process'
import { access, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'serve-'))
})

afterEach(() => rm(directory, { recursive: true }))

test('runs as a process of its own, prints how to reach it, records, and ends on SIGTERM', async () => {
  const record = join(directory, 'requests.jsonl')
  const options = JSON.stringify({ faults: [{ match: { service: 'ecr' }, kind: 'hang' }] })
  const child = spawn(process.execPath, ['lib/sandbox/serve.js', '--record', record, '--options', options])
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
  const { value = '' } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next()
  const ready = JSON.parse(value)
  expect(ready).toMatchObject({
    pid: child.pid,
    env: { HTTPS_PROXY: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), DOCKER_HOST: 'unix:///nonexistent.sock' },
    credentials: { AWS_ACCESS_KEY_ID: expect.stringMatching(/^AKIA/) },
    oidcEnv: { ACTIONS_ID_TOKEN_REQUEST_URL: expect.stringMatching(/^https:/) },
  })

  await fetch(ready.httpUrl, { method: 'POST', body: 'Action=GetCallerIdentity' })
  const headers = { 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken' }
  const hanging = fetch(ready.httpUrl, { method: 'POST', headers, body: '{}' }).catch(() => 'cut off')
  await new Promise((resolve) => setTimeout(resolve, 200))
  child.kill('SIGTERM')

  expect(await ended).toEqual({ code: 0, signal: null })
  expect(await hanging).toBe('cut off')
  const lines = (await readFile(record, 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { service: 'sts', operation: 'GetCallerIdentity', status: 403 },
    { service: 'ecr', operation: 'GetAuthorizationToken', status: null, fault: 'hang' },
  ])
  await expect(access(ready.env.NODE_EXTRA_CA_CERTS)).rejects.toThrow('ENOENT')
})
