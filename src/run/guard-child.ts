import { spawn } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import path from 'node:path'
import type { Deadline } from './deadline.js'

/** A child process as Node announces it, before its start. `spawn` is not documented. */
interface Child {
  readonly pid?: number
  readonly signalCode: string | null
  readonly stdin: { on(event: 'error', listener: () => void): unknown } | null
  kill(signal: 'SIGKILL'): boolean
  spawn(options: StartOptions): unknown
}

interface StartOptions {
  readonly args?: readonly string[]
  readonly detached?: boolean
  /** The child's environment, `NAME=value` each. */
  readonly envPairs?: readonly string[]
}

/** Milliseconds in which a killed child is gone. */
const killGrace = 300

/** Milliseconds for Windows' taskkill, which looks for the whole tree. */
const taskkillGrace = 1_000

/**
 * Kills a child at the deadline that a library starts and cannot stop: `@actions/exec`, the SDK's `credential_process`. Node announces
 * every child on a diagnostics channel. The first child that `isOurs` accepts by its arguments is guarded. It leads a process group, so that
 * a wrapper script dies with the programs that it has started. A child that exits before it reads its stdin would crash this process with
 * an unhandled EPIPE, so that error is caught as well.
 */
export function guardChild(isOurs: (args: readonly string[]) => boolean, { signal }: Deadline) {
  let child: Child | undefined
  let systemRoot: string | undefined
  const killed = Promise.withResolvers<null>()
  const kill = async () => {
    if (child) await killTree(child, systemRoot)
    setTimeout(killed.resolve, killGrace, null)
  }
  const onChild = (message: unknown) => {
    const { process: announced } = message as { process: Child }
    const { spawn: start } = announced
    announced.spawn = (options) => {
      if (child || !isOurs(options.args ?? [])) return start.call(announced, options)
      child = announced
      systemRoot = options.envPairs?.find((pair) => /^systemroot=/i.test(pair))?.slice('systemroot='.length)
      const started = start.call(announced, { ...options, detached: !isWindows() })
      announced.stdin?.on('error', () => undefined)
      if (signal.aborted) void kill()
      return started
    }
  }
  subscribe('child_process', onChild)
  signal.addEventListener('abort', kill)
  return {
    killed: killed.promise,
    signal: () => child?.signalCode ?? undefined,
    release: () => {
      unsubscribe('child_process', onChild)
      signal.removeEventListener('abort', kill)
    },
  }
}

/** Windows has no process groups, and a detached child would open a window. */
function isWindows(): boolean {
  return process.platform === 'win32'
}

/** Ends the child with everything that it has started. */
async function killTree(child: Child, systemRoot?: string): Promise<void> {
  if (child.pid === undefined) return
  if (isWindows()) return killWindowsTree(child, systemRoot)
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** taskkill finds children by their parent's ID, so it must come before the parent is gone. */
async function killWindowsTree(child: Child, systemRoot = 'C:\\Windows'): Promise<void> {
  const program = path.join(systemRoot, 'System32', 'taskkill.exe')
  const args = ['/PID', String(child.pid), '/T', '/F']
  const taskkill = spawn(program, args, { env: { SYSTEMROOT: systemRoot }, stdio: 'ignore', windowsHide: true })
  await new Promise((resolve) => {
    for (const event of ['exit', 'error']) taskkill.on(event, resolve)
    setTimeout(resolve, taskkillGrace)
  })
  child.kill('SIGKILL')
}
