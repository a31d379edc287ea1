import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { writeSignIn } from '../__tests__/support/aws-files.js'
import type { Effect } from '../sandbox/network/faults.js'
import { ROLES } from '../sandbox/world.js'
import { type Attack, type Attempt, attack, type Count, endsWell, pick, type Setting } from './attempt.js'
import { filesAsSinks, search, sinksOf, startsAsSinks } from './secrets.js'

/** Whoever holds a secret legitimately shows it: AWS, GitHub, docker, a proxy, a credential_process. Nothing of it may come out. */

/** Ways to spoil an answer that holds secrets, so that somebody is tempted to quote it. */
const spoilt: Readonly<Record<string, (body: string) => string>> = {
  'cut off after an eighth': (body) => body.slice(0, body.length / 8),
  'cut off in the middle': (body) => body.slice(0, body.length / 2),
  'cut off at its end': (body) => body.slice(0, -3),
  'begins with garbage': (body) => `x${body}`,
  'ends with garbage': (body) => `${body}]}</x>`,
  'holds control characters': (body) => body.replaceAll(/(.{50})/g, '$1\u0000\u001b'),
  'is an error message of STS': (body) =>
    `<ErrorResponse><Error><Code>AccessDenied</Code><Message>denied: ${escapeXml(body)}</Message></Error></ErrorResponse>`,
  'is an error message of ECR': (body) =>
    JSON.stringify({ __type: 'AccessDeniedException', message: `denied: ${body}` }),
  'is an error code': (body) => JSON.stringify({ __type: body, message: 'denied', code: body, Code: body }),
  'is a page': (body) => `<!DOCTYPE html><html><body>${body}</body></html>`,
  'is twice there': (body) => body + body,
  'is a JSON string': (body) => JSON.stringify(body),
}
const services = ['sts', 'ecr', 'oidc', 'ecs', 'imds', 'sso'] as const
const statuses = [200, 400, 403, 500] as const

const overOidc: Setting = {
  ...{ keys: false, inputs: { 'oidc-role-arn': ROLES.githubBuild } },
  arrange: ({ sandbox }) => sandbox.oidcEnv(),
}

/** What makes a job ask the service, if it does not by itself. */
const askers: Readonly<Partial<Record<(typeof services)[number], Setting>>> = {
  oidc: overOidc,
  ecs: { keys: false, arrange: ({ sandbox }) => sandbox.ecsEnv() },
  imds: { keys: false, env: { AWS_EC2_METADATA_DISABLED: 'false' }, arrange: ({ sandbox }) => sandbox.imdsEnv() },
  sso: {
    ...{ keys: false, inputs: { profile: 'developer' } },
    arrange: (job) => {
      writeSignIn(job)
      return undefined
    },
  },
}

function answered(service: (typeof services)[number], spoil: string, status: (typeof statuses)[number]): Attempt {
  const effect: Effect = { kind: 'edit', edit: spoilt[spoil] ?? String, status }
  const setting = { faults: [{ match: { service }, ...effect }], ...askers[service] }
  return leak(`the answer of ${service} (${status}) ${spoil}`, setting)
}

/** What a docker that has got a password may do with it. */
const dockers: Readonly<Record<string, string>> = {
  'as it is': 'echo "bad password $p" >&2',
  'on standard output': 'echo "bad password $p"',
  'on standard output, and succeeds': `echo "$p"; echo "$p" >&2; echo "Login Succeeded"; printf '%s' "$p" | { ${logInAgain()}; }; exit 0`,
  'in base64': 'printf %s "$p" | base64 -w 0 >&2',
  'in base64, with its user': 'printf "AWS:%s" "$p" | base64 -w 0 >&2',
  'in base64, in lines': 'printf "AWS:%s" "$p" | base64 >&2',
  'in lines of 64': 'printf %s "$p" | fold -w 64 >&2',
  'in lines of 20': 'printf %s "$p" | fold -w 20 >&2',
  'with blanks between': 'printf %s "$p" | sed \'s/.\\{10\\}/& /g\' >&2',
  'in an URL': 'echo "https://AWS:$p@registry/" >&2',
  quoted: 'echo "{\\"Secret\\":\\"$p\\"}" >&2',
  'behind a workflow command': 'echo "::warning::$p" >&2; echo "##[error]$p" >&2',
  'from its middle on': 'printf %s "$p" | cut -c 100-400 >&2',
  'in a header': 'echo "Authorization: Basic $(printf "AWS:%s" "$p" | base64 -w 0)" >&2',
  'a megabyte of it': 'i=0; while [ $i -lt 300 ]; do echo "$p"; i=$((i+1)); done >&2',
}

function logInAgain(): string {
  return `for host in "$@"; do :; done; mkdir -p "$DOCKER_CONFIG"; printf '{"auths":{"%s":{"auth":"%s"}}}' "$host" "$(printf 'AWS:%s' "$p" | base64 -w 0)" > "$DOCKER_CONFIG/config.json"`
}

const proxyPassword = 'canary:p%40ss-w0rd-of-the-proxy'
const proxySecrets = ['p%40ss-w0rd-of-the-proxy', 'p@ss-w0rd-of-the-proxy', 'canary:p@ss-w0rd-of-the-proxy']

const echoes = ['canary:p@ss-w0rd-of-the-proxy', proxyPassword, base64('canary:p@ss-w0rd-of-the-proxy')]

