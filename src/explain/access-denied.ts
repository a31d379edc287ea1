/** Which policy AWS blames, where it says so: only inside an account or organisation does it. */
export interface Reason {
  readonly policy: 'identity' | 'resource' | 'session' | 'guardrail'
  /** As AWS names it, e.g. `service control policy`. */
  readonly name: string
  /** True where a `Deny` is the reason, false where an `Allow` is missing. */
  readonly explicit: boolean
  /** Of the policy with the `Deny`, where AWS tells. */
  readonly arn?: string
}

/** What AWS's message says about who was refused what. */
export interface Denial {
  readonly caller?: string
  readonly action?: string
  readonly resource?: string
  readonly reason?: Reason
}

/** Source: "Troubleshoot access denied error messages" in the IAM User Guide. */
const refused =
  /User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?<resource>\S+))?/
const notAuthorized = /Not authorized to perform (?<action>[\w-]+:\w+)/i
const missingAllow = /because no (?<name>[A-Za-z -]+?) allows? the/
const explicitDeny =
  /with an explicit deny in (?:an?|the) (?<name>[A-Za-z -]*?(?:policy|boundary))(?::? (?<arn>arn:[^\s.]\S*))?/

const kinds: readonly (readonly [RegExp, Reason['policy']])[] = [
  [/identity/i, 'identity'],
  [/session/i, 'session'],
  [/resource-based|trust/i, 'resource'],
]

/** Takes AWS's access-denied message apart; what it does not say is absent. */
export function parseDenial(message: string): Denial {
  const { caller, action, resource } = (refused.exec(message) ?? notAuthorized.exec(message))?.groups ?? {}
  const denied = explicitDeny.exec(message)?.groups
  const { name, arn } = denied ?? missingAllow.exec(message)?.groups ?? {}
  const policy = kinds.find(([pattern]) => name && pattern.test(name))?.[1] ?? 'guardrail'
  return {
    ...(caller && { caller }),
    ...(action && { action }),
    ...(resource && { resource }),
    ...(name && { reason: { policy, name, explicit: denied !== undefined, ...(arn && { arn }) } }),
  }
}

/** Whom a trust or repository policy has to name to let a caller in. */
export interface Principal {
  readonly arn: string
  readonly account: string
  /** Whether the ARN is derived from a session's, which does not show the path of its role. */
  readonly derived: boolean
}

/** The role or user behind a caller's ARN; undefined for an ARN of another kind. */
export function principalOf(caller: string): Principal | undefined {
  const session = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(caller)
  const [, partition, account = '', role] = session ?? []
  if (session) return { arn: `arn:${partition}:iam::${account}:role/${role}`, account, derived: true }
  const known = /^arn:[\w-]+:(?:iam::(\d{12}):(?:user|role)\/|iam::(\d{12}):root$|sts::(\d{12}):federated-user\/)/.exec(
    caller,
  )
  return known ? { arn: caller, account: accountOf(caller), derived: false } : undefined
}

/** The account in an ARN; empty where it has none. */
export function accountOf(arn: string): string {
  return /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? ''
}

/** The partition in an ARN, `aws` where it has none. */
export function partitionOfArn(arn: string): string {
  return /^arn:([\w-]+):/.exec(arn)?.[1] ?? 'aws'
}
