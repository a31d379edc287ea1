import { setSecret } from '@actions/core'
import type { How } from '../plan/plan.js'

/** Secrets of this step. The runner masks them in the log; the step's own texts are redacted besides, for job summaries are not masked. */
export interface Masks {
  readonly secrets: ReadonlySet<string>
  mask(secret: string): void
  /** Redacts a secret in the step's own texts, but has no mask set: the runner drops masked values from job outputs. */
  keep(secret: string): void
}

export function makeMasks(): Masks {
  const secrets = new Set<string>()
  return {
    secrets,
    mask: (secret) => {
      if (secrets.has(secret)) return
      secrets.add(secret)
      setSecret(secret)
    },
    keep: (secret) => {
      secrets.add(secret)
    },
  }
}

/** `mask-password: false` lets the password cross to other jobs, where it is an output at all. */
export function maskOfPassword({ outputCredentials, maskPassword }: How, { mask, keep }: Masks): Masks['mask'] {
  return outputCredentials && !maskPassword ? keep : mask
}
