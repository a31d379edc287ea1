import { type Half, tokenConditions } from './halves.js'
import { folderOf, needsRoleFirst, type Recipe, roleFirst } from './recipe.js'
import type { Role, Situation } from './situation.js'
import { hclString } from './text.js'
import { action } from './workflow.js'

type Value = string | boolean | readonly string[] | Readonly<Record<string, string>>

/** A call of the Terraform module of docs/setup for one account. */
export function terraform(half: Half, situation: Situation): Recipe {
  const perRegion = situation.setUp === 'repository-policy' && half.side === 'registry-account'
  const calls = perRegion ? situation.regions.map((region) => ({ ...situation, regions: [region] })) : [situation]
  const note = perRegion && calls.length > 1 ? 'Each module takes the provider of its region.' : ''
  return {
    text: calls.map((call) => moduleCall(half, call)).join('\n\n'),
    note: needsRoleFirst(half, situation) ? roleFirst : note,
  }
}

function moduleCall(half: Half, situation: Situation): string {
  const source = `github.com/${action}//${folderOf(half, situation)}?ref=v1`
  const values = Object.entries({ source, ...variablesOf(half, situation) })
  const width = Math.max(...values.map(([name]) => name.length))
  const lines = values.map(([name, value]) => `  ${name.padEnd(width)} = ${hcl(value)}`)
  const isRepository = situation.setUp === 'repository-policy' && half.side === 'registry-account'
  const suffix = isRepository ? `_${situation.regions[0]?.replace(/[^a-z0-9]+/g, '_') ?? ''}` : ''
  return [`module "ecr_${half.side.replace('-', '_')}${suffix}" {`, ...lines, '}'].join('\n')
}

function hcl(value: Value): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return hclString(value)
  if (isList(value)) return `[${value.map(hclString).join(', ')}]`
  const members = Object.entries(value).map(([name, text]) => `${name} = ${hclString(text)}`)
  return `{ ${members.join(', ')} }`
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value)
}

function variablesOf(half: Half, situation: Situation): Readonly<Record<string, Value>> {
  const { setUp, access, buildRole, registryRole, externalId, registryAccount, regions, repositories } = situation
  const { side } = half
  const { aud: _audience, sub = '', ...claims } = tokenConditions(half)
  const tags = { session_tags: situation.sessionTags.length > 0 }
  const images = { repositories, regions, access }
  const token = { create_provider: true, subject: sub, ...(Object.keys(claims).length > 0 && { claims }) }
  if (setUp === 'oidc-direct') return { ...named('role', registryRole), ...token, ...images }
  if (setUp === 'repository-policy') {
    return side === 'registry-account'
      ? { build_principal_arn: buildRole.arn, repositories, access }
      : { build_role_name: buildRole.name, registry_account: registryAccount, ...images }
  }
  if (side === 'registry-account') {
    const trust = { build_principal_arn: buildRole.arn, external_id: externalId }
    return { ...named('role', registryRole), ...trust, ...images, ...tags }
  }
  const assume = { role_arn: registryRole.arn, ...tags }
  if (setUp === 'oidc-then-role') return { ...named('build_role', buildRole), ...token, ...assume }
  return { build_role_name: buildRole.name, ...assume }
}

function named(prefix: string, { name, path }: Role): Readonly<Record<string, string>> {
  return { [`${prefix}_name`]: name, ...(path !== '/' && { [`${prefix}_path`]: path }) }
}
