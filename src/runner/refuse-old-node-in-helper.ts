import { nodeProblem } from './node-version.js'

/** The first import of the helper: clients show its line on standard output, and no workflow command. */

const problem = nodeProblem(process.versions.node)
if (problem) {
  process.stdout.write(`${problem}\n`)
  process.exit(1)
}
