// `npm run mutation`: tests of the tests. Stryker changes the deciding modules in small ways, one at a time, and the tests have to
// notice. It works on what tsc emitted, as the tests do. `npm run mutation -- redaction policy` looks at those modules only.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

/** Of a hundred changes of a module, so many have to be noticed. */
const least = 90

/** Modules, and the tests that run them in their own process: a child would run them unchanged. */
const groups = [
  ['facts/partitions', 'unit/facts/partitions'],
  ['facts/registry-host', 'unit/facts/registry-host'],
  ['facts/arns', 'unit/facts/arns'],
  [
    'plan/inputs plan/input-reader plan/input-rules plan/session-tags',
    'unit/plan/inputs unit/plan/input-rules docs/contract',
  ],
  [
    'plan/make-plan plan/base-identity plan/identity-plan plan/session-plan plan/registry-plan plan/login-plan plan/endpoints',
    'unit/plan/make-plan unit/plan/base-identity unit/plan/identity-plan unit/plan/session-plan unit/plan/registry-plan unit/plan/login-plan unit/plan/endpoints',
  ],
  ['plan/profile-rules', 'unit/plan/aws-profile'],
  ['aws/api-hosts', 'unit/aws/api-hosts'],
  ['facts/iam-policies facts/repository-actions', 'unit/facts/iam-policies'],
  [
    'explain/explain explain/lessons/calls explain/lessons/docker-config explain/lessons/other explain/access-denied',
    'unit/explain/explain unit/explain/access-denied unit/explain/aws unit/explain/job-summary',
  ],
  [
    'explain/lessons/login-tool explain/lessons/network explain/cause',
    'unit/explain/explain unit/explain/login-tool unit/explain/network unit/explain/cause',
  ],
  [
    'explain/lessons/aws explain/lessons/base-credentials explain/lessons/web-identity',
    'unit/explain/explain unit/explain/aws unit/explain/base-credentials',
  ],
  [
    'explain/advice/advice explain/advice/web-identity explain/advice/ecr explain/advice/assume-role explain/job-summary explain/markdown',
    'unit/explain/explain unit/explain/job-summary unit/explain/markdown',
  ],
  ['run/safe-text', 'unit/run/safe-text'],
  [
    'docker-config/parse docker-config/lookup docker-config/obstacles docker-config/change-text docker-config/edit docker-config/undo',
    'unit/docker-config/parse unit/docker-config/change-text unit/docker-config/edit',
  ],
  ['aws/obtain-identity', 'unit/aws/obtain-identity'],
  ['aws/machine-credentials', 'unit/aws/machine-credentials'],
  ['aws/ecr-token', 'unit/aws/ecr-token'],
].map(([modules, tests]) => ({ modules: modules.split(' '), tests: tests.split(' ') }))

/** What these do is to start processes, to call, to write or to wait, which each change would have to do again. */
const acting = [
  ...[
    'main',
    'post',
    'aws/client',
    'aws/stages',
    'aws/connections',
    'run/deadline',
    'run/retry',
    'aws/github-token',
    'plan/aws-profile',
    'aws/repository-check',
    'login/log-in',
    'login/run-tool',
    'login/find-tool',
    'login/login-error',
    'login/daemon',
    'login/hide-password',
  ],
  ...[
    'docker-config/choose-directory',
    'docker-config/install',
    'docker-config/read-file',
    'docker-config/lock',
    'docker-config/write-file',
    ...[
      'docker-config/find',
      'docker-config/filled-directory',
      'docker-config/isolated',
      'docker-config/own-directory',
    ],
    ...['docker-config/patience', 'docker-config/record', 'docker-config/remove', 'docker-config/scratch'],
    'docker-config/shadows',
  ],
  ...['runner/log', 'runner/masks', 'runner/outputs', 'runner/state', 'runner/end-process', 'runner/explain-context'],
  ...['runner/node-version', 'runner/refuse-old-node', 'runner/warn-of-old-node'],
  ...['run/failure', 'explain/report'],
]

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url))

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

const known = new Set([...acting, ...groups.flatMap(({ modules }) => modules)])
const unknown = readdirSync(pathOf('../../src'), { recursive: true }).filter(
  (file) => file.endsWith('.ts') && !known.has(file.replace('.ts', '')),
)
if (unknown.length > 0) throw new Error(`add to the groups or to the acting modules: ${unknown.join(', ')}`)

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

/** `broken`: the changed module could not even be loaded. */
function scoreOf(module, results) {
  const own = results.filter(({ fileName }) => fileName.endsWith(`/${module}.js`))
  const count = (...states) => own.filter(({ status }) => states.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const missed = count('Survived', 'NoCoverage')
  const score = Math.floor((1000 * noticed) / (noticed + missed)) / 10
  return { module, noticed, missed, broken: count('RuntimeError', 'CompileError'), score }
}
