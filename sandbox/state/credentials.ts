import type { PolicyDocument } from '../iam/documents.js'
import type { World } from '../world.js'

/** Whoever signed a request: an IAM user, or a session of a role. */
export interface Caller {
  readonly accessKeyId: string
  readonly arn: string
  /** `AIDA…` of a user, `AROA…:session` of a session. */
  readonly userId: string
  readonly account: string
  readonly partition: string
  readonly user?: string
  /** Only for sessions. */
  readonly roleArn?: string
  readonly sessionPolicies?: readonly PolicyDocument[]
  /** The session passes its tags on to the next role. */
  readonly passesTags?: boolean
}

/** A role's session, with the keys that were handed out for it. */
export interface Session extends Caller {
  readonly roleArn: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  /** Milliseconds since the epoch, by the servers' clock. */
  readonly expiresAt: number
}

/** What the sandbox has handed out, besides its world. */
export interface Credentials {
  readonly world: World
  /** By access key ID. */
  readonly sessions: Map<string, Session>
  /** Milliseconds since the epoch, by the servers' clock. */
  readonly now: () => number
}
