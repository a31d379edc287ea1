import { globSync } from 'node:fs'

/** Tests run on what tsc emitted; stack traces still name the .ts lines through the source maps. */
export default {
  // By the sources: tsc leaves what it once emitted from a test that is gone.
  testMatch: globSync('__tests__/**/*.test.ts').map((file) => `<rootDir>/lib/${file.replace(/ts$/, 'js')}`),
  transform: {},
  // Copies of the project, while `npm run mutation` runs.
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp/'],
  // Snapshots lie beside the sources of the tests.
  snapshotResolver: '<rootDir>/snapshots.config.js',
  // With two cores jest would start one worker, and most tests wait for a child process.
  maxWorkers: '100%',
  // Bounds what hangs, and says nothing about speed: machines are slow at times.
  testTimeout: 60_000,
}
