import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { installEntries } from '../../../src/docker-config/install.js'
import { readRecord } from '../../../src/docker-config/record.js'
import { Failure } from '../../../src/run/failure.js'
import {
  authOf,
  beside,
  entryOf,
  faultOf,
  filesIn,
  hostOf,
  install,
  place,
  prepare,
  read,
  signal,
  undo,
  usePlace,
  write,
} from './place.js'

/** The third stage, and that undoing it gives back what was there. */

usePlace()

const others = `{
  "auths": {
    "ghcr.io": { "auth": "Zm9vOmJhcg==" }
  },
  "unknown": { "number": 12345678901234567890 },
  "__proto__": ["kept"]
}
`

describe('installing', () => {
  test.each([
    ['other logins', Buffer.from(others)],
    ['Latin-1', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-8', Buffer.from('{"plugins": {"é": {"path": "/home/zoë"}}}\r\n')],
    ['an empty file', Buffer.from('')],
    ['2 MB', Buffer.from(`{"x":"${'y'.repeat(2_000_000)}"}`)],
  ])('puts all logins into the config, and removing them gives back every byte: %s', async (_name, bytes) => {
    write(bytes)
    const target = await install([entryOf(1), entryOf(2)])
    expect([authOf(hostOf(1)), authOf(hostOf(2))]).toEqual([entryOf(1).auth, entryOf(2).auth])
    expect(beside()).toEqual(['config.json'])
    for (const gone of [[hostOf(1), hostOf(2)], []]) {
      expect(await undo(target)).toMatchObject({ gone, remains: [] })
      expect(readFileSync(place.file).equals(bytes)).toBe(true)
    }
    expect(beside()).toEqual(['config.json'])
  })

  test('makes a config for its owner only, and takes away what it made', async () => {
    const target = await install()
    expect(readRecord(target.use)).toMatchObject({ before: 'missing', madeDirectory: true })
    expect([place.file, dirname(place.file)].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700])
    expect(await undo(target)).toMatchObject({ remains: [] })
    expect(filesIn(place.home)).toEqual([])
  })

  test('leaves a directory that it made, when something else is in it since', async () => {
    const target = await install()
    mkdirSync(join(dirname(place.file), 'buildx'))
    await undo(target)
    expect(beside()).toEqual(['buildx'])
  })

  test.each([0o600, 0o644, 0o660])("keeps the file's mode: %o", async (mode) => {
    write(others)
    chmodSync(place.file, mode)
    const target = await install()
    expect(statSync(place.file).mode & 0o777).toBe(mode)
    await undo(target)
    expect(statSync(place.file).mode & 0o777).toBe(mode)
  })

  test.each(['a file', 'nothing yet'])('follows a link to %s', async (what) => {
    const real = join(place.root, 'dotfiles', 'docker.json')
    mkdirSync(dirname(real))
    if (what === 'a file') write(others, real)
    mkdirSync(dirname(place.file))
    symlinkSync('../../dotfiles/docker.json', place.file)
    const target = await install()
    expect([readlinkSync(place.file), authOf(hostOf(1), real)]).toEqual(['../../dotfiles/docker.json', entryOf(1).auth])
    await undo(target)
    expect(readlinkSync(place.file)).toBe('../../dotfiles/docker.json')
    expect(beside(real)).toEqual(what === 'a file' ? ['docker.json'] : [])
  })

  test('records what post needs, in a file for its owner only, without the login', async () => {
    const target = prepare()
    expect(readRecord(target.use)).toEqual(target.undo)
    await installEntries(target, [entryOf(1)], signal)
    expect(readRecord(target.use)).toMatchObject({ file: place.file, entries: [{ host: hostOf(1) }] })
    const file = join(place.records, `${target.use.id}.json`)
    expect(readdirSync(place.records)).toHaveLength(1)
    expect([place.records, file].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
    expect(read(file)).not.toContain(entryOf(1).auth)
  })

  test('of a login that is there already still records what post needs', async () => {
    await install()
    expect(readRecord((await install()).use)?.entries).toHaveLength(1)
  })

  test('does not lose what docker, which takes no lock, writes at the same moment', async () => {
    write(others)
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
    expect([authOf('quay.io'), authOf(hostOf(1))]).toEqual(['YTpi', entryOf(1).auth])
  })
})

describe('nothing is installed', () => {
  test('once the step is cancelled', async () => {
    write(others)
    const reason = new Failure({ code: 'cancelled' })
    await expect(installEntries(prepare(), [entryOf(1)], AbortSignal.abort(reason))).rejects.toBe(reason)
    expect([read(), beside()]).toEqual([others, ['config.json']])
  })

  test('where the record cannot be written', async () => {
    write(others)
    const target = prepare()
    rmSync(place.records, { recursive: true })
    writeFileSync(place.records, '')
    const fault = await faultOf(() => installEntries(target, [entryOf(1)], signal))
    expect(fault).toEqual({ code: 'config', path: place.records, problem: 'not-ours' })
    expect([read(), beside()]).toEqual([others, ['config.json']])
  })

  test.each([
    ['the config has been broken', 'not-an-object', () => write('{"auths": ')],
    ['its directory has become a file', 'unwritable', () => writeFileSync(dirname(place.file), '')],
  ])('where %s since it was found', async (_name, problem, breakIt) => {
    const target = prepare()
    breakIt()
    const fault = await faultOf(() => installEntries(target, [entryOf(1)], signal))
    expect(fault).toMatchObject({ code: 'config', path: place.file, problem })
    expect(statSync(place.file, { throwIfNoEntry: false }) && read()).toBe(
      problem === 'unwritable' ? undefined : '{"auths": ',
    )
  })

  // Where nobody can make a file, not even root, who may write into any directory of a disk.
  test('where no file can be made', async () => {
    const fault = await faultOf(() => install([entryOf(1)], { dockerConfig: '/proc/self/docker' }))
    const path = '/proc/self/docker/config.json'
    expect(fault).toEqual({ code: 'config', path, problem: 'unwritable', error: expect.stringMatching(/^E[A-Z]+$/) })
  })
})

describe('the private directory', () => {
  const settings = { mode: 'isolated' } as const
  const config = () => join(place.isolated, 'config.json')

  test('has the config with the logins, for its owner only, and links to everything else, which stays', async () => {
    const text = '{\r\n  "psFormat": "é"\r\n}'
    write(text)
    const docker = dirname(place.file)
    write('x', join(docker, 'cli-plugins', 'docker-buildx'))
    const passing = ['config.json123', 'config.json.ecr-login.lock', 'config.json.ecr-login.tmp', '.tmp-config.json9']
    for (const name of ['ca.pem', ...passing]) writeFileSync(join(docker, name), 'ca')
    const target = await install([entryOf(1)], settings)
    expect(readdirSync(place.isolated).toSorted()).toEqual(['ca.pem', 'cli-plugins', 'config.json'])
    expect(read(config())).toMatch(/^\{\r\n {2}"psFormat": "é",\r\n {2}"auths": \{"0/)
    expect([place.isolated, config()].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
    expect(readlinkSync(join(place.isolated, 'cli-plugins'))).toBe(join(docker, 'cli-plugins'))
    expect(await undo(target)).toMatchObject({ gone: [hostOf(1)], remains: [] })
    expect(readdirSync(place.runnerTemp)).toEqual([])
    expect([read(), read(join(docker, 'cli-plugins', 'docker-buildx'))]).toEqual([text, 'x'])
  })

  test('has a file of its own where the config is a link', async () => {
    const real = join(place.root, 'dotfiles', 'config.json')
    write('{"psFormat":"x"}', real)
    mkdirSync(dirname(place.file))
    symlinkSync(real, place.file)
    await install([entryOf(1)], settings)
    expect([lstatSync(config()).isFile(), read(config())]).toEqual([true, expect.stringContaining('psFormat')])
    expect(read(real)).toBe('{"psFormat":"x"}')
  })

  test.each([
    ['leaves out a store that answers for ECR alone', 'ecr-login', undefined],
    ['keeps any other store', 'desktop', 'desktop'],
  ])('%s', async (_name, credsStore, expected) => {
    write(JSON.stringify({ credsStore, psFormat: 'x' }))
    await install([entryOf(1)], settings)
    expect(JSON.parse(read(config()))).toMatchObject({ psFormat: 'x', ...(expected && { credsStore: expected }) })
    expect(read(config()).includes('credsStore')).toBe(expected !== undefined)
  })

  test('takes over what a step has made of another config since, and keeps its own logins', async () => {
    const helper = JSON.stringify({ auths: { 'ghcr.io': { auth: 'b2xk' } }, credHelpers: { [hostOf(1)]: 'ecr-login' } })
    write(helper)
    await install([entryOf(1)], settings)
    const mine = join(place.root, 'mine')
    const auths = { 'ghcr.io': { auth: 'bmV3' }, 'quay.io': { auth: 'YTpi' }, [hostOf(1)]: { auth: 'b2xk' } }
    const other = { Auths: auths, credHelpers: { [hostOf(1)]: 'x' }, credsStore: 'ecr-login', currentContext: 'x' }
    write(JSON.stringify(other), join(mine, 'config.json'))
    mkdirSync(join(mine, 'contexts'))
    await install([entryOf(2)], { ...settings, dockerConfig: mine })
    expect(JSON.parse(read(config()))).toEqual({
      auths: {
        ...{ 'ghcr.io': { auth: 'bmV3' }, 'quay.io': { auth: 'YTpi' } },
        ...{ [hostOf(1)]: { auth: entryOf(1).auth }, [hostOf(2)]: { auth: entryOf(2).auth } },
      },
      ...{ credHelpers: {}, currentContext: 'x' },
    })
    expect(readlinkSync(join(place.isolated, 'contexts'))).toBe(join(mine, 'contexts'))
  })

  test('is removed by the step that made it, in either order', async () => {
    const first = await install([entryOf(1)], settings)
    const second = await install([entryOf(2)], { ...settings, dockerConfig: place.isolated })
    expect(await undo(second)).toMatchObject({ gone: [hostOf(2)], remains: [] })
    expect(authOf(hostOf(1), config())).toBe(entryOf(1).auth)
    const third = await install([entryOf(2)], { ...settings, dockerConfig: place.isolated })
    for (const target of [first, third]) expect(await undo(target)).toMatchObject({ remains: [] })
    expect(readdirSync(place.runnerTemp)).toEqual([])
  })

  test('gets no login when another directory is in its place since', async () => {
    const target = prepare(settings)
    renameSync(place.isolated, join(place.root, 'away'))
    mkdirSync(place.isolated, 0o700)
    const fault = await faultOf(() => installEntries(target, [entryOf(1)], signal))
    expect(fault).toMatchObject({ path: place.isolated, problem: 'not-ours' })
    expect(readdirSync(place.isolated)).toEqual([])
  })
})
