import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../plan/plan.js'
import { Failure } from '../run/failure.js'

/** A program that logs in to a registry. */
export interface Tool {
  readonly name: 'docker' | 'podman'
  /** Absolute: what is started is what was found, whatever happens to the PATH or the working directory. */
  readonly file: string
}

/** Finds the tool on the PATH before anything else happens. Throws a `tool-missing` failure. */
export function findTool(name: Tool['name'], env: Environment): Tool {
  const extensions = process.platform === 'win32' ? ['.exe'] : ['']
  // A relative entry would find whatever the checked-out repository has put there.
  const directories = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((entry) => path.isAbsolute(entry))
  const candidates = directories.flatMap((directory) =>
    extensions.map((extension) => path.join(directory, name + extension)),
  )
  const file = candidates.find(isExecutable)
  if (!file) throw new Failure({ code: 'tool-missing', tool: name })
  return { name, file }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
