import { type Call, Failure, type TokenClaims } from '../run/failure.js'
import { accountOf, type Denial, parseDenial, principalOf } from './access-denied.js'
import { type Cause, causeOf } from './cause.js'
import { quote } from './quote.js'
import type { RunContext } from './report.js'

/** What a stage knows of a call that failed. */
interface Given {
  readonly call: Call
  readonly error: unknown
  readonly context: RunContext
  readonly claims?: TokenClaims | undefined
  readonly attempts?: number
}

/** A call that failed, with everything that sentences and policies need. */
export type FailedCall = ReturnType<typeof failedCall>

export function failedCall(given: Given) {
  const { call, error, context, claims } = given
  const cause = causeOf(error instanceof Failure ? error.cause : error)
  const denial = parseDenial(cause.message)
  /** Whether GitHub signed the token: github.com, a data-residency host or an Enterprise Server. */
  const isOfGitHub = /^https:\/\/token\.actions\.|\/_services\/token$/.test(claims?.iss ?? '')
  const words = {
    role: call.roleArn ?? 'the role',
    host: hostOf(call, cause),
    signer: signerOf(given, isOfGitHub),
    /** `TypeError: x is not a function`, `Error (EBADF): bad file descriptor` */
    error: `${cause.name}${cause.code && ` (${cause.code})`}: ${cause.message}`,
    awsSays: cause.message ? `AWS says: "${withoutFullStop(cause.message)}".` : 'AWS gives no reason.',
    ...(claims ?? { iss: "the token's iss", sub: "the token's sub", aud: "the token's aud" }),
  }
  const role = named(call.roleArn ?? context.roleArn ?? '<ARN of the role>', "the role's account")
  return { ...given, cause, denial, isOfGitHub, words, role, caller: callerOf(given, denial) }
}

export function withoutFullStop(text: string): string {
  return text.replace(/(?<![.\s])[.\s]+$/, '')
}

/** The role that the inputs or the call name, or a placeholder: an answer could be forged to get another principal into a policy. */
function callerOf({ call, context }: Given, denial: Denial) {
  const session = call.service === 'STS' ? undefined : (call.roleArn ?? context.roleArn ?? context.oidcRoleArn)
  const arn = { base: undefined, none: undefined, oidc: context.oidcRoleArn, role: session }[call.signedBy]
  const known = principalOf(arn ?? '')
  // The caller in AWS's answer. Nobody checked it, so no policy names it.
  const answered = known ? undefined : principalOf(denial.caller ?? '')
  return {
    ...named(known?.arn ?? '<ARN of the role or user that the job runs as>', "the caller's account"),
    answered,
  }
}

/** An ARN or a placeholder for it, with its account: `account 111111111111`, or a name while the number is not known. */
function named(arn: string, otherwise: string) {
  const account = accountOf(arn)
  return { arn, account, owner: account ? `account ${account}` : otherwise }
}

const purposes: Readonly<Record<string, string>> = {
  AssumeRole: 'Could not assume the role',
  AssumeRoleWithWebIdentity: 'Could not assume the role',
  GetAuthorizationToken: 'Could not get an ECR token',
  BatchCheckLayerAvailability: 'Could not check the repositories',
  GetDownloadUrlForLayer: 'Could not check the repositories',
}

/** `Could not assume the role arn:… (STS AssumeRole in eu-west-1 with the base credentials, 3 attempts)`. */
export function whatFailed({ call, words, attempts = 1 }: FailedCall): string {
  const { service, operation, region, roleArn } = call
  const isGitHub = service === 'GitHub OIDC'
  const purpose = isGitHub ? "Could not get the job's OIDC token" : (purposes[operation] ?? 'A call failed')
  const role = service === 'STS' && roleArn ? ` ${quote(roleArn)}` : ''
  const place = region && ` in ${quote(region)}`
  const by = isGitHub ? '' : ` with ${words.signer}`
  return `${purpose}${role} (${service} ${operation}${place}${by}${attempts > 1 ? `, ${attempts} attempts` : ''})`
}

function signerOf({ call, context: { oidcRoleArn } }: Given, isOfGitHub: boolean): string {
  const role = call.service === 'STS' ? oidcRoleArn : call.roleArn
  return {
    base: 'the base credentials',
    oidc: `the session of ${oidcRoleArn ? quote(oidcRoleArn) : 'oidc-role-arn'}`,
    role: `the session of ${role ? quote(role) : "the profile's role"}`,
    none: isOfGitHub ? "the job's OIDC token" : 'a web identity token',
  }[call.signedBy]
}

function hostOf(call: Call, cause: Cause): string {
  const inMessage = /(?:ENOTFOUND|EAI_[A-Z]{1,20}) ([\w.-]+)/.exec(cause.message)?.[1]
  return inMessage ?? call.host ?? (call.region ? `${call.service} in ${call.region}` : call.service)
}
