/** Runs act, one run after another. HOME, TMPDIR and the workspace are in a directory that is removed at the end. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { endLeftovers } from './act-findings.mjs'

/** Milliseconds that one run may take; the slowest takes about 15 seconds. */
const LIMIT = 180_000
/** Characters that are shown of the log of a failed run. */
const LINES = 80
const CONFIG = '{"auths":{"registry.example.com":{"auth":"c29tZWJvZHk6ZWxzZQ=="}}}\n'

export const root = path.resolve(import.meta.dirname, '..')

/** Runs `story` with a machine, removes what it left, and prints the counts. A signal ends act and so the story. */
export async function onMachine(story) {
  if (parseInt(process.versions.node, 10) < 24)
    throw new Error(`Node ${process.version} is too old for this: use node_modules/.bin/node`)
  const work = mkdtempSync(path.join(tmpdir(), 'ecr-act-'))
  const [tree, home, temp] = ['tree', 'home', 'tmp'].map((name) => path.join(work, name))
  const machine = { work, tree, home, temp, passed: 0, failed: 0, stopped: false, act: undefined }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      machine.stopped = true
      machine.act?.kill('SIGTERM')
    })
  }
  try {
    for (const directory of [temp, path.join(home, '.docker')]) mkdirSync(directory, { recursive: true })
    await story(machine)
  } catch (error) {
    machine.failed += 1
    console.log(`FAILED set-up: ${error.stack}\n${error.stdout ?? ''}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  const { passed, failed, stopped } = machine
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && !stopped ? 0 : 1
}

/** An environment without settings and credentials of this machine, and with Node 24 first. */
export function environment({ home, temp }) {
  const PATH = [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter)
  return { PATH, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' }
}

export function report(machine, name, { findings, log }) {
  if (findings.length === 0) {
    machine.passed += 1
    console.log(`ok ${name}`)
    return
  }
  machine.failed += 1
  console.log(`FAILED ${name}`)
  for (const finding of findings) console.log(`  ${finding}`)
  for (const line of log.split('\n').slice(-LINES)) console.log(`    ${line}`)
}

/** Runs act to its end. `interrupt` cancels the run after the log has this text. `findings` is what the run left on the machine. */
export async function runAct(machine, { program, args, interrupt, env = environment(machine) }) {
  const { tree, home } = machine
  const config = path.join(home, '.docker', 'config.json')
  // GitHub's runner gives this variable to every process of the job, also to those with a clean environment.
  const mark = `RUNNER_TRACKING_ID=github_${randomUUID()}`
  writeFileSync(config, CONFIG, { mode: 0o600 })
  const all = ['push', ...args, '--use-gitignore=false', '--rm', '--env', mark]
  const child = spawn(program, all, { cwd: tree, env, stdio: ['ignore', 'pipe', 'pipe'] })
  machine.act = child
  const timers = [after(LIMIT, 'SIGTERM'), after(LIMIT + 30_000, 'SIGKILL')]
  let log = ''
  let waits = interrupt !== undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      log += text
      if (!waits || !interrupt.test(log)) return
      waits = false
      // No event tells when the hanging request has started. It takes less than a tenth of a second.
      timers.push(after(3000, 'SIGINT'))
    })
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve).on('error', resolve))
  for (const timer of timers) clearTimeout(timer)
  machine.act = undefined
  const findings = endLeftovers(mark)
  if (readFileSync(config, 'utf8') !== CONFIG) findings.push(`${config} is not what it was`)
  return { log, exitCode, findings }

  function after(milliseconds, signal) {
    return setTimeout(() => child.kill(signal), milliseconds)
  }
}
