import { describe, expect, test } from '@jest/globals'
import { isInstalled, obstaclesIn, withEntries, withoutEntries } from '../../../src/docker-config/edit.js'
import {
  authOf,
  entriesOf,
  flawOf,
  hasStores,
  helperOf,
  patternHelperOf,
  shadowedHosts,
  storeOf,
  withoutEmpty,
  withoutValue,
  withValue,
} from '../../../src/docker-config/lookup.js'
import { toUndo, type Undo } from '../../../src/docker-config/undo.js'

const HOST = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'
const OTHER = '222222222222.dkr.ecr.us-east-1.amazonaws.com'

describe('the flaw of a config', () => {
  test.each([
    ['[]', 'it is not a JSON object'],
    ['{', 'it is not valid JSON'],
    ['{"auths":[]}', 'its "auths" is not an object'],
    ['{"CredHelpers":1}', 'its "CredHelpers" is not an object'],
    ['{"auths":{"a":{},"b":"x"}}', 'its "auths" is malformed'],
    ['{"auths":{"a":[]}}', 'its "auths" is malformed'],
    ['{"credHelpers":{"a":"pass","b":1}}', 'its "credHelpers" is malformed'],
    ['{"fine":1,"credHelpers":[]}', 'its "credHelpers" is not an object'],
  ])('of %s: %s', (text, flaw) => {
    expect(flawOf(text)).toBe(flaw)
  })

  test.each(['{"auths":null}', '{"auths":{"a":null}}', '{"credHelpers":{"a":null,"b":"x"}}', '{"credsStore":[]}'])(
    'is none where docker sees none: %s',
    (text) => {
      expect(flawOf(text)).toBeUndefined()
    },
  )
})

describe('a login', () => {
  test.each([
    [`{"auths":{"${HOST}":{"auth":"YTpi"}}}`, 'YTpi'],
    [`{"auths":{"${HOST}":{"auth":7}}}`, undefined],
    [`{"auths":{"${HOST}":{}}}`, undefined],
    [`{"auths":{"${HOST}":null}}`, undefined],
    [`{"auths":{"${OTHER}":{"auth":"YTpi"}}}`, undefined],
    ['', undefined],
  ])('in %s is %j', (text, auth) => {
    expect(authOf(text, HOST)).toBe(auth)
  })
})

describe('a helper', () => {
  test.each([
    [`{"credHelpers":{"${HOST}":"pass"}}`, 'pass'],
    [`{"credHelpers":{"${HOST}":""}}`, ''],
    [`{"credHelpers":{"${HOST}":null}}`, ''],
    [`{"credHelpers":{"${HOST}":1}}`, undefined],
    [`{"credHelpers":{"${OTHER}":"pass"}}`, undefined],
    ['{"credHelpers":"pass"}', undefined],
  ])('in %s is %j', (text, helper) => {
    expect(helperOf(text, HOST)).toBe(helper)
  })

  test.each([
    ['*.dkr.ecr.*.amazonaws.com', 'pass'],
    ['**.dkr.ecr.eu-west-1.amazonaws.com', 'pass'],
    ['111*.dkr.ecr.eu-*.amazonaws.com', 'pass'],
    ['*', undefined],
    ['*.amazonaws.com', undefined],
    ['*xdkr.ecr.*.amazonaws.com', undefined],
    ['x*.dkr.ecr.*.amazonaws.com', undefined],
    ['*.dkr.ecr.*.amazonaws.com.cn', undefined],
    [HOST, undefined],
  ])('of the pattern %s is %j', (pattern, helper) => {
    expect(patternHelperOf(JSON.stringify({ credHelpers: { [pattern]: 'pass' } }), HOST)).toBe(helper)
  })

  test('of a pattern is the first that has a name', () => {
    const patterns = {
      '*.dkr.ecr.*.amazonaws.com': '',
      '*.*.ecr.*.amazonaws.com': 1,
      '*.dkr.*.*.amazonaws.com': 'pass',
    }
    expect(patternHelperOf(JSON.stringify({ credHelpers: patterns }), HOST)).toBe('pass')
  })
})

describe('a store', () => {
  test.each([
    ['{"credsStore":"pass"}', 'pass'],
    ['{"CREDSSTORE":"pass","credsStore":"desktop"}', 'desktop'],
    ['{"credsStore":"pass","credsstore":1}', 'pass'],
    ['{"credsStore":1}', ''],
    ['{"currentContext":"rootless"}', ''],
    ['{"credsStore":"pass","currentContext":"rootless"}', 'pass'],
    ['{}', ''],
    ['', ''],
  ])('in %j is %j', (text, store) => {
    expect(storeOf(text)).toBe(store)
  })

  test.each([
    ['{"credsStore":"pass"}', true],
    ['{"credHelpers":{"a":"pass"}}', true],
    ['{"credsStore":"","credHelpers":{}}', false],
    ['{"auths":{"a":{}}}', false],
    ['', false],
  ])('or a helper is in %j: %j', (text, has) => {
    expect(hasStores(text)).toBe(has)
  })
})

