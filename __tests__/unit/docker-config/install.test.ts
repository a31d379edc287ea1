import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { installEntries } from '../../../src/docker-config/install.js'
import { readRecord, type Use, writeRecord } from '../../../src/docker-config/record.js'
import type { Entry } from '../../../src/docker-config/text/edit.js'
import { parseConfig } from '../../../src/docker-config/text/parse.js'
import type { Undo } from '../../../src/docker-config/text/undo-record.js'
import { undoUse } from '../../../src/docker-config/undo.js'
import type { ConfigSettings } from '../../../src/plan/plan.js'
import { Failure, type Fault } from '../../../src/run/failure.js'
import * as workers from './config-workers.js'
import {
  entryOf,
  filesIn,
  hostOf,
  hurry,
  makePlace,
  makeWorker,
  makeWorkers,
  type Place,
  runAtOnce,
  settingsOf,
  startAtOnce,
  writeConfig,
} from './config-workers.js'

// Ten processes on a busy machine take their time.
jest.setTimeout(60_000)

const { signal } = new AbortController()
const others = `{
  "auths": {
    "ghcr.io": { "auth": "Zm9vOmJhcg==" }
  },
  "unknown": { "number": 12345678901234567890 },
  "__proto__": ["kept"]
}
`
let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => {
  jest.restoreAllMocks()
  place.remove()
})

const authOf = (text: string, host: string) => parseConfig(text).auths.byHost.get(host)

const prepare = (entries: readonly Entry[], settings: Partial<ConfigSettings> = {}) =>
  workers.prepare(settingsOf(place, settings), entries)
const install = (entries: readonly Entry[], settings: Partial<ConfigSettings> = {}) =>
  workers.install(settingsOf(place, settings), entries)

/** The sentences about what remains. */
const undo = async (use: Use) => (await workers.undo(use))?.remains ?? []

const read = (file = place.file) => readFileSync(file, 'utf8')
const beside = () => readdirSync(dirname(place.file))

async function faultOf(action: Promise<unknown>): Promise<Fault | undefined> {
  const error = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof Failure ? error.fault : undefined
}

