import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseInputs } from '../../src/plan/inputs.js'
import { makePlan } from '../../src/plan/make-plan.js'

const files = globSync('examples/**/*.yml').toSorted()

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** Every step of a workflow or composite action that uses this action. */
function loginsIn(file: string): readonly Readonly<Record<string, unknown>>[] {
  const { jobs = {}, runs } = parse(readFileSync(file, 'utf8'))
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

const logins = files.flatMap((file) => loginsIn(file).map((given, index) => ({ file, index, given })))

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
