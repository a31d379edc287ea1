import assert from 'node:assert/strict'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env, Step } from '../sandbox/github/step.js'
import { podmanPush, pullWith, TOOLS } from './image.js'
import { type Job, OTHER_AUTH, REGISTRY, SET_UPS, type Surroundings, withJob } from './job.js'
import { logOut, toolsAreRefused } from './logout.js'
import type { Report } from './report.js'

/** Proves `login-with: podman` for each set-up, and for each place where the login may go. */
export async function provePodman(surroundings: Surroundings, { prove }: Report): Promise<void> {
  const authFile = join(await mkdtemp(join(surroundings.machine.directory, 'auth-')), 'auth.json')
  await writeFile(authFile, AUTH_FILE)
  const places: Readonly<Record<string, Place>> = {
    shared: { env: {}, inputs: { 'docker-config': 'shared' } },
    isolated: { env: {}, inputs: { 'docker-config': 'isolated' } },
    'auth file': { env: { REGISTRY_AUTH_FILE: authFile }, inputs: {} },
  }
  for (const setUp of SET_UPS) {
    for (const [place, { env, inputs }] of Object.entries(places)) {
      const proveHere: Report['prove'] = (name, proof) => prove(`podman, ${setUp.name}, ${place}: ${name}`, proof)
      const one = { authFile, inputs: { ...setUp.inputs, ...inputs, 'login-with': 'podman' } }
      await withJob({ ...surroundings, env }, (job) => proveJob({ ...one, job }, proveHere))
    }
  }
}

/** What an auth file of podman's may hold before. */
const AUTH_FILE = JSON.stringify({ auths: { 'registry.example.com': { auth: OTHER_AUTH } } })

interface Place {
  readonly env: Env
  readonly inputs: Env
}

interface Case {
  readonly job: Job
  readonly inputs: Env
  readonly authFile: string
}

async function proveJob({ job, inputs, authFile }: Case, prove: Report['prove']): Promise<void> {
  let main: Step | undefined
  await prove('main logs in', async () => {
    main = await job.logIn(inputs)
    assert.equal(main.outputs['registry'], REGISTRY)
  })
  await prove('podman builds and pushes, skopeo, podman and buildah pull', async () => {
    const image = await podmanPush(job)
    for (const tool of TOOLS) await pullWith(tool, job, image)
  })
  await prove('post logs out, and everything is as before', async () => {
    await logOut(job, main)
    assert.equal(await readFile(authFile, 'utf8'), AUTH_FILE)
  })
  await prove('after post every tool is refused', async () => {
    await assert.rejects(podmanPush(job), /authentication required|unauthorized/i)
    await toolsAreRefused(job)
  })
}
