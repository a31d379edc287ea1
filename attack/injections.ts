import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { commandsIn } from '../__tests__/support/runner-commands.js'
import type { Step } from '../sandbox/github/step.js'
import type { Effect } from '../sandbox/network/faults.js'
import { ROLES } from '../sandbox/world.js'
import { type Attack, type Attempt, attack, endsWell, pick, type Setting } from './attempt.js'
import { activePartsOf } from './summary.js'

/** Text that wants to be more than text, by every way in which text reaches the action. */

/** Each names `evil`, so that whatever became of it can be told from what the action says itself. */
const texts: Readonly<Record<string, string>> = {
  commands:
    '\n::set-output name=registry::evil\n::add-path::/evil\n::stop-commands::evil\n::save-state name=undo::evil',
  'old commands': 'x ##[set-env name=PATH]evil ##[add-path]/evil ##[stop-commands]evil ##[save-state name=undo]evil',
  'commands after other line ends':
    '\r::add-path::/evil\r\n::add-mask::evil\u2028::set-env name=A::evil\u0085::set-env name=B::evil',
  'commands behind characters that do not count':
    '\u200b::add-path::/evil\n\u2060##\u200b[add-path]/evil\n\ufe0f::set-env name=A::evil',
  'escaped commands': '%0A::add-path::/evil%0D%0A::stop-commands::evil',
  'the end of a file command': '\nghadelimiter_evil\nregistry=evil\nDOCKER_CONFIG<<E\nevil\nE\n',
  HTML: '<img src="https://evil.example/p.png" onerror=evil()> password: xxxx <h1>evil</h1><script>evil()</script>',
  Markdown: '`](https://evil.example) ![evil](https://evil.example/p) **evil** | evil | @evil/all #1 `password=evil',
  'a fence': '\n```\n# evil\n~~~\n<details open><summary>evil</summary>\n',
  'a fence behind quotes': '"}\n````\n<h1 id=evil>evil</h1>\n',
  'a shell command': '"; touch evil; $(touch evil) `touch evil` && touch evil #',
  'an option': '--config=evil',
  terminal: '\u001b]8;;https://evil.example\u0007evil\u001b]8;;\u0007\u001b[2J\u009b31mevil\u202eevil',
}

