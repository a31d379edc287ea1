import { problemWith, quoteForMessage } from './input-rules.js'
import type { Inputs } from './inputs.js'
import type { ConfigSettings, Environment, How } from './plan.js'

/** Rules between the inputs of the group "how" and the environment. */
export function loginProblems(inputs: Inputs, env: Environment): readonly string[] {
  const { loginWith, dockerConfig, outputCredentials } = inputs
  if (loginWith === 'helper' && outputCredentials) {
    const problem = 'leaves the password that login-with: helper avoids. Leave it out, or use another login-with'
    return [problemWith({ origin: 'output-credentials', value: 'true' }, problem)]
  }
  if (loginWith !== 'podman' || !env['REGISTRY_AUTH_FILE'] || dockerConfig !== 'isolated') return []
  const problem =
    'has no effect here, because podman reads only REGISTRY_AUTH_FILE. Unset that variable, or use docker-config: shared'
  return [problemWith({ origin: 'docker-config', value: dockerConfig }, problem)]
}

/** Settings that are allowed, but probably a mistake. */
export function loginWarnings({ outputCredentials, maskPassword }: Inputs, env: Environment): readonly string[] {
  const warnings: string[] = []
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    warnings.push(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: anyone on the network can pose as AWS and take your credentials. Trust your proxy with NODE_EXTRA_CA_CERTS instead',
    )
  }
  const attempts = env['AWS_MAX_ATTEMPTS']
  if (attempts && !isCount(attempts)) {
    warnings.push(`AWS_MAX_ATTEMPTS: ${quoteForMessage(attempts)} is not a whole number from 1 to 9999 and is ignored`)
  }
  if (outputCredentials && !maskPassword) {
    warnings.push(
      'mask-password is false: the registry password can appear in logs, and everyone who reads them can use it for 12 hours',
    )
  }
  return warnings
}

function isCount(attempts: string): boolean {
  return /^[1-9][0-9]{0,3}$/.test(attempts)
}

export function makeHow(inputs: Inputs, env: Environment): How {
  const { loginWith, logout, outputCredentials, maskPassword, timeoutSeconds } = inputs
  const attempts = env['AWS_MAX_ATTEMPTS'] ?? ''
  return {
    loginWith,
    config: configSettings(inputs, env),
    logout,
    outputCredentials,
    maskPassword,
    timeoutSeconds,
    maxAttempts: isCount(attempts) ? Number(attempts) : Number.POSITIVE_INFINITY,
  }
}

function configSettings(inputs: Inputs, env: Environment): ConfigSettings {
  return {
    mode: inputs.dockerConfig,
    loginWith: inputs.loginWith,
    selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
    runnerTemp: env['RUNNER_TEMP'] ?? '',
    // As docker does: on Windows, HOME belongs to a shell.
    home: (process.platform === 'win32' ? env['USERPROFILE'] || env['HOME'] : env['HOME']) ?? '',
    dockerConfig: env['DOCKER_CONFIG'] ?? '',
    registryAuthFile: env['REGISTRY_AUTH_FILE'] ?? '',
    xdgRuntimeDir: env['XDG_RUNTIME_DIR'] ?? '',
    xdgConfigHome: env['XDG_CONFIG_HOME'] ?? '',
  }
}