describe('installing', () => {
  test('puts all logins into the config, and removing them gives back every byte', async () => {
    writeConfig(place.file, others)
    const use = await install([entryOf(1), entryOf(2)])
    expect([authOf(read(), hostOf(1)), authOf(read(), hostOf(2))]).toEqual([entryOf(1).auth, entryOf(2).auth])
    expect(read()).toContain('12345678901234567890')
    expect(beside()).toEqual(['config.json'])
    expect(await undo(use)).toEqual([])
    expect(read()).toBe(others)
    expect(await undo(use)).toEqual([])
    expect(beside()).toEqual(['config.json'])
  })

  test.each([
    ['Latin-1', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-8', Buffer.from('{"plugins": {"é": {"path": "/home/zoë"}}}\r\n')],
    ['an empty file', Buffer.from('')],
    ['2 MB', Buffer.from(`{"x":"${'y'.repeat(2_000_000)}"}`)],
  ])('keeps bytes of any kind: %s', async (_name, bytes) => {
    writeConfig(place.file, '')
    writeFileSync(place.file, bytes)
    const use = await install([entryOf(1)])
    expect(authOf(readFileSync(place.file, 'latin1'), hostOf(1))).toBe(entryOf(1).auth)
    await undo(use)
    expect(readFileSync(place.file).equals(bytes)).toBe(true)
  })

  test('makes a config for its owner only, and takes away what it made', async () => {
    const use = await install([entryOf(1)])
    expect(readRecord(use)).toMatchObject({ before: 'missing', madeDirectory: true })
    expect(statSync(place.file).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(place.file)).mode & 0o777).toBe(0o700)
    expect(await undo(use)).toEqual([])
    expect(filesIn(place.home)).toEqual([])
  })

  test('leaves a directory that it made, when something else is in it since', async () => {
    const use = await install([entryOf(1)])
    mkdirSync(join(dirname(place.file), 'buildx'))
    await undo(use)
    expect(beside()).toEqual(['buildx'])
  })

  test.each([0o600, 0o644, 0o660])("keeps the file's mode: %o", async (mode) => {
    writeConfig(place.file, others)
    chmodSync(place.file, mode)
    const use = await install([entryOf(1)])
    expect(statSync(place.file).mode & 0o777).toBe(mode)
    await undo(use)
    expect(statSync(place.file).mode & 0o777).toBe(mode)
  })

  test.each(['a file', 'nothing yet'])('follows a link to %s', async (target) => {
    const real = join(place.root, 'dotfiles', 'docker.json')
    mkdirSync(dirname(real))
    if (target === 'a file') writeConfig(real, others)
    mkdirSync(dirname(place.file))
    symlinkSync('../../dotfiles/docker.json', place.file)
    const use = await install([entryOf(1)])
    expect(readlinkSync(place.file)).toBe('../../dotfiles/docker.json')
    expect(authOf(read(real), hostOf(1))).toBe(entryOf(1).auth)
    await undo(use)
    expect(readdirSync(dirname(real))).toEqual(target === 'a file' ? ['docker.json'] : [])
    expect(readlinkSync(place.file)).toBe('../../dotfiles/docker.json')
  })

  test('records what post needs, in a file for its owner only, without the login', async () => {
    const target = prepare([entryOf(1)])
    expect(readRecord(target.use)).toEqual(target.undo)
    await installEntries(target, [entryOf(1)], signal)
    expect(readRecord(target.use)).toMatchObject({ file: place.file, entries: [{ host: hostOf(1) }] })
    const directory = join(place.runnerTemp, 'ecr-login-undo')
    const [name = '', ...more] = readdirSync(directory)
    expect([name, more]).toEqual([`${target.use.id}.json`, []])
    expect([statSync(directory).mode & 0o777, statSync(join(directory, name)).mode & 0o777]).toEqual([0o700, 0o600])
    expect(read(join(directory, name))).not.toContain(entryOf(1).auth)
  })

  test('of a login that is there already still records what post needs', async () => {
    await install([entryOf(1)])
    const target = prepare([entryOf(1)])
    await installEntries(target, [entryOf(1)], signal)
    expect(readRecord(target.use)?.entries).toHaveLength(1)
  })

  test('leaves the config alone where the record cannot be written', async () => {
    writeConfig(place.file, others)
    const target = prepare([entryOf(1)])
    const directory = join(place.runnerTemp, 'ecr-login-undo')
    rmSync(directory, { recursive: true })
    writeFileSync(directory, '')
    const fault = await faultOf(installEntries(target, [entryOf(1)], signal))
    expect(fault).toEqual({ code: 'config', path: directory, problem: 'not-ours' })
    expect(read()).toBe(others)
    expect(beside()).toEqual(['config.json'])
  })

  test('does not lose what docker, which takes no lock, writes at the same moment', async () => {
    writeConfig(place.file, others)
    const docker = others.replace('"ghcr.io"', '"quay.io": { "auth": "YTpi" },\n    "ghcr.io"')
    const entry = {
      host: hostOf(1),
      // Asked for when the new text is made: after the file has been read, before it is replaced.
      get auth() {
        // Once before the lock is taken, and once under it.
        if (read() === others) writeFileSync(place.file, `${others}\n`)
        else if (existsSync(`${place.file}.ecr-login.lock`) && !read().includes('quay'))
          writeFileSync(place.file, docker)
        return entryOf(1).auth
      },
    }
    await install([entry])
    expect([authOf(read(), 'quay.io'), authOf(read(), hostOf(1))]).toEqual(['YTpi', entryOf(1).auth])
  })

  test('happens not at all once the step is cancelled', async () => {
    writeConfig(place.file, others)
    const reason = new Failure({ code: 'cancelled' })
    const installing = installEntries(prepare([entryOf(1)]), [entryOf(1)], AbortSignal.abort(reason))
    await expect(installing).rejects.toBe(reason)
    expect(read()).toBe(others)
    expect(beside()).toEqual(['config.json'])
  })

  test('is refused when the config has been broken since it was found, and leaves it', async () => {
    writeConfig(place.file, others)
    const target = prepare([entryOf(1)])
    writeFileSync(place.file, '{"auths": ')
    const fault = await faultOf(installEntries(target, [entryOf(1)], signal))
    expect(fault).toEqual({ code: 'config', path: place.file, problem: 'not-an-object' })
    expect(read()).toBe('{"auths": ')
  })
})

