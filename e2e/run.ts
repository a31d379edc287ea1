import { proveDocker } from './docker-proofs.js'
import { install } from './install.js'
import { withMachine } from './machine.js'
import { proveMachine, takeSnapshot } from './machine-proofs.js'
import { provePodman } from './podman-proofs.js'
import { createReport } from './report.js'
import { proveStores } from './store-proofs.js'

/** `npm run e2e`: proves the committed `dist` with a real docker daemon, a real registry and the real tools. */
const report = createReport()
try {
  const buildx = await install()
  const before = await takeSnapshot()
  await withMachine(async (machine) => {
    const surroundings = { machine, buildx }
    await proveDocker(surroundings, report)
    await provePodman(surroundings, report)
    await proveStores(surroundings, report)
  })
  await proveMachine(before, report)
} catch (error) {
  console.error(`The run has failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
process.exit(report.conclude() ? 0 : 1)
