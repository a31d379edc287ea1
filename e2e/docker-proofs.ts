import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Step } from '../sandbox/github/step.js'
import { BUILDER, builderIsRefused, createBuilder, IN_CONTAINER } from './builder.js'
import {
  BUILDX,
  buildContext,
  buildImage,
  CLASSIC,
  forgetAndPull,
  type Image,
  newName,
  pullFirst,
  pullWith,
  pushAndPull,
  TOOLS,
} from './image.js'
import { type Job, OTHER_AUTH, REGISTRY, SET_UPS, type SetUp, type Surroundings, withJob } from './job.js'
import { dockerIsRefused, logOut, toolsAreRefused } from './logout.js'
import type { Command } from './processes.js'
import type { Report } from './report.js'

type Mode = 'shared' | 'isolated'

/** A job, how its accounts have agreed, and where its login goes. */
interface Case {
  readonly job: Job
  readonly setUp: SetUp
  readonly mode: Mode
}

/** Proves `login-with: docker` for each set-up and each kind of Docker config. */
export async function proveDocker(surroundings: Surroundings, { prove }: Report): Promise<void> {
  for (const setUp of SET_UPS) {
    for (const mode of ['shared', 'isolated'] as const) {
      const label = `docker, ${setUp.name}, ${mode}`
      await withJob(surroundings, (job) =>
        proveJob({ job, setUp, mode }, (name, proof) => prove(`${label}: ${name}`, proof)),
      )
      // No DOCKER_HOST: what says where the daemon is lies in the Docker config's directory.
      await withJob({ ...surroundings, env: { DOCKER_HOST: '' } }, (job) =>
        prove(`${label}: main finds the daemon by the current context`, () => useContext({ job, setUp, mode })),
      )
    }
  }
}

async function proveJob(one: Case, prove: Report['prove']): Promise<void> {
  const { job } = one
  let main: Step | undefined
  await prove('main logs in through the docker daemon', async () => {
    await createBuilder(job)
    await makeContext(job)
    main = await logInThroughDaemon(one)
  })
  await prove('docker builds, pushes and pulls', async () => pushAndPull(job, await buildImage(job, CLASSIC)))
  await prove('buildx builds, docker pushes and pulls', async () => pushAndPull(job, await buildImage(job, BUILDX)))
  await prove('buildx pushes what it builds', async () => forgetAndPull(job, await buildAndPush(job, BUILDX)))
  await prove('a builder in a container pushes what it builds', async () =>
    pullFirst(job, await buildAndPush(job, IN_CONTAINER)),
  )
  for (const tool of TOOLS) await prove(`${tool} pulls what docker has pushed`, () => pullPushed(tool, job))
  await prove('a repository without a policy opens to the role alone', () => usePrivateRepository(one))
  await prove('plugins, builders, contexts and other logins go on working', () => useSurroundings(job))
  await prove('post logs out, and everything is as before', () => logOut(job, main).then(() => useSurroundings(job)))
  await prove('after post every tool is refused', async () => {
    await dockerIsRefused(job)
    await builderIsRefused(job)
    await toolsAreRefused(job)
  })
}

async function makeContext({ machine, run }: Job): Promise<void> {
  await run('docker', 'context', 'create', 'context-before', '--docker', `host=${machine.env['DOCKER_HOST']}`)
}

async function useContext(one: Case): Promise<void> {
  await makeContext(one.job)
  await one.job.run('docker', 'context', 'use', 'context-before')
  await logInThroughDaemon(one)
  await pushAndPull(one.job, await buildImage(one.job, CLASSIC))
}

async function logInThroughDaemon({ job, setUp, mode }: Case): Promise<Step> {
  const { requests } = job.machine.sandbox
  const start = requests.length
  const main = await job.logIn({ ...setUp.inputs, 'docker-config': mode })
  assert.equal(main.outputs['registry'], REGISTRY)
  assert.equal(main.outputs['docker-config']?.startsWith(job.runner.temp), mode === 'isolated')
  const calls = requests.slice(start).filter(({ service }) => service === 'registry')
  // The client alone would not name itself as the one behind a daemon.
  for (const { userAgent } of calls) assert.match(userAgent, /^docker\/.*UpstreamClient/)
  assert.match(calls.map(({ callerArn }) => callerArn ?? '').join(''), setUp.caller)
  return main
}

async function buildAndPush(job: Job, builder: Command): Promise<Image> {
  const name = newName()
  const idFile = join(job.runner.workspace, 'id')
  await job.run(...builder, '--push', '--iidfile', idFile, '--tag', name, await buildContext(job))
  return { name, id: (await readFile(idFile, 'utf8')).replace('sha256:', '') }
}

async function pullPushed(tool: (typeof TOOLS)[number], job: Job): Promise<void> {
  const image = await buildImage(job, CLASSIC)
  await job.run('docker', 'push', image.name)
  await pullWith(tool, job, image)
}

async function usePrivateRepository({ job, setUp }: Case): Promise<void> {
  const image = await buildImage(job, CLASSIC, newName('private/app'))
  if (setUp.opensPrivate) return pushAndPull(job, image)
  assert.match(await job.refused('docker', 'push', image.name), /denied|not authorized/i)
}

async function useSurroundings({ run, runner }: Job): Promise<void> {
  assert.equal(await run('docker', 'hello'), 'hello')
  assert.match(await run('docker', 'buildx', 'ls'), new RegExp(`^${BUILDER}\\b`, 'm'))
  await run('env', '--unset=DOCKER_HOST', 'docker', '--context', 'context-before', 'version')
  const directory = runner.env['DOCKER_CONFIG'] || join(runner.home, '.docker')
  const { auths, detachKeys } = JSON.parse(await readFile(join(directory, 'config.json'), 'utf8'))
  assert.equal(auths['registry.example.com'].auth, OTHER_AUTH)
  assert.equal(detachKeys, 'ctrl-e,e')
}