describe('removing', () => {
  test('leaves a login that another job has put in its place, and says nothing', async () => {
    const use = await install([entryOf(1, 'ours')])
    const next = await install([entryOf(1, 'theirs')])
    expect(await undo(use)).toEqual([])
    expect(authOf(read(), hostOf(1))).toBe(entryOf(1, 'theirs').auth)
    await undo(next)
    expect(existsSync(place.file)).toBe(false)
  })

  test('takes out what docker has rewritten', async () => {
    writeConfig(place.file, '{"credsStore":"desktop"}')
    const use = await install([entryOf(1)])
    const { auths, credHelpers, credsStore } = JSON.parse(read())
    writeFileSync(place.file, JSON.stringify({ auths, credsStore, credHelpers }, null, '\t'))
    expect(await undo(use)).toEqual([])
    expect(JSON.parse(read())).toEqual({ credsStore: 'desktop' })
  })

  test('is quiet when the file or its directory is gone, and makes neither', async () => {
    const use = await install([entryOf(1)])
    const second = await install([entryOf(2)])
    unlinkSync(place.file)
    expect(await undo(second)).toEqual([])
    expect(beside()).toEqual([])
    rmSync(dirname(place.file), { recursive: true })
    expect(await undo(use)).toEqual([])
    expect(filesIn(place.home)).toEqual([])
  })

  test('leaves a file that is no longer JSON, and names it with the hosts', async () => {
    const use = await install([entryOf(1), entryOf(2)])
    const broken = read().slice(0, -3)
    writeFileSync(place.file, broken)
    const [warning, ...more] = await undo(use)
    expect(warning).toBe(
      `The login to ${hostOf(1)}, ${hostOf(2)} may still be in ${place.file}. The file was left as it is, because it is not valid JSON.`,
    )
    expect(more).toEqual([])
    expect(read()).toBe(broken)
  })

  test('says nothing of a broken file into which the step had put nothing', async () => {
    writeConfig(place.file, others)
    const { use } = prepare([entryOf(1)])
    writeFileSync(place.file, 'broken')
    expect(await undo(use)).toEqual([])
    expect(read()).toBe('broken')
  })

  test('warns where it may not write, with path and reason', async () => {
    writeConfig(place.file, others)
    const use = await install([entryOf(1)])
    unlinkSync(place.file)
    mkdirSync(place.file)
    expect(await undo(use)).toEqual([
      expect.stringMatching(
        `^The login to ${hostOf(1)} may still be in ${place.file}\\. A directory .* Reason: EISDIR\\.$`,
      ),
    ])
  })

  test('warns when it is out of time', async () => {
    const use = await install([entryOf(1)])
    const aborted = AbortSignal.abort(new Failure({ code: 'deadline', seconds: 15, during: 'logout' }))
    expect(await undoUse(use, aborted)).toMatchObject({
      gone: [],
      remains: [`The login to ${hostOf(1)} may still be in ${place.file}. There was no time left.`],
    })
  })

  test('clears away what a killed process has left: lock, half-written file, and no login', async () => {
    writeConfig(place.file, others)
    const worker = await makeWorker({ do: 'hang', settings: settingsOf(place), entries: [entryOf(1)] })
    worker.start()
    await worker.next()
    const ended = new Promise((resolve) => worker.child.once('exit', resolve))
    worker.child.kill('SIGKILL')
    await ended
    const left = [/^config\.json$/, /^config\.json\.ecr-login\.[\w-]+\.tmp$/, /^config\.json\.ecr-login\.lock$/]
    expect(beside().toSorted()).toEqual(left.map((name) => expect.stringMatching(name)))
    const { use } = prepare([entryOf(1)])
    expect(await undo(use)).toEqual([])
    expect(beside()).toEqual(['config.json'])
    expect(read()).toBe(others)
  })
})

