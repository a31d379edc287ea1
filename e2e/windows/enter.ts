import type { Command } from '../processes.js'

/** What is shown to the programs inside; the project is that of the working directory. */
export interface Inside {
  /** Root of the Debian that has wine. */
  readonly debian: string
  /** The only directory that can be written: /mnt/run, Windows' Z:\mnt\run. */
  readonly run: string
  readonly programs?: string
  readonly node?: string
}

/**
 * The command that runs another one inside, in namespaces of its own: what it mounts and starts ends with it. It ends with this
 * process, too, however that ends.
 */
export function enter({ debian, run, programs = run, node = run }: Inside, command: Command): Command {
  const namespaces = ['unshare', '--mount', '--pid', '--fork', '--kill-child']
  const script = ['sh', 'e2e/windows/enter.sh', debian, run, process.cwd(), programs, node]
  return ['setpriv', '--pdeathsig', 'SIGKILL', ...namespaces, ...script, ...command]
}
