import { describe, expect, test } from '@jest/globals'
import { EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES, THIRD_ACCOUNT } from '../../sandbox/world.js'
import { crossAccount, entry } from '../support/job.js'
import { calls, connectedTo, dockerOrNone, hostsOf, logIn, sessionName, useJobs } from '../support/login.js'
import { installed, recordTool } from '../support/tool.js'

const start = useJobs()

const docker = installed('docker')
const accounts = [PRIMARY_ACCOUNT, THIRD_ACCOUNT, '444444444444']
const regions = ['eu-west-1', 'us-east-1']
const twoHops = { 'oidc-role-arn': ROLES.githubBuild, 'role-arn': ROLES.push, 'external-id': EXTERNAL_ID }

/** Milliseconds that STS takes to answer where a test looks at what happens meanwhile. */
const held = 600

describe('the step', () => {
  test('makes no more calls than it has to for three accounts in two regions with two hops', async () => {
    const tool = recordTool('docker', `exec '${docker}' "$@"`)
    const job = await start({ keys: false, path: docker ? [tool.directory] : [], env: { RUNNER_DEBUG: '1' } })
    const lists = { 'registry-account': accounts.join(), region: regions.join() }
    const main = await logIn(job, entry, {
      inputs: { ...twoHops, ...lists, ...dockerOrNone },
      env: { ...job.sandbox.oidcEnv(), AWS_SDK_UA_APP_ID: 'shop' },
    })

    const token = `ecr GetAuthorizationToken by assumed-role/ecr-push/${sessionName}`
    expect(calls(job.sandbox)).toEqual([
      'oidc GetIdToken',
      'sts AssumeRoleWithWebIdentity github-build',
      `sts AssumeRole ecr-push ${EXTERNAL_ID} by assumed-role/github-build/${sessionName}`,
      token,
      token,
    ])
    const hosts = accounts.flatMap((account) => regions.map((region) => `${account}.dkr.ecr.${region}.amazonaws.com`))
    expect(hostsOf(main)).toEqual(hosts)
    if (docker)
      expect(
        tool
          .starts()
          .map(({ argv }) => argv.at(-1))
          .sort(),
      ).toEqual([...hosts].sort())
    expect(connectedTo(job.sandbox)).toEqual([
      'api.ecr.eu-west-1.amazonaws.com',
      'api.ecr.us-east-1.amazonaws.com',
      'pipelines.actions.githubusercontent.com',
      'sts.eu-west-1.amazonaws.com',
    ])
    // With debug logging the log names them, for those who must allow them.
    const named = /Hosts to call: (.*)/.exec(main.log)?.[1]?.replaceAll(':443', '').split(', ')
    expect(named?.toSorted()).toEqual(connectedTo(job.sandbox))
    for (const { parameters, userAgent } of job.sandbox.requests.filter(({ service }) => service === 'ecr')) {
      expect([parameters, userAgent]).toEqual([{}, expect.stringContaining(' app/shop ')])
    }
    expect((await job.runner.post(main)).log).toContain('Logged out of ')
  }, 20_000)

  test('says what it waits for while AWS throttles, from the third attempt on', async () => {
    const job = await start()
    job.sandbox.fault({ match: { service: 'ecr' }, kind: 'throttle', times: 3 })
    const main = await logIn(job, entry, { inputs: crossAccount })
    const retries = main.log.split('\n').filter((line) => line.includes('throttled'))
    expect(retries).toEqual([
      expect.stringMatching(/^ECR GetAuthorizationToken in eu-west-1: throttled, attempt 3 failed, next in 0\.\d s$/),
    ])
  })

  if (docker) {
    test('tries a 401 of the registry once more, since docker makes one of a 503, and says so', async () => {
      const job = await start()
      job.sandbox.fault({ match: { service: 'registry' }, kind: '5xx', status: 503, times: 1 })
      const main = await logIn(job, entry, { inputs: { ...crossAccount, ...dockerOrNone } })
      const again = `docker login to ${hostsOf(main)[0]}: 401 Unauthorized, attempt 1 failed, next in 0`
      expect(main.log).toContain(again)
    })
  }

  test('connects to ECR while STS still thinks, without a request, and connects once', async () => {
    const job = await start()
    job.sandbox.fault({ match: { operation: 'AssumeRole' }, kind: 'slow', ms: held })
    await logIn(job, entry, { inputs: { ...crossAccount, region: regions.join() } })

    const { connections, requests } = job.sandbox
    const toEcr = connections.filter(({ target }) => target.startsWith('api.ecr.'))
    const tokens = requests.filter(({ service }) => service === 'ecr')
    expect(toEcr).toMatchObject([
      { target: 'api.ecr.eu-west-1.amazonaws.com:443', status: 200, secured: true, requests: 1 },
      { target: 'api.ecr.us-east-1.amazonaws.com:443', status: 200, secured: true, requests: 1 },
    ])
    const [asked] = requests.filter(({ operation }) => operation === 'AssumeRole')
    for (const { time } of toEcr) expect(time).toBeLessThan((asked?.time ?? 0) + held)
    for (const { time } of tokens) expect(time).toBeGreaterThanOrEqual((asked?.time ?? 0) + held - 10)
    expect(tokens.map(({ connection }) => connection).sort()).toEqual(toEcr.map(({ number }) => number).sort())
  })
})
