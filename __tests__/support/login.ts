import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, expect } from '@jest/globals'
import type { ImageAddress } from '../../sandbox/client/image.js'
import type { StepOptions } from '../../sandbox/github/runner.js'
import type { Step } from '../../sandbox/github/step.js'
import type { Sandbox } from '../../sandbox/index.js'
import { type Job, type JobOptions, startJob } from './job.js'
import { installed } from './tool.js'

/** For what the tool has to do with: the real docker CLI. A machine without it still proves everything but that. */
export const dockerOrNone = { 'login-with': installed('docker') ? 'docker' : 'none' }

/** Default name of the sessions of the sandbox's job. */
export const sessionName = 'ecr-login-acme-shop-1658821493'

/** Starts jobs for the tests of a file, and stops them after each test. */
export function useJobs(): (options?: JobOptions) => Promise<Job> {
  const started: Job[] = []
  afterEach(async () => {
    await Promise.all(started.splice(0).map((job) => job.stop()))
  })
  return async (options) => {
    const job = await startJob(options)
    started.push(job)
    return job
  }
}

/** Runs main, and holds it to what is true of every good login into a config that was not there before. Gives back the step. */
export async function logIn(job: Job, entry: string, { inputs = {}, env = {} }: StepOptions = {}): Promise<Step> {
  const tool = inputs['login-with'] ?? 'none'
  const main = await job.runner.step(entry, { inputs: { 'login-with': tool, ...inputs }, env })
  // The log is there to be seen where this fails.
  const { exitCode, stderr, log } = main
  expect({ exitCode, stderr, log }).toEqual({ exitCode: 0, stderr: '', log: expect.stringContaining('Logged in to ') })

  const hosts = hostsOf(main)
  expect(Object.keys(JSON.parse(job.configText() ?? '{}').auths ?? {})).toEqual(hosts)
  expect(main.outputs['docker-config']).toBe(dirname(job.config))
  expect(job.leftovers()).toEqual([])
  if (tool !== 'none') expect(new Set(hostsLoggedInTo(job.sandbox))).toEqual(new Set(hosts))
  expectNoSecrets(main)
  return main
}

/** Runs post, and holds it to leaving nothing of that login. */
export async function logOut(job: Job, main: Step): Promise<void> {
  const { exitCode, stderr, log } = await job.runner.post(main)
  const said = hostsOf(main).map((host) => `Logged out of ${host}\n`)
  expect({ exitCode, stderr, log }).toEqual({ exitCode: 0, stderr: '', log: said.join('') })
  expect([job.configText(), readdirSync(job.runner.temp)]).toEqual([undefined, []])
}

/** Holds a failed main to leaving nothing behind; gives back the text of its one error annotation. */
export function refusalOf(job: Job, main: Step): string {
  const { exitCode, stderr, log, outputs, envExports } = main
  expect({ exitCode, stderr, log, outputs, envExports }).toEqual({
    ...{ exitCode: 1, stderr: '', outputs: {}, envExports: {} },
    log: expect.stringContaining('##[error]'),
  })
  expect([job.configText(), job.leftovers()]).toEqual([undefined, []])
  const errors = annotations(main, 'error')
  expect(errors).toHaveLength(1)
  return errors[0] ?? ''
}

/** The texts of the step's annotations of that level. */
export function annotations({ commands }: Step, level: 'error' | 'warning' | 'notice'): readonly string[] {
  return commands.filter(({ name }) => name === level).map(({ data }) => data)
}

/** The hosts of the output `registries`. */
export function hostsOf(main: Step): readonly string[] {
  return JSON.parse(main.outputs['registries'] ?? '[]')
}

/** An image in the first registry that the step has logged in to, for a push or pull with what it left in the config. */
export function imageIn(job: Job, main: Step, repository = 'app'): ImageAddress {
  const { registry = '', 'docker-config': dockerConfig = '' } = main.outputs
  return { registry, repository, tag: 'v1', dockerConfig, env: job.runner.env }
}

/** Every call but those to registries, as `service operation role external-id by caller`, each part where there is one. */
export function calls({ requests }: Sandbox): readonly string[] {
  return requests
    .filter(({ service }) => service !== 'registry' && service !== 'layers')
    .map(({ service, operation, parameters, callerArn }) => {
      const role = String(parameters['RoleArn'] ?? '').replace(/^.*\//, '')
      const caller = callerArn && `by ${callerArn.split(':').at(-1)}`
      return [service, operation, role, parameters['ExternalId'], caller].filter(Boolean).join(' ')
    })
}

/** The hosts whose registry has taken a login. */
export function hostsLoggedInTo({ requests }: Sandbox): readonly string[] {
  const taken = requests.filter(({ operation, status }) => operation === 'GET /v2/' && status === 200)
  return taken.map(({ host }) => host)
}

/** The hosts that were connected to, but for registries: one for each CONNECT, sorted. */
export function connectedTo({ connections }: Sandbox): readonly string[] {
  const hosts = connections.map(({ target }) => target.replace(/:443$/, ''))
  return hosts.filter((host) => !/\.dkr[.-]ecr|^public\.ecr\.aws$|^ecr-public\.aws\.com$/.test(host)).sort()
}

/** No secret leaves by anything but the masks and, where it was asked for, the output `password`. */
export function expectNoSecrets({ masks, stdout, outputs, state, envExports }: Step): void {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const { password: _password, ...others } = outputs
  const shown = [...lines, ...Object.values({ ...others, ...state, ...envExports })].join('\n')
  expect(masks.filter((secret) => shown.includes(secret))).toEqual([])
}
