import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { findDockerConfig } from '../../../src/docker-config/find.js'
import type { LoginTool } from '../../../src/login/find-tool.js'
import { logIn } from '../../../src/login/log-in.js'
import type { ConfigSettings, Credential, Environment } from '../../../src/plan/plan.js'
import { type Deadline, startDeadline } from '../../../src/run/deadline.js'
import type { Retry } from '../../../src/run/retry.js'
import { faultOf } from '../../support/wire.js'

const host = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'
const hostOf = (account: number) => host.replace('111111111111', String(account).padStart(12, '0'))

let root: string
let deadline: Deadline
let retries: Retry[]
beforeEach(() => {
  retries = []
  root = mkdtempSync(join(tmpdir(), 'login-'))
  for (const name of ['temp', 'home', 'notes']) mkdirSync(join(root, name))
  deadline = startDeadline(30)
  // No delays between attempts.
  jest.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  deadline.clear()
  jest.restoreAllMocks()
  rmSync(root, { recursive: true })
})

/** What a tool does that logs in as docker does: `$host` and `$password` are what it was given. */
const entry = `auth=$(printf 'AWS:%s' "$password" | base64 | tr -d '\\n')
  printf '{"auths":{"%s":{"auth":"%s"}}}' "$host" "$auth" > "$file"`
const accept = `file="$DOCKER_CONFIG/config.json"; ${entry}`

/** A tool that takes its notes (arguments, environment, password), and then runs this shell script. */
function tool(script: string, name: LoginTool['name'] = 'docker'): LoginTool {
  const file = join(root, name)
  const notes = join(root, 'notes')
  const start = `#!/bin/sh
password=$(cat)
for host in "$@"; do :; done
printf '%s\\n' "$@" > "${notes}/$host.arguments"
env > "${notes}/$host.environment"
printf '%s' "$password" > "${notes}/$host.password"
echo x >> "${notes}/$host.starts"
`
  writeFileSync(file, start + script)
  chmodSync(file, 0o755)
  return { name, file }
}

const note = (kind: string, of = host) => readFileSync(join(root, 'notes', `${of}.${kind}`), 'utf8')
const starts = (of = host) => note('starts', of).length / 2

function credential(of = host, password = 'pass/word+=='): Credential {
  return { host: of, password, auth: Buffer.from(`AWS:${password}`).toString('base64'), expiresAt: new Date(0) }
}

interface Options {
  readonly env?: Environment
  readonly maxAttempts?: number
  readonly credentials?: readonly Credential[]
}

function run(used: LoginTool, { env = {}, maxAttempts = 99, credentials = [credential()] }: Options = {}) {
  const settings: ConfigSettings = {
    mode: 'shared',
    loginWith: used.name,
    selfHosted: false,
    runnerTemp: join(root, 'temp'),
    home: join(root, 'home'),
    dockerConfig: '',
    registryAuthFile: '',
    xdgRuntimeDir: root,
  }
  const environment = { PATH: process.env['PATH'], ...env }
  const dockerConfig = findDockerConfig(settings)
  const logRetry = (retry: Retry) => retries.push(retry)
  return logIn(credentials, { tool: used, env: environment, deadline, maxAttempts, dockerConfig, logRetry })
}

/** Scratch configs that were left lying about. */
const leftovers = () => readdirSync(join(root, 'temp'))

