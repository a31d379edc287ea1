import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Deadline } from './deadline.js'

/** A child process as Node announces it, before its start. `spawn` is not documented. */
interface Child {
  readonly pid?: number
  readonly signalCode: string | null
  readonly stdin: { on(event: 'error', listener: () => void): unknown } | null
  kill(signal: 'SIGKILL'): boolean
  spawn(options: { readonly args?: readonly string[]; readonly detached?: boolean }): unknown
}

/** Milliseconds in which a killed child is gone. */
const killGrace = 300

/**
 * Kills a child at the deadline that a library starts and cannot stop: `@actions/exec`, the SDK's `credential_process`. Node announces
 * every child on a diagnostics channel. The first child that `isOurs` accepts by its arguments is guarded. It leads a process group, so that
 * a wrapper script dies with the programs that it has started. A child that exits before it reads its stdin would crash this process with
 * an unhandled EPIPE, so that error is caught as well.
 */
export function guardChild(isOurs: (args: readonly string[]) => boolean, { signal }: Deadline) {
  let child: Child | undefined
  const killed = Promise.withResolvers<null>()
  const kill = () => {
    if (child) killGroup(child)
    setTimeout(killed.resolve, killGrace, null)
  }
  const onChild = (message: unknown) => {
    const { process: announced } = message as { process: Child }
    const { spawn } = announced
    announced.spawn = (options) => {
      if (child || !isOurs(options.args ?? [])) return spawn.call(announced, options)
      child = announced
      const started = spawn.call(announced, { ...options, detached: !isWindows })
      announced.stdin?.on('error', () => undefined)
      if (signal.aborted) kill()
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
const isWindows = process.platform === 'win32'

function killGroup(child: Child): void {
  if (isWindows || child.pid === undefined) {
    child.kill('SIGKILL')
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
