import http from 'node:http'
import https from 'node:https'
import type { AwsCredentialIdentity } from '@smithy/types'
import type { BaseIdentity, Environment } from '../plan/plan.js'
import { type Retryability, retry } from '../run/retry.js'
import { AnswerTooLarge, type Aws, makeHandler } from './client.js'
import { type Identity, identityOf, readBase } from './identity.js'
import { type Ask, askContainer, askInstance } from './machine-endpoints.js'
import { plainRequest } from './plain-request.js'

type Kind = Extract<BaseIdentity['kind'], 'container' | 'instance'>

/**
 * The session that the machine gives to everything on it. Asked by the SDK's rules, but not by its providers, which read any amount of
 * an answer.
 * @throws Failure `no-credentials`
 */
export async function machineIdentity(kind: Kind, env: Environment, aws: Aws): Promise<Identity> {
  const { deadline, maxAttempts } = aws
  const source = kind === 'container' ? 'the container credential endpoint' : 'the default chain'
  const ask = askerOf(kind, aws)
  const askOnce = async () =>
    credentialsIn(await (kind === 'container' ? askContainer(env, ask, aws.mask) : askInstance(env, ask)), kind)
  const asking = retry(askOnce, {
    ...{ deadline, maxAttempts, what: source },
    retryability: (error) => retryability(error, kind),
  })
  return identityOf(await readBase(source, asking, aws), aws)
}

const names = { container: 'The container credential endpoint', instance: 'The instance metadata service' }

/** Without a proxy, which must not see what passes between parts of a machine. */
function askerOf(kind: Kind, { deadline }: Aws): Ask {
  const handler = makeHandler({ httpsAgent: new https.Agent(), httpAgent: new http.Agent() })
  return async (url, request) => {
    try {
      return await plainRequest(url, { handler, abortSignal: deadline.signal, ...request })
    } catch (error) {
      if (error instanceof AnswerTooLarge) throw error
      const { message, code, statusCode } = error as EndpointError
      const said = statusCode ? `answers with HTTP ${statusCode}${reasonIn(message)}` : `does not answer: ${message}`
      throw Object.assign(new Error(`${names[kind]} ${said}`), { code, statusCode })
    }
  }
}

/** The reason alone, because the rest of an answer may hold credentials. */
function reasonIn(answer: string): string {
  const [, reason] = /"message":\s*("[^"\\]*")/i.exec(answer) ?? []
  return reason ? `: ${reason}` : ''
}

interface EndpointError extends Error {
  readonly code?: string
  readonly statusCode?: number
}

function credentialsIn(answer: string, kind: Kind): AwsCredentialIdentity {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken } = JSON.parse(answer) ?? {}
  const values: readonly unknown[] = [accessKeyId, secretAccessKey, sessionToken]
  if (values.some((value) => typeof value !== 'string')) throw new Error(`${names[kind]} gives no credentials`)
  return { accessKeyId, secretAccessKey, sessionToken }
}

/**
 * A busy endpoint recovers in a moment. A denial does not, nor does a machine without an endpoint. The instance answers 401 where its first
 * answer, with the session token for the second request, was lost.
 */
function retryability(error: unknown, kind: Kind): Retryability {
  const { code = '', statusCode = 0 } = error as EndpointError
  const isBusy = statusCode === 429 || statusCode >= 500 || (kind === 'instance' && statusCode === 401)
  return isBusy || /^(?:ECONNRESET|ECONNREFUSED)$/.test(code) ? 'briefly' : 'never'
}