describe('a config that is read first', () => {
  const config = (key: string) => JSON.stringify({ auths: { [key]: { auth: 'YTpi' } } })

  test.each([
    [config(HOST), true],
    [config(`https://${HOST}/v1/`), true],
    [config(`http://${HOST}`), true],
    [config(`${HOST}/team`), true],
    [config(`x-https://${HOST}`), false],
    [config(`${HOST}.cn`), false],
    [`{"auths":{"${HOST}":{"auth":""}}}`, false],
    [`{"auths":{"${HOST}":{"auth":"YTpi"},"x":1}}`, false],
    [`[{"auths":{"${HOST}":{"auth":"YTpi"}}}]`, false],
  ])('%s hides a login: %j', (text, hides) => {
    expect(shadowedHosts(text, [OTHER, HOST])).toEqual(hides ? [HOST] : [])
  })
})

describe('a change', () => {
  const spot = { section: 'auths', key: HOST } as const

  test('puts a value where docker finds it, and makes the section where there is none', () => {
    expect(withValue('{}', spot, { auth: 'x' })).toContain(`"${HOST}"`)
    expect(JSON.parse(withValue('{"a":1}', spot, { auth: 'x' }))).toEqual({ a: 1, auths: { [HOST]: { auth: 'x' } } })
    expect(JSON.parse(withValue('{"Auths":{},"auths":{}}', spot, 1))).toEqual({ Auths: {}, auths: { [HOST]: 1 } })
  })

  test('takes out the value that docker finds, and nothing where it finds none', () => {
    expect(withoutValue(`{"auths":{"${HOST}":1,"x":2}}`, spot)).toBe('{"auths":{"x":2}}')
    expect(withoutValue('{"auths":{"x":2}}', spot)).toBe('{"auths":{"x":2}}')
    expect(withoutValue('', spot)).toBe('')
  })

  test('takes out a top-level key only if nothing is in it', () => {
    const emptied = (text: string) => withoutEmpty(text, 'auths')
    expect(emptied('{"auths":{},"x":1}')).toBe('{"x":1}')
    expect(emptied('{"x":1,"auths":{ \n }}')).toBe('{"x":1}')
    for (const text of ['{"auths":{"x":{}}}', '{"auths":[{}]}', '{"x":{}}', '{"auths":null}', '{"auths":"{}"}']) {
      expect(emptied(text)).toBe(text)
    }
    expect(emptied('{"auths":{},"auths":{"x":1}}')).toBe('{"auths":{},"auths":{"x":1}}')
  })

  test('reads every entry of a section, whatever the case of its name', () => {
    expect(entriesOf('{"Auths":{"a":1},"auths":{"b":2},"auths":[3]}', 'auths')).toEqual([
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ])
    expect(entriesOf(' ', 'auths')).toEqual([])
  })
})

describe('several logins', () => {
  const entries = [
    { host: HOST, auth: 'YTpi' },
    { host: OTHER, auth: 'YTpj' },
  ]

  test('are installed when all of them are', () => {
    const { text } = withEntries('{}', { entries, tool: 'docker' })
    expect(isInstalled(text, { entries, tool: 'docker' })).toBe(true)
    expect(isInstalled(text.replace('YTpj', 'eHh4'), { entries, tool: 'docker' })).toBe(false)
    expect(isInstalled(text.replace('YTpi', 'eHh4'), { entries, tool: 'docker' })).toBe(false)
  })

  test('are in the way of a store together, and each of its own helper', () => {
    const text = JSON.stringify({ credsStore: 'desktop', credHelpers: { [OTHER]: 'ecr-login' } })
    expect(obstaclesIn(text, { hosts: [HOST, OTHER], tool: 'docker' })).toEqual([
      { kind: 'store', name: 'desktop' },
      { kind: 'helper', host: OTHER, name: 'ecr-login' },
    ])
    expect(obstaclesIn(text, { hosts: [HOST], tool: 'podman' })).toEqual([])
  })

  test('are not in the way of a store that a job beside this one has overridden', () => {
    const text = JSON.stringify({
      credsStore: 'desktop',
      credHelpers: { [HOST]: '' },
      auths: { [HOST]: { auth: 'YTpi' } },
    })
    expect(obstaclesIn(text, { hosts: [HOST], tool: 'docker' })).toEqual([{ kind: 'entry', host: HOST }])
  })
})

describe('the keys that a login adds', () => {
  const added = (text: string) =>
    withEntries(text, { entries: [{ host: HOST, auth: 'YTpi' }], tool: 'docker' }).undo.added

  test.each([
    ['', ['auths']],
    ['{"auths":{}}', []],
    ['{"credsStore":"desktop"}', ['credHelpers', 'auths']],
    // Another job's overrides: the last of the jobs takes the section away.
    [`{"credsStore":"desktop","credHelpers":{"${OTHER}":""},"auths":{"${OTHER}":{"auth":"YTpj"}}}`, ['credHelpers']],
    [`{"credsStore":"desktop","credHelpers":{"${OTHER}":""},"auths":{}}`, []],
    [`{"credsStore":"desktop","credHelpers":{"${OTHER}":"pass"},"auths":{"${OTHER}":{"auth":"YTpj"}}}`, []],
    [`{"credsStore":"desktop","credHelpers":{"${OTHER}":"","x":"pass"},"auths":{"${OTHER}":{"auth":"YTpj"}}}`, []],
    ['{"credsStore":"desktop","credHelpers":{},"auths":{}}', []],
  ])('in %j are %j', (text, keys) => {
    expect(added(text)).toEqual(keys)
  })
})

