import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentity } from '@smithy/types'
import { isSessionOf } from '../facts/arns.js'
import type { Role, Session, Who } from '../plan/plan.js'
import { type Call, Failure } from '../run/failure.js'
import { type Aws, clientSettings, makeCall } from './client.js'
import type { IdToken } from './id-token.js'
import { type Identity, maskCredentials } from './identity.js'

interface Context {
  readonly who: Who
  readonly aws: Aws
}

export async function assumeRole(role: Role, { who, aws, caller }: Context & { caller: Identity }): Promise<Identity> {
  const { externalId } = role
  const { tags } = sessionOf(role, who)
  const call = callOf('AssumeRole', { who, roleArn: role.arn, signedBy: caller.signedBy })
  const client = new STSClient(stsSettings({ who, aws }, caller.credentials))
  const command = new AssumeRoleCommand({
    ...sessionParameters(role, who),
    ...(externalId && { ExternalId: externalId }),
    ...(tags.length > 0 && { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
  })
  const answer = await makeCall(aws, call, (options) => client.send(command, options))
  return identityIn(answer, call, aws)
}

/** Exchanges an OIDC token for a session of the role; nothing signs this call. */
export async function assumeRoleWithWebIdentity(
  role: Role,
  { who, aws, token }: Context & { token: IdToken },
): Promise<Identity> {
  const call = callOf('AssumeRoleWithWebIdentity', { who, roleArn: role.arn, signedBy: 'none' })
  if (sessionOf(role, who).tags.length > 0)
    throw new Failure({ code: 'inputs', problems: [`session-tags: ${call.operation} takes no tags`] })
  const client = new STSClient(stsSettings({ who, aws }))
  const command = new AssumeRoleWithWebIdentityCommand({
    ...sessionParameters(role, who),
    WebIdentityToken: token.jwt,
  })
  const answer = await makeCall(aws, call, (options) => client.send(command, options)).catch((error) => {
    if (!(error instanceof Failure && error.fault.code === 'call' && token.claims)) throw error
    throw new Failure({ ...error.fault, claims: token.claims }, error.cause)
  })
  return identityIn(answer, call, aws)
}

function callOf(
  operation: string,
  { who, roleArn, signedBy }: Pick<Call, 'signedBy'> & { who: Who; roleArn: string },
): Call {
  return { service: 'STS', operation, region: who.stsRegion, roleArn, signedBy }
}

function stsSettings({ who, aws }: Context, credentials?: AwsCredentialIdentity) {
  const { stsRegion: region, stsEndpoint: endpoint } = who
  return clientSettings(aws, { region, endpoint, ...(credentials && { credentials }) })
}

/** The last role gets the session that the inputs describe. A role on the way to it gets only a session name. */
function sessionOf(role: Role, who: Who): Session {
  const isLast = who.role ? role === who.role : role.arn === who.lastRoleArn
  return isLast ? who.session : { name: who.hopSessionName, tags: [], policyArns: [] }
}

function sessionParameters(role: Role, who: Who) {
  const { name, policy, policyArns } = sessionOf(role, who)
  return {
    RoleArn: role.arn,
    RoleSessionName: name,
    DurationSeconds: who.durationSeconds,
    ...(policy && { Policy: policy }),
    ...(policyArns.length > 0 && { PolicyArns: policyArns.map((managed) => ({ arn: managed })) }),
  }
}

/** The parts of STS's answers that the action uses; any of them is missing where another server has answered. */
interface StsAnswer {
  readonly Credentials?:
    | { AccessKeyId?: string | undefined; SecretAccessKey?: string | undefined; SessionToken?: string | undefined }
    | undefined
  readonly AssumedRoleUser?: { Arn?: string | undefined } | undefined
}

/** Checks the answer: the SDK turns an HTML page into an empty one, and a session of another account must never be used. */
function identityIn({ Credentials, AssumedRoleUser }: StsAnswer, call: Call, aws: Aws): Identity {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = Credentials ?? {}
  maskCredentials(aws, { ...(secretAccessKey && { secretAccessKey }), ...(sessionToken && { sessionToken }) })
  if (!accessKeyId || !secretAccessKey || !sessionToken) {
    throw new Failure({ code: 'answer', call, problem: 'it holds no credentials' })
  }
  const roleArn = call.roleArn ?? ''
  const sessionArn = AssumedRoleUser?.Arn ?? ''
  if (!isSessionOf(roleArn, sessionArn)) {
    const problem = `the session ${sessionArn || '(none)'} is not one of the role ${roleArn}`
    throw new Failure({ code: 'answer', call, problem })
  }
  return {
    credentials: { accessKeyId, secretAccessKey, sessionToken },
    signedBy: 'role',
    session: { roleArn, sessionArn },
  }
}
