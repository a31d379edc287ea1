import { assertSame } from './disk/private-directory.js'
import { soundConfig } from './disk/read-file.js'
import { updateConfig } from './disk/write-file.js'
import { withConfigInUse } from './isolated.js'
import type { TargetConfig } from './prepare.js'
import { writeRecord } from './record.js'
import { type Entry, isInstalled, type Login, withEntries } from './text/edit.js'
import { parseIfSound } from './text/parse.js'
import type { Undo } from './undo-shape.js'

/**
 * Puts all logins into the config together, in one locked, atomic write, such that the tool finds them there. The record of what
 * post must undo is written right before, in the same tick. Nothing is written once the signal is aborted.
 * @throws Failure of code `config`; the file is as it was then. The signal's reason.
 */
export async function installEntries(
  target: TargetConfig,
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<Undo> {
  const { file, tool, isolated, directory, identity } = target
  const login: Login = { entries, tool, isolated }
  let undo = target.undo
  await updateConfig({
    file,
    signal,
    change: (text) => {
      const installed = withEntries(configFor(target, text ?? ''), login)
      undo = { ...target.undo, ...installed.undo, ...(text === undefined ? { before: 'missing' } : {}) }
      return installed.text
    },
    beforeWrite: () => {
      writeRecord(target.record, undo)
      if (identity !== undefined) assertSame(directory, identity)
    },
    isDone: (text) => {
      const config = parseIfSound(text ?? '')
      return config !== undefined && isInstalled(config, login)
    },
  })
  return undo
}

function configFor({ file, inUse }: TargetConfig, text: string) {
  const config = soundConfig(file, text)
  return inUse === undefined ? config : soundConfig(file, withConfigInUse(config, inUse))
}
