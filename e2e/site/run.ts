import { partitions } from '../../src/facts/partitions.js'
import { setupPageText } from '../docs/pictures.js'
import { isShown } from '../docs/scenes.js'
import { createReport } from '../report.js'
import { withBrowser } from './browser.js'
import { proveForm } from './form-proofs.js'
import { proveLook } from './look-proofs.js'
import { proveLoop } from './loop-proofs.js'
import { proveSafety } from './safety-proofs.js'
import { proveTemplates, proveWorkflows } from './template-proofs.js'

/** `npm run e2e:site`: proves the setup page in Chromium. With `--every-partition` the loop is closed in each of them. */
const report = createReport()
const everyPartition = process.argv.includes('--every-partition')
try {
  await withBrowser(async (browser) => {
    await proveSafety(browser, report)
    await proveForm(browser, report)
    await proveLook(browser, report)
    await report.prove('the picture in the README shows what the page says today: else `npm run docs`', async () => {
      if (!isShown('setup-page', await setupPageText(browser)))
        throw new Error('docs/images/setup-page-*.png are out of date')
    })
    await proveTemplates(browser, report)
    await proveWorkflows(browser, report)
    for (const { id } of everyPartition ? partitions : partitions.slice(0, 1)) await proveLoop(browser, report, id)
  })
} catch (error) {
  console.error(`The run has failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
process.exit(report.conclude() ? 0 : 1)
