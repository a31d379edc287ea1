import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../../src/run/failure.js'
import { onPlatform } from '../../support/platform.js'
import { faultOf, filesIn, find, hostOf, place, prepare, read, type Settings, usePlace, write } from './place.js'

/** The first two stages: which config is in use, and which one will hold the logins. */

usePlace()

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

  test('is refused when there is no RUNNER_TEMP', async () => {
    const fault = await faultOf(() => find({ runnerTemp: '' }))
    expect(fault).toEqual({ code: 'config', path: '', problem: 'no-runner-temp' })
  })

  test.each(['{"auths": {"a": {"auth": "c2VjcmV0"', '[]', 'null', '{"auths": 1}'])(
    'is refused when it is not a JSON object, left alone, and nothing of it is said: %s',
    (text) => {
      write(text)
      let said = ''
      try {
        find()
      } catch (error) {
        said = error instanceof Failure ? `${error.message} ${error.cause} ${JSON.stringify(error.fault)}` : ''
      }
      expect(said).toContain(JSON.stringify({ code: 'config', path: place.file, problem: 'not-an-object' }))
      expect(said).not.toMatch(/c2V|jcmV|cmV0/)
      expect(read()).toBe(text)
    },
  )

  test('is refused when its directory is a file', async () => {
    writeFileSync(join(place.home, '.docker'), '')
    const fault = { code: 'config', path: place.file, error: 'ENOTDIR', problem: 'unwritable' }
    expect(await faultOf(() => find({ loginWith: 'none' }))).toEqual(fault)
  })

  test.each([
    ['a device, which a write would replace', 'not-a-file', () => symlinkSync('/dev/null', place.file)],
    ['a pipe, which would be waited for', 'not-a-file', () => void execFileSync('mkfifo', [place.file])],
    ['larger than any config', 'too-large', () => write(`{"x":"${'y'.repeat(17_000_000)}"}`)],
  ])('is refused when it is %s', async (_name, problem, plant) => {
    mkdirSync(dirname(place.file))
    plant()
    expect(await faultOf(() => find())).toEqual({ code: 'config', path: place.file, problem })
  })
})

describe('a config in use that the private one does not need', () => {
  const settings = [{ mode: 'isolated' }, { mode: 'auto', selfHosted: true }] as const

  test.each([
    ['is a directory', () => mkdirSync(place.file), 'is-a-directory'],
    ['is a pipe', () => void execFileSync('mkfifo', [place.file]), 'not-a-file'],
    ['leads in a circle', () => symlinkSync(place.file, place.file), 'unreadable'],
  ])('is left out with a warning where it %s', async (_name, plant, problem) => {
    mkdirSync(dirname(place.file))
    plant()
    for (const setting of settings) {
      const target = prepare(setting)
      expect(target.obstacles).toEqual([{ kind: 'unread', path: place.file, problem }])
      expect(readdirSync(target.directory)).toEqual([])
    }
    expect(await faultOf(() => prepare())).toMatchObject({ problem })
  })

  test('is copied, and only its neighbours are left out, where the directory cannot be listed', () => {
    const path = join(place.home, '.docker')
    writeFileSync(path, '')
    expect(prepare({ mode: 'isolated' }).obstacles).toEqual([{ kind: 'unread', path, problem: 'unreadable' }])
  })

  test('is refused where it is damaged: what is in it would be lost', async () => {
    write('{')
    for (const setting of settings) {
      expect(await faultOf(() => prepare(setting))).toMatchObject({ problem: 'not-an-object' })
    }
  })
})

