import { setTimeout as sleep } from 'node:timers/promises'
import type { Deadline } from '../run/deadline.js'

const signals = ['SIGINT', 'SIGTERM'] as const

/** SIGINT and SIGTERM, which the runner sends when a job is cancelled, cancel the work. */
export function cancelOnSignals(deadline: Deadline) {
  let isCancelled = false
  const cancel = () => {
    isCancelled = true
    deadline.cancel()
  }
  for (const signal of signals) process.on(signal, cancel)
  return {
    /**
     * Gives the signals back to the system, which then ends the process at once, even in the middle of a computation. Where the job is
     * cancelled already, it returns the failure that says so, and a second signal does not cut off the report of the first.
     */
    release: async (): Promise<unknown> => {
      // A signal that came while the process computed is delivered in the next turn of the event loop.
      for (let turn = 0; turn < 2; turn++) await new Promise(setImmediate)
      if (isCancelled) return deadline.signal.reason
      for (const signal of signals) process.off(signal, cancel)
      return undefined
    },
  }
}

/** Milliseconds to wait, in turn, for a thread that may be about to end. */
const pauses = [0, 5, 20, 80, 400]

/** What a thread may be stuck in: a name server that never answers, a file system that hangs. */
const threads = ['GetAddrInfoReqWrap', 'FSReqCallback', 'FSReqPromise']

/**
 * Ends the process once everything is printed. It waits neither for connections that nobody needs any longer, nor for a thread
 * that is stuck: `process.exit` would, because it joins all threads.
 */
export async function endProcess(exitCode: number): Promise<void> {
  await new Promise((resolve) => process.stdout.write('', resolve))
  // A thread is listed as active even in the tick in which it has ended. After a success, nothing is in flight that could hang.
  for (const pause of exitCode === 0 ? [] : pauses) if (isStuck()) await sleep(pause)
  if (exitCode !== 0 && isStuck()) process.kill(process.pid, 'SIGKILL')
  process.exit(exitCode)
}

function isStuck(): boolean {
  return process.getActiveResourcesInfo().some((resource) => threads.includes(resource))
}
