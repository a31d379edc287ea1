import { Failure } from './failure.js'

/** One end for everything that a step does: `timeout-seconds`, or a cancelled job. */
export interface Deadline {
  /** Aborted at the end; its reason is a `Failure`. */
  readonly signal: AbortSignal
  readonly seconds: number
  /** Milliseconds of `Date.now()`. */
  readonly endsAt: number
  /** Ends it now, because the job was cancelled. */
  cancel(): void
  /** Everything is done: nothing waits for the deadline any longer. */
  clear(): void
}

export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController()
  const stop = (failure: Failure) => controller.abort(failure)
  const timer = setTimeout(() => stop(new Failure({ code: 'deadline', seconds, during: '' })), seconds * 1000)
  return {
    signal: controller.signal,
    seconds,
    endsAt: Date.now() + seconds * 1000,
    cancel: () => stop(new Failure({ code: 'cancelled' })),
    clear: () => clearTimeout(timer),
  }
}

/** The failure to report once the signal is aborted: what was under way, or that the job was cancelled. */
export function stopped({ signal, seconds }: Deadline, what: string): Failure {
  const { reason } = signal
  const cancelled = reason instanceof Failure && reason.fault.code === 'cancelled'
  return cancelled ? reason : new Failure({ code: 'deadline', seconds, during: what })
}

/**
 * Waits for `work`, but not beyond the deadline: then it fails and says what was under way. The work itself may go on (a name
 * server that never answers can not be stopped), so nothing may depend on its end.
 */
export function during<T>(deadline: Deadline, what: string | (() => string), work: Promise<T>): Promise<T> {
  const { signal } = deadline
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(stopped(deadline, typeof what === 'string' ? what : what()))
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