describe('a login', () => {
  test('is one start of the tool, with the password on its standard input only', async () => {
    await run(tool(accept))
    expect(starts()).toBe(1)
    expect(note('arguments')).toBe(`login\n--username\nAWS\n--password-stdin\n${host}\n`)
    expect(note('password')).toBe('pass/word+==')
    expect(note('environment')).not.toContain('pass/word')
    expect(leftovers()).toEqual([])
  })

  test('happens in a scratch config, not in the one in use', async () => {
    await run(tool(accept))
    expect(note('environment')).toContain(`DOCKER_CONFIG=${join(root, 'temp', 'ecr-login-')}`)
    expect(readdirSync(join(root, 'home'))).toEqual([])
  })

  test.each(['a"b', 'a\\"b', 'a\\\\"b" c', '"x"', "a'b $HOME"])(
    'starts the tool in a directory named %j, and none of a like name',
    async (name) => {
      const directory = join(root, 'bin', name)
      mkdirSync(directory, { recursive: true })
      for (const twin of [name.replaceAll('"', ''), name.replaceAll(/\\*"/g, ''), name.split(/["\\ ]/)[0] ?? '']) {
        if (twin === '' || twin === name) continue
        mkdirSync(join(root, 'bin', twin), { recursive: true })
        writeFileSync(join(root, 'bin', twin, 'docker'), `#!/bin/sh\ntouch '${root}/planted'\n`, { mode: 0o755 })
      }
      const { file } = tool(accept)
      renameSync(file, join(directory, 'docker'))
      await run({ name: 'docker', file: join(directory, 'docker') })
      expect([starts(), existsSync(join(root, 'planted'))]).toEqual([1, false])
    },
  )

  test('by podman writes into an auth file of its own', async () => {
    await run(tool(`while [ "$1" != --authfile ]; do shift; done; file="$2"; ${entry}`, 'podman'))
    const [, , , , flag, file, last] = note('arguments').split('\n')
    expect([flag, last]).toEqual(['--authfile', host])
    expect(file).toMatch(/\/temp\/ecr-login-[^/]+\/auth\.json$/)
    expect(leftovers()).toEqual([])
  })

  test('hands the tool only what it needs of the environment', async () => {
    const env: Record<string, string> = {
      HOME: '/home/runner',
      DOCKER_HOST: 'unix:///x.sock',
      https_proxy: 'http://127.0.0.1:1',
      NO_PROXY: 'localhost',
      SSL_CERT_FILE: '/ca.pem',
      RUNNER_TRACKING_ID: 'github_1',
      XDG_RUNTIME_DIR: '/run/user/0',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'secret',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
      GITHUB_TOKEN: 'secret',
      DOCKER_PASSWORD: 'secret',
      DOCKER_AUTH_CONFIG: 'secret',
      REGISTRY_AUTH_FILE: 'secret',
      DOCKER_CONFIG: 'secret',
      NODE_OPTIONS: 'secret',
      'INPUT_EXTERNAL-ID': 'secret',
    }
    await run(tool(accept), { env })
    const lines = note('environment')
    expect(lines).not.toContain('secret')
    for (const name of Object.keys(env).slice(0, 7)) expect(lines).toContain(`${name}=${env[name]}\n`)
  })
})

describe('a login that fails', () => {
  const failed = (more: object) => ({
    code: 'login',
    tool: 'docker',
    logins: [{ host, ...more }],
    accepted: [],
  })

  test('is told with the tool’s exit code and its own words', async () => {
    const fault = await faultOf(run(tool('echo "unauthorized: no" >&2; echo; exit 7')))
    expect(fault).toEqual(failed({ exitCode: 7, stderr: 'unauthorized: no' }))
    expect(starts()).toBe(1)
    expect(leftovers()).toEqual([])
  })

  test('is told although the tool says that all is well, if the entry is another', async () => {
    const other = `file="$DOCKER_CONFIG/config.json"; password=other; ${entry}`
    expect(await faultOf(run(tool(other)))).toEqual(failed({ exitCode: 0, stderr: '' }))
  })

  test('is told with the signal that ended the tool', async () => {
    expect(await faultOf(run(tool('kill -9 $$')))).toEqual(failed({ exitCode: null, signal: 'SIGKILL', stderr: '' }))
  })

  test('is told where the tool never reads its standard input', async () => {
    const silent = join(root, 'silent')
    writeFileSync(silent, '#!/bin/sh\nexec 0<&-\necho gone >&2\nexit 3\n', { mode: 0o755 })
    const password = 'x'.repeat(200_000)
    const fault = await faultOf(run({ name: 'docker', file: silent }, { credentials: [credential(host, password)] }))
    expect(fault).toEqual(failed({ exitCode: 3, stderr: 'gone' }))
  })

  test('is told where the tool can not be started', async () => {
    const fault = await faultOf(run({ name: 'docker', file: join(root, 'gone') }))
    expect(fault).toEqual(failed({ exitCode: null, stderr: expect.stringContaining(join(root, 'gone')) }))
  })

  test('fills no memory with what the tool has to say', async () => {
    const fault = await faultOf(run(tool('head -c 100000 /dev/zero | tr "\\0" x >&2; exit 1')))
    expect(fault).toEqual(failed({ exitCode: 1, stderr: 'x'.repeat(16_384) }))
  })

  test.each([
    [
      'on two lines',
      '"$(printf %s "$password" | cut -c 1-20)"; printf "%s\\n" "$(printf %s "$password" | cut -c 21-)"',
    ],
    ['with a blank after each character', '"$(printf %s "$password" | sed "s/./& /g")"'],
    ['with a dash after nine', '"$(printf %s "$password" | sed "s/.\\{9\\}/&-/g")"'],
    ['in part', '"$(printf %s "$password" | cut -c 9-24)"'],
    ['as base64 on lines', '"$(printf "AWS:%s" "$password" | base64 -w 20)"'],
  ])('does not show a message that holds the password %s', async (_name, message) => {
    const password = 'c2VjcmV0LXBhc3N3b3JkLW9mLWEtcmVnaXN0cnk='
    const says = tool(`echo "denied: the password is" ${message} >&2; exit 1`)
    const stderr = 'The message is not shown, because it contains parts of the password.'
    const fault = await faultOf(run(says, { credentials: [credential(host, password)] }))
    expect(fault).toEqual(failed({ exitCode: 1, stderr }))
  })

  test('for a moment is no failure', async () => {
    const once = `mkdir "$0.tried" 2>/dev/null && { echo 'i/o timeout' >&2; exit 1; }\n${accept}`
    await run(tool(once))
    expect(starts()).toBe(2)
    expect(retries).toEqual([{ what: `docker login to ${host}`, reason: 'i/o timeout', attempt: 1, delay: 0 }])
    expect(leftovers()).toEqual([])
  })
})

