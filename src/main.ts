import './runner/refuse-old-node.js'

import { debug, getInput } from '@actions/core'
import { connectToAws } from './aws/connect.js'
import { readProfile } from './plan/aws-profile.js'
import { defaults, parseInputs } from './plan/inputs.js'
import { makePlan, profileInUse } from './plan/make-plan.js'
import type { Plan } from './plan/plan.js'
import { startDeadline, withDeadline } from './run/deadline.js'
import { cancelOnSignals, endProcess } from './runner/end-process.js'
import { explainContext } from './runner/explain-context.js'
import { makeMasks, maskProxies } from './runner/masks.js'
import { logPlan } from './runner/say.js'

/** The step: inputs → plan → login (`step.ts`). Every failure ends in the one `catch`. */

const { env } = process
const masks = makeMasks()
maskProxies(env, masks)
const { inputs, problems } = parseInputs(getInput)

void run()

async function run(): Promise<void> {
  const deadline = startDeadline(problems.length > 0 ? Number(defaults['timeout-seconds']) : inputs['timeout-seconds'])
  const signals = cancelOnSignals(deadline)
  let plan: Plan | undefined
  try {
    const profile = await withDeadline(
      deadline,
      'reading the AWS config files',
      readProfile(profileInUse(inputs, env), env),
    )
    plan = makePlan({ inputs, problems, env, profile })
    logPlan(plan)
    const connections = connectToAws(plan, { env, debug })
    // Loaded only now, so that the connections open meanwhile.
    const { logInAcrossAccounts } = await import('./step.js')
    await logInAcrossAccounts(plan, { connections, deadline, masks })
    await endProcess(0)
  } catch (error) {
    // Loaded only now, because most steps need no explanation.
    const { explain } = await import('./explain/explain.js')
    const { logFailure } = await import('./runner/log-failure.js')
    const cancelled = await signals.release()
    logFailure(explain(cancelled ?? error, explainContext(plan, { secrets: masks.secrets, env })), env)
    await endProcess(1)
  }
}
