import type { PolicyDocument } from '../iam/documents.js'
import { isPolicyDocument } from '../iam/evaluate.js'
import { ApiError } from '../network/http.js'
import type { Parameters } from '../state/service.js'

/** What `AssumeRole` and `AssumeRoleWithWebIdentity` both ask for. */
export interface SessionRequest {
  readonly name: string
  readonly seconds: number
  readonly tags: readonly (readonly [string, string])[]
  readonly policies: readonly PolicyDocument[] | undefined
  readonly policyArns: readonly string[]
  /** Share of the space for policies and tags that is used, in percent. */
  readonly packed: number
}

/** What a request for a session says about it. Throws AWS's errors for what is malformed or too large. */
export function sessionRequest(parameters: Parameters): SessionRequest {
  const seconds = Number(parameters['DurationSeconds'] ?? 3600)
  const name = text(parameters, 'RoleSessionName')
  check(parameters)
  const tags = members(parameters, 'Tags').map((one) => [one['Key'] ?? '', one['Value'] ?? ''] as const)
  const policyArns = members(parameters, 'PolicyArns').map((one) => one['arn'] ?? '')
  const policy = parameters['Policy']
  const policies = typeof policy === 'string' ? [parse(policy)] : undefined
  const packed = packedSize({ policy: String(policy ?? ''), policyArns, tags })
  return { name, seconds, tags, policies, policyArns, packed }
}

/** Limits of the service model; a violation is answered before anything else is looked at. */
const LIMITS: Readonly<Record<string, { readonly min: number; readonly max: number; readonly pattern?: RegExp }>> = {
  RoleArn: { min: 20, max: 2048 },
  RoleSessionName: { min: 2, max: 64, pattern: /^[\w+=,.@-]*$/ },
  ExternalId: { min: 2, max: 1224, pattern: /^[\w+=,.@:/-]*$/ },
  WebIdentityToken: { min: 4, max: 20000 },
  Policy: { min: 1, max: 100_000 },
}

function check(parameters: Parameters): void {
  for (const [name, { min, max, pattern }] of Object.entries(LIMITS)) {
    const value = parameters[name]
    if (typeof value !== 'string') continue
    if (value.length < min) invalid(name, value, `Member must have length greater than or equal to ${min}`)
    if (value.length > max) invalid(name, value, `Member must have length less than or equal to ${max}`)
    if (pattern && !pattern.test(value))
      invalid(name, value, `Member must satisfy regular expression pattern: ${pattern.source}`)
  }
  const seconds = Number(parameters['DurationSeconds'] ?? 3600)
  if (!(seconds >= 900)) invalid('DurationSeconds', seconds, 'Member must have value greater than or equal to 900')
  if (seconds > 43200) invalid('DurationSeconds', seconds, 'Member must have value less than or equal to 43200')
}

function invalid(name: string, value: string | number, constraint: string): never {
  const member = name.charAt(0).toLowerCase() + name.slice(1)
  const message = `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ${constraint}`
  throw new ApiError('ValidationError', message)
}

function parse(policy: string): PolicyDocument {
  const refuse = (message: string): never => {
    throw new ApiError('MalformedPolicyDocument', message)
  }
  let document: unknown
  try {
    document = JSON.parse(policy)
  } catch {
    return refuse('The policy is not in the valid JSON format.')
  }
  return isPolicyDocument(document) ? document : refuse('Syntax errors in policy.')
}

/** AWS packs policies and tags in a way of its own; this only grows with them, and 2048 characters fill it. */
function packedSize(request: { policy: string; policyArns: readonly string[]; tags: SessionRequest['tags'] }): number {
  const size = request.policy.length + request.policyArns.join('').length + request.tags.flat().join('').length
  const percent = Math.ceil((size / 2048) * 100)
  if (percent <= 100) return percent
  const message = `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`
  throw new ApiError('PackedPolicyTooLarge', message)
}

/** A list in the Query protocol: `Tags.member.1.Key=…`. */
function members(parameters: Parameters, name: string): readonly Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = []
  for (const [key, value] of Object.entries(parameters)) {
    const match = RegExp(`^${name}\\.member\\.(\\d+)\\.(\\w+)$`).exec(key)
    if (!match) continue
    const index = Number(match[1]) - 1
    found[index] = { ...found[index], [match[2] ?? '']: String(value) }
  }
  return found
}

/** A required parameter. */
export function text(parameters: Parameters, name: string): string {
  const value = parameters[name]
  if (typeof value === 'string' && value !== '') return value
  const member = name.charAt(0).toLowerCase() + name.slice(1)
  const message = `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`
  throw new ApiError('ValidationError', message)
}
