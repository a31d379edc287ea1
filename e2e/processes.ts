import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { interruption } from './interruption.js'

export type Env = Readonly<Record<string, string>>

/** A program and its arguments. */
export type Command = readonly [string, ...string[]]

export interface RunOptions {
  readonly env?: Env
  /** Seconds after which the program is ended. */
  readonly seconds?: number
}

export interface Outcome {
  /** null: ended by a signal. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end. Throws only where it cannot be started. */
export function run([program, ...args]: Command, { env, seconds = 60 }: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const limits = { timeout: seconds * 1000, maxBuffer: 1e8, signal: interruption } as const
    const child = execFile(program, args, { env: env ?? process.env, ...limits }, (error, stdout, stderr) => {
      if (error && child.pid === undefined) return reject(error)
      resolve({ exitCode: child.exitCode, stdout, stderr })
    })
    child.stdin?.end()
  })
}

/** Runs a program that has to succeed, and gives what it printed. Throws with the end of its output otherwise. */
export async function succeed(command: Command, options: RunOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await run(command, options)
  if (exitCode === 0) return stdout.trim()
  throw new Error(`${command.join(' ')}: ${exitCode === null ? 'killed' : `exit code ${exitCode}`}: ${tail(stderr)}`)
}

/** Runs a program that has to be refused, and gives what it said. Throws where it succeeds, or hangs. */
export async function fail(command: Command, options: RunOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await run(command, options)
  if (exitCode === 0 || exitCode === null)
    throw new Error(`${command.join(' ')}: ${exitCode === 0 ? 'done' : 'killed'}`)
  return `${stdout}\n${stderr}`
}

export interface DaemonOptions {
  readonly env?: Env
  readonly logFile: string
  /** Whether it answers by now. */
  readonly isReady: () => Promise<boolean>
}

/** A program that runs until it is stopped. */
export interface Daemon {
  readonly stop: () => Promise<void>
}

/** Seconds for a daemon to answer, and to end. */
const STARTING = 30
const ENDING = 15

/** Starts a daemon and waits until it answers. Throws with the end of its log where it does not. */
export async function startDaemon(command: Command, { env, logFile, isReady }: DaemonOptions): Promise<Daemon> {
  const log = openSync(logFile, 'a')
  // The daemon also ends where this process is killed outright.
  const args = ['--pdeathsig', 'SIGTERM', ...command]
  // A group of its own: an interrupt from the terminal is for this process, which then stops the daemons one by one.
  const child = spawn('setpriv', args, { env: env ?? process.env, stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  const stop = (): Promise<void> => end(child)
  for (const deadline = Date.now() + STARTING * 1000; !(await isReady()); await pause(50)) {
    if (!hasEnded(child) && Date.now() < deadline && !interruption.aborted) continue
    await stop()
    throw new Error(`${command[0]} does not answer: ${tail(readFileSync(logFile, 'utf8'))}`)
  }
  return { stop }
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), ENDING * 1000)
  await ended
  clearTimeout(killer)
}

function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

/** The last lines of a text, as one. */
function tail(text: string): string {
  return text.trim().split('\n').slice(-5).join(' | ')
}
