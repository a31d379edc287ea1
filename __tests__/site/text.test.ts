import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { hclString, shellWord, yamlScalar } from '../../site/src/text.js'

const line = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.toWellFormed().replace(/\p{Cc}/gu, ' ')),
  fc.stringMatching(/^[-+.0-9eExXo:_~,*&!|>'"%@`#{}[\]= a-z]{1,12}$/),
)

describe('yamlScalar', () => {
  test('is read back as the same text, whatever it is', () => {
    fc.assert(fc.property(line, (text) => expect(parse(`a: ${yamlScalar(text)}`)).toEqual({ a: text })))
    fc.assert(
      fc.property(line, (text) => expect(parse(`a: ${yamlScalar(text)}`, { version: '1.1' })).toEqual({ a: text })),
    )
  })

  test.each([
    ['111111111111', "'111111111111'"],
    ['012345678901', "'012345678901'"],
    ['eu-west-1', 'eu-west-1'],
    ['team/app', 'team/app'],
    ['arn:aws:iam::111111111111:role/ci/ecr-push', 'arn:aws:iam::111111111111:role/ci/ecr-push'],
    ['0123456789abcdef', '0123456789abcdef'],
    ['1e5', "'1e5'"],
    ['2026-11-24', "'2026-11-24'"],
    ['no', "'no'"],
    ["it's: #1", "'it''s: #1'"],
  ])('quotes only where YAML needs it: %s', (text, scalar) => {
    expect(yamlScalar(text)).toBe(scalar)
  })
})

test('shellWord is one word with the same text', () => {
  const texts = fc.sample(line, 100).filter((text) => text !== '')
  const printed = execFileSync('bash', ['-c', `printf '%s\\n' ${texts.map(shellWord).join(' ')}`], { encoding: 'utf8' })
  expect(printed.split('\n').slice(0, -1)).toEqual(texts)
})

test('hclString interpolates nothing', () => {
  expect(hclString('a "b" $' + '{c} %' + '{d}')).toBe('"a \\"b\\" $$' + '{c} %%' + '{d}"')
})
