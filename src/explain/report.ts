import type { Access } from '../facts/iam-policies.js'

/** What is known about the run. An early failure knows little. */
export interface RunContext {
  readonly partition?: string | undefined
  /** Account IDs of the registries. */
  readonly accounts?: readonly string[] | undefined
  readonly regions?: readonly string[] | undefined
  readonly repositories?: readonly string[] | undefined
  readonly access?: Access | undefined
  readonly registryType?: 'private' | 'public' | undefined
  readonly roleArn?: string | undefined
  readonly oidcRoleArn?: string | undefined
  /** Whether `external-id` was given. Its value is never shown. */
  readonly externalIdGiven?: boolean | undefined
  /** Whether `session-tags` were given. */
  readonly sessionTags?: boolean | undefined
  /** Removed from everything that is reported. */
  readonly secrets?: readonly string[] | undefined
  /** The runner's time, for clock skew. */
  readonly now?: Date | undefined
  /** The runner's variables: the names are `owner/name`, `serverUrl` is e.g. `https://github.com`, `ref` e.g. `refs/heads/main`. */
  readonly github?: Readonly<
    Partial<Record<'actionRepository' | 'serverUrl' | 'repository' | 'ref', string | undefined>>
  >
}

/** What a failure means. The texts may hold secrets, workflow commands and quoted values; the summary does not. */
export interface Explanation {
  /** A few words, the same for every failure of the kind. docs/troubleshooting.md lists them. */
  readonly title: string
  /** What failed, without a full stop. */
  readonly what: string
  /** Whole sentences: why it failed. */
  readonly why: string
  /** Whole sentences: what to do about it. */
  readonly remedy: string
  /** Markdown for the job summary, where access was denied. */
  readonly summary?: string | undefined
}

/** An explanation that is ready to print as `::error title=<title>::<what>: <why> <remedy>`: one safe line each. */
export interface Report extends Explanation {
  /** One line each, for debug logging: causes, AWS's request IDs, HTTP status and attempts. */
  readonly details: readonly string[]
}
