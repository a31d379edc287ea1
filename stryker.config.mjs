/**
 * Tests of the tests: `npm run mutation` changes the deciding modules in small ways, and the tests have to notice. It works on what tsc
 * emitted, as the tests do. Modules that start processes, open connections or touch the disk are held by the process tests.
 */
const modules = [
  ...['registry', 'inputs', 'values', 'session-tags', 'plan', 'who', 'where', 'how', 'endpoints', 'policy'],
  ...['errors', 'aws-errors', 'call-errors', 'credential-errors', 'config-errors', 'fault-errors', 'login-errors'],
  ...['network-errors', 'oidc-errors', 'advice', 'registry-advice', 'role-advice', 'cause', 'denial', 'summary'],
  ...['markdown', 'redaction', 'docker-config', 'config-lookup', 'json-text', 'undo', 'identity', 'token'],
]

/** Those that run in the test's own process: a child would run the module as it was. */
const tests = [
  ...['registry', 'inputs', 'plan', 'policy', 'errors', 'denial', 'summary', 'redaction', 'docker-config'],
  ...['config-docker', 'json-text', 'undo', 'identity', 'token'],
]

export default {
  mutate: modules.map((name) => `lib/src/${name}.js`),
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: {
    config: {
      testMatch: tests.map((name) => `<rootDir>/lib/__tests__/${name}.test.js`),
      transform: {},
      setupFiles: ['<rootDir>/lib/__tests__/support/few-runs.js'],
    },
  },
  coverageAnalysis: 'perTest',
  // What is copied for a run: all of it is in lib.
  ignorePatterns: ['**', '!lib/**', '!package.json'],
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
}
