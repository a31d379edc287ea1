import { problemWith, quoteForMessage } from './input-rules.js'
import type { Inputs } from './inputs.js'
import type { Environment, How } from './plan.js'

/** The inputs of the group "how". */
export function makeHow(inputs: Inputs, env: Environment): How {
  const attempts = env['AWS_MAX_ATTEMPTS'] ?? ''
  const loginWith = inputs['login-with']
  return {
    loginWith,
    config: {
      mode: inputs['docker-config'],
      loginWith,
      selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
      runnerTemp: env['RUNNER_TEMP'] ?? '',
      // As docker does: on Windows, HOME belongs to a shell.
      home: (process.platform === 'win32' ? env['USERPROFILE'] || env['HOME'] : env['HOME']) ?? '',
      dockerConfig: env['DOCKER_CONFIG'] ?? '',
      registryAuthFile: env['REGISTRY_AUTH_FILE'] ?? '',
      xdgRuntimeDir: env['XDG_RUNTIME_DIR'] ?? '',
      xdgConfigHome: env['XDG_CONFIG_HOME'] ?? '',
    },
    logout: inputs.logout,
    outputCredentials: inputs['output-credentials'],
    maskPassword: inputs['mask-password'],
    timeoutSeconds: inputs['timeout-seconds'],
    maxAttempts: isCount(attempts) ? Number(attempts) : Number.MAX_SAFE_INTEGER,
  }
}

/** Paths that the step may write to GITHUB_ENV, one line each. */
export function pathProblems(env: Environment): readonly string[] {
  const paths = ['DOCKER_CONFIG', 'RUNNER_TEMP'].map((origin) => ({ origin, value: env[origin] ?? '' }))
  const broken = paths.filter(({ value }) => /[\r\n]/.test(value))
  return broken.map((path) => problemWith(path, 'has a line break. Give a path of one line'))
}

/** Settings that are allowed, but probably a mistake. */
export function loginWarnings({ outputCredentials, maskPassword }: How, env: Environment): readonly string[] {
  const { NODE_TLS_REJECT_UNAUTHORIZED: tls, AWS_MAX_ATTEMPTS: attempts = '' } = env
  const rows = [
    [
      tls === '0',
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: anyone on the network can pose as AWS and take your credentials. Trust your proxy with NODE_EXTRA_CA_CERTS instead',
    ],
    [
      attempts !== '' && !isCount(attempts),
      `AWS_MAX_ATTEMPTS: ${quoteForMessage(attempts)} is not a whole number from 1 to 9999 and is ignored`,
    ],
    [
      outputCredentials && !maskPassword,
      'mask-password is false: the registry password can appear in logs, and everyone who reads them can use it for 12 hours',
    ],
  ] as const
  return rows.flatMap(([isSo, warning]) => (isSo ? [warning] : []))
}

function isCount(attempts: string): boolean {
  return /^[1-9][0-9]{0,3}$/.test(attempts)
}
