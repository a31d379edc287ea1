import { configProblems } from '../../run/config-problem.js'
import type { Phrase } from '../advice/advice.js'
import { causeOf } from '../cause.js'
import { type Explained, withoutFullStop } from '../lesson.js'
import type { FaultOf } from './other.js'

/** A Docker config that cannot be used; the system's code, or what is wrong in the file, tells why. */
export function wrongConfig({ path, problem, error }: FaultOf<'config'>, cause: unknown): Explained {
  const { title, why, remedy } = configProblems[problem]
  const reason = error ?? (problem === 'not-an-object' ? causeOf(cause).message : '')
  const isOwn = problem === 'no-runner-temp' || /[\\/]ecr-login-(?:undo|docker-config|helper)\b/.test(path)
  const what: Phrase = (quote) =>
    path
      ? `${isOwn ? 'The path' : 'The Docker config'} ${quote(path)} cannot be used`
      : 'There is no Docker config to use'
  return {
    ...{ title, what },
    why: reason ? `${why} Reason: ${withoutFullStop(reason)}.` : why,
    // The private files are those of docker-config: isolated.
    remedy: isOwn ? remedy.replace(/, or use docker-config: isolated/, '') : remedy,
  }
}
