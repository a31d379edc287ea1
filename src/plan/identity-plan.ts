import { chooseBaseIdentity } from './base-identity.js'
import type { Decisions, PlanSources, Roles } from './decisions.js'
import { endpointOf } from './endpoints.js'
import type { Where, Who } from './plan.js'
import { defaultSessionName, makeSession } from './session-plan.js'

/** The base identity and the roles that lead to the registry: the inputs of the group "who". */

export function chooseRoles(sources: PlanSources): Roles {
  const { inputs, profile } = sources
  const base = chooseBaseIdentity(sources)
  const roles = [
    { value: inputs['oidc-role-arn'], origin: 'oidc-role-arn' },
    ...(base.kind === 'profile' ? profile.roles : []),
    { value: base.kind === 'web-identity' ? base.roleArn : '', origin: 'AWS_ROLE_ARN' },
    { value: inputs['role-arn'], origin: 'role-arn' },
  ]
  return { base, assumed: roles.filter(({ value }) => value !== '') }
}

export function makeWho(sources: PlanSources, { roles, regions, where }: Decisions & { readonly where: Where }): Who {
  const { inputs, env, profile } = sources
  const appId = env['AWS_SDK_UA_APP_ID'] || profile.appId
  const lastRoleArn = roles.assumed.at(-1)?.value
  const externalId = inputs['external-id'] ? { externalId: inputs['external-id'] } : {}
  const stsEndpoint = endpointOf('STS', sources)
  return {
    base: roles.base,
    ...(inputs['role-arn'] && { role: { arn: inputs['role-arn'], ...externalId } }),
    ...(lastRoleArn && { lastRoleArn }),
    session: makeSession(sources, lastRoleArn ? where : undefined),
    hopSessionName: defaultSessionName(env),
    durationSeconds: inputs['role-duration-seconds'],
    stsRegion: regions.sts.value,
    ...(stsEndpoint && { stsEndpoint }),
    ...(appId && { appId }),
  }
}
