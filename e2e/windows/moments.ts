import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as soon } from 'node:timers/promises'
import type { Job } from './job.js'

/** Resolves as soon as the step has begun to write the config: its lock is there. */
export function writing(job: Job): Promise<void> {
  return until(async () => (await readdir(job.docker)).length > 1)
}

/** Resolves as soon as the config holds a login of ECR. */
export function written(job: Job): Promise<void> {
  return until(async () =>
    (await readFile(join(job.docker, 'config.json'), 'latin1').catch(() => '')).includes('.ecr.'),
  )
}

/** Resolves as soon as a directory for a single login is in `RUNNER_TEMP`. */
export function scratching(job: Job): Promise<void> {
  return until(async () => (await scratchNames(job)).length > 0)
}

/** Resolves as soon as the credential helper's directory is in `RUNNER_TEMP`. */
export function installingHelper({ temp }: Job): Promise<void> {
  return until(async () => (await readdir(temp)).includes('ecr-login-helper'))
}

/** What lies in `RUNNER_TEMP` but for the record that post reads. */
export async function scratchNames({ temp }: Job): Promise<readonly string[]> {
  return (await readdir(temp)).filter((name) => name !== 'ecr-login-undo')
}

/** Asks again as fast as it can: what it waits for may last a few milliseconds. Gives up when the job must be over. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('the moment has not come')
    await soon()
  }
}
