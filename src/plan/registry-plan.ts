import { parseRoleArn } from '../facts/arns.js'
import { partitionById, partitionOf } from '../facts/partitions.js'
import { publicRegistry } from '../facts/registry-host.js'
import type { Decisions, PlanSources, Regions } from './decisions.js'
import { endpointOf } from './endpoints.js'
import { problemWith, regionRule, roleArnRule } from './input-rules.js'
import { type Inputs, outsideProblems } from './inputs.js'
import type { Where } from './plan.js'

/** The inputs of the group "where": accounts and regions, and that they match each other and the roles. */

/** `region`, else the environment's region, else the profile's. ECR Public has one region in any case. */
export function chooseRegions({ inputs, env, profile }: PlanSources): Regions {
  const found = [
    { value: env['AWS_REGION']?.trim(), origin: 'AWS_REGION' },
    { value: env['AWS_DEFAULT_REGION']?.trim(), origin: 'AWS_DEFAULT_REGION' },
    { value: profile.region?.trim(), origin: `region of profile ${profile.name}` },
  ].find(({ value }) => value)
  const isGiven = inputs.given.has('region')
  const origin = isGiven || !found ? 'region' : found.origin
  const chosen = isGiven ? inputs.region : [found?.value ?? ''].filter(Boolean)
  const names = inputs['registry-type'] === 'public' ? [publicRegistry.region] : chosen
  const sts = inputs['sts-region']
    ? { value: inputs['sts-region'], origin: 'sts-region' }
    : { value: chosen[0] ?? names[0] ?? '', origin }
  return { names, origin, sts }
}

/** A missing region, wrong roles and regions from outside of the inputs, and what is in another partition than the first region. */
export function placeProblems(inputs: Inputs, { roles, regions }: Decisions): readonly string[] {
  const { names, origin, sts } = regions
  const wrongRoles = roles.assumed.flatMap((role) => outsideProblems(role, roleArnRule))
  const [first] = names
  if (!first) {
    const missing = 'region: is not given, and AWS_REGION, AWS_DEFAULT_REGION and the profile name none either'
    return inputs.given.has('region') ? wrongRoles : [...wrongRoles, `${missing}. Give one such as eu-west-1`]
  }
  const home = partitionOf(first)
  if (!home) return [...wrongRoles, ...outsideProblems({ value: first, origin }, regionRule)]
  const places = [...names.map((value) => ({ value, origin })), sts]
  const policies = inputs['session-policy-arns'].map((value) => ({ value, origin: 'session-policy-arns' }))
  const arns = [...roles.assumed, ...policies]
  const located = [
    ...places.map((place) => ({ place, partition: partitionOf(place.value) })),
    ...arns.map((place) => ({ place, partition: partitionById(place.value.split(':', 2)[1] ?? '') })),
  ]
  const away = located.flatMap(({ place, partition = home }) => {
    const clash = `is in the partition ${partition.id}, but ${first} is in ${home.id}`
    const remedy = 'Credentials work in one partition only: use one step for each'
    return partition === home ? [] : [problemWith(place, `${clash}. ${remedy}`)]
  })
  return [...wrongRoles, ...places.flatMap((place) => outsideProblems(place, regionRule)), ...away]
}

export function makeWhere(sources: PlanSources, { roles, regions, variants }: Decisions): Where {
  const { inputs } = sources
  const endpoint = endpointOf('ECR', sources)
  const roleAccount = parseRoleArn(roles.assumed.at(-1)?.value ?? '')?.account
  const accounts = inputs['registry-account']
  return {
    type: inputs['registry-type'],
    partition: partitionOf(regions.names[0] ?? '')?.id ?? 'aws',
    accounts: accounts.length > 0 || !roleAccount ? accounts : [roleAccount],
    regions: regions.names,
    fips: variants.fips !== '',
    dualStack: variants.dualStack !== '',
    ...(endpoint && { endpoint }),
    repositories: inputs.repositories,
    access: inputs.access,
  }
}
