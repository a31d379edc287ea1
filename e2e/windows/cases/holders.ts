import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { type Job, REGISTRY, withJob } from '../job.js'
import { writing } from '../moments.js'
import { type Ending, hold, scan } from '../programs.js'

/** How often a scanner gets its chance to break a login. */
const ROUNDS = 3

/** Other programs that have a file open: scanners and indexers for a moment, some for long. */
export async function proveHolders(sandbox: Sandbox, { prove }: Report): Promise<void> {
  for (const [tool, mode] of [
    ['none', 'shared'],
    ['none', 'isolated'],
    ['docker', 'shared'],
    ['helper', 'shared'],
  ] as const) {
    await prove(`a scanner holds each file for 30 ms: ${tool}, ${mode}, ${ROUNDS} times`, async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await withJob(sandbox, {}, (job) => underScanner(job, { 'login-with': tool, 'docker-config': mode }))
      }
    })
  }
  await prove('config.json is held for half a second: main waits', () => withJob(sandbox, {}, heldForAMoment))
  await prove('config.json is held: main fails, says so and changes nothing', () => withJob(sandbox, {}, heldInMain))
  for (const mode of ['shared', 'isolated']) {
    await prove(`config.json is held in post, ${mode}: post warns; post again removes the login`, () =>
      withJob(sandbox, {}, (job) => heldInPost(job, mode)),
    )
  }
  for (const file of ['plans.json', 'docker-credential-ecr-cross-account.cmd']) {
    await prove(`helper, ${file} is held in post: post warns; post again removes it`, () =>
      withJob(sandbox, {}, (job) => helperIsHeldInPost(job, file)),
    )
  }
  await prove('files beside config.json that nobody else may open are left out', () =>
    withJob(sandbox, { files: { '.token_seed': 'seed', '.token_seed.lock': '', 'features.json': '{}' } }, heldBeside),
  )
}

async function underScanner(job: Job, inputs: { 'login-with': string; 'docker-config': string }): Promise<void> {
  // docker.exe itself renames its config in RUNNER_TEMP, and gives up at once: no scanner there.
  const isDocker = inputs['login-with'] === 'docker'
  const end = await scan(isDocker ? job.docker : job.directory, 30)
  try {
    await job.logOut(await job.logIn(inputs))
  } finally {
    // The one that it finds there, and each that the action makes.
    assert.ok(Number(await end()) > 1)
  }
}

async function heldForAMoment(job: Job): Promise<void> {
  const main = await whileHeld(join(job.docker, 'config.json'), async (end) => {
    const step = job.logIn({ 'login-with': 'none', 'docker-config': 'shared' })
    await writing(job)
    setTimeout(end, 500)
    return step
  })
  await job.logOut(main)
}

async function heldInMain(job: Job): Promise<void> {
  const inputs = { 'login-with': 'none', 'docker-config': 'shared' }
  const main = await whileHeld(join(job.docker, 'config.json'), () => job.main(inputs))
  assert.equal(main.exitCode, 1)
  assert.match(main.log, /^##\[error\].*another program keeps it open/m)
  await job.homeIsAsBefore()
  await job.post(main)
}

async function heldInPost(job: Job, mode: string): Promise<void> {
  const main = await job.logIn({ 'login-with': 'none', 'docker-config': mode })
  const directory = main.outputs['docker-config'] ?? ''
  const post = await whileHeld(join(directory, 'config.json'), () => job.runner.post(main))
  assert.equal(post.exitCode, 0)
  assert.match(post.log, /^##\[warning\].*(another program keeps it open|EBUSY)/m)
  assert.ok(post.log.includes(REGISTRY) && post.log.includes(directory), post.log)
  assert.doesNotMatch(post.log, /Logged out/)
  await job.post(main)
}

async function helperIsHeldInPost(job: Job, file: string): Promise<void> {
  const main = await job.logIn({ 'login-with': 'helper', 'docker-config': 'shared' })
  const post = await whileHeld(join(job.temp, 'ecr-login-helper', file), () => job.runner.post(main))
  assert.equal(post.exitCode, 0)
  assert.match(post.log, /^##\[warning\]The logout did not finish\. .*(another program keeps it open|EBUSY)/m)
  await job.homeIsAsBefore()
  await job.post(main)
}

async function heldBeside(job: Job): Promise<void> {
  const end = await hold('nothing', join(job.docker, '.token_seed.lock'), join(job.docker, 'features.json'))
  let main: Awaited<ReturnType<Job['logIn']>>
  try {
    main = await job.logIn({ 'login-with': 'docker', 'docker-config': 'isolated' })
  } finally {
    await end()
  }
  await job.logOut(main)
}

async function whileHeld<T>(file: string, action: (end: Ending) => Promise<T>): Promise<T> {
  const end = await hold('readwrite', file)
  try {
    return await action(end)
  } finally {
    await end()
  }
}
