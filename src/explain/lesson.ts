import { type Advice, checklist } from './advice/advice.js'
import { type FailedCall, whatFailed } from './failed-call.js'
import { accessDeniedSummary } from './job-summary.js'
import type { Explanation } from './report.js'

/** AWS's access-denied codes, without `Exception`. */
export const accessDenied = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)$/

type Sentence = string | ((failed: FailedCall) => string)

/** What one kind of failure means. It applies where everything that it names matches. */
export interface Lesson {
  /** AWS's error code without `Exception`, or the error's class. */
  readonly name?: RegExp
  readonly message?: RegExp
  /** The code of Node or OpenSSL. */
  readonly code?: RegExp
  readonly operation?: RegExp
  readonly when?: (failed: FailedCall) => boolean
  readonly title: string
  readonly why: Sentence
  readonly remedy?: Sentence
  /** Where access was denied: what each account must check. It comes before the remedy, and in the job summary. */
  readonly advice?: (failed: FailedCall) => Advice
}

interface Lessons {
  readonly lessons?: readonly Lesson[]
  /** For what no lesson knows. */
  readonly otherwise: Lesson
  readonly what?: string
}

/** What the first lesson that applies says about a call. */
export function explainCall(
  failed: FailedCall,
  { lessons = [], otherwise, what = whatFailed(failed) }: Lessons,
): Explanation {
  const { title, why, remedy = '', advice } = lessons.find((lesson) => applies(lesson, failed)) ?? otherwise
  const written = (sentence: Sentence) => (typeof sentence === 'string' ? sentence : sentence(failed))
  const known = { title, what, why: written(why) }
  if (!advice) return { ...known, remedy: written(remedy) }
  const toDo = advice(failed)
  const summary = accessDeniedSummary(failed, { ...toDo, title, what })
  return { ...known, remedy: `${checklist(toDo)} ${written(remedy)}`, summary }
}

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
