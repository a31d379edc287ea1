import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Env, Step } from '../../../sandbox/github/step.js'
import { writeSharedConfig } from '../../support/failing-job.js'
import { crossAccount, entry, type Job, postEntry, startJob } from '../../support/job.js'
import { commandsIn } from '../../support/runner-commands.js'
import { installed } from '../../support/tool.js'
import { wrapEntry } from '../../support/wrapper.js'
import { holdRows } from './hold-rows.js'
import { type Case, good, noTool } from './row.js'

/** Rows of the fault table about the Docker config, and about what becomes of it afterwards. */

const foreign = '{\n  "auths": { "ghcr.io": { "auth": "b3RoZXI6bG9naW4=" } }\n}\n'
const damaged = (config: string): Case => ({ title: 'Docker config is damaged', config })

/** Beside another login. */
async function withJob(act: (job: Job) => Promise<void>): Promise<void> {
  const job = await startJob()
  try {
    writeSharedConfig(job, foreign)
    await act(job)
  } finally {
    await job.stop()
  }
}

/** No file may become larger than 4 kB, which the config with our login would. */
const fullDisk: Case = {
  ...{ title: 'Disk full', inputs: noTool, calls: good },
  config: `{"auths":{"ghcr.io":{"auth":"${'b3RoZXI6bG9naW4'.repeat(150)}="}}}`,
  entry: ({ runner }) =>
    wrapEntry(entry, { behind: ['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh'], directory: runner.workspace }),
}

/** A mount of the directory onto itself, read-only, that this process alone sees. */
const readOnlyMount: Case = {
  ...{ title: 'Docker config not writable', config: foreign },
  entry: ({ runner }) => {
    const script = 'mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro "$HOME" && exec "$@"'
    return wrapEntry(entry, { behind: ['unshare', '--mount', 'sh', '-c', script, 'sh'], directory: runner.workspace })
  },
}
const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && installed('unshare')

/** Post with whatever for a state: it ends well, prints nothing that is obeyed but warnings, and leaves the config alone. */
function postWith(
  state: Env,
  { warns = false, undo: text }: { warns?: boolean; undo?: string } = {},
): () => Promise<void> {
  return () =>
    withJob(async (job) => {
      if (text !== undefined) plantRecord(job, text)
      const nothing = { entry: postEntry } as Step
      const post = await job.runner.post(nothing, { entry: postEntry, state })
      holdPost(post, warns)
      expect(job.configText()).toBe(foreign)
    })
}

function plantRecord({ runner, config }: Job, text: string): void {
  const directory = join(runner.temp, 'ecr-login-undo')
  const file = join(directory, `${record}.json`)
  mkdirSync(directory, 0o700)
  if (text === 'pipe') execFileSync('mkfifo', [file])
  else writeFileSync(file, text.replace('/nowhere/.docker/config.json', config), { mode: 0o600 })
}

function holdPost({ exitCode, stderr, stdout, outputs, envExports }: Step, warns: boolean): void {
  expect({ exitCode, stderr, outputs, envExports }).toEqual({ exitCode: 0, stderr: '', outputs: {}, envExports: {} })
  expect([...new Set(commandsIn(stdout))]).toEqual(warns ? ['warning'] : [])
}

/** Post after a good main, and after something has happened to the config. */
function postAfter(
  happens: (job: Job, step: Step) => void,
  { warns = false, left }: { warns?: boolean; left?: string } = {},
): () => Promise<void> {
  return () =>
    withJob(async (job) => {
      const step = await job.runner.step(entry, { inputs: { ...crossAccount, ...noTool } })
      happens(job, step)
      for (const time of ['first', 'second']) {
        holdPost(await job.runner.post(step), warns)
        expect({ time, text: existsSync(job.config) ? job.configText() : undefined }).toEqual({ time, text: left })
      }
      expect(readdirSync(dirname(job.config)).filter((name) => name !== 'config.json')).toEqual([])
    })
}

