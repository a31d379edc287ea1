import { describe, expect, test } from '@jest/globals'
import { onPlatform } from '../../support/platform.js'
import { planOf, problemsOf } from './planning.js'

describe('how to log in', () => {
  test('is what the inputs and the runner’s environment say', () => {
    const env = {
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_TEMP: '/temp',
      HOME: '/home/me',
      DOCKER_CONFIG: '/docker',
      REGISTRY_AUTH_FILE: '/auth.json',
      XDG_RUNTIME_DIR: '/run/user/1',
      XDG_CONFIG_HOME: '/home/me/.config',
      AWS_MAX_ATTEMPTS: '5',
    }
    const inputs = {
      ...{ 'login-with': 'podman', 'docker-config': 'shared', logout: 'false' },
      ...{ 'output-credentials': 'true', 'timeout-seconds': '60' },
    }
    expect(planOf({ inputs, env }).how).toEqual({
      loginWith: 'podman',
      config: {
        ...{ mode: 'shared', loginWith: 'podman', selfHosted: true, runnerTemp: '/temp', home: '/home/me' },
        ...{ dockerConfig: '/docker', registryAuthFile: '/auth.json' },
        ...{ xdgRuntimeDir: '/run/user/1', xdgConfigHome: '/home/me/.config' },
      },
      ...{ logout: false, outputCredentials: true, maskPassword: true, timeoutSeconds: 60, maxAttempts: 5 },
    })
  })

  test('is with docker by default, without a limit but the deadline', () => {
    const { how } = planOf({ env: { HOME: undefined } })
    expect(how).toMatchObject({
      loginWith: 'docker',
      logout: true,
      timeoutSeconds: 120,
      maxAttempts: Number.MAX_SAFE_INTEGER,
    })
    expect(how.config).toEqual({
      ...{ mode: 'auto', loginWith: 'docker', selfHosted: false, runnerTemp: '', home: '' },
      ...{ dockerConfig: '', registryAuthFile: '', xdgRuntimeDir: '', xdgConfigHome: '' },
    })
  })

  test.each([
    [{ USERPROFILE: 'C:\\Users\\me', HOME: '/c/me' }, 'C:\\Users\\me'],
    [{ HOME: 'C:\\me' }, 'C:\\me'],
    [{}, ''],
  ])('finds the home on Windows where docker does, with %j', (env, home) => {
    expect(onPlatform('win32', () => planOf({ env }).how.config.home)).toBe(home)
    expect(planOf({ env }).how.config).toMatchObject({ home: 'HOME' in env ? env.HOME : '', selfHosted: false })
  })
})

describe('AWS_MAX_ATTEMPTS', () => {
  test.each(['1', '10', '9999'])('may be %s', (attempts) => {
    const plan = planOf({ env: { AWS_MAX_ATTEMPTS: attempts } })
    expect([plan.how.maxAttempts, plan.warnings]).toEqual([Number(attempts), []])
  })

  test.each(['0', '-1', '1.5', 'many', '10000', '1e3', '５'])('%s is ignored with a warning', (attempts) => {
    const plan = planOf({ env: { AWS_MAX_ATTEMPTS: attempts } })
    const warning = `AWS_MAX_ATTEMPTS: "${attempts}" is not a whole number from 1 to 9999 and is ignored`
    expect([plan.how.maxAttempts, plan.warnings]).toEqual([Number.MAX_SAFE_INTEGER, [warning]])
  })
})

test('an isolated config has no effect on podman with REGISTRY_AUTH_FILE', () => {
  const env = { REGISTRY_AUTH_FILE: '/auth.json' }
  const isolated = { 'docker-config': 'isolated' }
  expect(problemsOf({ inputs: { ...isolated, 'login-with': 'podman' }, env })).toEqual([
    'docker-config: "isolated" has no effect here, because podman reads only REGISTRY_AUTH_FILE. Unset that variable, or use docker-config: shared',
  ])
  expect(problemsOf({ inputs: { 'login-with': 'podman' }, env })).toEqual([])
  expect(problemsOf({ inputs: { ...isolated, 'login-with': 'podman' } })).toEqual([])
  expect(problemsOf({ inputs: isolated, env })).toEqual([])
})

test.each(['DOCKER_CONFIG', 'RUNNER_TEMP'])('%s must be one line, because the runner hands it on', (name) => {
  for (const end of ['\n', '\r']) {
    const problem = `${name}: ${JSON.stringify(`/a${end}PATH=/evil`)} has a line break. Give a path of one line`
    expect(problemsOf({ env: { [name]: `/a${end}PATH=/evil` } })).toEqual([problem])
  }
})

test('a warning tells of servers that are not authenticated', () => {
  expect(planOf({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }).warnings).toEqual([
    expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED=0 is set: .* NODE_EXTRA_CA_CERTS instead$/),
  ])
  expect(planOf({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '1' } }).warnings).toEqual([])
})

test('a warning tells of an unmasked password, if there is one', () => {
  const inputs = { 'mask-password': 'false', 'output-credentials': 'true' }
  expect(planOf({ inputs }).warnings).toEqual([expect.stringMatching(/^mask-password is false: /)])
  expect(planOf({ inputs: { 'mask-password': 'false' } }).warnings).toEqual([])
  expect(planOf({ inputs: { 'output-credentials': 'true' } }).warnings).toEqual([])
})
