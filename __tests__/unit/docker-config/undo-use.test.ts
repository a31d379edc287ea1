import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { readRecord, writeRecord } from '../../../src/docker-config/record.js'
import { makeScratch } from '../../../src/docker-config/scratch.js'
import type { Undo } from '../../../src/docker-config/text/undo-record.js'
import { undoUse } from '../../../src/docker-config/undo.js'
import { Failure } from '../../../src/run/failure.js'
import {
  authOf,
  beside,
  entryOf,
  filesIn,
  find,
  hostOf,
  install,
  place,
  prepare,
  read,
  signal,
  undo,
  usePlace,
  write,
} from './place.js'

/** What post does, by the record that main has left. */

const others = '{"auths":{"ghcr.io":{"auth":"Zm9vOmJhcg=="}}}'
usePlace(others)

type Target = Awaited<ReturnType<typeof install>>
const recordOf = ({ use: { id } }: Target) => join(place.records, `${id}.json`)

/** Writes a record as another step could. */
function forge(target: Target, change: object): void {
  writeRecord(target.use, { ...(readRecord(target.use) as Undo), ...change })
}

describe('undoing a use of the action', () => {
  test('removes its login and its record, and the last one removes their directory; then there is nothing to do', async () => {
    const [first, second] = [await install([entryOf(1)]), await install([entryOf(2)])]
    expect(await undo(first)).toMatchObject({ gone: [hostOf(1)], remains: [] })
    expect(readdirSync(place.records)).toEqual([`${second.use.id}.json`])
    expect(await undo(second)).toMatchObject({ gone: [hostOf(2)], remains: [] })
    expect([await undo(second), read(), readdirSync(place.runnerTemp)]).toEqual([{ gone: [], remains: [] }, others, []])
  })

  test('leaves a login that another job has put in its place, and says nothing', async () => {
    unlinkSync(place.file)
    const [ours, theirs] = [await install([entryOf(1, 'ours')]), await install([entryOf(1, 'theirs')])]
    expect(await undo(ours)).toMatchObject({ gone: [], remains: [] })
    expect(authOf(hostOf(1))).toBe(entryOf(1, 'theirs').auth)
    await undo(theirs)
    expect(existsSync(place.file)).toBe(false)
  })

  test('removes the scratch configs that a killed main has left, and no other step’s', async () => {
    const [found, other] = [find(), find()]
    const [left, kept] = [makeScratch(found, hostOf(1)), makeScratch(other, hostOf(1))]
    const target = { ...(await install()), use: found.use }
    writeRecord(found.use, target.undo)
    expect(await undo(target)).toMatchObject({ gone: [], remains: [] })
    expect([existsSync(left.directory), existsSync(kept.directory)]).toEqual([false, true])
  })

  test('removes a login that docker writes back, and says that it is gone only then', async () => {
    const target = await install()
    const old = read()
    const docker = setInterval(() => {
      if (read() === old) return
      clearInterval(docker)
      writeFileSync(place.file, old)
    }, 1)
    expect(await undo(target, 100)).toMatchObject({ gone: [hostOf(1)], remains: [] })
    expect(read()).toBe(others)
  })

  test('leaves docker no time where what it writes reaches nobody', async () => {
    const { use } = await install()
    const waiting = jest.spyOn(globalThis, 'setTimeout')
    expect(await undoUse(use, { signal, mayOverlap: false })).toMatchObject({ gone: [hostOf(1)], remains: [] })
    expect([waiting.mock.calls, read()]).toEqual([[], others])
  })

  test('does not say that a login is gone which comes back each time, and keeps the record', async () => {
    const target = await install()
    const old = read()
    const docker = setInterval(() => writeFileSync(place.file, old), 1)
    const { gone, remains } = await undo(target, 50)
    clearInterval(docker)
    const again = `Another program keeps writing the login to ${hostOf(1)} back into ${place.file}.`
    expect([gone, remains]).toEqual([[], [`${again} Run docker logout ${hostOf(1)}.`]])
    expect(existsSync(recordOf(target))).toBe(true)
  })

  test('is quiet when the file or its directory is gone, and makes neither', async () => {
    rmSync(dirname(place.file), { recursive: true })
    const [first, second] = [await install(), await install([entryOf(2)])]
    unlinkSync(place.file)
    expect(await undo(second)).toMatchObject({ remains: [] })
    expect(beside()).toEqual([])
    rmSync(dirname(place.file), { recursive: true })
    expect(await undo(first)).toMatchObject({ remains: [] })
    expect(filesIn(place.home)).toEqual([])
  })

  test('removes a directory that the step has made, unless something else is in it', async () => {
    rmSync(dirname(place.file), { recursive: true })
    await undo(await install())
    expect(filesIn(place.home)).toEqual([])
    const target = await install()
    write('', join(dirname(place.file), 'kept'))
    await undo(target)
    expect(beside()).toEqual(['kept'])
    unlinkSync(join(dirname(place.file), 'kept'))
    await undo(await install())
    expect(filesIn(place.home)).toEqual(['.docker'])
  })

  test('says nothing of a broken file into which the step had put nothing', async () => {
    const target = prepare()
    writeFileSync(place.file, 'broken')
    expect(await undo(target)).toMatchObject({ gone: [], remains: [] })
    expect(read()).toBe('broken')
  })
})