const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs)
const variables = [
  ...['AWS_REGION', 'AWS_PROFILE', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_MAX_ATTEMPTS', 'AWS_ACCESS_KEY_ID'],
  ...['AWS_SESSION_TOKEN', 'AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'HTTPS_PROXY', 'NO_PROXY', 'DOCKER_CONFIG'],
  ...[
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_AUTH_CONFIG',
    'REGISTRY_AUTH_FILE',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
  ],
  ...['GITHUB_EVENT_PATH', 'GITHUB_REF', 'GITHUB_ACTOR', 'RUNNER_ENVIRONMENT', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'PATH'],
] as const

/** How a text gets to the action from outside. */
const channels: Readonly<Record<string, (text: string) => Setting>> = {
  ...Object.fromEntries(inputs.map((name) => [`input ${name}`, (text: string) => ({ inputs: { [name]: text } })])),
  ...Object.fromEntries(
    variables.map((name) => [`variable ${name}`, (text: string) => ({ env: { [name]: text.replaceAll('\0', '') } })]),
  ),
  'a message of STS': (text) => fault('sts', { kind: 'error', code: 'AccessDenied', message: text, status: 403 }),
  'a code of STS': (text) => fault('sts', { kind: 'error', code: text, message: 'no', status: 403 }),
  'a message of ECR': (text) => fault('ecr', { kind: 'error', code: 'AccessDeniedException', message: text }),
  'a code of ECR': (text) => fault('ecr', { kind: 'error', code: text, message: 'no' }),
  'a principal in a message of STS': (text) =>
    fault('sts', {
      ...{ kind: 'error', code: 'AccessDenied', status: 403 },
      message: `User: arn:aws:iam::222222222222:user/${text} is not authorized to perform: sts:AssumeRole on resource: ${ROLES.push}`,
    }),
  'a repository in a message of ECR': (text) => ({
    ...fault('ecr', {
      ...{ kind: 'error', code: 'AccessDeniedException' },
      message: `User: arn:aws:sts::111111111111:assumed-role/ecr-push/x is not authorized to perform: ecr:BatchCheckLayerAvailability on resource: arn:aws:ecr:eu-west-1:111111111111:repository/${text} because no identity-based policy allows it`,
    }),
    inputs: { repositories: 'app' },
  }),
  'the session in an answer of STS': (text) =>
    fault('sts', {
      kind: 'edit',
      edit: (body) => body.replace(/(?<=<Arn>)[^<]*/, () => `${ROLES.push}${escapeXml(text)}`),
    }),
  'the registry in an answer of ECR': (text) =>
    fault('ecr', {
      kind: 'edit',
      edit: (body) => body.replace(/(?<="proxyEndpoint":)"[^"]*"/, () => JSON.stringify(text)),
    }),
  'the token in an answer of ECR': (text) =>
    fault('ecr', {
      kind: 'edit',
      edit: (body) => body.replace(/(?<="authorizationToken":)"[^"]*"/, () => JSON.stringify(base64(`AWS:${text}`))),
    }),
  'a page of a proxy': (text) => fault('sts', { kind: 'status', status: 403, body: text }),
  'the type of an answer': (text) =>
    fault('sts', {
      kind: 'status',
      status: 403,
      headers: { 'content-type': `text/html ${text.replace(/[^\x20-\x7e]/g, ' ')}` },
    }),
  'an error of the OIDC issuer': (text) => overOidc(fault('oidc', { kind: 'status', status: 400, body: text })),
  'the subject of an OIDC token': (text) => claimed('sub', `repo:evil/shop:ref:refs/heads/${text}`),
  'the audience of an OIDC token': (text) => claimed('aud', text),
  'the issuer of an OIDC token': (text) => claimed('iss', `https://${text}`),
  'a message of a container': (text) => ({
    ...fault('ecs', { kind: 'status', status: 401, body: JSON.stringify({ message: text }) }),
    ...{ keys: false, arrange: ({ sandbox }) => sandbox.ecsEnv() },
  }),
  'the role of an instance': (text) => ({
    ...fault('imds', { kind: 'edit', edit: (body) => (body === 'build-machine' ? text : body) }),
    ...{ keys: false, env: { AWS_EC2_METADATA_DISABLED: 'false' }, arrange: ({ sandbox }) => sandbox.imdsEnv() },
  }),
  "docker's standard error": (text) => says(text, '>&2'),
  "docker's standard output": (text) => says(text, ''),
  'the Docker config': (text) => withFile('.docker/config.json', `{${text}`),
  'a host in the Docker config': (text) =>
    withFile('.docker/config.json', JSON.stringify({ credHelpers: { [text]: text }, credsStore: text })),
  'a context of the Docker config': (text) => withFile('.docker/config.json', JSON.stringify({ currentContext: text })),
  'the AWS config': (text) => ({
    ...withFile('.aws/config', `[profile a]\nregion = ${text}\nrole_arn = ${text}\n`),
    inputs: { profile: 'a' },
    keys: false,
  }),
}

/** What a step may print; everything else would be text that has become a command. */
const allowed = ['add-mask', 'debug', 'error', 'notice', 'warning', 'group', 'endgroup']
const ownOutputs = ['registry', 'registries', 'expires-at', 'role-session-arn', 'docker-config', 'username', 'password']

function obeyed({ stdout, stderr, outputs, state, envExports, paths, commands, masks }: Step): readonly string[] {
  const names = commandsIn(`${stdout}\n${stderr}`).filter((name) => !allowed.includes(name))
  const foreign = [
    ...Object.keys(outputs).filter((name) => !ownOutputs.includes(name)),
    ...Object.keys(state).filter((name) => name !== 'undo'),
    ...Object.keys(envExports).filter((name) => name !== 'DOCKER_CONFIG'),
    ...paths.filter((path) => !path.includes('ecr-login-helper')),
  ]
  const saved = commands.filter(({ name }) => name === 'save-state' || name === 'set-output')
  return [
    ...names.map((name) => `the command ${name} is obeyed`),
    ...foreign.map((name) => `it sets ${name}`),
    ...saved.map(({ name }) => `it prints ${name}`),
    ...(masks.includes('evil') ? ['it masks "evil"'] : []),
  ]
}

function injection(channel: string, { name, text }: { readonly name: string; readonly text: string }): Attempt {
  return {
    name: `${name} by ${channel}`,
    run: async (count) => {
      const setting = channels[channel]?.(text) ?? {}
      return attack(
        { ...setting, inputs: { 'timeout-seconds': '3', ...setting.inputs } },
        async ({ job, main, post }) => {
          const undone = await post()
          count('injections', 2)
          const { home, workspace, temp } = job.runner
          const made = [home, workspace, temp]
            .flatMap((directory) => readdirSync(directory))
            .filter((name) => name === 'evil')
          const shown = /[\u001b\u009b\u200b\u2028\u202e\u2060]/.exec(main.log + undone.log)
          return [
            ...endsWell(main, 'main'),
            ...endsWell(undone, 'post'),
            ...obeyed(main),
            ...obeyed(undone),
            ...activePartsOf(main.summary),
            ...(shown ? [`the log shows the character U+${shown[0].codePointAt(0)?.toString(16)}`] : []),
            ...(made.length > 0 || existsSync('evil') ? ['a command of the text has run'] : []),
          ]
        },
      )
    },
  }
}

function fault(service: 'sts' | 'ecr' | 'oidc' | 'ecs' | 'imds', effect: Effect): Setting {
  return { faults: [{ match: { service }, ...effect }] }
}

function overOidc(setting: Setting): Setting {
  const inputs = { 'oidc-role-arn': ROLES.githubBuild, ...setting.inputs }
  return { keys: false, ...setting, inputs, arrange: setting.arrange ?? (({ sandbox }) => sandbox.oidcEnv()) }
}

function claimed(claim: string, value: string): Setting {
  return overOidc({
    arrange: ({ sandbox }) => {
      sandbox.world.oidcClaims[claim] = value
      return sandbox.oidcEnv()
    },
  })
}

function says(text: string, stream: string): Setting {
  return {
    docker: `cat > /dev/null; cat "$HOME/text" ${stream}; exit 1`,
    ...withFile('text', text),
  }
}

function withFile(name: string, content: string): Setting {
  return {
    arrange: ({ runner }) => {
      const file = join(runner.home, name)
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(file, content)
      return undefined
    },
  }
}

function escapeXml(text: string): string {
  return [...text]
    .map((character) => (/[<>&]|[^\x20-\x7e]/u.test(character) ? `&#${character.codePointAt(0)};` : character))
    .join('')
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** Some of each text on each channel at first: one text a channel, then the next one. */
const named = Object.entries(texts).map(([name, text]) => ({ name, text }))
const attempts = named.flatMap((_, turn) =>
  Object.keys(channels).flatMap((channel, index) =>
    named
      .slice((index + turn) % named.length)
      .slice(0, 1)
      .map((text) => injection(channel, text)),
  ),
)

export const injections: Attack = {
  name: 'injections',
  attempts,
  byChance: () => {
    const words = Array.from({ length: 4 }, () => pick(Object.values(texts)))
    const mixed = words.map((word) => word.slice(Math.floor(Math.random() * word.length))).join('')
    return injection(pick(Object.keys(channels)), { name: JSON.stringify(mixed), text: mixed })
  },
}
