import { Failure } from './failure.js'

/** The one time limit of a step: it ends after `timeout-seconds`, or when the job is cancelled. */
export interface Deadline {
  /** Aborted at the end; its reason is a `Failure`. */
  readonly signal: AbortSignal
  readonly seconds: number
  /** Milliseconds, as `Date.now()` counts them. */
  readonly endsAt: number
  /** Ends it now, because the job was cancelled. */
  cancel(): void
  /** Stops the timer once all work is done. */
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

/** The failure to report once the signal is aborted: the job was cancelled, or the time ran out during `what`. */
export function reasonToStop({ signal, seconds }: Deadline, what: string): Failure {
  const { reason } = signal
  const cancelled = reason instanceof Failure && reason.fault.code === 'cancelled'
  return cancelled ? reason : new Failure({ code: 'deadline', seconds, during: what })
}

/**
 * Waits for `work` until the deadline, then fails and names `what` was under way. Nothing stops the work itself, because a DNS lookup
 * cannot be stopped; so no caller may depend on its end.
 */
export function withDeadline<T>(deadline: Deadline, what: string | (() => string), work: Promise<T>): Promise<T> {
  const { signal } = deadline
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(reasonToStop(deadline, typeof what === 'string' ? what : what()))
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
