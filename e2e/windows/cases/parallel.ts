import assert from 'node:assert/strict'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRunner } from '../../../sandbox/github/runner.js'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { CROSS_ACCOUNT, checkedPost, type Job, logIn, saysLoggedOut, USUAL_CONFIG, withJob } from '../job.js'

const REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'eu-west-1',
  'eu-west-2',
  'eu-north-1',
  'ap-south-1',
  'sa-east-1',
]

/** Jobs of one user at the same time. */
export async function proveParallel(sandbox: Sandbox, { prove }: Report): Promise<void> {
  for (const tool of ['docker', 'helper']) {
    await prove(`eight jobs at once keep their logins in one config, and take them out at once: ${tool}`, () =>
      withJob(sandbox, {}, (job) => atOnce(job, tool)),
    )
  }
}

async function atOnce(job: Job, tool: string): Promise<void> {
  const config = join(job.docker, 'config.json')
  const runners = await Promise.all(REGIONS.map((region) => neighbour(job, region)))
  try {
    const inputs = { ...CROSS_ACCOUNT, 'login-with': tool, 'docker-config': 'shared' }
    const mains = await Promise.all(runners.map(({ runner, region }) => logIn(runner, { ...inputs, region })))
    const { credHelpers } = JSON.parse(await readFile(config, 'utf8'))
    for (const main of mains) assert.ok((main.outputs['registry'] as string) in credHelpers)
    const posts = mains.map(async (main, index) => {
      const runner = runners[index]?.runner ?? job.runner
      saysLoggedOut(main, await checkedPost(runner, main))
    })
    await Promise.all(posts)
    for (const { temp } of runners) assert.deepEqual(await readdir(temp), [])
  } finally {
    for (const { runner } of runners) await runner.stop()
  }
  // Whoever comes last leaves an empty section, as docker's own logout does.
  const after = JSON.parse(await readFile(config, 'utf8'))
  assert.deepEqual({ credHelpers: {}, ...after }, { credHelpers: {}, ...JSON.parse(USUAL_CONFIG) })
}

/** A job on a runner of its own, with the same home. */
async function neighbour({ runner: { env, home }, directory }: Job, region: string) {
  const temp = join(directory, 'work', region)
  await mkdir(temp, { recursive: true })
  return { region, temp, runner: await createRunner({ home, env: { ...env, RUNNER_TEMP: temp } }) }
}
