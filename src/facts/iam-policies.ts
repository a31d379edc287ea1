export type Access = 'pull' | 'push'

/**
 * What a pull takes, as in AWS's managed policy AmazonEC2ContainerRegistryPullOnly. Examples of AWS's add BatchCheckLayerAvailability,
 * which only pushes ask for: left out, it tells who may push, and that is what the check of `repositories` goes by.
 */
const pull = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'] as const

/**
 * The IAM actions on a repository that pulling and pushing take: the one list that session, role and repository policies, the error
 * messages and the templates of docs/setup are made from. A push includes the pull: buildx and crane look for the manifest first.
 */
export const repositoryActions: Readonly<Record<Access, readonly string[]>> = {
  pull,
  push: [
    'ecr:BatchCheckLayerAvailability',
    ...pull,
    'ecr:CompleteLayerUpload',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart',
  ],
}

/** The same for ECR Public, where a pull needs no permission but the token. */
const publicActions = [
  'ecr-public:BatchCheckLayerAvailability',
  'ecr-public:CompleteLayerUpload',
  'ecr-public:InitiateLayerUpload',
  'ecr-public:PutImage',
  'ecr-public:UploadLayerPart',
]

type OneOrMore = string | readonly string[]

export interface Statement {
  readonly Effect: 'Allow'
  readonly Principal?: { readonly AWS: OneOrMore } | { readonly Federated: string }
  readonly Action: OneOrMore
  readonly Resource?: OneOrMore
  readonly Condition?: { readonly StringEquals: Readonly<Record<string, string>> }
}

/** An IAM policy as a plain JSON object. */
export interface PolicyDocument {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Statement[]
}

/** Who may do what where: every repository in every account and region. A repository's name may hold `*`. */
export interface Grant {
  readonly partition: string
  readonly accounts: readonly string[]
  readonly regions: readonly string[]
  readonly repositories: readonly string[]
  readonly access: Access
}

/**
 * Identity policy of whoever fetches the token: a role in the registry's account, or the build side's own identity where a repository
 * policy lets it in. The token is granted on `*`, because ECR knows no smaller resource for it.
 */
export function permissionPolicy({ partition, accounts, regions, repositories, access }: Grant): PolicyDocument {
  const arns = accounts.flatMap((account) =>
    regions.flatMap((region) =>
      repositories.map((repository) => `arn:${partition}:ecr:${region}:${account}:repository/${repository}`),
    ),
  )
  return document(
    { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
    { Effect: 'Allow', Action: repositoryActions[access], Resource: oneOrMore(arns) },
  )
}

/**
 * Session policy that limits an assumed session to these repositories: what a role made for just them would be allowed. It has no
 * Sids or other ornaments, since AWS documents 2048 characters as the limit of a session policy.
 */
export function sessionPolicy(grant: Grant): PolicyDocument {
  return permissionPolicy(grant)
}

/**
 * Trust policy of a role that another account's identity assumes. `sts:TagSession` is a statement of its own and without the external
 * ID, as in "Passing session tags in AWS STS" of the IAM User Guide.
 */
export function trustPolicy(trust: {
  readonly principal: string
  readonly externalId?: string | undefined
  readonly sessionTags?: boolean | undefined
}): PolicyDocument {
  const { principal, externalId, sessionTags } = trust
  const condition = externalId ? { Condition: { StringEquals: { 'sts:ExternalId': externalId } } } : {}
  const assume = { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole', ...condition } as const
  const tag = { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:TagSession' } as const
  return sessionTags ? document(assume, tag) : document(assume)
}

/** Identity policy of the build side: it may assume the role in the other account. */
export function assumeRolePolicy(role: {
  readonly arn: string
  readonly sessionTags?: boolean | undefined
}): PolicyDocument {
  const actions = role.sessionTags ? ['sts:AssumeRole', 'sts:TagSession'] : 'sts:AssumeRole'
  return document({ Effect: 'Allow', Action: actions, Resource: role.arn })
}

/** Policy of a repository that lets another account's identities in. It can not grant `ecr:GetAuthorizationToken`. */
export function repositoryPolicy({
  principals,
  access,
}: {
  readonly principals: readonly string[]
  readonly access: Access
}) {
  return document({ Effect: 'Allow', Principal: { AWS: oneOrMore(principals) }, Action: repositoryActions[access] })
}

/** The name IAM knows an OIDC issuer by: its URL without the scheme, in provider ARNs and condition keys alike. */
function oidcProvider(issuer: string): string {
  return issuer.replace(/^https:\/\//, '').replace(/\/$/, '')
}

/** Trust policy of a role that a job assumes with its OIDC token: exactly this subject, made out to exactly this audience. */
export function oidcTrustPolicy({
  partition,
  account,
  claims,
}: {
  readonly partition: string
  readonly account: string
  readonly claims: { readonly iss: string; readonly sub: string; readonly aud: string }
}): PolicyDocument {
  const provider = oidcProvider(claims.iss)
  return document({
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${provider}:aud`]: literal(claims.aud), [`${provider}:sub`]: literal(claims.sub) },
    },
  })
}

/** Identity policy for ECR Public; its token is an STS bearer token too. ECR Public is in the partition `aws` only. */
export function publicPolicy({
  accounts,
  repositories,
  access,
}: Pick<Grant, 'accounts' | 'repositories' | 'access'>): PolicyDocument {
  const token = ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken']
  const arns = accounts.flatMap((account) =>
    repositories.map((repository) => `arn:aws:ecr-public::${account}:repository/${repository}`),
  )
  const tokens = { Effect: 'Allow', Action: token, Resource: '*' } as const
  return access === 'pull'
    ? document(tokens)
    : document(tokens, { Effect: 'Allow', Action: publicActions, Resource: oneOrMore(arns) })
}

/** A branch may be called `${aws:userid}`: IAM would put a value in its place. */
function literal(value: string): string {
  return value.replace(/\$(?=\{)/g, () => `\${$}`)
}

function oneOrMore(values: readonly string[]): OneOrMore {
  const [only] = values
  return values.length === 1 && only !== undefined ? only : values
}

function document(...statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements }
}
