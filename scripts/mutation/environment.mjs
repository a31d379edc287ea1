// Jest's environment for mutation runs: one test that fails is enough to notice a change, so the others are left out.
import { TestEnvironment } from 'jest-environment-node'

/** IDs of the changes that a test has noticed, in this file or one before it. */
const noticed = new Set()

export default class FailFastEnvironment extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    const change = process.env.__STRYKER_ACTIVE_MUTANT__
    if (change === undefined) return
    if (name === 'test_done' && test.errors.length > 0) noticed.add(change)
    if (name === 'test_start' && noticed.has(change)) test.mode = 'skip'
  }
}
