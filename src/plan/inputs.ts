import { choice, flag, jsonObject, list, seconds, text } from './input-kinds.js'
import * as rules from './input-rules.js'
import { parseTag, type SessionTag, tagRule } from './session-tags.js'

const sessionTags = list(tagRule, { separator: /[\r\n]+/, most: 50 })

/**
 * Every input. The defaults are repeated here because a composite action passes on `''` for an input that it was not given, and the
 * runner then fills in nothing. A test compares this table with `action.yml` and the README.
 */
const table = {
  'role-arn': text(rules.roleArnRule),
  'external-id': text(rules.externalIdRule),
  'oidc-role-arn': text(rules.roleArnRule),
  'oidc-audience': text(rules.audienceRule),
  profile: text(rules.profileNameRule),
  'role-session-name': text(rules.sessionNameRule),
  'role-duration-seconds': seconds('3600', [900, 43200]),
  'session-tags': {
    ...sessionTags,
    read: (lines: string): readonly SessionTag[] => sessionTags.read(lines).map(parseTag),
  },
  'session-policy': jsonObject(),
  'session-policy-arns': list(() => rules.policyArnRule, { most: 10 }),
  repositories: list(() => rules.repositoryRule),
  access: choice('push', ['pull', 'push', 'pull-through']),
  'registry-account': list(() => rules.accountRule),
  region: list(() => rules.regionRule),
  'sts-region': text(rules.regionRule),
  'registry-type': choice('private', ['private', 'public']),
  fips: flag('false'),
  'dual-stack': flag('false'),
  'login-with': choice('docker', ['docker', 'podman', 'none', 'helper']),
  'docker-config': choice('auto', ['auto', 'shared', 'isolated']),
  logout: flag('true'),
  'output-credentials': flag('false'),
  'mask-password': flag('true'),
  'timeout-seconds': seconds('120', [1, 3600]),
}

export type InputName = keyof typeof table

const names = Object.keys(table) as InputName[]

export const defaults = Object.fromEntries(names.map((name) => [name, table[name].default])) as Record<
  InputName,
  string
>

/** The value of each input with its type. The value of an input with a problem is never used. */
export type Inputs = { readonly [Name in InputName]: ReturnType<(typeof table)[Name]['read']> } & {
  /** The inputs that are not empty, as the user wrote them, for rules between inputs. */
  readonly given: ReadonlyMap<InputName, string>
}

/** Reads every input; never throws: `problems` names each input that is wrong, its value and the fix. */
export function parseInputs(read: (name: InputName) => string): { inputs: Inputs; problems: readonly string[] } {
  const texts = names.map((name) => [name, read(name).trim()] as const)
  const given = new Map(texts.filter(([, value]) => value !== ''))
  const values = names.map((name) => [name, table[name].read(given.get(name) ?? defaults[name])])
  const problems = [...given].flatMap(([name, value]) => table[name].problems(value, name))
  return { inputs: { ...(Object.fromEntries(values) as Omit<Inputs, 'given'>), given }, problems }
}

/** What is wrong with a value of the environment or of a profile. One of an input is judged already. */
export function outsideProblems(place: rules.ValueWithOrigin, rule: rules.Rule): readonly string[] {
  const problem = Object.hasOwn(table, place.origin) ? undefined : rule(place.value)
  return problem ? [rules.problemWith(place, problem)] : []
}