/** A proxy that says its password in the reason of a refusal. */
function proxies(status: number, echo: string): Attempt {
  const name = `a proxy answers ${status} and says "${echo.slice(0, 12)}…"`
  return {
    name,
    run: async (count) => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined)
        socket.once('data', () => {
          const body = `no entry for ${echo}`
          socket.end(`HTTP/1.1 ${status} denied ${echo}\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
        })
      })
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : 0
      try {
        const env = { HTTPS_PROXY: `http://${proxyPassword}@127.0.0.1:${port}` }
        return await leak(name, { env, inputs: { 'timeout-seconds': '3' } }, proxySecrets).run(count)
      } finally {
        server.close()
      }
    },
  }
}

const profiles: Readonly<Record<string, string>> = {
  'fails and prints it': 'echo c4nary-of-a-credential-process; echo c4nary-of-a-credential-process >&2; exit 1',
  'prints broken JSON': 'echo \\\'{"SecretAccessKey":"c4nary-of-a-credential-process\\\'',
  'is named after it': '/nowhere/c4nary-of-a-credential-process',
}

function profile(name: string): Attempt {
  const setting: Setting = {
    ...{ keys: false, inputs: { profile: 'build' } },
    arrange: ({ runner }) => {
      mkdirSync(join(runner.home, '.aws'))
      const command = name === 'is named after it' ? profiles[name] : `sh -c '${profiles[name]}'`
      writeFileSync(join(runner.home, '.aws', 'config'), `[profile build]\ncredential_process = ${command}\n`)
      return undefined
    },
  }
  return leak(`a credential_process ${name}`, setting, ['c4nary-of-a-credential-process'])
}

const configs: Readonly<Record<string, string>> = {
  'cut off': '{"auths":{"ghcr.io":{"auth":"Y2FuYXJ5OmMwbmZpZy1zZWNyZXQtb2Ytb3RoZXJz',
  'with a comment':
    '{"auths":{"ghcr.io":{"auth":"Y2FuYXJ5OmMwbmZpZy1zZWNyZXQtb2Ytb3RoZXJz"}} /* c0nfig-secret-of-others */ }',
  'with two values':
    '{"auths":{"ghcr.io":{"auth":"Y2FuYXJ5OmMwbmZpZy1zZWNyZXQtb2Ytb3RoZXJz"}}} c0nfig-secret-of-others',
  'that is whole': '{"auths":{"ghcr.io":{"auth":"Y2FuYXJ5OmMwbmZpZy1zZWNyZXQtb2Ytb3RoZXJz"}}}',
}

function config(name: string): Attempt {
  const setting: Setting = {
    arrange: ({ runner }) => {
      mkdirSync(join(runner.home, '.docker'))
      writeFileSync(join(runner.home, '.docker', 'config.json'), configs[name] ?? '')
      return undefined
    },
  }
  return leak(`a Docker config ${name}`, setting, [
    'Y2FuYXJ5OmMwbmZpZy1zZWNyZXQtb2Ytb3RoZXJz',
    'c0nfig-secret-of-others',
  ])
}

const goodRuns: Readonly<Record<string, Setting>> = {
  'docker logs in': {},
  'no tool': { inputs: { 'login-with': 'none' } },
  'an OIDC token': overOidc,
  'two regions, isolated': { inputs: { region: 'eu-west-1 us-east-1', 'docker-config': 'isolated' } },
  'credentials as outputs': { inputs: { 'output-credentials': 'true' } },
  'limited to repositories': { inputs: { repositories: 'app' } },
  'ECR Public': { inputs: { 'registry-type': 'public', 'registry-account': '', region: '' } },
}

/** Runs main and post in that setting, half of the time with the runner's debug log, and looks for every secret everywhere. */
function leak(name: string, setting: Setting, more: readonly string[] = []): Attempt {
  return {
    name,
    run: async (count: Count) => {
      const debug = Math.random() < 0.5 ? { RUNNER_DEBUG: '1' } : {}
      return attack({ ...setting, env: { ...debug, ...setting.env } }, async ({ job, docker, main, post }) => {
        const isIsolated = setting.inputs?.['docker-config'] === 'isolated'
        const own = ['.docker', '.aws', 'ecr-login-docker-config', 'web-identity-token', 'pod-token']
        const after = filesAsSinks(job, isIsolated ? own : ['.docker/config.json', '.aws'])
        const undone = await post()
        const secrets = [...job.sandbox.secrets(), ...more]
        const asked = setting.inputs?.['output-credentials'] === 'true' ? ['password'] : []
        return [
          ...endsWell(main, 'main'),
          ...endsWell(undone, 'post'),
          ...search(
            secrets,
            { ...sinksOf(main, asked), ...startsAsSinks(docker.starts(), job.runner.env), ...after },
            count,
          ),
          ...search(secrets, { ...sinksOf(undone), ...filesAsSinks(job, ['.docker/config.json', '.aws']) }, count),
        ]
      })
    },
  }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const docker = (name: string, script = ''): Attempt =>
  leak(`docker says the password ${name}`, { docker: `p=$(cat)\n${script}\nexit 1` })

export const leaks: Attack = {
  name: 'leaks',
  attempts: [
    ...Object.entries(goodRuns).map(([name, setting]) => leak(name, setting)),
    ...Object.entries(dockers).map(([name, script]) => docker(name, script)),
    ...[407, 502].flatMap((status) => echoes.map((echo) => proxies(status, echo))),
    ...Object.keys(profiles).map(profile),
    ...Object.keys(configs).map(config),
    ...Object.keys(spoilt).flatMap((spoil) =>
      services.flatMap((service) => statuses.map((status) => answered(service, spoil, status))),
    ),
  ],
  byChance: () => {
    const cut = Math.random()
    const service = pick(services)
    const status = pick(statuses)
    const edit = (body: string): string => body.slice(0, body.length * cut)
    const faults = [{ match: { service }, kind: 'edit', edit, status } as const]
    return leak(`the answer of ${service} (${status}) cut off at ${cut}`, { faults, ...askers[service] })
  },
}
