/** One AWS partition: an isolated set of regions with host names, ARNs and identities of its own. */
export interface Partition {
  readonly id: string
  /** Start of every region name of the partition, as a regular expression. */
  readonly families: string
  /** Regions that AWS has named so far. Others of the families are allowed: a new region must not need a new release. */
  readonly regions: readonly string[]
  /** Ends the registry's host names. */
  readonly suffix: string
  /** Ends the registry's dual-stack host names; absent where AWS documents none. */
  readonly dualStackSuffix?: string
  /** Regions with a FIPS endpoint of the registry. */
  readonly fipsRegions: readonly string[]
  /** What GitHub's OIDC token is made out to, unless `oidc-audience` says otherwise. */
  readonly audience: string
}

/** Audience of every partition but China's (docs.aws.amazon.com/IAM: "Creating a role for OIDC"). */
const audience = 'sts.amazonaws.com'

/**
 * The region table: the one place that knows partitions, regions and host suffixes.
 * Sources: partitions.json of the AWS SDKs (regions, region patterns, DNS suffixes) and "Amazon ECR endpoints and quotas" in the
 * AWS General Reference (FIPS and dual-stack hosts), as of November 2026.
 */
export const partitions: readonly Partition[] = [
  {
    id: 'aws',
    families: 'us|eu|ap|sa|ca|me|af|il|mx',
    regions: [
      ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
      ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
      ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2'],
      ...['eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1'],
      ...[
        'me-central-1',
        'me-south-1',
        'mx-central-1',
        'sa-east-1',
        'us-east-1',
        'us-east-2',
        'us-west-1',
        'us-west-2',
      ],
    ],
    suffix: 'amazonaws.com',
    dualStackSuffix: 'on.aws',
    fipsRegions: ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
    audience,
  },
  {
    id: 'aws-cn',
    families: 'cn',
    regions: ['cn-north-1', 'cn-northwest-1'],
    suffix: 'amazonaws.com.cn',
    dualStackSuffix: 'on.amazonwebservices.com.cn',
    fipsRegions: [],
    audience: 'sts.amazonaws.com.cn',
  },
  {
    id: 'aws-us-gov',
    families: 'us-gov',
    regions: ['us-gov-east-1', 'us-gov-west-1'],
    suffix: 'amazonaws.com',
    dualStackSuffix: 'on.aws',
    fipsRegions: ['us-gov-east-1', 'us-gov-west-1'],
    audience,
  },
  isolated('aws-eusc', 'eusc-de', 'amazonaws.eu', ['eusc-de-east-1']),
  isolated('aws-iso', 'us-iso', 'c2s.ic.gov', ['us-iso-east-1', 'us-iso-west-1']),
  isolated('aws-iso-b', 'us-isob', 'sc2s.sgov.gov', ['us-isob-east-1', 'us-isob-west-1']),
  isolated('aws-iso-e', 'eu-isoe', 'cloud.adc-e.uk', ['eu-isoe-west-1']),
  isolated('aws-iso-f', 'us-isof', 'csp.hci.ic.gov', ['us-isof-east-1', 'us-isof-south-1']),
]

/** A partition for which AWS documents neither FIPS nor dual-stack registry hosts. */
function isolated(id: string, families: string, suffix: string, regions: readonly string[]): Partition {
  return { id, families, regions, suffix, fipsRegions: [], audience }
}

const directions = '(?:north|south|central|(?:north|south)?(?:east|west))'

/** The partition of a region; undefined for a name that no AWS region can have. */
export function partitionOf(region: string): Partition | undefined {
  return partitions.find(({ families }) => regionPattern(families).test(region))
}

/** `<family>-<direction>-<number>`: `eu-west-9` may exist tomorrow, `eu-wets-1` never will. */
function regionPattern(families: string): RegExp {
  return new RegExp(`^(?:${families})-${directions}-[1-9][0-9]?$`)
}

/** The partition with this ID (`aws`, `aws-cn` ...), as the second part of an ARN has it. */
export function partitionById(id: string): Partition | undefined {
  return partitions.find((partition) => partition.id === id)
}

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

/** The parts of an IAM role's ARN. `name` is without the path. */
export interface RoleArn {
  readonly partition: string
  readonly account: string
  readonly name: string
}

/** Takes a role's ARN apart; undefined if it is none. At most 2048 characters, by STS's service model. */
export function parseRoleArn(arn: string): RoleArn | undefined {
  if (arn.length > 2048) return undefined
  const match = /^arn:(aws[a-z-]*):iam::([0-9]{12}):role\/(?:[\x21-\x2e\x30-\x7e]+\/)*([A-Za-z0-9_+=,.@-]{1,64})$/.exec(
    arn,
  )
  const [, partition = '', account = '', name = ''] = match ?? []
  return match && partitionById(partition) ? { partition, account, name } : undefined
}

/** True if the session ARN that STS answered with is one of this role: same partition, same account, same name. */
export function isSessionOf(roleArn: string, sessionArn: string): boolean {
  const role = parseRoleArn(roleArn)
  const match = /^arn:(aws[a-z-]*):sts::([0-9]{12}):assumed-role\/([^/]+)\/[A-Za-z0-9_+=,.@-]{2,64}$/.exec(sessionArn)
  const [, partition, account, name] = match ?? []
  return role !== undefined && partition === role.partition && account === role.account && name === role.name
}
