import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { obstaclesIn as obstacles } from '../../../src/docker-config/obstacles.js'
import type { Entry, Login } from '../../../src/docker-config/text/edit.js'
import * as edit from '../../../src/docker-config/text/edit.js'
import type { LoginWith } from '../../../src/docker-config/text/lookup.js'
import { parseConfig } from '../../../src/docker-config/text/parse.js'
import type { Undo } from '../../../src/docker-config/text/undo-record.js'

const withEntries = (text: string, login: Login) => edit.withEntries(parseConfig(text), login)
const withoutEntries = (text: string, undo: Undo) => edit.withoutEntries(parseConfig(text), undo)
const authOf = (text: string, host: string) => parseConfig(text).auths.byHost.get(host)
const obstaclesIn = (text: string, loginWith: LoginWith) => obstacles(parseConfig(text), { hosts: [HOST], loginWith })

const HOST = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'
const OTHER = '222222222222.dkr.ecr.us-east-1.amazonaws.com'
const auth = (password: string) => Buffer.from(`AWS:${password}`).toString('base64')
const entry = (password: string, host = HOST): Entry => ({ host, auth: auth(password) })
const place = {
  isolated: false,
  madeDirectory: false,
  formerDockerConfig: null,
  file: '/home/runner/.docker/config.json',
}

function install(
  text: string,
  entries: readonly Entry[],
  loginWith: LoginWith = 'docker',
): { readonly text: string; readonly undo: Undo } {
  const installed = withEntries(text, { entries, loginWith, isolated: false })
  return { text: installed.text, undo: { ...place, ...installed.undo } }
}

/** What docker/cli's `configfile` does to find a login, written anew from its rules. */
function dockerFinds(text: string, host: string): string | undefined {
  const config = JSON.parse(text)
  const helper = config.credHelpers?.[host] ?? config.credsStore ?? ''
  return helper === '' ? config.auths?.[host]?.auth : `helper ${helper}`
}

