import { readFile, writeFile } from 'node:fs/promises'
import { startSandbox } from '../../sandbox/index.js'
import { createReport, type Report } from '../report.js'
import { proveConfigs } from './cases/configs.js'
import { proveHelper } from './cases/helper.js'
import { proveHolders } from './cases/holders.js'
import { proveHomes } from './cases/homes.js'
import { proveInterruptions } from './cases/interruptions.js'
import { proveLogins } from './cases/logins.js'
import { proveParallel } from './cases/parallel.js'
import { proveRoles } from './cases/roles.js'

/**
 * Plays the cases whose name holds the first argument. Skips as many of them as the second one says: those were played before wine crashed.
 * Runs on Windows' Node, as everything does that it starts.
 */
const [, , only = '', played = '0'] = process.argv
let toSkip = Number(played)
const report = createReport()
const chosen: Report = {
  ...report,
  prove: async (name, proof) => {
    if (!name.includes(only)) return
    if (toSkip > 0) toSkip -= 1
    else await report.prove(name, proof)
  },
}
const subjects = [
  proveLogins,
  proveHelper,
  proveHomes,
  proveConfigs,
  proveHolders,
  proveInterruptions,
  proveParallel,
  proveRoles,
]

const sandbox = await startSandbox()
try {
  // Windows trusts what is in here.
  await writeFile(String.raw`Z:\etc\ssl\certs\ca-certificates.crt`, await readFile(sandbox.caFile))
  for (const subject of subjects) await subject(sandbox, chosen)
} finally {
  await sandbox.stop()
}
process.exit(report.conclude() ? 0 : 1)
