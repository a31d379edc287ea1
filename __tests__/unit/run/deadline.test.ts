import { getEventListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type Deadline, reasonToStop, startDeadline, withDeadline } from '../../../src/run/deadline.js'
import { failureOf, faultOf } from '../../support/wire.js'

const started: Deadline[] = []
const start = (seconds: number): Deadline => {
  const deadline = startDeadline(seconds)
  started.push(deadline)
  return deadline
}
afterEach(() => {
  for (const { clear } of started.splice(0)) clear()
})

const never = new Promise<never>(() => undefined)

test('a deadline ends by itself, and knows when', async () => {
  const { signal, seconds, endsAt } = start(0.05)
  const now = Date.now()
  expect(signal.aborted).toBe(false)
  expect(seconds).toBe(0.05)
  expect(Math.abs(endsAt - (now + 50))).toBeLessThan(20)
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
  expect(Date.now() - now).toBeGreaterThanOrEqual(49)
  expect(signal.reason).toMatchObject({ fault: { code: 'deadline', seconds: 0.05 } })
})

test('a deadline that is cleared never ends', async () => {
  const { signal, clear } = start(0.02)
  clear()
  await sleep(60)
  expect(signal.aborted).toBe(false)
})

test('a cancelled deadline ends at once, with that as the reason', () => {
  const { signal, cancel } = start(60)
  cancel()
  expect(signal.reason).toMatchObject({ fault: { code: 'cancelled' } })
})

test('a job that is cancelled after the deadline has not been cancelled in time', () => {
  const { signal, cancel } = start(60)
  cancel()
  const first = signal.reason
  cancel()
  expect(signal.reason).toBe(first)
})

describe('withDeadline', () => {
  test('hands on what comes of the work', async () => {
    await expect(withDeadline(start(60), 'work', Promise.resolve('done'))).resolves.toBe('done')
    await expect(withDeadline(start(60), 'work', Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  })

  test('waits no longer than the deadline, and says what was under way', async () => {
    expect(await faultOf(withDeadline(start(0.03), 'STS AssumeRole', never))).toEqual({
      code: 'deadline',
      seconds: 0.03,
      during: 'STS AssumeRole',
    })
  })

  test('does not wait at all once the deadline is over', async () => {
    const deadline = start(60)
    deadline.cancel()
    expect(await faultOf(withDeadline(deadline, 'work', never))).toEqual({ code: 'cancelled' })
  })

  test('lets go of the deadline when the work is done', async () => {
    const deadline = start(60)
    const { signal } = deadline
    const work = Promise.withResolvers<void>()
    const waiting = withDeadline(deadline, 'work', work.promise)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    work.resolve()
    await waiting
    await sleep(0)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

describe('reasonToStop', () => {
  test('tells the deadline from a cancelled job', async () => {
    const over = start(0.001)
    await failureOf(withDeadline(over, 'x', never))
    expect(reasonToStop(over, 'the login').fault).toEqual({ code: 'deadline', seconds: 0.001, during: 'the login' })
    const cancelled = start(60)
    cancelled.cancel()
    expect(reasonToStop(cancelled, 'the login')).toBe(cancelled.signal.reason)
  })
})
