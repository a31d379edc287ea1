// `npm run mutation`: tests of the tests. Stryker changes the deciding modules in small ways, one at a time, and the tests have to
// notice. It works on what tsc emitted, as the tests do. `npm run mutation -- redaction policy` looks at those modules only.
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

/** Of a hundred changes of a module, so many have to be noticed. */
const least = 90

/** Modules, and the tests that run them in their own process: a child would run them unchanged. */
const groups = [
  { modules: ['registry'], tests: ['registry'] },
  { modules: ['inputs', 'values', 'session-tags'], tests: ['inputs', 'values'] },
  { modules: ['plan', 'who', 'where', 'how', 'endpoints'], tests: ['plan'] },
  { modules: ['policy'], tests: ['policy'] },
  {
    modules: [
      ...['errors', 'aws-errors', 'call-errors', 'credential-errors', 'config-errors', 'fault-errors', 'login-errors'],
      ...['network-errors', 'oidc-errors', 'advice', 'registry-advice', 'role-advice', 'cause', 'denial', 'summary'],
      'markdown',
    ],
    tests: ['errors', 'summary', 'denial'],
  },
  { modules: ['redaction'], tests: ['redaction'] },
  { modules: ['docker-config', 'config-lookup', 'json-text', 'undo'], tests: ['docker-config', 'config-lookup', 'json-text'] },
  { modules: ['identity'], tests: ['identity'] },
  { modules: ['token'], tests: ['token'] },
]

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url))

function optionsFor({ modules, tests }) {
  return {
    mutate: modules.map((name) => `lib/src/${name}.js`),
    // What is copied for a run.
    ignorePatterns: ['**', '!lib/**', '!package.json'],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules'],
    jest: {
      config: {
        testMatch: tests.map((name) => `<rootDir>/lib/__tests__/${name}.test.js`),
        transform: {},
        testEnvironment: pathOf('environment.mjs'),
        setupFiles: ['<rootDir>/lib/__tests__/support/few-runs.js'],
      },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    // Milliseconds over the usual: a busy machine is no endless loop.
    timeoutMS: 20_000,
    maxTestRunnerReuse: 200,
    thresholds: { high: 100, low: least, break: null },
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    ...(process.env.CONCURRENCY && { concurrency: Number(process.env.CONCURRENCY) }),
  }
}

const asked = process.argv.slice(2)
const scores = []
for (const { modules, tests } of groups) {
  const wanted = modules.filter((name) => asked.length === 0 || asked.includes(name))
  if (wanted.length === 0) continue
  const results = await new Stryker(optionsFor({ modules: wanted, tests })).runMutationTest()
  for (const name of wanted) scores.push(scoreOf(name, results))
}
console.table(scores)
process.exitCode = scores.length > 0 && scores.every(({ score }) => score >= least) ? 0 : 1

function scoreOf(module, results) {
  const own = results.filter(({ fileName }) => fileName.endsWith(`/${module}.js`))
  const count = (...states) => own.filter(({ status }) => states.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const missed = count('Survived', 'NoCoverage')
  return { module, noticed, missed, score: Math.floor((1000 * noticed) / (noticed + missed)) / 10 }
}
