import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { writeAwsFiles, writeSignIn } from '../__tests__/support/aws-files.js'
import type { Job } from '../__tests__/support/job.js'
import type { ServiceName } from '../sandbox/network/hosts.js'
import { ROLES } from '../sandbox/world.js'
import { type Attack, type Attempt, attack, type Env, endsWell, type Setting } from './attempt.js'

/** Answers that never end, of all that the action asks. It stops to read, and its memory stays small. */

interface Source {
  /** None where it is a program. */
  readonly service?: ServiceName
  readonly setting?: Setting
}

const noRole = { 'role-arn': '', 'external-id': '' }
const ofMachine = (service: ServiceName, arrange: (job: Job) => Env): Source => ({
  service,
  setting: { keys: false, env: { AWS_EC2_METADATA_DISABLED: 'false' }, inputs: noRole, arrange },
})
const profile = (config: string) => (job: Job) => {
  writeAwsFiles(job, { config: `[profile a]\n${config}\n` })
  return { AWS_PROFILE: 'a', ...job.sandbox.ecsEnv(), ...job.sandbox.imdsEnv() }
}

const sources: Readonly<Record<string, Source>> = {
  STS: { service: 'sts' },
  ECR: { service: 'ecr' },
  "GitHub's OIDC issuer": {
    service: 'oidc',
    setting: { inputs: { ...noRole, 'oidc-role-arn': ROLES.github }, arrange: ({ sandbox }) => sandbox.oidcEnv() },
  },
  'a container': ofMachine('ecs', ({ sandbox }) => sandbox.ecsEnv()),
  'an instance': ofMachine('imds', ({ sandbox }) => sandbox.imdsEnv()),
  'the container of a profile': ofMachine('ecs', profile(`role_arn = ${ROLES.push}\ncredential_source = EcsContainer`)),
  'the instance of a profile': ofMachine(
    'imds',
    profile(`role_arn = ${ROLES.push}\ncredential_source = Ec2InstanceMetadata`),
  ),
  'the portal of a sign-in': ofMachine('sso', (job) => {
    writeSignIn(job)
    return { AWS_PROFILE: 'developer' }
  }),
  'a credential_process': { setting: { keys: false, inputs: noRole, arrange: profile('credential_process = yes') } },
}

/** What a proxy begins to say before it goes on for ever. */
const proxies: Readonly<Record<string, string>> = {
  'a proxy, in its status': 'HTTP/1.1 200 x',
  'a proxy, in a header': 'HTTP/1.1 200 OK\r\nX: x',
  'a proxy, in its headers': 'HTTP/1.1 200 OK\r\n',
  'a proxy, after a refusal': 'HTTP/1.1 407 no\r\n\r\n',
  'a proxy, after its answer': 'HTTP/1.1 200 OK\r\n\r\n',
}

/** Bytes; main takes about 100 MB. */
const mostMemory = 300_000_000

function endless(name: string): Attempt {
  const { service, setting = {} } = sources[name] ?? {}
  return {
    name: `an endless answer of ${name}`,
    run: async (count) => {
      let report = ''
      const arrange = async (job: Job): Promise<Env> => {
        const script = join(job.runner.home, 'memory.cjs')
        report = `${script}.txt`
        const write = `require('fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS))`
        writeFileSync(script, `process.on('exit', () => ${write})`)
        return { NODE_OPTIONS: `--require=${script}`, ...(await setting.arrange?.(job)) }
      }
      const inputs = { 'login-with': 'none', 'timeout-seconds': '20', ...setting.inputs }
      const faults = service ? [{ match: { service }, kind: 'endless' as const }] : []
      const start = proxies[name]
      const proxy = start === undefined ? undefined : await startProxy(start)
      const env = { ...setting.env, ...(proxy && { HTTPS_PROXY: proxy.url }) }
      return attack({ ...setting, inputs, env, faults, arrange }, async ({ main }) => {
        proxy?.stop()
        count('endless answers')
        if (main.signal !== null) return endsWell(main, 'main')
        const memory = Number(readFileSync(report, 'utf8')) * 1024
        return [
          ...endsWell(main, 'main'),
          ...(memory < mostMemory ? [] : [`main takes ${memory} bytes of memory`]),
          ...(/ran out during/.test(main.log) ? ['main reads until the deadline'] : []),
          ...(main.exitCode === 1 ? [] : ['main does not fail']),
        ]
      })
    },
  }
}

async function startProxy(start: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const more = start.endsWith('\r\n') ? 'X: x\r\n'.repeat(1000) : 'x'.repeat(8000)
  const forEver = function* () {
    for (;;) yield more
  }
  const server = createServer((socket) => {
    socket.write(start)
    pipeline(forEver, socket).catch(() => undefined)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    stop: () => void server.close(),
  }
}

export const endlessAnswers: Attack = {
  name: 'endless-answers',
  attempts: [...Object.keys(sources), ...Object.keys(proxies)].map(endless),
}
