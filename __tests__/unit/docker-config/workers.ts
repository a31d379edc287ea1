import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, jest } from '@jest/globals'
import { counting } from '../../support/counting.js'
import type { Task } from './worker.js'

/** Processes that do something with a config. */

export interface Worker {
  readonly child: ChildProcess
  /** Tells the process, which is ready, to begin. */
  start(): void
  /** The next line that it prints; undefined when it has ended. */
  next(): Promise<string | undefined>
}

const children: ChildProcess[] = []

/** Ends what still runs after a test: a failed one may have left it waiting. */
export function useWorkers(): void {
  // Ten processes on a busy machine take their time.
  jest.setTimeout(60_000)
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })
}

/** A process that is ready for the task; with a shell prefix such as `ulimit -f 1`, limited by it. */
export async function makeWorker(task: Task, prefix = ''): Promise<Worker> {
  const script = fileURLToPath(new URL('worker.js', import.meta.url))
  const command = [process.execPath, script, JSON.stringify(task)]
  const [file = '', ...args] = prefix === '' ? command : ['/bin/sh', '-c', `${prefix}; exec "$@"`, 'sh', ...command]
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...counting() } })
  children.push(child)
  // One that has been killed does not take its line.
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => (await lines.next()).value
  await next()
  return { child, start: () => child.stdin.write('\n'), next }
}

/** One that has begun, and has come to where it waits. */
export async function makeWaiting(task: Task): Promise<Worker> {
  const worker = await makeWorker(task)
  worker.start()
  await worker.next()
  return worker
}

export const makeWorkers = (tasks: readonly Task[]) => Promise.all(tasks.map((task) => makeWorker(task)))

/** Lets processes that are ready loose together; returns what each printed. */
export function startAtOnce(workers: readonly Worker[]): Promise<readonly unknown[]> {
  for (const worker of workers) worker.start()
  return Promise.all(workers.map(async ({ next }) => JSON.parse((await next()) ?? 'null')))
}

export const runAtOnce = async (tasks: readonly Task[]) => startAtOnce(await makeWorkers(tasks))
