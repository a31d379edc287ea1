// Post steps run in reverse order: this action has a main step only so that its post step is the last.
require('node:fs').appendFileSync(process.env.GITHUB_STATE, `dockerConfig=${process.env.DOCKER_CONFIG ?? ''}\n`)