describe('a config that jobs like this one have made', () => {
  const before = (text: string) => withEntries(text, { entries: [{ host: HOST, auth: 'YTpi' }], tool: 'docker' }).undo
  const aws = Buffer.from('AWS:x').toString('base64')
  const auths = (entries: object) => JSON.stringify({ auths: entries })

  test.each([
    [auths({ [OTHER]: { auth: aws } })],
    [auths({ [OTHER]: { auth: aws }, 'public.ecr.aws': { auth: aws }, 'ecr-public.aws.com': { auth: aws } })],
    [JSON.stringify({ auths: { [OTHER]: { auth: aws } }, credHelpers: { [OTHER]: '' } })],
  ])('is for the last of them to remove: %s', (text) => {
    expect(before(text)).toMatchObject({ before: 'missing', added: expect.arrayContaining(['auths']) })
  })

  test.each([
    ['{}'],
    [auths({})],
    [auths({ 'ghcr.io': { auth: aws } })],
    [auths({ [OTHER]: { auth: aws }, 'ghcr.io': { auth: aws } })],
    [auths({ [OTHER]: { auth: Buffer.from('me:x').toString('base64') } })],
    [auths({ [OTHER]: { auth: aws, email: 'x' } })],
    [auths({ [OTHER]: { auth: 1 } })],
    [auths({ [OTHER]: {} })],
    [auths({ [OTHER]: null })],
    [JSON.stringify({ auths: { [OTHER]: { auth: aws } }, credHelpers: {} })],
    [JSON.stringify({ auths: { [OTHER]: { auth: aws } }, psFormat: 'table' })],
    [JSON.stringify({ HttpHeaders: { [OTHER]: { auth: aws } } })],
    [JSON.stringify({ auths: { [OTHER]: { auth: aws } }, HttpHeaders: { [OTHER]: '' } })],
  ])('is told from one that is somebody’s: %s', (text) => {
    expect(before(text).before).toBe('object')
  })
})

test('a pattern’s helper is what stands in the way, not the store that it hides', () => {
  const text = JSON.stringify({ credsStore: 'desktop', credHelpers: { '*.dkr.ecr.*.amazonaws.com': 'ecr-login' } })
  expect(obstaclesIn(text, { hosts: [HOST], tool: 'docker' })).toEqual([
    { kind: 'helper', host: HOST, name: 'ecr-login' },
  ])
})

test('podman’s login overrides nothing where no helper is named', () => {
  const { undo } = withEntries('{"credsStore":"desktop"}', { entries: [{ host: HOST, auth: 'YTpi' }], tool: 'podman' })
  expect(undo.helpers).toEqual([])
})

describe('a config that is empty after the logout', () => {
  const place = {
    file: '/home/runner/.docker/config.json',
    isolated: false,
    madeDirectory: false,
    formerDockerConfig: null,
  }
  const undoOf = (text: string, before?: Undo['before']): { text: string; undo: Undo } => {
    const installed = withEntries(text, { entries: [{ host: HOST, auth: 'YTpi' }], tool: 'docker' })
    return { text: installed.text, undo: { ...place, ...installed.undo, ...(before && { before }) } }
  }

  test('goes if it was not there, is empty if it was blank, and stays an object if it was one', () => {
    const { text, undo } = undoOf(' ')
    expect(undo.before).toBe('blank')
    expect(withoutEntries(text, undo)).toBe('')
    expect(withoutEntries(text, { ...undo, before: 'missing' })).toBeUndefined()
    expect(withoutEntries(text, { ...undo, before: 'object' })).toMatch(/^\{\s*\}$/)
  })

  test('is left alone if nothing of ours was in it', () => {
    const { undo } = undoOf('', 'missing')
    expect(withoutEntries('{}', undo)).toBe('{}')
  })
})

test.each(['missing', 'blank', 'object'])('an undo of a config that was %s is one', (before) => {
  const undo = { file: '/x/config.json', entries: [], helpers: [], before, added: [] }
  expect(toUndo({ ...undo, isolated: false, madeDirectory: false, formerDockerConfig: null })).toBeDefined()
})

test('an undo whose helpers are no objects is none', () => {
  const undo = {
    ...{ file: '/x/config.json', entries: [], before: 'object', added: [] },
    ...{ isolated: false, madeDirectory: false, formerDockerConfig: null },
  }
  const former = null
  expect(toUndo({ ...undo, helpers: [{ host: HOST, former }] })).toBeDefined()
  for (const helper of [{ former }, { host: HOST }, { host: 1, former }, [], 'x', null]) {
    expect(toUndo({ ...undo, helpers: [helper] })).toBeUndefined()
  }
})
