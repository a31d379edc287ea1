import {
  accountTrust,
  allow,
  githubTrust,
  type PolicyDocument,
  PULL_ACTIONS,
  PUSH_ACTIONS,
  repositoryPolicy,
} from './iam/documents.js'
import { OIDC_ISSUER } from './network/hosts.js'

export interface User {
  policies: PolicyDocument[]
  /** Access key ID → secret access key. */
  accessKeys: Record<string, string>
}

export interface Role {
  /** Path in the role's ARN; `/` where it is left out. */
  path?: string
  trust: PolicyDocument
  policies: PolicyDocument[]
  maxSessionSeconds: number
}

export interface Repository {
  /** Repository policy; without one only the account's own identities have access. */
  policy?: PolicyDocument
}

export interface Account {
  users: Record<string, User>
  roles: Record<string, Role>
  /** Private repositories, the same in every region and partition. */
  repositories: Record<string, Repository>
  /** OIDC providers: issuer URL → audiences (client IDs). */
  oidcProviders: Record<string, string[]>
  /** Managed policies of the account, by name: what `PolicyArns` of a session may name. */
  managedPolicies: Record<string, PolicyDocument>
  /** A repository that is missing is created by a push (a repository creation template). */
  createOnPush: boolean
  /** Opt-in regions that were not enabled. */
  disabledRegions: string[]
}

/**
 * All that the sandbox knows, as plain data that tests edit before or while it runs. An account is the same in every
 * partition: `arn:aws:` in its policies stands for the partition of the call.
 */
export interface World {
  accounts: Record<string, Account>
  /** Claims of the job's OIDC token that differ from the usual ones, e.g. `sub`, `aud`, `iss`, `exp`. */
  oidcClaims: Record<string, string | number>
  /** Seconds by which the servers' clock is ahead of this machine's. */
  clockSkewSeconds: number
  /** Seconds that a registry token lives; AWS gives 12 hours. */
  registryTokenSeconds: number
}

export const BUILD_ACCOUNT = '222222222222'
export const PRIMARY_ACCOUNT = '111111111111'
export const THIRD_ACCOUNT = '333333333333'
export const EXTERNAL_ID = 'build-account-7f3a'
export const GITHUB_REPOSITORY = 'acme/shop'
export const GITHUB_SUBJECT = `repo:${GITHUB_REPOSITORY}:ref:refs/heads/main`

/** Keys of the build account's user; the form is AWS's, the values mean nothing elsewhere. */
export const BUILD_KEYS = {
  accessKeyId: 'AKIASANDBOXBUILD0001',
  secretAccessKey: 'sandbox/not+a+secret/elsewhere/000000001',
} as const

/** Roles of the default world, by what they are for. */
export const ROLES = {
  /** Trusts the build account, with the external ID. */
  push: `arn:aws:iam::${PRIMARY_ACCOUNT}:role/ecr-push`,
  /** The same, but may only pull. */
  pull: `arn:aws:iam::${PRIMARY_ACCOUNT}:role/ecr-pull`,
  /** The same as `push`, and its trust policy allows session tags. */
  tagged: `arn:aws:iam::${PRIMARY_ACCOUNT}:role/ecr-push-tagged`,
  /** Trusts GitHub's OIDC provider directly. */
  github: `arn:aws:iam::${PRIMARY_ACCOUNT}:role/github-ecr-push`,
  /** First hop: the build account's role for GitHub's OIDC provider. */
  githubBuild: `arn:aws:iam::${BUILD_ACCOUNT}:role/github-build`,
  /** The build account's role for machines: instance profile, ECS task, EKS pod. */
  machine: `arn:aws:iam::${BUILD_ACCOUNT}:role/build-machine`,
} as const

/** An account with nothing in it but GitHub's OIDC provider. */
export function emptyAccount(): Account {
  return {
    users: {},
    roles: {},
    repositories: {},
    oidcProviders: { [OIDC_ISSUER]: ['sts.amazonaws.com', 'sts.amazonaws.com.cn'] },
    managedPolicies: {},
    createOnPush: false,
    disabledRegions: [],
  }
}

