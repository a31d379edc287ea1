import { type Call, type DeniedRepository, Failure } from '../run/failure.js'
import { printable, redact } from '../run/safe-text.js'
import { parseDenial } from './access-denied.js'
import { type Phrase, plain } from './advice/advice.js'
import { repositoryAdvice } from './advice/ecr.js'
import { type Cause, causeLines, causeOf } from './cause.js'
import { accessDeniedSummary } from './job-summary.js'
import { awsLessons } from './lessons/aws.js'
import { credentialLessons, otherCredentialLesson } from './lessons/base-credentials.js'
import { awsSays, callPhrase, checklist, type FailedCall, lessonFrom } from './lessons/calls.js'
import { wrongConfig } from './lessons/docker-config.js'
import { failedLogins } from './lessons/login-tool.js'
import { networkLessons } from './lessons/network.js'
import {
  type Explained,
  type FaultOf,
  noIdToken,
  outOfTime,
  toolMissing,
  wrongAnswer,
  wrongInputs,
} from './lessons/other.js'
import type { Context, Report } from './report.js'

/**
 * What failed, why, and what to do about it, for whatever was thrown. Everything in it is safe to print: neutralised and without
 * secrets. Never throws.
 */
export function explain(error: unknown, context: Context): Report {
  const known = { ...context, roleArn: context.roleArn || undefined, oidcRoleArn: context.oidcRoleArn || undefined }
  const { title, what, why, remedy, summary } = explained(error, known)
  const secrets = context.secrets ?? []
  const safe = (text: string) => printable(text, { secrets, limit: 20_000 })
  return {
    title: safe(title),
    what: safe(what(plain)),
    why: safe(/[.!?"]$/.test(why) ? why : `${why}.`),
    remedy: safe(remedy),
    details: detailLines(error).map(safe),
    ...(summary && { summary: redact(summary, secrets) }),
  }
}

const cancelled: Explained = {
  title: 'Cancelled',
  what: () => 'The login was stopped',
  why: 'The job was cancelled.',
  remedy: 'What was written before that is taken out by the post step.',
}

function explained(error: unknown, context: Context): Explained {
  if (!(error instanceof Failure)) return unforeseen(error, context)
  const { fault } = error
  switch (fault.code) {
    case 'inputs':
      return wrongInputs(fault)
    case 'no-credentials':
      return noCredentials(fault, error, context)
    case 'no-id-token':
      return noIdToken(fault)
    case 'call':
      return failedCall({ ...about(fault.call, error, context), claims: fault.claims }, fault.attempts)
    case 'answer':
      return wrongAnswer(fault)
    case 'deadline':
      return outOfTime(fault)
    case 'cancelled':
      return cancelled
    case 'tool-missing':
      return toolMissing(fault)
    case 'login':
      return failedLogins(fault)
    case 'config':
      return wrongConfig(fault, error.cause)
    case 'repository-denied':
      return deniedRepositories(fault.denied, context)
  }
}

/** Where it is not known which call failed, if any. */
const noCall: Call = { service: "AWS's credential service", operation: '', region: '', signedBy: 'base' }

function about(call: Call, error: unknown, context: Context): FailedCall {
  const cause = causeOf(error instanceof Failure ? error.cause : error)
  return { call, cause, denial: parseDenial(cause.message), context }
}

const lessons = [...awsLessons, ...networkLessons]

function failedCall(failed: FailedCall, attempts: number): Explained {
  const lesson = lessonFrom(lessons, failed, {
    title: 'Call failed',
    why: named(failed.cause),
    remedy: 'Run the job again, with debug logging if it stays.',
  })
  const what = callPhrase(failed, attempts)
  if (!lesson.advice) return { ...lesson, what }
  const denied = { ...failed, title: lesson.title, what, message: failed.cause.message }
  return { ...lesson, what, summary: accessDeniedSummary(denied, lesson.advice) }
}

function noCredentials({ source }: FaultOf<'no-credentials'>, error: Failure, context: Context): Explained {
  const failed = about(noCall, error, context)
  // The SDK's providers call SSO or a metadata service: what those said tells more than that there are no credentials.
  const lesson = lessonFrom([...credentialLessons, ...lessons], failed, otherCredentialLesson(failed.cause))
  return { ...lesson, what: (quote) => `No base credentials from ${quote(source)}` }
}

function deniedRepositories(repositories: readonly DeniedRepository[], context: Context): Explained {
  const advice = repositoryAdvice(repositories, context)
  const [first] = repositories
  const names = repositories.map(({ account, region, repository }) => `${repository} (${account}, ${region})`)
  const access = first?.access ?? 'pull'
  const verb = access === 'push' ? 'push to' : 'pull from'
  const what: Phrase = (quote) => `Not allowed to ${verb} ${names.map(quote).join(', ')}`
  const message = first?.message ?? ''
  const roleArn = context.roleArn ?? context.oidcRoleArn
  const call: Call = {
    service: 'ECR',
    operation: access,
    region: first?.region ?? '',
    signedBy: 'role',
    ...(roleArn && { roleArn }),
  }
  const title = 'Repository denied'
  const summary = accessDeniedSummary({ call, denial: parseDenial(message), context, title, what, message }, advice)
  return { title, what, why: awsSays(message), remedy: checklist(advice), summary }
}

/** An error that no stage has named: AWS and the network are recognised all the same. */
function unforeseen(error: unknown, context: Context): Explained {
  const failed = about(noCall, error, context)
  const isKnown = failed.cause.fromAws || failed.cause.code !== ''
  const lesson = lessonFrom(isKnown ? lessons : [], failed, {
    title: 'Unexpected error',
    why: named(failed.cause),
    remedy: 'This should not happen: please report it, with the log of a run with debug logging.',
  })
  return { ...lesson, what: () => 'The login failed' }
}

/** `TypeError: x is not a function`, `Error (EBADF): bad file descriptor` */
function named({ name, code, message }: Cause): string {
  return `${name}${code && ` (${code})`}: ${message}`
}

/** For debug logging: what the stage knew, and the errors behind it. */
function detailLines(error: unknown): readonly string[] {
  if (!(error instanceof Failure)) return [...causeLines(error), ...stackLines(error)]
  const { fault } = error
  const logins = fault.code === 'login' ? fault.logins : []
  return [
    ...(fault.code === 'call' ? [`${fault.call.service} ${fault.call.operation}: attempts ${fault.attempts}`] : []),
    ...logins.map(
      ({ host, exitCode, signal, stderr }) => `${host}: exit code ${exitCode}, signal ${signal ?? 'none'}: ${stderr}`,
    ),
    ...(fault.code === 'repository-denied'
      ? fault.denied.map(({ repository, message }) => `${repository}: ${message}`)
      : []),
    ...causeLines(error.cause),
  ]
}

function stackLines(error: unknown): readonly string[] {
  return error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 10) : []
}
