import { importBuilder } from './builder.js'
import { proveDocker } from './docker-proofs.js'
import { proveHelper } from './helper-proofs.js'
import { install, installBuildKit, installGoTools } from './install.js'
import { withMachine } from './machine.js'
import { proveMachine, takeSnapshot } from './machine-proofs.js'
import { provePodman } from './podman-proofs.js'
import { createReport } from './report.js'
import { proveStores } from './store-proofs.js'

/**
 * `npm run e2e`: proves the committed `dist` with a real docker daemon, a real registry and the real tools.
 * `npm run e2e -- helper` proves that part only.
 */
const parts = { docker: proveDocker, podman: provePodman, stores: proveStores, helper: proveHelper }
const asked = process.argv.slice(2)
const report = createReport()
try {
  const plugins = await install()
  const goTools = await installGoTools()
  const buildKit = await installBuildKit()
  const before = await takeSnapshot()
  await withMachine(async (machine) => {
    await importBuilder(machine, buildKit)
    for (const [name, prove] of Object.entries(parts)) {
      if (asked.length === 0 || asked.includes(name)) await prove({ machine, plugins, goTools }, report)
    }
  })
  await proveMachine(before, report)
} catch (error) {
  console.error(`The run has failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
process.exit(report.conclude() ? 0 : 1)
