/** Tests run on what tsc emitted; stack traces still name the .ts lines through the source maps. */
export default {
  testMatch: ['<rootDir>/lib/__tests__/**/*.test.js'],
  transform: {},
  // Snapshots lie beside the sources of the tests.
  snapshotResolver: '<rootDir>/snapshots.config.js',
  coverageProvider: 'v8',
  collectCoverageFrom: ['lib/src/**/*.js'],
}
