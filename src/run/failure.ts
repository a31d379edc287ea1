import type { ConfigProblem } from './config-problem.js'

/** The SDK's, GitHub's or a registry's operation that was under way, as the reader of an error needs it named. */
export interface Call {
  readonly service: 'STS' | 'ECR' | 'ECR Public' | 'GitHub OIDC' | "AWS's credential service"
  /** The API operation, e.g. `AssumeRole`. */
  readonly operation: string
  /** The AWS region the call went to; empty where there is none. */
  readonly region: string
  /** Host name the call went to, if it is known. */
  readonly host?: string
  /** The role that was to be assumed (STS), or the one whose session made the call (ECR); absent for the base identity. */
  readonly roleArn?: string
  /** Which credentials signed the call. `oidc`: the session of `oidc-role-arn`; `role`: that of the last role; `none`: unsigned. */
  readonly signedBy: 'base' | 'oidc' | 'role' | 'none'
}

/** Everything that can go wrong, as facts without sentences. Only the room `explain` says what they mean and what to do. */
export type Fault =
  /** Inputs or environment are wrong; each problem names the input, the value and the fix. */
  | { readonly code: 'inputs'; readonly problems: readonly string[] }
  /** No base identity, or a broken one: nothing was signed yet. `source` is e.g. `profile build` or `the default chain`. */
  | { readonly code: 'no-credentials'; readonly source: string }
  /** The job's OIDC token cannot be had. `fork`: the run is a pull request from a fork, which never gets one. */
  | { readonly code: 'no-id-token'; readonly fork: boolean }
  /** A call failed; the cause is what the SDK or the network said. `claims` are those of the OIDC token that was sent. */
  | { readonly code: 'call'; readonly call: Call; readonly attempts: number; readonly claims?: TokenClaims }
  /** A call answered, but not with what the service answers: HTML, an empty 200, a foreign host, a malformed token. */
  | { readonly code: 'answer'; readonly call: Call; readonly problem: string }
  /** `timeout-seconds` ran out. `during` names what was under way, e.g. `STS AssumeRole in eu-west-1`. */
  | { readonly code: 'deadline'; readonly seconds: number; readonly during: string }
  /** SIGINT or SIGTERM. */
  | { readonly code: 'cancelled' }
  | { readonly code: 'tool-missing'; readonly tool: string }
  /** The login of one or more registries failed; all of them are named. `accepted`: hosts that took theirs, which is not kept. */
  | {
      readonly code: 'login'
      readonly tool: string
      readonly logins: readonly FailedLogin[]
      readonly accepted?: readonly string[]
    }
  /** `error` is the system's code, e.g. `EROFS`. */
  | { readonly code: 'config'; readonly path: string; readonly problem: ConfigProblem; readonly error?: string }
  /** The check of `repositories`: these may not be pulled from or pushed to. */
  | { readonly code: 'repository-denied'; readonly denied: readonly DeniedRepository[] }

export type FaultOf<Code extends Fault['code']> = Extract<Fault, { code: Code }>

/** The claims of an OIDC token, the job's or the machine's (IRSA), that trust policies look at. */
export interface TokenClaims {
  readonly iss: string
  readonly sub: string
  readonly aud: string
  /** GitHub's own claims that trust policies take as conditions, e.g. `repository_id`. */
  readonly github?: Readonly<Record<string, string>>
}

export interface FailedLogin {
  readonly host: string
  /** The tool's exit code; null where a signal ended it. */
  readonly exitCode: number | null
  readonly signal?: string
  readonly stderr: string
}

export interface DeniedRepository {
  readonly account: string
  readonly region: string
  readonly repository: string
  readonly access: 'pull' | 'push' | 'pull-through'
  /** AWS's own message: it may name the side that lacks the permission. */
  readonly message: string
}

/** A fault on its way to the one `catch` in main; `cause` is what the system said, for debug logging. */
export class Failure extends Error {
  readonly fault: Fault

  constructor(fault: Fault, cause?: unknown) {
    super(fault.code, { cause })
    this.name = 'Failure'
    this.fault = fault
  }
}
