import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { fromHttp } from '@aws-sdk/credential-provider-http'
import { fromIni } from '@aws-sdk/credential-provider-ini'
import { defaultProvider } from '@aws-sdk/credential-provider-node'
import type { AwsCredentialIdentity } from '@smithy/types'
import { type Aws, clientSettings, makeCall } from './aws.js'
import { during } from './deadline.js'
import { type Call, Failure, type TokenClaims } from './failure.js'
import { claimsOf, fetchIdToken } from './id-token.js'
import type { Environment, Session, Who } from './plan.js'
import { isSessionOf } from './registry.js'
import { Exhausted, type Healing, retry } from './retry.js'

/** Who the rest of the step is, in AWS. Lives in this process only. */
export interface Identity {
  readonly credentials: AwsCredentialIdentity
  readonly signedBy: Exclude<Call['signedBy'], 'none'>
  /** The last role assumed and its session, by STS's answer; absent where no role was assumed. */
  readonly session?: AssumedSession
}

export interface AssumedSession {
  readonly roleArn: string
  readonly sessionArn: string
}

/** Goes the way that the plan names: base identity, then the role. One STS call for each role assumed, none without one. */
export async function obtainIdentity(who: Who, env: Environment, aws: Aws): Promise<Identity> {
  const base = await baseIdentity(who, env, aws)
  if (!who.role) return base
  return assumeRole({ who, aws, base, roleArn: who.role.arn, session: who.session, externalId: who.role.externalId })
}

async function baseIdentity(who: Who, env: Environment, aws: Aws): Promise<Identity> {
  const { base } = who
  if (base.kind === 'oidc') {
    const { jwt, claims } = await fetchIdToken(base.audience, env, aws)
    const session = sessionFor(who, base.roleArn)
    return {
      ...(await assumeWithWebIdentity({ who, aws, roleArn: base.roleArn, jwt, claims, session })),
      signedBy: 'oidc',
    }
  }
  return sdkIdentity(who, aws)
}

/** The last role gets the session that the inputs describe, a role on the way to it only a name. */
function sessionFor(who: Who, roleArn: string): Session {
  const isLast = !who.role && who.lastRoleArn === roleArn
  return isLast ? who.session : { name: who.hopSessionName, tags: [], policyArns: [] }
}

/**
 * Profile or default chain, by the SDK's own providers. The roles that they meet are assumed by our calls, so that those are
 * limited, retried and reported like any other.
 */
async function sdkIdentity(who: Who, aws: Aws): Promise<Identity> {
  const { base } = who
  const assumed: Identity[] = []
  const keep = (identity: Identity): AwsCredentialIdentity => {
    assumed.push(identity)
    return identity.credentials
  }
  const settings = {
    clientConfig: clientSettings(aws, who.stsRegion),
    roleAssumer: async (credentials: AwsCredentialIdentity, params: RoleParams) => {
      maskAll(aws, credentials)
      const roleArn = params.RoleArn ?? ''
      const caller: Identity = assumed.at(-1) ?? { credentials, signedBy: 'base' }
      const from: Identity = { ...caller, credentials }
      return keep(
        await assumeRole({
          who,
          aws,
          base: from,
          roleArn,
          session: sessionFor(who, roleArn),
          externalId: params.ExternalId,
        }),
      )
    },
    roleAssumerWithWebIdentity: async (params: WebIdentityParams) => {
      const { RoleArn: roleArn = '', WebIdentityToken: jwt = '' } = params
      aws.mask(jwt)
      const session = sessionFor(who, roleArn)
      return keep(await assumeWithWebIdentity({ who, aws, roleArn, jwt, claims: claimsOf(jwt), session }))
    },
  }
  const [source, provider] =
    base.kind === 'profile'
      ? ([`profile ${base.name}`, fromIni({ ...settings, profile: base.name, ignoreCache: true })] as const)
      : base.kind === 'container'
        ? (['the container credential endpoint', containerProvider(aws)] as const)
        : (['the default chain', defaultProvider(settings)] as const)
  const what = `reading the base credentials from ${source}`
  const credentials = await during(aws.deadline, what, provider()).catch((error) => {
    throw error instanceof Failure ? error : new Failure({ code: 'no-credentials', source }, error)
  })
  maskAll(aws, credentials)
  const last = assumed.at(-1)
  return { credentials, signedBy: last ? 'role' : 'base', ...(last?.session && { session: last.session }) }
}

/** The SDK's chain asks this endpoint five times whatever it answers, and keeps the answer to itself: so it is asked by name. */
function containerProvider({ deadline, maxAttempts }: Aws): () => Promise<AwsCredentialIdentity> {
  const what = 'reading the container credentials'
  return async () => {
    const provider = fromHttp({ maxRetries: 0, timeout: containerTimeout })
    return retry(provider, { deadline, maxAttempts, what, healing: containerHealing }).catch((error) => {
      throw error instanceof Exhausted ? error.cause : error
    })
  }
}

