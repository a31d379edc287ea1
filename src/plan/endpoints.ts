import { partitionOf } from '../facts/partitions.js'
import type { Decisions, PlanSources, Regions, Variants } from './decisions.js'
import { booleanRule, problemWith, type ValueWithOrigin } from './input-rules.js'
import type { Inputs } from './inputs.js'
import type { Environment } from './plan.js'

/** Where AWS is called: the variants of its endpoints, and the endpoints that the environment puts in their place. */

/** AWS's variables count like the inputs; an input cannot undo them. */
export function chooseVariants(inputs: Inputs, env: Environment): Variants {
  const variable = (name: string) => (env[name]?.toLowerCase() === 'true' ? name : '')
  return {
    fips: inputs.fips ? 'fips' : variable('AWS_USE_FIPS_ENDPOINT'),
    dualStack: inputs.dualStack ? 'dual-stack' : variable('AWS_USE_DUALSTACK_ENDPOINT'),
  }
}

/** Variants that a region does not have. */
export function variantProblems({ fips, dualStack }: Variants, { names, sts }: Regions): readonly string[] {
  const places = sts.origin === 'sts-region' ? [...names, sts.value] : names
  return [...new Set(places)].flatMap((region) => {
    const partition = partitionOf(region)
    if (!partition) return []
    const problems: string[] = []
    if (fips && !partition.fipsRegions.includes(region)) {
      const others =
        partition.fipsRegions.length > 0 ? `Use one of ${partition.fipsRegions.join(', ')}, or leave` : 'Leave'
      problems.push(`${fips}: "true" is not possible, because ${region} has no FIPS endpoints. ${others} it out`)
    }
    if (dualStack && !partition.dualStackSuffix) {
      const reason = `because AWS documents no dual-stack registry in ${region}`
      problems.push(`${dualStack}: "true" is not possible, ${reason}. Leave it out`)
    }
    return problems
  })
}

type Sources = Pick<PlanSources, 'inputs' | 'env'>

/**
 * The variables that replace AWS's own endpoints, as the SDKs read them, the general one first. Endpoints in the AWS config files are ignored: the SDK would
 * follow them unchecked.
 */
function customEndpoints({ inputs, env }: Sources): readonly ValueWithOrigin[] {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return []
  const service = inputs.registryType === 'public' ? 'ECR_PUBLIC' : 'ECR'
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

/** What an earlier step may have left in the environment, and the action cannot use. */
export function endpointProblems(sources: Sources, { variants }: Pick<Decisions, 'variants'>): readonly string[] {
  const { env } = sources
  const variant = variants.fips || variants.dualStack
  const urls = customEndpoints(sources).flatMap(({ origin, value }) => {
    const shown = { origin, value: withoutSecrets(value) }
    if (!isSafeEndpoint(value)) {
      return [problemWith(shown, 'is not an https URL. Plain http is only allowed to a loopback address')]
    }
    return variant
      ? [problemWith(shown, `and ${variant} exclude each other in the AWS SDK. Leave one of them out`)]
      : []
  })
  const booleans = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT'].flatMap((origin) => {
    const value = env[origin]
    const problem = value && booleanRule(value)
    return problem ? [problemWith({ origin, value }, problem)] : []
  })
  return [...urls, ...booleans, ...proxyProblems(env)]
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
export function endpointNotices(sources: Sources): readonly string[] {
  const { fips, dualStack } = chooseVariants(sources.inputs, sources.env)
  const variables = [fips, dualStack].filter((name) => name.startsWith('AWS_'))
  return [
    ...customEndpoints(sources).map(
      ({ origin, value }) => `${origin} is set: the action calls AWS at ${withoutSecrets(value)}`,
    ),
    ...variables.map((name) => `${name} is set: it applies to the calls to AWS and to the registry's host name`),
  ]
}
