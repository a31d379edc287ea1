import { type Advice, checklist } from './advice/advice.js'
import { type FailedCall, whatFailed } from './failed-call.js'
import { accessDeniedSummary } from './job-summary.js'
import type { Explanation } from './report.js'

/** AWS's access-denied codes, without `Exception`. */
export const accessDenied = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)$/

type Sentence = string | ((failed: FailedCall) => string)

/** Kinds of failures, by their titles: what each means. The first that applies counts. */
export type Lessons = Readonly<Record<string, Lesson>>

/** It applies where everything that it names matches. */
interface Lesson {
  /** AWS's error code without `Exception`, or the error's class. */
  readonly name?: RegExp
  readonly message?: RegExp
  /** The code of Node or OpenSSL. */
  readonly code?: RegExp
  readonly operation?: RegExp
  readonly when?: (failed: FailedCall) => boolean
  readonly why: Sentence
  readonly remedy?: Sentence
  /** Where access was denied: what each account must check. It comes before the remedy, and in the job summary. */
  readonly advice?: (failed: FailedCall) => Advice
}

/** What the first lesson that applies says about a call. */
export function explainCall(failed: FailedCall, tables: readonly Lessons[], what = whatFailed(failed)): Explanation {
  const lessons = tables.flatMap((table) => Object.entries(table))
  const [title, lesson] = lessons.find(([, one]) => applies(one, failed)) ?? unexpected
  const { why, remedy = '', advice } = lesson
  const written = (sentence: Sentence) => (typeof sentence === 'string' ? sentence : sentence(failed))
  const known = { title, what, why: written(why) }
  if (!advice) return { ...known, remedy: written(remedy) }
  const toDo = advice(failed)
  const summary = accessDeniedSummary(failed, { ...toDo, title, what })
  return { ...known, remedy: `${checklist(toDo)} ${written(remedy)}`, summary }
}

const unexpected: readonly [string, Lesson] = [
  'Unexpected error',
  {
    why: ({ words }) => words.error,
    remedy: 'This is a bug in the action. Please report it, with the log of a run with debug logging.',
  },
]

function applies({ name, message, code, operation, when }: Lesson, failed: FailedCall): boolean {
  const { cause, call } = failed
  return (
    (name?.test(cause.name) ?? true) &&
    (message?.test(cause.message) ?? true) &&
    (code?.test(cause.code) ?? true) &&
    (operation?.test(call.operation) ?? true) &&
    (when?.(failed) ?? true)
  )
}
