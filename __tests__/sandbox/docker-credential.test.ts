import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readCredential } from '../../sandbox/client/docker-credential.js'

const HOST = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'
const AUTHS = { [HOST]: { auth: Buffer.from('AWS:in:the:file').toString('base64') } }
const IN_FILE = { username: 'AWS', password: 'in:the:file' }

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'docker-'))
  await helper('kept', `read host; printf '{"Username":"AWS","Secret":"of %s"}' "$host"`)
  await helper('broken', 'echo "not implemented"; exit 1')
})

afterEach(() => rm(directory, { recursive: true }))

async function helper(name: string, script: string): Promise<void> {
  const path = join(directory, `docker-credential-${name}`)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
}

async function credentialIn(config: object) {
  await writeFile(join(directory, 'config.json'), JSON.stringify(config))
  return readCredential(HOST, { directory, env: { PATH: `${directory}:${process.env['PATH']}` } })
}

test.each([
  ['the entry in the file', { auths: AUTHS }, IN_FILE],
  ["the host's helper", { auths: AUTHS, credHelpers: { [HOST]: 'kept' } }, { username: 'AWS', password: `of ${HOST}` }],
  ['the store', { auths: AUTHS, credsStore: 'kept' }, { username: 'AWS', password: `of ${HOST}` }],
  ['the file, where the helper is empty', { auths: AUTHS, credsStore: 'kept', credHelpers: { [HOST]: '' } }, IN_FILE],
  ['nothing, where the store is broken', { auths: AUTHS, credsStore: 'broken' }, undefined],
  ['nothing, where the helper is missing', { auths: AUTHS, credHelpers: { [HOST]: 'missing' } }, undefined],
  ['nothing for another host', { auths: { 'example.com': {} } }, undefined],
])('docker would use %s', async (_case, config, expected) => {
  expect(await credentialIn(config)).toEqual(expected)
})

test('a config that is not there holds nothing', async () => {
  expect(await readCredential(HOST, { directory: join(directory, 'nowhere'), env: {} })).toBeUndefined()
})