describe('what remains is said with host, path and reason', () => {
  const mayBe = () => `The login to ${hostOf(1)}, ${hostOf(2)} may still be in ${place.file}.`
  const logIn = () => install([entryOf(1), entryOf(2)])

  test('where the file is no longer JSON, which is left', async () => {
    const target = await logIn()
    const broken = read().slice(0, -3)
    writeFileSync(place.file, broken)
    const remains = [`${mayBe()} The file was left as it is, because it is not valid JSON.`]
    expect([await undo(target), read()]).toEqual([expect.objectContaining({ remains }), broken])
  })

  test('where there are many, with three of them', async () => {
    for (const [count, said] of [
      [3, hostOf(3)],
      [5, `${hostOf(3)}, 2 more`],
    ] as const) {
      const target = await install(Array.from({ length: count }, (_, index) => entryOf(index + 1)))
      const before = read()
      write('broken')
      const { remains } = await undo(target)
      expect(remains[0]).toMatch(`The login to ${hostOf(1)}, ${hostOf(2)}, ${said} may still be in ${place.file}. `)
      write(before)
      await undo(target)
    }
  })

  test('where it may not be written', async () => {
    const target = await logIn()
    unlinkSync(place.file)
    mkdirSync(place.file)
    const remains = [expect.stringMatching(`^${mayBe().replaceAll('.', '\\.')} A directory .* Reason: EISDIR\\.$`)]
    expect(await undo(target)).toMatchObject({ remains })
  })

  test('where the step has put nothing in yet, in the file of a directory that it made', async () => {
    rmSync(dirname(place.file), { recursive: true })
    const target = prepare()
    mkdirSync(place.file, { recursive: true })
    const said = `What this step made may still be in ${place.file}. A directory is where`
    expect(await undo(target)).toMatchObject({ remains: [expect.stringContaining(said)] })
  })

  test('where it is too large, for which the system has no reason', async () => {
    const target = await logIn()
    writeFileSync(place.file, ' '.repeat(17_000_000))
    const remains = [`${mayBe()} It has more than 16 MB, which no Docker config needs.`]
    expect(await undo(target)).toMatchObject({ remains })
  })

  test.each([
    [new Error('Somebody called'), 'Somebody called.'],
    ['the end', 'the end.'],
  ])('where it is stopped by %s', async (reason, said) => {
    const { use } = await logIn()
    expect(await undoUse(use, { signal: AbortSignal.abort(reason), mayOverlap: true })).toMatchObject({
      remains: [`${mayBe()} ${said}`],
    })
  })

  test('where there is no time left', async () => {
    const { use } = await logIn()
    const aborted = AbortSignal.abort(new Failure({ code: 'deadline', seconds: 15, during: 'logout' }))
    expect(await undoUse(use, { signal: aborted, mayOverlap: true })).toMatchObject({
      gone: [],
      remains: [`${mayBe()} There was no time left.`],
    })
  })
})

