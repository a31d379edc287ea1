import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import type { Step } from '../sandbox/github/step.js'
import { buildImage, CLASSIC, newName } from './image.js'
import type { Job } from './job.js'

/** Runs post. Throws unless the user's config is byte for byte as before, and nothing is left where the job keeps files. */
export async function logOut(job: Job, main: Step | undefined): Promise<void> {
  if (!main) throw new Error('main has failed')
  const { log } = await job.logOut(main)
  assert.doesNotMatch(log, /##\[warning\]/)
  assert.equal(await readFile(job.configFile, 'utf8'), job.configBefore)
  assert.deepEqual(await readdir(job.runner.temp), [])
  assert.equal(job.runner.env['DOCKER_CONFIG'] ?? '', '')
}

/** Throws unless the registry refuses docker for want of a login. */
export async function dockerIsRefused(job: Job): Promise<void> {
  const { name } = await buildImage(job, CLASSIC)
  for (const action of ['push', 'pull']) {
    assert.match(await job.refused('docker', action, name), /no basic auth credentials|denied/)
  }
}

/** The same for the tools that need no daemon. */
export async function toolsAreRefused({ refused }: Job): Promise<void> {
  const name = newName()
  const messages = [
    await refused('skopeo', 'inspect', `docker://${name}`),
    await refused('podman', 'pull', name),
    await refused('buildah', 'pull', name),
  ]
  for (const message of messages) assert.match(message, /authentication required|unauthorized/i)
}
