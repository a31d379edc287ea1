import { lstatSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { isEcrHost } from '../facts/registry-host.js'
import type { HelperPlan } from '../plan/helper-plan.js'
import { Failure } from '../run/failure.js'
import { remove } from './disk/held-files.js'
import { assertSame, ensureDirectory, identityOf, notOurs } from './disk/private-directory.js'
import { bytesOf, configFailure, jsonIn, readText } from './disk/read-file.js'
import { replaceFile, updateConfig } from './disk/write-file.js'
import type { Use } from './record.js'
import { ownHelper } from './text/lookup.js'
import { isRecord } from './text/undo-record.js'

/**
 * What the credential helper needs on the machine: `$RUNNER_TEMP/ecr-login-helper` (0700) with the program that clients look for
 * on the PATH, and `plans.json` (0600), which holds no secret.
 */

interface StoredPlan extends HelperPlan {
  /** Which use of the action it is of. */
  readonly id: string
}

/** The program that clients start is a script, which starts this. */
export interface HelperProgram {
  /** Absolute path of the runner's Node. */
  readonly node: string
  /** Absolute path of the helper's entry. */
  readonly entry: string
}

export interface HelperInstall {
  readonly plan: HelperPlan
  readonly program: HelperProgram
  readonly signal: AbortSignal
}

export function helperDirectory(runnerTemp: string): string {
  return resolve(runnerTemp, 'ecr-login-helper')
}

/**
 * Adds the plan of this use of the action, and the program unless it is there. Returns the directory, which belongs on the PATH.
 * @throws Failure `path-too-long`, `not-ours`, `not-plans`, `unwritable`, `disk-full` or `lock-timeout`.
 */
export async function installHelper(use: Use, { plan, program, signal }: HelperInstall): Promise<string> {
  const directory = helperDirectory(use.runnerTemp)
  assertRunnable(programFile(directory))
  const { identity } = ensureDirectory(directory)
  writeProgram(directory, program)
  assertSame(directory, identity)
  const change = (text: string | undefined) => [...parsePlans(plansFile(directory), text), { id: use.id, ...plan }]
  await changePlans(directory, { signal, change })
  return directory
}

/** Removes the plan of that use of the action, and everything with the last one. Damaged plans serve no use, and go. */
export async function removeHelper(use: Use, signal: AbortSignal): Promise<void> {
  const directory = helperDirectory(use.runnerTemp)
  if (identityOf(directory) === undefined) return
  const change = (text: string | undefined) => (toPlans(text) ?? []).filter(({ id }) => id !== use.id)
  await changePlans(directory, { signal, change })
  if (readText(plansFile(directory)) === undefined) remove(directory)
}

/**
 * The plans in this file, the latest first; none where there is no such file.
 * @throws Failure `not-ours` or `not-plans`, or as `readText`.
 */
export function readHelperPlans(file: string): readonly HelperPlan[] {
  if (identityOf(dirname(file)) === undefined) return []
  assertNoLink(file)
  return parsePlans(file, readText(file)).toReversed()
}

interface Change {
  readonly signal: AbortSignal
  change(text: string | undefined): readonly StoredPlan[]
}

function changePlans(directory: string, { signal, change }: Change): Promise<void> {
  const file = plansFile(directory)
  assertNoLink(file)
  const changed = (text: string | undefined) => {
    const plans = change(text)
    return plans.length === 0 ? undefined : bytesOf(plans).toString('latin1')
  }
  return updateConfig({ file, signal, change: changed })
}

/** A link could lead to a file that other users can write. */
function assertNoLink(file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) throw notOurs(file)
}

function plansFile(directory: string): string {
  return join(directory, 'plans.json')
}

/** @throws Failure `not-plans`. */
function parsePlans(file: string, text: string | undefined): readonly StoredPlan[] {
  const plans = toPlans(text)
  if (plans) return plans
  throw new Failure({ code: 'config', path: file, problem: 'not-plans' })
}

/** Undefined for anything that is not plans. */
function toPlans(text = '[]'): readonly StoredPlan[] | undefined {
  const plans = jsonIn(text)
  return Array.isArray(plans) && plans.every(isPlan) ? plans : undefined
}

function isPlan(value: unknown): value is StoredPlan {
  if (!isRecord(value)) return false
  const { id, hosts, who, where, how, env, account } = value
  const isServed = Array.isArray(hosts) && hosts.every((host) => typeof host === 'string' && isEcrHost(host))
  const isPlain = typeof id === 'string' && typeof account === 'string'
  return (
    isServed && isPlain && isRecord(who) && isRecord(who['base']) && isRecord(where) && isRecord(how) && isRecord(env)
  )
}

function programFile(directory: string): string {
  return join(directory, `docker-credential-${ownHelper}${isWindows() ? '.cmd' : ''}`)
}

function isWindows(): boolean {
  return process.platform === 'win32'
}

/** cmd knows no longer paths than MAX_PATH, which counts the NUL at the end. */
function assertRunnable(file: string): void {
  if (isWindows() && file.length >= 260) throw new Failure({ code: 'config', path: file, problem: 'path-too-long' })
}

function writeProgram(directory: string, program: HelperProgram): void {
  const file = programFile(directory)
  const text = isWindows() ? commandScript(directory, program) : shellScript(directory, program)
  try {
    replaceFile(file, { content: Buffer.from(text), mode: 0o700 })
  } catch (error) {
    throw configFailure({ path: file, problem: 'unwritable' }, error)
  }
}

/** `NODE_OPTIONS` of a later step could change what the program prints. */
function shellScript(directory: string, { node, entry }: HelperProgram): string {
  const quoted = [node, entry, plansFile(directory)].map((path) => `'${path.replaceAll("'", `'\\''`)}'`)
  return `#!/bin/sh\nunset NODE_OPTIONS\nexec ${quoted.join(' ')} "$@"\n`
}

/** cmd reads the file in the machine's own code page: a path beyond ASCII is relative to it, which leaves out most names. */
function commandScript(directory: string, { node, entry }: HelperProgram): string {
  const quoted = [node, entry, plansFile(directory)].map((path) => {
    const known = /^[ -~]*$/.test(path) ? path : relative(directory, path)
    return `"${isAbsolute(known) ? '' : '%~dp0'}${known.replaceAll('%', '%%')}"`
  })
  return `@setlocal DisableDelayedExpansion\r\n@set NODE_OPTIONS=\r\n@${quoted.join(' ')} %*\r\n`
}
