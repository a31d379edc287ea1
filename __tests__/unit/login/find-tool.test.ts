import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { findTool } from '../../../src/login/find-tool.js'
import { Failure } from '../../../src/run/failure.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'path-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** A directory of the PATH with this file in it. */
function put(directory: string, name: string, mode = 0o755): string {
  mkdirSync(join(root, directory), { recursive: true })
  writeFileSync(join(root, directory, name), '')
  chmodSync(join(root, directory, name), mode)
  return join(root, directory)
}

const find = (directories: readonly string[], name: 'docker' | 'podman' = 'docker') =>
  findTool(name, { PATH: directories.join(delimiter) })

test('finds the first of that name on the PATH', () => {
  const [other, first, second] = [put('a', 'podman'), put('b', 'docker'), put('c', 'docker')]
  expect(find([join(root, 'none'), other, first, second])).toEqual({ name: 'docker', file: join(first, 'docker') })
  expect(find([other, first], 'podman')).toEqual({ name: 'podman', file: join(other, 'podman') })
})

test('passes over what can not be started: a file without the right, a directory', () => {
  const [text, right] = [put('text', 'docker', 0o644), put('right', 'docker')]
  mkdirSync(join(root, 'folder', 'docker'), { recursive: true })
  expect(find([join(root, 'folder'), text, right])?.file).toBe(join(right, 'docker'))
})

test('follows a link', () => {
  const real = put('real', 'docker')
  mkdirSync(join(root, 'links'))
  symlinkSync(join(real, 'docker'), join(root, 'links', 'docker'))
  expect(find([join(root, 'links')])?.file).toBe(join(root, 'links', 'docker'))
})

test('never looks at a relative entry: the working directory is the checked-out repository', () => {
  const planted = put('planted', 'docker')
  const right = put('right', 'docker')
  expect(find(['', '.', relative(process.cwd(), planted), right])?.file).toBe(join(right, 'docker'))
})

test('reads the PATH that Windows calls Path', () => {
  expect(findTool('docker', { Path: put('bin', 'docker') })?.file).toBe(join(root, 'bin', 'docker'))
})

describe('on Windows', () => {
  const { platform } = process
  beforeAll(() => {
    Object.defineProperty(process, 'platform', { value: 'win32' })
  })
  afterAll(() => {
    Object.defineProperty(process, 'platform', { value: platform })
  })

  test('takes the quotes off an entry, or a part of it, and keeps a semicolon between them', () => {
    const [quoted, later] = [put('a;b c', 'docker.exe'), put('later', 'docker.exe')]
    const file = join(quoted, 'docker.exe')
    for (const entry of [`"${quoted}"`, quoted.replace('a;b', '"a;b"'), `"${quoted}`]) {
      const found = findTool('docker', { PATH: `${later}-no;${entry}${entry.endsWith('"') ? `;${later}` : ''}` })
      expect(found?.file).toBe(file)
    }
  })

  test('starts an .exe only, and no relative entry in quotes', () => {
    const planted = put('planted', 'docker.exe')
    const PATH = [put('plain', 'docker'), `"${relative(process.cwd(), planted)}"`, put('right', 'docker.exe')].join(';')
    expect(findTool('docker', { PATH })?.file).toBe(join(root, 'right', 'docker.exe'))
  })
})

test.each(['none'] as const)('login-with: %s needs no tool', (name) => {
  expect(findTool(name, { PATH: put('bin', 'docker') })).toBeUndefined()
})

test.each([{}, { PATH: '' }, { PATH: '/nonexistent' }])('with %j there is no tool, and the failure names it', (env) => {
  expect(() => findTool('podman', env)).toThrow(Failure)
  expect(() => findTool('podman', env)).toThrow(
    expect.objectContaining({ fault: { code: 'tool-missing', tool: 'podman' } }),
  )
})
