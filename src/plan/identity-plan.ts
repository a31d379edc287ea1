import { baseIdentityProblems, chooseBaseIdentity } from './base-identity.js'
import type { Decisions, PlanSources, Roles } from './decisions.js'
import { endpointOf } from './endpoints.js'
import { problemWith, roleArnRule, type ValueWithOrigin } from './input-rules.js'
import type { InputName, Inputs } from './inputs.js'
import type { Where, Who } from './plan.js'
import { defaultSessionName, makeSession, sessionProblems } from './session-plan.js'

/** The base identity and the roles that lead to the registry: the inputs of the group "who". */
export function chooseRoles(sources: PlanSources): Roles {
  const { inputs, profile } = sources
  const base = chooseBaseIdentity(sources)
  const roles = [
    { value: inputs.oidcRoleArn, origin: 'oidc-role-arn' },
    ...(base.kind === 'profile' ? profile.roles : []),
    { value: base.kind === 'web-identity' ? base.roleArn : '', origin: 'AWS_ROLE_ARN' },
    { value: inputs.roleArn, origin: 'role-arn' },
  ]
  return { base, assumed: roles.filter(({ value }) => value !== '') }
}

/** Rules between the inputs of the group "who", and for roles from the environment or a profile. */
export function identityProblems(sources: PlanSources, { base, assumed }: Roles): readonly string[] {
  const { inputs } = sources
  return [
    ...lostInputs(inputs),
    ...baseIdentityProblems(sources, base),
    ...assumed.flatMap(roleProblems),
    ...sessionProblems(inputs, assumed),
  ]
}

/** Inputs that have no effect beside the others, or contradict them. */
function lostInputs({ given }: Inputs): readonly string[] {
  const problems: string[] = []
  const add = (name: InputName, problem: string) =>
    problems.push(problemWith({ origin: name, value: given.get(name) ?? '' }, problem))

  if (given.has('external-id') && !given.has('role-arn')) {
    const fix = given.has('oidc-role-arn')
      ? 'AssumeRoleWithWebIdentity takes no external ID. Give the second role as role-arn'
      : 'Give role-arn, or leave it out'
    add('external-id', `has no effect without role-arn. ${fix}`)
  }
  if (given.has('oidc-role-arn') && given.has('profile')) {
    add('profile', 'and oidc-role-arn are two identities. Give one of them')
  }
  if (given.has('oidc-audience') && !given.has('oidc-role-arn')) {
    add('oidc-audience', 'has no effect without oidc-role-arn. Give that, or leave it out')
  }
  return problems
}

/** The inputs are checked already. */
function roleProblems(role: ValueWithOrigin): readonly string[] {
  const isInput = role.origin === 'role-arn' || role.origin === 'oidc-role-arn'
  const problem = isInput ? undefined : roleArnRule(role.value)
  return problem ? [problemWith(role, problem)] : []
}

export function makeWho(sources: PlanSources, { roles, regions, where }: Decisions & { readonly where: Where }): Who {
  const { inputs, env } = sources
  const lastRoleArn = roles.assumed.at(-1)?.value
  const externalId = inputs.externalId ? { externalId: inputs.externalId } : {}
  const stsEndpoint = endpointOf('STS', sources)
  return {
    base: roles.base,
    ...(inputs.roleArn && { role: { arn: inputs.roleArn, ...externalId } }),
    ...(lastRoleArn && { lastRoleArn }),
    session: makeSession(sources, lastRoleArn ? where : undefined),
    hopSessionName: defaultSessionName(env),
    durationSeconds: inputs.roleDurationSeconds,
    stsRegion: regions.sts.value,
    ...(stsEndpoint && { stsEndpoint }),
  }
}
