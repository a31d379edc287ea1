// Jest's environment for coverage runs. It counts for each test file, because the modules of one are gone when the next begins.
import { TestEnvironment } from 'jest-environment-node'
import { startCounting } from './count.mjs'

export default class CountingEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.counting = startCounting()
  }

  async teardown() {
    this.counting.stop()
    await super.teardown()
  }
}
