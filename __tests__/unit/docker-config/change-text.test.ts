import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changeText } from '../../../src/docker-config/text/change-text.js'
import { membersOf, parseConfig } from '../../../src/docker-config/text/parse.js'

const change = (text: string, set: Readonly<Record<string, unknown>>, remove: readonly string[] = []) =>
  changeText(parseConfig(text), new Map([...Object.entries(set), ...remove.map((key) => [key, undefined] as const)]))
const without = (text: string, ...keys: readonly string[]) => change(text, {}, keys)

/** White space, keys and values as people and programs write them; each key once. */
const anySpace = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '\n  ', ' \n\n\t')
const anyKey = fc.oneof(fc.string(), fc.constantFrom('__proto__', '{', '"', ',', ':', '\\', 'a"b', '1'))
const anyValue = fc.oneof(
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

/** The text of an object, and what is in it. */
const anySource = fc
  .uniqueArray(fc.record({ key: anyKey, value: anyValue, space: fc.tuple(anySpace, anySpace, anySpace, anySpace) }), {
    selector: ({ key }) => key.toLowerCase(),
    maxLength: 6,
  })
  .map((items) => ({
    keys: items.map(({ key }) => key),
    values: new Map(items.map(({ key, value }) => [key, value])),
    text: `{${items.map(({ key, value, space: [a, b, c, d] }) => `${a}${JSON.stringify(key)}${b}:${c}${value}${d}`).join(',')}}`,
  }))

/** Keys and values, as they are spelled. */
const read = (text: string) =>
  new Map(membersOf(parseConfig(text).root).map(({ key, value, end }) => [key, text.slice(value.offset, end)]))

describe('a change', () => {
  test('of any members leaves all others as they are spelled, in their order', () => {
    const picks = fc.array(fc.constantFrom('keep', 'remove', 'set'), { minLength: 6, maxLength: 6 })
    const added = fc.uniqueArray(fc.uuid(), { maxLength: 3 })
    fc.assert(
      fc.property(anySource, picks, added, ({ keys, values, text }, what, news) => {
        const chosen = (wanted: string) => keys.filter((_, index) => what[index] === wanted)
        const set = Object.fromEntries([...chosen('set'), ...news].map((key) => [key, { a: [key] }]))
        const after = read(change(text, set, chosen('remove')))
        const kept = keys.filter((key) => !chosen('remove').includes(key))
        expect([...after.keys()]).toEqual([...kept, ...news])
        for (const key of chosen('keep')) expect(after.get(key)).toBe(values.get(key))
        for (const key of Object.keys(set)) expect(JSON.parse(after.get(key) ?? '')).toEqual({ a: [key] })
      }),
    )
  })

  test('that adds, and one that removes that again, leave the text byte for byte', () => {
    fc.assert(
      fc.property(anySource, fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 3 }), ({ text }, keys) => {
        expect(without(change(text, Object.fromEntries(keys.map((key) => [key, {}]))), ...keys)).toBe(text)
      }),
    )
  })

  test.each([
    ['lines', '{\r\n  "a": 1\r\n}\r\n', '{\r\n  "a": 1,\r\n  "n": {"auth":"x"}\r\n}\r\n'],
    ['a blank line', '{\n  "a": 1,\n\n  "b": 2\n}', '{\n  "a": 1,\n\n  "b": 2,\n\n  "n": {"auth":"x"}\n}'],
    ['one line', '{"a":1}', '{"a":1,"n":{"auth":"x"}}'],
    ['one airy line', '{ "a": 1, "b": 2 }\n', '{ "a": 1, "b": 2, "n": {"auth":"x"} }\n'],
    ['an empty object', '{ } \n', '{"n":{"auth":"x"}} \n'],
    ['nothing, as docker does', ' \n', '{\n\t"n": {\n\t\t"auth": "x"\n\t}\n}'],
  ])('adds a member that begins like its neighbour: %s', (_name, before, after) => {
    expect(change(before, { n: { auth: 'x' } })).toBe(after)
  })

  test.each([
    ['{"auths": {}, "b": 1}', '{"auths": {"n":1}, "b": 1}'],
    ['{"auths": { }, "b": 1}', '{"auths": {"n":1}, "b": 1}'],
    ['{"auths": null, "b": 1}', '{"auths": {"n":1}, "b": 1}'],
    ['{"b": 1}', '{"b": 1,"auths": {"n":1}}'],
  ])('fills an object that is empty or missing: %s', (before, after) => {
    expect(change(before, { auths: new Map([['n', 1]]) })).toBe(after)
    expect(change(before, { auths: new Map([['n', undefined]]) })).toBe(before)
  })

  test.each([
    ['the first', '{"n": 0, "b": 1}', '{"b": 1}'],
    ['the first two', '{"n": 0, "m": 0, "b": 1}', '{"b": 1}'],
    ['one between', '{"a": 1,\n "n": {"x": [1]},\n "b": 2}', '{"a": 1,\n "b": 2}'],
    ['the last', '{"a": 1,\n "n": "}" }', '{"a": 1 }'],
    ['all of them', '{\n "n": 0, "m": 1\n}\n', '{}\n'],
    ['one that is not there', '{"a": {"n": 1}}', '{"a": {"n": 1}}'],
  ])('takes the comma of what it removes along: %s', (_name, before, after) => {
    expect(without(before, 'n', 'm')).toBe(after)
  })
})
