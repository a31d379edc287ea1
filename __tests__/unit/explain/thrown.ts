import type { RunContext } from '../../../src/explain/report.js'
import { type Call, type FailedLogin, Failure, type Fault, type TokenClaims } from '../../../src/run/failure.js'

/** Failures as the stages throw them, with causes in the shape that the SDK and Node give theirs (measured). */

export const role = 'arn:aws:iam::111111111111:role/push'
export const oidcRole = 'arn:aws:iam::222222222222:role/ci/build'
export const caller = 'arn:aws:sts::222222222222:assumed-role/build/run'
export const requestId = '70570cbc-baab-4cc7-8053-f3f4dcc7bec8'
export const host = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'

export const context: RunContext = {
  partition: 'aws',
  accounts: ['111111111111'],
  regions: ['eu-west-1'],
  repositories: ['team/app'],
  access: 'push',
  roleArn: role,
  externalIdGiven: true,
  sessionTags: false,
  now: new Date('2026-11-21T19:00:00Z'),
}

export const claims: TokenClaims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo@1/app@2:ref:refs/heads/main',
  aud: 'sts.amazonaws.com',
}

/** AWS's own refusal, as the SDK throws it. */
export function refusal(name: string, message: string, { status = 400, headers = {} } = {}): Error {
  const metadata = { httpStatusCode: status, requestId, attempts: 1 }
  return Object.assign(new Error(message), { name, $fault: 'client', $metadata: metadata, $response: { headers } })
}

/** An error of Node's sockets, TLS or proxy tunnel. */
export function systemError(code: string, message: string, more: Readonly<Record<string, unknown>> = {}): Error {
  return Object.assign(new Error(message), { code, ...more })
}

export function denied(action: string, resource: string, { by = caller, because = '' } = {}): Error {
  const message = `User: ${by} is not authorized to perform: ${action} on resource: ${resource}${because}`
  return refusal('AccessDeniedException', message, { status: 403 })
}

export function failedCall(call: Call, cause: Error, more: Partial<Extract<Fault, { code: 'call' }>> = {}): Failure {
  return new Failure({ code: 'call', call, attempts: 1, ...more }, cause)
}

export function assumeRole(cause: Error, call: Partial<Call> = {}): Failure {
  const assume = {
    service: 'STS',
    operation: 'AssumeRole',
    region: 'eu-west-1',
    roleArn: role,
    signedBy: 'base',
  } as const
  return failedCall({ ...assume, ...call }, cause)
}

export const assumeWithToken: Call = {
  ...{ service: 'STS', operation: 'AssumeRoleWithWebIdentity', region: 'eu-west-1', signedBy: 'none' },
}

export function webIdentity(cause: Error, tokenClaims: TokenClaims = claims): Failure {
  return failedCall({ ...assumeWithToken, roleArn: oidcRole }, cause, { claims: tokenClaims })
}

export function getToken(cause: Error, call: Partial<Call> = {}): Failure {
  const token = { service: 'ECR', operation: 'GetAuthorizationToken', region: 'eu-west-1', signedBy: 'base' } as const
  return failedCall({ ...token, ...call }, cause)
}

/** A call signed by the session of `role`. */
export const withRole: Partial<Call> = { signedBy: 'role', roleArn: role }

export function gitHub(cause: Error): Failure {
  const call = { service: 'GitHub OIDC', operation: 'token request', region: '', host: 'github' } as const
  return failedCall({ ...call, signedBy: 'none' }, cause)
}

export function noCredentials(message: string, more: object = {}): Failure {
  const cause = Object.assign(new Error(message), { name: 'CredentialsProviderError', ...more })
  return new Failure({ code: 'no-credentials', source: 'profile build' }, cause)
}

export function login(stderr: string, more: Partial<FailedLogin> = {}, tool = 'docker'): Failure {
  return new Failure({ code: 'login', tool, logins: [{ host, exitCode: 1, stderr, ...more }] })
}

/** A check of repositories that denied these, `team/app` in the registry account where nothing is said. */
export function repositoriesDenied(
  ...repositories: readonly Partial<Extract<Fault, { code: 'repository-denied' }>['denied'][number]>[]
): Failure {
  const place = { account: '111111111111', region: 'eu-west-1', repository: 'team/app', access: 'push' } as const
  return new Failure({
    code: 'repository-denied',
    denied: repositories.map((repository) => ({ ...place, message: '', ...repository })),
  })
}

/** Everything that comes from outside, in one place of each failure. */
export const carriers: readonly (readonly [string, (text: string) => Failure])[] = [
  ['AWS’s message', (text) => assumeRole(refusal('AccessDenied', text))],
  ['AWS’s denial', (text) => assumeRole(denied(text, text, { by: text, because: text }))],
  ['AWS’s error code', (text) => assumeRole(refusal(text || 'x', 'x'))],
  ['the role of a profile', (text) => assumeRole(denied('sts:AssumeRole', role), { roleArn: text })],
  [
    'the OIDC token',
    (text) =>
      webIdentity(refusal('AccessDenied', 'x'), {
        ...{ sub: text, aud: text, iss: text || claims.iss },
        github: { repository: text, job_workflow_ref: text },
      }),
  ],
  ['the tool’s output', (text) => login(text)],
  ['an input', (text) => new Failure({ code: 'inputs', problems: [text] })],
  ['a path', (text) => new Failure({ code: 'config', path: text, problem: 'unwritable', error: 'EROFS' })],
  ['the call under way', (text) => new Failure({ code: 'deadline', seconds: 1, during: text })],
  ['a repository', (text) => repositoriesDenied({ region: text, repository: text, message: text })],
]
