import { type Half, tokenConditions } from './halves.js'
import { createdRole, folderOf, needsRoleFirst, type Recipe, roleFirst } from './recipe.js'
import type { Role, Situation } from './situation.js'
import { command, shellWord } from './text.js'
import { action } from './workflow.js'

/** Commands that deploy the CloudFormation template of docs/setup for one account. */
export function cloudFormation(half: Half, situation: Situation): Recipe {
  const { regions, repositories, setUp } = situation
  const onePerRepository = setUp === 'repository-policy' && half.side === 'registry-account'
  const takesRepository = half.side === 'registry-account' || setUp === 'repository-policy'
  if (takesRepository && !onePerRepository && regions.length * repositories.length > 1) {
    return {
      text: '',
      note: 'The template takes one repository in one region. For more, use the AWS CLI or Terraform.',
    }
  }
  const places = regions.flatMap((region) => repositories.map((repository) => ({ region, repository })))
  const deployments = takesRepository ? places : places.slice(0, 1)
  return {
    text: [
      `git clone --depth 1 --branch v1 https://github.com/${action}`,
      ...deployments.map((place) => deployment(half, { ...situation, ...place })),
    ].join('\n\n'),
    note: onePerRepository ? newRepository : needsRoleFirst(half, situation) ? roleFirst : '',
  }
}

const newRepository =
  'The template creates the repository. If it exists, use the AWS CLI or Terraform, because CloudFormation cannot set its policy.'

type Place = Situation & { readonly region: string; readonly repository: string }

function deployment(half: Half, place: Place): string {
  const overrides = Object.entries(parametersOf(half, place)).map(([name, value]) => shellWord(`${name}=${value}`))
  const hasRole = createdRole(half) && !needsRoleFirst(half, place)
  const capability = hasRole ? ['--capabilities CAPABILITY_NAMED_IAM'] : ['--capabilities CAPABILITY_IAM']
  const onlyRepository = place.setUp === 'repository-policy' && half.side === 'registry-account'
  return command(
    'aws cloudformation deploy',
    `--region ${shellWord(place.region)}`,
    `--stack-name ${stackOf(half, place)}`,
    ...(onlyRepository ? [] : capability),
    `--template-file ecr-cross-account-login/${folderOf(half, place)}/template.yaml`,
    `--parameter-overrides ${overrides.join(' \\\n    ')}`,
  )
}

/** A stack's name has letters, digits and hyphens. */
function stackOf({ side }: Half, { setUp, repository, registryRole, buildRole }: Place): string {
  const name =
    setUp === 'repository-policy'
      ? `${side === 'build-account' ? 'use-' : ''}${repository}-repository`
      : side === 'registry-account'
        ? registryRole.name
        : setUp === 'oidc-then-role'
          ? buildRole.name
          : `assume-${registryRole.name}`
  return (
    name
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^[^A-Za-z]*/, '')
      .slice(0, 128) || 'ecr'
  )
}

function parametersOf(half: Half, place: Place): Readonly<Record<string, string>> {
  const { setUp, access, buildRole, registryRole, externalId, registryAccount, repository, region } = place
  const { side } = half
  const tags = { SessionTags: String(place.sessionTags.length > 0) }
  const images = { RepositoryName: repository, Access: access }
  const token = { CreateProvider: 'true', ...claimParameters(half) }
  if (setUp === 'oidc-direct') return { ...named('Role', registryRole), ...token, ...images }
  if (setUp === 'repository-policy') {
    return side === 'registry-account'
      ? { BuildPrincipalArn: buildRole.arn, ...images }
      : { BuildRoleName: buildRole.name, RegistryAccount: registryAccount, RegistryRegion: region, ...images }
  }
  if (side === 'registry-account') {
    const trust = { BuildPrincipalArn: buildRole.arn, ExternalId: externalId }
    return { ...named('Role', registryRole), ...trust, ...images, ...tags }
  }
  const assume = { RoleArn: registryRole.arn, ...tags }
  if (setUp === 'oidc-then-role') return { ...named('BuildRole', buildRole), ...token, ...assume }
  return { BuildRoleName: buildRole.name, ...assume }
}

function named(prefix: string, { name, path }: Role): Readonly<Record<string, string>> {
  return { [`${prefix}Name`]: name, ...(path !== '/' && { [`${prefix}Path`]: path }) }
}

/** The subject, and `ClaimRepositoryId` for the claim `repository_id`. */
function claimParameters(half: Half): Readonly<Record<string, string>> {
  const { aud: _audience, sub = '', ...more } = tokenConditions(half)
  const pascal = (claim: string) => claim.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const others = Object.entries(more).map(([claim, value]) => [`Claim${pascal(claim)}`, value])
  return { Subject: sub, ...Object.fromEntries(others) }
}
