import type { Access } from '../facts/iam-policies.js'

/** What is known about the run; an error that comes early knows little. */
export interface Context {
  readonly partition?: string | undefined
  /** Account IDs of the registries. */
  readonly accounts?: readonly string[] | undefined
  readonly regions?: readonly string[] | undefined
  readonly repositories?: readonly string[] | undefined
  readonly access?: Access | undefined
  readonly registryType?: 'private' | 'public' | undefined
  readonly roleArn?: string | undefined
  readonly oidcRoleArn?: string | undefined
  /** Whether `external-id` was given; its value is never shown. */
  readonly externalIdGiven?: boolean | undefined
  readonly sessionTags?: boolean | undefined
  /** Taken out of everything that is reported. */
  readonly secrets?: readonly string[] | undefined
  /** The runner's time, for clock skew. */
  readonly now?: Date | undefined
}

/** What a failure means, without the particulars of this one. */
export interface Lesson {
  /** A few words, the same for every failure of the kind: docs/troubleshooting.md is keyed by it. */
  readonly title: string
  /** Whole sentences: why it failed. */
  readonly why: string
  /** Whole sentences: what to do about it. */
  readonly remedy: string
}

/** A failure, ready to print as `::error title=<title>::<what>: <why> <remedy>`: neutralised, and without secrets. */
export interface Report extends Lesson {
  /** What failed, without a full stop. */
  readonly what: string
  /** For debug logging, one line each: the causes, AWS's request IDs, HTTP status and attempts. */
  readonly details: readonly string[]
  /** Markdown for the job summary, where access was denied. */
  readonly summary?: string
}
