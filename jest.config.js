/** Tests run on what tsc emitted; stack traces still name the .ts lines through the source maps. */
export default {
  testMatch: ['<rootDir>/lib/__tests__/**/*.test.js'],
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
