import { partitionOf } from './partitions.js'

/** One private registry: an account's, in a region, under one of its host names. */
export interface Registry {
  readonly account: string
  readonly region: string
  readonly fips: boolean
  readonly dualStack: boolean
}

/**
 * The host name of a private registry. It is computed, never taken from an answer, so that a token can only go to AWS.
 * Throws a RangeError for a region without such a host: callers validate first.
 */
export function registryHost({ account, region, fips, dualStack }: Registry): string {
  const partition = partitionOf(region)
  const suffix = dualStack ? partition?.dualStackSuffix : partition?.suffix
  if (!partition || !suffix || (fips && !partition.fipsRegions.includes(region))) {
    throw new RangeError(`no such registry host in region ${region}`)
  }
  return `${account}.dkr${dualStack ? '-' : '.'}ecr${fips ? '-fips' : ''}.${region}.${suffix}`
}

/** Takes a host name apart; undefined unless it is exactly the host name of a private ECR registry, in any of its forms. */
export function parseRegistryHost(host: string): Registry | undefined {
  const match = /^([0-9]{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9-]{1,32})\./.exec(host)
  if (!match) return undefined
  const [, account = '', separator, fips, region = ''] = match
  const registry = { account, region, fips: fips !== undefined, dualStack: separator === '-' }
  try {
    // Whatever follows the region is right only if we would have written the very same host.
    return registryHost(registry) === host ? registry : undefined
  } catch {
    return undefined
  }
}

/** Host of ECR Public; its token comes from one region only. Source: "Amazon ECR Public endpoints" in the General Reference. */
export const publicRegistry = {
  host: 'public.ecr.aws',
  dualStackHost: 'ecr-public.aws.com',
  region: 'us-east-1',
} as const

/** Whether it is exactly the host of a private ECR registry, or of ECR Public. */
export function isEcrHost(host: string): boolean {
  return parseRegistryHost(host) !== undefined || host === publicRegistry.host || host === publicRegistry.dualStackHost
}
