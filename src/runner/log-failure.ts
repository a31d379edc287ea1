import { debug, error, summary } from '@actions/core'
import type { Report } from '../explain/report.js'
import type { Environment } from '../plan/plan.js'
import { neutralise } from '../run/safe-text.js'

/** One annotation, the causes for debug logging, and a job summary where access was denied. The report is neutralised already. */
export async function logFailure(report: Report, env: Environment): Promise<void> {
  const { title, what, why, remedy, details, summary: page } = report
  error(`${what}: ${why} ${remedy}`, { title })
  for (const line of details) debug(line)
  if (page && env['GITHUB_STEP_SUMMARY']) await summary.addRaw(page, true).write().catch(noSummary)
}

/** The annotation says what counts. A summary that cannot be written must not hide it. */
function noSummary(cause: unknown): void {
  debug(neutralise(`The job summary cannot be written: ${String(cause)}`))
}
