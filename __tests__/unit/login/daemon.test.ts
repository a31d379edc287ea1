import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { FoundConfig } from '../../../src/docker-config/find.js'
import { plaintextDaemon } from '../../../src/login/daemon.js'
import type { Environment } from '../../../src/plan/plan.js'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'daemon-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** The address of the daemon that would get the password unencrypted. */
function find(env: Environment, config: object = {}, tool = 'docker') {
  const found = {
    directory,
    config: { text: JSON.stringify(config) },
    settings: { loginWith: tool },
  } as unknown as FoundConfig
  return plaintextDaemon(found, env)
}

/** A Docker context, as `docker context create` writes it. */
function context(name: string, endpoint: object, certificates: readonly string[] = []): void {
  const id = createHash('sha256').update(name).digest('hex')
  const [meta, tls] = [join(directory, 'contexts', 'meta', id), join(directory, 'contexts', 'tls', id, 'docker')]
  mkdirSync(meta, { recursive: true })
  writeFileSync(join(meta, 'meta.json'), JSON.stringify({ Name: name, Metadata: {}, Endpoints: { docker: endpoint } }))
  if (certificates.length > 0) mkdirSync(tls, { recursive: true })
  for (const file of certificates) writeFileSync(join(tls, file), '')
}

test.each(['tcp://docker:2375', 'tcp://10.0.0.7:2375', 'http://docker:2375', 'docker:2375', 'tcp://[fd00::1]:2375'])(
  'DOCKER_HOST=%s gets the password unencrypted, unless TLS is on',
  (address) => {
    const DOCKER_HOST = address
    expect(find({ DOCKER_HOST })).toEqual({ address, source: 'DOCKER_HOST' })
    expect(find({ DOCKER_HOST, DOCKER_TLS_VERIFY: '1' })).toBeUndefined()
    expect(find({ DOCKER_HOST, DOCKER_TLS: '1' })).toBeUndefined()
  },
)

test.each([
  ...['unix:///var/run/docker.sock', 'npipe:////./pipe/docker_engine', 'ssh://user@build.example.com', ''],
  ...['tcp://127.0.0.1:2375', 'tcp://localhost:2375', 'tcp://[::1]:2375', 'tcp://:2375', ':2375'],
])('DOCKER_HOST=%s keeps it on the machine, or encrypts it', (address) => {
  expect(find({ DOCKER_HOST: address })).toBeUndefined()
})

test('a context counts: that of DOCKER_CONTEXT, else that of the config, and none beside DOCKER_HOST', () => {
  context('remote', { Host: 'tcp://build.example.com:2375', SkipTLSVerify: false })
  context('rootless', { Host: 'unix:///run/user/1000/docker.sock', SkipTLSVerify: false })
  const remote = { address: 'tcp://build.example.com:2375', source: 'the Docker context remote' }
  expect(find({ DOCKER_CONTEXT: 'remote' })).toEqual(remote)
  expect(find({}, { currentContext: 'remote' })).toEqual(remote)
  expect(find({ DOCKER_CONTEXT: 'rootless' }, { currentContext: 'remote' })).toBeUndefined()
  expect(find({ DOCKER_HOST: 'unix:///x' }, { currentContext: 'remote' })).toBeUndefined()
})

test.each(['podman', 'none'])('%s has no daemon to send it to', (tool) => {
  expect(find({ DOCKER_HOST: 'tcp://docker:2375' }, {}, tool)).toBeUndefined()
})

test('a context with certificates, or with TLS that is not verified, encrypts', () => {
  context('sure', { Host: 'tcp://build.example.com:2376', SkipTLSVerify: false }, ['ca.pem'])
  context('trusting', { Host: 'tcp://build.example.com:2376', SkipTLSVerify: true })
  expect([find({ DOCKER_CONTEXT: 'sure' }), find({ DOCKER_CONTEXT: 'trusting' })]).toEqual([undefined, undefined])
})

test.each([
  {},
  { currentContext: 'default' },
  { currentContext: '../../etc' },
  { currentContext: 7 },
  { currentContext: null },
])('there is none with the config %j', (config) => {
  expect(find({}, config)).toBeUndefined()
})

test('a context that docker could not read either is no error', () => {
  context('broken', {})
  writeFileSync(
    join(directory, 'contexts', 'meta', createHash('sha256').update('broken').digest('hex'), 'meta.json'),
    '{"Endpoints":',
  )
  expect(find({ DOCKER_CONTEXT: 'broken' })).toBeUndefined()
})
