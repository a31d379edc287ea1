import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { members, withMember, withoutMember } from '../../../src/docker-config/json-text.js'

/** White space, keys and values as people and programs write them. */
const anySpace = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '\n  ', ' \n\n\t')
const anyKey = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'auths', '{', '"', ',', ':', '\\', 'a"b', '1', 'auths'),
)
const anyValueText = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value, null, 1)),
  fc.constantFrom(
    '1e400',
    '123456789012345678901234567890',
    '-0.0',
    '"\\u003c}\\\\"',
    '"a,b:c{d"',
    '[{}, [1, {"a": "]"}]]',
  ),
)

interface Source {
  readonly text: string
  readonly members: readonly (readonly [key: string, value: string])[]
}

/** The text of an object, and what is in it: no parser has to be trusted to know that (see nodejs/node#63785). */
const anySource: fc.Arbitrary<Source> = fc
  .array(fc.tuple(anySpace, anyKey, anySpace, anySpace, anyValueText, anySpace), { maxLength: 6 })
  .map((items) => ({
    text: `{${items.map(([a, key, b, c, value, d]) => `${a}${JSON.stringify(key)}${b}:${c}${value}${d}`).join(',')}}`,
    members: items.map(([, key, , , value]) => [key, value]),
  }))

const place = (key: string) => ({ at: 0, key })
const read = (text: string) => members(text, 0).map(({ key, value, end }) => [key, text.slice(value, end)] as const)

describe('members of a JSON object', () => {
  test('are those that were written', () => {
    fc.assert(fc.property(anySource, (source) => expect(read(source.text)).toEqual(source.members)))
  })

  test('include repeated keys, and those of an object within', () => {
    const text = '{"a": 1, "a": {"__proto__": [2, {"x": "}"}]} }'
    expect(members(text, 0).map(({ key }) => key)).toEqual(['a', 'a'])
    expect(members(text, text.indexOf('{', 1)).map(({ key }) => key)).toEqual(['__proto__'])
  })
})

describe('a member that is set', () => {
  const anyValue = fc.constantFrom('', 1, { auth: 'x' }, {}, { a: { b: ['c'] } })

  test('changes nothing else, whatever the layout', () => {
    fc.assert(
      fc.property(anySource, anyKey, anyValue, (source, key, value) => {
        const after = withMember(source.text, place(key), value)
        expect(() => JSON.parse(after)).not.toThrow()
        const found = read(after)
        const index = source.members.findLastIndex(([name]) => name === key)
        const [[name, text] = ['', '']] = index === -1 ? found.slice(-1) : found.slice(index, index + 1)
        expect([name, JSON.parse(text)]).toEqual([key, value])
        const others = source.members.filter((_, n) => n !== index)
        expect(found.filter((_, n) => n !== (index === -1 ? found.length - 1 : index))).toEqual(others)
      }),
    )
  })

  test('and removed again leaves the text byte for byte as it was', () => {
    fc.assert(
      fc.property(anySource, fc.uuid(), anyValue, ({ text }, key, value) => {
        expect(withoutMember(withMember(text, place(key), value), place(key))).toBe(text)
      }),
    )
  })

  test.each([
    ['tabs', '{\n\t"a": 1\n}\n', '{\n\t"a": 1,\n\t"n": {\n\t\t"auth": "x"\n\t}\n}\n'],
    [
      'two spaces',
      '{\n  "a": {\n    "b": 1\n  }\n}',
      '{\n  "a": {\n    "b": 1\n  },\n  "n": {\n    "auth": "x"\n  }\n}',
    ],
    ['CRLF', '{\r\n  "a": 1\r\n}\r\n', '{\r\n  "a": 1,\r\n  "n": {\r\n    "auth": "x"\r\n  }\r\n}\r\n'],
    ['one line', '{"a":1}', '{"a":1,"n":{"auth":"x"}}'],
    ['one airy line', '{ "a": 1, "b": 2 }\n', '{ "a": 1, "b": 2, "n": {"auth":"x"} }\n'],
    ['nothing yet', '{}', '{\n\t"n": {\n\t\t"auth": "x"\n\t}\n}'],
    ['nothing yet, and white space', '{ } \n', '{\n\t"n": {\n\t\t"auth": "x"\n\t}\n} \n'],
    ['a blank line', '{\n  "a": 1,\n\n  "b": 2\n}', '{\n  "a": 1,\n\n  "b": 2,\n\n  "n": {\n    "auth": "x"\n  }\n}'],
  ])('is laid out like its neighbours: %s', (_name, before, after) => {
    expect(withMember(before, place('n'), { auth: 'x' })).toBe(after)
  })

  test('comes into an empty object with the layout of the text around it', () => {
    const pretty = '{\n    "auths": {},\n    "b": 1\n}'
    const inner = { at: pretty.indexOf('{', 1), key: 'n' }
    expect(withMember(pretty, inner, '')).toBe('{\n    "auths": {\n        "n": ""\n    },\n    "b": 1\n}')
    const dense = '{"auths": {}, "b": 1}'
    expect(withMember(dense, { at: dense.indexOf('{', 1), key: 'n' }, '')).toBe('{"auths": {"n": ""}, "b": 1}')
  })

  test('comes into an empty object of a line that ends', () => {
    const line = '{"auths" : {}}\n'
    expect(withMember(line, { at: line.indexOf('{', 1), key: 'n' }, '')).toBe('{"auths" : {"n" : ""}}\n')
  })

  test('comes into an empty object behind others on its line', () => {
    const text = '{\n\t "a": [{}, {}]\n}'
    const at = text.lastIndexOf('{')
    expect(withMember(text, { at, key: 'n' }, '')).toBe('{\n\t "a": [{}, {\n\t \t "n": ""\n\t }]\n}')
  })

  test('takes the place of its last occurrence', () => {
    expect(withMember('{"n": 1, "n": 2, "z": 3}', place('n'), 4)).toBe('{"n": 1, "n": 4, "z": 3}')
  })
})

describe('a member that is removed', () => {
  test.each([
    ['the first', '{"n": 0, "b": 1}', '{"b": 1}'],
    ['one between', '{"a": 1,\n "n": {"x": [1]},\n "b": 2}', '{"a": 1,\n "b": 2}'],
    ['the last', '{"a": 1,\n "n": "}" }', '{"a": 1 }'],
    ['the only one', '{\n "n": 0\n}\n', '{}\n'],
    ['the last of two of its name', '{"n": 1, "n": 2}', '{"n": 1}'],
    ['one that is not there', '{"a": {"n": 1}}', '{"a": {"n": 1}}'],
  ])('takes its comma along: %s', (_name, before, after) => {
    expect(withoutMember(before, place('n'))).toBe(after)
  })
})
