import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { ECRClient } from '@aws-sdk/client-ecr'
import { ECRPUBLICClient } from '@aws-sdk/client-ecr-public'
import { AssumeRoleCommand, type AssumeRoleCommandInput, STSClient } from '@aws-sdk/client-sts'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Sandbox } from '../../sandbox/index.js'
import { BUILD_KEYS, EXTERNAL_ID, ROLES } from '../../sandbox/world.js'

export const REGION = 'eu-west-1'

export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** The real SDK's clients, which reach the sandbox as the action does: through the proxy, under AWS's host names. */
export async function clients(sandbox: Sandbox, credentials: Keys = BUILD_KEYS, region = REGION) {
  const agent = new Agent({ keepAlive: true, proxyEnv: { ...sandbox.env() }, ca: await readFile(sandbox.caFile) })
  const config = { region, credentials, maxAttempts: 1, requestHandler: new NodeHttpHandler({ httpsAgent: agent }) }
  return {
    sts: new STSClient(config),
    ecr: new ECRClient(config),
    ecrPublic: new ECRPUBLICClient({ ...config, region: 'us-east-1' }),
    close: () => agent.destroy(),
  }
}

/** Keys of a session of a role; by default the primary account's push role, assumed with its external ID. */
export async function assume(
  sandbox: Sandbox,
  input: Partial<AssumeRoleCommandInput> = {},
  credentials: Keys = BUILD_KEYS,
): Promise<Required<Keys>> {
  const { sts, close } = await clients(sandbox, credentials)
  const defaults = { RoleArn: ROLES.push, RoleSessionName: 'test-run', ExternalId: EXTERNAL_ID }
  try {
    const { Credentials } = await sts.send(new AssumeRoleCommand({ ...defaults, ...input }))
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
    return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  } finally {
    close()
  }
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** One plain HTTPS request through the sandbox's proxy. */
export async function send(
  sandbox: Sandbox,
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer; proxy?: string } = {},
): Promise<Reply> {
  const proxyEnv = { HTTPS_PROXY: options.proxy ?? sandbox.proxyUrl }
  const agent = new Agent({ proxyEnv, ca: await readFile(sandbox.caFile) })
  const { method = 'GET', headers = {}, body } = options
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, method, headers }, (response) => {
      const { statusCode: status = 0, headers } = response
      buffer(response).then((content) => resolve({ status, headers, body: content.toString() }), reject)
    })
    outgoing.on('error', reject).end(body)
  })
}

/** `Name: message` of what a promise rejects with. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  )
}
