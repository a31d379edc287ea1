import { expect, test } from '@jest/globals'
import { inTurns, type Outcome, runFailingJob } from '../../support/failing-job.js'
import { annotation, holdFailure, secretsShown } from '../../support/failure.js'
import { registry } from '../../support/job.js'
import { remainingProcesses } from '../../support/processes.js'
import type { Case, Row } from './row.js'

/** That the login is in the config, and nowhere else. */
function holdSuccess({ step, config, leftovers }: Outcome): void {
  const { exitCode, stderr, log, outputs } = step
  expect({ exitCode, stderr, log }).toEqual({ exitCode: 0, stderr: '', log: expect.stringContaining('Logged in to ') })
  expect(outputs['registry']).toBe(registry)
  expect(config.after).toContain(registry)
  expect([leftovers, secretsShown(step)]).toEqual([[], []])
}

/** Contact with the network, and with docker, as the case says. */
function holdEffort({ calls = [], starts = 0 }: Case, outcome: Outcome): void {
  if (calls !== 'not counted') expect(outcome.calls).toEqual(calls)
  if (starts === 'more than once') expect(outcome.starts.length).toBeGreaterThan(1)
  else expect(outcome.starts).toHaveLength(starts)
}

/** Holds what must happen when something fails, row by row. Each case is a run of the bundle against the sandbox. */
export function holdRows(rows: readonly Row[]): void {
  const cases = rows.flatMap(({ fault, cases }) => Object.entries(cases).map(([name, one]) => ({ fault, name, one })))
  // Most of them wait for a deadline.
  const ends = inTurns(
    6,
    cases.map(({ one }) => async () => {
      const outcome = await runFailingJob(one)
      return { outcome, alive: await remainingProcesses(outcome.job.runner.home) }
    }),
  )
  test.each(cases.map((row, index) => ({ ...row, index })))(
    '$fault: $name',
    async ({ one, index }) => {
      const end = await ends[index]
      if (!end) throw new Error('it was not run')
      const { outcome, alive } = end
      if (one.title === undefined) holdSuccess(outcome)
      else {
        holdFailure(outcome)
        const { title, text } = annotation(outcome)
        expect(title).toBe(one.title)
        // What failed, why, and what to do: the words are the subject of the tests of `explain`.
        expect(text).toMatch(/.: .+[.?]"?$/)
      }
      holdEffort(one, outcome)
      one.hold?.(outcome)
      expect(alive).toEqual([])
    },
    120_000,
  )
}
