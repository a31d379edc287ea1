import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Step } from '../sandbox/github/step.js'
import { buildImage, CLASSIC, podmanPush, pullWith, pushAndPull, TOOLS } from './image.js'
import { type Job, REGISTRY, SET_UPS, type SetUp, type Surroundings, withJob } from './job.js'
import { dockerIsRefused, logOut } from './logout.js'
import type { Report } from './report.js'

/** What stands in the way of a login, as `~/.docker/config.json` names it. */
const OBSTACLES: Readonly<Record<string, object>> = {
  'a broken store': { credsStore: 'broken' },
  'a store that works': { credsStore: 'working' },
  'a broken helper': { credHelpers: { [REGISTRY]: 'broken', 'registry.example.com': 'working' } },
}

/** Proves that credential stores and helpers do not stop a login, and do not get it, for each set-up. */
export async function proveStores(surroundings: Surroundings, { prove }: Report): Promise<void> {
  const helpers = await makeHelpers(surroundings.machine.directory)
  const env = { PATH: `${helpers.directory}:${process.env['PATH']}` }
  for (const setUp of SET_UPS) {
    for (const [obstacle, config] of Object.entries(OBSTACLES)) {
      for (const mode of ['auto', 'shared'] as const) {
        const one = { setUp, mode, stored: helpers.stored }
        await withJob({ ...surroundings, env, config }, (job) =>
          proveJob({ ...one, job }, (name, proof) => prove(`${obstacle}, ${setUp.name}, ${mode}: ${name}`, proof)),
        )
      }
      const label = `${obstacle}, ${setUp.name}, podman`
      await withJob({ ...surroundings, env, config }, (job) =>
        prove(`${label}: every tool pulls what podman has pushed`, () => usePodman(job, setUp)),
      )
    }
  }
}

interface Case {
  readonly job: Job
  readonly setUp: SetUp
  readonly mode: 'auto' | 'shared'
  /** The file that a store would have made. */
  readonly stored: string
}

async function proveJob({ job, setUp, mode, stored }: Case, prove: Report['prove']): Promise<void> {
  let main: Step | undefined
  await prove('docker builds, pushes and pulls', async () => {
    main = await job.logIn({ ...setUp.inputs, 'docker-config': mode })
    assert.equal(main.outputs['docker-config']?.startsWith(job.runner.temp), mode === 'auto')
    await pushAndPull(job, await buildImage(job, CLASSIC))
    assert.equal(existsSync(stored), false, 'the store got a password')
  })
  await prove('after post everything is as before, and docker is refused', async () => {
    await logOut(job, main)
    await dockerIsRefused(job)
  })
}

/** docker's way to pass over a store or helper stops the other tools: a job that uses them logs in with podman. */
async function usePodman(job: Job, setUp: SetUp): Promise<void> {
  const main = await job.logIn({ ...setUp.inputs, 'login-with': 'podman', 'docker-config': 'shared' })
  const image = await podmanPush(job)
  for (const tool of TOOLS) await pullWith(tool, job, image)
  await job.logOut(main)
  // A helper that was taken out comes back as the last one of them: the same config, if not byte for byte.
  assert.deepEqual(JSON.parse(await readFile(job.configFile, 'utf8')), JSON.parse(job.configBefore))
}

/** Makes two credential helpers: one that fails always, one that keeps what it is given. Source: their protocol, docker-credential-helpers. */
async function makeHelpers(parent: string): Promise<{ readonly directory: string; readonly stored: string }> {
  const directory = await mkdtemp(join(parent, 'helpers-'))
  const stored = join(directory, 'stored')
  const notFound = 'echo "credentials not found in native keychain"; exit 1'
  const working = `case $1 in store) cat >>'${stored}' ;; get) ${notFound} ;; list) echo '{}' ;; esac`
  const script = (name: string, text: string) =>
    writeFile(join(directory, `docker-credential-${name}`), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  await script('working', working)
  await script('broken', 'echo "not implemented" >&2; exit 1')
  return { directory, stored }
}
