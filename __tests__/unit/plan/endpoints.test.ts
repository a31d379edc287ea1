import { describe, expect, test } from '@jest/globals'
import type { Environment } from '../../../src/plan/plan.js'
import { type Job, planOf, problemsOf } from './planning.js'

const publicRegistry = { 'registry-type': 'public' }

describe('variants', () => {
  test.each<[Job, { fips: boolean; dualStack: boolean }]>([
    [{}, { fips: false, dualStack: false }],
    [{ inputs: { fips: 'true', region: 'us-east-1' } }, { fips: true, dualStack: false }],
    [{ inputs: { 'dual-stack': 'true' } }, { fips: false, dualStack: true }],
    [{ inputs: { 'dual-stack': 'true', region: 'cn-north-1' } }, { fips: false, dualStack: true }],
    [{ inputs: { 'dual-stack': 'true', ...publicRegistry } }, { fips: false, dualStack: true }],
    [{ inputs: { fips: 'true', 'dual-stack': 'true', region: 'us-gov-west-1' } }, { fips: true, dualStack: true }],
    [{ env: { AWS_USE_FIPS_ENDPOINT: 'true', AWS_REGION: 'us-west-2' } }, { fips: true, dualStack: false }],
    [{ env: { AWS_USE_DUALSTACK_ENDPOINT: 'TRUE' } }, { fips: false, dualStack: true }],
    [
      { env: { AWS_USE_FIPS_ENDPOINT: 'false', AWS_USE_DUALSTACK_ENDPOINT: 'False' } },
      { fips: false, dualStack: false },
    ],
  ])('of %j are %j', (job, variants) => {
    expect(planOf(job).where).toMatchObject(variants)
  })

  const noFips = (region: string) =>
    `"true" is not possible, because ${region} has no FIPS endpoints. Use one of us-east-1, us-east-2, us-west-1, us-west-2, or leave it out`
  const noDualStack = (region: string) =>
    `"true" is not possible, because AWS documents no dual-stack registry in ${region}. Leave it out`

  test.each<[Job, readonly string[]]>([
    [
      { inputs: { fips: 'true', region: 'us-east-1,eu-west-1,eu-west-2' } },
      [`fips: ${noFips('eu-west-1')}`, `fips: ${noFips('eu-west-2')}`],
    ],
    [{ env: { AWS_USE_FIPS_ENDPOINT: 'true' } }, [`AWS_USE_FIPS_ENDPOINT: ${noFips('eu-west-1')}`]],
    [
      { inputs: { fips: 'true', region: 'cn-north-1' } },
      ['fips: "true" is not possible, because cn-north-1 has no FIPS endpoints. Leave it out'],
    ],
    [{ inputs: { fips: 'true', region: 'us-east-1', 'sts-region': 'eu-west-1' } }, [`fips: ${noFips('eu-west-1')}`]],
    [
      { inputs: { fips: 'true', ...publicRegistry } },
      ['fips: "true" is not possible, because ECR Public has no FIPS registry. Leave it out'],
    ],
    [{ inputs: { 'dual-stack': 'true', region: 'eusc-de-east-1' } }, [`dual-stack: ${noDualStack('eusc-de-east-1')}`]],
    [
      { inputs: { region: 'us-iso-east-1' }, env: { AWS_USE_DUALSTACK_ENDPOINT: 'true' } },
      [`AWS_USE_DUALSTACK_ENDPOINT: ${noDualStack('us-iso-east-1')}`],
    ],
    [
      { env: { AWS_USE_FIPS_ENDPOINT: 'yes', AWS_USE_DUALSTACK_ENDPOINT: '1' } },
      [
        'AWS_USE_FIPS_ENDPOINT: "yes" is not a boolean. Write true or false',
        'AWS_USE_DUALSTACK_ENDPOINT: "1" is not a boolean. Write true or false',
      ],
    ],
  ])('refused: %j', (job, problems) => {
    expect(problemsOf(job)).toEqual(problems)
  })

  test('are not checked for the region of STS if that is not given', () => {
    const inputs = { ...publicRegistry, 'dual-stack': 'true' }
    expect(problemsOf({ inputs, env: { AWS_REGION: '' }, profile: { region: 'eu-west-1' } })).toEqual([])
  })

  test('are told of if variables of AWS ask for them, not if inputs do', () => {
    const applies = "is set: it applies to the calls to AWS and to the registry's host name"
    const env = { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true', AWS_REGION: 'us-east-1' }
    expect(planOf({ env }).notices).toEqual([
      `AWS_USE_FIPS_ENDPOINT ${applies}`,
      `AWS_USE_DUALSTACK_ENDPOINT ${applies}`,
    ])
    const inputs = { fips: 'true', 'dual-stack': 'true', region: 'us-east-1' }
    expect(planOf({ inputs }).notices).toEqual([])
  })
})

describe('endpoints that replace AWS’s own', () => {
  const [all, sts, ecr] = ['https://all.example', 'https://sts.example', 'https://ecr.example']
  const url = (name: string, value: string): Job => ({ env: { [name]: value } })

  test.each<[Environment, string | undefined, string | undefined]>([
    [{}, undefined, undefined],
    [{ AWS_ENDPOINT_URL: all }, all, all],
    [{ AWS_ENDPOINT_URL_STS: sts }, sts, undefined],
    [{ AWS_ENDPOINT_URL_ECR: ecr }, undefined, ecr],
    [{ AWS_ENDPOINT_URL: all, AWS_ENDPOINT_URL_STS: sts }, sts, all],
    [{ AWS_ENDPOINT_URL: all, AWS_ENDPOINT_URL_ECR: ecr }, all, ecr],
    [{ AWS_ENDPOINT_URL_ECR_PUBLIC: ecr, AWS_ENDPOINT_URL_S3: all }, undefined, undefined],
    [{ AWS_ENDPOINT_URL: all, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, undefined, undefined],
  ])('%j: STS is called at %s, ECR at %s', (env, forSts, forEcr) => {
    const { who, where, notices } = planOf({ env })
    expect([who.stsEndpoint, where.endpoint]).toEqual([forSts, forEcr])
    if (!forSts && !forEcr) expect(notices).toEqual([])
  })

  test.each([
    'https://vpce-1.sts.eu-west-1.vpce.amazonaws.com',
    'http://localhost:4566',
    'http://127.0.0.1:4566/path',
    'http://127.8.9.10',
    'http://[::1]:4566',
  ])('%s is called, and the log says so', (value) => {
    const plan = planOf(url('AWS_ENDPOINT_URL', value))
    expect(plan.where.endpoint).toBe(value)
    expect(plan.notices).toEqual([`AWS_ENDPOINT_URL is set: the action calls AWS at ${new URL(value).origin}`])
  })

  test.each([
    ['http://sts.example', 'http://sts.example'],
    ['http://127.0.0.1.evil.example', 'http://127.0.0.1.evil.example'],
    ['http://localhost.evil.example', 'http://localhost.evil.example'],
    ['http://notlocalhost', 'http://notlocalhost'],
    ['http://evil.example#localhost', 'http://evil.example'],
    ['http://localhost@evil.example', 'http://evil.example'],
    ['http://10.0.0.1', 'http://10.0.0.1'],
    ['http://[::ffff:10.0.0.1]', 'http://[::ffff:a00:1]'],
    ['ftp://localhost', 'ftp://localhost'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['localhost:4566', 'localhost:4566'],
    ['sts.example', 'sts.example'],
    ['user:hunter2@sts.example', '***'],
    ['sts.example?hunter2', '***'],
    ['sts.example#@hunter2', '***'],
    ['http://user:hunter2@sts.example/?token=hunter2', 'http://sts.example'],
  ])('%s is refused, and shown without what may be secret', (value, shown) => {
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_ECR']) {
      expect(problemsOf(url(name, value))).toEqual([
        `${name}: "${shown}" is not an https URL. Plain http is only allowed to a loopback address`,
      ])
    }
  })

  test('are shown in the log without what may be secret', () => {
    const { notices } = planOf(url('AWS_ENDPOINT_URL_STS', 'https://user:hunter2@sts.example/?token=hunter2'))
    expect(notices).toEqual(['AWS_ENDPOINT_URL_STS is set: the action calls AWS at https://sts.example'])
  })

  test('exclude a variant, as in the SDK', () => {
    const env = { AWS_ENDPOINT_URL_STS: sts }
    expect(problemsOf({ inputs: { fips: 'true', region: 'us-east-1' }, env })).toEqual([
      `AWS_ENDPOINT_URL_STS: "${sts}" and fips exclude each other in the AWS SDK. Leave one of them out`,
    ])
    expect(problemsOf({ env: { AWS_USE_DUALSTACK_ENDPOINT: 'true', ...env } })).toEqual([
      `AWS_ENDPOINT_URL_STS: "${sts}" and AWS_USE_DUALSTACK_ENDPOINT exclude each other in the AWS SDK. Leave one of them out`,
    ])
  })

  test('count only for what is called', () => {
    const env = { AWS_ENDPOINT_URL_ECR_PUBLIC: 'http://x.example', AWS_ENDPOINT_URL_ECR: 'https://x.example' }
    expect(problemsOf({ inputs: publicRegistry, env })).toEqual([
      expect.stringMatching(/^AWS_ENDPOINT_URL_ECR_PUBLIC: /),
    ])
    expect(problemsOf({ env })).toEqual([])
  })
})

describe('the proxy', () => {
  const fine = ['proxy:3128', 'http://proxy:3128', 'https://proxy', 'http://joe:p%2Fw@proxy:1']
  const wrong = ['socks5://proxy:1080', 'http://joe:p/w@proxy:1', 'xhttp://proxy', 'httpx://proxy', 'a b', 'http://']

  test.each(['HTTPS_PROXY', 'https_proxy'])('of %s is refused without its value if Node cannot use it', (name) => {
    for (const value of fine) expect(problemsOf({ env: { [name]: value } })).toEqual([])
    for (const value of wrong) {
      expect(problemsOf({ env: { [name]: value } })).toEqual([
        `${name}: is not the URL of an HTTP proxy. Write it like http://proxy.example.com:3128, with special characters of user name and password as in a URL (%2F for /)`,
      ])
    }
  })

  test('of HTTP_PROXY is not used, nor HTTPS_PROXY beside https_proxy', () => {
    for (const value of wrong) {
      const env = { HTTP_PROXY: value, http_proxy: value, HTTPS_PROXY: value, https_proxy: 'http://proxy:3128' }
      expect(problemsOf({ env })).toEqual([])
    }
  })
})
