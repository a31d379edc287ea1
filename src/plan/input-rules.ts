import { distance } from 'fastest-levenshtein'
import { parseRoleArn } from '../facts/arns.js'
import { partitionById, partitionOf, partitions } from '../facts/partitions.js'

/** Checks a single value: undefined if it is fine, else the end of a sentence that starts with the value, and the fix. */
export type Rule = (value: string) => string | undefined

/** A value and the input, variable or profile setting that it comes from. */
export interface ValueWithOrigin {
  readonly value: string
  readonly origin: string
}

/** A problem as the report of wrong inputs lists it, e.g. `region: "x" is not an AWS region`. */
export function problemWith({ value, origin }: ValueWithOrigin, problem: string): string {
  return `${origin}: ${quoteForMessage(value)} ${problem}`
}

/** Quotes a value on one line, and cuts it after 80 characters. */
export function quoteForMessage(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)
}

function textRule(pattern: RegExp, problem: string): Rule {
  return (value) => (pattern.test(value) ? undefined : problem)
}

export function oneOfRule(choices: readonly string[]): Rule {
  return (value) => (choices.includes(value) ? undefined : `is not one of ${choices.join(', ')}`)
}

/** Booleans of the YAML 1.2 core schema, as `core.getBooleanInput` reads them. */
export const booleanRule = textRule(/^(?:true|True|TRUE|false|False|FALSE)$/, 'is not a boolean. Write true or false')

export function secondsRule(least: number, most: number): Rule {
  return (value) => {
    const fits = /^[1-9][0-9]{0,5}$/.test(value) && Number(value) >= least && Number(value) <= most
    return fits ? undefined : `is not a whole number of seconds from ${least} to ${most}`
  }
}

export const roleArnRule: Rule = (value) =>
  parseRoleArn(value) ? undefined : 'is not the ARN of an IAM role. Write arn:aws:iam::<12 digits>:role/<name>'

/** The service model of STS sets these limits, and those of session name, policies and tags. */
export const externalIdRule = textRule(
  /^[A-Za-z0-9_+=,.@:/-]{2,1224}$/,
  'is not an external ID. Use 2 to 1224 letters, digits or _+=,.@:/-',
)

export const sessionNameRule = textRule(
  /^[A-Za-z0-9_+=,.@-]{2,64}$/,
  'is not a session name. Use 2 to 64 letters, digits or _+=,.@-',
)

export const audienceRule = textRule(
  /^[\x21-\x7e]{1,255}$/,
  'is not an audience. Use 1 to 255 printable ASCII characters without spaces',
)

export const profileNameRule = textRule(
  /^[^\p{Cc}[\]]{1,128}$/u,
  'is not a profile name. Use 1 to 128 characters on one line, without brackets',
)

export const policyArnRule: Rule = (value) => {
  const [, partition = ''] = /^arn:(aws[a-z-]*):iam::(?:aws|[0-9]{12}):policy\/[\x21-\x7e]{1,512}$/.exec(value) ?? []
  return partitionById(partition)
    ? undefined
    : 'is not the ARN of an IAM policy. Write arn:aws:iam::<12 digits or aws>:policy/<name>'
}

/** Rewrites a JSON object without white space, which counts towards the size of a policy; undefined if it is not one. */
export function minifyObject(value: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value)
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    return isObject ? JSON.stringify(parsed) : undefined
  } catch {
    // Not JSON, or nested too deeply for JSON.stringify.
    return undefined
  }
}

export const jsonObjectRule: Rule = (value) =>
  minifyObject(value) === undefined
    ? 'is not a JSON object. An IAM policy starts with { "Version": "2012-10-17", "Statement": ...'
    : undefined

/** YAML reads an unquoted 012345678901 as a number and drops the zero, and large numbers as 1.2e+10. */
export const accountRule: Rule = (value) => {
  if (/^[0-9]{12}$/.test(value)) return undefined
  const lostZero = /^[0-9]{1,11}$/.test(value) || /^[0-9.]+[eE]\+?[0-9]+$/.test(value)
  return lostZero
    ? 'is not an account ID of 12 digits. If YAML dropped a leading zero, quote the ID: "012345678901"'
    : 'is not an account ID. Write 12 digits without dashes'
}

export const regionRule: Rule = (value) => {
  if (partitionOf(value)) return undefined
  const likely = similarRegions(value)
  return `is not an AWS region. ${likely.length > 0 ? `Did you mean ${likely.join(' or ')}?` : 'Write one such as eu-west-1'}`
}

/** At most three regions that differ by one or two letters, the most similar first. */
function similarRegions(value: string): readonly string[] {
  if (value.length > 32) return []
  return partitions
    .flatMap(({ regions }) => regions)
    .map((name) => ({ name, edits: distance(name, value.toLowerCase()) }))
    .filter(({ edits }) => edits <= 2)
    .sort((one, other) => one.edits - other.edits)
    .slice(0, 3)
    .map(({ name }) => name)
}

/** ECR's pattern for repository names, plus `*` for names that only limit the session. */
export const repositoryRule: Rule = (value) => {
  if (/^[0-9]{12}\.dkr[.-]|^public\.ecr\.aws\//.test(value)) {
    return 'is not a repository name. Leave out the registry host'
  }
  if (/^[^:@]+[:@]/.test(value)) return 'is not a repository name. Leave out the tag or digest'
  const fits = value.length <= 256 && (value.length >= 2 || value === '*')
  const isName = /^[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*(?:\/[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*)*$/
  return fits && isName.test(value)
    ? undefined
    : 'is not a repository name. Use 2 to 256 lower-case letters, digits or ._-/ (and *)'
}
