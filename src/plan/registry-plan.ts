import { parseRoleArn } from '../facts/arns.js'
import { type Partition, partitionById, partitionOf } from '../facts/partitions.js'
import { publicRegistry } from '../facts/registry-host.js'
import type { Decisions, PlanSources, Regions, Variants } from './decisions.js'
import { endpointOf, variantProblems } from './endpoints.js'
import { problemWith, regionRule, type ValueWithOrigin } from './input-rules.js'
import type { Inputs } from './inputs.js'
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
  const chosen = isGiven ? inputs.regions : [found?.value ?? ''].filter(Boolean)
  const names = inputs.registryType === 'public' ? [publicRegistry.region] : chosen
  const sts = inputs.stsRegion
    ? { value: inputs.stsRegion, origin: 'sts-region' }
    : { value: chosen[0] ?? names[0] ?? '', origin }
  return { names, origin, sts }
}

/** Rules between the inputs of the group "where", and between them and the roles. */
export function registryProblems(inputs: Inputs, { roles, regions, variants }: Decisions): readonly string[] {
  const { names, origin, sts } = regions
  const [first] = names
  if (!first) {
    const missing = 'region: is not given, and AWS_REGION, AWS_DEFAULT_REGION and the profile name none either'
    return inputs.given.has('region') ? [] : [`${missing}. Give one such as eu-west-1`]
  }
  if (!partitionOf(first)) return unknownRegion({ value: first, origin })
  const isPublic = inputs.registryType === 'public'
  const policies = inputs.sessionPolicyArns.map((value) => ({ value, origin: 'session-policy-arns' }))
  return [
    ...names.flatMap((value) => regionProblems({ value, origin }, first)),
    ...regionProblems(sts, first),
    ...[...roles.assumed, ...policies].flatMap((arn) => arnProblems(arn, first)),
    ...(isPublic ? publicProblems(inputs, variants) : variantProblems(variants, regions)),
  ]
}

function regionProblems(region: ValueWithOrigin, first: string): readonly string[] {
  const partition = partitionOf(region.value)
  return partition ? partitionProblems(region, { partition, first }) : unknownRegion(region)
}

/** A region from the environment or a profile is checked here, one from an input already. */
function unknownRegion(region: ValueWithOrigin): readonly string[] {
  const isInput = region.origin === 'region' || region.origin === 'sts-region'
  return isInput ? [] : [problemWith(region, regionRule(region.value) ?? '')]
}

function arnProblems(arn: ValueWithOrigin, first: string): readonly string[] {
  const partition = partitionById(arn.value.split(':', 2)[1] ?? '')
  return partition ? partitionProblems(arn, { partition, first }) : []
}

function partitionProblems(place: ValueWithOrigin, { partition, first }: { partition: Partition; first: string }) {
  const home = partitionOf(first)
  if (partition === home) return []
  const clash = `is in the partition ${partition.id}, but ${first} is in ${home?.id}`
  return [problemWith(place, `${clash}. Credentials work in one partition only: use one step for each`)]
}

/** ECR Public has one registry for all accounts. */
function publicProblems({ given }: Inputs, { fips }: Variants): readonly string[] {
  const privateInputs = (['registry-account', 'repositories'] as const).filter((name) => given.has(name))
  return [
    ...privateInputs.map((name) =>
      problemWith(
        { origin: name, value: given.get(name) ?? '' },
        'is only for private registries. Leave it out with registry-type: public',
      ),
    ),
    ...(fips ? [`${fips}: "true" is not possible, because ECR Public has no FIPS registry. Leave it out`] : []),
  ]
}

export function makeWhere(sources: PlanSources, { roles, regions, variants }: Decisions): Where {
  const { inputs } = sources
  const endpoint = endpointOf('ECR', sources)
  const roleAccount = parseRoleArn(roles.assumed.at(-1)?.value ?? '')?.account
  return {
    type: inputs.registryType,
    partition: partitionOf(regions.names[0] ?? '')?.id ?? 'aws',
    accounts: inputs.registryAccounts.length > 0 || !roleAccount ? inputs.registryAccounts : [roleAccount],
    regions: regions.names,
    fips: variants.fips !== '',
    dualStack: variants.dualStack !== '',
    ...(endpoint && { endpoint }),
    repositories: inputs.repositories,
    access: inputs.access,
  }
}
