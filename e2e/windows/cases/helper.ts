import assert from 'node:assert/strict'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Report } from '../../report.js'
import {
  CROSS_ACCOUNT,
  checkedPost,
  dockerReads,
  helperScript,
  type Job,
  pushesAndPulls,
  saysLoggedOut,
  withJob,
} from '../job.js'

/** Names in the paths of the script, of the action and of RUNNER_TEMP. */
const USERS = ['José', 'Jane Doe', '(x86)', '開発', 'a%PATH%b', "R&D (x86) 100% ^O'Neil!"]

const INPUTS = { 'login-with': 'helper', 'docker-config': 'shared' }

/** The credential helper is a script there, which is run by cmd. */
export async function proveHelper(sandbox: Sandbox, { prove }: Report): Promise<void> {
  for (const user of USERS) {
    await prove(`helper: docker.exe finds the script on the PATH, user ${user}`, () =>
      withJob(sandbox, { user }, async (job) => {
        const main = await logInFromOwnAction(job)
        await dockerReads(job)
        await job.logOut(main)
      }),
    )
  }
  await prove('helper: logout in the middle of the job leaves nothing, and nothing to do for post', () =>
    withJob(sandbox, {}, logOutInTheMiddle),
  )
  await prove('helper: the plan of another use stays, and the latest one counts', () =>
    withJob(sandbox, {}, keepAnotherPlan),
  )
}

/** The action lies beside RUNNER_TEMP, as runners have it. */
async function logInFromOwnAction({ runner, temp }: Job) {
  const action = resolve(temp, '..', '_actions', 'dist')
  await cp('dist', action, { recursive: true })
  const main = await runner.step(join(action, 'main', 'index.js'), { inputs: { ...CROSS_ACCOUNT, ...INPUTS } })
  const script = await readFile(helperScript(temp), 'latin1')
  assert.match(script, /^[\r\n -~]*$/, 'no code page matters')
  await pushesAndPulls(runner, main)
  return main
}

async function logOutInTheMiddle(job: Job): Promise<void> {
  const main = await job.logIn(INPUTS)
  const logout = await job.runner.step('dist/logout/index.js')
  assert.equal(logout.exitCode, 0, logout.log)
  saysLoggedOut(main, logout)
  await job.homeIsAsBefore()
  assert.deepEqual(await readdir(job.temp), [])
  await assert.rejects(pushesAndPulls(job.runner, main), /no basic auth credentials/)
  assert.equal((await job.post(main)).log, '')
}

async function keepAnotherPlan(job: Job): Promise<void> {
  const first = await job.logIn(INPUTS)
  const plans = join(job.temp, 'ecr-login-helper', 'plans.json')
  const [plan] = JSON.parse(await readFile(plans, 'utf8'))
  const other = { ...plan, id: 'another', who: { ...plan.who, roles: [] } }
  await writeFile(plans, JSON.stringify([other, plan]))
  await pushesAndPulls(job.runner, first)
  await checkedPost(job.runner, first)
  assert.deepEqual(JSON.parse(await readFile(plans, 'utf8')), [other])
  await job.homeIsAsBefore()
}
