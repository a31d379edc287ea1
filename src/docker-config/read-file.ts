import { accessSync, constants, existsSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type ConfigProblem, Failure } from '../run/failure.js'
import { codeOf } from './lock.js'
import { flawOf } from './lookup.js'

/** How a config is found and read on disk, and what can be wrong with it there. */

/**
 * The file's bytes as latin1 text; undefined where there is none.
 * @throws Failure `is-a-directory` or `unreadable`.
 */
export function readText(file: string): string | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats === undefined) return undefined
    // A pipe would be waited for, and a device (/dev/null) replaced by the write.
    if (!stats.isFile() && !stats.isDirectory()) throw new Error('not a regular file')
    return readFileSync(file, 'latin1')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw configFailure({ path: file, problem: 'unreadable' }, error)
  }
}

/**
 * The text of a config, '' where there is no file.
 * @throws Failure as `readText`, and `not-an-object`.
 */
export function readConfig(file: string): string {
  const text = readText(file) ?? ''
  assertSound(file, text)
  return text
}

/** @throws Failure `not-an-object` for what docker could not read either; it would overwrite it, we do not. */
export function assertSound(file: string, text: string): void {
  const flaw = flawOf(text)
  if (flaw !== undefined) throw new Failure({ code: 'config', path: file, problem: 'not-an-object' }, new Error(flaw))
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

/** The fault that a system error on this path is. */
export function configFailure({ path, problem }: { path: string; problem: ConfigProblem }, cause: unknown): Failure {
  const error = codeOf(cause)
  const known: Readonly<Record<string, ConfigProblem>> = {
    ENOSPC: 'disk-full',
    EDQUOT: 'disk-full',
    EFBIG: 'disk-full',
    EISDIR: 'is-a-directory',
  }
  const fault = { code: 'config', path, problem: known[error ?? ''] ?? problem } as const
  return new Failure(error === undefined ? fault : { ...fault, error }, cause)
}

/** Where the file is or would be: a link is followed even to a target that does not exist yet. */
export function realPathOf(file: string): string {
  try {
    return realpathSync(file)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  const target = targetOf(file)
  return target === undefined ? resolve(file) : realPathOf(resolve(dirname(file), target))
}

function targetOf(link: string): string | undefined {
  try {
    return readlinkSync(link)
  } catch {
    return undefined
  }
}
