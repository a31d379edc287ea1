const { readdirSync } = require('node:fs')

const { RUNNER_TEMP, DOCKER_CONFIG = '', STATE_dockerConfig = '' } = process.env
const left = readdirSync(RUNNER_TEMP).filter((name) => name.startsWith('ecr-login'))
if (DOCKER_CONFIG !== STATE_dockerConfig) left.push(`DOCKER_CONFIG=${DOCKER_CONFIG}`)
console.log(left.length === 0 ? 'nothing is left behind' : `::error::Left behind: ${left.join(', ')}`)
process.exitCode = left.length
