import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * The IDs of the living processes of a job: whatever it started, at any depth, has its home directory in the environment. Only
 * Linux lets that be looked at; elsewhere there are none to be found.
 */
export function processesOf(home: string): readonly number[] {
  if (process.platform !== 'linux') return []
  const numbers = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return numbers.filter((id) => read(id, 'environ').split('\0').includes(`HOME=${home}`) && !isZombie(id))
}

/** Those that are still alive after half a second: what was killed takes a moment to be gone. */
export async function remainingProcesses(home: string): Promise<readonly number[]> {
  for (const end = performance.now() + 500; processesOf(home).length > 0 && performance.now() < end; ) await sleep(5)
  return processesOf(home)
}

/** What the system shows of a process to others of the same user. */
export function environmentAndArguments(id: number): string {
  return read(id, 'environ') + read(id, 'cmdline')
}

/** Dead already, and waiting for somebody to ask how it ended. */
function isZombie(id: number): boolean {
  return /^\d+ \(.*\) Z/s.test(read(id, 'stat'))
}

function read(id: number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
