import { dirname } from 'node:path'
import { expect } from '@jest/globals'
import { OIDC_REQUEST_TOKEN } from '../../sandbox/github/oidc.js'
import type { Step } from '../../sandbox/github/step.js'
import { BUILD_KEYS } from '../../sandbox/world.js'
import type { Outcome } from './failing-job.js'
import type { Job } from './job.js'
import { commandsIn } from './runner-commands.js'

/** Commands that a failing step may print; anything else would be text that has become one. */
const expectedCommands = ['add-mask', 'debug', 'error', 'notice', 'warning']

/**
 * Holds every failure to what is true of all of them: one annotation, nothing set, nothing changed, nothing left, no secret shown and no
 * text obeyed.
 */
export function holdFailure({ step, config, leftovers }: Outcome): void {
  const { exitCode, signal, stderr, outputs, envExports, paths, log } = step
  // The log is there to be seen where this fails.
  expect({ exitCode, signal, stderr, outputs, envExports, paths, log }).toEqual({
    ...{ exitCode: 1, signal: null, stderr: '', outputs: {}, envExports: {}, paths: [] },
    log: expect.stringContaining('##[error]'),
  })
  expect(errorsOf(step)).toHaveLength(1)
  expect(config.after).toBe(config.before)
  expect(leftovers).toEqual([])
  expect(commandsIn(`${step.stdout}\n${step.stderr}`).filter((name) => !expectedCommands.includes(name))).toEqual([])
  expect(secretsShown(step)).toEqual([])
}

/** Title and text of the step's error annotations. */
export function errorsOf({ commands }: Step): readonly { readonly title: string; readonly text: string }[] {
  const errors = commands.filter(({ name }) => name === 'error')
  return errors.map(({ properties, data }) => ({ title: properties['title'] ?? '', text: data }))
}

/** What the step shows of secrets in log, summary or outputs; masking commands alone may name them. */
export function secretsShown({ masks, stdout, stderr, summary, outputs, env }: Step): readonly string[] {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const shown = [...lines, stderr, summary, ...Object.values(outputs)].join('\n')
  const given = [env['AWS_SECRET_ACCESS_KEY'], env['AWS_SESSION_TOKEN']].filter((value) => value !== undefined)
  const known = new Set([BUILD_KEYS.secretAccessKey, OIDC_REQUEST_TOKEN, ...given, ...masks])
  // Whatever has the look of a session token, a JWT or a registry password, whether it was masked or not.
  const suspicious = /IQoJ[\w+/=]{40,}|\beyJ[\w-]{20,}\.[\w-]{20,}|[\w+/=-]{200,}/g
  return [...[...known].filter((secret) => shown.includes(secret)), ...(shown.match(suspicious) ?? [])]
}

/** The annotation without what differs from run to run. */
export function annotation({ step, job }: Outcome): { readonly title: string; readonly text: string } {
  const { title = '', text = '' } = errorsOf(step)[0] ?? {}
  return { title, text: settled(text, job) }
}

function settled(text: string, { runner }: Job): string {
  return (
    text
      .replaceAll(dirname(runner.temp), '<runner>')
      .replace(/\/[\w/.-]*\/tool-\w+/g, '<tool>')
      // Root is refused in other words than others.
      .replace(/(?<=Reason: )E[A-Z]+/g, '<code>')
      .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>')
      .replace(/\b\d+ attempts/g, '<n> attempts')
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z/g, '<time>')
  )
}
