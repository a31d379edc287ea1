import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { installEntries } from '../../../src/docker-config/install.js'
import type { Use } from '../../../src/docker-config/record.js'
import { makeScratch, readEntry } from '../../../src/docker-config/scratch.js'
import { removeEntries } from '../../../src/docker-config/undo.js'
import { find, place, prepare, signal, usePlace, write } from './place.js'

/** The real docker CLI, without a daemon, reads what was written: it asks a registry on loopback for a manifest. */

// Ten processes on a busy machine take their time.
jest.setTimeout(60_000)

const auth = Buffer.from('AWS:password').toString('base64')

function hasDocker(): boolean {
  try {
    execFileSync('docker', ['--version'])
    return true
  } catch {
    return false
  }
}

usePlace()
let server: Server
let host: string
/** What the registry was shown: base64 of `user:password`, or nothing. */
let shown: (string | undefined)[]
let helperCalls: string

beforeEach(async () => {
  shown = []
  server = createServer((request, response) => {
    const login = request.headers.authorization?.replace('Basic ', '')
    if (request.url !== '/v2/') shown.push(login)
    response.writeHead(login === undefined ? 401 : 404, { 'WWW-Authenticate': 'Basic realm="test"' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `localhost:${(server.address() as AddressInfo).port}`
  helperCalls = join(place.root, 'helper-calls')
  makeHelper('broken')
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** A credential store that fails, as on a machine without a keychain, and notes that it was called. */
function makeHelper(name: string): void {
  const file = join(place.root, 'bin', `docker-credential-${name}`)
  mkdirSync(join(place.root, 'bin'), { recursive: true })
  writeFileSync(file, `#!/bin/sh\necho "$1" >> '${helperCalls}'\necho 'not implemented'\nexit 1\n`)
  chmodSync(file, 0o755)
}

async function docker(args: readonly string[], dockerConfig: string): Promise<string> {
  const PATH = `${join(place.root, 'bin')}${delimiter}${process.env['PATH']}`
  const env = { PATH, HOME: place.home, DOCKER_CONFIG: dockerConfig, DOCKER_HOST: 'unix:///nonexistent.sock' }
  const { stdout, stderr } = await promisify(execFile)('docker', args, { env }).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  )
  return `${stdout}${stderr}`
}

/** A record is only believed with hosts of ECR, and this registry is on loopback. */
const undo = (use: Use) =>
  removeEntries(JSON.parse(readFileSync(join(use.runnerTemp, 'ecr-login-undo', `${use.id}.json`), 'utf8')), {
    ...{ use, signal, mayOverlap: true },
  })

const askFor = (dockerConfig: string) =>
  docker(['manifest', 'inspect', '--insecure', `${host}/repository:tag`], dockerConfig)

// Where there is no docker, nothing can be said of it; the log then shows these tests by that name.
// Without docker there is nothing to hold these against; CI installs it.
const describeDocker = hasDocker() ? describe : () => undefined

describeDocker('the docker CLI', () => {
  test.each([
    ['no config', undefined],
    ['a store', () => '{"credsStore":"broken"}'],
    ['a helper', () => `{"credHelpers":{"${host}":"broken"}}`],
    [
      'both, and an old login',
      () => `{"credsStore":"broken","credHelpers":{"${host}":"broken"},"auths":{"${host}":{"auth":"YTpi"}}}`,
    ],
    ['a section in another case', () => `{"CredsStore":"broken","Auths":{"${host}":{"auth":"YTpi"}}}`],
  ])('finds the login that was installed, and not once it is removed: %s', async (_name, text) => {
    if (text) write(text())
    const target = prepare({ mode: 'auto' }, [{ host, auth }])
    await installEntries(target, [{ host, auth }], signal)
    await askFor(target.directory)
    expect(shown.filter(Boolean)).toEqual(expect.arrayContaining([auth]))
    expect(new Set(shown.filter(Boolean))).toEqual(new Set([auth]))
    expect(existsSync(helperCalls)).toBe(false)
    expect(await undo(target.use)).toMatchObject({ remains: [] })
    shown = []
    await askFor(target.directory)
    expect(shown.filter(Boolean)).toEqual([])
  })

  test('keeps our login and override when it writes the file, and takes the login out itself when it is told to', async () => {
    write('{"credsStore":"broken","psFormat":"x"}')
    const directory = join(place.home, '.docker')
    const target = prepare({}, [{ host, auth }])
    await installEntries(target, [{ host, auth }], signal)
    await docker(['context', 'create', 'other', '--docker', 'host=tcp://127.0.0.1:1'], directory)
    await docker(['context', 'use', 'other'], directory)
    expect(JSON.parse(readFileSync(place.file, 'utf8'))).toMatchObject({
      currentContext: 'other',
      auths: { [host]: { auth } },
    })
    await askFor(directory)
    expect(new Set(shown.filter(Boolean))).toEqual(new Set([auth]))
    await docker(['logout', host], directory)
    expect(readFileSync(place.file, 'utf8')).not.toContain(auth)
    expect(await undo(target.use)).toMatchObject({ remains: [] })
    expect(JSON.parse(readFileSync(place.file, 'utf8'))).toEqual({
      credsStore: 'broken',
      psFormat: 'x',
      currentContext: 'other',
    })
  })

  test('puts the login of a scratch config into its file, whatever store is configured', async () => {
    write('{"credsStore":"broken"}')
    const scratch = makeScratch(find(), host)
    server.removeAllListeners('request').on('request', (request, response) => {
      const isLoggedIn = request.headers.authorization === `Basic ${auth}`
      response.writeHead(isLoggedIn ? 200 : 401, { 'WWW-Authenticate': 'Basic realm="test"' }).end('{}')
    })
    expect(await docker(['login', '--username', 'AWS', '--password', 'password', host], scratch.directory)).toContain(
      'Login Succeeded',
    )
    expect(readEntry(scratch, host)).toBe(auth)
    expect(existsSync(helperCalls)).toBe(false)
  })
})
