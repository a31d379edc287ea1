import { unlinkSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Use } from '../../../src/docker-config/record.js'
import {
  authOf,
  beside,
  entryOf,
  hostOf,
  hurry,
  install,
  place,
  prepare,
  read,
  settingsOf,
  undo,
  usePlace,
  write,
} from './place.js'
import { makeWaiting, makeWorker, makeWorkers, runAtOnce, startAtOnce, useWorkers } from './workers.js'

/** Processes that change one config at once, or end while they do. */

const others =
  '{\n  "auths": { "ghcr.io": { "auth": "Zm9vOmJhcg==" } },\n  "credsStore": "desktop",\n  "credHelpers": { "gcr.io": "gcloud" }\n}\n'
usePlace(others)
useWorkers()

const ten = Array.from({ length: 10 }, (_, n) => n + 1)
const task = (what: 'install' | 'hang' | 'pause', n: number, password?: string) =>
  ({ do: what, settings: settingsOf(), entries: [entryOf(n, password)] }) as const
const undoing = (use: unknown) => ({ do: 'undo', use: use as Use }) as const
const lock = () => `${place.file}.ecr-login.lock`
const loginsOf = (hosts: readonly number[]) => hosts.map((n) => authOf(hostOf(n)))

describe('many processes at once', () => {
  test('ten installs into one config keep ten logins, ten removals give the file back', async () => {
    const uses = await runAtOnce(ten.map((n) => task('install', n)))
    expect(loginsOf(ten)).toEqual(ten.map((n) => entryOf(n).auth))
    expect([authOf('ghcr.io'), beside()]).toEqual(['Zm9vOmJhcg==', ['config.json']])
    const ends = await runAtOnce(uses.map(undoing))
    expect(ends).toEqual(ten.map((n) => expect.objectContaining({ gone: [hostOf(n)], remains: [] })))
    expect([read(), beside()]).toEqual([others, ['config.json']])
  })

  test('ten installs of one host leave one login, whole, and the removals none', async () => {
    const uses = await runAtOnce(ten.map((n) => task('install', 1, `pw-${n}`)))
    expect(ten.map((n) => entryOf(1, `pw-${n}`).auth)).toContain(authOf(hostOf(1)))
    await runAtOnce(uses.map(undoing))
    expect(JSON.parse(read())).toEqual(JSON.parse(others))
  })
})

describe('a process', () => {
  test('that is killed right before its write costs the others seconds, and no login', async () => {
    const killed = await makeWaiting(task('hang', 99))
    const workers = await makeWorkers(ten.map((n) => task('install', n)))
    const start = performance.now()
    const running = startAtOnce(workers)
    killed.child.kill('SIGKILL')
    await running
    expect(performance.now() - start).toBeLessThan(8_000)
    expect(loginsOf([...ten, 99])).toEqual([...ten.map((n) => entryOf(n).auth), undefined])
    expect(beside()).toEqual(['config.json'])
  })

  test('that was killed leaves lock and half-written file, which post clears away', async () => {
    const { child } = await makeWaiting(task('hang', 1))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    const left = [/^config\.json$/, /^config\.json\.ecr-login\.[\w.-]+\.tmp$/, /^config\.json\.ecr-login\.lock$/]
    expect(beside().toSorted()).toEqual(left.map((name) => expect.stringMatching(name)))
    expect(await undo(prepare())).toMatchObject({ remains: [] })
    expect([read(), beside()]).toEqual([others, ['config.json']])
  })

  test('that has lost its lock right before its write does not write what the next holder has prepared', async () => {
    const first = await makeWaiting({ ...task('hang', 1), milliseconds: 100 })
    first.child.kill('SIGSTOP')
    unlinkSync(lock())
    const next = await makeWaiting(task('hang', 2))
    next.child.kill('SIGKILL')
    first.child.kill('SIGCONT')
    while ((await first.next()) === 'hanging') {}
    expect(loginsOf([1, 2])).toEqual([entryOf(1).auth, undefined])
    expect([authOf('ghcr.io'), beside()]).toEqual(['Zm9vOmJhcg==', ['config.json']])
  })

  test('that was stopped for long, and has lost its lock, starts over when it goes on', async () => {
    const stopped = await makeWaiting(task('pause', 1))
    stopped.child.kill('SIGSTOP')
    hurry(10)
    await install([entryOf(2)])
    stopped.child.kill('SIGCONT')
    const use: Use = JSON.parse((await stopped.next()) ?? '')
    expect(loginsOf([1, 2])).toEqual([entryOf(1).auth, entryOf(2).auth])
    await undo({ use })
    expect(loginsOf([1, 2])).toEqual([undefined, entryOf(2).auth])
    expect(beside()).toEqual(['config.json'])
  })
})

describe('a disk that takes no more', () => {
  test.each([
    ['for the record', 'ulimit -f 0', others, '/ecr-login-undo/'],
    ['for the new text', 'ulimit -f 8', JSON.stringify({ x: 'x'.repeat(20_000) }), 'config.json'],
  ])('leaves the old file whole and nothing else: %s', async (_name, limit, before, path) => {
    write(before)
    const worker = await makeWorker(task('install', 1), limit)
    worker.start()
    const fault = { code: 'config', path: expect.stringContaining(path), problem: 'disk-full', error: 'EFBIG' }
    expect(JSON.parse((await worker.next()) ?? '')).toEqual({ fault })
    expect([read(), beside()]).toEqual([before, ['config.json']])
  })

  test('leaves a login in the file, and post says so', async () => {
    const { use } = await install()
    const worker = await makeWorker(undoing(use), 'ulimit -f 0')
    worker.start()
    const kept = `The login to ${hostOf(1)} may still be in ${place.file}. The disk, the quota or the file`
    expect(JSON.parse((await worker.next()) ?? '')).toMatchObject({
      gone: [],
      remains: [expect.stringContaining(kept)],
    })
    expect([authOf(hostOf(1)), beside()]).toEqual([entryOf(1).auth, ['config.json']])
  })
})
