import { quoteForMessage } from './input-rules.js'
import type { Inputs } from './inputs.js'
import type { ConfigSettings, Environment, How } from './plan.js'

/** Rules between the inputs of the group "how" and the environment. */
export function howProblems({ loginWith, dockerConfig }: Inputs, env: Environment): readonly string[] {
  const problems: string[] = []
  const attempts = env['AWS_MAX_ATTEMPTS']
  if (attempts && !/^[1-9][0-9]{0,3}$/.test(attempts)) {
    problems.push(`AWS_MAX_ATTEMPTS: ${quoteForMessage(attempts)} is not a whole number from 1 to 9999`)
  }
  if (loginWith === 'podman' && env['REGISTRY_AUTH_FILE'] && dockerConfig === 'isolated') {
    problems.push(
      'docker-config: "isolated" would be in vain: podman reads REGISTRY_AUTH_FILE alone; unset that, or use shared',
    )
  }
  return problems
}

export function makeHow(inputs: Inputs, env: Environment): How {
  const { loginWith, logout, outputCredentials, maskPassword, timeoutSeconds } = inputs
  return {
    loginWith,
    config: configSettings(inputs, env),
    logout,
    outputCredentials,
    maskPassword,
    timeoutSeconds,
    maxAttempts: Number(env['AWS_MAX_ATTEMPTS'] || Number.POSITIVE_INFINITY),
  }
}

function configSettings(inputs: Inputs, env: Environment): ConfigSettings {
  return {
    mode: inputs.dockerConfig,
    tool: inputs.loginWith,
    selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
    runnerTemp: env['RUNNER_TEMP'] ?? '',
    // As docker has it: on Windows HOME is that of a shell.
    home: (process.platform === 'win32' ? env['USERPROFILE'] || env['HOME'] : env['HOME']) ?? '',
    dockerConfig: env['DOCKER_CONFIG'] ?? '',
    registryAuthFile: env['REGISTRY_AUTH_FILE'] ?? '',
    xdgRuntimeDir: env['XDG_RUNTIME_DIR'] ?? '',
    xdgConfigHome: env['XDG_CONFIG_HOME'] ?? '',
  }
}
