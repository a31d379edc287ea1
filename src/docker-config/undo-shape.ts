import { isAbsolute } from 'node:path'
import { isEcrHost } from '../facts/registry-host.js'

/** All that post needs to take a login out of a Docker config again: plain JSON, without a secret. */
export interface Undo {
  /** Absolute path of the config that holds the entries. */
  readonly file: string
  /** Whether the entries are logins in `auths`, or name the credential helper in `credHelpers`. */
  readonly kind: 'login' | 'helper'
  /** A hash of the entry tells it from another job's. */
  readonly entries: readonly { readonly host: string; readonly sha256: string }[]
  /** What was in `credHelpers` for a host before the override; null: nothing. */
  readonly helpers: readonly { readonly host: string; readonly former: string | null }[]
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

/**
 * What was read back, if it is an Undo that this action writes; undefined for anything else. Another step may have forged it:
 * it names no host but ECR's, no section but the two, and no program by a path.
 */
export function toUndo(value: unknown): Undo | undefined {
  if (!isRecord(value)) return undefined
  const isSound =
    (value['kind'] === 'login' || value['kind'] === 'helper') &&
    isText(value['file']) &&
    isAbsolute(value['file']) &&
    isListOf(value['entries'], (item) => isRecord(item) && isHost(item['host']) && isHash(item['sha256'])) &&
    isListOf(value['helpers'], (item) => isRecord(item) && isHost(item['host']) && isHelper(item['former'])) &&
    ['missing', 'blank', 'object'].includes(String(value['before'])) &&
    isListOf(value['added'], (name) => isText(name) && /^(?:auths|credhelpers)$/i.test(name)) &&
    typeof value['isolated'] === 'boolean' &&
    typeof value['madeDirectory'] === 'boolean' &&
    (value['formerDockerConfig'] === null || isText(value['formerDockerConfig']))
  return isSound ? (value as unknown as Undo) : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isHost = (value: unknown) => isText(value) && isEcrHost(value)
const isHash = (value: unknown) => isText(value) && /^[0-9a-f]{64}$/.test(value)
const isHelper = (value: unknown) => value === null || (isText(value) && /^[\w.-]{0,100}$/.test(value))

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
