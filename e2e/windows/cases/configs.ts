import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import { withJob } from '../job.js'

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
}
