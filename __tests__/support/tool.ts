import { accessSync, constants, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Absolute path of a program on this machine, undefined if it is not installed. */
export function installed(name: string): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(delimiter)
  return directories.map((directory) => join(directory, name)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** One start of a tool, as the tool saw it. */
export interface Start {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export interface RecordedTool {
  /** To be put first on the PATH. */
  readonly directory: string
  /** Every start so far, the earliest first. */
  readonly starts: () => readonly Start[]
}

/** A program of this name that writes down how it was started, and then does `script` (shell), e.g. `exec /usr/bin/docker "$@"`. */
export function recordTool(name: string, script: string): RecordedTool {
  const directory = mkdtempSync(join(tmpdir(), 'tool-'))
  const record = join(directory, 'starts')
  // One line each, so that starts at the same time do not mix; the shell's own variables are not the action's.
  const node = `require('node:fs').appendFileSync(${JSON.stringify(record)}, JSON.stringify({ argv: process.argv.slice(1), env: process.env }) + '\\n')`
  const lines = ['#!/bin/sh', `'${process.execPath}' -e '${node.replaceAll("'", `'\\''`)}' -- "$@" </dev/null`, script]
  writeFileSync(join(directory, name), `${lines.join('\n')}\n`, { mode: 0o755 })
  writeFileSync(record, '')
  return {
    directory,
    starts: () =>
      readFileSync(record, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  }
}
