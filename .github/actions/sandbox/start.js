// Builds the project, starts the sandbox in the background, and sets the job's environment so that the job uses it.
import { execSync, spawn } from 'node:child_process'
import { appendFileSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { configFile, digestOf } from './docker-config.js'

const { env } = process
const inTemp = (name) => path.join(env.RUNNER_TEMP, name)
const [ready, log, record] = ['sandbox.json', 'sandbox.log', 'sandbox-requests.jsonl'].map(inTemp)

execSync('npm run setup && npm run build', { stdio: 'inherit' })

const options = JSON.stringify({ faults: JSON.parse(env.INPUT_FAULTS) })
const server = spawn(process.execPath, ['lib/sandbox/serve.js', '--record', record, '--options', options], {
  detached: true,
  stdio: ['ignore', openSync(ready, 'w'), openSync(log, 'w')],
  windowsHide: true,
})
// Before anything can fail, so that the post step knows what to stop.
const config = configFile(env)
save('GITHUB_STATE', {
  pid: server.pid,
  record,
  config,
  digest: digestOf(config),
  dockerConfig: env.DOCKER_CONFIG ?? '',
})

const deadline = Date.now() + 30_000
while (!readFileSync(ready, 'utf8').endsWith('\n')) {
  if (server.exitCode !== null || Date.now() > deadline) {
    throw new Error(`The sandbox did not start: ${readFileSync(log, 'utf8')}`)
  }
  await pause(100)
}
server.unref()
const sandbox = JSON.parse(readFileSync(ready, 'utf8'))
save('GITHUB_ENV', { ...sandbox.env, ...sandbox.credentials, ...sandbox.oidcEnv })
// The sandbox's certificates are trusted through SSL_CERT_FILE, which Go programs such as docker read on Linux only.
save('GITHUB_OUTPUT', { 'login-with': process.platform === 'linux' ? 'docker' : 'none' })

/** Appends to one of the runner's files. No value has a line break. */
function save(file, values) {
  appendFileSync(
    env[file],
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
}
