import { afterAll, describe, expect, test } from '@jest/globals'
import { inTurns, type Outcome, runFailingJob } from '../support/failing-job.js'
import { annotation, holdFailure, secretsShown } from '../support/failure.js'
import { registry } from '../support/job.js'
import { mayMoveNameServer, startNameServer } from '../support/name-server.js'
import { processesOf } from '../support/processes.js'
import { awsRows, nameServerCases } from './failures/aws.js'
import { configRows } from './failures/config.js'
import type { Case, Row, Scenario } from './failures/row.js'
import { toolRows } from './failures/tool.js'

/** What must happen when something fails, row by row; each case is a run of the committed bundle against the sandbox. */

const servers = mayMoveNameServer
  ? { noSuchName: await startNameServer('no such name'), failing: await startNameServer('failing') }
  : undefined
const lookUps: readonly Row[] = servers ? [{ fault: 'DNS or TLS failure', cases: nameServerCases(servers) }] : []

const cases = [...awsRows, ...lookUps, ...toolRows, ...configRows].flatMap(({ fault, cases }) =>
  Object.entries(cases).map(([name, one]) => ({ fault, name, one })),
)
const isScenario = (one: Case | Scenario): one is Scenario => typeof one === 'function'
// Most of them wait for a deadline.
const ends = inTurns(
  6,
  cases.map(({ one }) => async () => {
    if (isScenario(one)) return void (await one())
    const outcome = await runFailingJob(one)
    return { outcome, alive: processesOf(outcome.job.runner.home) }
  }),
)

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

describe('it is as the table says when it fails:', () => {
  test.each(cases.map(({ fault, name, one }, index) => ({ fault, name, one, index })))(
    '$fault: $name',
    async ({ one, index }) => {
      const end = await ends[index]
      if (isScenario(one) || !end) return
      const { outcome, alive } = end
      if (one.title) holdFailure(outcome)
      else holdSuccess(outcome)
      if (one.title) expect(annotation(outcome).title).toBe(one.title)
      // What failed, why, and what to do: the words are the subject of the tests of `explain`.
      if (one.title) expect(annotation(outcome).text).toMatch(/.: .+[.?]"?$/)
      holdEffort(one, outcome)
      one.hold?.(outcome)
      expect(alive).toEqual([])
    },
    120_000,
  )
})

afterAll(() => {
  for (const server of Object.values(servers ?? {})) server.stop()
})
