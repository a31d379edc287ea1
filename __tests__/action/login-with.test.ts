import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pushImage } from '../../sandbox/client/image.js'
import { logsIn } from '../support/failing-job.js'
import { crossAccount, entry, type Job, registry } from '../support/job.js'
import { annotations, imageIn, logIn, logOut, refusalOf, useJobs } from '../support/login.js'
import { installed, recordTool } from '../support/tool.js'

const start = useJobs()

const none = { ...crossAccount, 'login-with': 'none' }
const podman = installed('podman')

/** The registry's password in the config. */
function passwordIn({ configText }: Job): string {
  const { auth } = JSON.parse(configText() ?? '{}').auths[registry]
  return Buffer.from(auth, 'base64').toString().slice('AWS:'.length)
}

/** The user that podman is logged in as, or `not logged in`. */
function podmanUser({ runner }: Job, env: Readonly<Record<string, string>> = {}): string {
  const { PATH = '', HOME = '' } = runner.env
  try {
    return execFileSync(podman ?? '', ['login', '--get-login', registry], {
      env: { PATH, HOME, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'not logged in'
  }
}

describe('the step', () => {
  test('fails without docker before any call, and names the way out', async () => {
    const job = await start({ env: { PATH: '/nonexistent' } })
    const main = await job.runner.step(entry, { inputs: crossAccount })
    expect(refusalOf(job, main)).toMatch(/docker.*login-with/is)
    expect([job.sandbox.requests, main.state]).toEqual([[], {}])
  })

  test('needs no tool with login-with: none', async () => {
    const job = await start({ env: { PATH: '/nonexistent' } })
    const main = await logIn(job, entry, { inputs: none })
    expect(job.calls()).toEqual(['sts AssumeRole eu-west-1 200', 'ecr GetAuthorizationToken eu-west-1 200'])
    await pushImage(imageIn(job, main), 'content')
    await logOut(job, main)
  })

  test('starts no program that lies in the working directory', async () => {
    const job = await start({ env: { PATH: `.:relative:/nonexistent` } })
    const planted = join(job.runner.workspace, 'docker')
    writeFileSync(planted, `#!/bin/sh\necho started > '${planted}.log'\n`)
    chmodSync(planted, 0o755)
    const main = await job.runner.step(entry, { inputs: crossAccount })
    expect(refusalOf(job, main)).toMatch(/docker/)
    expect(existsSync(`${planted}.log`)).toBe(false)
  })

  test('warns of a daemon that gets the password unencrypted, and logs in', async () => {
    const tool = recordTool('docker', logsIn)
    const job = await start({ path: [tool.directory], env: { DOCKER_HOST: 'tcp://##[group]docker:2375' } })
    const main = await job.runner.step(entry, { inputs: crossAccount })
    expect(main.exitCode).toBe(0)
    expect(annotations(main, 'warning')).toEqual([
      'docker sends the registry password unencrypted to its daemon tcp://# #[group]docker:2375 (DOCKER_HOST). Enable TLS for the daemon, or use login-with: none.',
    ])
  })

  test('gives out the password only where it is asked to, and masks it', async () => {
    const job = await start()
    const silent = await logIn(job, entry, { inputs: { ...none, 'mask-password': 'false' } })
    expect(silent.masks).toContain(passwordIn(job))
    expect(Object.keys(silent.outputs)).not.toContain('password')
    expect(Object.keys(silent.outputs)).not.toContain('username')
    await logOut(job, silent)

    const main = await logIn(job, entry, { inputs: { ...none, 'output-credentials': 'true' } })
    const password = passwordIn(job)
    expect(main.outputs).toMatchObject({ username: 'AWS', password })
    expect(main.masks).toContain(password)
    expect(annotations(main, 'warning')).toEqual([])
    await logOut(job, main)
  })

  test('leaves the password unmasked with mask-password: false, so that it can cross to other jobs, and warns', async () => {
    const job = await start()
    const inputs = { ...none, 'output-credentials': 'true', 'mask-password': 'false' }
    const main = await logIn(job, entry, { inputs })
    const password = passwordIn(job)
    expect(main.outputs).toMatchObject({ username: 'AWS', password })
    // The runner drops a job output that holds anything masked.
    expect(main.masks.filter((mask) => password.includes(mask))).toEqual([])
    expect(main.log).not.toContain(password)
    expect(annotations(main, 'warning')).toEqual([expect.stringContaining('mask-password is false')])
    await logOut(job, main)
  })

  test('leaves the login in the config with logout: false', async () => {
    const job = await start()
    const main = await logIn(job, entry, { inputs: { ...none, logout: 'false' } })
    expect(main.log).toContain('logout is false, so it stays')
    const text = job.configText()
    const post = await job.runner.post(main)
    expect(post).toMatchObject({ exitCode: 0, stderr: '', log: '' })
    expect(job.configText()).toBe(text)
    await pushImage(imageIn(job, main), 'content')
  })

  test('logs out by what main has saved, regardless of the inputs that post gets', async () => {
    const job = await start()
    const main = await logIn(job, entry, { inputs: none })
    const inputs = { logout: 'false', 'registry-account': '999999999999', 'docker-config': 'isolated', region: '' }
    const post = await job.runner.post(main, { inputs })
    expect(post).toMatchObject({ exitCode: 0, log: `Logged out of ${registry}\n` })
    expect(job.configText()).toBeUndefined()
  })
})

if (podman) {
  describe('the step with podman', () => {
    const inputs = { ...crossAccount, 'login-with': 'podman' }

    test('leaves a login that podman finds, and takes it away again', async () => {
      const tool = recordTool('podman', `exec '${podman}' "$@"`)
      const job = await start({ path: [tool.directory] })
      const main = await logIn(job, entry, { inputs })
      expect(podmanUser(job)).toBe('AWS')
      const [first, ...more] = tool.starts()
      const authFile = expect.stringContaining(job.runner.temp)
      expect(first?.argv).toEqual([
        ...['login', '--username', 'AWS', '--password-stdin'],
        ...['--authfile', authFile, registry],
      ])
      expect(more).toEqual([])
      expect(JSON.stringify(first)).not.toContain(passwordIn(job))
      await logOut(job, main)
      expect(podmanUser(job)).toBe('not logged in')
    })

    test('puts the login where REGISTRY_AUTH_FILE points, and keeps what is there', async () => {
      const job = await start()
      const file = join(job.runner.home, 'auth', 'auth.json')
      const before = '{\n  "auths": {\n    "ghcr.io": {\n      "auth": "b3RoZXI6bG9naW4="\n    }\n  }\n}\n'
      mkdirSync(dirname(file))
      writeFileSync(file, before)
      const env = { REGISTRY_AUTH_FILE: file }
      const main = await job.runner.step(entry, { inputs, env })
      expect(main).toMatchObject({ exitCode: 0, outputs: { registry, 'docker-config': dirname(file) } })
      expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).auths)).toEqual(['ghcr.io', registry])
      expect([podmanUser(job, env), podmanUser(job), job.configText()]).toEqual(['AWS', 'not logged in', undefined])

      await job.runner.post(main, { env })
      expect(readFileSync(file, 'utf8')).toBe(before)
    })

    test.each([
      ['XDG_RUNTIME_DIR', 'run'],
      ['the home directory', '.config'],
    ])('reports an auth.json under %s that hides the login', async (_name, directory) => {
      const job = await start()
      const file = join(job.runner.home, directory, 'containers', 'auth.json')
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify({ auths: { [registry]: { auth: 'b2xkOmxvZ2lu' } } }))
      const env = { XDG_RUNTIME_DIR: join(job.runner.home, 'run') }
      const main = await job.runner.step(entry, { inputs, env })
      expect(main.exitCode).toBe(0)
      expect(annotations(main, 'warning')).toEqual([expect.stringContaining(file)])
      // It is no false alarm.
      expect(podmanUser(job, env)).toBe('old')
    })
  })
}
