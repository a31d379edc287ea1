import path from 'node:path'
import type { Undo } from './docker-config/text/undo-record.js'
import { type Removal, undoUse } from './docker-config/undo.js'
import type { Environment } from './plan/plan.js'
import { startDeadline } from './run/deadline.js'
import { neutralise } from './run/safe-text.js'
import { exportDockerConfig } from './runner/outputs.js'

/** What the post step and the logout in the middle of a job have in common. */

/** Seconds for all of it; it works on local files only. */
const limit = 15

interface Undoing extends Pick<Removal, 'mayOverlap'> {
  readonly env: Environment
  /** Prints a line of the log. */
  say(text: string): void
}

/**
 * Undoes these uses of the action, in this order, by their records. Says nothing of one that is undone already. Returns a sentence
 * for each thing that remains.
 */
export async function undoUses(ids: readonly string[], { env, mayOverlap, say }: Undoing): Promise<readonly string[]> {
  const deadline = startDeadline(limit)
  const removal = { signal: deadline.signal, mayOverlap }
  const remains: string[] = []
  let dockerConfig = env['DOCKER_CONFIG'] ?? ''
  let isGivenBack = false
  for (const id of ids) {
    const loggedOut = await undoUse({ runnerTemp: env['RUNNER_TEMP'] ?? '', id }, removal)
    for (const host of loggedOut?.gone ?? []) say(`Logged out of ${host}`)
    remains.push(...(loggedOut?.remains ?? []).map((text) => neutralise(text)))
    const former = loggedOut?.undo && valueToGiveBack(loggedOut.undo, dockerConfig)
    if (former === undefined) continue
    dockerConfig = former
    isGivenBack = true
  }
  deadline.clear()
  if (isGivenBack) exportDockerConfig(dockerConfig, env)
  return remains
}

/** None where a later step has pointed it elsewhere. A step's own `env:` hides the value that main has set for the job. */
function valueToGiveBack({ file, formerDockerConfig: former }: Undo, now: string): string | undefined {
  return former !== null && (now === path.dirname(file) || now === former) ? former : undefined
}
