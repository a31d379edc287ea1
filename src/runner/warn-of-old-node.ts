import { nodeAnnotation, nodeProblem } from './node-version.js'

/** The first import of post, which must not fail the job: it warns, and removes what it can. */

const problem = nodeProblem(process.versions.node)
if (problem) process.stdout.write(`${nodeAnnotation('warning', problem)}\n`)
