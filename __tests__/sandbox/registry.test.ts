import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { GetAuthorizationTokenCommand as GetPublicTokenCommand } from '@aws-sdk/client-ecr-public'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type ImageAddress, pullImage, pushImage } from '../../sandbox/client/image.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { BUILD_ACCOUNT, BUILD_KEYS, PRIMARY_ACCOUNT } from '../../sandbox/world.js'
import { assume, clients, type Keys, REGION, refusalOf, send } from './clients.js'

const HOST = `${PRIMARY_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com`

let sandbox: Sandbox
let dockerConfig: string

beforeEach(async () => {
  sandbox = await startSandbox()
  dockerConfig = await mkdtemp(join(tmpdir(), 'docker-config-'))
})

afterEach(async () => {
  await sandbox.stop()
  await rm(dockerConfig, { recursive: true })
})

async function token(keys: Keys = BUILD_KEYS, region = REGION): Promise<string> {
  const { ecr, close } = await clients(sandbox, keys, region)
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({})).finally(close)
  return authorizationData?.[0]?.authorizationToken ?? ''
}

async function publicToken(): Promise<string> {
  const { ecrPublic, close } = await clients(sandbox)
  const { authorizationData } = await ecrPublic.send(new GetPublicTokenCommand({})).finally(close)
  return authorizationData?.authorizationToken ?? ''
}

/** An image whose credential stands in the Docker config. */
async function image(auth: string, repository = 'app', registry = HOST): Promise<ImageAddress> {
  await writeFile(join(dockerConfig, 'config.json'), JSON.stringify({ auths: { [registry]: { auth } } }))
  return { registry, repository, tag: 'v1', dockerConfig, env: sandbox.env() }
}

function ping(authorization?: string, host = HOST) {
  return send(sandbox, `https://${host}/v2/`, { headers: authorization === undefined ? {} : { authorization } })
}

describe('GET /v2/', () => {
  test('asks for a login, and takes the token of its region', async () => {
    const anonymous = await ping()
    expect(anonymous).toMatchObject({ status: 401, body: 'Not Authorized\n' })
    expect(anonymous.headers['www-authenticate']).toBe(`Basic realm="https://${HOST}/",service="ecr.amazonaws.com"`)
    expect(anonymous.headers['docker-distribution-api-version']).toBe('registry/2.0')
    expect(await ping(`Basic ${await token()}`)).toMatchObject({ status: 200 })
    expect(sandbox.requests.at(-1)).toMatchObject({
      operation: 'GET /v2/',
      callerArn: `arn:aws:iam::${BUILD_ACCOUNT}:user/build`,
    })
  })

  test('takes it in any account, also in one that does not exist: it proves the token only', async () => {
    expect(await ping(`Basic ${await token()}`, `999999999999.dkr.ecr.${REGION}.amazonaws.com`)).toMatchObject({
      status: 200,
    })
  })

  test("refuses another region's token, ECR Public's, one that is over, and one that it did not issue", async () => {
    expect(await ping(`Basic ${await token(BUILD_KEYS, 'us-east-1')}`)).toMatchObject({ status: 400 })
    expect(await ping(`Basic ${await publicToken()}`)).toMatchObject({ status: 400 })
    expect(await ping(`Basic ${Buffer.from('AWS:made up').toString('base64')}`)).toMatchObject({ status: 401 })
    sandbox.world.registryTokenSeconds = -1
    const over = await ping(`Basic ${await token()}`)
    expect(over.status).toBe(403)
    expect(JSON.parse(over.body)).toMatchObject({
      errors: [{ code: 'DENIED', message: expect.stringMatching(/^Your Authorization Token has expired\./) }],
    })
  })
})

