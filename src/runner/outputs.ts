import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { getState, saveState, setOutput } from '@actions/core'
import type { Identity } from '../aws/identity.js'
import { isRecordId } from '../docker-config/record.js'
import type { Credential, Environment, How } from '../plan/plan.js'

/** What a successful run hands to later steps. */
interface Results {
  readonly credentials: readonly Credential[]
  readonly identity: Identity
  /** Directory of the Docker config that holds the credentials. */
  readonly directory: string
}

/** Sets the outputs; called only after everything succeeded. */
export function setOutputs({ credentials, identity, directory }: Results, how: How): void {
  const hosts = credentials.map(({ host }) => host)
  const earliest = Math.min(...credentials.map(({ expiresAt }) => expiresAt.getTime()))
  setOutput('registry', hosts[0])
  setOutput('registries', JSON.stringify(hosts))
  // With the helper each credential is new, and none is left that could expire.
  setOutput('expires-at', how.loginWith === 'helper' ? '' : new Date(earliest).toISOString())
  setOutput('role-session-arn', identity.session?.sessionArn ?? '')
  setOutput('docker-config', directory)
  if (how.outputCredentials) {
    setOutput('username', 'AWS')
    setOutput('password', credentials[0]?.password)
  }
}

/**
 * Sets `DOCKER_CONFIG` for the steps that follow; '' is unset. It has no line break (`pathProblems`, `isUndo`), so it needs no delimiter,
 * for which core's `exportVariable` would have Node load its cryptography.
 */
export function exportDockerConfig(directory: string, env: Environment): void {
  appendFileSync(env['GITHUB_ENV'] ?? '', `DOCKER_CONFIG=${directory}${EOL}`)
}

/** Adds a page to the job summary, if there is one. core's own would load Node's promises of file access for every step: 3 ms. */
export function writeSummary(page: string, env: Environment): void {
  const file = env['GITHUB_STEP_SUMMARY']
  if (file) appendFileSync(file, `${page}${EOL}`)
}

/** Names the record of what post must undo. The runner writes it down at once, so that it is there for a cancelled job too. */
export function saveUndo(id: string): void {
  saveState('undo', JSON.stringify({ record: id }))
}

/** The login is to stay after the step: post finds nothing to undo. The record stays. */
export function forgetUndo(): void {
  saveState('undo', '')
}

/** The record that main has named; undefined if that is none. */
export function loadUndo(): string | undefined {
  try {
    const { record } = JSON.parse(getState('undo'))
    return isRecordId(record) ? record : undefined
  } catch {
    return undefined
  }
}
