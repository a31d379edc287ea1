import type { TargetConfig } from './choose-directory.js'
import { type Entry, isInstalled, type Login, withEntries } from './edit.js'
import { withConfigInUse } from './isolated.js'
import { assertSame } from './own-directory.js'
import { parseIfSound } from './parse.js'
import { soundConfig } from './read-file.js'
import { writeRecord } from './record.js'
import type { Undo } from './undo.js'
import { updateConfig } from './write-file.js'

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
