import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findDockerConfig } from '../../../src/docker-config/find.js'
import { installEntries } from '../../../src/docker-config/install.js'
import { prepareDockerConfig, type TargetConfig } from '../../../src/docker-config/prepare.js'
import { makeScratch } from '../../../src/docker-config/scratch.js'
import {
  entryOf,
  filesIn,
  hostOf,
  makePlace,
  type Place,
  settingsOf,
  undo as undoUse,
  writeConfig,
} from './config-workers.js'

/** What post does, by the record that main has left. */

const { signal } = new AbortController()
const others = '{"auths":{"ghcr.io":{"auth":"Zm9vOmJhcg=="}}}'
let place: Place
let records: string
beforeEach(() => {
  place = makePlace(others)
  records = join(place.runnerTemp, 'ecr-login-undo')
})
afterEach(() => place.remove())

async function logIn(n = 1): Promise<TargetConfig> {
  const target = prepareDockerConfig(findDockerConfig(settingsOf(place)), [hostOf(n)])
  await installEntries(target, [entryOf(n)], signal)
  return target
}
const undo = ({ use }: TargetConfig, milliseconds?: number) => undoUse(use, milliseconds)
const recordOf = ({ use: { id } }: TargetConfig) => join(records, `${id}.json`)
const read = () => readFileSync(place.file, 'utf8')

describe('undoing a use of the action', () => {
  test('removes its login and its record, and the last one removes their directory; then there is nothing to do', async () => {
    const first = await logIn(1)
    const second = await logIn(2)
    expect(await undo(first)).toMatchObject({ gone: [hostOf(1)], remains: [] })
    expect([await undo(first), readdirSync(records)]).toEqual([undefined, [`${second.use.id}.json`]])
    expect(await undo(second)).toMatchObject({ gone: [hostOf(2)], remains: [] })
    expect([await undo(second), read(), readdirSync(place.runnerTemp)]).toEqual([undefined, others, []])
  })

  test('removes the scratch configs that a killed main has left, and no other step’s', async () => {
    const found = findDockerConfig(settingsOf(place))
    const target = prepareDockerConfig(found, [hostOf(1)])
    const other = findDockerConfig(settingsOf(place))
    const [left, kept] = [makeScratch(found, hostOf(1)), makeScratch(other, hostOf(1))]
    expect(await undo(target)).toMatchObject({ gone: [], remains: [] })
    expect([existsSync(left.directory), existsSync(kept.directory)]).toEqual([false, true])
  })

  test('removes a login that docker writes back, and says that it is gone only then', async () => {
    const target = await logIn()
    const old = read()
    const docker = setInterval(() => {
      if (read() === old) return
      clearInterval(docker)
      writeFileSync(place.file, old)
    }, 1)
    expect(await undo(target, 100)).toMatchObject({ gone: [hostOf(1)], remains: [] })
    expect(read()).toBe(others)
  })

  test('does not say that a login is gone which comes back each time, and keeps the record', async () => {
    const target = await logIn()
    const old = read()
    const docker = setInterval(() => writeFileSync(place.file, old), 1)
    const { gone, remains } = (await undo(target, 50)) ?? {}
    clearInterval(docker)
    expect(gone).toEqual([])
    expect(remains).toEqual([
      `Another program keeps writing the login to ${hostOf(1)} back into ${place.file}. Run docker logout ${hostOf(1)}.`,
    ])
    expect(existsSync(recordOf(target))).toBe(true)
  })

  test.each([
    ['no JSON', () => '{'],
    ['another host', (text: string) => text.replaceAll(hostOf(1), 'ghcr.io')],
    ['another section', (text: string) => text.replace('"added":[]', '"added":["psFormat"]')],
    ['a program by its path', (text: string) => text.replace('"sha256"', '"former":"../x","sha256"')],
    ['17 MB', (text: string) => text + ' '.repeat(17_000_000)],
  ])('changes nothing by a record that this action did not write: %s', async (_name, forge) => {
    const target = await logIn()
    const before = read()
    writeFileSync(recordOf(target), forge(readFileSync(recordOf(target), 'utf8')))
    const { gone, remains } = (await undo(target)) ?? {}
    expect([gone, remains, read()]).toEqual([[], [expect.stringMatching(/^The logout did not finish\. /)], before])
  })

  test.each([
    ['a link', () => renameSync(records, join(place.root, 'x')) ?? symlinkSync(join(place.root, 'x'), records)],
    ['writable by others', () => chmodSync(records, 0o777)],
  ])('changes nothing by the records of a directory that is %s', async (_name, plant) => {
    const target = await logIn()
    plant()
    const { gone, remains } = (await undo(target)) ?? {}
    expect([gone, remains]).toEqual([[], [expect.stringContaining('can be written by other users')]])
    expect(read()).toContain(hostOf(1))
  })

  test('deletes no file and no directory in which it has no login', async () => {
    const target = await logIn()
    const file = join(place.root, 'precious', 'config.json')
    writeConfig(file, '{"auths":{}}')
    const forged = { ...target.undo, file, before: 'missing', added: ['auths'], madeDirectory: true }
    writeFileSync(recordOf(target), JSON.stringify(forged))
    expect(await undo(target)).toMatchObject({ gone: [], remains: [] })
    expect(existsSync(file)).toBe(true)
    mkdirSync(join(place.root, 'empty'))
    const next = await logIn()
    writeFileSync(recordOf(next), JSON.stringify({ ...forged, file: join(place.root, 'empty', 'config.json') }))
    await undo(next)
    expect(filesIn(place.root)).toContain('empty')
  })
})
