import { parseArgs } from 'node:util'
import { install } from './install.js'
import { CRASH, runOnWindows } from './machine.js'
import { NODES, USUAL_NODE } from './pins.js'

/**
 * `npm run e2e:windows [-- --node VERSION|all] [--only PART-OF-A-NAME]`: plays the committed `dist` on Windows' own Node with the real docker.exe, on Linux by
 * wine. Prints a line for each case and, last, the count of all.
 */
const options = { node: { type: 'string', default: USUAL_NODE }, only: { type: 'string', default: '' } } as const
const { values } = parseArgs({ options })
const versions = values.node === 'all' ? Object.keys(NODES) : [values.node]
/** How often a Node's cases go on in a new Windows, because wine itself has crashed and not what it runs. */
const mostCrashes = 2
let [passed, failed] = [0, 0]
try {
  for (const version of versions) if (!(version in NODES)) throw new Error(`no Node ${version} is pinned`)
  const parts = await install(versions)
  for (const version of versions) {
    console.log(`\nWindows, Node ${version}`)
    let lines: readonly string[] = []
    for (let crashes = 0, isAtEnd = false; !isAtEnd; crashes++) {
      const args = [values.only, String(lines.length)]
      const output = await runOnWindows({ parts, version, entry: 'lib/e2e/windows/play.js', args })
      lines = [...lines, ...(output.match(/^(?:ok|FAILED) /gm) ?? [])]
      isAtEnd = /^\d+ passed, \d+ failed\s*$/m.test(output)
      const mayGoOn = output.includes(CRASH) && crashes < mostCrashes
      if (!isAtEnd && !mayGoOn) throw new Error('the cases did not come to their end')
    }
    const ok = lines.filter((line) => line === 'ok ').length
    passed += ok
    failed += lines.length - ok
  }
} catch (error) {
  console.error(`The run has failed: ${error instanceof Error ? error.message : String(error)}`)
  failed += 1
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
