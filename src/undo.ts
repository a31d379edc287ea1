import path from 'node:path'
import { info } from '@actions/core'
import type { Undo } from './docker-config/text/undo-record.js'
import { undoUse } from './docker-config/undo.js'
import type { Environment } from './plan/plan.js'
import { startDeadline } from './run/deadline.js'
import { neutralise } from './run/safe-text.js'
import { exportDockerConfig } from './runner/outputs.js'

/** What the post step and the logout in the middle of a job have in common. */

/** Seconds for all of it; it works on local files only. */
const limit = 15

interface Undoing {
  readonly env: Environment
  /** Another step or job may run docker at the same time. */
  readonly mayOverlap: boolean
}

/**
 * Undoes these uses of the action, in this order, by their records. Says nothing of one that is undone already. Returns a sentence
 * for each thing that remains.
 */
export async function undoUses(ids: readonly string[], { env, mayOverlap }: Undoing): Promise<readonly string[]> {
  const deadline = startDeadline(limit)
  const remains: string[] = []
  for (const id of ids) {
    const loggedOut = await undoUse(
      { runnerTemp: env['RUNNER_TEMP'] ?? '', id },
      { signal: deadline.signal, mayOverlap },
    )
    for (const host of loggedOut?.gone ?? []) info(neutralise(`Logged out of ${host}`))
    if (loggedOut?.undo) giveBackDockerConfig(loggedOut.undo, env)
    remains.push(...(loggedOut?.remains ?? []).map((text) => neutralise(text)))
  }
  deadline.clear()
  return remains
}

/** Unless a later step has pointed it elsewhere. A step's own `env:` hides the value that main has set for the job. */
function giveBackDockerConfig({ file, formerDockerConfig: former }: Undo, env: Environment): void {
  const now = env['DOCKER_CONFIG'] ?? ''
  if (former !== null && (now === path.dirname(file) || now === former)) exportDockerConfig(former, env)
}
