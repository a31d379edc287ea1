import { readFile, writeFile } from 'node:fs/promises'
import { startSandbox } from '../../sandbox/index.js'
import { createReport } from '../report.js'
import { proveLogins } from './cases/logins.js'

/** Plays the cases. Runs on Windows' Node, as everything does that it starts. */
const report = createReport()
const sandbox = await startSandbox()
try {
  await writeFile(String.raw`Z:\etc\ssl\certs\ca-certificates.crt`, await readFile(sandbox.caFile))
  await proveLogins(sandbox, report)
} finally {
  await sandbox.stop()
}
process.exit(report.conclude() ? 0 : 1)
