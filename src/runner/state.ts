import { getState, saveState } from '@actions/core'
import { isRecordId } from '../docker-config/record.js'

const name = 'undo'

/** Names the record of what post must undo. The runner writes it down at once, so that it is there for a cancelled job too. */
export function saveUndo(id: string): void {
  saveState(name, JSON.stringify({ record: id }))
}

/** The login is to stay after the step: post finds nothing to undo. The record stays. */
export function forgetUndo(): void {
  saveState(name, '')
}

/** The record that main has named; undefined if that is none. */
export function loadUndo(): string | undefined {
  try {
    const { record } = JSON.parse(getState(name))
    return isRecordId(record) ? record : undefined
  } catch {
    return undefined
  }
}
