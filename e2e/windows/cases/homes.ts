import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { dockerReads, helperScript, USUAL_CONFIG, withJob } from '../job.js'

/** Names of users, as Windows has them. */
const USERS = ['José', 'Jane Doe', "R&D (x86) 100% ^O'Neil", '開発', 'Zoë\u0301 🐳']

/** With the job's own directories, paths of about 400 characters: Windows' programs know 260 by themselves. */
const LONG = ['a'.repeat(100), 'b'.repeat(100), 'c'.repeat(100)].join('\\')

const HELPER = { 'login-with': 'helper', 'docker-config': 'shared' }

/** Homes and `RUNNER_TEMP`s whose paths are unlike those of GitHub's machines. */
export async function proveHomes(sandbox: Sandbox, { prove }: Report): Promise<void> {
  for (const user of USERS) {
    await prove(`user ${user}: docker logs in, isolated`, () =>
      withJob(sandbox, { user }, async (job) =>
        job.logOut(await job.logIn({ 'login-with': 'docker', 'docker-config': 'isolated' })),
      ),
    )
    await prove(`user ${user}: shared, the directory is made and removed`, () =>
      withJob(sandbox, { user, config: null }, async (job) =>
        job.logOut(await job.logIn({ 'login-with': 'none', 'docker-config': 'shared' })),
      ),
    )
  }
  for (const [tool, mode] of [
    ['docker', 'isolated'],
    ['docker', 'shared'],
    ['none', 'isolated'],
  ] as const) {
    await prove(`a path over 260 characters: ${tool}, ${mode}`, () =>
      withJob(sandbox, { user: LONG, config: USUAL_CONFIG }, async (job) =>
        job.logOut(await job.logIn({ 'login-with': tool, 'docker-config': mode })),
      ),
    )
  }
  await prove('helper: docker.exe runs a script whose path has 259 characters', () =>
    withJob(sandbox, { user: longestUser() }, async (job) => {
      const main = await job.logIn(HELPER)
      await dockerReads(job)
      await job.logOut(main)
    }),
  )
  await prove('helper: main fails where the path of the script has 260 characters, and leaves nothing', () =>
    withJob(sandbox, { user: `${longestUser()}a` }, async (job) => {
      const main = await job.main(HELPER)
      assert.equal(main.exitCode, 1)
      assert.match(main.log, /^##\[error\].*260 characters/m)
      await job.homeIsAsBefore()
      await job.post(main)
    }),
  )
}

/** Longer ones make a path of the script that Windows does not run. */
function longestUser(): string {
  const script = helperScript(join(tmpdir(), 'job-123456', 'work', 'a', '_temp'))
  return 'a'.repeat(260 - script.length)
}
