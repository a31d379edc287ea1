import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { fromIni } from '@aws-sdk/credential-provider-ini'
import type { AwsCredentialIdentity } from '@smithy/types'
import { isSessionOf } from '../facts/arns.js'
import type { BaseIdentity, Environment, Session, Who } from '../plan/plan.js'
import { withDeadline } from '../run/deadline.js'
import { type Call, Failure, type TokenClaims } from '../run/failure.js'
import { type Aws, clientSettings, makeCall } from './client.js'
import { claimsOf, fetchIdToken } from './github-token.js'
import { baseCredentials, maskAll, readTokenFile } from './machine-credentials.js'

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

function baseIdentity(who: Who, env: Environment, aws: Aws): Promise<Identity> {
  const { base } = who
  switch (base.kind) {
    case 'oidc':
      return oidcIdentity(who, base, { env, aws })
    case 'web-identity':
      return webIdentity(who, base, aws)
    case 'profile':
      return profileIdentity(who, base.name, aws)
    default:
      return baseCredentials(base.kind, env, aws).then((credentials) => ({ credentials, signedBy: 'base' }))
  }
}

type BaseOf<Kind extends BaseIdentity['kind']> = Extract<BaseIdentity, { kind: Kind }>

async function oidcIdentity(
  who: Who,
  { audience, roleArn }: BaseOf<'oidc'>,
  { env, aws }: { env: Environment; aws: Aws },
): Promise<Identity> {
  const { jwt, claims } = await fetchIdToken(audience, env, aws)
  const identity = await assumeWithWebIdentity({ who, aws, roleArn, jwt, claims, session: sessionFor(who, roleArn) })
  return { ...identity, signedBy: 'oidc' }
}

async function webIdentity(who: Who, { file, roleArn }: BaseOf<'web-identity'>, aws: Aws): Promise<Identity> {
  const jwt = await readTokenFile(file, aws)
  aws.mask(jwt)
  return assumeWithWebIdentity({ who, aws, roleArn, jwt, claims: claimsOf(jwt), session: sessionFor(who, roleArn) })
}

/** The last role gets the session that the inputs describe, a role on the way to it only a name. */
function sessionFor(who: Who, roleArn: string): Session {
  const isLast = !who.role && who.lastRoleArn === roleArn
  return isLast ? who.session : { name: who.hopSessionName, tags: [], policyArns: [] }
}

/**
 * A profile, by the SDK's own provider. The roles that it meets are assumed by our calls, so that those are limited, retried and
 * reported like any other.
 */
async function profileIdentity(who: Who, name: string, aws: Aws): Promise<Identity> {
  const source = `profile ${name}`
  const assumed: Identity[] = []
  let underway = `reading the base credentials from ${source}`
  const assume = async (assuming: Promise<Identity>, operation: string): Promise<AwsCredentialIdentity> => {
    underway = `STS ${operation} in ${who.stsRegion}`
    const identity = await assuming
    assumed.push(identity)
    return identity.credentials
  }
  // Without a region: that of the profile's sign-in (sso_region) is the one that counts for it.
  const { region: _, ...clientConfig } = clientSettings(aws, { region: who.stsRegion })
  const provider = fromIni({
    profile: name,
    ignoreCache: true,
    clientConfig,
    roleAssumer: async (credentials, { RoleArn: roleArn = '', ExternalId: externalId }) => {
      maskAll(aws, credentials)
      const caller: Identity = { ...(assumed.at(-1) ?? { signedBy: 'base' }), credentials }
      return assume(
        assumeRole({ who, aws, base: caller, roleArn, session: sessionFor(who, roleArn), externalId }),
        'AssumeRole',
      )
    },
    roleAssumerWithWebIdentity: async ({ RoleArn: roleArn = '', WebIdentityToken: jwt = '' }) => {
      aws.mask(jwt)
      const session = sessionFor(who, roleArn)
      const call = assumeWithWebIdentity({ who, aws, roleArn, jwt, claims: claimsOf(jwt), session })
      return assume(call, 'AssumeRoleWithWebIdentity')
    },
  })
  const credentials = await withDeadline(aws.deadline, () => underway, provider()).catch((error) => {
    throw error instanceof Failure ? error : new Failure({ code: 'no-credentials', source }, error)
  })
  maskAll(aws, credentials)
  const last = assumed.at(-1)
  return { credentials, signedBy: last ? 'role' : 'base', ...(last?.session && { session: last.session }) }
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
  const client = new STSClient(stsSettings(who, aws, base.credentials))
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
  const client = new STSClient(stsSettings(who, aws))
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

function stsSettings(who: Who, aws: Aws, credentials?: AwsCredentialIdentity) {
  const { stsRegion: region, stsEndpoint: endpoint } = who
  return clientSettings(aws, { region, endpoint, ...(credentials && { credentials }) })
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