describe('the private directory', () => {
  const settings = { mode: 'isolated' } as const
  const isolated = () => join(place.runnerTemp, 'ecr-login-docker-config')

  test('gets the logins, not the config in use, and is removed without what it links to', async () => {
    writeConfig(place.file, others)
    const plugin = join(dirname(place.file), 'cli-plugins', 'docker-buildx')
    writeConfig(plugin, 'x')
    const use = await install([entryOf(1)], settings)
    expect(read()).toBe(others)
    const text = read(join(isolated(), 'config.json'))
    expect([authOf(text, hostOf(1)), authOf(text, 'ghcr.io')]).toEqual([entryOf(1).auth, 'Zm9vOmJhcg=='])
    expect(await undo(use)).toEqual([])
    expect(await undo(use)).toEqual([])
    expect(readdirSync(place.runnerTemp)).toEqual([])
    expect(read(plugin)).toBe('x')
  })

  test('is shared by the steps of a job, and removed by the one that made it, in either order', async () => {
    const first = await install([entryOf(1)], settings)
    const second = await install([entryOf(2)], { ...settings, dockerConfig: isolated() })
    expect(await undo(second)).toEqual([])
    expect(authOf(read(join(isolated(), 'config.json')), hostOf(1))).toBe(entryOf(1).auth)
    expect(await undo(first)).toEqual([])
    expect(await undo(second)).toEqual([])
    expect(readdirSync(place.runnerTemp)).toEqual([])
  })

  test('is not removed on trust in a record of another RUNNER_TEMP', async () => {
    const use = await install([entryOf(1)], settings)
    const elsewhere = { ...use, runnerTemp: place.root }
    writeRecord(elsewhere, readRecord(use) as Undo)
    expect(await undo(elsewhere)).toEqual([
      expect.stringContaining(
        `The login to ${hostOf(1)} may still be in ${isolated()}. It is a link, belongs to another`,
      ),
    ])
    expect(existsSync(isolated())).toBe(true)
  })

  test('is not removed when a link is in its place', async () => {
    const use = await install([entryOf(1)], settings)
    rmSync(isolated(), { recursive: true })
    mkdirSync(join(place.root, 'precious'))
    symlinkSync(join(place.root, 'precious'), isolated())
    expect(await undo(use)).toHaveLength(1)
    expect(existsSync(join(place.root, 'precious'))).toBe(true)
  })

  test('of state that names any other directory is left alone', async () => {
    writeConfig(place.file, others)
    const use = await install([entryOf(1)])
    writeRecord(use, { ...(readRecord(use) as Undo), isolated: true, madeDirectory: true })
    expect(await undo(use)).toHaveLength(1)
    expect(existsSync(place.file)).toBe(true)
  })
})

