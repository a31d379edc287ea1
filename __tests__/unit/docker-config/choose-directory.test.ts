import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { remove } from '../../../src/docker-config/disk/held-files.js'
import { findDockerConfig } from '../../../src/docker-config/find.js'
import { installEntries } from '../../../src/docker-config/install.js'
import { prepareDockerConfig } from '../../../src/docker-config/prepare.js'
import { makeScratch, readEntry, removeScratch } from '../../../src/docker-config/scratch.js'
import type { ConfigSettings } from '../../../src/plan/plan.js'
import { Failure, type Fault } from '../../../src/run/failure.js'
import { onPlatform } from '../../support/platform.js'
import { entryOf, filesIn, hostOf, makePlace, type Place, settingsOf, writeConfig } from './config-workers.js'

const { signal } = new AbortController()
let place: Place
let isolated: string

beforeEach(() => {
  place = makePlace()
  isolated = join(place.runnerTemp, 'ecr-login-docker-config')
})
afterEach(() => place.remove())

const find = (settings: Partial<ConfigSettings> = {}) => findDockerConfig(settingsOf(place, settings))
const prepare = (settings: Partial<ConfigSettings> = {}) => prepareDockerConfig(find(settings), [hostOf(1)])
const install = async (settings: Partial<ConfigSettings>) => {
  const target = prepare(settings)
  await installEntries(target, [entryOf(1)], signal)
  return target
}

function faultOf(action: () => unknown): Fault | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    return error instanceof Failure ? error.fault : undefined
  }
}

describe('the config in use', () => {
  test.each([
    ['of the home directory', {}, 'home/.docker/config.json'],
    ['of DOCKER_CONFIG', { dockerConfig: 'ROOT/cfg/' }, 'cfg/config.json'],
    ['of REGISTRY_AUTH_FILE, for podman', { loginWith: 'podman', registryAuthFile: 'ROOT/auth.json' }, 'auth.json'],
    ['not of REGISTRY_AUTH_FILE, for docker', { registryAuthFile: 'ROOT/auth.json' }, 'home/.docker/config.json'],
  ] as const)('is that %s', (_name, settings, file) => {
    const inPlace = Object.entries(settings).map(([key, value]) => [key, value.replace('ROOT', place.root)])
    expect(find(Object.fromEntries(inPlace)).file).toBe(join(place.root, file))
  })

  test('is that of the home that the system knows, where HOME is not set', () => {
    expect(find({ home: '', mode: 'isolated' }).file).toBe(join(userInfo().homedir, '.docker', 'config.json'))
  })

  test('may be missing, and nothing is made of it', () => {
    expect(find().config.text).toBe('')
    expect(filesIn(place.root)).toEqual(['home', 'temp'])
  })

  test('is refused when there is no RUNNER_TEMP', () => {
    expect(faultOf(() => find({ runnerTemp: '' }))).toEqual({ code: 'config', path: '', problem: 'no-runner-temp' })
  })

  test.each(['{"auths": {', '[]', 'null', '{"auths": 1}'])(
    'is refused when it is not a JSON object, and left alone: %s',
    (text) => {
      writeConfig(place.file, text)
      const fault = faultOf(() => find())
      expect(fault).toEqual({ code: 'config', path: place.file, problem: 'not-an-object' })
      expect(readFileSync(place.file, 'utf8')).toBe(text)
    },
  )

  test('says nothing of what is in it when it is refused', () => {
    writeConfig(place.file, '{"auths": {"a": {"auth": "c2VjcmV0"')
    let said = ''
    try {
      find()
    } catch (error) {
      said = error instanceof Failure ? `${error.message} ${error.cause} ${JSON.stringify(error.fault)}` : ''
    }
    expect(said).toContain('not valid JSON')
    expect(said).not.toMatch(/c2V|jcmV|cmV0/)
  })

  test('is refused when its directory is a file', () => {
    writeFileSync(join(place.home, '.docker'), '')
    const fault = { code: 'config', path: place.file, error: 'ENOTDIR', problem: 'unwritable' }
    expect(faultOf(() => find({ loginWith: 'none' }))).toEqual(fault)
  })

  test.each([
    ['a device, which a write would replace', () => symlinkSync('/dev/null', place.file)],
    ['a pipe, which would be waited for', () => execFileSync('mkfifo', [place.file])],
  ])('is refused when it is %s', (_name, plant) => {
    mkdirSync(dirname(place.file))
    plant()
    expect(faultOf(() => find())).toEqual({ code: 'config', path: place.file, problem: 'not-a-file' })
    expect(statSync(place.file).isFile()).toBe(false)
  })

  test('is refused when it is larger than any config', () => {
    writeConfig(place.file, `{"x":"${'y'.repeat(17_000_000)}"}`)
    expect(faultOf(() => find())).toMatchObject({ path: place.file, problem: 'too-large' })
  })
})

