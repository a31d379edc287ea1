import { nodeAnnotation, nodeProblem } from './node-version.js'

/** The first import of main: on an old Node, the step ends here. */

const problem = nodeProblem(process.versions.node)
if (problem) {
  process.stdout.write(`${nodeAnnotation('error', problem)}\n`)
  process.exit(1)
}
