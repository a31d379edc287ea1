import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { interruption } from '../interruption.js'
import { succeed } from '../processes.js'
import { enter } from './enter.js'
import type { Parts } from './install.js'

/** Seconds for all cases in one Windows. */
const LIMIT = 15 * 60

/** What wine says when it has crashed itself; threads of the programs in it then wait for ever. */
export const CRASH = 'wineserver crashed'

/**
 * Runs an entry of this project on Windows' Node, in a Windows of its own, and prints what it prints. Returns all of that; the exit
 * code says nothing where wine itself has failed, so whoever calls looks for the last line.
 */
export async function runOnWindows({ parts, version, entry, args }: OnWindows): Promise<string> {
  const run = await mkdtemp(join(tmpdir(), 'ecr-windows-'))
  try {
    await succeed(['cp', '--archive', '--reflink=auto', parts.prefix, join(run, 'prefix')])
    const inside = { debian: parts.debian, run, programs: parts.programs, node: parts.nodes[version] ?? '' }
    const program = [String.raw`Z:\mnt\node\node.exe`, '--enable-source-maps', entry, ...args]
    return await follow(enter(inside, ['/usr/lib/wine/wine64', ...program]), join(run, 'output'))
  } finally {
    await rm(run, { recursive: true, force: true })
  }
}

export interface OnWindows {
  readonly parts: Parts
  readonly version: string
  /** Path of the compiled entry. */
  readonly entry: string
  readonly args: readonly string[]
}

/** Runs a program with a file as its output, since Windows' Node cannot write to a Unix pipe, and prints the file as it grows. */
async function follow([program, ...args]: readonly [string, ...string[]], file: string): Promise<string> {
  const descriptor = openSync(file, 'a')
  // Nothing of this environment is a Windows' one, and no secret in it is a test's business.
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', descriptor, descriptor],
  })
  closeSync(descriptor)
  const ended = Promise.withResolvers<void>()
  child.on('error', ended.reject)
  child.on('exit', () => ended.resolve())
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT * 1000)
  const onInterrupt = () => child.kill('SIGKILL')
  interruption.addEventListener('abort', onInterrupt)
  const done = new AbortController()
  const printing = print(file, { done: done.signal, onCrash: () => child.kill('SIGKILL') })
  try {
    await ended.promise
  } finally {
    clearTimeout(timer)
    interruption.removeEventListener('abort', onInterrupt)
    done.abort()
  }
  interruption.throwIfAborted()
  return printing
}

interface Printing {
  readonly done: AbortSignal
  onCrash(): void
}

async function print(path: string, { done, onCrash }: Printing): Promise<string> {
  const file = await open(path)
  try {
    let text = ''
    for (let last = false; !last; ) {
      last = done.aborted
      const { buffer, bytesRead } = await file.read()
      if (bytesRead > 0) last = false
      const more = buffer.toString('utf8', 0, bytesRead)
      process.stdout.write(more)
      text += more
      if (text.includes(CRASH)) onCrash()
      if (bytesRead === 0 && !last) await pause(100)
    }
    return text
  } finally {
    await file.close()
  }
}
