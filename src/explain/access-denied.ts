/** The policy that AWS blames. AWS names it only inside an account or an organisation. */
export interface Reason {
  readonly policy: 'identity' | 'resource' | 'session' | 'guardrail'
  /** As AWS names it, e.g. `service control policy`. */
  readonly name: string
  /** True where a `Deny` is the reason, false where an `Allow` is missing. */
  readonly explicit: boolean
  /** The policy with the `Deny`, where AWS names it. */
  readonly arn?: string
}

/** What AWS's message says about the denied call. */
export interface Denial {
  readonly caller?: string
  readonly action?: string
  readonly reason?: Reason
}

/** Source: "Troubleshoot access denied error messages" in the IAM User Guide. */
const denied = /User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)/
const notAuthorized = /Not authorized to perform (?<action>[\w-]+:\w+)/i
const missingAllow = /because no (?<name>[A-Za-z -]{1,60}?) allows? the/
const explicitDeny =
  /with an explicit deny in (?:an?|the) (?<name>[A-Za-z -]{0,60}?(?:policy|boundary))(?::? (?<arn>arn:[^\s.]\S*))?/

const kinds: readonly (readonly [RegExp, Reason['policy']])[] = [
  [/identity/i, 'identity'],
  [/session/i, 'session'],
  [/resource-based|trust/i, 'resource'],
]

/** Takes AWS's access-denied message apart. What the message does not say is absent. */
export function parseDenial(message: string): Denial {
  const { caller, action } = (denied.exec(message) ?? notAuthorized.exec(message))?.groups ?? {}
  const deny = explicitDeny.exec(message)?.groups
  const { name, arn } = deny ?? missingAllow.exec(message)?.groups ?? {}
  const policy = kinds.find(([pattern]) => name && pattern.test(name))?.[1] ?? 'guardrail'
  return {
    ...(caller && { caller }),
    ...(action && { action }),
    ...(name && { reason: { policy, name, explicit: deny !== undefined, ...(arn && { arn }) } }),
  }
}

/** The role or user of one account, as a policy names it. */
export interface Principal {
  readonly arn: string
  readonly account: string
  /** Whether the ARN comes from a session's ARN, which lacks the path of its role. */
  readonly derived: boolean
}

/** The role or user behind an ARN. None for anything wider: a whole account, or a name with a wildcard. */
export function principalOf(arn: string): Principal | undefined {
  const [, partition, account = '', role] =
    /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/.exec(arn) ?? []
  if (role) return { arn: `arn:${partition}:iam::${account}:role/${role}`, account, derived: true }
  const isExact =
    /^arn:[\w-]+:(?:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]+|sts::\d{12}:federated-user\/[\w+=,.@-]+)$/.test(arn)
  return isExact ? { arn, account: accountOf(arn), derived: false } : undefined
}

/** The account in an ARN, or an empty text. */
export function accountOf(arn: string): string {
  return /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? ''
}

/** The partition in an ARN, or `aws`. */
export function partitionOfArn(arn: string): string {
  return /^arn:([\w-]+):/.exec(arn)?.[1] ?? 'aws'
}
