import type { TokenClaims } from '../../run/failure.js'
import { type Advice, type Denied, isOfGitHub, type Phrase, plain, type Quote } from '../advice/advice.js'
import type { Cause } from '../cause.js'
import type { Lesson } from '../report.js'

/** AWS's codes for "you may not", without `Exception`. */
export const accessDenied = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)$/

/** A call that failed, with everything the sentences about it draw on. */
export interface FailedCall extends Denied {
  readonly cause: Cause
}

/** One kind of failure, and what it teaches. A row is meant where everything that it names matches. */
export interface Row {
  /** AWS's error code without `Exception`, or the error's class. */
  readonly name?: RegExp
  readonly message?: RegExp
  /** Node's or OpenSSL's code. */
  readonly code?: RegExp
  readonly operation?: RegExp
  readonly when?: (failed: FailedCall) => boolean
  readonly title: string
  readonly why: Sentence
  readonly remedy: Sentence
  /** Where access was denied: what each account has to check and change. It is put before the remedy, and into the job summary. */
  readonly advice?: (denied: Denied) => Advice
}

export interface AdvisedLesson extends Lesson {
  readonly advice?: Advice | undefined
}

type Sentence = string | ((failed: FailedCall) => string)

/** The lesson of the first row that is meant. */
export function lessonFrom(rows: readonly Row[], failed: FailedCall, otherwise: Lesson): AdvisedLesson {
  const { cause, call } = failed
  const row = rows.find(
    ({ name, message, code, operation, when }) =>
      (name?.test(cause.name) ?? true) &&
      (message?.test(cause.message) ?? true) &&
      (code?.test(cause.code) ?? true) &&
      (operation?.test(call.operation) ?? true) &&
      (when?.(failed) ?? true),
  )
  const told = (sentence: Sentence) => (typeof sentence === 'string' ? sentence : sentence(failed))
  if (!row) return otherwise
  const advice = row.advice?.(failed)
  const remedy = [advice && checklist(advice), told(row.remedy)].filter(Boolean).join(' ')
  return { title: row.title, why: told(row.why), remedy, advice }
}

/** The advice in short, for one line of the log. */
export function checklist({ steps, policies }: Advice): string {
  const topics = steps.map(({ topic }, index) => (steps.length > 1 ? `(${index + 1}) ${topic}` : topic))
  const summary =
    policies.length > 0 ? ' The job summary has the policies, ready to paste.' : ' The job summary tells more.'
  return `Check ${topics.join(', ')}.${summary}`
}

export function theRole({ call }: FailedCall): string {
  return call.roleArn ?? 'the role'
}

/** A claim of the OIDC token that was sent, if that could be read. */
export function theClaim({ claims }: FailedCall, name: keyof TokenClaims): string {
  return claims?.[name] ?? `the token's ${name}`
}

/** AWS's own words, as a sentence. */
export function awsSays(message: string): string {
  return message ? `AWS says: "${message.replace(/[.\s]+$/, '')}".` : 'AWS gives no reason.'
}

/** Whose credentials signed the call: the base's are the user's own, a session's were made a moment ago. */
export function signer(failed: FailedCall, quote: Quote = plain): string {
  const { call, context } = failed
  const { oidcRoleArn } = context
  const role = call.service === 'STS' ? oidcRoleArn : call.roleArn
  return {
    base: 'the base credentials',
    oidc: `the session of ${oidcRoleArn ? quote(oidcRoleArn) : 'oidc-role-arn'}`,
    role: `the session of ${role ? quote(role) : "the profile's role"}`,
    none: isOfGitHub(failed) ? "the job's OIDC token" : 'a web identity token',
  }[call.signedBy]
}

/** What the call was for. */
const purposes: Readonly<Record<string, string>> = {
  AssumeRole: 'Could not assume the role',
  AssumeRoleWithWebIdentity: 'Could not assume the role',
  GetAuthorizationToken: 'Could not get an ECR token',
  BatchCheckLayerAvailability: 'Could not check the repositories',
  GetDownloadUrlForLayer: 'Could not check the repositories',
}

/** `Could not assume the role arn:… (STS AssumeRole in eu-west-1 with the base credentials, 3 attempts)`. */
export function callPhrase(failed: FailedCall, attempts: number): Phrase {
  const { service, operation, region, roleArn } = failed.call
  const isGitHub = service === 'GitHub OIDC'
  const purpose = isGitHub ? "Could not get the job's OIDC token" : (purposes[operation] ?? 'A call failed')
  const tries = attempts > 1 ? `, ${attempts} attempts` : ''
  return (quote) => {
    const role = service === 'STS' && roleArn ? ` ${quote(roleArn)}` : ''
    const place = region && ` in ${quote(region)}`
    const by = isGitHub ? '' : ` with ${signer(failed, quote)}`
    return `${purpose}${role} (${service} ${operation}${place}${by}${tries})`
  }
}
