import { type Call, type DeniedRepository, Failure } from '../run/failure.js'
import { firstPart, printable } from '../run/safe-text.js'
import { parseDenial } from './access-denied.js'
import { type Phrase, plain } from './advice/advice.js'
import { repositoryAdvice } from './advice/ecr.js'
import { type Cause, causeLines, causeOf } from './cause.js'
import { accessDeniedSummary } from './job-summary.js'
import { awsSays, callPhrase, checklist, type Explained, type FailedCall, lessonFor } from './lesson.js'
import { awsLessons } from './lessons/aws.js'
import { credentialLessons, otherCredentialLesson } from './lessons/base-credentials.js'
import { wrongConfig } from './lessons/docker-config.js'
import { failedLogins } from './lessons/login-tool.js'
import { networkLessons } from './lessons/network.js'
import { cancelled, type FaultOf, noIdToken, toolMissing, tooSlow, wrongAnswer, wrongInputs } from './lessons/other.js'
import type { Report, RunContext } from './report.js'

/** What failed, why, and what to do about it, for anything that was thrown. The report is safe to print. Never throws. */
export function explain(error: unknown, context: RunContext): Report {
  const known = { ...context, roleArn: context.roleArn || undefined, oidcRoleArn: context.oidcRoleArn || undefined }
  const { title, what, why, remedy, summary } = explained(error, known)
  const safe = (text: string) => printable(text, { secrets: context.secrets ?? [], limit: 20_000 })
  return {
    title: safe(title),
    what: safe(what(plain)),
    why: safe(/[.!?"]$/.test(why) ? why : `${why}.`),
    remedy: safe(remedy),
    details: detailLines(error).map(safe),
    ...(summary && { summary }),
  }
}

function explained(error: unknown, context: RunContext): Explained {
  if (!(error instanceof Failure)) return unexpected(error, context)
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
      return tooSlow(fault)
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

/** Stands for the call where it is not known which one failed, if any. */
const unknownCall: Call = { service: "AWS's credential service", operation: '', region: '', signedBy: 'base' }

function about(call: Call, error: unknown, context: RunContext): FailedCall {
  const cause = causeOf(error instanceof Failure ? error.cause : error)
  return { call, cause, denial: parseDenial(cause.message), context }
}

const callLessons = [...awsLessons, ...networkLessons]

function failedCall(failed: FailedCall, attempts: number): Explained {
  const lesson = lessonFor(failed, callLessons, {
    title: 'Call failed',
    why: named(failed.cause),
    remedy: 'Run the job again. If it fails again, enable debug logging.',
  })
  const what = callPhrase(failed, attempts)
  if (!lesson.advice) return { ...lesson, what }
  const denied = { ...failed, title: lesson.title, what, message: failed.cause.message }
  return { ...lesson, what, summary: accessDeniedSummary(denied, lesson.advice) }
}

function noCredentials({ source }: FaultOf<'no-credentials'>, error: Failure, context: RunContext): Explained {
  const failed = about(unknownCall, error, context)
  // The SDK's providers call SSO or a metadata service. Their answers say more than that there are no credentials.
  const lesson = lessonFor(failed, [...credentialLessons, ...callLessons], otherCredentialLesson(failed.cause))
  return { ...lesson, what: (quote) => `No base credentials from ${quote(source)}` }
}

function deniedRepositories(repositories: readonly DeniedRepository[], context: RunContext): Explained {
  const [first] = repositories
  const names = repositories.map(({ account, region, repository }) => `${repository} (${account}, ${region})`)
  const { access = 'pull', region = '', message: said = '' } = first ?? {}
  const verb = access === 'push' ? 'push to' : 'pull from'
  const message = firstPart(said)
  const roleArn = context.roleArn ?? context.oidcRoleArn
  const call: Call = { service: 'ECR', operation: access, region, signedBy: 'role', ...(roleArn && { roleArn }) }
  const title = 'Repository denied'
  const what: Phrase = (quote) => `Not allowed to ${verb} ${names.map(quote).join(', ')}`
  const advice = repositoryAdvice(repositories, context)
  const denied = { call, denial: parseDenial(message), context, title, what, message }
  return {
    ...{ title, what, why: awsSays(message), remedy: checklist(advice) },
    summary: accessDeniedSummary(denied, advice),
  }
}

/** An error that no stage expected. Errors of AWS and of the network are recognised all the same. */
function unexpected(error: unknown, context: RunContext): Explained {
  const failed = about(unknownCall, error, context)
  const isKnown = failed.cause.fromAws || failed.cause.code !== ''
  const lesson = lessonFor(failed, isKnown ? callLessons : [], {
    title: 'Unexpected error',
    why: named(failed.cause),
    remedy: 'This is a bug in the action. Please report it, with the log of a run with debug logging.',
  })
  return { ...lesson, what: () => 'The login failed' }
}

/** `TypeError: x is not a function`, `Error (EBADF): bad file descriptor` */
function named({ name, code, message }: Cause): string {
  return `${name}${code && ` (${code})`}: ${message}`
}

/** For debug logging: the facts of the fault, and the errors behind it. */
function detailLines(error: unknown): readonly string[] {
  if (!(error instanceof Failure)) return [...causeLines(error), ...stackLines(error)]
  return [...factLines(error.fault), ...causeLines(error.cause)]
}

function factLines(fault: Failure['fault']): readonly string[] {
  if (fault.code === 'call') return [`${fault.call.service} ${fault.call.operation}: attempts ${fault.attempts}`]
  if (fault.code === 'repository-denied') {
    return fault.denied.map(({ repository, message }) => `${repository}: ${firstPart(message)}`)
  }
  if (fault.code !== 'login') return []
  return fault.logins.map(({ host, exitCode, signal, stderr }) => {
    return `${host}: exit code ${exitCode}, signal ${signal ?? 'none'}: ${firstPart(stderr)}`
  })
}

function stackLines(error: unknown): readonly string[] {
  return error instanceof Error
    ? firstPart(error.stack ?? '')
        .split('\n')
        .slice(1, 10)
    : []
}
