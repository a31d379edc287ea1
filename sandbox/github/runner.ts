import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GITHUB_REPOSITORY } from '../world.js'
import { createMasker } from './masker.js'
import { type Env, type Job, runStep, type Signal, type Step } from './step.js'

export interface RunnerOptions {
  /** The job's environment, over the runner's own. */
  readonly env?: Env
  /** Home directory; a temporary one where it is left out. */
  readonly home?: string
  /** Gets each line of the log as it comes. */
  readonly print?: (line: string) => void
}

/** One job on a runner: steps one after another (or at once) that share environment, masks and directories. */
export interface Runner {
  /** The job's environment as the next step gets it; grows by what steps write to GITHUB_ENV and GITHUB_PATH. */
  readonly env: Env
  readonly home: string
  /** RUNNER_TEMP. */
  readonly temp: string
  readonly workspace: string
  readonly step: (entry: string, options?: StepOptions) => Promise<Step>
  /** Runs the post entry with the state that the step saved. */
  readonly post: (step: Step, options?: PostOptions) => Promise<Step>
  /** Removes the job's directories. */
  readonly stop: () => Promise<void>
}

export interface StepOptions {
  /** By their names in action.yml. */
  readonly inputs?: Env
  /** `env:` of the step. */
  readonly env?: Env
  /** Signals to send, each when its promise resolves. */
  readonly signals?: readonly Signal[]
}

export interface PostOptions extends StepOptions {
  /** The entry; the main one's path with `post` for `main`, where it is left out. */
  readonly entry?: string
  /** Instead of the state that main saved. */
  readonly state?: Env
}

/** Starts a job. */
export async function createRunner(options: RunnerOptions = {}): Promise<Runner> {
  const root = await mkdtemp(join(tmpdir(), 'runner-'))
  const [temp, workspace, files] = [join(root, 'temp'), join(root, 'workspace'), join(root, 'file-commands')]
  const home = options.home ?? join(root, 'home')
  for (const directory of [temp, workspace, files, home]) await mkdir(directory, { recursive: true })
  const own = {
    [process.platform === 'win32' ? 'USERPROFILE' : 'HOME']: home,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: workspace,
    ...RUN,
    PATH: process.env['PATH'] ?? '',
  }
  const { print } = options
  const job: Job = {
    env: { ...own, ...options.env },
    masker: createMasker(),
    files,
    workspace,
    ...(print && { print }),
  }
  return {
    get env() {
      return job.env
    },
    home,
    temp,
    workspace,
    step: (entry, { inputs = {}, env = {}, signals = [] } = {}) =>
      runStep(job, { entry, env: { ...env, ...inputVariables(inputs) }, signals }),
    post: (step, { inputs = {}, env = {}, signals = [], entry = postEntry(step.entry), state = step.state } = {}) =>
      runStep(job, { entry, env: { ...env, ...inputVariables(inputs), ...stateVariables(state) }, signals }),
    // On Windows a directory is busy for a moment after the last process that ran in it.
    stop: () => rm(root, { recursive: true, force: true, maxRetries: 10 }),
  }
}

/** `role-arn` → `INPUT_ROLE-ARN`: only blanks are replaced. */
function inputVariables(inputs: Env): Env {
  const named = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  return Object.fromEntries(named)
}

function stateVariables(state: Env): Env {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
}

/** `dist/main/index.js` → `dist/post/index.js`. */
function postEntry(entry: string): string {
  const at = entry.lastIndexOf('main')
  return at < 0 ? entry : `${entry.slice(0, at)}post${entry.slice(at + 'main'.length)}`
}

/** The run that the job belongs to, as GitHub describes it to steps. */
const RUN: Env = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY,
  GITHUB_REPOSITORY_OWNER: GITHUB_REPOSITORY.split('/')[0] ?? '',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_NUMBER: '10',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
  GITHUB_JOB: 'build',
  GITHUB_WORKFLOW: 'build',
  GITHUB_ACTOR: 'octocat',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'sandbox',
  RUNNER_OS: { win32: 'Windows', darwin: 'macOS' }[process.platform as string] ?? 'Linux',
  RUNNER_ARCH: 'X64',
}