describe('many processes at once', () => {
  const ten = Array.from({ length: 10 }, (_, n) => n + 1)

  test.each([
    ['with other logins in it', others],
    [
      'with a store in the way',
      '{"auths":{"ghcr.io":{"auth":"Zm9vOmJhcg=="}},"credsStore":"desktop","credHelpers":{"gcr.io":"gcloud"}}',
    ],
  ])('ten installs into one config keep ten logins, ten removals give the file back: %s', async (_name, before) => {
    writeConfig(place.file, before)
    const settings = settingsOf(place)
    const uses = await runAtOnce(ten.map((n) => ({ do: 'install', settings, entries: [entryOf(n)] }) as const))
    expect(ten.map((n) => authOf(read(), hostOf(n)))).toEqual(ten.map((n) => entryOf(n).auth))
    expect(authOf(read(), 'ghcr.io')).toBe('Zm9vOmJhcg==')
    expect(beside()).toEqual(['config.json'])
    const ends = await runAtOnce(uses.map((use) => ({ do: 'undo', use: use as Use }) as const))
    expect(ends).toEqual(ten.map((n) => expect.objectContaining({ gone: [hostOf(n)], remains: [] })))
    expect(read()).toBe(before)
    expect(beside()).toEqual(['config.json'])
  })

  test('ten installs make the private directory together, and keep ten logins', async () => {
    writeConfig(place.file, others)
    const settings = settingsOf(place, { mode: 'isolated' })
    const uses = await runAtOnce(ten.map((n) => ({ do: 'install', settings, entries: [entryOf(n)] }) as const))
    const text = read(join(place.runnerTemp, 'ecr-login-docker-config', 'config.json'))
    expect(ten.map((n) => authOf(text, hostOf(n)))).toEqual(ten.map((n) => entryOf(n).auth))
    expect(uses.filter((use) => readRecord(use as Use)?.madeDirectory)).toHaveLength(1)
    expect(readdirSync(place.runnerTemp)).toEqual(['ecr-login-docker-config', 'ecr-login-undo'])
  })

  test('ten installs of one host leave one login, whole, and the removals none', async () => {
    writeConfig(place.file, '{"credsStore":"desktop","credHelpers":{"gcr.io":"gcloud"},"auths":{"x":{}}}')
    const settings = settingsOf(place)
    const uses = await runAtOnce(
      ten.map((n) => ({ do: 'install', settings, entries: [entryOf(1, `pw-${n}`)] }) as const),
    )
    expect(ten.map((n) => entryOf(1, `pw-${n}`).auth)).toContain(authOf(read(), hostOf(1)))
    await runAtOnce(uses.map((use) => ({ do: 'undo', use: use as Use }) as const))
    expect(JSON.parse(read())).toEqual({ credsStore: 'desktop', credHelpers: { 'gcr.io': 'gcloud' }, auths: { x: {} } })
  })

  test('one that is killed right before its write costs the others seconds, and no login', async () => {
    writeConfig(place.file, others)
    const settings = settingsOf(place)
    const killed = await makeWorker({ do: 'hang', settings, entries: [entryOf(99)] })
    killed.start()
    await killed.next()
    const workers = await makeWorkers(ten.map((n) => ({ do: 'install', settings, entries: [entryOf(n)] }) as const))
    const start = performance.now()
    const running = startAtOnce(workers)
    killed.child.kill('SIGKILL')
    await running
    expect(performance.now() - start).toBeLessThan(8_000)
    expect(ten.map((n) => authOf(read(), hostOf(n)))).toEqual(ten.map((n) => entryOf(n).auth))
    expect(authOf(read(), hostOf(99))).toBeUndefined()
    expect(beside()).toEqual(['config.json'])
  })

  test('one that has lost its lock right before its write does not write what the next holder has prepared', async () => {
    writeConfig(place.file, others)
    const settings = settingsOf(place)
    const first = await makeWorker({ do: 'hang', settings, entries: [entryOf(1)], milliseconds: 100 })
    first.start()
    await first.next()
    first.child.kill('SIGSTOP')
    unlinkSync(`${place.file}.ecr-login.lock`)
    const next = await makeWorker({ do: 'hang', settings, entries: [entryOf(2)] })
    next.start()
    await next.next()
    next.child.kill('SIGKILL')
    first.child.kill('SIGCONT')
    while ((await first.next()) === 'hanging') {}
    expect([1, 2].map((n) => authOf(read(), hostOf(n)))).toEqual([entryOf(1).auth, undefined])
    expect(authOf(read(), 'ghcr.io')).toBe('Zm9vOmJhcg==')
    expect(beside()).toEqual(['config.json'])
  })

  test('one that was stopped for long, and has lost its lock, starts over when it goes on', async () => {
    writeConfig(place.file, others)
    const settings = settingsOf(place)
    const stopped = await makeWorker({ do: 'pause', settings, entries: [entryOf(1)] })
    stopped.start()
    await stopped.next()
    stopped.child.kill('SIGSTOP')
    hurry(10)
    await install([entryOf(2)])
    stopped.child.kill('SIGCONT')
    const use: Use = JSON.parse((await stopped.next()) ?? '')
    expect([authOf(read(), hostOf(1)), authOf(read(), hostOf(2))]).toEqual([entryOf(1).auth, entryOf(2).auth])
    await undo(use)
    expect(authOf(read(), hostOf(1))).toBeUndefined()
    expect(beside()).toEqual(['config.json'])
  })
})