/** Milliseconds; the endpoint is on the same machine. */
const containerTimeout = 5_000

function containerHealing(error: unknown): Healing {
  const [, status] = /responded with status: ([0-9]+)/.exec(String(error)) ?? []
  if (status === undefined) return 'seldom'
  return status === '429' || status.startsWith('5') ? 'likely' : 'no'
}

/** What the SDK's providers hand to a role assumer. */
interface RoleParams {
  readonly RoleArn?: string | undefined
  readonly ExternalId?: string | undefined
}

interface WebIdentityParams {
  readonly RoleArn?: string | undefined
  readonly WebIdentityToken?: string | undefined
}

interface AssumeRole {
  readonly who: Who
  readonly aws: Aws
  readonly base: Identity
  readonly roleArn: string
  readonly session: Session
  readonly externalId?: string | undefined
}

async function assumeRole({ who, aws, base, roleArn, session, externalId }: AssumeRole): Promise<Identity> {
  const call: Call = {
    service: 'STS',
    operation: 'AssumeRole',
    region: who.stsRegion,
    roleArn,
    signedBy: base.signedBy,
  }
  const client = new STSClient(clientSettings(aws, who.stsRegion, base.credentials))
  const command = new AssumeRoleCommand({
    ...sessionParams(who, roleArn, session),
    ...(externalId && { ExternalId: externalId }),
    ...(session.tags.length > 0 && { Tags: session.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
  })
  const answer = await makeCall(aws, call, (options) => client.send(command, options))
  return assumedIdentity(answer, call, aws)
}

interface AssumeWithWebIdentity {
  readonly who: Who
  readonly aws: Aws
  readonly roleArn: string
  readonly jwt: string
  readonly session: Session
  readonly claims: TokenClaims | undefined
}

async function assumeWithWebIdentity({
  who,
  aws,
  roleArn,
  jwt,
  session,
  claims,
}: AssumeWithWebIdentity): Promise<Identity> {
  const operation = 'AssumeRoleWithWebIdentity'
  if (session.tags.length > 0)
    throw new Failure({ code: 'inputs', problems: [`session-tags: ${operation} takes no tags`] })
  const call: Call = { service: 'STS', operation, region: who.stsRegion, roleArn, signedBy: 'none' }
  const client = new STSClient(clientSettings(aws, who.stsRegion))
  const command = new AssumeRoleWithWebIdentityCommand({
    ...sessionParams(who, roleArn, session),
    WebIdentityToken: jwt,
  })
  const answer = await makeCall(aws, call, (options) => client.send(command, options)).catch((error) => {
    const known = error instanceof Failure && error.fault.code === 'call' && claims
    throw known ? new Failure({ ...error.fault, claims } as typeof error.fault, error.cause) : error
  })
  return assumedIdentity(answer, call, aws)
}

function sessionParams(who: Who, roleArn: string, { name, policy, policyArns }: Session) {
  return {
    RoleArn: roleArn,
    RoleSessionName: name,
    DurationSeconds: who.durationSeconds,
    ...(policy && { Policy: policy }),
    ...(policyArns.length > 0 && { PolicyArns: policyArns.map((arn) => ({ arn })) }),
  }
}

/** The parts of STS's answers that count; all of them may be missing where something else than STS has answered. */
interface StsAnswer {
  readonly Credentials?:
    | { AccessKeyId?: string | undefined; SecretAccessKey?: string | undefined; SessionToken?: string | undefined }
    | undefined
  readonly AssumedRoleUser?: { Arn?: string | undefined } | undefined
}

/** Narrows the answer: the SDK makes an empty one of an HTML page, and a session of another account must never be used. */
function assumedIdentity({ Credentials, AssumedRoleUser }: StsAnswer, call: Call, aws: Aws): Identity {
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {}
  for (const secret of [SecretAccessKey, SessionToken]) if (secret) aws.mask(secret)
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Failure({ code: 'answer', call, problem: 'it holds no credentials' })
  }
  const roleArn = call.roleArn ?? ''
  const sessionArn = AssumedRoleUser?.Arn ?? ''
  if (!isSessionOf(roleArn, sessionArn)) {
    throw new Failure({
      code: 'answer',
      call,
      problem: `the session ${sessionArn || '(none)'} is not one of the role ${roleArn}`,
    })
  }
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  return { credentials, signedBy: 'role', session: { roleArn, sessionArn } }
}

function maskAll(aws: Aws, { secretAccessKey, sessionToken }: AwsCredentialIdentity): void {
  for (const secret of [secretAccessKey, sessionToken]) if (secret) aws.mask(secret)
}
