import { partitionOf } from '../facts/partitions.js'
import type { Environment, Plan, Where, Who } from '../plan/plan.js'

/**
 * Hosts that are going to be called, in the order of the calls, to connect to them early; those of endpoints of one's own are left
 * out. Source: the endpoint rules in the service models of STS, ECR and ECR Public.
 */
export function apiHosts({ who, where }: Plan, env: Environment): readonly string[] {
  return [...gitHubHosts(who, env), ...stsHosts(who, where), ...ecrHosts(where)]
}

function gitHubHosts({ base }: Who, env: Environment): readonly string[] {
  const { protocol, host = '', port } = URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') ?? {}
  // TLS has no server name for an address, which ends in a digit or a bracket.
  const isNamed = /[a-z]$/i.test(host)
  return base.kind === 'oidc' && isNamed && protocol === 'https:' && !port ? [host] : []
}

/** A profile may do without STS, and keys in the environment do. */
function stsHosts({ base, role, stsRegion, stsEndpoint }: Who, { fips, dualStack }: Where): readonly string[] {
  const isCalled = role || base.kind === 'oidc' || base.kind === 'web-identity'
  if (!isCalled || stsEndpoint) return []
  const { id, suffix, apiSuffix } = suffixesOf(stsRegion)
  // In GovCloud all of STS is FIPS, and has no other name for it.
  const service = fips && (dualStack || id !== 'aws-us-gov') ? 'sts-fips' : 'sts'
  return [`${service}.${stsRegion}.${dualStack ? apiSuffix : suffix}`]
}

function ecrHosts({ type, regions, fips, dualStack, endpoint }: Where): readonly string[] {
  if (endpoint) return []
  const service = type === 'public' ? 'ecr-public' : `ecr${fips ? '-fips' : ''}`
  return regions.map((region) => {
    const { suffix, apiSuffix } = suffixesOf(region)
    return dualStack ? `${service}.${region}.${apiSuffix}` : `api.${service}.${region}.${suffix}`
  })
}

/** The registry's dual-stack hosts end in on.aws, the APIs' in api.aws; no plan has them where there are none. */
function suffixesOf(region: string) {
  const { id, suffix, dualStackSuffix } = partitionOf(region) ?? {}
  return { id, suffix, apiSuffix: dualStackSuffix?.replace(/^on/, 'api') }
}
