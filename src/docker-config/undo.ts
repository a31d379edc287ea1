import { isAbsolute } from 'node:path'
import { isObject } from './lookup.js'

/** All that post needs to take a login out of a Docker config again: plain JSON, without a secret. */
export interface Undo {
  /** Absolute path of the config that holds the entries. */
  readonly file: string
  /** A hash of the entry tells ours from another job's. */
  readonly entries: readonly { readonly host: string; readonly sha256: string }[]
  /** What was in `credHelpers` for a host before our override; null: nothing. */
  readonly helpers: readonly { readonly host: string; readonly former: string | null }[]
  /** What the file was before; `blank` is nothing but white space. */
  readonly before: 'missing' | 'blank' | 'object'
  /** Top-level keys that were not there before. */
  readonly added: readonly string[]
  /** The directory is the job's private one under `RUNNER_TEMP`. */
  readonly isolated: boolean
  /** The directory was not there before this step. */
  readonly madeDirectory: boolean
  /** Value of `DOCKER_CONFIG` to give back ('' is unset); null: this step did not export it. */
  readonly formerDockerConfig: string | null
}

/** What was read back from the state, if it has an Undo's shape; undefined for anything else: state is not trusted. */
export function toUndo(value: unknown): Undo | undefined {
  if (!isObject(value)) return undefined
  const isSound =
    typeof value['file'] === 'string' &&
    isAbsolute(value['file']) &&
    isListOf(value['entries'], (item) => isObject(item) && isText(item['host']) && isText(item['sha256'])) &&
    isListOf(value['helpers'], (item) => isObject(item) && isText(item['host']) && isTextOrNull(item['former'])) &&
    ['missing', 'blank', 'object'].includes(String(value['before'])) &&
    isListOf(value['added'], isText) &&
    typeof value['isolated'] === 'boolean' &&
    typeof value['madeDirectory'] === 'boolean' &&
    isTextOrNull(value['formerDockerConfig'])
  return isSound ? (value as unknown as Undo) : undefined
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
