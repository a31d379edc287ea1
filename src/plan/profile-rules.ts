import { quoteForMessage } from './input-rules.js'
import type { Profile, ProfileRole, ProfileSource } from './plan.js'

/** The settings of one profile, without those of the profiles that it refers to. */
export type Settings = Readonly<Record<string, string | undefined>>

/** Looks up a profile by name; undefined if the files have none. */
type Sections = (name: string) => Settings | undefined

/** Settings that hold credentials or say where to get them. */
const credentialSettings = [
  ...['aws_access_key_id', 'aws_secret_access_key', 'role_arn', 'credential_source', 'credential_process'],
  ...['web_identity_token_file', 'sso_session', 'sso_start_url', 'login_session'],
]

/** What a profile and its sources, as `followSources` found them, mean for the job. */
export function describeProfile([profile, ...sources]: Chain): Profile {
  const { name, settings } = profile
  const chain = [profile, ...sources]
  const problem = chain.map(linkProblem).find((found) => found !== undefined)
  const source = sourceAtEnd(chain.at(-1) ?? profile)
  return {
    name,
    exists: settings !== undefined,
    hasCredentials: credentialSettings.some((setting) => settings?.[setting]),
    ...(settings?.['region'] && { region: settings['region'] }),
    ...(source && { source }),
    roles: chain.flatMap(assumedRole).reverse(),
    ...(problem && { problem }),
  }
}

/** A profile that leads to credentials. */
export interface Link {
  readonly name: string
  /** Undefined if there is no such profile. */
  readonly settings: Settings | undefined
  /** The profile that names this one as its source_profile. */
  readonly usedBy?: string
}

type Chain = readonly [Link, ...Link[]]

/** The profile, its `source_profile`, and so on, as the AWS SDK follows them. A circle is left to the SDK, which reports it. */
export function followSources(name: string, sections: Sections): Chain {
  const chain: [Link, ...Link[]] = [{ name, settings: sections(name) }]
  for (let link: Link | undefined = chain[0]; link; link = chain.at(-1)) {
    const source = sourceOf(link)
    if (!source || chain.some((known) => known.usedBy && known.name === source)) break
    chain.push({ name: source, settings: sections(source), usedBy: link.name })
  }
  return chain
}

function sourceOf(link: Link): string | undefined {
  const { role_arn: role, source_profile: source, credential_source: other } = link.settings ?? {}
  return role && !other && !endsWithKeys(link) ? source : undefined
}

/** The SDK prefers the keys of a source profile to its role. */
function endsWithKeys({ settings, usedBy }: Link): boolean {
  return usedBy !== undefined && Boolean(settings?.['aws_access_key_id'] && settings['aws_secret_access_key'])
}

function assumedRole(link: Link): readonly ProfileRole[] {
  const { role_arn: role, external_id: externalId } = link.settings ?? {}
  if (!role || endsWithKeys(link)) return []
  return [{ value: role, origin: `role_arn of profile ${link.name}`, ...(externalId && { externalId }) }]
}

/** What the action asks itself, because the SDK would read any amount of an answer. */
function sourceAtEnd(link: Link): ProfileSource | undefined {
  const { role_arn: role, source_profile: profile, credential_source: source } = link.settings ?? {}
  if (endsWithKeys(link) || profile) return undefined
  if (source === 'EcsContainer') return { kind: 'container' }
  if (source === 'Ec2InstanceMetadata') return { kind: 'instance' }
  const file = link.settings?.['web_identity_token_file']
  return role && file && !source ? { kind: 'web-identity', file, roleArn: role } : undefined
}

function linkProblem({ name, settings, usedBy }: Link): string | undefined {
  if (!settings) return missingProblem(name, usedBy)
  const problem = settingsProblem(settings, usedBy !== undefined)
  return problem && usedBy ? `leads to the profile ${quoteForMessage(name)}, which ${problem}` : problem
}

function missingProblem(name: string, usedBy: string | undefined): string {
  const nowhere = 'not in the shared AWS config files'
  if (usedBy) {
    const quoted = quoteForMessage(usedBy)
    return `leads to ${quoted}, whose source_profile ${quoteForMessage(name)} is ${nowhere}. Correct source_profile`
  }
  // What the SDK's reader takes as the name in `[profile name]`.
  const isReadable = /^[\w@+.%:/-]+$/.test(name)
  const reason = isReadable ? '' : ', where the AWS SDK finds only names of letters, digits and -_@+.%:/'
  return `is ${nowhere}${reason}. ${isReadable ? 'Correct the name' : 'Rename it'}`
}

function settingsProblem(settings: Settings, isSource: boolean): string | undefined {
  const has = (...names: readonly string[]) => names.every((name) => settings[name])
  if (isSource && has('aws_access_key_id', 'aws_secret_access_key')) return undefined
  if (has('role_arn')) return roleProblem(has)
  if (has('web_identity_token_file')) return 'has web_identity_token_file, but no role_arn. Add the role'
  if (has('credential_source')) return isSource ? undefined : 'has credential_source, but no role_arn. Add the role'
  if (has('credential_process') || has('sso_session') || has('sso_start_url') || has('login_session')) return undefined
  return keyProblem(has)
}

type Has = (...names: readonly string[]) => boolean

function roleProblem(has: Has): string | undefined {
  if (has('source_profile', 'credential_source'))
    return 'has both source_profile and credential_source. Keep one of them'
  if (has('web_identity_token_file')) return undefined
  if (!has('source_profile') && !has('credential_source'))
    return 'has role_arn, but no source_profile or credential_source. Add the one that may assume it'
  return has('mfa_serial') ? 'has mfa_serial, but a job cannot type a code. Use a role that needs no MFA' : undefined
}

function keyProblem(has: Has): string | undefined {
  const [id, secret] = ['aws_access_key_id', 'aws_secret_access_key'] as const
  if (has(id, secret)) return undefined
  if (has(id)) return `has ${id}, but no ${secret}. Add it`
  if (has(secret)) return `has ${secret}, but no ${id}. Add it`
  return 'has no credentials. Add keys, role_arn with source_profile, credential_process or sso_session'
}
