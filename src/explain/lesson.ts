import { type Advice, type DeniedCall, isOfGitHub, type Phrase, plain, type Quote } from './advice/advice.js'
import type { Cause } from './cause.js'
import type { Report } from './report.js'

/** What a kind of failure means, without the particulars of this one. */
export type Lesson = Pick<Report, 'title' | 'why' | 'remedy'>

/** A failure with its lesson, before it is safe to print. The summary redacts and quotes its own values. */
export interface Explained extends Lesson {
  readonly what: Phrase
  readonly summary?: string
}

/** A call that failed, with everything that sentences need. */
export interface FailedCall extends DeniedCall {
  readonly cause: Cause
}

type Sentence = string | ((failed: FailedCall) => string)

/** One kind of failure and its lesson. It applies where everything that it names matches. */
export interface LessonRow {
  /** AWS's error code without `Exception`, or the error's class. */
  readonly name?: RegExp
  readonly message?: RegExp
  /** The code of Node or OpenSSL. */
  readonly code?: RegExp
  readonly operation?: RegExp
  readonly when?: (failed: FailedCall) => boolean
  readonly title: string
  readonly why: Sentence
  readonly remedy: Sentence
  /** Where access was denied: what each account must check. It comes before the remedy, and in the job summary. */
  readonly advice?: (denied: DeniedCall) => Advice
}

export interface AdvisedLesson extends Lesson {
  readonly advice?: Advice | undefined
}

/** The lesson of the first row that applies. */
export function lessonFor(failed: FailedCall, rows: readonly LessonRow[], otherwise: Lesson): AdvisedLesson {
  const { cause, call } = failed
  const row = rows.find(
    ({ name, message, code, operation, when }) =>
      (name?.test(cause.name) ?? true) &&
      (message?.test(cause.message) ?? true) &&
      (code?.test(cause.code) ?? true) &&
      (operation?.test(call.operation) ?? true) &&
      (when?.(failed) ?? true),
  )
  if (!row) return otherwise
  const written = (sentence: Sentence) => (typeof sentence === 'string' ? sentence : sentence(failed))
  const advice = row.advice?.(failed)
  const remedy = [advice && checklist(advice), written(row.remedy)].filter(Boolean).join(' ')
  return { title: row.title, why: written(row.why), remedy, advice }
}

/** The advice in short, for one line of the log. */
export function checklist({ steps, policies }: Advice): string {
  const topics = steps.map(({ topic }, index) => (steps.length > 1 ? `(${index + 1}) ${topic}` : topic))
  const summary =
    policies.length > 0 ? 'The job summary has the policies to paste.' : 'The job summary has the details.'
  return `Check ${topics.join(', ')}. ${summary}`
}

/** AWS's access-denied codes, without `Exception`. */
export const accessDenied = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)$/

export function theRole({ call }: FailedCall): string {
  return call.roleArn ?? 'the role'
}

/** A claim of the OIDC token that was sent, if the token could be read. */
export function theClaim({ claims }: FailedCall, name: 'iss' | 'sub' | 'aud'): string {
  return claims?.[name] ?? `the token's ${name}`
}

/** AWS's own words, as a sentence. */
export function awsSays(message: string): string {
  return message ? `AWS says: "${withoutFullStop(message)}".` : 'AWS gives no reason.'
}

export function withoutFullStop(text: string): string {
  return text.replace(/(?<![.\s])[.\s]+$/, '')
}

/** Whose credentials signed the call. */
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
