import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { crossAccount } from '../__tests__/support/job.js'
import { installed } from '../__tests__/support/tool.js'
import { createRunner, type Runner } from '../sandbox/github/runner.js'
import type { Step } from '../sandbox/github/step.js'
import { type Sandbox, startSandbox } from '../sandbox/index.js'
import { type Attack, type Attempt, type Count, endsWell, killAfter, mainLimitMs, postLimitMs } from './attempt.js'

/** Jobs of one machine share a Docker config and are killed at any moment, while docker itself logs in and out of other registries. */

const regions = [
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ap-south-1',
]
const bystanders = { 'ghcr.io': { auth: 'b3RoZXI6bG9naW4=' }, 'registry.example.com': { auth: 'ZXZlbjptb3Jl' } }
const realDocker = installed('docker')

/** How the jobs of a storm end: all by themselves, some by SIGTERM, some by SIGKILL. */
type Wind = 'calm' | 'SIGTERM' | 'SIGKILL'

function storm(wind: Wind, loginWith: 'docker' | 'none'): Attempt {
  return {
    name: `${regions.length} jobs, ${wind}, login-with: ${loginWith}`,
    run: async (count) => {
      const sandbox = await startSandbox()
      const home = mkdtempSync(join(tmpdir(), 'storm-'))
      const config = join(home, '.docker', 'config.json')
      mkdirSync(join(home, '.docker'))
      writeFileSync(config, JSON.stringify({ auths: bystanders }))
      const runners: Runner[] = []
      let blowing = true
      const isWild = loginWith === 'docker' && realDocker !== undefined
      const docker = isWild ? logInAndOut(realDocker, { sandbox, home, count, until: () => !blowing }) : undefined
      try {
        const env = { ...sandbox.env(), ...sandbox.credentials, AWS_EC2_METADATA_DISABLED: 'true' }
        const ends = await Promise.all(
          regions.map(async (region) => {
            const runner = await createRunner({ home, env })
            runners.push(runner)
            return job(runner, { region, wind, loginWith, count })
          }),
        )
        blowing = false
        await docker
        return [...ends.flat(), ...leftIn(config, { isWild, count })]
      } finally {
        blowing = false
        await docker
        await Promise.all(runners.map((runner) => runner.stop()))
        await sandbox.stop()
        rmSync(home, { recursive: true, force: true })
      }
    },
  }
}

/** Where post has warned of a login, its record stays, so that `logout` can still remove it. Without a state, no post looks for one. */
function leftoversIn(temp: string, { main, post }: { readonly main: Step; readonly post: Step }): readonly string[] {
  const mayHaveRecord = isWarned(post) || (main.signal === 'SIGKILL' && main.state['undo'] === undefined)
  const names = readdirSync(temp).filter((name) => !(mayHaveRecord && name === 'ecr-login-undo'))
  return names.map((name) => `${name} is left in RUNNER_TEMP`)
}

function isWarned({ commands }: Step): boolean {
  return commands.some(({ name }) => name === 'warning')
}

/** SIGKILL ends main at any moment, SIGTERM only before Node listens to signals: main has done nothing then. */
function isBlownAway({ signal, stdout, state }: Step, wind: Wind): boolean {
  if (wind === 'SIGKILL') return signal === 'SIGKILL'
  return wind === 'SIGTERM' && signal === 'SIGTERM' && stdout === '' && Object.keys(state).length === 0
}

