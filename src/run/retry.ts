import { setTimeout as sleep } from 'node:timers/promises'
import { type Deadline, during, stopped } from './deadline.js'

/**
 * How likely an error heals by itself: `no` (denied, invalid: one attempt), `seldom` (a name that does not resolve, a refused
 * connection: a few attempts), `likely` (throttling, 5xx, resets, timeouts: until the deadline).
 */
export type Healing = 'no' | 'seldom' | 'likely'

export interface Retry {
  readonly deadline: Deadline
  /** Most attempts, whatever the error; the user's limit. */
  readonly maxAttempts: number
  /** What is under way, for a deadline's message. */
  readonly what: string
  /** Judges the error of an attempt. */
  healing(error: unknown): Healing
}

/** Attempts at what heals seldom: over within about a second, as a typing mistake should be. */
const fewAttempts = 4
const firstDelay = 200
const longestDelay = 8000

/** An attempt's last error, with how many attempts there were. */
export class Exhausted extends Error {
  readonly attempts: number

  constructor(attempts: number, cause: unknown) {
    super(`gave up after ${attempts} attempts`, { cause })
    this.name = 'Exhausted'
    this.attempts = attempts
  }
}

/**
 * The one layer of retries, for calls to AWS and for logins. Full jitter (a random delay up to a doubling limit) spreads a matrix
 * of jobs that starts in the same second; source: "Exponential Backoff And Jitter", AWS Architecture Blog. Throws `Exhausted`
 * with the last error. The attempt has to end by itself when the deadline's signal is aborted.
 */
export async function retry<T>(attempt: () => Promise<T>, options: Retry): Promise<T> {
  const { deadline, maxAttempts, what, healing } = options
  let last: unknown
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt()
    } catch (error) {
      if (deadline.signal.aborted) {
        const stop = stopped(deadline, what)
        // What the attempts before have met says more than that the time is over.
        throw attempts > 1 && stop.fault.code === 'deadline' ? new Exhausted(attempts - 1, last) : stop
      }
      last = error
      const heals = healing(error)
      const most = Math.min(maxAttempts, heals === 'no' ? 1 : heals === 'seldom' ? fewAttempts : maxAttempts)
      const delay = Math.random() * Math.min(longestDelay, firstDelay * 2 ** (attempts - 1))
      // A delay past the deadline would only hide the error that is known now.
      if (attempts >= most || Date.now() + delay >= deadline.endsAt) throw new Exhausted(attempts, error)
      await during(deadline, what, sleep(delay))
    }
  }
}
