import assert from 'node:assert/strict'
import type { Signal, Step } from '../../../sandbox/github/step.js'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Match, SetFault } from '../../../sandbox/network/faults.js'
import type { Report } from '../../report.js'
import { type Job, withJob } from '../job.js'
import { writing, written } from '../moments.js'
import { pressControlC } from '../programs.js'

/** Where a step hangs until it is ended. */
const HANGS: Readonly<Record<string, Match>> = {
  'STS does not answer': { operation: 'AssumeRole' },
  'ECR does not answer': { operation: 'GetAuthorizationToken' },
  'docker.exe waits for the registry': { operation: 'GET /v2/' },
}

/** What a step is about when it is killed. */
const MOMENTS: Readonly<Record<string, (job: Job) => Promise<void>>> = {
  'it writes the config': writing,
  'it has just written the config': written,
}

const DOCKER = { 'login-with': 'docker', 'docker-config': 'shared' }

/** Steps that come to no good end: cancelled as the runner does it, and killed. */
export async function proveInterruptions(sandbox: Sandbox, { prove }: Report): Promise<void> {
  for (const [name, match] of Object.entries(HANGS)) {
    await prove(`Ctrl-C while ${name}: main says so and leaves nothing`, () =>
      withJob(sandbox, {}, async (job) => {
        const main = await whileHanging(job, match, pressControlC)
        assert.equal(main.exitCode, 1, main.log)
        assert.match(main.log, /^##\[error\].*cancelled/m)
        await job.isAsBefore()
        await job.post(main)
      }),
    )
    if (name.startsWith('docker')) continue
    await prove(`TerminateProcess while ${name}: post leaves nothing`, () =>
      withJob(sandbox, {}, async (job) => {
        await job.post(await whileHanging(job, match, 'SIGKILL'))
      }),
    )
  }
  for (const [name, moment] of Object.entries(MOMENTS)) {
    await prove(`TerminateProcess when ${name}: post leaves nothing`, () =>
      withJob(sandbox, {}, async (job) => {
        const main = await job.main(DOCKER, { signals: [{ signal: 'SIGKILL', when: moment(job) }] })
        assert.notEqual(main.exitCode, 0)
        await job.post(main)
      }),
    )
  }
}

async function whileHanging(job: Job, match: Match, signal: Signal['signal']): Promise<Step> {
  const fault: SetFault = job.sandbox.fault({ kind: 'hang', match })
  try {
    return await job.main(DOCKER, { signals: [{ signal, when: job.sandbox.until(() => fault.hits() > 0) }] })
  } finally {
    fault.clear()
  }
}
