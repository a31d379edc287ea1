import { setTimeout as sleep } from 'node:timers/promises'
import { type Deadline, reasonToStop, withDeadline } from './deadline.js'

/**
 * How long it makes sense to try again after an error: `never` (denied, invalid), `once` (a denial that may hide a temporary error),
 * `briefly` (a host name that does not resolve, a refused connection), `untilDeadline` (throttling, 5xx, resets, timeouts).
 */
export type Retryability = 'never' | 'once' | 'briefly' | 'untilDeadline'

/** An attempt that failed and is followed by another. */
export interface FailedAttempt {
  readonly error: unknown
  /** Counted from 1. */
  readonly attempt: number
  /** Milliseconds until the next attempt. */
  readonly delay: number
}

/** A failed attempt as the log names it. */
export interface Retry extends Omit<FailedAttempt, 'error'> {
  readonly what: string
  /** A few words, e.g. `throttled`. */
  readonly reason: string
}

export interface RetryOptions {
  readonly deadline: Deadline
  /** The user's limit: at most this many attempts, regardless of the error. */
  readonly maxAttempts: number
  /** What is under way, for the deadline's message. */
  readonly what: string
  retryability(error: unknown): Retryability
  onRetry?(failed: FailedAttempt): void
}

/** Errors that rarely recover get four attempts, about a second in all. */
const briefAttempts = 4
/** Milliseconds. */
const firstDelay = 200
const longestDelay = 8000

/** The last error, as `cause`, and the number of attempts. */
export class RetriesExhausted extends Error {
  readonly attempts: number

  constructor(attempts: number, cause: unknown) {
    super(`gave up after ${attempts} attempts`, { cause })
    this.name = 'RetriesExhausted'
    this.attempts = attempts
  }
}

/**
 * The only layer of retries, for AWS calls and logins. Full jitter (a random delay up to a limit that doubles) spreads the jobs of a
 * matrix that start in the same second; source: "Exponential Backoff And Jitter", AWS Architecture Blog. The action must end when the
 * deadline's signal is aborted.
 * @throws RetriesExhausted with the last error, or the deadline's `Failure`.
 */
export async function retry<T>(action: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { deadline, what } = options
  let last: unknown
  for (let attempt = 1; ; attempt++) {
    try {
      return await action()
    } catch (error) {
      if (deadline.signal.aborted) throw endOfTime(options, attempt - 1, last)
      last = error
      const delay = Math.random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1))
      // A delay beyond the deadline would hide the error that is known now.
      if (attempt >= mostAttempts(options, error) || Date.now() + delay >= deadline.endsAt) {
        throw new RetriesExhausted(attempt, error)
      }
      options.onRetry?.({ error, attempt, delay })
      await withDeadline(deadline, what, sleep(delay))
    }
  }
}

function mostAttempts({ maxAttempts, retryability }: RetryOptions, error: unknown): number {
  const most = { never: 1, once: 2, briefly: briefAttempts, untilDeadline: maxAttempts }
  return Math.min(maxAttempts, most[retryability(error)])
}

/** The error of an earlier attempt says more than the fact that the time is over. */
function endOfTime({ deadline, what }: RetryOptions, failedAttempts: number, last: unknown): Error {
  const stop = reasonToStop(deadline, what)
  return failedAttempts > 0 && stop.fault.code === 'deadline' ? new RetriesExhausted(failedAttempts, last) : stop
}
