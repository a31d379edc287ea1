import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import type { Environment, How } from '../plan/plan.js'
import { Failure } from '../run/failure.js'

/** The program that logs in to a registry. */
export interface LoginTool {
  readonly name: 'docker' | 'podman'
  /** Absolute, so that a change of the PATH or of the working directory cannot put another program in its place. */
  readonly file: string
}

/** Finds the tool of `login-with` on the PATH; undefined where the step needs none. Throws a `tool-missing` failure. */
export function findTool(name: How['loginWith'], env: Environment): LoginTool | undefined {
  if (name !== 'docker' && name !== 'podman') return undefined
  const isWindows = process.platform === 'win32'
  const executable = isWindows ? `${name}.exe` : name
  const list = env['PATH'] ?? env['Path'] ?? ''
  const entries = isWindows ? windowsEntries(list) : list.split(':')
  // A relative entry would find what the checked-out repository put there.
  const directories = entries.filter((entry) => path.isAbsolute(entry))
  const file = directories.map((directory) => path.join(directory, executable)).find(isExecutable)
  if (!file) throw new Failure({ code: 'tool-missing', tool: name })
  return { name, file }
}

/** Windows takes quotes around an entry or a part of it, and a semicolon between quotes as part of the name. */
function windowsEntries(list: string): readonly string[] {
  return (list.match(/(?:"[^"]*"?|[^;"])+/g) ?? []).map((entry) => entry.replaceAll('"', ''))
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
