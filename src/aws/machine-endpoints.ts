import { loadConfig } from '@smithy/core/config'
import { isSafeEndpoint } from '../plan/endpoints.js'
import type { Environment } from '../plan/plan.js'
import type { PlainRequest } from './plain-request.js'
import { readSmallFile } from './small-file.js'

/** Makes a request to the endpoint. */
export type Ask = (url: URL, request?: Pick<PlainRequest, 'method' | 'headers' | 'timeout'>) => Promise<string>

/** Asks the endpoint of a container service (ECS, EKS Pod Identity). Source: "Container credential provider" in AWS's SDK reference. */
export async function askContainer(env: Environment, ask: Ask, mask: (secret: string) => void): Promise<string> {
  const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full = '' } = env
  const url = URL.parse(path ? `http://169.254.170.2${path}` : full)
  if (!url) throw new Error('AWS_CONTAINER_CREDENTIALS_FULL_URI is not set to a URL')
  if (!isSafeEndpoint(url.href) && !linkLocalHosts.includes(url.hostname)) {
    throw new Error(
      `AWS_CONTAINER_CREDENTIALS_FULL_URI: ${url.origin} would get the token of the container in the clear`,
    )
  }
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file, AWS_CONTAINER_AUTHORIZATION_TOKEN: text = '' } = env
  const authorization = (file ? await readSmallFile(file) : text).trim()
  if (authorization) mask(authorization)
  if (/[^\t\x20-\x7e]/.test(authorization)) throw new Error('AWS_CONTAINER_AUTHORIZATION_TOKEN has a line break')
  return ask(url, authorization ? { headers: { authorization } } : {})
}

/** Of ECS, and of EKS Pod Identity. */
const linkLocalHosts = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]']

/** Milliseconds. The service is on the same machine, and most machines have none. */
const timeout = 1_000
const rolesPath = '/latest/meta-data/iam/security-credentials/'

/** Asks the metadata service of an instance for the credentials of its role. Source: "Instance metadata" in the EC2 user guide. */
export async function askInstance(env: Environment, ask: Ask): Promise<string> {
  if (isOn(env['AWS_EC2_METADATA_DISABLED'])) throw new Error('Could not load credentials from any providers')
  const endpoint = await instanceEndpoint(env)
  const token = { method: 'PUT', headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' }, timeout } as const
  const headers = await ask(new URL('/latest/api/token', endpoint), token).then(
    (value) => ({ 'x-aws-ec2-metadata-token': value }),
    (error) => withoutToken(error, env),
  )
  const role = (await ask(new URL(rolesPath, endpoint), { headers, timeout })).trim()
  if (!/^[\w+=,.@-]+$/.test(role)) throw new Error('The instance metadata service names no role')
  return ask(new URL(`${rolesPath}${role}`, endpoint), { headers, timeout })
}

async function instanceEndpoint(env: Environment): Promise<string> {
  const endpoint = await setting(env, 'AWS_EC2_METADATA_SERVICE_ENDPOINT')
  const mode = await setting(env, 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE')
  return endpoint || (mode === 'IPv6' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254')
}

/** The first version of the service has no token. */
async function withoutToken(
  error: { readonly statusCode?: number },
  env: Environment,
): Promise<Record<string, string>> {
  if (error.statusCode === 400 || isOn(await setting(env, 'AWS_EC2_METADATA_V1_DISABLED'))) throw error
  return {}
}

/** A variable, or the setting of that name in the AWS config file. */
function setting(env: Environment, variable: string): Promise<string> {
  const name = variable.replace('AWS_', '').toLowerCase()
  return loadConfig({
    environmentVariableSelector: () => env[variable] || undefined,
    configFileSelector: (profile) => profile[name],
    default: '',
  })()
}

function isOn(value = ''): boolean {
  return value !== '' && value !== 'false'
}
