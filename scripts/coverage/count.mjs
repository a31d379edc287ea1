import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { join } from 'node:path'

/** Makes V8 count which branches of `src` this process takes from now on. */
export function startCounting() {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    /** Writes the counts in Node's format (NODE_V8_COVERAGE), and ends counting. Synchronous. */
    stop: () => {
      session.post('Profiler.takePreciseCoverage', (_, { result }) => {
        const ours = result.filter(({ url }) => url.includes('/lib/src/'))
        const file = join(process.env.COVERAGE_DIRECTORY, `${randomUUID()}.json`)
        if (ours.length > 0) writeFileSync(file, JSON.stringify({ result: ours }))
      })
      session.disconnect()
    },
  }
}
