import './runner/warn-of-old-node.js'

import path from 'node:path'
import { exportVariable, info, warning } from '@actions/core'
import { loginsLeft, removeEntries } from './docker-config/install.js'
import type { Undo } from './docker-config/undo.js'
import type { Environment } from './plan/plan.js'
import { startDeadline } from './run/deadline.js'
import { neutralise } from './run/safe-text.js'
import { loadUndo } from './runner/state.js'

/** Seconds for everything that post does; it works on local files only. */
const limit = 15

const undo = loadUndo()
// Post never fails a job: what it could not do, it says.
if (undo) logOut(undo, process.env).catch((error) => warning(neutralise(`The logout failed: ${String(error)}`)))

async function logOut(undo: Undo, env: Environment): Promise<void> {
  const deadline = startDeadline(limit)
  const options = { runnerTemp: env['RUNNER_TEMP'] ?? '', signal: deadline.signal }
  const ours = loginsLeft(undo)
  const remains = await removeEntries(undo, options)
  deadline.clear()
  for (const text of remains) warning(neutralise(text))
  if (remains.length === 0) for (const host of ours) info(neutralise(`Logged out of ${host}`))
  giveBackDockerConfig(undo, env)
}

/** Unless a later step has pointed it elsewhere. A step's own `env:` hides the value that we have set for the job. */
function giveBackDockerConfig({ file, formerDockerConfig: former }: Undo, env: Environment): void {
  const now = env['DOCKER_CONFIG'] ?? ''
  if (former !== null && (now === path.dirname(file) || now === former)) exportVariable('DOCKER_CONFIG', former)
}
