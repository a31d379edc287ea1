import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { BUILD_KEYS, EXTERNAL_ID, ROLES } from '../../sandbox/world.js'
import { writeAwsFiles } from '../support/aws-files.js'
import { crossAccount, entry, type Job, startJob } from '../support/job.js'
import { annotations } from '../support/login.js'
import { type RecordedTool, recordTool } from '../support/tool.js'

type Values = Readonly<Record<string, string>>

interface Bad {
  readonly name: string
  readonly inputs?: Values
  readonly env?: Values
  /** What the message names: the input, or the variable. */
  readonly names: readonly string[]
  /** What it says about it, where the words are the point. */
  readonly says?: RegExp
}

const keys = `aws_access_key_id = ${BUILD_KEYS.accessKeyId}\naws_secret_access_key = ${BUILD_KEYS.secretAccessKey}`
const role = `role_arn = ${ROLES.push}\nexternal_id = ${EXTERNAL_ID}\nsource_profile = build`

const profiles = `
[profile registry]
${role}
[profile build]
${keys}
[profile half]
aws_access_key_id = ${BUILD_KEYS.accessKeyId}
[profile sourceless]
role_arn = ${ROLES.push}
[profile both]
${role}
credential_source = Environment
[profile astray]
${role.replace(/build$/, 'gone')}
[profile my team]
${keys}
[profile empty]
region = eu-west-1
`

/** A profile that gives no credentials. The job's keys are not taken in its place. */
function broken(profile: string, says: RegExp): Bad {
  return { name: `the profile "${profile}"`, inputs: { profile }, names: ['profile'], says }
}

/** Each way in which a value reaches the step, and what attackers may try there. The unit tests have the table of all rules. */
const table: readonly Bad[] = [
  {
    name: 'several wrong inputs',
    inputs: { 'registry-account': '12345678901', region: 'eu-wets-1', logout: 'no', fips: 'yes' },
    names: ['registry-account', 'region', 'logout', 'fips'],
  },
  { name: 'an option for the tool', inputs: { 'registry-account': '--config=/tmp/x' }, names: ['registry-account'] },
  {
    name: 'a workflow command on a second line',
    inputs: { region: 'eu-west-1\n::set-output name=registry::evil.example.com\n::stop-commands::x' },
    names: ['region'],
  },
  {
    name: 'workflow commands of the old form, and in properties',
    inputs: {
      'role-session-name': 'x##[set-output name=registry;]evil',
      'external-id': 'x%0A::add-path::/tmp\r\n::set-env name=PATH::/tmp',
    },
    names: ['role-session-name', 'external-id'],
  },
  { name: 'a host name for a region', inputs: { region: 'eu-west-1.evil.example.com/' }, names: ['region'] },
  { name: 'an over-long value', inputs: { 'external-id': 'x'.repeat(100_000) }, names: ['external-id'] },
  {
    name: "more than an hour in a chain that starts with a profile's role",
    inputs: { 'external-id': '', profile: 'registry', 'role-duration-seconds': '3601' },
    names: ['role-duration-seconds'],
  },
  { name: 'a profile that does not exist', inputs: { profile: 'gone\t::x' }, names: ['profile'] },
  broken('half', /"half" has aws_access_key_id, but no aws_secret_access_key\./),
  broken('sourceless', /"sourceless" has role_arn, but no source_profile or credential_source\./),
  broken('both', /"both" has both source_profile and credential_source\. Keep one/),
  broken('astray', /"astray" leads to "astray", whose source_profile "gone" is not in the shared AWS config files\./),
  broken('my team', /"my team" is not in the .* finds only names of letters, digits and -_@\+\.%:\/\. Rename it/),
  broken('empty', /"empty" has no credentials\. Add keys, role_arn with source_profile/),
  {
    name: 'a region from the environment',
    inputs: { region: '' },
    env: { AWS_REGION: '##[group]x' },
    names: ['AWS_REGION'],
  },
  {
    name: 'an endpoint that is not encrypted',
    env: { AWS_ENDPOINT_URL_STS: 'http://user:hidden@sts.example.com/?token=hidden' },
    names: ['AWS_ENDPOINT_URL_STS'],
  },
  {
    name: 'a proxy that is no URL, and whose password the message could show, or mask itself with',
    env: { HTTPS_PROXY: 'http://user:hidden@]host:port' },
    names: ['HTTPS_PROXY'],
    says: /HTTPS_PROXY: is not the URL of an HTTP proxy\./,
  },
  {
    name: 'a session policy that no packing can make small enough',
    inputs: { repositories: Array.from({ length: 200 }, (_, index) => `team/app-${index}`).join(' ') },
    names: ['repositories'],
  },
  {
    name: 'an AWS config file that would never end',
    env: { AWS_CONFIG_FILE: '/dev/zero' },
    names: ['AWS_CONFIG_FILE'],
  },
]

describe('the step makes no call, starts nothing and changes nothing with', () => {
  const before = '{ "auths": { "ghcr.io": { "auth": "b3RoZXI6bG9naW4=" } } }'
  let job: Job
  let tool: RecordedTool

  beforeAll(async () => {
    tool = recordTool('docker', 'exit 0')
    job = await startJob({ path: [tool.directory] })
    mkdirSync(dirname(job.config))
    writeFileSync(job.config, before)
    writeAwsFiles(job, { config: profiles })
  })
  afterAll(() => job.stop())

  test.each(table)('$name', async ({ inputs = {}, env = {}, names, says = /./ }) => {
    const { mtimeMs } = statSync(job.config)
    const main = await job.runner.step(entry, {
      inputs: { ...crossAccount, ...inputs },
      env: { ...job.sandbox.oidcEnv(), ...env },
    })

    const [text = '', ...more] = annotations(main, 'error')
    expect({ exitCode: main.exitCode, stderr: main.stderr, more }).toEqual({ exitCode: 1, stderr: '', more: [] })
    for (const name of names) expect(text).toMatch(RegExp(`(?:^|[ \\n])${name}: `))
    expect(text).toMatch(says)
    expect(text.length).toBeLessThan(2000)
    expect(text).not.toContain('hidden')
    // Masks and the annotation are all that is printed, and no part of a value is obeyed.
    expect(main.commands.map(({ name }) => name).filter((name) => name !== 'add-mask')).toEqual(['error'])
    expect(main.stdout.trim().split('\n')).toHaveLength(main.masks.length + 1)
    expect([main.outputs, main.state, main.envExports, main.paths, main.summary]).toEqual([{}, {}, {}, [], ''])
    expect([job.sandbox.requests, job.sandbox.connections, tool.starts()]).toEqual([[], [], []])
    expect([job.configText(), statSync(job.config).mtimeMs, readdirSync(dirname(job.config))]).toEqual([
      before,
      mtimeMs,
      ['config.json'],
    ])
    expect(job.leftovers()).toEqual([])
  })
})
