import { createHash, randomUUID } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Failure } from '../run/failure.js'

/**
 * A lock between processes, on this and on other machines that see the file, which a killed process cannot leave shut.
 * docker itself takes no lock: what it writes meanwhile has to be noticed by whoever holds this one.
 */

/** Longest wait for the lock. */
const WAIT_MS = 30_000
/** A lock seen unchanged for so long is abandoned, whoever holds it: process IDs are reused, other machines' are unknown. */
const ABANDONED_MS = 10_000
/** Its maker writes who it is at once; if not, it was killed in between. Should it only be slow, it finds out before it changes anything. */
const UNWRITTEN_MS = 1_000
/** So long a holder may rely on its lock; well below the time after which another one breaks it. */
const VALID_MS = 5_000

/** Text of each lock that was in our way, and when it was first seen there (monotonic clock). */
type Sightings = Map<string, { readonly text: string; readonly since: number }>

/**
 * Runs the action while the lock file is ours, again until it returns true. The action is synchronous: no signal handler
 * comes between taking and giving back, so a cancelled run leaves nothing behind. `isOurs` is asked right before a change
 * is made: a process that was stopped for long may have lost the lock. The file's directory is made (0700) if missing.
 * @throws Failure `lock-timeout` after 30 s; the signal's reason; the system's error where no lock can be made.
 */
export async function whileLocked(
  { path, signal }: { readonly path: string; readonly signal: AbortSignal },
  action: (isOurs: () => boolean) => boolean,
): Promise<void> {
  const sightings: Sightings = new Map()
  const start = performance.now()
  for (;;) {
    signal.throwIfAborted()
    if (attempt(path, sightings, action)) return
    if (performance.now() - start > WAIT_MS) throw new Failure({ code: 'config', path, problem: 'lock-timeout' })
    await setTimeout(5 + Math.random() * 40)
  }
}

function attempt(path: string, sightings: Sightings, action: (isOurs: () => boolean) => boolean): boolean {
  makeDirectories(dirname(path))
  const start = performance.now()
  const text = JSON.stringify({ place: PLACE, pid: process.pid, id: randomUUID() })
  if (!take({ path, text }, sightings)) return false
  const isOurs = () => read(path) === text && performance.now() - start < VALID_MS
  try {
    return action(isOurs)
  } finally {
    if (read(path) === text) rmSync(path, { force: true })
  }
}

/**
 * Makes the directory and those above it that are missing. Not by Node's own recursive mkdir: where a directory is there but
 * can hold no other (`DOCKER_CONFIG=/proc/docker`), that one tries for ever.
 */
function makeDirectories(directory: string): void {
  try {
    mkdirSync(directory, 0o700)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || existsSync(dirname(directory))) throw error
    makeDirectories(dirname(directory))
    makeDirectories(directory)
  }
}

/**
 * Takes the lock if it is free. One that is abandoned is removed first, for the next attempt; only whoever holds the lock
 * of that removal may do so, and only while the same lock is there: else two would remove each other's fresh ones.
 */
function take(lock: { readonly path: string; readonly text: string }, sightings: Sightings): boolean {
  const { path, text } = lock
  if (create(path, text)) return true
  const other = read(path)
  if (other === undefined || !isAbandoned(path, other, sightings)) return false
  const removal = `${path}.${createHash('sha256').update(other).digest('hex').slice(0, 16)}`
  if (!take({ path: removal, text }, sightings)) return false
  try {
    if (read(path) === other) rmSync(path, { force: true })
  } finally {
    rmSync(removal, { force: true })
  }
  return false
}

function isAbandoned(path: string, text: string, sightings: Sightings): boolean {
  if (isOfDeadProcess(text)) return true
  const now = performance.now()
  const seen = sightings.get(path)
  if (seen?.text === text) return now - seen.since > (text === '' ? UNWRITTEN_MS : ABANDONED_MS)
  sightings.set(path, { text, since: now })
  return false
}

function isOfDeadProcess(text: string): boolean {
  const [, place, pid] = /^\{"place":("[^"]*"),"pid":(\d+),/.exec(text) ?? []
  if (place !== JSON.stringify(PLACE)) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

/** Where a process ID means something: this boot of this machine and, in a container, its own process IDs. */
const PLACE = placeOfProcess()

function placeOfProcess(): string {
  if (process.platform !== 'linux') return hostname()
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    // Nobody's process IDs can be judged then: a place that no other process has leaves it to the time.
    return randomUUID()
  }
}

function create(path: string, text: string): boolean {
  const file = open(path)
  if (file === undefined) return false
  try {
    writeFileSync(file, text)
    return true
  } catch (error) {
    // A full disk: the file is there, but nothing is in it.
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

function open(path: string): number | undefined {
  try {
    return openSync(path, 'wx', 0o644)
  } catch (error) {
    // ENOENT: another job's post has just removed the directory that it had made.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT' || isPassing(error)) return undefined
    throw error
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || isPassing(error)) return undefined
    throw error
  }
}

/** On Windows a file that another process has just opened or removed refuses access for a moment. */
export function isPassing(error: unknown): boolean {
  return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')
}

/** The system's code of an error, e.g. `EROFS`. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
