import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { USUAL_CONFIG, withJob } from '../job.js'
import { PROGRAMS } from '../programs.js'

const TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  'an empty object': '{}',
  'one line, no end of line': '{"auths":{},"credsStore":"wincred"}',
  'letters beyond ASCII': '{\r\n  "HttpHeaders": { "X-Team": "Größe 開発" },\r\n  "credsStore": "wincred"\r\n}\r\n',
}

/** Configs as Windows' programs write them. */
export async function proveConfigs(sandbox: Sandbox, { prove }: Report): Promise<void> {
  for (const [name, config] of Object.entries(TEXTS)) {
    await prove(`config.json, ${name}: comes back byte for byte`, () =>
      withJob(sandbox, { config }, async (job) =>
        job.logOut(await job.logIn({ 'login-with': 'none', 'docker-config': 'shared' })),
      ),
    )
  }
  await prove('Config.JSON is found, and what is in it is kept', () =>
    withJob(sandbox, { configName: 'Config.JSON' }, async (job) => {
      const main = await job.logIn({ 'login-with': 'docker', 'docker-config': 'isolated' })
      const isolated = await readFile(join(main.outputs['docker-config'] ?? '', 'config.json'), 'utf8')
      assert.ok('registry.example.com' in JSON.parse(isolated).auths)
      await job.logOut(main)
    }),
  )
  // PowerShell 5 writes one, and docker.exe cannot read it either.
  await prove('a byte order mark: main fails and says so', () =>
    withJob(sandbox, { config: `\uFEFF${USUAL_CONFIG}` }, async (job) => {
      const main = await job.main({ 'login-with': 'docker', 'docker-config': 'shared' })
      assert.equal(main.exitCode, 1)
      assert.match(main.log, /^##\[error\].*byte order mark/m)
      await job.post(main)
    }),
  )
  await prove('docker.exe is found in a PATH entry in quotes', () =>
    withJob(sandbox, { env: { PATH: [`"${PROGRAMS}"`, process.env['PATH']].join(delimiter) } }, async (job) =>
      job.logOut(await job.logIn({ 'login-with': 'docker' })),
    ),
  )
}
