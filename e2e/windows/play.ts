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
 * Plays the cases whose name holds the first argument, but not the first of them: the second argument is how many were played already.
 * Runs on Windows' Node, as everything does that it starts.
 */
const [, , only = '', played = '0'] = process.argv
let left = Number(played)
const report = createReport()
const chosen: Report = {
  ...report,
  prove: async (name, proof) => {
    if (name.includes(only) && --left < 0) await report.prove(name, proof)
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