describe('a config in use that the private one does not need', () => {
  const settings = [{ mode: 'isolated' }, { mode: 'auto', selfHosted: true }] as const

  test.each([
    ['is a directory', () => mkdirSync(place.file, { recursive: true }), 'is-a-directory'],
    ['is a pipe', () => mkdirSync(dirname(place.file)) ?? execFileSync('mkfifo', [place.file]), 'not-a-file'],
    ['leads in a circle', () => mkdirSync(dirname(place.file)) ?? symlinkSync(place.file, place.file), 'unreadable'],
  ])('is left out with a warning where it %s', (_name, plant, problem) => {
    plant()
    for (const setting of settings) {
      const target = prepare(setting)
      expect(target.obstacles).toEqual([{ kind: 'unread', path: place.file, problem }])
      expect(readdirSync(target.directory)).toEqual([])
    }
    expect(faultOf(() => prepare())).toMatchObject({ problem })
  })

  test('is copied, and only its neighbours are left out, where the directory cannot be listed', () => {
    writeFileSync(join(place.home, '.docker'), '')
    const path = join(place.home, '.docker')
    expect(prepare({ mode: 'isolated' }).obstacles).toEqual([{ kind: 'unread', path, problem: 'unreadable' }])
  })

  test('is refused where it is damaged: what is in it would be lost', () => {
    writeConfig(place.file, '{')
    for (const setting of settings) expect(faultOf(() => prepare(setting))).toMatchObject({ problem: 'not-an-object' })
  })
})

