import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * An entry that runs another one behind a command, e.g. `sh -c 'ulimit -f 8; exec "$@"' sh`, which gets the program to start as
 * its last arguments. Signals and the end are handed on; 137 stands for an end by a signal.
 */
export function wrapEntry(entry: string, { behind, directory }: Wrapping): string {
  const [outer, inner] = [join(directory, 'main.mjs'), join(directory, 'inner.mjs')]
  const [command, ...more] = [...behind, process.execPath, inner]
  // Shells drop variables that they could not set themselves, such as INPUT_ROLE-ARN.
  writeFileSync(
    outer,
    `import { spawn } from 'node:child_process'
     const env = { ...process.env, WRAPPED: JSON.stringify(process.env) }
     const child = spawn(${JSON.stringify(command)}, ${JSON.stringify(more)}, { stdio: 'inherit', env })
     for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
     child.on('exit', (code, signal) => process.exit(signal ? 137 : code))`,
  )
  writeFileSync(
    inner,
    `Object.assign(process.env, JSON.parse(process.env.WRAPPED))
     delete process.env.WRAPPED
     await import(${JSON.stringify(pathToFileURL(resolve(entry)).href)})`,
  )
  return outer
}

export interface Wrapping {
  readonly behind: readonly string[]
  /** Where its files are put. */
  readonly directory: string
}
