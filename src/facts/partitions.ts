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
      ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3'],
      ...['ap-south-1', 'ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4'],
      ...['ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1'],
      ...['eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3'],
      ...['il-central-1', 'me-central-1', 'me-south-1', 'mx-central-1', 'sa-east-1', 'us-east-1', 'us-east-2'],
      ...['us-west-1', 'us-west-2'],
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
