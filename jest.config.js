/** Tests run on what tsc emitted; stack traces still name the .ts lines through the source maps. */
export default {
  testMatch: ['<rootDir>/lib/__tests__/**/*.test.js'],
  transform: {},
  coverageProvider: 'v8',
  collectCoverageFrom: ['lib/src/**/*.js'],
}
