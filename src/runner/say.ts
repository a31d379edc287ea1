import { writeSync } from 'node:fs'
import { EOL } from 'node:os'
import { info, notice, warning } from '@actions/core'
import type { Plan } from '../plan/plan.js'
import { neutralise } from '../run/safe-text.js'

/** Lines of the log. Names, paths and ARNs come from outside, so every line is neutralised. */

export const say = (text: string) => info(neutralise(text))
export const note = (text: string) => notice(neutralise(text))
export const warn = (text: string) => warning(neutralise(text))

/** For post: at its first line, `process.stdout` would have Node load its streams and sockets, 5 ms of post's 48. */
export function sayAtOnce(text: string): void {
  try {
    writeSync(1, neutralise(text) + EOL)
  } catch {
    // The pipe is full and does not wait. The stream does.
    say(text)
  }
}

export function logPlan({ notices, warnings }: Plan): void {
  for (const text of notices) note(text)
  for (const text of warnings) warn(text)
}
