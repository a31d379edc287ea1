// `npm run mutation`: tests of the tests. Stryker makes small changes to the deciding modules, one at a time, and the tests must
// notice. It works on what tsc emitted, as the tests do. `npm run mutation -- facts/arns plan/inputs` changes only those modules.
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

/** Percent of a module's changes that the tests must notice. */
const least = 90

/** Reads the AWS config files. */
const acting = ['plan/aws-profile']

/**
 * Modules, and the tests that run them in their own process: a child would run them unchanged. Rooms that decide are here whole; of those
 * that act only what decides, because the rest starts processes, calls, writes or waits, which each change would do again.
 */
const groups = [
  [modulesIn('facts'), ['unit/facts/*']],
  [modulesIn('plan'), ['unit/plan/*', 'docs/contract']],
  [modulesIn('explain'), ['unit/explain/*']],
  [
    ['text/parse', 'text/lookup', 'text/change-text', 'text/edit'].map((name) => `docker-config/${name}`),
    ['unit/docker-config/parse', 'unit/docker-config/change-text', 'unit/docker-config/edit'],
  ],
  [
    ['text/undo-record', 'record', 'helper-files', 'undo'].map((name) => `docker-config/${name}`),
    ['undo-use', 'record', 'helper-files', 'install'].map((name) => `unit/docker-config/${name}`),
  ],
  [['aws/obtain-identity', 'aws/assume-role', 'aws/profile-identity'], ['unit/aws/obtain-identity']],
  ...[
    ...['aws/api-hosts', 'aws/no-proxy', 'aws/retryability', 'aws/id-token', 'aws/machine-credentials'],
    ...['aws/ecr-token', 'run/safe-text', 'runner/credential-protocol', 'undo'],
  ].map((name) => [[name], [`unit/${name}`]]),
].map(([modules, tests]) => ({ modules, tests }))

function modulesIn(room) {
  const files = readdirSync(pathOf(`../../src/${room}`), { recursive: true }).filter((file) => file.endsWith('.ts'))
  return files.map((file) => `${room}/${file.replace('.ts', '')}`).filter((name) => !acting.includes(name))
}

function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url))
}

function optionsFor({ modules, tests }) {
  return {
    mutate: modules.map((name) => `lib/src/${name}.js`),
    // What is copied for a run: what the tests read.
    ignorePatterns: [
      '**',
      ...['!lib/**', '!src/explain/lessons/*.ts', '!__tests__/__snapshots__/**', '!snapshots.config.js'],
      ...['!docs/**', '!action.yml', '!README.md', '!package.json'],
    ],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules'],
    jest: {
      config: {
        testMatch: tests.map((name) => `<rootDir>/lib/__tests__/${name}.test.js`),
        transform: {},
        ci: true,
        snapshotResolver: '<rootDir>/snapshots.config.js',
        testEnvironment: pathOf('environment.mjs'),
        setupFiles: ['<rootDir>/lib/__tests__/support/few-runs.js'],
      },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    // Milliseconds over the usual: a busy machine is no endless loop.
    timeoutMS: 8_000,
    // Modules of a run stay in memory.
    maxTestRunnerReuse: 200,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    ...(process.env.CONCURRENCY && { concurrency: Number(process.env.CONCURRENCY) }),
  }
}

const gone = groups.flatMap(({ modules }) => modules).filter((name) => !existsSync(pathOf(`../../src/${name}.ts`)))
if (gone.length > 0) throw new Error(`these modules are gone: ${gone.join(', ')}`)

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

/** `broken`: the changed module could not be loaded. */
function scoreOf(module, results) {
  const own = results.filter(({ fileName }) => fileName.endsWith(`/${module}.js`))
  const count = (...states) => own.filter(({ status }) => states.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const missed = count('Survived', 'NoCoverage')
  // A module of types has nothing to change.
  const score = noticed + missed === 0 ? 100 : Math.floor((1000 * noticed) / (noticed + missed)) / 10
  return { module, noticed, missed, broken: count('RuntimeError', 'CompileError'), score }
}
