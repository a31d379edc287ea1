import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Step } from '../../../sandbox/github/step.js'
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

function holdPost({ exitCode, stderr, stdout, outputs, envExports }: Step, warns: boolean): void {
  expect({ exitCode, stderr, outputs, envExports }).toEqual({ exitCode: 0, stderr: '', outputs: {}, envExports: {} })
  expect([...new Set(commandsIn(stdout))]).toEqual(warns ? ['warning'] : [])
}

const record = '0f8fad5b-d9cb-469f-a165-70867728950e'
const named = JSON.stringify({ record })
const forged = {
  ...{ file: '/##[stop-commands]x\n::set-output name=a::b/config.json', entries: [], helpers: [], before: 'object' },
  ...{ added: [], isolated: true, madeDirectory: true, formerDockerConfig: null },
}

describe('post ends well, and leaves the config alone,', () => {
  test.each<[name: string, undo: string | undefined, plant: ((file: string) => unknown) | undefined]>([
    ['without state', undefined, undefined],
    ['with an empty state', '', undefined],
    ['with a path for a record', '{"record":"../home/.docker/config"}', undefined],
    ['with a record that is gone', named, undefined],
    ['with commands in its record', named, (file) => writeFileSync(file, JSON.stringify(forged), { mode: 0o600 })],
    ['with a record that is a pipe', named, (file) => execFileSync('mkfifo', [file])],
  ])('%s', (_, undo, plant) =>
    withJob(async (job) => {
      const records = join(job.runner.temp, 'ecr-login-undo')
      if (plant) mkdirSync(records, 0o700)
      plant?.(join(records, `${record}.json`))
      const state = undo === undefined ? {} : { undo }
      holdPost(await job.runner.post({ entry: postEntry } as Step, { entry: postEntry, state }), plant !== undefined)
      expect(job.configText()).toBe(foreign)
    }),
  )
})

describe('post removes its login, and nothing else, from a config', () => {
  test.each<[name: string, change: (text: string) => string, left: string, warns: boolean]>([
    ['that is no longer JSON', () => '{', '{', true],
    ['that docker has logged out of', () => '{"auths":{}}', '{"auths":{}}', false],
    ['with another key', (text) => text.replace('{', '{ "a": 1,'), foreign.replace('{', '{ "a": 1,'), false],
  ])('%s', (_, change, left, warns) =>
    withJob(async (job) => {
      const step = await job.runner.step(entry, { inputs: { ...crossAccount, ...noTool } })
      writeFileSync(job.config, change(job.configText() ?? ''))
      holdPost(await job.runner.post(step), warns)
      expect(job.configText()).toBe(left)
      expect(readdirSync(dirname(job.config))).toEqual(['config.json'])
    }),
  )
})
