import type { Access } from '../facts/iam-policies.js'
import { makeInputReader } from './input-reader.js'
import {
  accountRule,
  audienceRule,
  externalIdRule,
  jsonObjectRule,
  minifyObject,
  policyArnRule,
  profileNameRule,
  regionRule,
  repositoryRule,
  roleArnRule,
  secondsRule,
  sessionNameRule,
} from './input-rules.js'
import type { ConfigSettings, How, Where } from './plan.js'
import { parseTag, type SessionTag, tagRule } from './session-tags.js'

/**
 * Every input and its default. The defaults are repeated here because a composite action passes on `''` for an input that it was
 * not given, and the runner then fills in nothing. A test compares this table with `action.yml` and the README.
 */
export const defaults = {
  'role-arn': '',
  'external-id': '',
  'oidc-role-arn': '',
  'oidc-audience': '',
  profile: '',
  'role-session-name': '',
  'role-duration-seconds': '3600',
  'session-tags': '',
  'session-policy': '',
  'session-policy-arns': '',
  repositories: '',
  access: 'push',
  'registry-account': '',
  region: '',
  'sts-region': '',
  'registry-type': 'private',
  fips: 'false',
  'dual-stack': 'false',
  'login-with': 'docker',
  'docker-config': 'auto',
  logout: 'true',
  'output-credentials': 'false',
  'mask-password': 'true',
  'timeout-seconds': '120',
} as const

export type InputName = keyof typeof defaults

/** The inputs with their types. The value of an input with a problem is never used. */
export interface Inputs {
  readonly roleArn: string
  readonly externalId: string
  readonly oidcRoleArn: string
  readonly oidcAudience: string
  readonly profile: string
  readonly roleSessionName: string
  readonly roleDurationSeconds: number
  readonly sessionTags: readonly SessionTag[]
  /** JSON without white space, which counts towards the size of the policy. */
  readonly sessionPolicy: string
  readonly sessionPolicyArns: readonly string[]
  readonly repositories: readonly string[]
  readonly access: Access
  readonly registryAccounts: readonly string[]
  readonly regions: readonly string[]
  readonly stsRegion: string
  readonly registryType: Where['type']
  readonly fips: boolean
  readonly dualStack: boolean
  readonly loginWith: How['loginWith']
  readonly dockerConfig: ConfigSettings['mode']
  readonly logout: boolean
  readonly outputCredentials: boolean
  readonly maskPassword: boolean
  readonly timeoutSeconds: number
  /** The inputs that are not empty, as the user wrote them, for rules between inputs. */
  readonly given: ReadonlyMap<InputName, string>
}

/** Reads every input; never throws: `problems` names each input that is wrong, its value and the fix. */
export function parseInputs(read: (name: InputName) => string): { inputs: Inputs; problems: readonly string[] } {
  const { text, list, choice, flag, seconds, given, problems } = makeInputReader(read, defaults)
  const inputs: Inputs = {
    roleArn: text('role-arn', roleArnRule),
    externalId: text('external-id', externalIdRule),
    oidcRoleArn: text('oidc-role-arn', roleArnRule),
    oidcAudience: text('oidc-audience', audienceRule),
    profile: text('profile', profileNameRule),
    roleSessionName: text('role-session-name', sessionNameRule),
    roleDurationSeconds: seconds('role-duration-seconds', secondsRule(900, 43200)),
    sessionTags: list('session-tags', { rule: tagRule(), separator: /[\r\n]+/, most: 50 }).map(parseTag),
    sessionPolicy: minifyObject(text('session-policy', jsonObjectRule)) ?? '',
    sessionPolicyArns: list('session-policy-arns', { rule: policyArnRule, most: 10 }),
    repositories: list('repositories', { rule: repositoryRule }),
    access: choice('access', ['pull', 'push', 'pull-through']),
    registryAccounts: list('registry-account', { rule: accountRule }),
    regions: list('region', { rule: regionRule }),
    stsRegion: text('sts-region', regionRule),
    registryType: choice('registry-type', ['private', 'public']),
    fips: flag('fips'),
    dualStack: flag('dual-stack'),
    loginWith: choice('login-with', ['docker', 'podman', 'none', 'helper']),
    dockerConfig: choice('docker-config', ['auto', 'shared', 'isolated']),
    logout: flag('logout'),
    outputCredentials: flag('output-credentials'),
    maskPassword: flag('mask-password'),
    timeoutSeconds: seconds('timeout-seconds', secondsRule(1, 3600)),
    given,
  }
  return { inputs, problems }
}
