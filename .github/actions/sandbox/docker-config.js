import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** The config that docker uses in this environment. */
export function configFile(env) {
  return path.join(env.DOCKER_CONFIG || path.join(homedir(), '.docker'), 'config.json')
}

/** SHA-256 of a file, empty if there is none. */
export function digestOf(file) {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : ''
}
