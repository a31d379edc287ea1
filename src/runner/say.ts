import { info, notice, warning } from '@actions/core'
import type { Plan } from '../plan/plan.js'
import { neutralise } from '../run/safe-text.js'

/** Lines of the log. Names, paths and ARNs come from outside, so every line is neutralised. */

export const say = (text: string) => info(neutralise(text))
export const note = (text: string) => notice(neutralise(text))
export const warn = (text: string) => warning(neutralise(text))

export function logPlan({ notices, warnings }: Plan): void {
  for (const text of notices) note(text)
  for (const text of warnings) warn(text)
}
