import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hasStores, patternHelperOf, shadowedHosts } from '../../../src/docker-config/text/lookup.js'
import { MalformedConfig, parseConfig } from '../../../src/docker-config/text/parse.js'

const HOST = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'
const OTHER = '222222222222.dkr.ecr.us-east-1.amazonaws.com'

function problemOf(text: string): string | undefined {
  try {
    parseConfig(text)
    return undefined
  } catch (error) {
    if (error instanceof MalformedConfig) return error.message
    throw error
  }
}

describe('a config that docker cannot read', () => {
  test.each([
    ['cut short', '{"auths": {', 'it is not valid JSON'],
    ['text', 'hello', 'it is not valid JSON'],
    ['more after it', '{} {}', 'it is not valid JSON'],
    ['a comment', '{} // none', 'it is not valid JSON'],
    ['a trailing comma', '{"auths": {},}', 'it is not valid JSON'],
    ['a list', '[]', 'it is not a JSON object'],
    ['null', 'null', 'it is not a JSON object'],
    [
      'a byte order mark',
      '\xef\xbb\xbf{"auths": {}}',
      'it begins with a byte order mark. Save it as UTF-8 without one',
    ],
    ['UTF-16', '\xff\xfe{\0}\0', 'it is UTF-16. Save it as UTF-8'],
    ['5 MB of brackets', `{"a":${'['.repeat(5_000_000)}`, 'it is nested too deeply'],
    ['logins in a list', '{"auths": []}', 'its "auths" is not an object'],
    ['that in another case', '{"CredHelpers": "pass"}', 'its "credHelpers" is not an object'],
    ['a login that is text', '{"auths": {"a": {}, "b": "x"}}', 'its "auths" is malformed'],
    ['a helper that is a number', '{"credHelpers": {"a": "pass", "b": 1}}', 'its "credHelpers" is malformed'],
    ['a section twice', '{"Auths": {}, "auths": {}}', 'it has "auths" more than once'],
    ['two stores', '{"credsStore": "a", "CREDSSTORE": "b"}', 'it has "credsStore" more than once'],
    ['a host twice', `{"auths": {"${HOST}": {}, "${HOST}": {}}}`, 'its "auths" has a key more than once'],
  ])('is refused: %s', (_name, text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test.each([
    '',
    ' \n',
    '{}',
    '{"auths": null, "credHelpers": {"a": null, "b": "x"}, "x": [1], "x": 2}',
    '{"credsStore":[]}',
    '{"\xff\xfe": "\xef\xbb\xbf"}',
  ])('is not this one: %j', (text) => {
    expect(problemOf(text)).toBeUndefined()
  })

  test('is the same that JSON.parse refuses', () => {
    const valid = fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value, null, 1))
    const token = fc.constantFrom(...'{ } [ ] , : " \\ \\u00 / - 0 1. e5 nul \x01 \xa0'.split(' '))
    const text = fc.tuple(valid, fc.nat(), fc.nat(3), token).map(([json, at, cut, inserted]) => {
      const position = at % json.length
      return `${json.slice(0, position)}${inserted}${json.slice(position + cut)}`
    })
    const isJsonObject = (json: string) => {
      try {
        const value: unknown = JSON.parse(json)
        return typeof value === 'object' && value !== null && !Array.isArray(value)
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.oneof(valid, text), (json) => {
        fc.pre(json.trim() !== '' && !/"(?:auths|cred)/i.test(json))
        expect(problemOf(json) === undefined).toBe(isJsonObject(json))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('what docker finds for a host', () => {
  test.each([
    [`{"auths":{"${HOST}":{"auth":"YTpi"}}}`, 'YTpi', undefined],
    [`{"AUTHS":{"${HOST}":{"auth":"YTpi","email":"x"}}}`, 'YTpi', undefined],
    [`{"auths":{"${HOST}":{"auth":7}}}`, undefined, undefined],
    [`{"auths":{"${HOST}":{},"https://${HOST}":{"auth":"YTpi"}}}`, undefined, undefined],
    [`{"auths":{"${HOST}":null,"${OTHER}":{"auth":"YTpi"}}}`, undefined, undefined],
    [`{"credHelpers":{"${HOST}":"pass"}}`, undefined, 'pass'],
    [`{"credHelpers":{"${HOST}":""}}`, undefined, ''],
    [`{"credHelpers":{"${HOST}":null}}`, undefined, ''],
    [`{"credHelpers":{"${OTHER}":"pass"}}`, undefined, undefined],
    ['', undefined, undefined],
  ])('in %s is the login %j and the helper %j', (text, auth, helper) => {
    const { auths, credHelpers } = parseConfig(text)
    expect([auths.byHost.get(HOST), credHelpers.byHost.get(HOST)]).toEqual([auth, helper])
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
  ])('the helper of the pattern %s is %j', (pattern, helper) => {
    const credHelpers = { '*.*.*.*.amazonaws.com': '', [pattern]: 'pass' }
    expect(patternHelperOf(parseConfig(JSON.stringify({ credHelpers })), HOST)).toBe(helper)
  })

  test.each([
    ['{"credsStore":"pass"}', 'pass', true],
    ['{"CREDSSTORE":"pass"}', 'pass', true],
    ['{"credsStore":1}', '', false],
    ['{"credHelpers":{"a":"pass"}}', '', true],
    ['{"credsStore":"","credHelpers":{}}', '', false],
    ['', '', false],
  ])('the store in %j is %j; there is any: %j', (text, store, has) => {
    const config = parseConfig(text)
    expect([config.store, hasStores(config)]).toEqual([store, has])
  })
})

describe('another config that is read first', () => {
  const config = (key: string) => JSON.stringify({ auths: { [key]: { auth: 'YTpi' } } })

  test.each([
    [config(HOST), [HOST]],
    [config(`https://${HOST}/v1/`), [HOST]],
    [config(`http://${HOST}`), [HOST]],
    [config(`${OTHER}/team`), [OTHER]],
    [config(`x-https://${HOST}`), []],
    [config(`${HOST}.cn`), []],
    [`{"credHelpers":{"${OTHER}":"ecr-login"}}`, [OTHER]],
    [`{"auths":{"${HOST}":{"auth":""},"${OTHER}":{}}}`, []],
    [`{"auths":{"${HOST}":{"auth":"YTpi"},"x":1}}`, []],
    [`[{"auths":{"${HOST}":{"auth":"YTpi"}}}]`, []],
    ['{"auths":', []],
    ['', []],
  ])('%s hides the logins of %j', (text, hidden) => {
    expect(shadowedHosts(text, [HOST, OTHER])).toEqual(hidden)
  })
})
