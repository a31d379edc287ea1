import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/** By package, what the bundle says of its license. */
function licensesOf(bundle: string): ReadonlyMap<string, string> {
  const pieces = readFileSync(`dist/${bundle}/licenses.txt`, 'utf8').split(/^((?:@[\w.-]+\/)?[a-z][\w.-]*)$/m)
  return new Map(pieces.flatMap((name, index) => (index % 2 === 1 ? [[name, pieces[index + 1] ?? '']] : [])))
}

test('dist/main brings the license of every runtime package along', () => {
  const licenses = licensesOf('main')
  // `bowser` and `tunnel`: what those packages need in turn.
  for (const name of [...Object.keys(dependencies), 'bowser', 'tunnel']) {
    expect([name, licenses.get(name)]).toEqual([name, expect.stringMatching(/^\n(?:MIT|Apache-2\.0)\n/)])
  }
  // Some of AWS's packages name their license only: its text is there with the others.
  expect(licenses.get('@aws-sdk/client-sts')).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
  expect(licenses.get('tunnel')).toContain('Permission is hereby granted')
})

test('dist/post brings along those of what it runs, and of nothing else', () => {
  const names = ['@actions/core', '@actions/exec', '@actions/http-client', '@actions/io', 'tunnel']
  const foreign = [...licensesOf('post').keys()].filter((name) => name !== 'ecr-cross-account-login')
  expect(foreign).toEqual(names)
})
