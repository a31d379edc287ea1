import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../../run/failure.js'
import { monotonicTime } from '../../run/monotonic-time.js'
import { errorCode } from '../../run/system-error.js'
import { isHeld, remove, rename } from './held-files.js'
import { readRegularFile } from './read-file.js'

/**
 * A lock between processes, on this and on other machines that see the file, which a killed process cannot leave shut.
 * docker takes no lock: the holder of this one must notice what docker writes meanwhile.
 */

/** Longest wait for the lock. */
const WAIT_MS = 30_000
/** A lock unchanged for so long is abandoned, regardless of its holder: process IDs are reused, other machines' are unknown. */
const ABANDONED_MS = 10_000
/** Its maker writes who it is at once; if not, it was killed in between. If it is only slow, it finds out before it changes anything. */
const UNWRITTEN_MS = 1_000
/** After so long a holder renews its lock before it relies on it; well below the time after which another process breaks it. */
const VALID_MS = 5_000

/** The lock that is in the way, and since when (monotonic clock). */
interface Sighting {
  text: string
  since: number
}

interface Lock {
  readonly path: string
  readonly signal: AbortSignal
}

/**
 * Runs the action while this process holds the lock file, again until it returns true. The action is synchronous: no signal
 * handler comes between taking and giving back, so a cancelled run leaves nothing behind. It asks `isOurs` right before a change:
 * a process that was stopped for long may have lost the lock. The file's directory is made (0700) if missing.
 * @throws Failure `lock-timeout` after 30 s, or the signal's reason; instead of both the error of a file that another program holds;
 * the system's error where no lock can be made.
 */
export async function whileLocked({ path, signal }: Lock, action: (isOurs: () => boolean) => boolean): Promise<void> {
  const sighting: Sighting = { text: '', since: 0 }
  const start = monotonicTime()
  let held: unknown
  for (;;) {
    if (signal.aborted) throw held ?? signal.reason
    try {
      if (attempt({ path, sighting }, action)) return
    } catch (error) {
      if (!isHeld(error)) throw error
      held = error
    }
    if (monotonicTime() - start > WAIT_MS) {
      throw held ?? new Failure({ code: 'config', path, problem: 'lock-timeout' })
    }
    await sleep(5 + Math.random() * 40)
  }
}

function attempt(
  { path, sighting }: { readonly path: string; readonly sighting: Sighting },
  action: (isOurs: () => boolean) => boolean,
): boolean {
  makeDirectories(dirname(path))
  let start = monotonicTime()
  let text = newText()
  if (!create(path, text)) {
    const other = read(path)
    if (other !== undefined && isAbandoned(other, sighting)) putAside(path, other)
    return false
  }
  const isOurs = () => {
    if (read(path) !== text) return false
    if (monotonicTime() - start < VALID_MS) return true
    text = newText()
    start = monotonicTime()
    writeFileSync(path, text)
    return read(path) === text
  }
  try {
    return action(isOurs)
  } finally {
    if (read(path) === text) remove(path)
  }
}

/** Differs from every other; nobody needs to be unable to guess it. */
function newText(): string {
  return JSON.stringify({ place: PLACE, pid: process.pid, id: Math.random() })
}

/**
 * Makes the directory and those above it that are missing. Not by Node's own recursive mkdir: where a directory is there but
 * can hold no other (`DOCKER_CONFIG=/proc/docker`), that one tries for ever.
 */
function makeDirectories(directory: string): void {
  try {
    mkdirSync(directory, 0o700)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return
    if (errorCode(error) !== 'ENOENT' || existsSync(dirname(directory))) throw error
    makeDirectories(dirname(directory))
    makeDirectories(directory)
  }
}

/** After one more look, and by a rename: a lock that another process took in between stays, or is put back. */
function putAside(path: string, other: string): void {
  const aside = `${path}.stale`
  try {
    remove(aside)
    if (read(path) !== other) return
    rename(path, aside)
    if (read(aside) !== other) linkSync(aside, path)
    remove(aside)
  } catch (error) {
    // Another process did the same, or has taken the lock meanwhile.
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'EEXIST') throw error
  }
}

function isAbandoned(text: string, sighting: Sighting): boolean {
  if (isOfDeadProcess(text)) return true
  const now = monotonicTime()
  if (sighting.since > 0 && sighting.text === text) {
    return now - sighting.since > (text === '' ? UNWRITTEN_MS : ABANDONED_MS)
  }
  Object.assign(sighting, { text, since: now })
  return false
}

function isOfDeadProcess(text: string): boolean {
  const [, place, pid] = /^\{"place":("[^"]*"),"pid":(\d+),/.exec(text) ?? []
  if (place !== JSON.stringify(PLACE)) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
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
    // No process ID can be judged then: a place that no other process has leaves it to the time.
    return String(Math.random())
  }
}

function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o644 })
    return true
  } catch (error) {
    // ENOENT: another job's post has just removed the directory that it had made.
    if (['EEXIST', 'ENOENT'].includes(errorCode(error)) || isHeld(error)) return false
    // A full disk: the file is there, but nothing is in it.
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(errorCode(error))) remove(path)
    throw error
  }
}

/** What the lock says; '' for what no job of this action made (a pipe, a link, a directory), undefined where there is nothing. */
function read(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  try {
    return stats.isFile() ? readRegularFile(path) : ''
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || isHeld(error)) return undefined
    throw error
  }
}