describe('the config that holds the logins', () => {
  const store = '{"credsStore":"desktop"}'
  const helper = `{"credHelpers":{"${hostOf(1)}":"ecr-login"}}`
  test.each<[Settings, string, boolean]>([
    [{}, store, false],
    [{ selfHosted: true }, '{}', false],
    [{ mode: 'isolated' }, '{}', true],
    [{ mode: 'auto' }, '{}', false],
    [{ mode: 'auto', selfHosted: true }, '{}', true],
    [{ mode: 'auto' }, store, true],
    [{ mode: 'auto' }, helper, true],
    [{ mode: 'auto' }, '{"credHelpers":{"gcr.io":"gcloud"}}', false],
    [{ mode: 'auto', loginWith: 'podman' }, store, false],
    [{ mode: 'auto', loginWith: 'podman' }, helper, true],
    [{ mode: 'auto', loginWith: 'none' }, store, true],
    [{ mode: 'auto', loginWith: 'helper' }, store, false],
    [{ mode: 'auto', loginWith: 'helper' }, '{"credsStore":"ecr-login"}', true],
  ])('%j with %s: isolated is %p', (settings, text, isolated) => {
    write(text)
    const directory = isolated ? place.isolated : dirname(place.file)
    const file = join(directory, 'config.json')
    expect(prepare(settings)).toMatchObject({ isolated, exportDirectory: isolated, directory, file })
    expect([existsSync(place.isolated), read()]).toEqual([isolated, text])
  })

  test('is REGISTRY_AUTH_FILE for podman, also on a self-hosted runner', () => {
    const registryAuthFile = join(place.root, 'auth.json')
    const settings = { mode: 'auto', selfHosted: true, loginWith: 'podman', registryAuthFile } as const
    expect(prepare(settings)).toMatchObject({ file: registryAuthFile, isolated: false })
  })

  test('names what stands in the way, and which file podman reads first', () => {
    write(`{"credsStore":"desktop","auths":{"${hostOf(1)}":{"auth":"YTpi"}}}`)
    expect(prepare().obstacles).toEqual([{ kind: 'store', name: 'desktop' }])
    const [xdgRuntimeDir, xdgConfigHome] = [join(place.root, 'run'), join(place.root, 'xdg')]
    const files = [xdgRuntimeDir, xdgConfigHome].map((directory) => join(directory, 'containers', 'auth.json'))
    for (const file of files) write(`{"auths":{"${hostOf(1)}/team":{"auth":"YTpi"}}}`, file)
    const settings = { loginWith: 'podman', xdgRuntimeDir, xdgConfigHome } as const
    const shadowsOn = (platform: NodeJS.Platform) => onPlatform(platform, () => prepare(settings).obstacles)
    const [first, second] = files.map((file) => ({ kind: 'shadow', host: hostOf(1), file }))
    expect(shadowsOn('linux')).toEqual([first, second])
    // There, podman knows no runtime directory.
    expect([shadowsOn('darwin'), shadowsOn('win32')]).toEqual([[second], [second]])
  })

  test("is not refused because podman's own file cannot be read", () => {
    const xdgRuntimeDir = join(place.root, 'run')
    mkdirSync(join(xdgRuntimeDir, 'containers', 'auth.json'), { recursive: true })
    expect(prepare({ loginWith: 'podman', xdgRuntimeDir }).obstacles).toEqual([])
  })

  test.each([
    ['0604', 0o604, 0o755, true],
    ['0600', 0o600, 0o755, false],
    ['0644, in a directory that is closed', 0o644, 0o700, false],
    ['0640, for the group of this user', 0o640, 0o755, false],
  ])('is told of when other users can read it: %s', (_name, mode, directory, expected) => {
    write('{}')
    chmodSync(place.file, mode)
    chmodSync(dirname(place.file), directory)
    const obstacle = { kind: 'readable', file: place.file, mode: mode.toString(8) }
    expect(prepare().obstacles).toEqual(expected ? [obstacle] : [])
  })

  test('can be undone before there is a login in it', () => {
    expect(prepare().undo).toMatchObject({ file: place.file, entries: [], isolated: false, madeDirectory: true })
    write('{}')
    expect(prepare().undo).toMatchObject({ madeDirectory: false, formerDockerConfig: null })
    const settings = { mode: 'isolated', dockerConfig: dirname(place.file) } as const
    const formerDockerConfig = dirname(place.file)
    expect(prepare(settings).undo).toMatchObject({ isolated: true, madeDirectory: true, formerDockerConfig })
  })
})

describe('the private directory', () => {
  test('is shared by later and by parallel steps of the job', () => {
    write('{"credsStore":"desktop"}')
    const { isolated } = place
    expect(prepare({ mode: 'auto' }).undo).toMatchObject({ madeDirectory: true, formerDockerConfig: '' })
    const joined = { directory: isolated, isolated: true, exportDirectory: false }
    for (const mode of ['auto', 'shared'] as const) {
      const later = prepare({ mode, dockerConfig: isolated })
      expect(later).toMatchObject({ ...joined, undo: { madeDirectory: false, formerDockerConfig: null } })
    }
    const parallel = {
      directory: isolated,
      exportDirectory: true,
      undo: { madeDirectory: false, formerDockerConfig: '' },
    }
    expect(prepare({ mode: 'auto' })).toMatchObject(parallel)
  })

  test('is made anew where DOCKER_CONFIG still names it', () => {
    const directory = place.isolated
    expect(prepare({ dockerConfig: directory })).toMatchObject({ directory, undo: { madeDirectory: true } })
    expect(readdirSync(directory)).toEqual([])
  })

  // Only root can make what another user would have planted.
  const isRoot = process.getuid?.() === 0
  const plants = ['a link', 'a file', 'writable by others', ...(isRoot ? ["another user's directory"] : [])]
  test.each(plants)('is refused when it is %s', async (kind) => {
    const { isolated, runnerTemp } = place
    const target = join(place.root, 'planted')
    mkdirSync(target)
    if (kind === 'a link') symlinkSync(target, isolated)
    else if (kind === 'a file') writeFileSync(isolated, '')
    else {
      mkdirSync(isolated)
      if (kind === 'writable by others') chmodSync(isolated, 0o770)
      else chownSync(isolated, 1, 1)
    }
    const notOurs = { code: 'config', path: isolated, problem: 'not-ours' }
    expect(await faultOf(() => prepare({ mode: 'isolated' }))).toEqual(notOurs)
    expect([readdirSync(target), readdirSync(runnerTemp)]).toEqual([[], ['ecr-login-docker-config']])
    if (kind === 'a link') expect(await faultOf(() => prepare({ dockerConfig: isolated }))).toEqual(notOurs)
  })
})
