import { parseRoleArn } from '../facts/arns.js'
import { type Partition, partitionById, partitionOf } from '../facts/partitions.js'
import { publicRegistry } from '../facts/registry-host.js'
import type { PlanSources, Regions, Roles, Variants } from './choices.js'
import { endpointOf, variantProblems } from './endpoints.js'
import { quoteForMessage, regionRule, type ValueWithOrigin } from './input-rules.js'
import type { Inputs } from './inputs.js'
import type { Where } from './plan.js'

/** The group "where" of the inputs: accounts, regions, and that they fit together and to the roles. */

/** `region`, else the environment's, else the profile's. ECR Public has one region, whatever is set. */
export function chooseRegions({ inputs, env, profile }: PlanSources): Regions {
  const around = [
    { value: env['AWS_REGION']?.trim(), origin: 'AWS_REGION' },
    { value: env['AWS_DEFAULT_REGION']?.trim(), origin: 'AWS_DEFAULT_REGION' },
    { value: profile.region?.trim(), origin: `region of profile ${profile.name}` },
  ].find(({ value }) => value)
  const given = inputs.given.has('region')
  const origin = given || !around ? 'region' : around.origin
  const chosen = given ? inputs.regions : [around?.value ?? ''].filter(Boolean)
  const names = inputs.registryType === 'public' ? [publicRegistry.region] : chosen
  const sts = inputs.stsRegion
    ? { value: inputs.stsRegion, origin: 'sts-region' }
    : { value: chosen[0] ?? names[0] ?? '', origin }
  return { names, origin, sts }
}

/** Rules between the inputs of the group "where", and between them and the roles. */
export function whereProblems(inputs: Inputs, { roles, regions, variants }: Choices): readonly string[] {
  const { names, origin, sts } = regions
  const [first] = names
  if (!first) {
    const missing = 'region: is not given, and none of AWS_REGION, AWS_DEFAULT_REGION and the profile has one'
    return inputs.given.has('region') ? [] : [`${missing}; give e.g. eu-west-1`]
  }
  if (!partitionOf(first)) return unknownRegion({ value: first, origin })
  const isPublic = inputs.registryType === 'public'
  const policies = inputs.sessionPolicyArns.map((value) => ({ value, origin: 'session-policy-arns' }))
  return [
    ...names.flatMap((value) => foreignRegion({ value, origin }, first)),
    ...foreignRegion(sts, first),
    ...[...roles.assumed, ...policies].flatMap((arn) => foreignArn(arn, first)),
    ...(isPublic ? publicProblems(inputs, variants) : variantProblems(variants, regions)),
  ]
}

/** A region may come from the environment or a profile, where nothing has looked at it yet. */
function unknownRegion({ value, origin }: ValueWithOrigin): readonly string[] {
  const isInput = origin === 'region' || origin === 'sts-region'
  return isInput ? [] : [`${origin}: ${quoteForMessage(value)} ${regionRule(value)}`]
}

function foreignRegion(place: ValueWithOrigin, first: string): readonly string[] {
  const partition = partitionOf(place.value)
  return partition ? foreign(place, { partition, first }) : unknownRegion(place)
}

function foreignArn(arn: ValueWithOrigin, first: string): readonly string[] {
  const partition = partitionById(arn.value.split(':', 2)[1] ?? '')
  return partition ? foreign(arn, { partition, first }) : []
}

function foreign({ value, origin }: ValueWithOrigin, { partition, first }: { partition: Partition; first: string }) {
  const home = partitionOf(first)
  if (partition === home) return []
  const clash = `${quoteForMessage(value)} is of partition ${partition.id}, ${first} of ${home?.id}`
  return [`${origin}: ${clash}; credentials are good in one partition, so use a step for each`]
}

/** ECR Public has one registry for all. */
function publicProblems({ given }: Inputs, { fips }: Variants): readonly string[] {
  const privateInputs = (['registry-account', 'repositories'] as const).filter((name) => given.has(name))
  return [
    ...privateInputs.map(
      (name) =>
        `${name}: ${quoteForMessage(given.get(name) ?? '')} is for private registries; leave it out with registry-type public`,
    ),
    ...(fips ? [`${fips}: "true" is not possible with ECR Public, which has no FIPS registry; leave it out`] : []),
  ]
}

interface Choices {
  readonly roles: Roles
  readonly regions: Regions
  readonly variants: Variants
}

export function makeWhere(sources: PlanSources, { roles, regions, variants }: Choices): Where {
  const { inputs } = sources
  const endpoint = endpointOf('ECR', sources)
  const ownAccount = parseRoleArn(roles.assumed.at(-1)?.value ?? '')?.account
  return {
    type: inputs.registryType,
    partition: partitionOf(regions.names[0] ?? '')?.id ?? 'aws',
    accounts: inputs.registryAccounts.length > 0 || !ownAccount ? inputs.registryAccounts : [ownAccount],
    regions: regions.names,
    fips: variants.fips !== '',
    dualStack: variants.dualStack !== '',
    ...(endpoint && { endpoint }),
    repositories: inputs.repositories,
    access: inputs.access,
  }
}
