import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseSetupFragment, setUps } from '../../src/facts/setup-link.js'
import { defaults } from '../../src/plan/inputs.js'

/** What users rely on: action.yml and the README's tables say what the code does. */

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description?: string; readonly default?: unknown; readonly required?: unknown }>
  >
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
  readonly runs: Readonly<Record<string, unknown>>
}

const action: Action = parse(readFileSync('action.yml', 'utf8'))

const outputs = ['registry', 'registries', 'expires-at', 'role-session-arn', 'docker-config', 'username', 'password']

describe('action.yml', () => {
  test('has exactly the inputs of the code, with their defaults', () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
    expect(declared).toEqual(Object.entries(defaults))
  })

  test('has defaults as text, never empty: the runner makes text of them, and an empty one says nothing', () => {
    for (const { default: value } of Object.values(action.inputs).filter((input) => 'default' in input)) {
      expect(value).toEqual(expect.stringMatching(/./))
    }
  })

  test('requires no input: which are needed depends on the others', () => {
    expect(Object.values(action.inputs).filter((input) => 'required' in input)).toEqual([])
  })

  test('has the outputs of the contract', () => {
    expect(Object.keys(action.outputs)).toEqual(outputs)
  })

  test('describes every input and output in a sentence', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^[A-Z`].*\.$/s)
    }
  })

  test('runs the bundles on Node 24, the undo always', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' })
  })
})

/** The rows of the tables under a heading, as cells, without the head. */
function rows(markdown: string, heading: string): readonly (readonly string[])[] {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`)
  const [text = ''] = section.split('\n## ')
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
}

function code(cell = ''): string {
  return /^`([^`]*)`$/.exec(cell)?.[1] ?? ''
}

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')

  test('has exactly the inputs of the code, with their defaults', () => {
    const table = rows(readme, 'Inputs')
    expect(table.map(([name, value]) => [code(name), value === '' ? '' : code(value)])).toEqual(
      Object.entries(defaults),
    )
    for (const [, value = ''] of table) expect(value).toMatch(/^(?:`[^`]+`)?$/)
  })

  test('has the outputs of the contract', () => {
    expect(
      rows(readme, 'Outputs').flatMap(([names = '']) => names.split(',').map((name) => code(name.trim()))),
    ).toEqual(outputs)
  })

  test('is short: reference belongs to docs/', () => {
    expect(readme.split('\n').length - 1).toBeLessThanOrEqual(250)
  })

  test('leads to the setup page with each set-up chosen', () => {
    const chosen = [...readme.matchAll(/ecr-cross-account-login\/(#[^)\s]+)/g)].map(([, hash = '']) => hash)
    expect(chosen.map((hash) => parseSetupFragment(hash)['set-up']).toSorted()).toEqual(setUps.toSorted())
  })

  test('says something about each', () => {
    for (const cells of [...rows(readme, 'Inputs'), ...rows(readme, 'Outputs')]) expect(cells.at(-1)).toMatch(/\w.*\.$/)
  })
})

/** Inputs of configure-aws-credentials and amazon-ecr-login, and tools that read Docker configs. */
const replaced =
  'audience aws-access-key-id aws-secret-access-key aws-session-token aws-region aws-profile sts-endpoint disable-retry role-to-assume ' +
  'role-external-id role-chaining role-session-name role-duration-seconds role-skip-session-tagging custom-tags transitive-tag-keys ' +
  'inline-session-policy managed-session-policies web-identity-token-file use-existing-credentials output-credentials http-proxy ' +
  'no-proxy output-env-credentials unset-current-credentials retry-max-attempts special-characters-workaround action-timeout-s ' +
  'allowed-account-ids mask-aws-account-id force-skip-oidc registries registry-type skip-logout mask-password'

test.each([
  ['docs/migrate.md', /\|/, replaced],
  [
    'docs/docker-config.md',
    /^\| the config in use has/,
    'podman skopeo buildah crane cosign ko kaniko oras helm regctl jib',
  ],
])('%s says what becomes of each', (file, where, names) => {
  const lines = readFileSync(file, 'utf8').split('\n')
  const text = lines.filter((line) => where.test(line)).join('\n')
  expect(names.split(' ').filter((name) => !RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text))).toEqual([])
})