describe('a record that this action did not write', () => {
  test.each([
    ['no JSON', () => '{'],
    ['a list', () => '[]'],
    ['nothing', () => 'null'],
    ['17 MB', (text: string) => text + ' '.repeat(17_000_000)],
    ...[
      { file: 'config.json' },
      { file: 1 },
      { kind: 'other' },
      { entries: {} },
      { entries: [null] },
      { entries: [{ host: hostOf(1) }] },
      { entries: [{ host: hostOf(1), hash: 'x' }] },
      { entries: [{ host: hostOf(1), hash: '0'.repeat(9) }] },
      { entries: [{ host: 'ghcr.io', hash: '0'.repeat(8) }] },
      { entries: [{ host: hostOf(1), hash: '0'.repeat(8), former: '../evil' }] },
      { entries: [{ host: hostOf(1), hash: '0'.repeat(8), former: 1 }] },
      { before: 'gone' },
      { added: ['psFormat'] },
      { added: ['xauths'] },
      { added: ['authsx'] },
      { added: [1] },
      { isolated: 'true' },
      { madeDirectory: null },
      { formerDockerConfig: undefined },
      { formerDockerConfig: '/a\nPATH=/evil' },
      { formerDockerConfig: '/a\rPATH=/evil' },
    ].map((change) => {
      const forged = (text: string) => JSON.stringify({ ...JSON.parse(text), ...change })
      return [JSON.stringify(change), forged] as const
    }),
  ])('changes nothing by a record: %s', async (_name, forged) => {
    const target = await install()
    const before = read()
    writeFileSync(recordOf(target), forged(read(recordOf(target))))
    const { gone, remains } = await undo(target)
    expect([gone, remains, read()]).toEqual([[], [expect.stringMatching(/^The logout did not finish\. /)], before])
  })

  test.each([
    ['a link', () => renameSync(place.records, `${place.root}/x`) ?? symlinkSync(`${place.root}/x`, place.records)],
    ['writable by others', () => chmodSync(place.records, 0o777)],
  ])('changes nothing by the records of a directory that is %s', async (_name, plant) => {
    const target = await install()
    plant()
    const { gone, remains } = await undo(target)
    expect([gone, remains]).toEqual([[], [expect.stringContaining('can be written by other users')]])
    expect(read()).toContain(hostOf(1))
  })

  test('deletes no file and no directory in which it has no login', async () => {
    const [precious, empty] = ['precious', 'empty'].map((name) => join(place.root, name, 'config.json')) as [
      string,
      string,
    ]
    write('{"auths":{}}', precious)
    mkdirSync(dirname(empty))
    for (const file of [precious, empty]) {
      const target = await install()
      forge(target, { file, before: 'missing', added: ['auths'], madeDirectory: true })
      expect(await undo(target)).toMatchObject({ gone: [], remains: [] })
    }
    expect([existsSync(precious), existsSync(dirname(empty))]).toEqual([true, true])
  })

  test('removes no directory as the private one but that of its job, and no link to another', async () => {
    const forged = { isolated: true, madeDirectory: true }
    const target = await install()
    forge(target, forged)
    const kept = `The login to ${hostOf(1)} may still be in ${dirname(place.file)}. It is a link, belongs to another`
    expect(await undo(target)).toMatchObject({ gone: [], remains: [expect.stringContaining(kept)] })
    const next = await install([entryOf(2)], { mode: 'isolated' })
    rmSync(place.isolated, { recursive: true })
    symlinkSync(dirname(place.file), place.isolated)
    expect(await undo(next)).toMatchObject({ gone: [], remains: [expect.stringContaining('It is a link')] })
    expect(authOf(hostOf(1))).toBe(entryOf(1).auth)
  })
})
