import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createRunner, type Runner } from '../../sandbox/github/runner.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { ROLES } from '../../sandbox/world.js'

let sandbox: Sandbox
let runner: Runner

beforeEach(async () => {
  sandbox = await startSandbox()
  runner = await createRunner({ env: { ...sandbox.env(), AWS_REGION: 'eu-west-1', NODE_USE_ENV_PROXY: '1' } })
})

afterEach(async () => {
  await runner.stop()
  await sandbox.stop()
})

/** What STS says of the identity that the SDK's default chain finds in this environment. */
async function identityIn(env: Readonly<Record<string, string>>): Promise<{ Arn?: string; error?: string }> {
  const script = join(runner.workspace, 'whoami.cjs')
  await writeFile(
    script,
    `const { createRequire } = require('node:module')
    const project = createRequire(${JSON.stringify(resolve('package.json'))})
    const { Agent } = require('node:https')
    const { GetCallerIdentityCommand, STSClient } = project('@aws-sdk/client-sts')
    const { defaultProvider } = project('@aws-sdk/credential-provider-node')
    const { NodeHttpHandler } = project('@smithy/node-http-handler')
    const requestHandler = new NodeHttpHandler({ httpsAgent: new Agent({ proxyEnv: process.env }) })
    const credentials = defaultProvider({ clientConfig: { requestHandler, region: 'eu-west-1' } })
    new STSClient({ credentials, requestHandler }).send(new GetCallerIdentityCommand({})).then(
      ({ Arn }) => console.log(JSON.stringify({ Arn })),
      (error) => console.log(JSON.stringify({ error: error.message })),
    )`,
  )
  const { stdout, stderr } = await runner.step(script, { env })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const session = (role: string, name: string): string =>
  `${role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${name}`

describe("the SDK's default chain", () => {
  test('finds access keys', async () => {
    expect(await identityIn(sandbox.credentials)).toEqual({ Arn: 'arn:aws:iam::222222222222:user/build' })
  })

  test('finds the instance profile, with a token first', async () => {
    expect(await identityIn(sandbox.imdsEnv())).toEqual({ Arn: session(ROLES.machine, 'i-0a1b2c3d4e5f67890') })
    const asked = sandbox.requests
      .filter(({ service }) => service === 'imds')
      .map(({ operation, status }) => `${operation} ${status}`)
    expect(asked[0]).toBe('PUT /latest/api/token 200')
    expect(asked.at(-1)).toBe('GET /latest/meta-data/iam/security-credentials/build-machine 200')
  })

  test('finds the role of an ECS task', async () => {
    expect(await identityIn(sandbox.ecsEnv())).toEqual({ Arn: session(ROLES.machine, '7f3a9c2e5b1d4860') })
  })

  test('finds EKS Pod Identity', async () => {
    expect(await identityIn(await sandbox.podIdentityEnv())).toEqual({
      Arn: session(ROLES.machine, 'eks-build-runner-0f1e2d3c'),
    })
  })

  test('finds a web identity token file', async () => {
    const { Arn } = await identityIn({ ...(await sandbox.webIdentityEnv()), AWS_ROLE_SESSION_NAME: 'irsa' })
    expect(Arn).toBe(session(ROLES.githubBuild, 'irsa'))
  })

  test('finds a session that an earlier step left', async () => {
    expect(await identityIn(sandbox.sessionEnv())).toEqual({ Arn: session(ROLES.machine, 'earlier-step') })
    expect(await identityIn(sandbox.sessionEnv({ seconds: -1 }))).toEqual({
      error: 'The security token included in the request is expired',
    })
  })
})

test('the credential endpoints want their tokens', async () => {
  const at = (path: string, headers = {}) =>
    fetch(`${sandbox.httpUrl}${path}`, { headers }).then(({ status }) => status)
  expect(await at('/latest/meta-data/iam/security-credentials/')).toBe(401)
  expect(await at('/latest/meta-data/iam/security-credentials/', { 'x-aws-ec2-metadata-token': 'made up' })).toBe(401)
  expect(await at('/ecs/credentials')).toBe(401)
  expect(await at('/v1/credentials', { authorization: 'made up' })).toBe(401)
})
