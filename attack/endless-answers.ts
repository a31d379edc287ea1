import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Bytes; main takes about 100 MB. */
const mostMemory = 300_000_000

function endless(name: string): Attempt {
  const { service, setting = {} } = sources[name] ?? {}
  return {
    name: `an endless answer of ${name}`,
    run: (count) => {
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
      return attack({ ...setting, inputs, faults, arrange }, async ({ main }) => {
        count('endless answers')
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

export const endlessAnswers: Attack = {
  name: 'endless-answers',
  attempts: Object.keys(sources).map(endless),
}
