import { describe, expect, test } from '@jest/globals'
import { code, codeBlock, json, label } from '../../../src/explain/markdown.js'

const secrets = ['hunter2`hunter2']

test.each([
  ['plain', '`plain`'],
  ['', '` `'],
  ['a`b', '``a`b``'],
  ['a``b`c', '```a``b`c```'],
  ['`a', '`` `a ``'],
  ['a`', '`` a` ``'],
  ['a\nb', '`a b`'],
  ['<img> @octo [a](b)', '`<img> @octo [a](b)`'],
  ['key hunter2`hunter2 end', '`key *** end`'],
  ['password: `abcd`', '`password: ***`'],
  ['x'.repeat(600), `\`${'x'.repeat(499)}…\``],
])('%j in a sentence is %s', (text, span) => {
  expect(code(text, secrets)).toEqual(span)
})

describe('a block of code', () => {
  test.each([
    ['a', '```json\na\n```'],
    ['a`b``c', '```json\na`b``c\n```'],
    ['a```b', '````json\na```b\n````'],
    ['``````', '```````json\n``````\n```````'],
  ])('of %j ends after it', (content, block) => {
    expect(codeBlock(content, 'json')).toBe(block)
  })

  test('of JSON shows characters beyond ASCII by their number', () => {
    expect(json({ sub: '\u202enia\u00e9m ~' }, secrets)).toBe('```json\n{\n  "sub": "\\u202enia\\u00e9m ~"\n}\n```')
  })

  test('of JSON has no known secret, and no value over 2048 characters', () => {
    const values = { a: 'x hunter2`hunter2 y', b: 'x'.repeat(2049), c: 'x'.repeat(2048), d: 7 }
    expect(JSON.parse(json(values, secrets).slice(7, -3))).toEqual({
      ...{ a: 'x <a secret value> y', b: '<a value that is too long>', c: 'x'.repeat(2048), d: 7 },
    })
  })
})

test.each([
  [['account 1', 'role/a_b'], '"account 1<br/>role/a_b"'],
  [['a"]<b>`\n(c)'], '"a___b__ _c_"'],
  [['arn:aws:iam::1:role/a+=,.@-*'], '"arn:aws:iam::1:role/a+=,.@-*"'],
  [['password=abcd'], '"password=***"'],
])('the lines %j make the label %s', (lines, expected) => {
  expect(label(lines, secrets)).toBe(expected)
})
