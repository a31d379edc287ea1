import { describe, expect, test } from '@jest/globals'
import { code, codeBlock, jsonBlock, label } from '../../../src/explain/markdown.js'

test.each([
  ['plain', '`plain`'],
  ['', '` `'],
  ['a`b', '``a`b``'],
  ['a``b`c', '```a``b`c```'],
  ['`a', '`` `a ``'],
  ['a`', '`` a` ``'],
  ['a\nb', '`a b`'],
  ['<img> @octo [a](b)', '`<img> @octo [a](b)`'],
  ['x'.repeat(600), `\`${'x'.repeat(499)}…\``],
])('%j in a sentence is %s', (text, span) => {
  expect(code(text)).toEqual(span)
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

  test('of JSON shows what lies beyond ASCII by its number', () => {
    expect(jsonBlock({ sub: '\u202enia\u00e9m ~' })).toBe('```json\n{\n  "sub": "\\u202enia\\u00e9m ~"\n}\n```')
  })
})

test.each([
  [['account 1', 'role/a_b'], '"account 1<br/>role/a_b"'],
  [['a"]<b>`\n(c)'], '"a__<b>_ _c_"'.replace('<b>', '_b_')],
  [['arn:aws:iam::1:role/a+=,.@-*'], '"arn:aws:iam::1:role/a+=,.@-*"'],
])('the lines %j make the label %s', (lines, expected) => {
  expect(label(...lines)).toBe(expected)
})
