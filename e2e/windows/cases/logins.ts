import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { type Job, PROGRAMS, REGISTRY, withJob } from '../job.js'

const TOOLS = ['none', 'docker'] as const
const MODES = ['shared', 'isolated', 'auto'] as const

/** Each tool and each kind of Docker config, on a machine whose docker keeps its logins in Windows' credential store. */
export async function proveLogins(sandbox: Sandbox, { prove }: Report): Promise<void> {
  for (const tool of TOOLS) {
    for (const mode of MODES) {
      await prove(`login-with: ${tool}, docker-config: ${mode}, credsStore: wincred`, () =>
        withJob(sandbox, {}, async (job) => {
          const main = await job.logIn({ 'login-with': tool, 'docker-config': mode })
          assert.equal(main.outputs['docker-config']?.startsWith(job.temp), mode !== 'shared')
          await dockerReads(job)
          await job.logOut(main)
        }),
      )
    }
  }
}

/** The manifest is fetched by docker.exe itself, not by a daemon, with the login that it finds. */
async function dockerReads({ runner }: Job): Promise<void> {
  const args = ['manifest', 'inspect', `${REGISTRY}/app:windows`]
  const { stdout } = await promisify(execFile)(join(PROGRAMS, 'docker.exe'), args, { env: runner.env })
  assert.equal(JSON.parse(stdout).layers.length, 1)
}
