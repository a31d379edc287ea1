import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { defaults, parseInputs } from '../../src/plan/inputs.js'

/** What a release has besides the code: types, the Marketplace's card, and a README that pins the release. */

const read = (file: string) => parse(readFileSync(file, 'utf8'))
const action = read('action.yml')
const types: Readonly<
  Record<'inputs' | 'outputs', Record<string, { readonly type: string; readonly 'allowed-values'?: readonly string[] }>>
> = read('action-types.yml')

/** Whether the action takes this value. If not, it names the input. */
function takes(input: string, value: string): boolean {
  const { problems } = parseInputs((name) => (name === input ? value : ''))
  return !problems.some((problem) => problem.startsWith(`\`${input}\``) || problem.startsWith(input))
}

describe('action-types.yml', () => {
  test('has the inputs and outputs of action.yml, in their order', () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs))
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs))
  })

  test.each(Object.entries(types.inputs).filter(([, { type }]) => type === 'enum'))(
    '%s takes the values of its type, and no others',
    (input, { 'allowed-values': values = [] }) => {
      expect(values.filter((value) => !takes(input, value))).toEqual([])
      expect(takes(input, 'nonsense')).toBe(false)
      const { problems } = parseInputs((name) => (name === input ? 'nonsense' : ''))
      const named = [...String(problems).matchAll(/[a-z]+(?:-[a-z]+)*/g)].map(([word]) => word)
      expect(named).toEqual(expect.arrayContaining([...values]))
    },
  )

  test('calls boolean what the action reads as a boolean, and integer what it reads as seconds', () => {
    const ofType = (type: string) => Object.keys(types.inputs).filter((name) => types.inputs[name]?.type === type)
    const withDefault = (pattern: RegExp) => Object.entries(defaults).flatMap(([k, v]) => (pattern.test(v) ? [k] : []))
    expect(ofType('boolean')).toEqual(withDefault(/^(?:true|false)$/))
    expect(ofType('integer')).toEqual(withDefault(/^\d+$/))
  })
})

describe("the Marketplace's card", () => {
  test.each(['action.yml', 'logout/action.yml'])('%s has a name, a short description, an icon and a color', (file) => {
    const { name, description, branding } = read(file)
    expect(name).toMatch(/^ECR cross-account log(?:in|out)$/)
    // The Marketplace's form says: "Description must be less than 125 characters."
    expect(description.length).toBeLessThan(125)
    expect(branding).toEqual({ icon: expect.stringMatching(/^log-(?:in|out)$/), color: 'orange' })
  })
})

describe('pinning the README', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567'
  const pin = (text: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, ['.ci/pin-readme.mjs', ...args], { input: text, encoding: 'utf8' })

  test('rewrites the first use and nothing else', () => {
    const readme = readFileSync('README.md', 'utf8')
    const { stdout } = pin(readme, commit, 'v1.2.3')
    const changed = stdout.split('\n').filter((line, index) => line !== readme.split('\n')[index])
    expect(changed).toEqual([expect.stringMatching(`uses: org/ecr-cross-account-login@${commit} # v1.2.3$`)])
  })

  test('replaces the pin of an earlier release', () => {
    const first = pin('- uses: org/ecr-cross-account-login@v1\n', commit, 'v1.2.3').stdout
    const later = commit.replaceAll('0', 'f')
    expect(pin(first, later, 'v1.3.0').stdout).toBe(`- uses: org/ecr-cross-account-login@${later} # v1.3.0\n`)
  })

  test('leaves the logout action alone', () => {
    const { status, stderr } = pin('- uses: org/ecr-cross-account-login/logout@v1\n', commit, 'v1.2.3')
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('to pin') })
  })

  test.each([
    [['main', 'v1.2.3'], 'not the SHA of a commit: main'],
    [[commit, 'v1'], 'not a version like v1.2.3: v1'],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = pin('uses: org/ecr-cross-account-login@v1', ...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(message)
  })
})