describe('several logins', () => {
  const credentials = (count: number) => Array.from({ length: count }, (_, account) => credential(hostOf(account)))

  test('happen at the same time, sixteen at most', async () => {
    const running = join(root, 'running')
    mkdirSync(running)
    const counted = `touch "${running}/$host"; ls "${running}" | wc -l >> "${root}/counts"; sleep 0.3; rm "${running}/$host"\n${accept}`
    await run(tool(counted), { credentials: credentials(18) })
    const counts = readFileSync(join(root, 'counts'), 'utf8').trim().split('\n').map(Number)
    expect(counts).toHaveLength(18)
    expect(Math.max(...counts)).toBeLessThanOrEqual(16)
    expect(Math.max(...counts)).toBeGreaterThan(2)
  })

  test('of which some fail: all are tried, all that failed are named, and all that did not', async () => {
    const some = `case "$host" in 00000000000[13].*) echo no >&2; exit 1;; esac\n${accept}`
    const fault = await faultOf(run(tool(some), { credentials: credentials(5) }))
    expect(fault).toMatchObject({ code: 'login', accepted: [hostOf(0), hostOf(2), hostOf(4)] })
    const logins = fault.code === 'login' ? fault.logins.map((login) => login.host) : []
    expect([...logins].sort()).toEqual([hostOf(1), hostOf(3)])
    expect(leftovers()).toEqual([])
  })

  test('are none where there is nothing to log in to', async () => {
    await run(tool('exit 1'), { credentials: [] })
    expect(readdirSync(join(root, 'notes'))).toEqual([])
  })
})

