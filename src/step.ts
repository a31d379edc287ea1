import { debug } from '@actions/core'
import type { Connections } from './aws/connections.js'
import { awsStages } from './aws/stages.js'
import { findDockerConfig } from './docker-config/find.js'
import { plaintextDaemon } from './login/daemon.js'
import { findTool } from './login/find-tool.js'
import type { Plan } from './plan/plan.js'
import type { Deadline } from './run/deadline.js'
import { logIdentity, logRepositories, logRetry, logTool } from './runner/log.js'
import { type Masks, maskOfPassword } from './runner/masks.js'

interface Start {
  readonly connections: Connections
  readonly deadline: Deadline
  readonly masks: Masks
}

/** What the step does by its plan: identity → tokens → login (`use-tokens.ts`). */
export async function logInAcrossAccounts(plan: Plan, { connections, deadline, masks }: Start): Promise<void> {
  const { env } = process
  const { who, how } = plan
  // A Docker config that cannot be used, or a missing tool, fails the step before its first call.
  const found = findDockerConfig(how.config)
  const tool = findTool(how.loginWith, env)
  logTool(tool, plaintextDaemon(found, env))

  const { mask } = masks
  const maskPassword = maskOfPassword(how, masks)
  const aws = awsStages(plan, connections, { env, deadline, mask, maskPassword, debug, logRetry })
  const identity = await aws.obtainIdentity()
  logIdentity(identity, who.base)
  // What comes after AWS is loaded while ECR answers.
  const [tokens, { useTokens }] = await Promise.all([aws.fetchTokens(identity), import('./use-tokens.js')])
  logRepositories(await aws.checkRepositories(tokens, identity), masks.secrets)
  const account = tokens[0]?.account ?? ''
  await useTokens(aws.credentialsFor(tokens), plan, { identity, account, found, tool, deadline })
}
