import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { configProblems } from '../run/config-problem.js'
import { Failure } from '../run/failure.js'
import { removeIfEmpty } from './disk/held-files.js'
import { readText } from './disk/read-file.js'
import { hasLeftovers, remembering, updateConfig } from './disk/write-file.js'
import { removeHelper } from './helper-files.js'
import { removeIsolated } from './isolated.js'
import { readRecord, removeRecord, type Use } from './record.js'
import { sweepScratch } from './scratch.js'
import { hostsLeft, withoutEntries } from './text/edit.js'
import { MalformedConfig, parseConfig, parseIfSound } from './text/parse.js'
import { isJobsOwn, type Undo } from './text/undo-record.js'

/** Last stage, in post or in the middle of a job: what main did is undone by its record. */

/** What became of the logins of one use of the action. */
export interface LoggedOut {
  /** Hosts whose login was there, and is gone now. */
  readonly gone: readonly string[]
  /** A sentence for each thing that remains. */
  readonly remains: readonly string[]
}

/** How often a login is removed that docker writes back. */
const looks = 3
/** Milliseconds in which a docker that began before the logout may write its old copy of the config. */
const lookAgainAfter = 250

/**
 * Undoes one use of the action by its record, and removes that; undefined where there is none, because all is undone already.
 * Never throws.
 */
export async function undoUse(use: Use, removal: Removal): Promise<(LoggedOut & { readonly undo?: Undo }) | undefined> {
  try {
    const undo = readRecord(use)
    if (undo === undefined) return undefined
    const loggedOut = await removeEntries(undo, { use, ...removal })
    if (undo.kind === 'helper') await removeHelper(use, removal.signal)
    sweepScratch(use)
    if (loggedOut.remains.length === 0) removeRecord(use)
    return { ...loggedOut, undo }
  } catch (error) {
    return { gone: [], remains: [`The logout did not finish. ${reasonOf(error)}`] }
  }
}

export interface Removal {
  readonly signal: AbortSignal
  /** Another step or job may run docker at the same time, and what it writes counts. */
  readonly mayOverlap: boolean
}

/** Takes out of the config what a step put in and is still its own, and puts back what it overrode; can run again. Never throws. */
export async function removeEntries(
  undo: Undo,
  { use, ...removal }: Removal & { readonly use: Use },
): Promise<LoggedOut> {
  const { file, entries } = undo
  const ours = loginsIn(undo)
  try {
    if (isJobsOwn(undo)) removeIsolated(dirname(file), use.runnerTemp)
    else await takeOut(undo, removal)
    const left = loginsIn(undo)
    return {
      gone: ours.filter((host) => !left.includes(host)),
      remains: left.map(
        (host) => `Another program keeps writing the login to ${host} back into ${file}. Run docker logout ${host}.`,
      ),
    }
  } catch (error) {
    // Nothing of this step is in it.
    if (error instanceof MalformedConfig && entries.length === 0) return { gone: [], remains: [] }
    return { gone: [], remains: [`${remainsIn(undo)}. ${reasonOf(error)}`] }
  }
}

/** @throws MalformedConfig; Failure of code `config`; the signal's reason. */
async function takeOut(undo: Undo, { signal, mayOverlap }: Removal): Promise<void> {
  const { file, isolated, madeDirectory } = undo
  const change = remembering((text) => (text === undefined ? undefined : withoutEntries(parseConfig(text), undo)))
  for (let look = 0; look < looks; look++) {
    const text = readText(file)
    if (change(text) === text && !hasLeftovers(file)) return
    await updateConfig({ file, signal, change })
    if (madeDirectory && text !== undefined && !existsSync(file)) removeIfEmpty(dirname(file))
    if (isolated || !mayOverlap) return
    // docker takes no lock: a login to another registry at the same time brings back what was there when it began.
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter))
  }
}

/** The hosts whose login of that step is in the config: not one that another job has put in its place. */
function loginsIn(undo: Undo): readonly string[] {
  try {
    const config = parseIfSound(readText(undo.file) ?? '')
    return config === undefined ? [] : hostsLeft(config, undo)
  } catch {
    return []
  }
}

function remainsIn(undo: Undo): string {
  const { file, entries } = undo
  const hosts = entries.map(({ host }) => host)
  const named = hosts.length > 3 ? [...hosts.slice(0, 3), `${hosts.length - 3} more`] : hosts
  const what = hosts.length === 0 ? 'What this step made' : `The login to ${named.join(', ')}`
  return `${what} may still be in ${isJobsOwn(undo) ? dirname(file) : file}`
}

function reasonOf(error: unknown): string {
  if (error instanceof MalformedConfig) return `The file was left as it is, because ${error.message}.`
  if (!(error instanceof Failure)) return error instanceof Error ? `${error.message}.` : `${String(error)}.`
  if (error.fault.code !== 'config') return 'There was no time left.'
  const { problem, error: code } = error.fault
  return `${configProblems[problem].why}${code === undefined ? '' : ` Reason: ${code}.`}`
}
