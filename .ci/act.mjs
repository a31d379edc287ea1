/**
 * Runs the jobs of .github/workflows/e2e.yml with act, a workflow runner, on this machine: without GitHub, without containers.
 *
 *     node .ci/act.mjs [JOB...]
 *
 * Prints one line a scenario and, last, "N passed, N failed". Linux only. Needs Go 1.24 and the docker CLI (on Debian as root it
 * installs them); act goes into a cache outside of the tree, and everything else, HOME too, into a directory that is removed.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { endLeftovers, findingsIn } from './act-findings.mjs'
import { copyTree, installAct } from './act-setup.mjs'

/** Milliseconds that one scenario may take; the slowest takes about 15 seconds. */
const LIMIT = 180_000
/** How much is shown of the log of a scenario that failed. */
const LINES = 80

/**
 * `registries`: how many are logged in to, pushed to, pulled from and logged out of. `failed`: the steps that fail, and no others do.
 * `interrupt`: the run is cancelled after the log has said this.
 */
const SCENARIOS = [
  { name: 'a plain job on a hosted runner', job: 'plain', runner: 'github-hosted' },
  { name: 'a plain job on a self-hosted runner', job: 'plain', runner: 'self-hosted' },
  { name: 'a matrix over accounts and regions', job: 'matrix', runner: 'self-hosted', jobs: 4, registries: 4 },
  { name: 'a composite action that chains the action', job: 'composite', runner: 'github-hosted' },
  { name: 'a composite inside a composite', job: 'nested', runner: 'self-hosted' },
  { name: 'the action twice in one job', job: 'twice', runner: 'github-hosted', registries: 2 },
  {
    name: 'a failing job, whose post still cleans up',
    job: 'failing',
    runner: 'github-hosted',
    failed: ['Main Log in with a wrong external ID'],
  },
  {
    name: 'a cancelled job, whose post still cleans up',
    job: 'cancelled',
    runner: 'github-hosted',
    failed: ['Main Log in where AWS does not answer'],
    interrupt: /Run Main Log in where AWS does not answer.*Assumed/s,
  },
]

const root = path.resolve(import.meta.dirname, '..')
const work = mkdtempSync(path.join(tmpdir(), 'ecr-act-'))
const [tree, home, temp] = ['tree', 'home', 'tmp'].map((name) => path.join(work, name))
const config = path.join(home, '.docker', 'config.json')
const CONFIG = '{"auths":{"registry.example.com":{"auth":"c29tZWJvZHk6ZWxzZQ=="}}}\n'

let act
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopped = true
    act?.kill('SIGTERM')
  })
}

let passed = 0
let failed = 0
try {
  const program = installAct()
  for (const directory of [temp, path.dirname(config)]) mkdirSync(directory, { recursive: true })
  copyTree({ root, tree, env: environment() })
  const wanted = process.argv.slice(2)
  for (const scenario of SCENARIOS) {
    if (wanted.length > 0 && !wanted.includes(scenario.job)) continue
    if (!stopped) report(scenario, await run(program, scenario))
  }
} catch (error) {
  failed += 1
  console.log(`FAILED set-up: ${error.message}\n${error.stdout ?? ''}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && !stopped ? 0 : 1

function report({ name }, { findings, log }) {
  if (findings.length === 0) {
    passed += 1
    console.log(`ok ${name}`)
  } else {
    failed += 1
    console.log(`FAILED ${name}`)
    for (const finding of findings) console.log(`  ${finding}`)
    for (const line of log.split('\n').slice(-LINES)) console.log(`    ${line}`)
  }
}

/** Nothing of this machine's settings and credentials, and Node 24 first. */
function environment() {
  const PATH = [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter)
  return { PATH, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' }
}

async function run(program, scenario) {
  // As on GitHub's runner: every process of the job has this variable, also those that get a clean environment of their own.
  const mark = `RUNNER_TRACKING_ID=github_${randomUUID()}`
  const args = [
    ...['push', '--workflows', '.github/workflows/e2e.yml', '--job', scenario.job, '--matrix', 'os:ubuntu-24.04'],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--use-gitignore=false', '--rm'],
    ...['--env', mark, '--env', `RUNNER_ENVIRONMENT=${scenario.runner}`],
  ]
  writeFileSync(config, CONFIG)
  const child = spawn(program, args, { cwd: tree, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
  act = child
  const timers = [after(LIMIT, 'SIGTERM'), after(LIMIT + 30_000, 'SIGKILL')]
  let log = ''
  let waits = scenario.interrupt !== undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      log += text
      if (!waits || !scenario.interrupt.test(log)) return
      waits = false
      // Nothing tells when the request that hangs is under way; it takes less than a tenth of a second.
      timers.push(after(3000, 'SIGINT'))
    })
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve).on('error', resolve))
  for (const timer of timers) clearTimeout(timer)
  act = undefined
  const findings = [...findingsIn(log, { exitCode, ...scenario }), ...endLeftovers(mark)]
  if (readFileSync(config, 'utf8') !== CONFIG) findings.push(`${config} is not what it was`)
  return { log, findings }

  function after(milliseconds, signal) {
    return setTimeout(() => child.kill(signal), milliseconds)
  }
}
