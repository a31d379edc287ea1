import type { Access } from '../../src/facts/iam-policies.js'
import { type Partition, partitionById, partitionOf } from '../../src/facts/partitions.js'
import type { SetupName } from '../../src/facts/setup-link.js'
import { type Answers, linesOf, listOf } from './answers.js'
import { claimNames, isAsked, problemOf } from './judge.js'

/** A role by its name and its path, which starts and ends with a slash. */
export interface Role {
  readonly account: string
  readonly path: string
  readonly name: string
  readonly arn: string
}

/** The answers as the outputs need them. A missing or wrong answer is a placeholder in angle brackets. */
export interface Situation {
  readonly setUp: string
  /** Whether the job has GitHub's token and no AWS identity. */
  readonly oidc: boolean
  readonly partition: Partition
  readonly registryAccount: string
  readonly buildAccount: string
  readonly regions: readonly string[]
  readonly repositories: readonly string[]
  readonly access: Access
  readonly registryRole: Role
  readonly buildRole: Role
  readonly externalId: string
  readonly sessionTags: readonly string[]
  readonly ref: string
  readonly environment: string
  /** The claims of the token that the trust policy requires, `sub` first. */
  readonly claims: Readonly<Record<string, string>>
}

/** The values that the outputs are made from. */
export function situationOf(answers: Answers): Situation {
  const good = (name: SetupName) => (isAsked(name, answers) && !problemOf(name, answers) ? answers[name].trim() : '')
  const regions = listOf(good('region'))
  const partition = partitionOf(regions[0] ?? '') ?? home
  const access = answers.access as Access
  const registryAccount = good('registry-account') || '<registry account>'
  const buildAccount = good('build-account') || '<build account>'
  const role = (account: string, name: string) => roleOf({ partition, account, name })
  const repositories = listOf(good('repositories'))
  return {
    ...{
      setUp: answers['set-up'],
      oidc: answers.runners === 'github',
      partition,
      registryAccount,
      buildAccount,
      access,
    },
    regions: regions.length > 0 ? regions : ['<region>'],
    repositories: repositories.length > 0 ? repositories : ['<repository>'],
    registryRole: role(registryAccount, good('registry-role') || usualRole(answers)),
    buildRole: role(buildAccount, good('build-role') || 'github-build'),
    externalId: good('external-id') || '<external ID>',
    sessionTags: linesOf(good('session-tags')),
    ref: good('ref'),
    environment: good('environment'),
    claims: claimsOf(good, isAsked('workflow', answers)),
  }
}

const home = partitionById('aws') as Partition

/** Name of the role in the registry account unless the answers give another. docs/setup uses the same name. */
export function usualRole(answers: Answers): string {
  return `${answers['set-up'] === 'oidc-direct' ? 'github-' : ''}ecr-${answers.access}`
}

function roleOf({ partition, account, name }: { partition: Partition; account: string; name: string }): Role {
  const end = name.lastIndexOf('/') + 1
  const path = `/${name.slice(0, end)}`
  return { account, path, name: name.slice(end), arn: `arn:${partition.id}:iam::${account}:role/${name}` }
}

/** An environment takes the place of the ref in the subject. Then the ref is a condition of its own. */
function claimsOf(good: (name: SetupName) => string, knowsClaims: boolean): Readonly<Record<string, string>> {
  const [ref, environment] = [good('ref'), good('environment')]
  const where = environment ? `environment:${environment}` : `ref:${ref || '<ref>'}`
  const sub = `repo:${good('github') || '<owner>/<repository>'}:${where}`
  const both = environment && ref && knowsClaims ? { ref } : {}
  const others = claimNames.flatMap((name) => (good(name) ? [[name, good(name)]] : []))
  return { sub, ...both, ...Object.fromEntries(others) }
}
