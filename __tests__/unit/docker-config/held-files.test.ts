import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { patiently, remove } from '../../../src/docker-config/disk/held-files.js'
import { linkOthers } from '../../../src/docker-config/disk/links.js'
import { onPlatform } from '../../support/platform.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'patience-'))
})
afterEach(() => remove(root))

/** A file that another program holds open for so many attempts. */
function held(attempts: number, code = 'EPERM'): () => string {
  let left = attempts
  return () => {
    if (left-- > 0) throw Object.assign(new Error(code), { code })
    return 'done'
  }
}

describe('a file that another program holds', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])('is waited for on Windows: %s', (code) => {
    expect(onPlatform('win32', () => patiently(held(3, code)))).toBe('done')
  })

  test('is not waited for longer than about a second', () => {
    expect(() => onPlatform('win32', () => patiently(held(1_000)))).toThrow('EPERM')
  })

  test.each([
    ['another error on Windows', 'win32', 'ENOSPC'],
    ['the same on Linux, where it does not go away', 'linux', 'EPERM'],
  ] as const)('is told from %s', (_name, platform, code) => {
    expect(() => onPlatform(platform, () => patiently(held(1, code)))).toThrow(code)
  })

  test('is left out of a private directory on Windows, which has the others', () => {
    const [from, to] = [join(root, 'from'), join(root, 'to')]
    for (const directory of [from, to]) mkdirSync(directory)
    symlinkSync('nowhere', join(from, '.token_seed.lock'))
    writeFileSync(join(from, 'ca.pem'), 'ca')
    writeFileSync(join(from, 'Config.JSON'), '{}')
    onPlatform('win32', () => linkOthers(from, to))
    expect(readdirSync(to)).toEqual(['ca.pem'])
  })
})

describe('removing', () => {
  test('takes directories with all that is in them, and links, but never what these point to', () => {
    const precious = join(root, 'precious')
    mkdirSync(precious)
    writeFileSync(join(precious, 'x'), 'x')
    const directory = join(root, 'José & (co)')
    mkdirSync(join(directory, 'a', 'b'), { recursive: true })
    for (const at of [directory, join(directory, 'a')]) symlinkSync(precious, join(at, 'link'), 'junction')
    symlinkSync('nowhere', join(directory, 'dangling'))
    remove(directory)
    remove(directory)
    expect([existsSync(directory), readFileSync(join(precious, 'x'), 'utf8')]).toEqual([false, 'x'])
    const link = join(root, 'link')
    symlinkSync(precious, link)
    remove(link)
    expect(readdirSync(root)).toEqual(['precious'])
  })
})
