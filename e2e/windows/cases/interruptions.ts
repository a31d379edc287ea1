import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Signal, Step } from '../../../sandbox/github/step.js'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Match, SetFault } from '../../../sandbox/network/faults.js'
import type { Report } from '../../report.js'
import { dockerReads, type Job, REGISTRY, withJob } from '../job.js'
import { installingHelper, scratching, scratchNames, writing, written } from '../moments.js'
import { installShim, pressControlC, startProgram } from '../programs.js'

/** Where a step hangs until it is ended. */
const HANGS: Readonly<Record<string, Match>> = {
  'STS does not answer': { operation: 'AssumeRole' },
  'ECR does not answer': { operation: 'GetAuthorizationToken' },
  'docker.exe waits for the registry': { operation: 'GET /v2/' },
}

/** What a step is about when it is killed. */
const MOMENTS: Readonly<Record<string, (job: Job) => Promise<void>>> = {
  'it makes the scratch config': scratching,
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
        await nothingIsLeft(job)
        await job.post(main)
      }),
    )
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
  await prove('TerminateProcess when it has just installed the helper: post leaves nothing', () =>
    withJob(sandbox, {}, async (job) => {
      const inputs = { 'login-with': 'helper', 'docker-config': 'shared' }
      const main = await job.main(inputs, { signals: [{ signal: 'SIGKILL', when: installingHelper(job) }] })
      assert.notEqual(main.exitCode, 0)
      await job.post(main)
    }),
  )
  await prove('Ctrl-C while the helper asks STS for docker.exe: both end, and the next question gets its answer', () =>
    withJob(sandbox, {}, clientIsInterrupted),
  )
  await prove('docker.exe behind a shim does not answer: both are gone at the deadline', () =>
    withJob(sandbox, {}, behindShim),
  )
}

async function nothingIsLeft(job: Job): Promise<void> {
  await job.homeIsAsBefore()
  assert.deepEqual(await scratchNames(job), [])
}

async function whileHanging(job: Job, match: Match, signal: Signal['signal']): Promise<Step> {
  const fault: SetFault = job.sandbox.fault({ kind: 'hang', match })
  try {
    return await job.main(DOCKER, { signals: [{ signal, when: job.sandbox.until(() => fault.hits() > 0) }] })
  } finally {
    fault.clear()
  }
}

async function clientIsInterrupted(job: Job): Promise<void> {
  const main = await job.logIn({ 'login-with': 'helper', 'docker-config': 'shared' })
  const fault: SetFault = job.sandbox.fault({ kind: 'hang', match: { operation: 'AssumeRole' } })
  try {
    const { pid, ended } = startProgram('docker', ['manifest', 'inspect', `${REGISTRY}/app:windows`], job.runner.env)
    let isRunning = true
    void ended.then(() => {
      isRunning = false
    })
    // docker.exe takes no notice of the first one but for the answer that it does not get, and asks again.
    for (let question = 1; isRunning; question += 1) {
      await Promise.race([ended, job.sandbox.until(() => fault.hits() >= question)])
      if (isRunning) await pressControlC(pid)
    }
  } finally {
    fault.clear()
  }
  await dockerReads(job)
  await job.logOut(main)
}

/** At the deadline the program that was found is killed with the one that it has started. */
async function behindShim(job: Job): Promise<void> {
  const directory = join(job.directory, 'shims')
  const { pidFile } = await installShim(directory, 'docker')
  const fault = job.sandbox.fault({ kind: 'hang', match: { operation: 'GET /v2/' } })
  try {
    const main = await job.main({ ...DOCKER, 'timeout-seconds': '8' }, { env: { PATH: directory } })
    assert.equal(main.exitCode, 1)
    assert.equal(fault.hits(), 1, main.log)
    assert.throws(() => process.kill(Number(readFileSync(pidFile, 'utf8')), 0), { code: 'ESRCH' })
    await nothingIsLeft(job)
    await job.post(main)
  } finally {
    fault.clear()
  }
}