describe('the config that holds the logins', () => {
  const store = '{"credsStore":"desktop"}'
  const helper = `{"credHelpers":{"${hostOf(1)}":"ecr-login"}}`
  const otherHelper = '{"credHelpers":{"gcr.io":"gcloud"}}'
  test.each([
    ['shared', {}, store, false],
    ['shared', { selfHosted: true }, '{}', false],
    ['isolated', {}, '{}', true],
    ['auto', {}, '{}', false],
    ['auto', { selfHosted: true }, '{}', true],
    ['auto', {}, store, true],
    ['auto', {}, helper, true],
    ['auto', {}, otherHelper, false],
    ['auto', { loginWith: 'podman' }, store, false],
    ['auto', { loginWith: 'podman' }, helper, true],
    ['auto', { loginWith: 'none' }, store, true],
    ['auto', { loginWith: 'helper' }, store, false],
    ['auto', { loginWith: 'helper' }, '{"credsStore":"ecr-login"}', true],
  ] as const)('%s %j with %s: isolated is %p', (mode, settings, text, expected) => {
    writeConfig(place.file, text)
    const target = prepare({ mode, ...settings })
    expect(target).toMatchObject({ isolated: expected, exportDirectory: expected })
    expect(target.directory).toBe(expected ? isolated : dirname(place.file))
    expect(target.file).toBe(join(target.directory, 'config.json'))
    expect(existsSync(isolated)).toBe(expected)
    expect(readFileSync(place.file, 'utf8')).toBe(text)
  })

  test('is REGISTRY_AUTH_FILE for podman, also on a self-hosted runner', () => {
    const registryAuthFile = join(place.root, 'auth.json')
    const target = prepare({ mode: 'auto', selfHosted: true, loginWith: 'podman', registryAuthFile })
    expect(target).toMatchObject({ file: registryAuthFile, isolated: false })
  })

  test('names what stands in the way, and which file podman reads first', () => {
    writeConfig(place.file, `{"credsStore":"desktop","auths":{"${hostOf(1)}":{"auth":"YTpi"}}}`)
    expect(prepare().obstacles).toEqual([{ kind: 'store', name: 'desktop' }])
    const runtime = join(place.root, 'run')
    const config = join(place.root, 'xdg')
    for (const directory of [runtime, config]) {
      writeConfig(join(directory, 'containers', 'auth.json'), `{"auths":{"${hostOf(1)}/team":{"auth":"YTpi"}}}`)
    }
    const shadowsOn = (platform: NodeJS.Platform) =>
      onPlatform(
        platform,
        () => prepare({ loginWith: 'podman', xdgRuntimeDir: runtime, xdgConfigHome: config }).obstacles,
      ).filter(({ kind }) => kind === 'shadow')
    const [first, second] = [runtime, config].map((directory) => ({
      ...{ kind: 'shadow', host: hostOf(1) },
      file: join(directory, 'containers', 'auth.json'),
    }))
    expect(shadowsOn('linux')).toEqual([first, second])
    // There, podman knows no runtime directory.
    expect([shadowsOn('darwin'), shadowsOn('win32')]).toEqual([[second], [second]])
  })

  test.each([
    ['0604', 0o604, 0o755, true],
    ['0600', 0o600, 0o755, false],
    ['0644, in a directory that is closed', 0o644, 0o700, false],
    ['0640, for the group of this user', 0o640, 0o755, false],
  ])('is told of when other users can read it: %s', (_name, mode, directory, expected) => {
    writeConfig(place.file, '{}')
    chmodSync(place.file, mode)
    chmodSync(dirname(place.file), directory)
    expect(prepare().obstacles).toEqual(
      expected ? [{ kind: 'readable', file: place.file, mode: mode.toString(8) }] : [],
    )
  })

  test("is not refused because podman's own file cannot be read", () => {
    const runtime = join(place.root, 'run')
    mkdirSync(join(runtime, 'containers', 'auth.json'), { recursive: true })
    expect(prepare({ loginWith: 'podman', xdgRuntimeDir: runtime }).obstacles).toEqual([])
  })

  test('can be undone before there is a login in it', () => {
    expect(prepare().undo).toMatchObject({ file: place.file, entries: [], isolated: false, madeDirectory: true })
    writeConfig(place.file, '{}')
    expect(prepare().undo).toMatchObject({ madeDirectory: false, formerDockerConfig: null })
    expect(prepare({ mode: 'isolated' }).undo).toMatchObject({
      isolated: true,
      madeDirectory: true,
      formerDockerConfig: '',
    })
    const dockerConfig = dirname(place.file)
    expect(prepare({ mode: 'isolated', dockerConfig }).undo).toMatchObject({ formerDockerConfig: dockerConfig })
  })
})

