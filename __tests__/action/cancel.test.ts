import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import type { Env, Step } from '../../sandbox/github/step.js'
import type { Fault } from '../../sandbox/network/faults.js'
import { ROLES } from '../../sandbox/world.js'
import { inTurns, logsIn, writeSharedConfig } from '../support/failing-job.js'
import { errorsOf, secretsShown } from '../support/failure.js'
import { crossAccount, entry, type Job, postEntry, registry, startJob } from '../support/job.js'
import { mayMoveNameServer, type NameServer, startNameServer } from '../support/name-server.js'
import { processesOf, remainingProcesses } from '../support/processes.js'
import { commandsIn } from '../support/runner-commands.js'
import { recordTool, type Start } from '../support/tool.js'

/** What is in the config before, and has to be in it afterwards, byte for byte. */
const before = '{\n\t"auths": {\n\t\t"ghcr.io": { "auth": "b3RoZXI6bG9naW4=" }\n\t}\n}'

interface Scene {
  readonly job: Job
  readonly starts: () => readonly Start[]
}

/** A moment in the life of a step, and how to bring it about. */
interface Moment {
  readonly inputs?: Env
  readonly keys?: boolean
  readonly faults?: readonly Fault[]
  /** What docker does; it logs in, where this is left out. */
  readonly docker?: string
  readonly arrange?: (job: Job) => Env
  readonly entry?: (main: string) => string
  /** Resolves in that moment. */
  readonly when: (scene: Scene) => Promise<unknown>
  /** The step may have been through before the signal came, or not even have begun. */
  readonly mayBeThrough?: boolean
  /** Clears away what is not the step's, before post. */
  readonly tidy?: (job: Job) => void
}

interface Cancelled extends Scene {
  readonly main: Step
  readonly post: Step
  /** Milliseconds from the signal to the end; undefined where the step ended before. */
  readonly took: number | undefined
  /** Processes of the job that are alive half a second after main. */
  readonly alive: readonly number[]
  readonly leftBy: { readonly main: readonly string[]; readonly post: readonly string[] }
  readonly config: { readonly main: string; readonly post: string }
  /** Names beside the config, after post. */
  readonly beside: readonly string[]
}

/** Runs main, sends it the signals in that moment, then runs post as the runner does. */
async function cancel(moment: Moment, signals: readonly NodeJS.Signals[]): Promise<Cancelled> {
  const tool = recordTool('docker', moment.docker ?? logsIn)
  const { keys = true, faults = [] } = moment
  const job = await startJob({ path: [tool.directory], keys, faults })
  try {
    writeSharedConfig(job, before)
    const env = moment.arrange?.(job) ?? {}
    let sent: number | undefined
    const when = moment.when({ job, starts: tool.starts }).then(() => {
      sent = performance.now()
    })
    const inputs = { ...crossAccount, 'login-with': 'docker', ...moment.inputs }
    const wrapped = moment.entry?.(entry) ?? entry
    const main = await job.runner.step(wrapped, { inputs, env, signals: signals.map((signal) => ({ signal, when })) })
    const took = sent === undefined ? undefined : performance.now() - sent
    const alive = await remainingProcesses(job.runner.home)
    const [leftByMain, configByMain] = [job.leftovers(), readFileSync(job.config, 'latin1')]
    moment.tidy?.(job)
    const post = await job.runner.post(main, { entry: postEntry })
    return {
      ...{ job, starts: tool.starts, main, post, took, alive },
      leftBy: { main: leftByMain, post: readdirSync(job.runner.temp) },
      config: { main: configByMain, post: readFileSync(job.config, 'latin1') },
      beside: readdirSync(dirname(job.config)),
    }
  } finally {
    for (const id of processesOf(job.runner.home)) process.kill(id, 'SIGKILL')
    await job.stop()
    rmSync(tool.directory, { recursive: true })
  }
}

/** Waits until it is so, at most half a minute. */
async function eventually(isSo: () => boolean): Promise<void> {
  for (const end = performance.now() + 30_000; !isSo() && performance.now() < end; ) await sleep(5)
}

