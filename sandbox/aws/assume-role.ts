import type { Context } from '../iam/conditions.js'
import { AWS_MANAGED_POLICIES, type PolicyDocument } from '../iam/documents.js'
import { refusal } from '../iam/evaluate.js'
import { ApiError } from '../network/http.js'
import { localise, principalOf } from '../state/callers.js'
import type { Caller, Session } from '../state/credentials.js'
import type { Call, Parameters, State } from '../state/service.js'
import { openSession } from '../state/sessions.js'
import { findRole, type Role, roleOf, type World } from '../world.js'
import { type SessionRequest, sessionRequest, text } from './session-request.js'
import type { Xml } from './xml.js'

const TOO_LONG_FOR_CHAIN =
  'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.'
const TOO_LONG_FOR_ROLE = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'

/** `AssumeRole`: the caller's identity policy and the role's trust policy decide, and STS does not say which said no. */
export function assumeRole({ parameters }: Call, state: State, caller: Caller): Xml {
  const request = sessionRequest(parameters)
  const roleArn = text(parameters, 'RoleArn')
  const role = findRole(state.world, roleArn)
  const context = conditions(parameters, request.tags)
  const actions = ['sts:AssumeRole', ...(request.tags.length > 0 || caller.passesTags ? ['sts:TagSession'] : [])]
  for (const action of actions) {
    const reason = refusalOf(action, { roleArn, role, context, caller, state })
    if (reason === undefined) continue
    // Across accounts AWS keeps the reason to itself.
    const because = accountOfArn(roleArn) === caller.account ? ` ${reason}` : ''
    const message = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${roleArn}${because}`
    throw new ApiError('AccessDenied', message, 403)
  }
  if (caller.roleArn !== undefined && request.seconds > 3600) throw new ApiError('ValidationError', TOO_LONG_FOR_CHAIN)
  return granted(roleArn, { ...request, state })
}

/** The answer with the new session's credentials; the parts are the same for both ways to assume a role. */
export function granted(roleArn: string, request: SessionRequest & { readonly state: State }): Record<string, Xml> {
  const role = roleOf(request.state.world, roleArn)
  if (request.seconds > role.maxSessionSeconds) throw new ApiError('ValidationError', TOO_LONG_FOR_ROLE)
  const { name, seconds, state } = request
  const managed = request.policyArns.map((arn) => managedPolicy(state.world, arn))
  const limited = request.policies !== undefined || managed.length > 0
  const sessionPolicies = limited ? [...(request.policies ?? []), ...managed] : undefined
  const session = openSession(state, { roleArn, name, seconds, ...(sessionPolicies && { sessionPolicies }) })
  return {
    Credentials: credentials(session),
    AssumedRoleUser: { AssumedRoleId: session.userId, Arn: session.arn },
    ...(request.packed > 0 && { PackedPolicySize: request.packed }),
  }
}

function credentials(session: Session): Xml {
  return {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken,
    Expiration: new Date(session.expiresAt).toISOString().replace('.000', ''),
  }
}

function refusalOf(
  action: string,
  asked: { roleArn: string; role: Role | undefined; context: Context; caller: Caller; state: State },
): string | undefined {
  const { roleArn, role, context, caller, state } = asked
  const partition = roleArn.split(':')[1]
  // A role that does not exist, or lies in another partition, trusts nobody.
  const trust = partition === caller.partition ? role?.trust : undefined
  return refusal({
    principal: principalOf(state.world, caller),
    action,
    resource: roleArn,
    owner: accountOfArn(roleArn),
    ...(trust && { resourcePolicy: localise(trust, caller.partition) }),
    needsResourcePolicy: true,
    context,
  })
}

function accountOfArn(arn: string): string {
  return arn.split(':')[4] ?? ''
}

function conditions(parameters: Parameters, tags: SessionRequest['tags']): Context {
  const externalId = parameters['ExternalId']
  return {
    ...(typeof externalId === 'string' && { 'sts:ExternalId': externalId }),
    'sts:RoleSessionName': text(parameters, 'RoleSessionName'),
    ...Object.fromEntries(tags.map(([key, value]) => [`aws:RequestTag/${key}`, value])),
  }
}

function managedPolicy(world: World, arn: string): PolicyDocument {
  const [, partition = '', , , account = '', resource = ''] = arn.split(':')
  const name = resource.slice(resource.lastIndexOf('/') + 1)
  const policies = account === 'aws' ? AWS_MANAGED_POLICIES : world.accounts[account]?.managedPolicies
  const document = policies?.[name]
  if (!document) throw new ApiError('ValidationError', `Invalid ARN: ${arn}`)
  return localise(document, partition)
}
