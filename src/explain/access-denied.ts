/** The kind of policy that AWS blames. It names one only inside an account or an organisation. */
export type Blamed = 'identity' | 'resource' | 'session' | 'guardrail'

/** Source: "Troubleshoot access denied error messages" in the IAM User Guide. */
const denied = /User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)/
const notAuthorized = /Not authorized to perform (?<action>[\w-]+:\w+)/i
const missingAllow = /because no (?<name>[A-Za-z -]{1,60}?) allows? the/
const explicitDeny =
  /with an explicit deny in (?:an?|the) (?<name>[A-Za-z -]{0,60}?(?:policy|boundary))(?::? (?<arn>arn:[^\s.]\S*))?/

const kinds: readonly (readonly [RegExp, Blamed])[] = [
  [/identity/i, 'identity'],
  [/session/i, 'session'],
  [/resource-based|trust/i, 'resource'],
]

export type Denial = ReturnType<typeof parseDenial>

/** Takes AWS's access-denied message apart. What the message does not say is undefined. */
export function parseDenial(message: string) {
  const { caller, action } = (denied.exec(message) ?? notAuthorized.exec(message))?.groups ?? {}
  const deny = explicitDeny.exec(message)?.groups
  // The policy as AWS names it, e.g. `service control policy`, and with a Deny perhaps its ARN.
  const { name, arn } = deny ?? missingAllow.exec(message)?.groups ?? {}
  const policy = kinds.find(([pattern]) => name && pattern.test(name))?.[1] ?? 'guardrail'
  return { caller, action, reason: name ? { policy, name, isDeny: deny !== undefined, arn } : undefined }
}

export type Principal = NonNullable<ReturnType<typeof principalOf>>

/** The role or user behind an ARN, as a policy names it. None for anything wider: a whole account, or a name with a wildcard. */
export function principalOf(arn: string) {
  const [, partition, account = '', role] =
    /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/.exec(arn) ?? []
  // The ARN of a session lacks the path of its role.
  if (role) return { arn: `arn:${partition}:iam::${account}:role/${role}`, account, lacksPath: true }
  const isExact =
    /^arn:[\w-]+:(?:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]+|sts::\d{12}:federated-user\/[\w+=,.@-]+)$/.test(arn)
  return isExact ? { arn, account: accountOf(arn), lacksPath: false } : undefined
}

/** The account in an ARN, or an empty text. */
export function accountOf(arn: string): string {
  return /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? ''
}

/** The partition in an ARN, or `aws`. */
export function partitionOfArn(arn: string): string {
  return /^arn:([\w-]+):/.exec(arn)?.[1] ?? 'aws'
}
