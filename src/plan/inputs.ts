import {
  accountRule,
  audienceRule,
  booleanRule,
  externalIdRule,
  jsonObjectRule,
  minifyObject,
  oneOfRule,
  policyArnRule,
  profileNameRule,
  quoteForMessage,
  type Rule,
  regionRule,
  repositoryRule,
  roleArnRule,
  secondsRule,
  sessionNameRule,
} from './input-rules.js'
import { parseTag, type SessionTag, tagRule } from './session-tags.js'

/**
 * Every input and its default. The defaults stand here because a composite action hands on `''` for an input it was not given,
 * and the runner then fills in nothing; `action.yml` and the README are held to this table by a test.
 */
export const defaults = {
  'role-arn': '',
  'external-id': '',
  'oidc-role-arn': '',
  'oidc-audience': '',
  profile: '',
  'role-session-name': '',
  'role-duration-seconds': '900',
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

/** The inputs with their types. Where something is wrong with one, it is in `problems`, and the value here is not used. */
export interface Inputs {
  readonly roleArn: string
  readonly externalId: string
  readonly oidcRoleArn: string
  readonly oidcAudience: string
  readonly profile: string
  readonly roleSessionName: string
  readonly roleDurationSeconds: number
  readonly sessionTags: readonly SessionTag[]
  /** Minified JSON: white space counts towards the policy's size. */
  readonly sessionPolicy: string
  readonly sessionPolicyArns: readonly string[]
  readonly repositories: readonly string[]
  readonly access: 'pull' | 'push'
  readonly registryAccounts: readonly string[]
  readonly regions: readonly string[]
  readonly stsRegion: string
  readonly registryType: 'private' | 'public'
  readonly fips: boolean
  readonly dualStack: boolean
  readonly loginWith: 'docker' | 'podman' | 'none'
  readonly dockerConfig: 'auto' | 'shared' | 'isolated'
  readonly logout: boolean
  readonly outputCredentials: boolean
  readonly maskPassword: boolean
  readonly timeoutSeconds: number
  /** The inputs that were given (not empty) as they came, for rules between inputs. */
  readonly given: ReadonlyMap<InputName, string>
}

/** How an input with several values is read. */
interface ListRule {
  readonly rule: Rule
  /** Where the values are parted; by default at commas and white space. */
  readonly at?: RegExp
  /** How many STS takes. */
  readonly most?: number
}

/** Wrong values of one list that are reported: a file that got into an input by mistake shall not fill the log. */
const mostReported = 10

/** Reads every input; never throws: `problems` names each input that is wrong, its value and the fix. */
export function parseInputs(read: (name: InputName) => string): { inputs: Inputs; problems: readonly string[] } {
  const problems: string[] = []
  const given = new Map<InputName, string>()

  const text = (name: InputName, rule?: Rule): string => {
    const value = read(name).trim()
    if (value === '') return defaults[name]
    given.set(name, value)
    const problem = rule?.(value)
    if (problem) problems.push(`${name}: ${quoteForMessage(value)} ${problem}`)
    return value
  }
  const list = (name: InputName, listRule: ListRule): readonly string[] => {
    const whole = text(name)
    const parts = whole.split(listRule.at ?? /[\s,]+/).map((part) => part.trim())
    const values = [...new Set(parts.filter(Boolean))]
    problems.push(...listProblems(values, { whole, ...listRule }).map((problem) => `${name}: ${problem}`))
    return values
  }
  const choice = <T extends string>(name: InputName, choices: readonly T[]): T => {
    const value = text(name, oneOfRule(choices))
    return choices.find((known) => known === value) ?? (defaults[name] as T)
  }
  const flag = (name: InputName): boolean => text(name, booleanRule).toLowerCase() === 'true'
  const seconds = (name: InputName, rule: Rule): number => Number(text(name, rule))

  const inputs: Inputs = {
    roleArn: text('role-arn', roleArnRule),
    externalId: text('external-id', externalIdRule),
    oidcRoleArn: text('oidc-role-arn', roleArnRule),
    oidcAudience: text('oidc-audience', audienceRule),
    profile: text('profile', profileNameRule),
    roleSessionName: text('role-session-name', sessionNameRule),
    roleDurationSeconds: seconds('role-duration-seconds', secondsRule(900, 43200)),
    sessionTags: list('session-tags', { rule: tagRule(), at: /[\r\n]+/, most: 50 }).map(parseTag),
    sessionPolicy: minifyObject(text('session-policy', jsonObjectRule)) ?? '',
    sessionPolicyArns: list('session-policy-arns', { rule: policyArnRule, most: 10 }),
    repositories: list('repositories', { rule: repositoryRule }),
    access: choice('access', ['pull', 'push']),
    registryAccounts: list('registry-account', { rule: accountRule }),
    regions: list('region', { rule: regionRule }),
    stsRegion: text('sts-region', regionRule),
    registryType: choice('registry-type', ['private', 'public']),
    fips: flag('fips'),
    dualStack: flag('dual-stack'),
    loginWith: choice('login-with', ['docker', 'podman', 'none']),
    dockerConfig: choice('docker-config', ['auto', 'shared', 'isolated']),
    logout: flag('logout'),
    outputCredentials: flag('output-credentials'),
    maskPassword: flag('mask-password'),
    timeoutSeconds: seconds('timeout-seconds', secondsRule(1, 3600)),
    given,
  }
  return { inputs, problems }
}

function listProblems(values: readonly string[], { whole, rule, most }: ListRule & { whole: string }): string[] {
  // A lone comma is what two empty variables leave: to take that for the default could widen what the session may do.
  if (whole !== '' && values.length === 0)
    return [`${quoteForMessage(whole)} holds no value; give one, or leave the input out`]
  if (most !== undefined && values.length > most) {
    return [`${quoteForMessage(whole)} has ${values.length} values, and STS takes at most ${most}; leave some out`]
  }
  const problems: string[] = []
  for (const value of values) {
    const problem = rule(value)
    if (problem && problems.length === mostReported) {
      return [
        ...problems,
        `${quoteForMessage(whole)} holds more wrong values than the ${mostReported} named; mend them all`,
      ]
    }
    if (problem) problems.push(`${quoteForMessage(value)} ${problem}`)
  }
  return problems
}
