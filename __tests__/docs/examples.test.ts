import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { setUps } from '../../src/facts/setup-link.js'
import { parseInputs } from '../../src/plan/inputs.js'
import { makePlan } from '../../src/plan/make-plan.js'

const files = globSync('examples/**/*.yml').toSorted()

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** Every step of a workflow or composite action that uses this action. */
function loginsIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  const { jobs = {}, runs } = parse(text)
  const all = [...Object.values(jobs), ...(runs ? [runs] : [])] as readonly { readonly steps?: readonly Step[] }[]
  const steps = all.flatMap(({ steps = [] }) => steps)
  return steps.flatMap(({ uses = '', with: given = {} }) =>
    /^org\/ecr-cross-account-login@/.test(uses) ? [given] : [],
  )
}

/** The values of expressions in a run. */
const values: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/\$\{\{ (?:vars\.\w+|inputs\.external-id) \}\}/g, 'build-account-7f3a'],
  [/\$\{\{ (?:matrix|inputs)\.account \}\}/g, '111111111111'],
  [/\$\{\{ (?:matrix|inputs)\.region \}\}/g, 'eu-west-1'],
  [/\$\{\{ inputs\.repositor(?:y|ies) \}\}/g, 'app'],
  [/\$\{\{ inputs\.access \}\}/g, 'push'],
  [/\$\{\{ inputs\.login-with \}\}/g, 'docker'],
]

function filled(value: unknown): string {
  return values.reduce((text, [pattern, known]) => text.replaceAll(pattern, known), String(value ?? ''))
}

const logins = files.flatMap((file) =>
  loginsIn(readFileSync(file, 'utf8')).map((given, index) => ({ file, index, given })),
)

describe('the examples', () => {
  test.each(logins)('$file gives inputs that the action takes (use $index)', ({ given }) => {
    const { inputs, problems } = parseInputs((name) => filled(given[name]))
    const profile = { name: 'default', exists: false, hasCredentials: false, roles: [] }
    const plan = makePlan({ inputs, problems, env: { RUNNER_TEMP: '/tmp' }, profile })
    expect(plan.where.regions.length).toBeGreaterThan(0)
  })

  test('are listed in examples/README.md, each once', () => {
    const listed = [...readFileSync('examples/README.md', 'utf8').matchAll(/^\| \[[^\]]+\]\(([^)]+)\)/gm)]
    expect(listed.map(([, file]) => `examples/${file}`).toSorted()).toEqual(files)
  })
})

/** The first YAML block of a page, as a workflow: a guide shows only the inside of a job. */
function workflowIn(page: string): string {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8')) ?? []
  return text.startsWith('jobs:') ? text : `jobs:\n  job:\n${text.replace(/^/gm, '    ')}`
}

test.each([
  ['README.md', 'oidc-then-role'],
  ...setUps.map((setUp) => [`docs/setup/${setUp}/README.md`, setUp] as const),
])('%s shows the login of examples/%s.yml, which is run', (page, example) => {
  const shown = loginsIn(workflowIn(page))
  expect(shown).toHaveLength(1)
  expect(shown).toEqual(loginsIn(readFileSync(`examples/${example}.yml`, 'utf8')))
})
