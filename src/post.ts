import './runner/warn-of-old-node.js'

import path from 'node:path'
import { exportVariable, info, warning } from '@actions/core'
import { undoUse } from './docker-config/remove.js'
import type { Undo } from './docker-config/undo.js'
import type { Environment } from './plan/plan.js'
import { startDeadline } from './run/deadline.js'
import { neutralise } from './run/safe-text.js'
import { loadUndo } from './runner/state.js'

/** Seconds for everything that post does; it works on local files only. */
const limit = 15

/** Milliseconds in which a docker that began before the logout may write its old copy of the config. */
const lookAgainAfter = 250

const id = loadUndo()
// Post never fails a job: what it could not do, it says.
if (id) logOut(id, process.env).catch((error) => warning(neutralise(`The logout failed: ${String(error)}`)))

/** Undoes what main has done, by its record; says nothing where a logout in the middle of the job has done so already. */
async function logOut(id: string, env: Environment): Promise<void> {
  const deadline = startDeadline(limit)
  const place = { runnerTemp: env['RUNNER_TEMP'] ?? '', id }
  const loggedOut = await undoUse(place, { signal: deadline.signal, lookAgainAfter })
  deadline.clear()
  for (const text of loggedOut?.remains ?? []) warning(neutralise(text))
  for (const host of loggedOut?.gone ?? []) info(neutralise(`Logged out of ${host}`))
  if (loggedOut?.undo) giveBackDockerConfig(loggedOut.undo, env)
}

/** Unless a later step has pointed it elsewhere. A step's own `env:` hides the value that main has set for the job. */
function giveBackDockerConfig({ file, formerDockerConfig: former }: Undo, env: Environment): void {
  const now = env['DOCKER_CONFIG'] ?? ''
  if (former !== null && (now === path.dirname(file) || now === former)) exportVariable('DOCKER_CONFIG', former)
}
