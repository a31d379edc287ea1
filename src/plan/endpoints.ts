import { partitionOf } from '../facts/partitions.js'
import type { Decisions, PlanSources, Variants } from './decisions.js'
import { booleanRule, problemWith, type ValueWithOrigin } from './input-rules.js'
import { type Inputs, outsideProblems } from './inputs.js'
import type { Environment } from './plan.js'

/** Where AWS is called: the variants of its endpoints, and the endpoints that the environment puts in their place. */

/** AWS's variables count like the inputs; an input cannot undo them. */
export function chooseVariants(inputs: Inputs, env: Environment): Variants {
  const variable = (name: string) => (env[name]?.toLowerCase() === 'true' ? name : '')
  return {
    fips: inputs.fips ? 'fips' : variable('AWS_USE_FIPS_ENDPOINT'),
    dualStack: inputs['dual-stack'] ? 'dual-stack' : variable('AWS_USE_DUALSTACK_ENDPOINT'),
  }
}

/** Variants that a registry or a region does not have. */
function variantProblems(
  { inputs }: Sources,
  { variants: { fips, dualStack }, regions }: Decisions,
): readonly string[] {
  if (inputs['registry-type'] === 'public') {
    return fips ? [`${fips}: "true" is not possible, because ECR Public has no FIPS registry. Leave it out`] : []
  }
  return [...new Set([...regions.names, regions.sts.value])].flatMap((region) => {
    const { fipsRegions, dualStackSuffix } = partitionOf(region) ?? {
      fipsRegions: [region],
      dualStackSuffix: 'unknown',
    }
    const others = fipsRegions.length > 0 ? `Use one of ${fipsRegions.join(', ')}, or leave` : 'Leave'
    const noFips = `${fips}: "true" is not possible, because ${region} has no FIPS endpoints. ${others} it out`
    const noDualStack = `${dualStack}: "true" is not possible, because AWS documents no dual-stack registry in ${region}. Leave it out`
    return [
      ...(fips && !fipsRegions.includes(region) ? [noFips] : []),
      ...(dualStack && !dualStackSuffix ? [noDualStack] : []),
    ]
  })
}

type Sources = Pick<PlanSources, 'inputs' | 'env'>

/**
 * The variables that replace AWS's own endpoints, as the SDKs read them, the general one first. Endpoints in the AWS config files are ignored: the SDK would
 * follow them unchecked.
 */
function customEndpoints({ inputs, env }: Sources): readonly ValueWithOrigin[] {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return []
  const service = inputs['registry-type'] === 'public' ? 'ECR_PUBLIC' : 'ECR'
  return ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', `AWS_ENDPOINT_URL_${service}`].flatMap((origin) => {
    const value = env[origin]
    return value ? [{ origin, value }] : []
  })
}

/** The endpoint that replaces a service's own: from the variable of the service, else from the general one. */
export function endpointOf(service: 'STS' | 'ECR', sources: Sources): string | undefined {
  const other = service === 'STS' ? 'ECR' : 'STS'
  return customEndpoints(sources).findLast(({ origin }) => !origin.startsWith(`AWS_ENDPOINT_URL_${other}`))?.value
}

/** What an earlier step may have left in the environment, and the action cannot use; and variants that are not there. */
export function endpointProblems(sources: Sources, decisions: Decisions): readonly string[] {
  const { env } = sources
  const variant = decisions.variants.fips || decisions.variants.dualStack
  const urls = customEndpoints(sources).flatMap(({ origin, value }) => {
    const place = { origin, value: withoutSecrets(value) }
    const unsafe = 'is not an https URL. Plain http is only allowed to a loopback address'
    const exclusive = `and ${variant} exclude each other in the AWS SDK. Leave one of them out`
    if (!isSafeEndpoint(value)) return [problemWith(place, unsafe)]
    return variant ? [problemWith(place, exclusive)] : []
  })
  const booleans = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT'].flatMap((origin) => {
    const value = env[origin]
    return value ? outsideProblems({ origin, value }, booleanRule) : []
  })
  return [...variantProblems(sources, decisions), ...urls, ...booleans, ...proxyProblems(env)]
}

/** The proxy of HTTP_PROXY is never used: plain http only goes to loopback. The value stays out, as it may hold a password. */
function proxyProblems(env: Environment): readonly string[] {
  const name = env['https_proxy'] ? 'https_proxy' : 'HTTPS_PROXY'
  if (!env[name] || /^https?:$/.test(proxyUrl(env[name])?.protocol ?? '')) return []
  const problem = 'is not the URL of an HTTP proxy. Write it like http://proxy.example.com:3128'
  return [`${name}: ${problem}, with special characters of user name and password as in a URL (%2F for /)`]
}

/** Docker, curl and others also take `proxy.example.com:3128`, but Node needs a scheme. */
export function proxyUrl(value = ''): URL | undefined {
  const url = value.includes('://') ? value : `http://${value}`
  return URL.canParse(url) ? new URL(url) : undefined
}

/** Credentials and tokens are sent there: never in the clear over a network. */
export function isSafeEndpoint(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127(?:\.[0-9]+){3}|\[::1\])$/.test(hostname))
}

/** A URL without user, password, path and query. */
export function withoutSecrets(value: string): string {
  const { origin } = URL.canParse(value) ? new URL(value) : { origin: 'null' }
  if (origin !== 'null') return origin
  return /[@?#]/.test(value) ? '***' : value
}

/** Settings of AWS that change where the calls go. They count, and the log names them. */
export function endpointNotices(sources: Sources, { variants }: Pick<Decisions, 'variants'>): readonly string[] {
  const urls = customEndpoints(sources)
  const names = [variants.fips, variants.dualStack].filter((name) => name.startsWith('AWS_'))
  return [
    ...urls.map(({ origin, value }) => `${origin} is set: the action calls AWS at ${withoutSecrets(value)}`),
    ...names.map((name) => `${name} is set: it applies to the calls to AWS and to the registry's host name`),
  ]
}
