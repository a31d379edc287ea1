const interrupt = new AbortController()

/** Aborts when the run is interrupted. What waits for something waits for this as well, so that the run ends through its `finally`s. */
export const interruption: AbortSignal = interrupt.signal

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interrupt.abort(new Error(`interrupted by ${signal}`)))
}

/** Settles as the promise does, but throws as soon as the run is interrupted or the seconds are over. */
export async function bounded<T>(promise: Promise<T>, seconds: number): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`not done within ${seconds} s`)), seconds * 1000)
  const onInterrupt = (): void => late.reject(interruption.reason)
  interruption.addEventListener('abort', onInterrupt)
  try {
    interruption.throwIfAborted()
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
    interruption.removeEventListener('abort', onInterrupt)
  }
}
