import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ConfigProblem } from '../../run/config-problem.js'
import { Failure } from '../../run/failure.js'
import { errorCode } from '../../run/system-error.js'
import { type DockerConfig, MalformedConfig, parseConfig } from '../text/parse.js'

/** How files that others may have planted are read, and what can be wrong with them on disk. */

/** Bytes: a config with 5,000 logins has 14 million. */
const LARGEST_FILE = 16 * 1024 * 1024

/**
 * The file's bytes as latin1 text; undefined where there is none. A link is followed; anything but a regular file is not read,
 * because a pipe would be waited for, and a device has no end.
 * @throws Failure `is-a-directory`, `not-a-file`, `too-large` or `unreadable`.
 */
export function readText(file: string): string | undefined {
  try {
    return readRegularFile(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return undefined
    throw configFailure({ path: file, problem: 'unreadable' }, error)
  }
}

/** What a file of the action's own holds, from its text; undefined if that is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'))
  } catch {
    return undefined
  }
}

/** The same as the bytes that are written. */
export function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

/**
 * A config; one that is missing is blank.
 * @throws Failure as `readText`, and `not-an-object` for what docker could not read either.
 */
export function readConfig(file: string): DockerConfig {
  return soundConfig(file, readText(file) ?? '')
}

/** @throws Failure `not-an-object`. */
export function soundConfig(file: string, text: string): DockerConfig {
  try {
    return parseConfig(text)
  } catch (error) {
    if (!(error instanceof MalformedConfig)) throw error
    throw new Failure({ code: 'config', path: file, problem: 'not-an-object' }, error)
  }
}

/**
 * What is in a directory; nothing where there is none.
 * @throws Failure `unreadable`.
 */
export function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw configFailure({ path: directory, problem: 'unreadable' }, error)
  }
}

/**
 * Finds out early what can be known early.
 * @throws Failure `unwritable` where this process may not replace the file, or make it.
 */
export function assertWritable(file: string): void {
  try {
    const path = realPathOf(file)
    if (existsSync(path)) accessSync(path, constants.W_OK)
    let directory = dirname(path)
    while (statSync(directory, { throwIfNoEntry: false }) === undefined) directory = dirname(directory)
    accessSync(directory, constants.W_OK)
  } catch (error) {
    throw configFailure({ path: file, problem: 'unwritable' }, error)
  }
}

/** The fault that a system error on this path is; a Failure stays what it is. */
export function configFailure({ path, problem }: { path: string; problem: ConfigProblem }, cause: unknown): Failure {
  if (cause instanceof Failure) return cause
  const error = errorCode(cause)
  const known: Readonly<Record<string, ConfigProblem>> = {
    ENOSPC: 'disk-full',
    EDQUOT: 'disk-full',
    EFBIG: 'disk-full',
    EISDIR: 'is-a-directory',
  }
  const fault = { code: 'config', path, problem: known[error] ?? problem } as const
  return new Failure(error === '' ? fault : { ...fault, error }, cause)
}

/** Where the file is or would be: a link is followed even to a target that does not exist yet. */
export function realPathOf(file: string): string {
  try {
    return realpathSync(file)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()
  return isLink ? realPathOf(resolve(dirname(file), readlinkSync(file))) : resolve(file)
}

/** @throws Failure `is-a-directory`, `not-a-file` or `too-large`; the system's error. */
export function readRegularFile(path: string): string {
  const refuse = (problem: ConfigProblem, error?: string) =>
    new Failure({ code: 'config', path, problem, ...(error && { error }) })
  if (statSync(path).isDirectory()) throw refuse('is-a-directory', 'EISDIR')
  // Without O_NONBLOCK a pipe would hold up the process already here.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw refuse('not-a-file')
    if (stats.size > LARGEST_FILE) throw refuse('too-large')
    return readFileSync(file, 'latin1')
  } finally {
    closeSync(file)
  }
}
