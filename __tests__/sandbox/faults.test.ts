import { Agent, request } from 'node:https'
import { connect as connectTcp } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.js'
import { clients, REGION, refusalOf, send } from './clients.js'

const STS = { service: 'sts' } as const
const REGISTRY = `111111111111.dkr.ecr.${REGION}.amazonaws.com`

let sandbox: Sandbox
const started: Sandbox[] = []

async function start(options?: SandboxOptions): Promise<Sandbox> {
  const one = await startSandbox(options)
  started.push(one)
  return one
}

beforeEach(async () => {
  sandbox = await start()
})

afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop()))
})

/** The caller's identity, asked from STS once. */
async function whoami(at = sandbox) {
  const { sts, close } = await clients(at)
  return sts.send(new GetCallerIdentityCommand({})).finally(close)
}

async function token(at = sandbox) {
  const { ecr, close } = await clients(at)
  return ecr.send(new GetAuthorizationTokenCommand({})).finally(close)
}

const ping = (at = sandbox) => send(at, `https://${REGISTRY}/v2/`)

describe('a request that was read', () => {
  test("has each service's own form for throttling", async () => {
    sandbox.fault({ match: {}, kind: 'throttle' })
    expect(await refusalOf(token())).toBe('ThrottlingException: Rate exceeded')
    expect(await ping()).toMatchObject({ status: 429, body: expect.stringContaining('TOOMANYREQUESTS') })
  })
})

describe('which requests', () => {
  test('strikes as often as said, after those that it lets through', async () => {
    const fault = sandbox.fault({ match: STS, kind: '5xx', times: 2, skip: 1 })
    const results: boolean[] = []
    for (let call = 0; call < 5; call += 1)
      results.push(
        await whoami().then(
          () => true,
          () => false,
        ),
      )
    expect(results).toEqual([true, false, false, true, true])
    expect(fault.hits()).toBe(2)
  })

  test('strikes only what matches, and nothing once it is cleared', async () => {
    const elsewhere = sandbox.fault({ match: { ...STS, region: 'us-east-1' }, kind: '5xx' })
    sandbox.fault({ match: { service: 'sts', operation: 'AssumeRole' }, kind: '5xx' })
    const fault = sandbox.fault({ match: { host: `sts.${REGION}.amazonaws.com` }, kind: '5xx' })
    await expect(whoami()).rejects.toThrow()
    fault.clear()
    await expect(whoami()).resolves.toHaveProperty('Arn')
    expect(elsewhere.hits()).toBe(0)
  })

  test('may be given at the start', async () => {
    const other = await start({
      faults: [{ match: STS, kind: '5xx' }],
      limits: [{ match: { service: 'ecr' }, perSecond: 1 }],
    })
    await expect(whoami(other)).rejects.toThrow('Service Unavailable')
    await token(other)
    expect(await refusalOf(token(other))).toBe('ThrottlingException: Rate exceeded')
  })
})

test('a limit throttles what is over it, for a second', async () => {
  sandbox.limit({ match: STS, perSecond: 2 })
  const { sts, close } = await clients(sandbox)
  const call = () => refusalOf(sts.send(new GetCallerIdentityCommand({})))
  const results = [await call(), await call(), await call()]
  expect(results.filter((one) => one === 'Throttling: Rate exceeded')).toHaveLength(1)
  expect(sandbox.requests.at(-1)).toMatchObject({ fault: 'limit', status: 400 })
  await pause(1050)
  expect(await call()).toBe('nothing was refused')
  close()
})

test('a round trip takes its time: for the tunnel, for TLS, for each request', async () => {
  const far = await start({ delayMs: 100 })
  const before = performance.now()
  await whoami(far)
  const took = performance.now() - before
  expect(took).toBeGreaterThanOrEqual(300)
  expect(took).toBeLessThan(600)
})

describe('the way to the host', () => {
  test('a host that is not of AWS or GitHub is refused and recorded', async () => {
    await expect(send(sandbox, 'https://index.docker.io/v2/')).rejects.toThrow(/502/)
    expect(sandbox.connections).toMatchObject([
      { target: 'index.docker.io:443', status: 502, secured: false, requests: 0 },
    ])
    expect(sandbox.requests).toEqual([])
  })

  test('a connection that is only warmed up is on record, and a kept one serves several requests', async () => {
    const { sts, close } = await clients(sandbox)
    await sts.send(new GetCallerIdentityCommand({}))
    await sts.send(new GetCallerIdentityCommand({}))
    close()
    const { port } = new URL(sandbox.proxyUrl)
    const socket = connectTcp(Number(port), '127.0.0.1')
    socket.write(
      `CONNECT api.ecr.${REGION}.amazonaws.com:443 HTTP/1.1\r\nHost: api.ecr.${REGION}.amazonaws.com:443\r\n\r\n`,
    )
    await sandbox.until(() => sandbox.connections.length === 2)
    socket.destroy()
    expect(sandbox.connections).toMatchObject([
      { target: `sts.${REGION}.amazonaws.com:443`, status: 200, secured: true, requests: 2 },
      { target: `api.ecr.${REGION}.amazonaws.com:443`, requests: 0 },
    ])
    expect(sandbox.requests).toMatchObject([
      { connection: 0, viaProxy: true },
      { connection: 0, viaProxy: true },
    ])
  })

  test('a proxy that wants a login gets it from the environment', async () => {
    const locked = await start({ proxyCredentials: 'runner:p%40ss' })
    expect(locked.env()['HTTPS_PROXY']).toMatch(/^http:\/\/runner:p%40ss@127\.0\.0\.1:\d+$/)
    await expect(whoami(locked)).resolves.toHaveProperty('Arn')
    const proxy = locked.proxyUrl.replace('runner:p%40ss@', '')
    await expect(send(locked, `https://${REGISTRY}/v2/`, { proxy })).rejects.toThrow(/407/)
    expect(locked.connections.at(-1)).toMatchObject({ status: 407 })
  })

  test('without TLS, the same APIs are on the loopback address', async () => {
    const reply = await fetch(sandbox.httpUrl, { method: 'POST', body: 'Action=GetCallerIdentity' })
    expect(await reply.text()).toContain('<Code>MissingAuthenticationToken</Code>')
    expect(sandbox.requests).toMatchObject([{ service: 'sts', viaProxy: false, status: 403 }])
  })
})

test('two at once do not know of each other, and none leaves anything', async () => {
  const other = await start()
  await whoami(other)
  expect(sandbox.requests).toEqual([])
  await other.stop()
  await expect(fetch(other.httpUrl)).rejects.toThrow()
  const agent = new Agent({ proxyEnv: { HTTPS_PROXY: other.proxyUrl } })
  const outcome = new Promise((resolve) => request(`https://${REGISTRY}/v2/`, { agent }).on('error', resolve).end())
  expect(await outcome).toMatchObject({ code: 'ECONNREFUSED' })
})
