import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { USUAL_CONFIG, withJob } from '../job.js'

/** Names of users, as Windows has them. */
const USERS = ['José', 'Jane Doe', "R&D (x86) 100% ^O'Neil", '開発', 'Zoë\u0301 🐳']

/** With the job's own directories, paths of about 400 characters: Windows' programs know 260 by themselves. */
const LONG = ['a'.repeat(100), 'b'.repeat(100), 'c'.repeat(100)].join('\\')

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
}