describe('the private directory', () => {
  const text = '{\r\n  "psFormat": "é"\r\n}'

  test('holds a copy of the config, for its owner only, and links to everything else', async () => {
    writeConfig(place.file, text)
    const docker = dirname(place.file)
    mkdirSync(join(docker, 'contexts', 'meta'), { recursive: true })
    writeFileSync(join(docker, 'ca.pem'), 'ca')
    for (const name of [
      'config.json123',
      'config.json.ecr-login.lock',
      'config.json.ecr-login.tmp',
      '.tmp-config.json9',
    ]) {
      writeFileSync(join(docker, name), 'x')
    }
    await install({ mode: 'isolated' })
    expect(readdirSync(isolated).toSorted()).toEqual(['ca.pem', 'config.json', 'contexts'])
    expect(readFileSync(join(isolated, 'config.json'), 'utf8')).toMatch(/^\{\r\n {2}"psFormat": "é",\r\n {2}"auths"/)
    expect(readlinkSync(join(isolated, 'contexts'))).toBe(join(docker, 'contexts'))
    expect(readFileSync(join(isolated, 'ca.pem'), 'utf8')).toBe('ca')
    expect(statSync(isolated).mode & 0o777).toBe(0o700)
    expect(statSync(join(isolated, 'config.json')).mode & 0o777).toBe(0o600)
    expect(readdirSync(place.runnerTemp)).toEqual(['ecr-login-docker-config', 'ecr-login-undo'])
  })

  test('holds a file of its own where the config is a link', async () => {
    writeConfig(join(place.root, 'dotfiles', 'config.json'), text)
    mkdirSync(dirname(place.file))
    symlinkSync(join(place.root, 'dotfiles', 'config.json'), place.file)
    await install({ mode: 'isolated' })
    expect(lstatSync(join(isolated, 'config.json')).isFile()).toBe(true)
    expect(readFileSync(join(isolated, 'config.json'), 'utf8')).toContain('é')
    expect(readFileSync(place.file, 'utf8')).toBe(text)
  })

  test('is shared by later and by parallel steps of the job', () => {
    writeConfig(place.file, '{"credsStore":"desktop"}')
    expect(prepare({ mode: 'auto' }).undo).toMatchObject({ madeDirectory: true, formerDockerConfig: '' })
    const later = prepare({ mode: 'auto', dockerConfig: isolated })
    expect(later).toMatchObject({ directory: isolated, isolated: true, exportDirectory: false })
    expect(later.undo).toMatchObject({ madeDirectory: false, formerDockerConfig: null })
    expect(prepare({ mode: 'shared', dockerConfig: isolated })).toMatchObject({
      isolated: true,
      exportDirectory: false,
    })
    const beside = prepare({ mode: 'auto' })
    expect(beside).toMatchObject({ directory: isolated, exportDirectory: true })
    expect(beside.undo).toMatchObject({ madeDirectory: false, formerDockerConfig: '' })
  })

  test('leaves out a store that answers for ECR alone, and keeps any other', async () => {
    writeConfig(place.file, '{"credsStore":"ecr-login","psFormat":"x"}')
    const target = await install({ mode: 'isolated' })
    expect(JSON.parse(readFileSync(target.file, 'utf8'))).toEqual({ auths: expect.anything(), psFormat: 'x' })
    expect(target.obstacles).toEqual([])
    remove(isolated)
    writeConfig(place.file, '{"credsStore":"desktop"}')
    const { file } = await install({ mode: 'isolated' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ credsStore: 'desktop' })
  })

  test('takes over what a step has made of another config since, and keeps its own logins', async () => {
    writeConfig(place.file, '{"auths":{"ghcr.io":{"auth":"b2xk"}}}')
    const first = prepare({ mode: 'isolated' })
    await installEntries(first, [entryOf(1)], signal)
    const mine = join(place.root, 'mine')
    const auths = { 'ghcr.io': { auth: 'bmV3' }, 'quay.io': { auth: 'YTpi' }, [hostOf(1)]: { auth: 'b2xk' } }
    writeConfig(join(mine, 'config.json'), JSON.stringify({ auths, credsStore: 'ecr-login', currentContext: 'x' }))
    mkdirSync(join(mine, 'contexts'))
    const settings = { mode: 'isolated', dockerConfig: mine } as const
    await installEntries(prepareDockerConfig(find(settings), [hostOf(2)]), [entryOf(2)], signal)
    expect(JSON.parse(readFileSync(first.file, 'utf8'))).toEqual({
      auths: {
        ...{ 'ghcr.io': { auth: 'bmV3' }, 'quay.io': { auth: 'YTpi' } },
        ...{ [hostOf(1)]: { auth: entryOf(1).auth }, [hostOf(2)]: { auth: entryOf(2).auth } },
      },
      currentContext: 'x',
    })
    expect(readlinkSync(join(isolated, 'contexts'))).toBe(join(mine, 'contexts'))
  })

  test('gets no login when another directory is in its place since', async () => {
    const target = prepare({ mode: 'isolated' })
    renameSync(isolated, join(place.root, 'away'))
    mkdirSync(isolated, 0o700)
    const installing = installEntries(target, [entryOf(1)], signal)
    await expect(installing).rejects.toMatchObject({ fault: { path: isolated, problem: 'not-ours' } })
    expect(readdirSync(isolated)).toEqual([])
  })

  test('is made anew where DOCKER_CONFIG still names it', () => {
    expect(prepare({ dockerConfig: isolated })).toMatchObject({ directory: isolated, undo: { madeDirectory: true } })
    expect(readdirSync(isolated)).toEqual([])
  })

  // Only root can make what another user would have planted.
  const isRoot = process.getuid?.() === 0
  const plants = ['a link', 'a file', 'writable by others', ...(isRoot ? ["another user's directory"] : [])]
  test.each(plants)('is refused when it is %s', (kind) => {
    const target = join(place.root, 'planted')
    mkdirSync(target)
    if (kind === 'a link') symlinkSync(target, isolated)
    else if (kind === 'a file') writeFileSync(isolated, '')
    else {
      mkdirSync(isolated)
      if (kind === 'writable by others') chmodSync(isolated, 0o770)
      else chownSync(isolated, 1, 1)
    }
    expect(faultOf(() => prepare({ mode: 'isolated' }))).toEqual({
      code: 'config',
      path: isolated,
      problem: 'not-ours',
    })
    expect(readdirSync(target)).toEqual([])
    expect(readdirSync(place.runnerTemp)).toEqual(['ecr-login-docker-config'])
  })

  test('is refused when it is a link, although DOCKER_CONFIG names it', () => {
    mkdirSync(join(place.root, 'planted'))
    symlinkSync(join(place.root, 'planted'), isolated)
    expect(faultOf(() => prepare({ dockerConfig: isolated }))).toMatchObject({ problem: 'not-ours' })
  })
})

describe('a scratch config', () => {
  test('is for one login alone, for its owner only, with everything else linked', () => {
    writeConfig(place.file, '{"auths":{"ghcr.io":{"auth":"YTpi"}},"credsStore":"desktop","currentContext":"rootless"}')
    mkdirSync(join(dirname(place.file), 'contexts'))
    const scratch = makeScratch(find(), hostOf(1))
    expect(dirname(scratch.directory)).toBe(place.runnerTemp)
    expect(statSync(scratch.directory).mode & 0o777).toBe(0o700)
    expect(statSync(scratch.file).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(scratch.file, 'utf8'))).toEqual({
      currentContext: 'rootless',
      credHelpers: { [hostOf(1)]: '' },
    })
    expect(readdirSync(scratch.directory).toSorted()).toEqual(['config.json', 'contexts'])
    expect(makeScratch(find(), hostOf(1)).directory).not.toBe(scratch.directory)
  })

  test('is an auth file for podman', () => {
    writeConfig(place.file, '{"credsStore":"desktop"}')
    const scratch = makeScratch(find({ loginWith: 'podman' }), hostOf(1))
    expect(scratch.file).toBe(join(scratch.directory, 'auth.json'))
    expect(readFileSync(scratch.file, 'utf8')).toBe('{}')
    expect(readdirSync(scratch.directory)).toEqual(['auth.json'])
  })

  test('gives the login that the tool has put into it', () => {
    const scratch = makeScratch(find(), hostOf(1))
    expect(readEntry(scratch, hostOf(1))).toBeUndefined()
    writeFileSync(scratch.file, JSON.stringify({ auths: { [hostOf(1)]: { auth: 'QVdTOng=' } } }))
    expect(readEntry(scratch, hostOf(1))).toBe('QVdTOng=')
    writeFileSync(scratch.file, 'broken')
    expect(readEntry(scratch, hostOf(1))).toBeUndefined()
  })

  test('is removed with its links, never what they point to; again and again', () => {
    writeConfig(place.file, '{}')
    const plugin = join(dirname(place.file), 'cli-plugins', 'docker-buildx')
    writeConfig(plugin, 'x')
    const scratch = makeScratch(find(), hostOf(1))
    removeScratch(scratch)
    removeScratch(scratch)
    expect(readdirSync(place.runnerTemp)).toEqual([])
    expect(readFileSync(plugin, 'utf8')).toBe('x')
  })

  test('that cannot be made leaves nothing behind', () => {
    const found = find()
    renameSync(place.runnerTemp, `${place.runnerTemp}-away`)
    expect(faultOf(() => makeScratch(found, hostOf(1)))).toMatchObject({ path: place.runnerTemp, error: 'ENOENT' })
    writeFileSync(join(place.home, '.docker'), '')
    renameSync(`${place.runnerTemp}-away`, place.runnerTemp)
    expect(faultOf(() => makeScratch(found, hostOf(1)))).toMatchObject({ problem: 'unreadable', error: 'ENOTDIR' })
    expect(readdirSync(place.runnerTemp)).toEqual([])
  })
})
