import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { type Job, REGISTRY, withJob } from '../job.js'
import { runProgram } from '../programs.js'

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

/** The manifest is fetched by docker.exe itself, not by a daemon, with the login that it finds. */
async function dockerReads({ runner }: Job): Promise<void> {
  const manifest = await runProgram('docker', ['manifest', 'inspect', `${REGISTRY}/app:windows`], runner.env)
  assert.equal(JSON.parse(manifest).layers.length, 1)
}