/** Main, killed at a moment picked by chance; then post, as the runner runs it after every main that saved a state. */
async function job(
  runner: Runner,
  {
    region,
    wind,
    loginWith,
    count,
  }: { readonly region: string; readonly wind: Wind; readonly loginWith: string; readonly count: Count },
): Promise<readonly string[]> {
  await sleep(Math.random() * 1_000)
  const blow =
    wind === 'calm' || Math.random() < 0.3
      ? []
      : [{ signal: wind, when: sleep(Math.random() * 4_000, undefined, { ref: false }) }]
  const main = await runner.step('dist/main/index.js', {
    inputs: { ...crossAccount, region, 'login-with': loginWith, 'docker-config': 'shared', 'timeout-seconds': '60' },
    signals: [...blow, killAfter(mainLimitMs * 3)],
  })
  count('jobs in storms')
  await sleep(Math.random() * 500)
  const post = await runner.post(main, { signals: [killAfter(postLimitMs)] })
  return [
    ...(isBlownAway(main, wind) ? [] : endsWell(main, 'main')),
    ...(wind === 'calm' && main.exitCode !== 0 ? [`main fails: ${main.log.slice(-300)}`] : []),
    ...endsWell(post, 'post'),
    ...leftoversIn(runner.temp, { main, post }),
    ...(loginWith === 'none' ? contradictions(main, post) : []),
  ]
}

/** A login that main reported, and post neither removed nor warned of; docker may have overwritten it in between. */
function contradictions(main: Step, post: Step): readonly string[] {
  const isSaid = post.log.includes('Logged out of') || isWarned(post)
  return main.exitCode === 0 && !isSaid ? [`post says nothing: ${JSON.stringify(post.log)}`] : []
}

/** Another job's docker, in the same config: it writes back what it has read before, as docker does, without a lock. */
async function logInAndOut(
  docker: string,
  { sandbox, home, count, until }: { sandbox: Sandbox; home: string; count: Count; until: () => boolean },
): Promise<void> {
  const { registry, password } = await passwordFor(sandbox)
  const env = { ...sandbox.env(), HOME: home, PATH: process.env['PATH'] ?? '' }
  while (!until()) {
    await run(docker, { args: ['login', '--username', 'AWS', '--password-stdin', registry], env, input: password })
    await run(docker, { args: ['logout', registry], env, input: '' })
    count('logins of docker in storms')
  }
}

/** A registry that none of the storm's jobs uses, and a password that is good there. */
async function passwordFor(sandbox: Sandbox): Promise<{ readonly registry: string; readonly password: string }> {
  const runner = await createRunner({ env: { ...sandbox.env(), ...sandbox.credentials } })
  try {
    const inputs = { ...crossAccount, region: 'eu-central-1', 'login-with': 'none', 'output-credentials': 'true' }
    const { outputs } = await runner.step('dist/main/index.js', { inputs })
    return { registry: outputs['registry'] ?? '', password: outputs['password'] ?? '' }
  } finally {
    await runner.stop()
  }
}

function run(
  program: string,
  { args, env, input }: { readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv; readonly input: string },
): Promise<void> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { env }, () => resolve())
    child.stdin?.on('error', () => undefined).end(input)
  })
}

/** After all posts: the bystanders' logins are whole. Ours are gone, but for those that docker has brought back after post looked. */
function leftIn(
  config: string,
  { isWild, count }: { readonly isWild: boolean; readonly count: Count },
): readonly string[] {
  if (!existsSync(config)) return ['the Docker config is gone']
  const text = readFileSync(config, 'utf8')
  const { auths = {} }: { auths?: Record<string, object> } = JSON.parse(text)
  const lost = Object.entries(bystanders).filter(
    ([host, { auth }]) => !JSON.stringify(auths[host] ?? '').includes(auth),
  )
  const stale = Object.keys(auths).filter((host) => host.startsWith(crossAccount['registry-account']))
  if (isWild) count('logins that docker brought back', stale.length)
  return [
    ...lost.map(([host]) => `the login to ${host} is lost: ${text.slice(0, 300)}`),
    ...(isWild ? [] : stale.map((host) => `the login to ${host} is still there`)),
    ...readdirSync(join(config, '..'))
      .filter((name) => name !== 'config.json')
      .map((name) => `${name} is left beside the Docker config`),
  ]
}

const winds = ['SIGKILL', 'SIGTERM', 'calm'] as const
const storms = winds.flatMap((wind) => [
  ...(realDocker === undefined ? [] : [storm(wind, 'docker')]),
  storm(wind, 'none'),
])

export const killStorms: Attack = {
  name: 'kill-storms',
  attempts: storms,
  byChance: () => storms[Math.floor(Math.random() * storms.length)] as Attempt,
}
