import { quoteForMessage } from './input-rules.js'
import type { Profile, ProfileRole, ProfileSource } from './plan.js'

/** The settings of one profile, without those of the profiles that it refers to. */
export type Settings = Readonly<Record<string, string | undefined>>

/** Looks up a profile by name; undefined if the files have none. */
type Sections = (name: string) => Settings | undefined

const [keyId, secretKey] = ['aws_access_key_id', 'aws_secret_access_key'] as const
const noCode = 'has mfa_serial, but a job cannot type a code. Use a role that needs no MFA'

const noCredentials = 'has no credentials. Add keys, role_arn with source_profile, credential_process or sso_session'
/** A profile that another one names as its source may be so. */
const onlySource = ['has credential_source, but no role_arn. Add the role', 'credential_source'] as const

/** Settings of a profile, and why it gives no credentials with them ('' if it can). The first row of which it has all counts. */
const rows: readonly (readonly [problem: string, ...settings: readonly string[]])[] = [
  [
    'has both source_profile and credential_source. Keep one of them',
    ...['role_arn', 'source_profile', 'credential_source'],
  ],
  ['', 'role_arn', 'web_identity_token_file'],
  [noCode, 'role_arn', 'source_profile', 'mfa_serial'],
  [noCode, 'role_arn', 'credential_source', 'mfa_serial'],
  ['', 'role_arn', 'source_profile'],
  ['', 'role_arn', 'credential_source'],
  ['has role_arn, but no source_profile or credential_source. Add the one that may assume it', 'role_arn'],
  ['has web_identity_token_file, but no role_arn. Add the role', 'web_identity_token_file'],
  onlySource,
  ...['credential_process', 'sso_session', 'sso_start_url', 'login_session'].map((way) => ['', way] as const),
  ['', keyId, secretKey],
  [`has ${keyId}, but no ${secretKey}. Add it`, keyId],
  [`has ${secretKey}, but no ${keyId}. Add it`, secretKey],
]

function rowOf(settings: Settings = {}) {
  return rows.find(([, ...names]) => names.every((name) => settings[name]))
}

/** What a profile and its sources, as `followSources` found them, mean for the job. */
export function describeProfile([profile, ...sources]: Chain): Profile {
  const { name, settings } = profile
  const chain = [profile, ...sources]
  const problem = chain.map(linkProblem).find((found) => found !== undefined)
  const source = sourceAtEnd(chain.at(-1) ?? profile)
  return {
    name,
    exists: settings !== undefined,
    hasCredentials: rowOf(settings) !== undefined,
    ...(settings?.['region'] && { region: settings['region'] }),
    ...(settings?.['sdk_ua_app_id'] && { appId: settings['sdk_ua_app_id'] }),
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

function linkProblem(link: Link): string | undefined {
  const { name, settings, usedBy } = link
  if (!settings) return missingProblem(name, usedBy)
  const row = rowOf(settings) ?? [noCredentials]
  if (!usedBy) return row[0] || undefined
  const isFine = endsWithKeys(link) || row === onlySource || row[0] === ''
  return isFine ? undefined : `leads to the profile ${quoteForMessage(name)}, which ${row[0]}`
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
