import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseSetupFragment, setUps, setupFragment, setupNames, setupPage } from '../../../src/facts/setup-link.js'

test('writes the values in a fixed order, lists with +', () => {
  const fragment = setupFragment({
    repositories: 'app team/api',
    'set-up': 'role-with-external-id',
    'registry-account': '111111111111',
    ref: 'refs/heads/main',
    'external-id': '',
  })
  expect(fragment).toBe(
    '#set-up=role-with-external-id&registry-account=111111111111&repositories=app+team%2Fapi&ref=refs%2Fheads%2Fmain',
  )
})

test('reads back what it wrote', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 100 }).map((value) => value.toWellFormed().trim())
  const values = fc.record(Object.fromEntries(setupNames.map((name) => [name, text])), { requiredKeys: [] })
  fc.assert(
    fc.property(values, (given) => {
      const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
      expect(parseSetupFragment(setupFragment(given))).toEqual(kept)
    }),
  )
})

test('drops unknown names, later values of a name, and values beyond the bound', () => {
  expect(parseSetupFragment('#access=pull&access=push&__proto__=x&toString=x&onload=alert(1)')).toEqual({
    access: 'pull',
  })
  expect(parseSetupFragment(`#external-id=${'x'.repeat(2449)}&region=eu-west-1`)).toEqual({ region: 'eu-west-1' })
  expect(parseSetupFragment('')).toEqual({})
  expect(parseSetupFragment('#%E0%A4%A&=&&&%')).toEqual({})
})

test('names the folders of docs/setup', () => {
  const folders = readdirSync('docs/setup', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual([...setUps].sort())
})

test.each([
  ['Octo-Org/ecr-cross-account-login', 'https://octo-org.github.io/ecr-cross-account-login/'],
  ['octo/another-action', undefined],
  ['octo/ecr-cross-account-login/sub', undefined],
  ['evil.example/#/ecr-cross-account-login', undefined],
  ['a.b/ecr-cross-account-login', undefined],
  ['-a/ecr-cross-account-login', undefined],
  ['/ecr-cross-account-login', undefined],
  ['', undefined],
])('the page of the repository %j is %s', (repository, page) => {
  expect(setupPage(repository)).toBe(page)
})
