import { parseRegistryHost } from '../facts/registry-host.js'
import type { BaseIdentity, Environment, How, Plan, Where, Who } from './plan.js'

/** The part of a plan that the calls to AWS need. */
export interface CallPlan {
  readonly who: Who
  readonly where: Where
  readonly how: Pick<How, 'maxAttempts'>
}

/** What the credential helper needs to go the planned way again. Plain JSON without a secret; the external ID is in it. */
export interface HelperPlan extends CallPlan {
  /** Registries that this plan serves. */
  readonly hosts: readonly string[]
  readonly how: Pick<How, 'maxAttempts' | 'timeoutSeconds'>
  /** Account of the credentials that fetched the token in the step, by ECR's answer; '' for ECR Public. */
  readonly account: string
  /** Variables that lead to the base identity, as the step saw them. */
  readonly env: Readonly<Record<string, string>>
}

/** Where the SDK's providers look; none of these is a secret. */
const sourceVariables = [
  ...['HOME', 'USERPROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'],
  ...['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  ...['AWS_EC2_METADATA_DISABLED', 'AWS_EC2_METADATA_SERVICE_ENDPOINT', 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE'],
  'AWS_EC2_METADATA_V1_DISABLED',
]

/** Secrets that only the caller can have, and only where the plan asks for them. */
const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']
const containerToken = 'AWS_CONTAINER_AUTHORIZATION_TOKEN'
/** A profile may lead to the environment or the container by its `credential_source`. */
const secretsOf: Readonly<Partial<Record<BaseIdentity['kind'], readonly string[]>>> = {
  environment: keys,
  profile: [...keys, containerToken],
  container: [containerToken],
}

interface Step {
  readonly hosts: readonly string[]
  readonly account: string
  readonly env: Environment
}

export function makeHelperPlan({ who, where, how }: Plan, { hosts, account, env }: Step): HelperPlan {
  const { maxAttempts, timeoutSeconds } = how
  const known = sourceVariables.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]))
  return { hosts, who, where, how: { maxAttempts, timeoutSeconds }, account, env: Object.fromEntries(known) }
}

/** One registry's part of the plan: its account and region. `repositories` stay in the session policy and are not checked again. */
export function planForHost(plan: HelperPlan, host: string): CallPlan {
  const registry = parseRegistryHost(host)
  const place = registry && { accounts: [registry.account], regions: [registry.region] }
  return { ...plan, where: { ...plan.where, ...place, repositories: [] } }
}

/** The caller's environment, with the plan's in place of all that could lead to another identity. */
export function helperEnvironment({ who, env }: HelperPlan, caller: Environment): Environment {
  const secrets = secretsOf[who.base.kind] ?? []
  const kept = Object.entries(caller).filter(
    ([name]) => (!name.startsWith('AWS_') && !sourceVariables.includes(name)) || secrets.includes(name),
  )
  return { ...Object.fromEntries(kept), ...env }
}