/** What holds whenever a step was cancelled: the process is gone soon, with all that it started, and the config is as it was. */
function holdCancelled({ main, post, took, alive, leftBy, config, beside }: Cancelled): void {
  const { exitCode, signal, stderr, log } = main
  expect(took ?? 0).toBeLessThan(2_000)
  expect({ alive, log }).toEqual({ alive: [], log })
  expect(stderr).toBe('')
  // Where it was not through already, it had not begun (and dies of the signal), or says that it was cancelled.
  if (exitCode !== 0) expect([signal, errorsOf(main)[0]?.title]).toContain(exitCode === null ? 'SIGINT' : 'Cancelled')
  if (exitCode !== 0) expect([config.main, main.outputs, main.envExports]).toEqual([before, {}, {}])
  expect(leftBy.main.filter((name) => name !== 'ecr-login-docker-config')).toEqual([])
  expect({ exitCode: post.exitCode, stderr: post.stderr, warnings: commandsIn(post.stdout) }).toEqual({
    ...{ exitCode: 0, stderr: '', warnings: [] },
  })
  expect([config.post, leftBy.post, beside]).toEqual([before, [], ['config.json']])
  expect(secretsShown(main)).toEqual([])
}

const asked = (service: string, operation?: string) => {
  return ({ job: { sandbox } }: Scene) =>
    sandbox.until(() =>
      sandbox.requests.some((one) => one.service === service && (!operation || one.operation === operation)),
    )
}
const connecting =
  (host: string) =>
  ({ job: { sandbox } }: Scene) =>
    sandbox.until(() => sandbox.connections.some(({ target }) => target.startsWith(host)))
const started = (times: number) => (scene: Scene) => eventually(() => scene.starts().length >= times)
/** The starts are written down before the script runs: it gets a moment to do so. */
const running = (times: number) => async (scene: Scene) => {
  await started(times)(scene)
  await sleep(150)
}

const hanging = (match: Fault['match'], kind: 'hang' | 'hang-in-body' = 'hang') => ({ faults: [{ match, kind }] })
const withOidc: Pick<Moment, 'inputs' | 'keys' | 'arrange'> = {
  inputs: { 'role-arn': '', 'external-id': '', 'oidc-role-arn': ROLES.github },
  keys: false,
  arrange: ({ sandbox }) => sandbox.oidcEnv(),
}
const wrapper = `(sleep 1; ${logsIn}) & wait`

const moments: Readonly<Record<string, Moment>> = {
  'while the metadata service hangs': {
    ...{ keys: false, ...hanging({ service: 'imds' }), when: asked('imds') },
    arrange: ({ sandbox }) => sandbox.imdsEnv(),
  },
  "while GitHub's OIDC issuer hangs": { ...withOidc, ...hanging({ service: 'oidc' }), when: asked('oidc') },
  'while STS hangs over an OIDC token': { ...withOidc, ...hanging({ service: 'sts' }), when: asked('sts') },
  'while STS hangs': { ...hanging({ service: 'sts' }), when: asked('sts') },
  "in the middle of STS's answer": { ...hanging({ service: 'sts' }, 'hang-in-body'), when: asked('sts') },
  'while the proxy does not connect': {
    faults: [{ match: { service: 'sts' }, kind: 'connect-hang' }],
    when: connecting('sts.'),
  },
  'in the middle of a TLS handshake': {
    faults: [{ match: { service: 'sts' }, kind: 'tls-hang' }],
    when: connecting('sts.'),
  },
  'between two attempts': {
    faults: [{ match: { service: 'sts' }, kind: 'throttle' }],
    when: ({ job: { sandbox } }) => sandbox.until(() => sandbox.requests.length >= 4),
  },
  'while ECR hangs': { ...hanging({ service: 'ecr' }), when: asked('ecr') },
  'while ECR hangs over a repository': {
    ...hanging({ service: 'ecr', operation: 'BatchCheckLayerAvailability' }),
    inputs: { repositories: 'app' },
    when: asked('ecr', 'BatchCheckLayerAvailability'),
  },
  'while docker sleeps': { docker: 'exec sleep 60', when: running(1) },
  'while docker ignores all signals that it can': {
    docker: "trap '' INT TERM HUP; while :; do sleep 60; done",
    when: running(1),
  },
  'while a child of docker keeps its pipes': { docker: 'sleep 60 & exec sleep 60', when: running(1) },
  'while docker is a script whose child would log in later': { docker: wrapper, when: running(1) },
  'while docker has closed its stdin, and sleeps': { docker: 'exec <&- sleep 60', when: running(1) },
  'while five dockers sleep': {
    inputs: { 'registry-account': '111111111111 222222222222 333333333333 444444444444 555555555555' },
    ...{ docker: 'exec sleep 60', when: running(5) },
  },
  'while docker sleeps, before a private config': {
    inputs: { 'docker-config': 'isolated' },
    ...{ docker: 'exec sleep 60', when: running(1) },
  },
  'while another machine keeps the lock': {
    inputs: { 'login-with': 'none' },
    arrange: (job) => {
      writeFileSync(lockOf(job), '{"place":"another machine","pid":1,"id":"1"}')
      return {}
    },
    tidy: (job) => rmSync(lockOf(job)),
    when: async (scene) => {
      await answered(scene)
      await sleep(200)
    },
  },
  'right before the login is installed': { inputs: { 'login-with': 'none' }, when: answered, mayBeThrough: true },
  'right after the login was installed': {
    inputs: { 'login-with': 'none' },
    when: ({ job: { config } }) => eventually(() => readFileSync(config, 'latin1').includes(registry)),
    mayBeThrough: true,
  },
}

