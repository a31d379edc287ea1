import { expect, test } from '@jest/globals'
import { nodeProblem } from '../../../src/runner/node-version.js'

test.each(['16.20.2', '20.19.0', '23.99.0', '24.4.1'])('Node %s is too old, and the sentence says so', (version) => {
  expect(nodeProblem(version)).toContain(`started it with Node ${version}. Update the runner`)
})

test.each(['24.5.0', '24.21.0', '25.0.0', '26.0.0-nightly'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})
