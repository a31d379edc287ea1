import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { crossAccount, type Job, type JobOptions, startJob } from '../__tests__/support/job.js'
import { type RecordedTool, recordTool } from '../__tests__/support/tool.js'
import type { Signal, Step } from '../sandbox/github/step.js'

export type Env = Readonly<Record<string, string>>

/** Adds to a count that is printed at the end, e.g. `searches for a secret`. */
export type Count = (what: string, times?: number) => void

/** One thing that is tried. Gives back what did not hold, a sentence each; none if all did. */
export interface Attempt {
  readonly name: string
  readonly run: (count: Count) => Promise<readonly string[]>
}

/** A way to attack: what is always tried, and what comes by chance while there is time. */
export interface Attack {
  readonly name: string
  readonly attempts: readonly Attempt[]
  readonly byChance?: () => Attempt
}

/** A job under attack. What is left out is as in the main job of the sandbox. */
export interface Setting extends JobOptions {
  readonly inputs?: Env
  /** What the docker on the PATH does, as a shell script. */
  readonly docker?: string
  /** Last changes to the machine; what it gives back goes into the step's environment. */
  readonly arrange?: (job: Job) => Env | undefined | Promise<Env | undefined>
  /** For main, besides the SIGKILL for one that hangs. */
  readonly signals?: (job: Job) => readonly Signal[]
}

export interface Attacked {
  readonly job: Job
  readonly docker: RecordedTool
  readonly main: Step
  /** Runs the post step, with the state of main or another one. */
  readonly post: (state?: Env) => Promise<Step>
}

/** Nothing may take longer than this: main has its own deadline, post one of 15 s. A busy machine gets its share on top. */
export const mainLimitMs = 30_000
export const postLimitMs = 30_000
const shortDeadline = { 'timeout-seconds': '8' }

/** A script that logs in as docker does, without asking the registry. */
export const logsIn = [
  'password=$(cat)',
  'for host in "$@"; do :; done',
  `auth=$(printf 'AWS:%s' "$password" | base64 | tr -d '\\n')`,
  'mkdir -p "$DOCKER_CONFIG"',
  `printf '{"auths":{"%s":{"auth":"%s"}}}' "$host" "$auth" > "$DOCKER_CONFIG/config.json"`,
].join('\n')

/** Runs main of the committed bundle in that setting, then `look`. */
export async function attack<T>(setting: Setting, look: (attacked: Attacked) => Promise<T>): Promise<T> {
  const { inputs = {}, docker: script = logsIn, arrange, signals, ...options } = setting
  const docker = recordTool('docker', script)
  const env = { AWS_EC2_METADATA_DISABLED: 'true', ...options.env }
  const job = await startJob({ ...options, env, path: [docker.directory, ...(options.path ?? [])] })
  try {
    const more = (await arrange?.(job)) ?? {}
    const main = await job.runner.step('dist/main/index.js', {
      inputs: { ...crossAccount, ...shortDeadline, ...inputs },
      env: more,
      signals: [killAfter(mainLimitMs), ...(signals?.(job) ?? [])],
    })
    const post = (state = main.state): Promise<Step> =>
      job.runner.post(main, { state, env: more, signals: [killAfter(postLimitMs)] })
    return await look({ job, docker, main, post })
  } finally {
    await job.stop()
    rmSync(docker.directory, { recursive: true, force: true })
  }
}

/** SIGKILL for what hangs. */
export function killAfter(ms: number): { readonly signal: NodeJS.Signals; readonly when: Promise<unknown> } {
  return { signal: 'SIGKILL', when: sleep(ms, undefined, { ref: false }) }
}

/** What is true of every end of a step, whatever was tried: it ends by itself, in a sentence, and does not crash. */
export function endsWell(step: Step, what: 'main' | 'post'): readonly string[] {
  const { exitCode, signal, stderr, log } = step
  const errors = step.commands.filter(({ name }) => name === 'error')
  return [
    ...(signal === 'SIGKILL' ? [`${what} hangs`] : []),
    ...(signal !== null && signal !== 'SIGKILL' ? [`${what} ends by ${signal}`] : []),
    ...(stderr === '' ? [] : [`${what} writes to stderr: ${stderr.slice(0, 200)}`]),
    ...(what === 'post' && exitCode !== 0 && signal === null
      ? [`post ends with ${exitCode}: ${log.slice(0, 200)}`]
      : []),
    ...(what === 'main' && exitCode === 1 && errors.length !== 1 ? [`main fails with ${errors.length} errors`] : []),
    ...(what === 'main' && exitCode !== 0 && exitCode !== 1 && signal === null ? [`main ends with ${exitCode}`] : []),
  ]
}

export function pick<T>(list: readonly T[]): T {
  return list[Math.floor(Math.random() * list.length)] as T
}