describe('push and pull', () => {
  test('what was pushed can be pulled, from every host name of the registry', async () => {
    const address = await image(await token(await assume(sandbox)), 'private/app')
    const pushed = await pushImage(address, 'Hello from the build account')
    const pulled = await pullImage(address)
    expect(pulled.layer.toString()).toBe('Hello from the build account')
    expect(pulled.digest).toBe(pushed.digest)
    const dualStack = `${PRIMARY_ACCOUNT}.dkr-ecr.${REGION}.on.aws`
    const elsewhere = await image(await token(await assume(sandbox)), 'private/app', dualStack)
    expect((await pullImage(elsewhere)).digest).toBe(pushed.digest)
    const done = sandbox.requests.filter(({ service }) => service === 'registry').map(({ operation }) => operation)
    expect(done).toEqual(
      expect.arrayContaining([
        'HEAD blob',
        'POST upload',
        'PATCH upload',
        'PUT upload',
        'PUT manifest',
        'GET manifest',
      ]),
    )
    expect(sandbox.requests.filter(({ service }) => service === 'layers')).toHaveLength(2)
  })

  test('without a credential, or into nowhere', async () => {
    const address = await image(await token(await assume(sandbox)), 'nowhere')
    expect(await refusalOf(pushImage(address, 'x'))).toBe(
      `RegistryError: name unknown: The repository with name 'nowhere' does not exist in the registry with id '${PRIMARY_ACCOUNT}'`,
    )
    await writeFile(join(dockerConfig, 'config.json'), '{}')
    expect(await refusalOf(pushImage(address, 'x'))).toBe('RegistryError: no basic auth credentials')
  })

  test('takes a blob in one piece, and refuses a wrong digest, a gap, and a manifest of missing blobs', async () => {
    const headers = { authorization: `Basic ${await token()}` }
    const at = (path: string): string => `https://${HOST}${path}`
    const begin = async () =>
      String((await send(sandbox, at('/v2/app/blobs/uploads/'), { method: 'POST', headers })).headers['location'])
    const digest = 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
    const put = async (body: string) =>
      send(sandbox, at(`${await begin()}?digest=${digest}`), { method: 'PUT', headers, body })
    expect(await put('hello')).toMatchObject({ status: 201 })
    expect(await put('hallo')).toMatchObject({ status: 400, body: expect.stringContaining('DIGEST_INVALID') })
    const gap = { ...headers, 'content-range': '5-9' }
    expect(await send(sandbox, at(await begin()), { method: 'PATCH', headers: gap, body: 'world' })).toMatchObject({
      status: 416,
    })
    const manifest = JSON.stringify({ config: { digest: `sha256:${'0'.repeat(64)}` } })
    expect(await send(sandbox, at('/v2/app/manifests/v1'), { method: 'PUT', headers, body: manifest })).toMatchObject({
      status: 404,
    })
  })
})

test('ECR Public: a bearer token for the login, pulls for everybody', async () => {
  const host = 'public.ecr.aws'
  const challenge = (await ping(undefined, host)).headers['www-authenticate']
  expect(challenge).toBe('Bearer realm="https://public.ecr.aws/token/",service="public.ecr.aws",scope="aws"')
  const auth = await publicToken()
  expect(
    await send(sandbox, `https://${host}/token/`, {
      headers: { authorization: `Basic ${Buffer.from('AWS:x').toString('base64')}` },
    }),
  ).toMatchObject({ status: 401 })
  expect(
    await send(sandbox, `https://${host}/token/`, { headers: { authorization: `Basic ${await token()}` } }),
  ).toMatchObject({ status: 400 })
  const login = await send(sandbox, `https://${host}/token/`, { headers: { authorization: `Basic ${auth}` } })
  expect(await ping(`Bearer ${JSON.parse(login.body).token}`, host)).toMatchObject({ status: 200 })
  const anybody = JSON.parse((await send(sandbox, `https://${host}/token/`)).body).token
  const pull = await send(sandbox, `https://${host}/v2/${BUILD_ACCOUNT}/tools/manifests/v1`, {
    headers: { authorization: `Bearer ${anybody}` },
  })
  expect(pull).toMatchObject({ status: 404, body: expect.stringContaining('MANIFEST_UNKNOWN') })
})

test('ECR Public: pushes need the rights of the account whose registry it is', async () => {
  const address = await image(await publicToken(), `${BUILD_ACCOUNT}/tools`, 'public.ecr.aws')
  const { digest } = await pushImage(address, 'for everybody')
  expect(await pullImage(address)).toEqual({ digest, layer: Buffer.from('for everybody') })
  expect(await refusalOf(pushImage({ ...address, repository: `${PRIMARY_ACCOUNT}/app` }, 'x'))).toContain(
    `not authorized to perform: ecr-public:InitiateLayerUpload on resource: arn:aws:ecr-public::${PRIMARY_ACCOUNT}:repository/app`,
  )
})
