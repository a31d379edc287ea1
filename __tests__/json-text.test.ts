import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { members, withMember, withoutMember } from '../src/json-text.js'

/** JSON text as people and programs write it: any white space, odd and repeated keys, escapes, long numbers. */
const anyText: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string; list: string; member: string }>(
  (tie) => {
    const space = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '\n  ', ' \n\n\t')
    const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'auths', '{', '"', ',', ':', '\\', '1'))
    const scalar = fc.oneof(
      fc.jsonValue({ maxDepth: 0 }).map((value) => JSON.stringify(value)),
      fc.constantFrom('1e400', '123456789012345678901234567890', '-0.0', '"\\u003c}\\\\"', '"a,b:c{d"'),
    )
    const listOf = (item: fc.Arbitrary<string>) => fc.array(fc.tuple(space, item, space), { maxLength: 4 })
    const join = (items: [string, string, string][]) => items.map((parts) => parts.join('')).join(',')
    return {
      value: fc.oneof({ depthSize: 'small' }, scalar, tie('object'), tie('list')),
      member: fc
        .tuple(key, space, space, tie('value'))
        .map(([name, a, b, value]) => `${JSON.stringify(name)}${a}:${b}${value}`),
      object: fc
        .tuple(listOf(tie('member')), space)
        .map(([items, gap]) => `{${items.length === 0 ? gap : join(items)}}`),
      list: listOf(tie('value')).map((items) => `[${join(items)}]`),
    }
  },
).object

const place = (key: string) => ({ at: 0, key })

describe('members of a JSON object', () => {
  test('are those that JSON.parse finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = members(text, 0).map(({ key, value, end }) => [key, JSON.parse(text.slice(value, end))] as const)
        // As text: toEqual would not see a key named __proto__.
        expect(JSON.stringify(Object.fromEntries(found))).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  test('include repeated keys, and those of an object within', () => {
    const text = '{"a": 1, "a": {"__proto__": [2, {"x": "}"}]} }'
    expect(members(text, 0).map(({ key }) => key)).toEqual(['a', 'a'])
    expect(members(text, text.indexOf('{', 1)).map(({ key }) => key)).toEqual(['__proto__'])
  })
})

describe('a member that is set', () => {
  test('changes nothing else, whatever the layout', () => {
    fc.assert(
      fc.property(anyText, fc.string(), fc.jsonValue(), (text, key, value) => {
        const after: unknown = JSON.parse(withMember(text, place(key), value))
        const expected = new Map<string, unknown>(Object.entries(JSON.parse(text)))
        // What JSON can say of the value: -0 is 0.
        expected.set(key, JSON.parse(JSON.stringify(value)))
        expect(JSON.stringify(after)).toBe(JSON.stringify(Object.fromEntries(expected)))
      }),
    )
  })

  test('and removed again leaves the text byte for byte as it was', () => {
    fc.assert(
      fc.property(anyText, fc.uuid(), fc.jsonValue(), (text, key, value) => {
        const before = text.replace(/^\{\s*\}$/, '{}')
        expect(withoutMember(withMember(before, place(key), value), place(key))).toBe(before)
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