describe('a lock that another process has taken over', () => {
  test('is noticed before the write', async () => {
    writeConfig(place.file, others)
    const lock = `${place.file}.ecr-login.lock`
    const paused = await makeWorker({ do: 'pause', settings: settingsOf(place), entries: [entryOf(1)] })
    paused.start()
    await paused.next()
    writeFileSync(lock, 'another')
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect(read().trim()).toBe(others.trim())
    expect(readFileSync(lock, 'utf8')).toBe('another')
    unlinkSync(lock)
    await paused.next()
    expect(authOf(read(), hostOf(1))).toBe(entryOf(1).auth)
  })
})

describe('a disk that takes no more', () => {
  test.each([
    ['for the record', 'ulimit -f 0', others, '/ecr-login-undo/'],
    ['for the new text', 'ulimit -f 8', others.replace('"kept"', `"${'x'.repeat(20_000)}"`), 'config.json'],
  ])('leaves the old file whole and nothing else: %s', async (_name, limit, before, path) => {
    writeConfig(place.file, before)
    const worker = await makeWorker({ do: 'install', settings: settingsOf(place), entries: [entryOf(1)] }, limit)
    worker.start()
    const fault = { code: 'config', path: expect.stringContaining(path), problem: 'disk-full', error: 'EFBIG' }
    expect(JSON.parse((await worker.next()) ?? '')).toEqual({ fault })
    expect(read()).toBe(before)
    expect(beside()).toEqual(['config.json'])
  })

  test('leaves a login in the file, and post says so', async () => {
    writeConfig(place.file, others)
    const use = await install([entryOf(1)])
    const worker = await makeWorker({ do: 'undo', use }, 'ulimit -f 0')
    worker.start()
    const { gone, remains } = JSON.parse((await worker.next()) ?? '')
    expect([gone, remains.length]).toEqual([[], 1])
    expect(remains[0]).toContain(
      `The login to ${hostOf(1)} may still be in ${place.file}. The disk, the quota or the file`,
    )
    expect(authOf(read(), hostOf(1))).toBe(entryOf(1).auth)
    expect(beside()).toEqual(['config.json'])
  })
})

describe('a place that cannot be written', () => {
  // Where nobody can make a file, not even root, who may write into any directory of a disk.
  test('is an error that names the file', async () => {
    const fault = await faultOf(install([entryOf(1)], { dockerConfig: '/proc/self/docker' }))
    expect(fault).toEqual({
      code: 'config',
      path: '/proc/self/docker/config.json',
      problem: 'unwritable',
      error: expect.stringMatching(/^E[A-Z]+$/),
    })
  })

  test('since it was looked at is an error that names the file, too', async () => {
    const target = prepare([entryOf(1)])
    writeFileSync(dirname(place.file), '')
    const fault = await faultOf(installEntries(target, [entryOf(1)], signal))
    expect(fault).toEqual({ code: 'config', path: place.file, problem: 'unwritable', error: 'ENOTDIR' })
  })
})