function lockOf({ config }: Job): string {
  return `${config}.ecr-login.lock`
}

async function answered({ job: { sandbox } }: Scene): Promise<void> {
  await sandbox.until(() => sandbox.requests.some(({ service, status }) => service === 'ecr' && status === 200))
}

const nameServer = mayMoveNameServer ? await startNameServer('silent') : undefined
afterAll(() => nameServer?.stop())

/** Nobody knows what a step is doing then. */
const anytime = Array.from({ length: 5 }, (_, n) => n * 200).map((milliseconds) => ({
  name: `SIGINT ${milliseconds} ms after the start`,
  moment: { when: () => sleep(milliseconds), mayBeThrough: true },
}))
const all = Object.entries(nameServer ? { ...moments, ...whileLookingUp(nameServer) } : moments)
const both = /STS hangs$|ignores|script|right/
const runs: readonly { name: string; moment: Moment; signals?: readonly NodeJS.Signals[] }[] = [
  ...all.map(([name, moment]) => ({ name: `SIGINT ${name}`, moment })),
  // What the runner sends 7.5 s later ends in the same code.
  ...all
    .filter(([name]) => both.test(name))
    .map(([name, moment]) => ({ name: `SIGTERM ${name}`, moment, signals: ['SIGTERM'] as const })),
  ...all
    .filter(([name]) => name.includes('ignores'))
    .map(([name, moment]) => ({ name: `both signals ${name}`, moment, signals: ['SIGINT', 'SIGTERM'] as const })),
  ...anytime,
]

const ends = inTurns(
  3,
  runs.map(
    ({ moment, signals = ['SIGINT'] }) =>
      () =>
        cancel(moment, signals),
  ),
)

test.each(runs.map(({ name, moment }, index) => [name, moment, index] as const))(
  '%s',
  async (_, moment, index) => {
    const cancelled = await ends[index]
    if (!cancelled) throw new Error('it was not run')
    holdCancelled(cancelled)
    if (!moment.mayBeThrough) {
      expect(errorsOf(cancelled.main)).toEqual([
        {
          title: 'Cancelled',
          text: 'The login was stopped: The job was cancelled. The post step removes what this step wrote.',
        },
      ])
    }
  },
  90_000,
)

function whileLookingUp({ wrap, questions }: NameServer): Record<string, Moment> {
  return {
    'while the name server is silent': {
      arrange: () => ({ HTTPS_PROXY: '' }),
      entry: wrap,
      when: () => eventually(() => questions() > 0),
    },
  }
}
