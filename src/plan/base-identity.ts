import { parseRoleArn } from '../facts/arns.js'
import { partitionById } from '../facts/partitions.js'
import type { PlanSources } from './decisions.js'
import { problemWith } from './input-rules.js'
import type { BaseIdentity, Environment, Profile } from './plan.js'

/** Chooses the first source that is there, in the SDK's order. A profile of AWS_PROFILE without credentials is not one. */
export function chooseBaseIdentity({ inputs, env, profile }: PlanSources): BaseIdentity {
  if (inputs['oidc-role-arn']) {
    const partition = partitionById(parseRoleArn(inputs['oidc-role-arn'])?.partition ?? 'aws')
    return {
      kind: 'oidc',
      roleArn: inputs['oidc-role-arn'],
      audience: inputs['oidc-audience'] || (partition?.audience ?? ''),
    }
  }
  if (isProfileChosen({ inputs, env, profile })) return profileIdentity(profile)
  if (isSet(env, 'AWS_ACCESS_KEY_ID') && isSet(env, 'AWS_SECRET_ACCESS_KEY')) return { kind: 'environment' }
  if (profile.hasCredentials) return profileIdentity(profile)
  const { AWS_WEB_IDENTITY_TOKEN_FILE: file = '', AWS_ROLE_ARN: role = '' } = env
  if (file.trim() && role.trim()) return { kind: 'web-identity', file, roleArn: role.trim() }
  return { kind: containerVariables.some((name) => env[name]) ? 'container' : 'instance' }
}

function profileIdentity({ name, source, roles }: Profile): BaseIdentity {
  // A web identity token is exchanged for a session of the first role.
  const assumed = roles.slice(source?.kind === 'web-identity' ? 1 : 0)
  return {
    ...{ kind: 'profile', name },
    ...(source && { source }),
    ...(assumed.length > 0 && {
      roles: assumed.map(({ value, externalId }) => ({ arn: value, ...(externalId && { externalId }) })),
    }),
  }
}

type Sources = Omit<PlanSources, 'problems'>

/** A profile that does not exist is chosen, so that a typo ends the step. */
function isProfileChosen({ inputs, env, profile }: Sources): boolean {
  return Boolean(inputs.profile || (env['AWS_PROFILE'] && (profile.hasCredentials || !profile.exists)))
}

const containerVariables = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI']

function isSet(env: Environment, name: string): boolean {
  return Boolean(env[name]?.trim())
}

/** What is wrong with the base identity and the variables that it comes from. */
export function baseIdentityProblems(sources: PlanSources, base: BaseIdentity): readonly string[] {
  const { inputs, env, profile } = sources
  switch (base.kind) {
    case 'oidc':
      return secretProblems(env, ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
    case 'profile': {
      const origin = inputs.profile ? 'profile' : env['AWS_PROFILE'] ? 'AWS_PROFILE' : 'AWS config files'
      const problem = profile.problem && problemWith({ origin, value: base.name }, profile.problem)
      return [...(problem ? [problem] : []), ...(isProfileChosen(sources) ? [] : halfProblems(env, keyHalves))]
    }
    case 'environment':
      return secretProblems(env, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
    default:
      return halfProblems(env, [...keyHalves, ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN']])
  }
}

const keyHalves: readonly Half[] = [
  ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
]

/** A variable, and the one that it needs. */
type Half = readonly [given: string, missing: string]

/** With half an identity, the SDK's chain would silently use the next one, for example the machine's role. */
function halfProblems(env: Environment, halves: readonly Half[]): readonly string[] {
  return halves
    .filter(([given, missing]) => isSet(env, given) && !isSet(env, missing))
    .map(([given, missing]) => `${missing}: is empty or not set, but ${given} is set. Set both or neither`)
}

/** With a line break inside, a key fails only in the HTTP header that carries it, where no message names the variable. */
function secretProblems(env: Environment, names: readonly string[]): readonly string[] {
  return names
    .filter((name) => /[^\t\x20-\x7e\x80-\xff]/.test(env[name]?.trim() ?? ''))
    .map((name) => `${name}: is broken by a line break, or by a character that no key has. Set it to the value alone`)
}

/** The AWS CLI prefers keys in the environment to AWS_PROFILE, the SDKs do not. */
export function baseIdentityNotices({ inputs, env, profile }: PlanSources, base: BaseIdentity): readonly string[] {
  const isUnexpected =
    base.kind === 'profile' && !inputs.profile && env['AWS_PROFILE'] && isSet(env, 'AWS_ACCESS_KEY_ID')
  return isUnexpected
    ? [`AWS_PROFILE is set: the profile ${profile.name} has credentials and is used, not the keys of AWS_ACCESS_KEY_ID`]
    : []
}
