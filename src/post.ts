import path from 'node:path'
import { exportVariable, info, warning } from '@actions/core'
import { removeEntries } from './config-entries.js'
import { startDeadline } from './deadline.js'
import type { Environment } from './plan.js'
import { neutralise } from './redaction.js'
import { loadUndo } from './state.js'
import type { Undo } from './undo.js'

/** Seconds for everything that post does; it works on local files only. */
const limit = 15

const undo = loadUndo()
if (undo) void logOut(undo, process.env)

async function logOut(undo: Undo, env: Environment): Promise<void> {
  const deadline = startDeadline(limit)
  const options = { runnerTemp: env['RUNNER_TEMP'] ?? '', signal: deadline.signal }
  // Post never fails a job: what it could not do, it says.
  const remains = await removeEntries(undo, options).catch((error) => [`The logout failed: ${String(error)}`])
  deadline.clear()
  // Only if no later step has pointed it elsewhere.
  if (undo.formerDockerConfig !== null && env['DOCKER_CONFIG'] === path.dirname(undo.file)) {
    exportVariable('DOCKER_CONFIG', undo.formerDockerConfig)
  }
  for (const text of remains) warning(neutralise(text))
  if (remains.length === 0) for (const { host } of undo.entries) info(neutralise(`Logged out of ${host}`))
}
