import { getState, saveState } from '@actions/core'
import { toUndo, type Undo } from '../docker-config/undo.js'

const name = 'undo'

/** Keeps what post has to undo. The runner writes it down at once, so that it is there for a cancelled job too. No secrets. */
export function saveUndo(undo: Undo): void {
  saveState(name, JSON.stringify(undo))
}

/** The login is to stay after the job: post finds nothing to undo. */
export function forgetUndo(): void {
  saveState(name, '')
}

/** What main has saved; undefined if that is nothing, or not of the shape that main saves. */
export function loadUndo(): Undo | undefined {
  try {
    return toUndo(JSON.parse(getState(name)))
  } catch {
    return undefined
  }
}
