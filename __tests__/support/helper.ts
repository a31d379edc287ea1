import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Job } from './job.js'

/** Name of the program that clients look for on the PATH. */
export const program = 'docker-credential-ecr-cross-account'

export interface HelperAnswer {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Asks the credential helper as docker does: found on the PATH of the job's next step, the host on standard input. */
export async function askHelper(
  { runner }: Job,
  { verb = 'get', input = '', env = {} }: { verb?: string; input?: string; env?: Readonly<Record<string, string>> },
): Promise<HelperAnswer> {
  const child = spawn(program, [verb], { env: { ...runner.env, ...env }, stdio: 'pipe' })
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode, stdout, stderr }
}
