import { partitionOf } from '../facts/partitions.js'
import type { Environment, Plan, Where, Who } from '../plan/plan.js'
import type { Place } from './no-proxy.js'

/**
 * Where the step will call, in the order of its calls, to connect there early. Source: the endpoint rules in the service models of STS,
 * ECR and ECR Public.
 */
export function apiPlaces({ who, where }: Pick<Plan, 'who' | 'where'>, env: Environment): readonly Place[] {
  return [...gitHubPlaces(who, env), ...stsPlaces(who, where), ...ecrPlaces(where)]
}

function gitHubPlaces({ base }: Who, env: Environment): readonly Place[] {
  return base.kind === 'oidc' ? placesIn(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') : []
}

function stsPlaces({ lastRoleArn, stsRegion, stsEndpoint }: Who, { fips, dualStack }: Where): readonly Place[] {
  if (!lastRoleArn) return []
  if (stsEndpoint) return placesIn(stsEndpoint)
  const { id, suffix, apiSuffix } = suffixesOf(stsRegion)
  // In GovCloud all of STS is FIPS, and its host name does not say so.
  const service = fips && (dualStack || id !== 'aws-us-gov') ? 'sts-fips' : 'sts'
  return [awsPlace(`${service}.${stsRegion}.${dualStack ? apiSuffix : suffix}`)]
}

function ecrPlaces({ type, regions, fips, dualStack, endpoint }: Where): readonly Place[] {
  if (endpoint) return placesIn(endpoint)
  const service = type === 'public' ? 'ecr-public' : `ecr${fips ? '-fips' : ''}`
  return regions.map((region) => {
    const { suffix, apiSuffix } = suffixesOf(region)
    return awsPlace(dualStack ? `${service}.${region}.${apiSuffix}` : `api.${service}.${region}.${suffix}`)
  })
}

/** The host of an https URL. Without a host name there is nothing that TLS could ask the server for. */
function placesIn(url: string): readonly Place[] {
  const { protocol, hostname = '', port } = URL.parse(url) ?? {}
  const isNamed = /[a-z]$/i.test(hostname)
  return isNamed && protocol === 'https:' ? [{ host: hostname, port: Number(port || 443) }] : []
}

const awsPlace = (host: string): Place => ({ host, port: 443 })

/** The registry's dual-stack hosts end in on.aws, those of the APIs in api.aws. No plan has them where there are none. */
function suffixesOf(region: string) {
  const { id, suffix, dualStackSuffix } = partitionOf(region) ?? {}
  return { id, suffix, apiSuffix: dualStackSuffix?.replace(/^on/, 'api') }
}
