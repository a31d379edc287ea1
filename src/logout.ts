import './runner/refuse-old-node.js'

import { error } from '@actions/core'
import { recordIds } from './docker-config/record.js'
import { neutralise } from './run/safe-text.js'
import { say } from './runner/say.js'
import { undoUses } from './undo.js'

/**
 * The logout in the middle of a job: undoes every use of the action so far, the latest first, as their post steps would. What it
 * cannot undo fails the step, because the steps that follow must not be able to push.
 */

void logOut()

async function logOut(): Promise<void> {
  const { env } = process
  try {
    const ids = recordIds(env['RUNNER_TEMP'] ?? '')
    if (ids.length === 0) say('There is no login of this job to remove')
    fail(await undoUses(ids, { env, mayOverlap: true, say }))
  } catch (problem) {
    const { explain } = await import('./explain/explain.js')
    const { what, why, remedy } = explain(problem, {})
    fail([`${what}: ${why} ${remedy}`])
  }
}

function fail(remains: readonly string[]): void {
  for (const text of remains) error(neutralise(text), { title: 'Logout incomplete' })
  if (remains.length > 0) process.exitCode = 1
}
