import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Job } from '../__tests__/support/job.js'
import type { Start } from '../__tests__/support/tool.js'
import type { Step } from '../sandbox/github/step.js'
import type { Count } from './attempt.js'

/** Where a secret may come out, by name. */
type Sinks = Readonly<Record<string, string>>

/** Everything that a step shows or leaves behind, but for the masks themselves. `asked`: outputs that may hold a secret. */
export function sinksOf(step: Step, asked: readonly string[] = []): Sinks {
  const lines = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const outputs = Object.entries(step.outputs).filter(([name]) => !asked.includes(name))
  return {
    'standard output': lines.join('\n'),
    'standard error': step.stderr,
    'an output': JSON.stringify(outputs),
    'the state': JSON.stringify(step.state),
    'the environment': JSON.stringify([step.envExports, step.paths]),
    'the job summary': step.summary,
  }
}

/** What child processes could see of it. */
export function startsAsSinks(starts: readonly Start[], given: Readonly<Record<string, string>>): Sinks {
  const own = starts.map(({ argv, env }) => ({
    argv,
    env: Object.entries(env).filter(([name, value]) => given[name] !== value || /AWS|ACTIONS|TOKEN/.test(name)),
  }))
  return {
    "docker's arguments": JSON.stringify(own.map(({ argv }) => argv)),
    "docker's environment": JSON.stringify(own.map(({ env }) => env)),
  }
}

/** The files that lie about in the job's directories; `but`: parts of paths that may hold a secret. */
export function filesAsSinks({ runner }: Job, but: readonly string[]): Sinks {
  const files = [runner.temp, runner.home, runner.workspace].flatMap((directory) => filesIn(directory))
  const others = files.filter((file) => !but.some((part) => file.includes(part)))
  return Object.fromEntries(others.map((file) => [`the file ${file}`, readFileSync(file, 'latin1')]))
}

function filesIn(directory: string): readonly string[] {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  return names.map((name) => join(directory, name)).filter((file) => lstatSync(file).isFile())
}

/** What has the look of a session token, a JWT or a registry password, whether it is known or not. */
const suspicious = /IQoJ[\w+/=]{40,}|\beyJ[\w-]{20,}\.[\w-]{20,}|[\w+/=-]{200,}/

/** Looks for each secret in each of its forms in each sink; says where one is. */
export function search(secrets: readonly string[], sinks: Sinks, count: Count): readonly string[] {
  const forms = secrets.flatMap((secret) => formsOf(secret))
  const findings: string[] = []
  for (const [sink, text] of Object.entries(sinks)) {
    count('searches for a secret', forms.length)
    const found = forms.find(({ form }) => text.includes(form))
    if (found) findings.push(`${sink} holds a secret ${found.as}: …${around(text, found.form)}…`)
    else if (suspicious.test(text.replace(/\/[\w./-]+/g, ''))) {
      findings.push(`${sink} holds what looks like a secret: …${suspicious.exec(text)?.[0].slice(0, 60)}…`)
    }
  }
  return findings
}

/** In which forms a secret is looked for. A short one could be met by chance in others than its own. */
function formsOf(secret: string): readonly { readonly as: string; readonly form: string }[] {
  const forms = [
    { as: 'as it is', form: secret },
    { as: 'in base64', form: Buffer.from(secret).toString('base64').replace(/=+$/, '') },
    { as: 'in base64, as AWS:password', form: Buffer.from(`AWS:${secret}`).toString('base64').replace(/=+$/, '') },
    { as: 'in an URL', form: encodeURIComponent(secret) },
    { as: 'in JSON', form: JSON.stringify(secret).slice(1, -1) },
    ...(secret.length < 100
      ? []
      : [
          { as: 'in part (its beginning)', form: secret.slice(0, 60) },
          { as: 'in part (its middle)', form: secret.slice(secret.length / 2, secret.length / 2 + 40) },
          { as: 'in part (its end)', form: secret.slice(-60) },
        ]),
  ]
  return forms.filter(({ form }) => form.length >= 8)
}

/** The surroundings of a finding, without the secret itself. */
function around(text: string, form: string): string {
  const at = text.indexOf(form)
  return `${text.slice(Math.max(0, at - 60), at)}<secret>${text.slice(at + form.length, at + form.length + 30)}`
}
