import { appendFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type SandboxOptions, startSandbox } from './index.js'

/**
 * The sandbox as a process of its own: prints one line of JSON (`env`, `credentials` and the other environments, `httpUrl`)
 * when it is ready, and ends on SIGTERM or SIGINT.
 *
 *   --record FILE    appends each answered request as a line of JSON (those never answered: when it ends)
 *   --options JSON   faults, limits, delayMs, proxyCredentials, as for `startSandbox`
 */
const { values } = parseArgs({ options: { record: { type: 'string' }, options: { type: 'string' } } })
const record = values.record
if (record !== undefined) writeFileSync(record, '', { flag: 'a' })
const options: SandboxOptions = JSON.parse(values.options ?? '{}')
const sandbox = await startSandbox({
  ...options,
  ...(record !== undefined && { onRequest: (request) => appendFileSync(record, `${JSON.stringify(request)}\n`) }),
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void sandbox.stop())

const ready = {
  pid: process.pid,
  env: sandbox.env(),
  credentials: sandbox.credentials,
  oidcEnv: sandbox.oidcEnv(),
  imdsEnv: sandbox.imdsEnv(),
  ecsEnv: sandbox.ecsEnv(),
  podIdentityEnv: await sandbox.podIdentityEnv(),
  httpUrl: sandbox.httpUrl,
}
process.stdout.write(`${JSON.stringify(ready)}\n`)
