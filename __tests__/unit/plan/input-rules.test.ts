import { describe, expect, test } from '@jest/globals'
import {
  accountRule,
  minifyObject,
  policyArnRule,
  quoteForMessage,
  type Rule,
  regionRule,
  repositoryRule,
} from '../../../src/plan/input-rules.js'

/** The values that a rule takes, and those that it does not: one letter apart from each other. */
function judge(rule: Rule, good: readonly string[], bad: readonly string[]): void {
  expect(good.filter((value) => rule(value) !== undefined)).toEqual([])
  expect(bad.filter((value) => rule(value) === undefined)).toEqual([])
}

describe('the ARN of a policy', () => {
  const own = 'arn:aws:iam::111111111111:policy/'

  test('is of an account or of AWS, in a partition that there is', () => {
    judge(
      policyArnRule,
      [`${own}x`, 'arn:aws:iam::aws:policy/x', 'arn:aws-us-gov:iam::aws:policy/a/b', `${own}${'x'.repeat(512)}`],
      [
        ...['', own, `x${own}x`, `${own}x y`, `${own}x\n`, `${own}${'x'.repeat(513)}`, 'arn:aws-xx:iam::aws:policy/x'],
        ...['arn:aws:iam::1:policy/x', 'arn:aws:iam::11111111111x:policy/x', 'arn:aws:iam::xws:policy/x'],
        ...['arn:AWS:iam::aws:policy/x', 'arn:aws1:iam::aws:policy/x', 'arn:aws:iam::aws:role/x'],
      ],
    )
  })
})

describe('an account', () => {
  test.each([
    ['12345678901', 'leading zero'],
    ['1', 'leading zero'],
    ['1.2345e10', 'leading zero'],
    ['1E+10', 'leading zero'],
    ['1234567890123', 'without dashes'],
    ['1234-5678-9012', 'without dashes'],
    ['1e10x', 'without dashes'],
    ['xe10', 'without dashes'],
    ['x1', 'without dashes'],
    ['1x', 'without dashes'],
    ['e10', 'without dashes'],
    ['1e', 'without dashes'],
  ])('%j is none: %s', (value, hint) => {
    expect(accountRule(value)).toContain(hint)
  })
})

describe('a repository', () => {
  test('is a name of ECR’s pattern, without registry, tag and digest', () => {
    judge(
      repositoryRule,
      [
        ...['*', 'a1', 'a/b/c', 'a--b', 'a---b/c---d', 'a_b', 'a__b', 'a.b', 'team/*', 'a*', '*/*', 'team/ab/cd--ef'],
        ...['x'.repeat(256), 'a/bc', 'a/b_cd', 'xpublic.ecr.aws/a', 'x123456789012.dkr.ecr.eu-west-1/a'],
      ],
      [
        ...['', 'a', 'A1', 'a..b', 'a___b', 'a._b', '-a', 'a-', 'a//b', '/a', 'a/', 'a b', 'a/B', 'a/b/_', 'a/b..c'],
        ...['x'.repeat(257), 'a/b-', 'ab\n'],
      ],
    )
  })

  test.each([
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/app', 'registry host'],
    ['123456789012.dkr-ecr.eu-west-1.on.aws/app', 'registry host'],
    ['public.ecr.aws/x/app', 'registry host'],
    ['app:v1', 'tag or digest'],
    ['team/app@sha256:0', 'tag or digest'],
    [':v1', 'lower-case letters'],
  ])('%j: leave out the %s', (value, part) => {
    expect(repositoryRule(value)).toContain(part)
  })
})

test.each([
  ['eu-wset-1', 'Did you mean eu-west-1?'],
  ['EU-WEST-1', 'Did you mean eu-west-1 or eu-west-2 or eu-west-3?'],
  ['eu-west-1a', 'Did you mean eu-west-1 or eu-west-2 or eu-west-3?'],
  ['eu-west-１', 'Did you mean eu-west-1 or eu-west-2 or eu-west-3?'],
  ['u-west-1', 'Did you mean eu-west-1 or us-west-1 or ca-west-1?'],
  ['us-east1', 'Did you mean us-east-1 or us-east-2?'],
  ['ap-sotheast-7', 'Did you mean ap-southeast-7 or ap-southeast-1 or ap-southeast-2?'],
  ['eu', 'Write one such as eu-west-1'],
  ['nowhere-at-all-1', 'Write one such as eu-west-1'],
  ['x'.repeat(1_000_000), 'Write one such as eu-west-1'],
])('the fix for a region that does not exist is its likeliest name (%#)', (value, fix) => {
  expect(regionRule(value)).toBe(`is not an AWS region. ${fix}`)
})

describe('a value in a problem', () => {
  test('is quoted, on one line, and cut behind 80 characters', () => {
    expect(quoteForMessage('a"b\nc')).toBe('"a\\"b\\nc"')
    expect(quoteForMessage('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`)
    expect(quoteForMessage('x'.repeat(81))).toBe(`"${'x'.repeat(79)}…"`)
  })
})

test('only a JSON object is minified', () => {
  expect(minifyObject(' { "a" : [ 1, "b c" ] } ')).toBe('{"a":[1,"b c"]}')
  for (const text of ['', 'x', '[]', 'null', '1', '"x"', `{"a":${'['.repeat(100_000)}`]) {
    expect(minifyObject(text)).toBeUndefined()
  }
})
