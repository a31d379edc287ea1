// Runs after the action's own post steps. Checks that they left nothing behind, and that the job made the expected calls.
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { digestOf } from './docker-config.js'

const { env } = process
const { STATE_pid: pid, STATE_record: record, STATE_config: config, STATE_digest: digest } = env

// Without it the sandbox was never started, so the job has failed already.
if (pid) {
  // First, because the sandbox records a request that was never answered when it ends.
  await stop(Number(pid))
  check('the Docker config is as it was before the job', digestOf(config), digest)
  check('DOCKER_CONFIG is as it was before the job', env.DOCKER_CONFIG ?? '', env.STATE_dockerConfig)
  check('RUNNER_TEMP holds nothing of the action', filesOfTheAction(), '')
  check('the job made these calls to AWS', sorted(callsMade()), sorted(env.INPUT_CALLS.split('\n')))
}

/** Fails the job and continues, because every finding counts. */
function check(what, found, expected) {
  if (found === expected) return console.log(`ok: ${what}`)
  console.log(`::error::Not so: ${what}. Expected "${expected}", found "${found}"`)
  process.exitCode = 1
}

function filesOfTheAction() {
  return sorted(readdirSync(env.RUNNER_TEMP).filter((name) => name.startsWith('ecr-login')))
}

function callsMade() {
  const requests = readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const ofAws = requests.filter(({ service }) => ['oidc', 'sts', 'ecr'].includes(service))
  return ofAws.map(({ service, operation }) => `${service} ${operation}`)
}

function sorted(lines) {
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .sort()
    .join(', ')
}

/** Ends a process and waits for its end, 5 seconds at most. */
async function stop(pid) {
  for (let signal = 'SIGTERM', waits = 0; waits < 100; signal = 0, waits += 1) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    await pause(50)
  }
}
