import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type Deadline, startDeadline } from '../../../src/run/deadline.js'
import { type FailedAttempt, RetriesExhausted, type Retryability, retry } from '../../../src/run/retry.js'
import { faultOf } from '../../support/wire.js'

let deadline: Deadline
beforeEach(() => {
  deadline = startDeadline(60)
})
afterEach(() => {
  deadline.clear()
  jest.restoreAllMocks()
})

/** Every delay from now on is this share of its limit. */
const jitter = (share: number) => jest.spyOn(Math, 'random').mockReturnValue(share)

interface Scene {
  readonly judge?: Retryability | ((error: unknown) => Retryability)
  readonly maxAttempts?: number
  /** How many attempts fail. */
  readonly failures?: number
  /** Called with the number of each attempt. */
  readonly onAttempt?: (attempt: number) => void
}

function tryOut({ judge = 'untilDeadline', maxAttempts = 99, failures = 99, onAttempt }: Scene = {}): Promise<number> {
  let attempts = 0
  const action = async () => {
    attempts++
    onAttempt?.(attempts)
    if (attempts <= failures) throw new Error(`attempt ${attempts}`)
    return attempts
  }
  const retryability = typeof judge === 'function' ? judge : () => judge
  return retry(action, { deadline, maxAttempts, what: 'the call', retryability })
}

test('returns what the first attempt that succeeds returns', async () => {
  jitter(0)
  expect(await tryOut({ failures: 0 })).toBe(1)
  expect(await tryOut({ failures: 6 })).toBe(7)
})

test.each([
  ['never', 1],
  ['once', 2],
  ['briefly', 4],
  ['untilDeadline', 9],
] as const)('an error to retry "%s" gets %i attempts of nine', async (judge, attempts) => {
  jitter(0)
  const end = tryOut({ judge, maxAttempts: 9 })
  await expect(end).rejects.toBeInstanceOf(RetriesExhausted)
  await expect(end).rejects.toMatchObject({
    name: 'RetriesExhausted',
    message: `gave up after ${attempts} attempts`,
    attempts,
    cause: new Error(`attempt ${attempts}`),
  })
})

test.each([
  ['never', 1],
  ['briefly', 2],
  ['untilDeadline', 2],
] as const)('the user’s limit holds for an error to retry "%s"', async (judge, attempts) => {
  jitter(0)
  await expect(tryOut({ judge, maxAttempts: 2 })).rejects.toMatchObject({ attempts })
})

test('each retry is announced, with its error and the delay', async () => {
  jitter(0.01)
  const announced: FailedAttempt[] = []
  const action = async () => {
    if (announced.length < 2) throw new Error(`failure ${announced.length}`)
  }
  const retryability = () => 'untilDeadline' as const
  const onRetry = (failed: FailedAttempt) => announced.push(failed)
  await retry(action, { deadline, maxAttempts: 9, what: 'the call', retryability, onRetry })
  expect(announced).toEqual([
    { error: new Error('failure 0'), attempt: 1, delay: 2 },
    { error: new Error('failure 1'), attempt: 2, delay: 4 },
  ])
})

test('each error is judged by itself', async () => {
  jitter(0)
  const judge = (error: unknown) => ((error as Error).message === 'attempt 3' ? 'never' : 'untilDeadline')
  await expect(tryOut({ judge })).rejects.toMatchObject({ attempts: 3 })
})

test('waits between attempts: a random share of a limit that doubles', async () => {
  jitter(0.1)
  const times: number[] = []
  await tryOut({ failures: 3, onAttempt: () => times.push(performance.now()) })
  const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  for (const [index, least] of [20, 40, 80].entries()) {
    expect(waits[index]).toBeGreaterThan(least - 2)
    expect(waits[index]).toBeLessThan(least + 300)
  }
})

describe('a delay that would end after the deadline', () => {
  /** Attempts that fail, until the delay after this one is a hundredth of its limit; before, there is none. */
  const delayAfter = (attempt: number, millisecondsLeft: number): Promise<number> => {
    const now = Date.now()
    jest.spyOn(Date, 'now').mockReturnValue(now)
    jitter(0)
    deadline = { ...deadline, endsAt: now + millisecondsLeft }
    const onAttempt = (count: number) => {
      if (count === attempt) jitter(0.01)
      if (count > attempt) deadline.cancel()
    }
    return tryOut({ onAttempt })
  }
  const delays = [
    [1, 2],
    [2, 4],
    [3, 8],
    [6, 64],
    [7, 80],
    [12, 80],
  ] as const

  test.each(delays)('is not waited for: after attempt %i it is %i ms', async (attempt, milliseconds) => {
    await expect(delayAfter(attempt, milliseconds)).rejects.toMatchObject({ attempts: attempt })
  })

  test.each(delays)('is waited for if it ends before: after attempt %i it is %i ms', async (attempt, milliseconds) => {
    expect(await faultOf(delayAfter(attempt, milliseconds + 1))).toEqual({ code: 'cancelled' })
  })
})

describe('the deadline', () => {
  test('ends the wait between two attempts, and says what was under way', async () => {
    jitter(0.5)
    deadline.clear()
    deadline = { ...startDeadline(0.05), endsAt: Number.POSITIVE_INFINITY }
    expect(await faultOf(tryOut())).toEqual({ code: 'deadline', seconds: 0.05, during: 'the call' })
  })

  test('that was over when the attempt failed is reported, not the attempt’s error', async () => {
    expect(await faultOf(tryOut({ judge: 'never', onAttempt: () => deadline.cancel() }))).toEqual({ code: 'cancelled' })
  })
})
