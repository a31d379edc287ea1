import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { dockerReads, REGISTRY, withJob } from '../job.js'
import { runProgram } from '../programs.js'

const TOOLS = ['none', 'docker', 'helper'] as const
const MODES = ['shared', 'isolated', 'auto'] as const

/** Each tool and each kind of Docker config, on a machine whose docker keeps its logins in Windows' credential store. */
export async function proveLogins(sandbox: Sandbox, { prove }: Report): Promise<void> {
  for (const tool of TOOLS) {
    for (const mode of MODES) {
      await prove(`login-with: ${tool}, docker-config: ${mode}, credsStore: wincred`, () =>
        withJob(sandbox, {}, async (job) => {
          const main = await job.logIn({ 'login-with': tool, 'docker-config': mode })
          // For the helper, a store is not in the way: an entry of the host comes before it.
          const isShared = mode === 'shared' || (mode === 'auto' && tool === 'helper')
          assert.equal(main.outputs['docker-config']?.startsWith(job.temp), !isShared)
          await dockerReads(job)
          await job.logOut(main)
        }),
      )
    }
  }
  await prove('no config yet: the store that docker.exe takes by itself gets nothing', () =>
    withJob(sandbox, { config: null }, async (job) => {
      const main = await job.logIn({ 'login-with': 'docker', 'docker-config': 'shared' })
      const { auths } = JSON.parse(await readFile(join(job.docker, 'config.json'), 'utf8'))
      assert.ok(auths[REGISTRY].auth)
      assert.equal(await runProgram('docker-credential-wincred', ['list']), '{}\n')
      await job.logOut(main)
    }),
  )
}
