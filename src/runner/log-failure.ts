import { debug, error } from '@actions/core'
import type { Report } from '../explain/report.js'
import type { Environment } from '../plan/plan.js'
import { neutralise } from '../run/safe-text.js'
import { writeSummary } from './outputs.js'

/** One annotation, the causes for debug logging, and a job summary where access was denied. The report is neutralised already. */
export function logFailure(report: Report, env: Environment): void {
  const { title, what, why, remedy, details, summary } = report
  error(`${what}: ${why} ${remedy}`, { title })
  for (const line of details) debug(line)
  try {
    if (summary) writeSummary(summary, env)
  } catch (problem) {
    // The annotation says what counts.
    debug(neutralise(`The job summary cannot be written: ${String(problem)}`))
  }
}
