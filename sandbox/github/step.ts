import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type Command, parseCommand, parseFileCommands } from './commands.js'
import type { Masker } from './masker.js'

export type Env = Readonly<Record<string, string>>

/** What the steps of a job share. */
export interface Job {
  env: Env
  readonly masker: Masker
  /** Directory of the file commands, outside of RUNNER_TEMP so that tests may look into that. */
  readonly files: string
  readonly workspace: string
  readonly print?: (line: string) => void
}

/** A signal for a step, sent when the promise resolves. */
export interface Signal {
  /** A function gets the process ID, and does what this system has no signal for. */
  readonly signal: NodeJS.Signals | ((pid: number) => unknown)
  readonly when: Promise<unknown>
}

/** What a step did. */
export interface Step {
  readonly entry: string
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** As the process wrote them, unmasked. */
  readonly stdout: string
  readonly stderr: string
  /** Both, as the runner would show them: commands carried out, secrets masked. */
  readonly log: string
  readonly commands: readonly Command[]
  /** Values that this step asked to mask. */
  readonly masks: readonly string[]
  readonly outputs: Env
  readonly state: Env
  readonly envExports: Env
  readonly paths: readonly string[]
  readonly summary: string
  /** The environment that the process was given. */
  readonly env: Env
  /** Of the process, from its start to its end. */
  readonly milliseconds: number
}

/** Runs an entry as a child process, with what the job and this step give it, and carries out what it asks for. */
export async function runStep(
  job: Job,
  { entry, env, signals }: { readonly entry: string; readonly env: Env; readonly signals: readonly Signal[] },
): Promise<Step> {
  const files = await createFiles(job)
  const childEnv = { ...job.env, ...env, ...files }
  const started = performance.now()
  const child = spawn(process.execPath, [resolve(entry)], {
    cwd: job.workspace,
    env: childEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A console of its own, as the runner gives it: Ctrl-C there is for the step alone.
    windowsHide: true,
  })
  const send = (signal: Signal['signal']) =>
    typeof signal === 'function' ? child.pid !== undefined && signal(child.pid) : child.kill(signal)
  for (const { signal, when } of signals) void when.then(() => send(signal))
  const console = listen(child, job)
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const [exitCode, signal] = await ended(child)
  const milliseconds = performance.now() - started
  const written = await readFiles(files)
  const paths = written.path.split(/\r?\n/).filter((line) => line !== '')
  job.env = { ...job.env, ...written.env, PATH: [...paths.toReversed(), job.env['PATH']].join(delimiter) }
  return {
    ...{ entry, exitCode, signal, paths, env: childEnv, summary: written.summary },
    stdout: stdout(),
    stderr: stderr(),
    log: console.lines.map((line) => `${line}\n`).join(''),
    commands: console.commands,
    masks: dataOf(console.commands, 'add-mask'),
    outputs: { ...named(console.commands, 'set-output'), ...written.output },
    state: { ...named(console.commands, 'save-state'), ...written.state },
    envExports: written.env,
    milliseconds,
  }
}

/** Follows what the process prints, line by line, as the runner does. */
function listen(child: ChildProcess, job: Job): { readonly commands: Command[]; readonly lines: string[] } {
  const commands: Command[] = []
  const lines: string[] = []
  let stopToken: string | undefined
  const show = (line: string): void => {
    for (const one of job.masker.mask(line).split('\n')) {
      lines.push(one)
      job.print?.(one)
    }
  }
  const obey = (command: Command): void => {
    commands.push(command)
    if (command.name === 'stop-commands') stopToken = command.data
    if (command.name === 'add-mask') job.masker.add(command.data)
    const shown = shownAs(command, job.env['RUNNER_DEBUG'] === '1')
    if (shown !== undefined) show(shown)
  }
  const onLine = (line: string): void => {
    const command = parseCommand(line, stopToken)
    const stopped = stopToken !== undefined
    if (stopped && command?.name === stopToken) stopToken = undefined
    else if (stopped || !command) show(line)
    else obey(command)
  }
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', onLine)
  }
  return { commands, lines }
}

function collect(stream: Readable): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

/** The line that the log shows for a command, if any. */
function shownAs({ name, data }: Command, debug: boolean): string | undefined {
  if (name === 'debug') return debug ? `##[debug]${data}` : undefined
  return ['error', 'warning', 'notice', 'group', 'endgroup'].includes(name) ? `##[${name}]${data}` : undefined
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

type Files = Readonly<Record<(typeof FILES)[number], string>>

async function createFiles(job: Job): Promise<Files> {
  const directory = join(job.files, randomUUID())
  await mkdir(directory)
  const path = (name: string): string => join(directory, name)
  await Promise.all(FILES.map((name) => writeFile(path(name), '')))
  return {
    GITHUB_OUTPUT: path('GITHUB_OUTPUT'),
    GITHUB_STATE: path('GITHUB_STATE'),
    GITHUB_ENV: path('GITHUB_ENV'),
    GITHUB_PATH: path('GITHUB_PATH'),
    GITHUB_STEP_SUMMARY: path('GITHUB_STEP_SUMMARY'),
  }
}

async function readFiles(files: Files): Promise<{ output: Env; state: Env; env: Env; path: string; summary: string }> {
  const read = (name: keyof Files): Promise<string> => readFile(files[name], 'utf8')
  const [output, state, env, path, summary] = await Promise.all([
    read('GITHUB_OUTPUT'),
    read('GITHUB_STATE'),
    read('GITHUB_ENV'),
    read('GITHUB_PATH'),
    read('GITHUB_STEP_SUMMARY'),
  ])
  await rm(resolve(files.GITHUB_OUTPUT, '..'), { recursive: true })
  return {
    output: parseFileCommands(output),
    state: parseFileCommands(state),
    env: parseFileCommands(env),
    path,
    summary,
  }
}

function ended(child: ChildProcess): Promise<readonly [number | null, NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve([code, signal]))
  })
}

function dataOf(commands: readonly Command[], name: string): readonly string[] {
  return commands.filter((command) => command.name === name).map(({ data }) => data)
}

/** The old commands that set a value by its name. */
function named(commands: readonly Command[], name: string): Env {
  const pairs = commands
    .filter((command) => command.name === name)
    .map(({ properties, data }) => [properties['name'], data])
  return Object.fromEntries(pairs)
}
