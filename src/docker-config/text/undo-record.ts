import { isAbsolute } from 'node:path'
import { isEcrHost } from '../../facts/registry-host.js'

/** All that post needs to take a login out of a Docker config again: plain JSON, without a secret. */
export interface Undo {
  /** Absolute path of the config that holds the entries. */
  readonly file: string
  /** Whether the entries are logins in `auths`, or name the credential helper in `credHelpers`. */
  readonly kind: 'login' | 'helper'
  /**
   * A hash of the entry tells it from another job's. `former` is what was in `credHelpers` for the host before it was overridden;
   * null: nothing; absent: it was not overridden.
   */
  readonly entries: readonly { readonly host: string; readonly hash: string; readonly former?: string | null }[]
  /** What the file was before; `blank` is nothing but white space. */
  readonly before: 'missing' | 'blank' | 'object'
  /** Sections that were not there before. */
  readonly added: readonly string[]
  /** The directory is the job's private one under `RUNNER_TEMP`. */
  readonly isolated: boolean
  /** The directory was not there before this step. */
  readonly madeDirectory: boolean
  /** Value of `DOCKER_CONFIG` to give back ('' is unset); null: this step did not export it. */
  readonly formerDockerConfig: string | null
}

/** This step made the directory for the job: it goes as a whole. */
export function isJobsOwn({ isolated, madeDirectory }: Undo): boolean {
  return isolated && madeDirectory
}

/**
 * Whether it is an undo that this action writes. Another step may have forged it: it names no host but ECR's, no section but the
 * two, and no program by a path.
 */
export function isUndo(value: unknown): value is Undo {
  if (!isRecord(value)) return false
  const { file, kind, entries, before, added, isolated, madeDirectory, formerDockerConfig } = value
  return (
    (kind === 'login' || kind === 'helper') &&
    isText(file) &&
    isAbsolute(file) &&
    Array.isArray(entries) &&
    entries.every(isEntry) &&
    ['missing', 'blank', 'object'].includes(String(before)) &&
    Array.isArray(added) &&
    added.every((name) => isText(name) && /^(?:auths|credhelpers)$/i.test(name)) &&
    typeof isolated === 'boolean' &&
    typeof madeDirectory === 'boolean' &&
    (formerDockerConfig === null || (isText(formerDockerConfig) && !/[\r\n]/.test(formerDockerConfig)))
  )
}

function isEntry(value: unknown): boolean {
  const { host, hash, former = null } = isRecord(value) ? value : {}
  const isHelper = former === null || (isText(former) && /^[\w.-]{0,100}$/.test(former))
  return isText(host) && isEcrHost(host) && isText(hash) && /^[0-9a-f]{8}$/.test(hash) && isHelper
}

const isText = (value: unknown): value is string => typeof value === 'string'

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