describe('a login that is installed', () => {
  test('is found by docker, with everything else as it was', () => {
    const before =
      '{\n\t"auths": {\n\t\t"ghcr.io": {\n\t\t\t"auth": "Zm9vOmJhcg=="\n\t\t}\n\t},\n\t"HttpHeaders": {\n\t\t"X": "y"\n\t}\n}'
    const { text, undo } = install(before, [entry('one'), entry('two', OTHER)])
    expect(dockerFinds(text, HOST)).toBe(auth('one'))
    expect(dockerFinds(text, OTHER)).toBe(auth('two'))
    expect(JSON.parse(text)).toEqual({
      auths: { 'ghcr.io': { auth: 'Zm9vOmJhcg==' }, [HOST]: { auth: auth('one') }, [OTHER]: { auth: auth('two') } },
      HttpHeaders: { X: 'y' },
    })
    expect(undo).toMatchObject({ before: 'object', added: [] })
    expect(withoutEntries(text, undo)).toBe(before)
  })

  test('leaves only a hash for post', () => {
    const { undo } = install('', [entry('secret')])
    expect(JSON.stringify(undo)).not.toContain(auth('secret'))
    // FNV-1a, of its authors' vectors and of a text whose hash begins with a zero.
    for (const [auth, hash] of [
      ['', '811c9dc5'],
      ['foobar', 'bf9cf968'],
      ['v100', '04ad15a8'],
    ] as const) {
      expect(install('', [{ host: HOST, auth }]).undo.entries).toEqual([{ host: HOST, hash }])
    }
  })

  test('replaces an earlier one in its place, which does not come back', () => {
    const before = `{"auths":{"${HOST}":{"auth":"${auth('old')}","email":"x"},"z":{}}}`
    const { text, undo } = install(before, [entry('new')])
    expect(text).toBe(`{"auths":{"${HOST}":{"auth":"${auth('new')}"},"z":{}}}`)
    expect(withoutEntries(text, undo)).toBe('{"auths":{"z":{}}}')
  })

  test.each([
    ['no file', undefined],
    ['an empty file', ''],
    ['white space', ' \n'],
  ])('makes a config as docker would, and post unmakes it: %s', (_name, before) => {
    const { text, undo } = install(before ?? '', [entry('pw')])
    expect(text).toBe(`{\n\t"auths": {\n\t\t"${HOST}": {\n\t\t\t"auth": "${auth('pw')}"\n\t\t}\n\t}\n}`)
    expect(withoutEntries(text, before === undefined ? { ...undo, before: 'missing' } : undo)).toBe(before?.trim())
  })

  test('comes out again byte for byte, whatever the text was', () => {
    const config = fc.record(
      {
        auths: fc.dictionary(fc.domain(), fc.record({ auth: fc.base64String() }, { requiredKeys: [] })),
        credsStore: fc.constantFrom('', 'pass'),
        credHelpers: fc.dictionary(fc.oneof(fc.domain(), fc.constant(HOST)), fc.constantFrom('ecr-login', 'gcloud')),
        ['__proto__']: fc.jsonValue(),
        'é\u0000': fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    const layout = fc.constantFrom('', '\t', 2, 4)
    fc.assert(
      fc.property(config, layout, fc.constantFrom('', '\n', '\r\n'), (value, indent, end) => {
        const before = Buffer.from(JSON.stringify(value, null, indent) + end).toString('latin1')
        const { text, undo } = install(before, [entry('a'), entry('b', OTHER)])
        expect([dockerFinds(text, HOST), dockerFinds(text, OTHER)]).toEqual([auth('a'), auth('b')])
        expect(withoutEntries(text, undo)).toBe(before)
      }),
    )
  })
})

describe('stores and helpers', () => {
  const store = '{"credsStore":"desktop"}'
  const helper = `{"credHelpers":{"${HOST}":"ecr-login","gcr.io":"gcloud"}}`
  const pattern = '{"credHelpers":{"*.dkr.ecr.*.amazonaws.com":"ecr-login"}}'

  test.each([
    ['a store', store, [{ kind: 'store', name: 'desktop' }]],
    ['a helper', helper, [{ kind: 'helper', host: HOST, name: 'ecr-login' }]],
    ['a pattern', pattern, [{ kind: 'helper', host: HOST, name: 'ecr-login' }]],
    ['both', `${helper.slice(0, -1)},"credsStore":"desktop"}`, [{ kind: 'helper', host: HOST, name: 'ecr-login' }]],
    ['an earlier login', `{"auths":{"${HOST}":{"auth":"x"}}}`, []],
    ['nothing', '{"credHelpers":{"gcr.io":"gcloud","*.dkr.ecr.*.amazonaws.com.cn":"x"},"credsStore":""}', []],
    ['an override already', `{"credsStore":"desktop","credHelpers":{"${HOST}":""}}`, []],
  ])('are obstacles for docker: %s', (_name, text, obstacles) => {
    expect(obstaclesIn(text, 'docker')).toEqual(obstacles)
  })

  test.each([store, helper, pattern])('are overridden for our hosts only, and come back: %s', (before) => {
    const { text, undo } = install(before, [entry('pw')])
    expect(dockerFinds(text, HOST)).toBe(auth('pw'))
    expect(JSON.parse(text).credHelpers[HOST]).toBe('')
    expect(dockerFinds(text, 'gcr.io')).toBe(dockerFinds(before, 'gcr.io'))
    expect(withoutEntries(text, undo)).toBe(before)
  })

  test('are not overridden where none stands in the way', () => {
    expect(install('{"credHelpers":{"gcr.io":"gcloud"}}', [entry('pw')]).text).not.toContain(`"${HOST}":""`)
  })

  test("an override of the user's own stays", () => {
    const before = `{"credsStore":"desktop","credHelpers":{"${HOST}":""}}`
    const { text, undo } = install(before, [entry('pw')])
    expect(withoutEntries(text, undo)).toBe(before)
  })

  test('stay overridden while another job needs it, and the last one takes the override away', () => {
    const first = install(store, [entry('one')])
    const second = install(first.text, [entry('two')])
    const afterFirst = withoutEntries(second.text, first.undo)
    expect(afterFirst).toBe(second.text)
    const end = withoutEntries(afterFirst ?? '', second.undo) ?? ''
    expect(JSON.parse(end)).toEqual({ credsStore: 'desktop', auths: {}, credHelpers: {} })
  })

  test('come back with whoever knew them, when the others are gone', () => {
    const first = install(helper, [entry('one')])
    const second = install(first.text, [entry('two')])
    const afterSecond = withoutEntries(second.text, second.undo) ?? ''
    expect(JSON.parse(withoutEntries(afterSecond, first.undo) ?? '').credHelpers[HOST]).toBe('ecr-login')
  })

  test('come back although the login is gone already', () => {
    const { text, undo } = install(helper, [entry('pw')])
    const loggedOut =
      withoutEntries(text, {
        ...undo,
        entries: undo.entries.map(({ host, hash }) => ({ host, hash })),
        added: [],
      }) ?? ''
    expect(JSON.parse(withoutEntries(loggedOut, undo) ?? '')).toEqual(JSON.parse(helper))
  })

  test('a helper that somebody has set since stays', () => {
    const { text, undo } = install(helper, [entry('pw')])
    const changed = text.replace(`"${HOST}":""`, `"${HOST}":"other"`)
    expect(JSON.parse(withoutEntries(changed, undo) ?? '').credHelpers[HOST]).toBe('other')
  })

  test('a helper is taken out for podman, which takes an empty name for one; the store does not matter to it', () => {
    const before = `{"credsStore":"desktop","credHelpers":{"${HOST}":"ecr-login"}}`
    expect(obstaclesIn(before, 'podman')).toEqual([{ kind: 'helper', host: HOST, name: 'ecr-login' }])
    const { text, undo } = install(before, [entry('pw')], 'podman')
    expect(JSON.parse(text)).toEqual({
      credsStore: 'desktop',
      credHelpers: {},
      auths: { [HOST]: { auth: auth('pw') } },
    })
    expect(withoutEntries(text, undo)).toBe(before)
  })

  test('an override that docker left is taken out for podman, too', () => {
    const before = `{"credHelpers":{"${HOST}":""}}`
    const { text, undo } = install(before, [entry('pw')], 'podman')
    expect(JSON.parse(text).credHelpers).toEqual({})
    expect(withoutEntries(text, undo)).toBe(before)
  })
})

describe('odd spellings', () => {
  test('other spellings of the host are other logins: docker looks for the plain host first', () => {
    const before = `{"auths":{"https://${HOST}":{"auth":"YTpi"},"${HOST}/v1/":{"auth":"YTpj"},"${HOST.toUpperCase()}":{}}}`
    const { text, undo } = install(before, [entry('pw')])
    expect(authOf(text, HOST)).toBe(auth('pw'))
    expect(withoutEntries(text, undo)).toBe(before)
  })

  test('of sections: docker reads them in any case', () => {
    const before = `{"Auths":{"${HOST}":{"auth":"YTpi"},"x":{}},"CREDSSTORE":"desktop","credhelpers":{"${HOST}":"pass"}}`
    const { text, undo } = install(before, [entry('pw')])
    expect(authOf(text, HOST)).toBe(auth('pw'))
    expect(text).toBe(before.replace('YTpi', auth('pw')).replace('"pass"', '""'))
    expect(withoutEntries(text, undo)).toBe(before.replace(`"${HOST}":{"auth":"YTpi"},`, ''))
  })

  test('a section that is null gets filled', () => {
    const { text } = install('{"auths":null,"credsStore":"desktop","credHelpers":null}', [entry('pw')])
    expect(dockerFinds(text, HOST)).toBe(auth('pw'))
  })
})

describe('in the private config of a job', () => {
  const login = { entries: [entry('secret')], loginWith: 'docker', isolated: true } as const

  test('a helper that alone stands in the way is taken out, so that podman, skopeo and buildah can read the login, too', () => {
    const installed = withEntries(JSON.stringify({ credHelpers: { [HOST]: 'ecr-login', 'ghcr.io': 'pass' } }), login)
    expect(JSON.parse(installed.text).credHelpers).toEqual({ 'ghcr.io': 'pass' })
    expect(dockerFinds(installed.text, HOST)).toBe(auth('secret'))
    const removed = withoutEntries(installed.text, { ...place, ...installed.undo })
    expect(JSON.parse(removed ?? '').credHelpers).toEqual({ 'ghcr.io': 'pass', [HOST]: 'ecr-login' })
  })

  test.each([
    ['a store', { credsStore: 'pass', credHelpers: { [HOST]: 'ecr-login' } }],
    ['a pattern', { credHelpers: { [HOST]: 'ecr-login', '*.dkr.ecr.*.amazonaws.com': 'ecr-login' } }],
  ])('beside %s only the empty name lets docker read the login', (_name, before) => {
    const installed = withEntries(JSON.stringify(before), login)
    expect(JSON.parse(installed.text).credHelpers[HOST]).toBe('')
    expect(dockerFinds(installed.text, HOST)).toBe(auth('secret'))
  })
})

test('jobs that overlap in a config that was not there before leave nothing, whoever leaves first', () => {
  const first = install('', [entry('one')])
  const second = install(first.text, [entry('two', OTHER)])
  for (const undos of [
    [first.undo, second.undo],
    [second.undo, first.undo],
  ]) {
    const left = undos.reduce<string | undefined>((text, undo) => text && withoutEntries(text, undo), second.text)
    expect(left).toBeFalsy()
  }
})

describe('the name of the credential helper', () => {
  const named = `{"credHelpers":{"${HOST}":"ecr-cross-account"}}`
  test.each([
    ['nothing', '{}'],
    ['another helper', `{"credHelpers":{"${HOST}":"ecr-login","gcr.io":"gcloud"}}`],
    ['a store, and a login of another job', `{"credsStore":"desktop","auths":{"${HOST}":{"auth":"YTpi"}}}`],
  ])('is put in, and what was there comes back: %s', (_name, before) => {
    const { text, undo } = install(before, [entry('pw')], 'helper')
    expect(dockerFinds(text, HOST)).toBe('helper ecr-cross-account')
    expect(text).not.toContain(auth('pw'))
    expect(edit.hostsLeft(parseConfig(text), undo)).toEqual([HOST])
    expect(withoutEntries(text, undo)).toBe(before)
  })

  test('stays where another program has set another one since, and goes with a file that jobs have made', () => {
    const { text, undo } = install('', [entry('pw')], 'helper')
    const changed = text.replace('ecr-cross-account', 'pass')
    expect(withoutEntries(changed, undo)).toBe(changed)
    expect(install(named, [entry('pw')], 'helper').undo.entries[0]).not.toHaveProperty('former')
    const second = install(named, [entry('pw', OTHER)], 'helper')
    expect([second.undo.before, withoutEntries(named, second.undo)]).toEqual(['missing', named])
    expect(withoutEntries(text, { ...undo, before: 'missing' })).toBeUndefined()
  })
})

test.each([
  ['', 'blank'],
  ['{}', 'object'],
  [`{"auths":{"${HOST}":{}}}`, 'missing'],
  [`{"auths":{"${HOST}":{}},"credHelpers":{"${HOST}":"","${OTHER}":"ecr-cross-account"}}`, 'missing'],
  [`{"auths":{"${HOST}":{},"ghcr.io":{}}}`, 'object'],
  [`{"auths":{"${HOST}":{}},"credHelpers":{"gcr.io":""}}`, 'object'],
  [`{"credHelpers":{"${HOST}":"ecr-login"}}`, 'object'],
  [`{"auths":{"${HOST}":{}},"psFormat":"x"}`, 'object'],
])('only a file in which jobs alone have written is of the jobs, and goes with the last: %s is %s', (text, before) => {
  expect(install(text, [entry('pw')]).undo.before).toBe(before)
})
