import { describe, expect, test } from '@jest/globals'
import { pushImage } from '../../sandbox/client/image.js'
import { EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES, THIRD_ACCOUNT } from '../../sandbox/world.js'
import { crossAccount, entry, type Job } from '../support/job.js'
import { annotations, connectedTo, dockerOrNone, hostsOf, imageIn, logIn, logOut, useJobs } from '../support/login.js'

const start = useJobs()

type Values = Readonly<Record<string, string>>

const inPartition = (partition: string, arn: string): string => arn.replace('arn:aws:', `arn:${partition}:`)

/** The calls to AWS, as `service operation region host`. */
function asked({ sandbox }: Job): readonly string[] {
  const toAws = sandbox.requests.filter(({ service }) => service !== 'registry')
  return toAws.map(({ service, operation, region, host }) => `${service} ${operation} ${region} ${host}`)
}

interface Place {
  readonly name: string
  readonly partition?: string
  readonly inputs: Values
  readonly env?: Values
  readonly registry: string
  /** The API hosts that are called, by STS and ECR. */
  readonly hosts: readonly [string, string]
  readonly notices?: readonly string[]
}

const account = PRIMARY_ACCOUNT

/** A place of each kind; the unit tests hold every partition's hosts to those of the SDK. */
const places: readonly Place[] = [
  {
    name: 'a new region, by AWS_REGION before AWS_DEFAULT_REGION',
    inputs: {},
    env: { AWS_REGION: 'eu-north-7', AWS_DEFAULT_REGION: 'eu-west-2' },
    registry: `${account}.dkr.ecr.eu-north-7.amazonaws.com`,
    hosts: ['sts.eu-north-7.amazonaws.com', 'api.ecr.eu-north-7.amazonaws.com'],
  },
  {
    name: 'China',
    partition: 'aws-cn',
    inputs: { region: 'cn-north-1' },
    registry: `${account}.dkr.ecr.cn-north-1.amazonaws.com.cn`,
    hosts: ['sts.cn-north-1.amazonaws.com.cn', 'api.ecr.cn-north-1.amazonaws.com.cn'],
  },
  {
    name: 'FIPS endpoints in GovCloud, by AWS_USE_FIPS_ENDPOINT',
    partition: 'aws-us-gov',
    inputs: { region: 'us-gov-east-1' },
    env: { AWS_USE_FIPS_ENDPOINT: 'true' },
    registry: `${account}.dkr.ecr-fips.us-gov-east-1.amazonaws.com`,
    hosts: ['sts.us-gov-east-1.amazonaws.com', 'api.ecr-fips.us-gov-east-1.amazonaws.com'],
    notices: ['AWS_USE_FIPS_ENDPOINT is set'],
  },
  {
    name: 'FIPS endpoints with dual stack, by AWS_USE_DUALSTACK_ENDPOINT',
    inputs: { region: 'us-west-2', fips: 'true' },
    env: { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    registry: `${account}.dkr-ecr-fips.us-west-2.on.aws`,
    hosts: ['sts-fips.us-west-2.api.aws', 'ecr-fips.us-west-2.api.aws'],
    notices: ['AWS_USE_DUALSTACK_ENDPOINT is set'],
  },
]

describe('the step logs in', () => {
  test.each(places)('with $name', async ({ partition = 'aws', inputs, env = {}, registry, hosts, notices = [] }) => {
    const job = await start()
    const role = { 'role-arn': inPartition(partition, ROLES.push), 'external-id': EXTERNAL_ID }
    const main = await logIn(job, entry, { inputs: { ...role, ...inputs }, env })

    expect(main.outputs).toMatchObject({ registry, registries: JSON.stringify([registry]) })
    expect(main.outputs['role-session-arn']).toMatch(`arn:${partition}:sts::${account}:assumed-role/ecr-push/`)
    const [sts, ecr] = hosts
    expect(job.sandbox.requests.slice(0, 2)).toMatchObject([
      { service: 'sts', host: sts },
      { service: 'ecr', host: ecr },
    ])
    // One connection each: one that was opened early to another host than the SDK's would be a third.
    expect(connectedTo(job.sandbox)).toEqual([...hosts].sort())
    expect(annotations(main, 'notice')).toEqual(notices.map((text) => expect.stringContaining(text)))
    await pushImage(imageIn(job, main), 'content')
  })

  test('to every account in every region, in their order', async () => {
    const job = await start()
    const main = await logIn(job, entry, {
      inputs: {
        ...dockerOrNone,
        'registry-account': `${THIRD_ACCOUNT}\n${account}, ${THIRD_ACCOUNT}`,
        region: 'us-east-1,eu-west-1',
      },
    })
    const hosts = [THIRD_ACCOUNT, account].flatMap((id) =>
      ['us-east-1', 'eu-west-1'].map((region) => `${id}.dkr.ecr.${region}.amazonaws.com`),
    )
    expect(hostsOf(main)).toEqual(hosts)
    expect(main.outputs['registry']).toBe(hosts[0])
    expect([...asked(job)].sort()).toEqual([
      'ecr GetAuthorizationToken eu-west-1 api.ecr.eu-west-1.amazonaws.com',
      'ecr GetAuthorizationToken us-east-1 api.ecr.us-east-1.amazonaws.com',
    ])
    await logOut(job, main)
  })

  test.each([
    ['public.ecr.aws', 'false', ['sts.eu-west-1.amazonaws.com', 'api.ecr-public.us-east-1.amazonaws.com']],
    ['ecr-public.aws.com', 'true', ['sts.eu-west-1.api.aws', 'ecr-public.us-east-1.api.aws']],
  ])(
    'to ECR Public at %s (dual-stack: %s), with a token from us-east-1 regardless of the region',
    async (registry, dualStack, [sts, ecr]) => {
      const job = await start()
      const role = { 'role-arn': ROLES.push, 'external-id': EXTERNAL_ID, 'registry-type': 'public', ...dockerOrNone }
      const main = await logIn(job, entry, { inputs: { ...role, region: 'eu-west-1', 'dual-stack': dualStack } })
      expect(main.outputs).toMatchObject({ registry, registries: JSON.stringify([registry]) })
      expect(asked(job)).toEqual([
        `sts AssumeRole eu-west-1 ${sts}`,
        `ecr-public GetAuthorizationToken us-east-1 ${ecr}`,
      ])
      await logOut(job, main)
    },
  )

  test('to ECR Public without any region, with the identity in use', async () => {
    const job = await start()
    const main = await logIn(job, entry, { inputs: { 'registry-type': 'public' } })
    expect(asked(job)).toEqual(['ecr-public GetAuthorizationToken us-east-1 api.ecr-public.us-east-1.amazonaws.com'])
    await logOut(job, main)
  })
})

describe('the step calls AWS', () => {
  test.each([
    ['AWS_ENDPOINT_URL', crossAccount, [false, false]],
    ['AWS_ENDPOINT_URL_STS', crossAccount, [false, true]],
    ['AWS_ENDPOINT_URL_ECR', crossAccount, [true, false]],
    [
      'AWS_ENDPOINT_URL_ECR_PUBLIC',
      { 'role-arn': ROLES.push, 'external-id': EXTERNAL_ID, region: 'eu-west-1', 'registry-type': 'public' },
      [true, false],
    ],
  ])('at %s, and says so', async (name, inputs, viaProxy) => {
    const job = await start()
    const main = await logIn(job, entry, {
      inputs,
      env: { [name]: job.sandbox.httpUrl },
    })
    expect(annotations(main, 'notice')).toEqual([`${name} is set: the action calls AWS at ${job.sandbox.httpUrl}`])
    const toAws = job.sandbox.requests.filter(({ service }) => service !== 'registry')
    expect(toAws.map((request) => request.viaProxy)).toEqual(viaProxy)
    if (name === 'AWS_ENDPOINT_URL') expect(connectedTo(job.sandbox)).toEqual([])
  })

  test.each([
    ['https_proxy', (url: string) => ({ HTTPS_PROXY: '', https_proxy: url })],
    [
      'a proxy without a scheme, beside a NO_PROXY of other hosts and an HTTP_PROXY of another scheme',
      (url: string) => ({
        HTTPS_PROXY: url.replace('http://', ''),
        ...{ HTTP_PROXY: 'socks5://127.0.0.1:1', NO_PROXY: 'localhost,.example.com' },
      }),
    ],
  ])('through the proxy of %s', async (_name, proxy) => {
    const job = await start()
    await logIn(job, entry, { inputs: { ...crossAccount, ...dockerOrNone }, env: proxy(job.sandbox.proxyUrl) })
    expect(job.sandbox.requests.map(({ viaProxy }) => viaProxy)).not.toContain(false)
    expect(connectedTo(job.sandbox)).toEqual(['api.ecr.eu-west-1.amazonaws.com', 'sts.eu-west-1.amazonaws.com'])
  })

  test('through a proxy that asks for a password', async () => {
    const job = await start({ proxyCredentials: 'build:p%40ss%3Aword' })
    expect(job.runner.env['HTTPS_PROXY']).toMatch(/^http:\/\/build:p%40ss%3Aword@/)
    const main = await logIn(job, entry, { inputs: { ...crossAccount, ...dockerOrNone } })
    expect(job.sandbox.connections.map(({ status }) => status)).not.toContain(407)
    expect(main.log).not.toContain('p%40ss')
    // Masked before anything else, because proxies and tools may echo any form of it.
    const [whole, encoded] = ['build:p@ss:word', 'build:p%40ss%3Aword']
    const forms = ['p%40ss%3Aword', 'p@ss:word', encoded, whole, btoa(encoded), btoa(whole)]
    expect([...main.masks.slice(0, forms.length)].sort()).toEqual(forms.sort())
    expect(main.commands.slice(0, forms.length).map(({ name }) => name)).toEqual(forms.map(() => 'add-mask'))
  })

  test('through the proxy for all hosts but those that NO_PROXY covers, as in docker and curl', async () => {
    const job = await start()
    const env = { AWS_MAX_ATTEMPTS: '1', NO_PROXY: 'eu-west-1.amazonaws.com:8443, ECR.eu-west-1.amazonaws.com' }
    const step = await job.runner.step(entry, { inputs: { ...crossAccount, 'login-with': 'none' }, env })
    // Without the proxy, the sandbox's ECR cannot be reached.
    expect(step.exitCode).toBe(1)
    expect(connectedTo(job.sandbox)).toEqual(['sts.eu-west-1.amazonaws.com'])
  })

  test('never through a proxy to a loopback endpoint, where it would read the tokens', async () => {
    const job = await start()
    const proxies = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY'].map((name) => [name, job.sandbox.proxyUrl])
    const env = { AWS_ENDPOINT_URL: job.sandbox.httpUrl, ...Object.fromEntries(proxies) }
    await logIn(job, entry, { inputs: crossAccount, env })
    expect(job.sandbox.connections).toEqual([])
  })
})
