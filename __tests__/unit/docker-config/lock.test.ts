import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { whileLocked } from '../../../src/docker-config/disk/lock.js'
import { Failure } from '../../../src/run/failure.js'
import { monotonicTime } from '../../../src/run/monotonic-time.js'
import { entryOf, filesIn, hurry, place, settingsOf, usePlace } from './place.js'
import { makeWaiting, runAtOnce, useWorkers } from './workers.js'

let path: string

const { signal } = new AbortController()

usePlace()
useWorkers()
beforeEach(() => {
  path = join(place.root, 'lock')
})

/** Milliseconds until the lock could be had. */
async function timeToLock(path: string): Promise<number> {
  const start = monotonicTime()
  await whileLocked({ path, signal }, () => true)
  return monotonicTime() - start
}

describe('the lock', () => {
  test('is there during the action, and nothing is left after it', async () => {
    let during: readonly string[] = []
    await whileLocked({ path, signal }, () => {
      during = filesIn(place.root)
      return true
    })
    expect(during).toEqual(['home', 'lock', 'temp'])
    expect(filesIn(place.root)).toEqual(['home', 'temp'])
  })

  test('is given back when the action throws', async () => {
    const failing = whileLocked({ path, signal }, () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(existsSync(path)).toBe(false)
  })

  test('runs the action again until it is done', async () => {
    let runs = 0
    await whileLocked({ path, signal }, () => ++runs === 3)
    expect(runs).toBe(3)
  })

  test('keeps ten processes apart', async () => {
    const file = join(place.root, 'count')
    writeFileSync(file, '0')
    await runAtOnce(Array.from({ length: 10 }, () => ({ do: 'count', lock: path, file, times: 20 }) as const))
    expect(readFileSync(file, 'utf8')).toBe('200')
    expect(filesIn(place.root)).toEqual(['count', 'home', 'temp'])
  })

  test('of a living process is waited for', async () => {
    const holder = await makeWaiting({ do: 'hang', settings: settingsOf(), entries: [entryOf(1)] })
    hurry(5)
    let locked = false
    const waiting = whileLocked({ path: `${place.file}.ecr-login.lock`, signal }, () => {
      locked = true
      return true
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(locked).toBe(false)
    holder.child.kill('SIGKILL')
    await waiting
    expect(locked).toBe(true)
  })

  test('of an unknown process is taken over when it has not changed for ten seconds', async () => {
    hurry(10)
    const texts = ['something else', JSON.stringify({ place: `not ${hostname()}`, pid: 1, id: 'x' })]
    const times = await Promise.all(
      texts.map((text, index) => {
        writeFileSync(`${path}${index}`, text)
        return timeToLock(`${path}${index}`)
      }),
    )
    expect(Math.min(...times)).toBeGreaterThan(9_000)
    expect(filesIn(place.root)).toEqual(['home', 'temp'])
  })

  test.each([
    ['an empty file of a process that was killed before it wrote', () => writeFileSync(path, '')],
    ['a pipe', () => execFileSync('mkfifo', [path])],
    ['a link to a device', () => symlinkSync('/dev/zero', path)],
    ['a link that leads nowhere', () => symlinkSync('nowhere', path)],
    ['a directory with something in it', () => mkdirSync(join(path, 'x'), { recursive: true })],
    ['what a killed process put aside', () => writeFileSync(path, '') ?? mkdirSync(`${path}.stale`)],
  ])('is taken over after a second where its name is planted: %s', async (_name, plant) => {
    hurry(2)
    plant()
    const time = await timeToLock(path)
    expect([time > 900, time < 5_000]).toEqual([true, true])
    expect(filesIn(place.root)).toEqual(['home', 'temp'])
  })

  test('that another process has taken meanwhile is not put aside with an abandoned one', async () => {
    writeFileSync(path, '')
    const file = join(place.root, 'count')
    writeFileSync(file, '0')
    await runAtOnce(Array.from({ length: 8 }, () => ({ do: 'count', lock: path, file, times: 5 }) as const))
    expect([readFileSync(file, 'utf8'), existsSync(path)]).toEqual(['40', false])
  })

  test('is renewed after five seconds, so that no other process takes it for abandoned', async () => {
    hurry(20)
    const seen: string[] = []
    await whileLocked({ path, signal }, (isOurs) => {
      for (let time = 0; time < 2; time++) {
        seen.push(`${isOurs()} ${readFileSync(path, 'utf8')}`)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 260)
      }
      return isOurs()
    })
    expect(seen).toEqual([expect.stringMatching(/^true /), expect.stringMatching(/^true /)])
    expect(new Set(seen).size).toBe(2)
    expect(existsSync(path)).toBe(false)
  })

  test('that another process has taken over is neither relied on nor removed', async () => {
    let isStillOurs = true
    await whileLocked({ path, signal }, (isOurs) => {
      writeFileSync(path, 'another')
      isStillOurs = isOurs()
      return true
    })
    expect(isStillOurs).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe('another')
  })

  test('that others keep passing on is not waited for longer than thirty seconds', async () => {
    hurry(100)
    let holder = 0
    const others = setInterval(() => writeFileSync(path, `holder ${++holder}`), 1)
    writeFileSync(path, 'holder 0')
    const start = monotonicTime()
    const waiting = whileLocked({ path, signal }, () => true).finally(() => clearInterval(others))
    await expect(waiting).rejects.toMatchObject({ fault: { code: 'config', path, problem: 'lock-timeout' } })
    expect(monotonicTime() - start).toBeGreaterThan(30_000)
    expect(existsSync(path)).toBe(true)
  })

  test('is not waited for when the step is cancelled', async () => {
    writeFileSync(path, 'another')
    const controller = new AbortController()
    const waiting = whileLocked({ path, signal: controller.signal }, () => true)
    const reason = new Failure({ code: 'cancelled' })
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    expect(readFileSync(path, 'utf8')).toBe('another')
  })
})
