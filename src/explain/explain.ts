import { type Call, Failure, type Fault, type FaultOf } from '../run/failure.js'
import { firstPart, printable } from '../run/safe-text.js'
import { repositoryAdvice } from './advice/ecr.js'
import { causeLines } from './cause.js'
import { type FailedCall, failedCall } from './failed-call.js'
import { explainCall, type Lessons } from './lesson.js'
import { awsLessons } from './lessons/aws.js'
import { credentialLessons, otherCredentialLesson } from './lessons/base-credentials.js'
import { failedLogins } from './lessons/login-tool.js'
import { networkLessons } from './lessons/network.js'
import { cancelled, noIdToken, toolMissing, tooSlow, wrongAnswer, wrongConfig, wrongInputs } from './lessons/other.js'
import { oidcLessons } from './lessons/web-identity.js'
import { quote } from './quote.js'
import type { Explanation, Report, RunContext } from './report.js'

/** What failed, why, and what to do about it, for anything that was thrown. The report is safe to print. Never throws. */
export function explain(error: unknown, context: RunContext): Report {
  const { title, what, why, remedy, summary } = explanation(error, context)
  const safe = (text: string) => printable(text, { secrets: context.secrets ?? [], limit: 20_000 })
  return {
    title: safe(title),
    what: safe(what),
    why: safe(/[.!?"]$/.test(why) ? why : `${why}.`),
    remedy: safe(remedy),
    details: detailLines(error).map(safe),
    ...(summary && { summary }),
  }
}

function explanation(error: unknown, context: RunContext): Explanation {
  if (!(error instanceof Failure)) return unexpected(failedCall({ call: unknownCall, error, context }))
  const explainer = explainers[error.fault.code] as (fault: Fault, thrown: Thrown) => Explanation
  return explainer(error.fault, { error, context })
}

interface Thrown {
  readonly error: Failure
  readonly context: RunContext
}

const callLessons = [oidcLessons, awsLessons, networkLessons]

const explainers: { readonly [Code in Fault['code']]: (fault: FaultOf<Code>, thrown: Thrown) => Explanation } = {
  inputs: wrongInputs,
  'no-credentials': noCredentials,
  'no-id-token': noIdToken,
  call: (fault, thrown) => explainCall(failedCall({ ...fault, ...thrown }), [...callLessons, otherCall]),
  answer: wrongAnswer,
  deadline: tooSlow,
  cancelled: () => cancelled,
  'tool-missing': toolMissing,
  login: failedLogins,
  config: (fault, { error }) => wrongConfig(fault, error.cause),
  'repository-denied': deniedRepositories,
}

const otherCall: Lessons = {
  'Call failed': {
    why: ({ words }) => words.error,
    remedy: 'Run the job again. If it fails again, enable debug logging.',
  },
}

/** Stands for the call where it is not known which one failed, if any. */
const unknownCall: Call = { service: "AWS's credential service", operation: '', region: '', signedBy: 'base' }

/** The SDK's providers call SSO or a metadata service. Their answers say more than that there are no credentials. */
function noCredentials({ source }: FaultOf<'no-credentials'>, thrown: Thrown): Explanation {
  const lessons = [credentialLessons, ...callLessons, otherCredentialLesson]
  return explainCall(failedCall({ call: unknownCall, ...thrown }), lessons, `No base credentials from ${source}`)
}

function deniedRepositories({ denied }: FaultOf<'repository-denied'>, { context }: Thrown): Explanation {
  const [{ access = 'pull', region = '', message = '' } = {}] = denied
  const roleArn = context.roleArn ?? context.oidcRoleArn
  const call: Call = { service: 'ECR', operation: access, region, signedBy: 'role', ...(roleArn && { roleArn }) }
  const names = denied.map((one) => quote(`${one.repository} (${one.account}, ${one.region})`))
  const what = `Not allowed to ${access === 'push' ? 'push to' : 'pull from'} ${names.join(', ')}`
  const advice = (failed: FailedCall) => repositoryAdvice(failed, denied)
  const lessons: Lessons = { 'Repository denied': { why: ({ words }) => words.awsSays, advice } }
  return explainCall(failedCall({ call, error: new Error(message), context }), [lessons], what)
}

/** An error that no stage expected. Errors of AWS and of the network are recognised all the same. */
function unexpected(failed: FailedCall): Explanation {
  const isKnown = failed.cause.fromAws || failed.cause.code !== ''
  return explainCall(failed, isKnown ? callLessons : [], 'The login failed')
}

/** For debug logging: the facts of the fault, and the errors behind it. */
function detailLines(error: unknown): readonly string[] {
  if (error instanceof Failure) return [...factLines(error.fault), ...causeLines(error.cause)]
  // The stack begins with the message, which can have several lines.
  const stack = error instanceof Error ? firstPart(error.stack ?? '').split('\n') : []
  return [...causeLines(error), ...stack.filter((line) => /^ +at /.test(line)).slice(0, 9)]
}

function factLines(fault: Fault): readonly string[] {
  if (fault.code === 'call') return [`${fault.call.service} ${fault.call.operation}: attempts ${fault.attempts}`]
  if (fault.code === 'repository-denied') {
    return fault.denied.map(({ repository, message }) => `${repository}: ${firstPart(message)}`)
  }
  if (fault.code !== 'login') return []
  return fault.logins.map(({ host, exitCode, signal, stderr }) => {
    return `${host}: exit code ${exitCode}, signal ${signal ?? 'none'}: ${firstPart(stderr)}`
  })
}
