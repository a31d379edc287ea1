/** The services that the sandbox plays. `layers` is the S3 bucket that ECR sends a pull to; `imds` and the following hand out credentials. */
export type ServiceName =
  | 'sts'
  | 'ecr'
  | 'ecr-public'
  | 'registry'
  | 'layers'
  | 'oidc'
  | 'imds'
  | 'ecs'
  | 'pod-identity'
  | 'sso'
  | 'none'

/** What a host name stands for. */
export interface Place {
  readonly service: ServiceName
  readonly host: string
  readonly partition: string
  /** Empty where the host name carries none (OIDC, ECR Public's registry, loopback). */
  readonly region: string
  /** The registry's account; empty for anything but a private registry. */
  readonly account: string
}

interface Partition {
  readonly name: string
  readonly regions: RegExp
  /** Suffix of API and registry hosts, and those of dual-stack APIs and registries. */
  readonly suffix: string
  readonly patterns: readonly (readonly [RegExp, ServiceName])[]
}

const DIRECTIONS = '(north|south|east|west|central|northeast|northwest|southeast|southwest)'

/**
 * AWS's partitions. Suffixes: the `partitions.json` of AWS's endpoint rules and ECR's list of endpoints. Regions are
 * families rather than a list, so that next year's region works; a host outside of them does not resolve, as in the DNS.
 */
const PARTITIONS: readonly Partition[] = [
  partition('aws', `(us|eu|ap|sa|ca|me|af|il|mx)-${DIRECTIONS}-\\d`, ['amazonaws.com', 'api.aws', 'on.aws']),
  partition('aws-us-gov', `us-gov-${DIRECTIONS}-\\d`, ['amazonaws.com', 'api.aws', 'on.aws']),
  partition('aws-cn', `cn-${DIRECTIONS}-\\d`, [
    'amazonaws.com.cn',
    'api.amazonwebservices.com.cn',
    'on.amazonwebservices.com.cn',
  ]),
  partition('aws-eusc', `eusc-de-${DIRECTIONS}-\\d`, [
    'amazonaws.eu',
    'api.amazonwebservices.eu',
    'on.amazonwebservices.eu',
  ]),
  partition('aws-iso', `us-iso-${DIRECTIONS}-\\d`, ['c2s.ic.gov', 'api.aws.ic.gov', 'on.aws.ic.gov']),
  partition('aws-iso-b', `us-isob-${DIRECTIONS}-\\d`, ['sc2s.sgov.gov', 'api.aws.scloud', 'on.aws.scloud']),
  partition('aws-iso-e', `eu-isoe-${DIRECTIONS}-\\d`, [
    'cloud.adc-e.uk',
    'api.cloud-aws.adc-e.uk',
    'on.cloud-aws.adc-e.uk',
  ]),
  partition('aws-iso-f', `us-isof-${DIRECTIONS}-\\d`, ['csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'on.aws.hci.ic.gov']),
]

/** Regions with FIPS endpoints; elsewhere such a host does not resolve. Source: ECR's list of endpoints. */
const FIPS_REGION = /^us-(east-[12]|west-[12]|gov-(east|west)-1)$/

/** The OIDC endpoint that a job asks for its token, and the issuer whose keys AWS fetches. */
export const OIDC_REQUEST_HOST = 'pipelines.actions.githubusercontent.com'
export const OIDC_ISSUER_HOST = 'token.actions.githubusercontent.com'
export const OIDC_ISSUER = `https://${OIDC_ISSUER_HOST}`

/** ECR Public's layers come from a CloudFront distribution, ECR's from a bucket. */
export const PUBLIC_LAYER_HOST = 'd5l0dvt14r5h8.cloudfront.net'

const FIXED: Readonly<Record<string, ServiceName>> = {
  [OIDC_REQUEST_HOST]: 'oidc',
  [OIDC_ISSUER_HOST]: 'oidc',
  'public.ecr.aws': 'registry',
  'ecr-public.aws.com': 'registry',
  [PUBLIC_LAYER_HOST]: 'layers',
}

/** What the host name stands for, or undefined where AWS, GitHub and ECR have no such host. */
export function placeOf(host: string): Place | undefined {
  const fixed = FIXED[host]
  if (fixed) return { service: fixed, host, partition: 'aws', region: '', account: '' }
  if (host === 'sts.amazonaws.com') return { service: 'sts', host, partition: 'aws', region: 'us-east-1', account: '' }
  for (const partition of PARTITIONS) {
    const place = placeIn(partition, host)
    if (place) return place
  }
  return undefined
}

/** Suffix of a partition's host names, e.g. `amazonaws.com.cn`. */
export function suffixOf(name: string): string {
  return PARTITIONS.find((partition) => partition.name === name)?.suffix ?? 'amazonaws.com'
}

/** The partition that a region belongs to; `aws` where none does. */
export function partitionOf(region: string): string {
  return PARTITIONS.find((partition) => partition.regions.test(region))?.name ?? 'aws'
}

function placeIn(partition: Partition, host: string): Place | undefined {
  for (const [pattern, service] of partition.patterns) {
    const match = pattern.exec(host)
    const { region = '', account = '', fips } = match?.groups ?? {}
    if (!match || !partition.regions.test(region)) continue
    if (fips && !FIPS_REGION.test(region)) return undefined
    if (service === 'ecr-public' && !/^us-(east-1|west-2)$/.test(region)) return undefined
    return { service, host, partition: partition.name, region, account }
  }
  return undefined
}

function partition(name: string, regions: string, suffixes: readonly [string, string, string]): Partition {
  const [suffix, dualStack, dualStackRegistry] = suffixes
  const region = '(?<region>[a-z0-9-]+)'
  const account = String.raw`(?<account>\d{12})`
  const either = `(${literal(suffix)}|${literal(dualStack)})`
  const patterns: Partition['patterns'] = [
    [RegExp(`^sts(?<fips>-fips)?\\.${region}\\.${either}$`), 'sts'],
    [RegExp(`^(api\\.)?ecr(?<fips>-fips)?\\.${region}\\.${either}$`), 'ecr'],
    [RegExp(`^(api\\.)?ecr-public\\.${region}\\.${either}$`), 'ecr-public'],
    [RegExp(`^portal\\.sso\\.${region}\\.${literal(suffix)}$`), 'sso'],
    [RegExp(`^${account}\\.dkr\\.ecr(?<fips>-fips)?\\.${region}\\.${literal(suffix)}$`), 'registry'],
    [RegExp(`^${account}\\.dkr-ecr(?<fips>-fips)?\\.${region}\\.${literal(dualStackRegistry)}$`), 'registry'],
    [RegExp(`^prod-[a-z0-9-]+-starport-layer-bucket\\.s3\\.${region}\\.${literal(suffix)}$`), 'layers'],
  ]
  return { name, regions: RegExp(`^${regions}$`), suffix, patterns }
}

function literal(text: string): string {
  return text.replaceAll('.', String.raw`\.`)
}
