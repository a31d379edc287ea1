import './runner/warn-of-old-node.js'

import { loadUndo } from './runner/outputs.js'
import { sayAtOnce, warn } from './runner/say.js'
import { undoUses } from './undo.js'

/**
 * The post step: undoes what main has done, by the record that the state names. It has no inputs, because the runner hands it wrong
 * ones in nested composite actions. It never fails a job: it warns of what it could not do.
 */

const id = loadUndo()
if (id) void logOut(id)

async function logOut(id: string): Promise<void> {
  const { env } = process
  // GitHub throws its own machines away after the job: what a docker still writes there reaches nobody.
  const mayOverlap = env['RUNNER_ENVIRONMENT'] !== 'github-hosted'
  const undone = undoUses([id], { env, mayOverlap, say: sayAtOnce })
  const remains = await undone.catch((error) => [`The logout failed: ${String(error)}`])
  for (const text of remains) warn(text)
}