describe('the deadline', () => {
  const isAlive = (pid: number) => {
    try {
      process.kill(pid, 0)
      return true
    } catch {
      return false
    }
  }
  const pidNoted = async (): Promise<number> => {
    const file = join(root, 'pid')
    for (let left = 300; left > 0 && !readdirSync(root).includes('pid'); left--) await sleep(10)
    return Number(readFileSync(file, 'utf8'))
  }

  test('ends a tool that hangs, and says which login it was', async () => {
    deadline.clear()
    deadline = startDeadline(1)
    const fault = faultOf(run(tool(`echo $$ > "${root}/pid.new"; mv "${root}/pid.new" "${root}/pid"; exec sleep 60`)))
    const pid = await pidNoted()
    expect(isAlive(pid)).toBe(true)
    expect(await fault).toEqual({ code: 'deadline', seconds: 1, during: `docker login to ${host}` })
    expect(isAlive(pid)).toBe(false)
    expect(leftovers()).toEqual([])
  })

  test('does not wait for what the tool has started itself', async () => {
    const hangs = `sleep 25 & echo $$ > "${root}/pid.new"; mv "${root}/pid.new" "${root}/pid"; wait`
    const fault = faultOf(run(tool(hangs)))
    const pid = await pidNoted()
    deadline.cancel()
    expect(await fault).toEqual({ code: 'cancelled' })
    expect(isAlive(pid)).toBe(false)
    expect(leftovers()).toEqual([])
  }, 20_000)

  test('on Windows has taskkill end the tool with all that it has started, and hands it no secret', async () => {
    const system = join(root, 'System32')
    mkdirSync(system)
    const taskkill = `#!/bin/sh\necho "$@" > "${root}/taskkill"; env > "${root}/taskkill.env"; kill -9 $2\n`
    writeFileSync(join(system, 'taskkill.exe'), taskkill, { mode: 0o755 })
    const { platform } = process
    Object.defineProperty(process, 'platform', { value: 'win32' })
    try {
      const hangs = `echo $$ > "${root}/pid.new"; mv "${root}/pid.new" "${root}/pid"; exec sleep 60`
      const env = { SYSTEMROOT: root, AWS_SECRET_ACCESS_KEY: 'secret' }
      const fault = faultOf(run(tool(hangs), { env }))
      const pid = await pidNoted()
      deadline.cancel()
      expect(await fault).toEqual({ code: 'cancelled' })
      expect(readFileSync(join(root, 'taskkill'), 'utf8')).toBe(`/PID ${pid} /T /F\n`)
      expect(readFileSync(join(root, 'taskkill.env'), 'utf8')).not.toContain('secret')
      expect(isAlive(pid)).toBe(false)
    } finally {
      Object.defineProperty(process, 'platform', { value: platform })
    }
  })

  test('that is over lets no login begin', async () => {
    deadline.cancel()
    expect(await faultOf(run(tool(accept)))).toEqual({ code: 'cancelled' })
    expect(readdirSync(join(root, 'notes'))).toEqual([])
    expect(leftovers()).toEqual([])
  })

  test('that comes while the tool is being started ends that', async () => {
    const fault = faultOf(run(tool('exec sleep 60')))
    deadline.cancel()
    expect(await fault).toEqual({ code: 'cancelled' })
    expect(leftovers()).toEqual([])
  }, 20_000)
})

/** What tools say, and how many of five attempts they get. */
const words = {
  5: [
    ...['500 Internal Server Error', '502 Bad Gateway', '503 Service Unavailable', '504 Gateway Timeout'],
    ...['504 Gateway Time-out', 'received unexpected HTTP status: 599 What', 'https://x/v2/ failed with status: 503'],
    ...['invalid status code from registry 502 (Bad Gateway)', 'net/http: TLS handshake timeout'],
    ...['dial tcp 10.0.0.1:443: i/o timeout', '(Client.Timeout exceeded while awaiting headers)'],
    ...['context deadline exceeded', 'net/http: request canceled while waiting for connection'],
    ...['read: connection reset by peer', 'write: broken pipe', 'unexpected EOF', 'Get "https://x/v2/": EOF'],
    ...['server misbehaving', 'Temporary failure in name resolution', 'try again', 'toomanyrequests: Rate exceeded'],
    ...['429 Too Many Requests', 'i/o timeout, then: no such host'],
  ],
  4: ['no such host', 'connect: connection refused', 'network is unreachable', 'no route to host'],
  2: ['401 Unauthorized'],
  1: [
    ...['400 Bad Request', '401 Unauthorized, then: 403 Forbidden', '403 Forbidden', '1500 Internal Server Errors'],
    ...['x509: certificate signed by unknown authority', 'tls: failed to verify certificate'],
    ...['x509: no; 503 Service Unavailable', 'error storing credentials', ''],
  ],
}

test('what the tool says tells how often it is worth trying, at most as often as the user lets it', async () => {
  const rows = Object.entries(words).flatMap(([attempts, texts]) =>
    texts.map((text) => [text, Number(attempts)] as const),
  )
  for (const [account, [text]] of rows.entries()) writeFileSync(join(root, hostOf(account)), text)
  const credentials = rows.map((_, account) => credential(hostOf(account)))
  await faultOf(run(tool(`cat "${root}/$host" >&2; exit 1`), { credentials, maxAttempts: 5 }))
  expect(rows.map(([text], account) => [text, starts(hostOf(account))])).toEqual(rows)
})
