import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeScratch, readEntry, removeScratch } from '../../../src/docker-config/scratch.js'
import { faultOf, find, hostOf, place, read, usePlace, write } from './place.js'

/** The config for one login by docker or podman. */

usePlace()

test('is for one login alone, for its owner only, with everything else linked', () => {
  const settings = '"currentContext":"rootless","__proto__":1'
  write(`{"auths":{"ghcr.io":{"auth":"YTpi"}},"CredsStore":"desktop","credHelpers":{"y":"z"},${settings}}`)
  mkdirSync(join(dirname(place.file), 'contexts'))
  const scratch = makeScratch(find(), hostOf(1))
  expect(dirname(scratch.directory)).toBe(place.runnerTemp)
  expect([scratch.directory, scratch.file].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
  expect(read(scratch.file)).toBe(`{"credHelpers":{"${hostOf(1)}":""},${settings}}`)
  expect(readdirSync(scratch.directory).toSorted()).toEqual(['config.json', 'contexts'])
  expect(makeScratch(find(), hostOf(1)).directory).not.toBe(scratch.directory)
})

test('has no store where there is no config either', () => {
  expect(JSON.parse(read(makeScratch(find(), hostOf(1)).file))).toEqual({ credHelpers: { [hostOf(1)]: '' } })
})

test('is an auth file for podman', () => {
  write('{"credsStore":"desktop"}')
  const scratch = makeScratch(find({ loginWith: 'podman' }), hostOf(1))
  expect(scratch.file).toBe(join(scratch.directory, 'auth.json'))
  expect([read(scratch.file), readdirSync(scratch.directory)]).toEqual(['{}', ['auth.json']])
})

test.each([
  ['has none yet', undefined, undefined],
  ['has one', JSON.stringify({ auths: { [hostOf(1)]: { auth: 'QVdTOng=' } } }), 'QVdTOng='],
  ['is broken', 'broken', undefined],
])('gives the login that the tool has put into it: %s', (_name, text, auth) => {
  const scratch = makeScratch(find(), hostOf(1))
  if (text !== undefined) writeFileSync(scratch.file, text)
  expect(readEntry(scratch, hostOf(1))).toBe(auth)
})

test('is removed with its links, never what they point to; again and again', () => {
  write('{}')
  const plugin = join(dirname(place.file), 'cli-plugins', 'docker-buildx')
  write('x', plugin)
  const scratch = makeScratch(find(), hostOf(1))
  removeScratch(scratch)
  removeScratch(scratch)
  expect([readdirSync(place.runnerTemp), existsSync(plugin)]).toEqual([[], true])
})

test('that cannot be made leaves nothing behind', async () => {
  const { runnerTemp } = place
  const found = find()
  const fault = () => faultOf(() => makeScratch(found, hostOf(1)))
  renameSync(runnerTemp, `${runnerTemp}-away`)
  expect(await fault()).toMatchObject({ path: runnerTemp, error: 'ENOENT' })
  writeFileSync(join(place.home, '.docker'), '')
  renameSync(`${runnerTemp}-away`, runnerTemp)
  expect(await fault()).toMatchObject({ problem: 'unreadable', error: 'ENOTDIR' })
  expect(readdirSync(runnerTemp)).toEqual([])
})
