import { distance } from 'fastest-levenshtein'
import { parseRoleArn } from '../facts/arns.js'
import { partitionById, partitionOf, partitions } from '../facts/partitions.js'

/** What a single value is held to: undefined if it is fine, else what is wrong with it and what to write instead. */
export type Rule = (value: string) => string | undefined

/** A value as a problem shows it: quoted, on one line, and cut where it is long. */
export function quoteForMessage(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)
}

/** A value from inputs, environment or files, and the setting that it comes from, for a problem with it. */
export interface ValueWithOrigin {
  readonly value: string
  readonly origin: string
}

function textRule(pattern: RegExp, problem: string): Rule {
  return (value) => (pattern.test(value) ? undefined : problem)
}

export function oneOfRule(choices: readonly string[]): Rule {
  return (value) => (choices.includes(value) ? undefined : `is not one of ${choices.join(', ')}`)
}

/** YAML 1.2 core schema, the one that `core.getBooleanInput` knows too. */
export const booleanRule = textRule(/^(?:true|True|TRUE|false|False|FALSE)$/, 'is not a boolean: write true or false')

export function secondsRule(least: number, most: number): Rule {
  return (value) => {
    const fits = /^[1-9][0-9]{0,5}$/.test(value) && Number(value) >= least && Number(value) <= most
    return fits ? undefined : `is not a whole number of seconds from ${least} to ${most}`
  }
}

export const roleArnRule: Rule = (value) =>
  parseRoleArn(value) ? undefined : 'is not the ARN of an IAM role: arn:aws:iam::<12 digits>:role/<name>'

/** Limits of STS's service model, here and for the session's name, policies and tags. */
export const externalIdRule = textRule(
  /^[A-Za-z0-9_+=,.@:/-]{2,1224}$/,
  'is not an external ID: 2 to 1224 of letters, digits and _+=,.@:/-',
)

export const sessionNameRule = textRule(
  /^[A-Za-z0-9_+=,.@-]{2,64}$/,
  'is not a session name: 2 to 64 of letters, digits and _+=,.@-',
)

export const audienceRule = textRule(
  /^[\x21-\x7e]{1,255}$/,
  'is not an audience: 1 to 255 printable characters, no spaces',
)

export const profileNameRule = textRule(
  /^[^\p{Cc}[\]]{1,128}$/u,
  'is not a profile name: 1 to 128 characters on one line, without brackets',
)

export const policyArnRule: Rule = (value) => {
  const [, partition = ''] = /^arn:(aws[a-z-]*):iam::(?:aws|[0-9]{12}):policy\/[\x21-\x7e]{1,512}$/.exec(value) ?? []
  return partitionById(partition)
    ? undefined
    : 'is not the ARN of an IAM policy: arn:aws:iam::<12 digits or aws>:policy/<name>'
}

/** A JSON object without white space, which would count towards a policy's size; undefined if it is none. */
export function minifyObject(value: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value)
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    return isObject ? JSON.stringify(parsed) : undefined
  } catch {
    // Not JSON, or nested too deep to be written again.
    return undefined
  }
}

export const jsonObjectRule: Rule = (value) =>
  minifyObject(value) === undefined
    ? 'is not a JSON object: an IAM policy document starts with { "Version": "2012-10-17", "Statement": ...'
    : undefined

/** YAML reads an unquoted 012345678901 as a number and drops the zero, or worse, takes it for octal. */
export const accountRule: Rule = (value) => {
  if (/^[0-9]{12}$/.test(value)) return undefined
  const lostZero = /^[0-9]{1,11}$/.test(value) || /^[0-9.]+[eE]\+?[0-9]+$/.test(value)
  return lostZero
    ? 'is not an account ID of 12 digits; if its leading zero was lost, quote it in the workflow: "012345678901"'
    : 'is not an account ID: 12 digits, without dashes'
}

export const regionRule: Rule = (value) => {
  if (partitionOf(value)) return undefined
  const near = likeRegions(value)
  return `is not an AWS region${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ', e.g. eu-west-1'}`
}

/** ECR's own pattern for repository names, with `*` allowed for what is only limited and not checked. */
export const repositoryRule: Rule = (value) => {
  if (/^[0-9]{12}\.dkr[.-]|^public\.ecr\.aws\//.test(value)) {
    return 'is not a repository name: leave out the registry host'
  }
  if (/^[^:@]+[:@]/.test(value)) return 'is not a repository name: leave out the tag or digest'
  const fits = value.length <= 256 && (value.length >= 2 || value === '*')
  const named =
    fits && /^[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*(?:\/[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*)*$/.test(value)
  return named ? undefined : 'is not a repository name: 2 to 256 of lower-case letters, digits, ._-/ (and *)'
}

/** The regions that may be meant, the likeliest first. */
function likeRegions(value: string): readonly string[] {
  if (value.length > 32) return []
  return partitions
    .flatMap(({ regions }) => regions)
    .map((name) => ({ name, apart: distance(name, value.toLowerCase()) }))
    .filter(({ apart }) => apart <= 2)
    .sort((one, other) => one.apart - other.apart)
    .slice(0, 3)
    .map(({ name }) => name)
}
