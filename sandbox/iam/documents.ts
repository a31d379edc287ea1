import { OIDC_ISSUER } from '../network/hosts.js'

/** An IAM policy document, as it stands in IAM. */
export interface PolicyDocument {
  readonly Version?: string
  readonly Statement: Statement | readonly Statement[]
}

export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>
  readonly Action?: string | readonly string[]
  readonly NotAction?: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly NotResource?: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | boolean | readonly string[]>>>>
}

export const PULL_ACTIONS = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']
export const PUSH_ACTIONS = [
  'ecr:BatchCheckLayerAvailability',
  ...PULL_ACTIONS,
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
]

/** AWS's managed policies for ECR, as far as a session policy may need them here. Source: AWS's managed policy reference. */
export const AWS_MANAGED_POLICIES: Readonly<Record<string, PolicyDocument>> = {
  AmazonEC2ContainerRegistryPullOnly: allow(
    ['ecr:GetAuthorizationToken', 'ecr:BatchImportUpstreamImage', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
    '*',
  ),
  AmazonEC2ContainerRegistryPowerUser: allow(['ecr:GetAuthorizationToken', ...PUSH_ACTIONS], '*'),
}

/** A policy of one `Allow` statement. */
export function allow(Action: string | readonly string[], Resource: string | readonly string[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] }
}

/** A repository policy that gives an account these actions. */
export function repositoryPolicy(account: string, Action: readonly string[]): PolicyDocument {
  const Principal = { AWS: `arn:aws:iam::${account}:root` }
  return { Version: '2012-10-17', Statement: [{ Sid: 'CrossAccount', Effect: 'Allow', Principal, Action }] }
}

/** A trust policy for an account, with the external ID that it must send. */
export function accountTrust(account: string, externalId?: string, ...more: string[]): PolicyDocument {
  const Principal = { AWS: `arn:aws:iam::${account}:root` }
  const condition = externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }
  const tags = more.length === 0 ? [] : [{ Effect: 'Allow' as const, Principal, Action: more }]
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...condition }, ...tags],
  }
}

/** A trust policy for jobs of a GitHub repository (`sub` may hold wildcards). */
export function githubTrust(account: string, sub: string): PolicyDocument {
  const key = OIDC_ISSUER.replace('https://', '')
  const Condition = {
    StringEquals: { [`${key}:aud`]: ['sts.amazonaws.com', 'sts.amazonaws.com.cn'] },
    StringLike: { [`${key}:sub`]: sub },
  }
  const Principal = { Federated: `arn:aws:iam::${account}:oidc-provider/${key}` }
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRoleWithWebIdentity', Condition }],
  }
}