/** The default world, fresh: a build account, a primary account that holds the registry, and a third one. */
export function defaultWorld(): World {
  return {
    accounts: {
      [BUILD_ACCOUNT]: buildAccount(),
      [PRIMARY_ACCOUNT]: primaryAccount(),
      [THIRD_ACCOUNT]: {
        ...emptyAccount(),
        roles: { 'ecr-push': role(accountTrust(BUILD_ACCOUNT, EXTERNAL_ID), THIRD_ACCOUNT, PUSH_ACTIONS) },
        repositories: { app: { policy: repositoryPolicy(BUILD_ACCOUNT, PULL_ACTIONS) } },
      },
    },
    oidcClaims: {},
    clockSkewSeconds: 0,
    registryTokenSeconds: 12 * 3600,
  }
}

function buildAccount(): Account {
  const policies = [
    allow('sts:AssumeRole', `arn:aws:iam::*:role/*`),
    allow('sts:TagSession', `arn:aws:iam::${PRIMARY_ACCOUNT}:role/ecr-push-tagged`),
    allow(['ecr:GetAuthorizationToken', 'ecr-public:*', 'sts:GetServiceBearerToken'], '*'),
    allow(PUSH_ACTIONS, 'arn:aws:ecr:*:*:repository/*'),
  ]
  const services = { Service: ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com', 'pods.eks.amazonaws.com'] }
  const machines: PolicyDocument = {
    Statement: [{ Effect: 'Allow', Principal: services, Action: ['sts:AssumeRole', 'sts:TagSession'] }],
  }
  const github = githubTrust(BUILD_ACCOUNT, `repo:${GITHUB_REPOSITORY}:*`)
  return {
    ...emptyAccount(),
    users: { build: { policies, accessKeys: { [BUILD_KEYS.accessKeyId]: BUILD_KEYS.secretAccessKey } } },
    roles: {
      'build-machine': { trust: machines, policies, maxSessionSeconds: 3600 },
      'github-build': { trust: github, policies, maxSessionSeconds: 3600 },
    },
    repositories: { tools: {} },
  }
}

function primaryAccount(): Account {
  const trust = accountTrust(BUILD_ACCOUNT, EXTERNAL_ID)
  const github = githubTrust(PRIMARY_ACCOUNT, `repo:${GITHUB_REPOSITORY}:*`)
  const tagged = accountTrust(BUILD_ACCOUNT, EXTERNAL_ID, 'sts:TagSession')
  return {
    ...emptyAccount(),
    roles: {
      'ecr-push': role(trust, PRIMARY_ACCOUNT, PUSH_ACTIONS),
      'ecr-pull': role(trust, PRIMARY_ACCOUNT, PULL_ACTIONS),
      'ecr-push-tagged': role(tagged, PRIMARY_ACCOUNT, PUSH_ACTIONS),
      'github-ecr-push': role(github, PRIMARY_ACCOUNT, PUSH_ACTIONS),
    },
    repositories: {
      app: { policy: repositoryPolicy(BUILD_ACCOUNT, PUSH_ACTIONS) },
      'private/app': {},
    },
  }
}

function role(trust: PolicyDocument, account: string, actions: readonly string[]): Role {
  const policies = [
    allow('ecr:GetAuthorizationToken', '*'),
    allow(actions, `arn:aws:ecr:*:${account}:repository/*`),
    allow(['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken'], '*'),
  ]
  return { trust, policies, maxSessionSeconds: 3600 }
}

/** The account of the world, to edit. Throws where there is none, so that a test's typing error shows. */
export function accountOf(world: World, id: string): Account {
  const account = world.accounts[id]
  if (!account) throw new Error(`the world has no account ${id}`)
  return account
}

/** The role with this ARN (of any partition), to edit. Throws where there is none. */
export function roleOf(world: World, arn: string): Role {
  const role = findRole(world, arn)
  if (!role) throw new Error(`the world has no role ${arn}`)
  return role
}

/** The role with this ARN, path included, or undefined. */
export function findRole(world: World, arn: string): Role | undefined {
  const [, , , , account = '', resource = ''] = arn.split(':')
  const name = resource.slice(resource.lastIndexOf('/') + 1)
  const role = world.accounts[account]?.roles[name]
  return role && resource === `role${role.path ?? '/'}${name}` ? role : undefined
}
