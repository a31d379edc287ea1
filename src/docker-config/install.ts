import { assertSame } from './disk/private-directory.js'
import { updateConfig } from './disk/write-file.js'
import { configToFill, type TargetConfig } from './prepare.js'
import { writeRecord } from './record.js'
import { type Entry, withEntries } from './text/edit.js'

/** Third stage, once all registries have accepted their logins. */

/**
 * Puts all logins into the config together, in one locked, atomic write, such that they are found there. The record of what post
 * must undo is written right before, in the same tick. Nothing is written once the signal is aborted.
 * @throws Failure of code `config`; the file is as it was then. The signal's reason.
 */
export async function installEntries(
  target: TargetConfig,
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<void> {
  const { file, use, directory, identity } = target
  let { undo } = target
  await updateConfig({
    file,
    signal,
    change: (text) => {
      const installed = withEntries(configToFill(target, text), { ...target, entries })
      undo = { ...undo, ...installed.undo, ...(text === undefined && { before: 'missing' }) }
      return installed.text
    },
    beforeWrite: () => {
      writeRecord(use, undo)
      if (identity !== undefined) assertSame(directory, identity)
    },
  })
}
