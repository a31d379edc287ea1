import {
  assumeRolePolicy,
  oidcTrustPolicy,
  type PolicyDocument,
  permissionPolicy,
  repositoryPolicy,
  trustPolicy,
} from '../../src/facts/iam-policies.js'
import type { Role, Situation } from './situation.js'

/** A policy under the name that its file has in docs/setup. */
export interface Policy {
  readonly file: string
  readonly title: string
  readonly document: PolicyDocument
}

/** One thing to do in an account. */
export type Task =
  | { readonly kind: 'provider'; readonly audience: string }
  | { readonly kind: 'role'; readonly role: Role; readonly policy: Policy }
  | { readonly kind: 'role-policy'; readonly role: Role; readonly name: string; readonly policy: Policy }
  | { readonly kind: 'repository-policy'; readonly policy: Policy }

/** One account's part: what its team does, in order. */
export interface Half {
  readonly side: 'registry-account' | 'build-account'
  readonly account: string
  readonly tasks: readonly Task[]
}

/** The parts in the order in which IAM accepts them, because a policy can name only a principal that exists. */
export function halvesOf(situation: Situation): readonly Half[] {
  const { setUp, oidc, registryAccount, buildAccount } = situation
  const registry: Half = { side: 'registry-account', account: registryAccount, tasks: registryTasks(situation) }
  const build: Half = { side: 'build-account', account: buildAccount, tasks: buildTasks(situation) }
  if (setUp === 'oidc-direct') return [registry]
  return oidc ? [build, registry] : [registry, build]
}

export const issuer = 'https://token.actions.githubusercontent.com'

function registryTasks(situation: Situation): readonly Task[] {
  const { setUp, access, buildRole, registryRole: role, externalId, sessionTags } = situation
  if (setUp === 'repository-policy') {
    const document = repositoryPolicy({ principals: [buildRole.arn], access })
    return [
      { kind: 'repository-policy', policy: { file: 'repository-policy.json', title: 'Repository policy', document } },
    ]
  }
  const use = usePolicy(situation, role)
  if (setUp === 'oidc-direct') return [...oidcRole(situation, role), use]
  const tagged = sessionTags.length > 0
  const document = trustPolicy({ principal: buildRole.arn, externalId, sessionTags: tagged })
  return [{ kind: 'role', role, policy: trust(role, document) }, use]
}

function buildTasks(situation: Situation): readonly Task[] {
  const { setUp, oidc, buildRole: role, registryRole, sessionTags } = situation
  const creation = oidc ? oidcRole(situation, role) : []
  if (setUp === 'repository-policy') {
    const use = usePolicy(situation, role)
    return [...creation, { ...use, policy: { ...use.policy, file: 'identity-policy.json' } }]
  }
  const document = assumeRolePolicy({ arn: registryRole.arn, sessionTags: sessionTags.length > 0 })
  const policy = { file: 'identity-policy.json', title: `Identity policy of the role ${role.name}`, document }
  return [...creation, { kind: 'role-policy', role, name: 'assume-ecr-role', policy }]
}

function oidcRole(situation: Situation, role: Role): readonly Task[] {
  const { partition, claims } = situation
  const { sub = '', ...more } = claims
  const token = { iss: issuer, sub, aud: partition.audience }
  const document = oidcTrustPolicy({ partition: partition.id, account: role.account, claims: token, more })
  return [
    { kind: 'provider', audience: partition.audience },
    { kind: 'role', role, policy: trust(role, document) },
  ]
}

/** The conditions on GitHub's token in the trust policy, by claim. There are none if the role takes no token. */
export function tokenConditions({ tasks }: Half): Readonly<Record<string, string>> {
  const trusts = tasks.flatMap((task) => (task.kind === 'role' ? task.policy.document.Statement : []))
  const prefix = `${issuer.replace('https://', '')}:`
  const conditions = Object.entries(trusts[0]?.Condition?.StringEquals ?? {}).filter(([key]) => key.startsWith(prefix))
  return Object.fromEntries(conditions.map(([key, value]) => [key.slice(prefix.length), value]))
}

function usePolicy(situation: Situation, role: Role): Task & { readonly kind: 'role-policy' } {
  const { partition, registryAccount, regions, repositories, access } = situation
  const document = permissionPolicy({
    partition: partition.id,
    accounts: [registryAccount],
    regions,
    repositories,
    access,
  })
  const policy = { file: 'permission-policy.json', title: `Permission policy of the role ${role.name}`, document }
  return { kind: 'role-policy', role, name: 'use-repositories', policy }
}

function trust(role: Role, document: PolicyDocument): Policy {
  return { file: 'trust-policy.json', title: `Trust policy of the role ${role.name}`, document }
}
