import { chmodSync, mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  isRecordId,
  newUse,
  readRecord,
  recordIds,
  removeRecord,
  type Use,
  writeRecord,
} from '../../../src/docker-config/record.js'
import type { Undo } from '../../../src/docker-config/text/undo-record.js'
import { faultOf, hostOf, place, usePlace } from './place.js'

/** The records of what is to be undone. */

usePlace()

const undo: Undo = {
  ...{ file: '/home/me/.docker/config.json', kind: 'login', before: 'object', added: ['auths', 'credHelpers'] },
  entries: [{ host: hostOf(1), hash: '0'.repeat(8), former: null }],
  ...{ isolated: false, madeDirectory: false, formerDockerConfig: null },
}
const path = ({ id }: Use) => join(place.records, `${id}.json`)

function record(seconds: number, use = newUse(place.runnerTemp)): Use {
  writeRecord(use, undo)
  utimesSync(path(use), seconds, seconds)
  return use
}

describe('the records of a job', () => {
  test('are the latest first, and no other file is one', () => {
    expect([recordIds(''), recordIds(place.runnerTemp)]).toEqual([[], []])
    const times = [20, 30, 10]
    const uses = times.map((time, index) =>
      record(time, { runnerTemp: place.runnerTemp, id: `0000000${index}-0000-4000-8000-000000000000` }),
    )
    const [first, second, third] = uses.map(({ id }) => id)
    const others = ['x.json', `${first}.json.new`, `${first}.half`, `${first}`]
    for (const name of others) writeFileSync(join(place.records, name), '')
    expect(recordIds(place.runnerTemp)).toEqual([second, first, third])
    const directory = process.cwd()
    process.chdir(place.runnerTemp)
    expect(recordIds('')).toEqual([])
    process.chdir(directory)
    for (const use of uses) expect(readRecord(use)).toEqual(undo)
  })

  test('go one by one, half-written ones too, and the directory with the last', () => {
    const [first, second] = [record(1), record(2)]
    writeFileSync(`${path(first)}.half`, '')
    removeRecord(first)
    removeRecord(first)
    expect([readRecord(first), readdirSync(place.records)]).toEqual([undefined, [`${second.id}.json`]])
    removeRecord(second)
    removeRecord(second)
    expect([readRecord(second), readdirSync(place.runnerTemp)]).toEqual([undefined, []])
  })

  test.each<[name: string, change: Partial<Undo>]>([
    ['of a helper', { kind: 'helper' }],
    ['of a file that was blank', { before: 'blank' }],
    ['with a helper to put back', { entries: [{ host: hostOf(1), hash: 'f'.repeat(8), former: 'ecr-login_2.x' }] }],
    ['without one', { entries: [{ host: hostOf(1), hash: 'f'.repeat(8) }] }],
    ['with a directory beyond ASCII', { formerDockerConfig: '/home/Zürich' }],
  ])('comes back as it was: %s', (_name, change) => {
    const use = newUse(place.runnerTemp)
    writeRecord(use, { ...undo, ...change })
    expect(readRecord(use)).toEqual({ ...undo, ...change })
  })

  test('that is damaged is named', () => {
    const use = record(1)
    writeFileSync(path(use), 'null')
    expect(() => readRecord(use)).toThrow(`The record ${path(use)} is damaged`)
  })

  test('is not written where a directory has its name, or where others can write', async () => {
    const use = newUse(place.runnerTemp)
    mkdirSync(path(use), { recursive: true, mode: 0o700 })
    chmodSync(place.records, 0o700)
    expect(await faultOf(() => writeRecord(use, undo))).toMatchObject({ code: 'config', path: path(use) })
    renameSync(place.records, join(place.root, 'old'))
    mkdirSync(place.records)
    chmodSync(place.records, 0o777)
    expect(await faultOf(() => writeRecord(use, undo))).toMatchObject({ problem: 'not-ours' })
  })
})

test.each([
  ['0123abcd-89ef-4000-8000-0123456789ab', true],
  ['0123abcd-89ef-4000-8000-0123456789abc', false],
  ['00123abcd-89ef-4000-8000-0123456789ab', false],
  ['0123ABCD-89ef-4000-8000-0123456789ab', false],
  ['../../../etc/passwd', false],
  ['', false],
  [['0123abcd-89ef-4000-8000-0123456789ab'], false],
  [undefined, false],
])('%j is the name of a record: %j', (id, is) => {
  expect(isRecordId(id)).toBe(is)
})