const record = '0f8fad5b-d9cb-469f-a165-70867728950e'
const state = { undo: JSON.stringify({ record }) }
const foreignHash = createHash('sha256').update('b3RoZXI6bG9naW4=').digest('hex')
const undo = {
  ...{ file: '/nowhere/.docker/config.json', entries: [], helpers: [], before: 'object', added: [] },
  ...{ isolated: false, madeDirectory: false, formerDockerConfig: null },
}

holdRows([
  {
    fault: 'config not a JSON object',
    cases: {
      'half of one': damaged('{"auths": {'),
      '5 MB of brackets': damaged(`{"a":${'['.repeat(5_000_000)}`),
      'nothing, which is fine': { inputs: noTool, config: '', calls: good },
    },
  },
  {
    fault: 'config or home read-only, disk full',
    cases: {
      'a directory for a config': {
        title: 'Docker config is a directory',
        arrange: ({ config }) => {
          mkdirSync(config, { recursive: true })
          return {}
        },
      },
      'a pipe for a config': {
        title: 'Docker config is not a file',
        arrange: ({ config }) => {
          mkdirSync(dirname(config))
          execFileSync('mkfifo', [config])
          return {}
        },
      },
      'a pipe for its lock, a directory for its temporary file': {
        ...{ inputs: noTool, calls: good },
        arrange: ({ config }) => {
          mkdirSync(join(dirname(config), 'config.json.ecr-login.tmp', 'x'), { recursive: true })
          execFileSync('mkfifo', [`${config}.ecr-login.lock`])
          return {}
        },
      },
      // Root may write there, says the system, until somebody does.
      'a directory that takes no files': {
        ...{
          title: 'Docker config not writable',
          inputs: noTool,
          calls: 'not counted',
          env: { DOCKER_CONFIG: '/proc/docker' },
        },
      },
      ...(mayMount && { 'a read-only file system': readOnlyMount }),
      'a full disk': fullDisk,
      'a RUNNER_TEMP that is not there': {
        title: 'No RUNNER_TEMP',
        arrange: ({ runner }) => ({ RUNNER_TEMP: join(runner.home, 'nowhere') }),
      },
    },
  },
])

const posts: Readonly<Record<string, () => Promise<void>>> = {
  'without state': postWith({}),
  'with an empty state': postWith({ undo: '' }),
  'with a path for a record': postWith({ undo: '{"record":"../home/.docker/config"}' }),
  'with a record that is gone': postWith({ undo: JSON.stringify({ record }) }),
  'with commands in its record': postWith(state, {
    warns: true,
    undo: JSON.stringify({
      ...undo,
      file: '/##[stop-commands]x\n::set-output name=a::b/config.json',
      isolated: true,
      madeDirectory: true,
    }),
  }),
  'with a directory to delete that is not its own': postWith(state, {
    warns: true,
    undo: JSON.stringify({ ...undo, file: '/etc/passwd', isolated: true, madeDirectory: true }),
  }),
  'with another login in its record': postWith(state, {
    warns: true,
    undo: JSON.stringify({ ...undo, entries: [{ host: 'ghcr.io', sha256: foreignHash }] }),
  }),
  'with a record that is a pipe': postWith(state, { warns: true, undo: 'pipe' }),
  'with a config that is gone': postAfter(({ config }) => rmSync(config)),
  'with a config that is no longer JSON': postAfter(({ config }) => writeFileSync(config, '{'), {
    warns: true,
    left: '{',
  }),
  'with a config that docker has logged out of': postAfter(({ config }) => writeFileSync(config, '{"auths":{}}'), {
    left: '{"auths":{}}',
  }),
  'with another key in the config': postAfter(
    ({ config }) => {
      const text = readFileSync(config, 'utf8')
      writeFileSync(config, text.replace('{', '{\n  "psFormat": "table",'))
    },
    { left: foreign.replace('{', '{\n  "psFormat": "table",') },
  ),
}

test.each(Object.entries(posts))('post %s', (_, hold) => hold())
