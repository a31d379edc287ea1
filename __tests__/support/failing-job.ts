import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Env, Step } from '../../sandbox/github/step.js'
import type { Fault } from '../../sandbox/network/faults.js'
import { crossAccount, entry, type Job, startJob } from './job.js'
import { recordTool, type Start } from './tool.js'

/** Something that goes wrong in the main job, and in what surroundings. */
export interface FailingJob {
  /** Over those of the main job; a value of '' takes one away. */
  readonly inputs?: Env
  readonly env?: Env
  /** Whether the build identity's keys are in the environment; they are, where it is left out. */
  readonly keys?: boolean
  readonly faults?: readonly Fault[]
  /** What the docker on the PATH does, as a shell script; where it is left out, it fails. */
  readonly docker?: string
  /** Text of the shared Docker config; without it there is none. */
  readonly config?: string
  /** Last changes to world and surroundings; what it gives back goes into the step's environment. */
  readonly arrange?: (job: Job) => Env | undefined | Promise<Env | undefined>
  /** The entry to run instead of the usual one: one that wraps it. */
  readonly entry?: (job: Job) => string
  /** Does what the failure says; the job runs again then, without a tool. */
  readonly fix?: (outcome: Outcome) => void
}

/** What came of it. */
export interface Outcome {
  readonly step: Step
  readonly job: Job
  /** e.g. `sts AssumeRole eu-west-1 403`. */
  readonly calls: readonly string[]
  /** The starts of the docker on the PATH. */
  readonly starts: readonly Start[]
  /** What lies in RUNNER_TEMP afterwards. */
  readonly leftovers: readonly string[]
  /** Mode and text of the shared Docker config, before and after; undefined while there is none. */
  readonly config: { readonly before: string | undefined; readonly after: string | undefined }
  /** The second run, after the fix. */
  readonly again?: Step
}

/** Runs the main job so, on a runner and against an AWS of its own. */
export async function runFailingJob(failing: FailingJob): Promise<Outcome> {
  const { docker = 'echo "this docker fails" >&2; exit 1', keys = true, faults = [], config } = failing
  const tool = recordTool('docker', docker)
  const env = { AWS_EC2_METADATA_DISABLED: 'true', ...failing.env }
  const job = await startJob({ path: [tool.directory], keys, faults, env })
  try {
    if (config !== undefined) writeSharedConfig(job, config)
    const more = (await failing.arrange?.(job)) ?? {}
    const before = look(job.config)
    const inputs = { ...crossAccount, 'login-with': 'docker', ...failing.inputs }
    const step = await job.runner.step(failing.entry?.(job) ?? entry, { inputs, env: more })
    const outcome = {
      ...{ step, job, calls: job.calls(), starts: tool.starts(), leftovers: job.leftovers() },
      config: { before, after: look(job.config) },
    }
    if (!failing.fix) return outcome
    failing.fix(outcome)
    return {
      ...outcome,
      again: await job.runner.step(entry, { inputs: { ...inputs, 'login-with': 'none' }, env: more }),
    }
  } finally {
    await job.stop()
    rmSync(tool.directory, { recursive: true })
  }
}

export function writeSharedConfig({ config }: Job, text: string): void {
  mkdirSync(dirname(config), { mode: 0o700 })
  writeFileSync(config, text, { mode: 0o600 })
}

function look(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const stats = statSync(file)
  return `${(stats.mode & 0o777).toString(8)} ${stats.isFile() ? readFileSync(file, 'latin1') : 'not a file'}`
}

/** At most this many of the tasks run at the same time; gives back each one's end, in their order. */
export function inTurns<T>(atOnce: number, tasks: readonly (() => Promise<T>)[]): readonly Promise<T>[] {
  const ends = tasks.map(() => Promise.withResolvers<T>())
  // Whoever asks for an end gets its error; nobody else needs it.
  for (const { promise } of ends) promise.catch(() => undefined)
  const waiting = tasks.entries()
  const worker = async (): Promise<void> => {
    for (const [index, task] of waiting) await task().then(ends[index]?.resolve, ends[index]?.reject)
  }
  for (let workers = 0; workers < atOnce; workers++) void worker()
  return ends.map(({ promise }) => promise)
}

/** Script of a docker that logs in as the real one does, without asking the registry. */
export const logsIn = [
  'password=$(cat)',
  'for host in "$@"; do :; done',
  `auth=$(printf 'AWS:%s' "$password" | base64 | tr -d '\\n')`,
  'mkdir -p "$DOCKER_CONFIG"',
  `printf '{"auths":{"%s":{"auth":"%s"}}}' "$host" "$auth" > "$DOCKER_CONFIG/config.json"`,
].join('\n')
