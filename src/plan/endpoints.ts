import { partitionOf } from '../facts/partitions.js'
import type { PlanSources, Regions, Variants } from './choices.js'
import { booleanRule, quoteForMessage } from './input-rules.js'
import type { Inputs } from './inputs.js'
import type { Environment } from './plan.js'

/** Where AWS is called: the variants of its endpoints, and those that the environment puts in their place. */

/** AWS's variables count like the inputs; an input can not take back what they say. */
export function chooseVariants(inputs: Inputs, env: Environment): Variants {
  const variable = (name: string) => (env[name]?.toLowerCase() === 'true' ? name : '')
  return {
    fips: inputs.fips ? 'fips' : variable('AWS_USE_FIPS_ENDPOINT'),
    dualStack: inputs.dualStack ? 'dual-stack' : variable('AWS_USE_DUALSTACK_ENDPOINT'),
  }
}

/** What is wrong with the variants in these regions. */
export function variantProblems({ fips, dualStack }: Variants, { names, sts }: Regions): readonly string[] {
  const places = sts.origin === 'sts-region' ? [...names, sts.value] : names
  return [...new Set(places)].flatMap((region) => {
    const partition = partitionOf(region)
    if (!partition) return []
    const problems: string[] = []
    if (fips && !partition.fipsRegions.includes(region)) {
      const some = partition.fipsRegions.length > 0 ? `use one of ${partition.fipsRegions.join(', ')}, or ` : ''
      problems.push(`${fips}: "true" is not possible in ${region}, which has no FIPS endpoints; ${some}leave it out`)
    }
    if (dualStack && !partition.dualStackSuffix) {
      problems.push(
        `${dualStack}: "true" is not possible in ${region}, for which AWS documents no dual-stack registry; leave it out`,
      )
    }
    return problems
  })
}

type Sources = Pick<PlanSources, 'inputs' | 'env'>

/**
 * The variables that put another endpoint in the place of AWS's, as the SDKs know them. What the shared config files say of endpoints
 * is not asked: it would be followed without a check.
 */
function endpointsIn({ inputs, env }: Sources): readonly { name: string; value: string }[] {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return []
  const service = inputs.registryType === 'public' ? 'ECR_PUBLIC' : 'ECR'
  return ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', `AWS_ENDPOINT_URL_${service}`].flatMap((name) => {
    const value = env[name]
    return value ? [{ name, value }] : []
  })
}

/** Where a service is called instead of its own host: its own variable, else the one for all; undefined without either. */
export function endpointOf(service: 'STS' | 'ECR', sources: Sources): string | undefined {
  const found = endpointsIn(sources)
  const own = found.find(({ name }) => name !== 'AWS_ENDPOINT_URL' && name.endsWith('_STS') === (service === 'STS'))
  return (own ?? found.find(({ name }) => name === 'AWS_ENDPOINT_URL'))?.value
}

/** What an earlier step can have left in the environment, and what would go wrong with it. */
export function endpointProblems(sources: Sources, { fips, dualStack }: Variants): readonly string[] {
  const { env } = sources
  const variant = fips || dualStack
  const urls = endpointsIn(sources).flatMap(({ name, value }) => {
    const url = `${name}: ${quoteForMessage(withoutSecrets(value))}`
    if (!isSafeEndpoint(value)) return [`${url} is not an https URL; plain http is only taken to a loopback address`]
    return variant ? [`${url} and ${variant} do not go together in the AWS SDK; leave one of them out`] : []
  })
  const booleans = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT'].flatMap((name) => {
    const value = env[name]
    const problem = value && booleanRule(value)
    return problem ? [`${name}: ${quoteForMessage(value)} ${problem}`] : []
  })
  return [...urls, ...booleans, ...proxyProblems(env)]
}

/** Proxies that Node can not use. The value stays out of it: it may hold a password. */
function proxyProblems(env: Environment): readonly string[] {
  return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']
    .filter((name) => env[name] && !/^https?:$/.test(proxyUrl(env[name])?.protocol ?? ''))
    .map((name) => `${name}: is not http://[user:password@]host:port; write special characters as in a URL (%2F for /)`)
}

/** Docker, curl and most others take `proxy.example.com:3128` too, for which Node wants a scheme. */
export function proxyUrl(value = ''): URL | undefined {
  const url = value.includes('://') ? value : `http://${value}`
  return URL.canParse(url) ? new URL(url) : undefined
}

/** Credentials and tokens go there: never in the clear over a network. */
export function isSafeEndpoint(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127(?:\.[0-9]+){3}|\[::1\])$/.test(hostname))
}

/** An endpoint without user, password and query, which may be secret. */
function withoutSecrets(value: string): string {
  const { origin: known } = URL.canParse(value) ? new URL(value) : { origin: 'null' }
  if (known !== 'null') return known
  return /[@?#]/.test(value) ? '***' : value
}

/** Settings of AWS's own that change where the calls go: they count, and the log names them. */
export function overrides(sources: Sources): readonly string[] {
  const { fips, dualStack } = chooseVariants(sources.inputs, sources.env)
  const variables = [fips, dualStack].filter((name) => name.startsWith('AWS_'))
  return [
    ...endpointsIn(sources).map(
      ({ name, value }) => `${name} is set: AWS is called at ${withoutSecrets(value)} instead of its own host`,
    ),
    ...variables.map((name) => `${name} is set: it counts for the calls to AWS and for the registry's host name`),
  ]
}
