import { type Access, publicPushActions, repositoryActions } from './repository-actions.js'

export { type Access, repositoryActions }

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

/** Access to every repository in every account and region. A repository name may contain `*`. */
export interface Grant {
  readonly partition: string
  readonly accounts: readonly string[]
  readonly regions: readonly string[]
  readonly repositories: readonly string[]
  readonly access: Access
  /** With `push`, allow ECR's managed signing, which signs as the identity that pushes. */
  readonly signing?: boolean | undefined
}

/**
 * Identity policy of the identity that fetches the token: a role in the registry account, or the build account's own identity if a
 * repository policy lets it in. The token is granted on `*`, the only resource that ECR knows for it.
 */
export function permissionPolicy(grant: Grant): PolicyDocument {
  const { partition, accounts, regions, repositories, access, signing } = grant
  const repositoryArns = accounts.flatMap((account) =>
    regions.flatMap((region) =>
      repositories.map((repository) => `arn:${partition}:ecr:${region}:${account}:repository/${repository}`),
    ),
  )
  const signingProfiles = accounts.map((account) => `arn:${partition}:signer:*:${account}:/signing-profiles/*`)
  const sign = { Effect: 'Allow', Action: 'signer:SignPayload', Resource: oneOrMore(signingProfiles) } as const
  return document(
    { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
    { Effect: 'Allow', Action: repositoryActions[access], Resource: oneOrMore(repositoryArns) },
    ...(signing && access === 'push' ? [sign] : []),
  )
}

/**
 * Session policy that limits an assumed session to these repositories. It never blocks signing, because the role decides whether the
 * session may sign. It has no Sids, because AWS documents a limit of 2048 characters.
 */
export function sessionPolicy(grant: Omit<Grant, 'signing'>): PolicyDocument {
  return permissionPolicy({ ...grant, signing: true })
}

/**
 * Trust policy of a role that an identity of another account assumes. `sts:TagSession` has its own statement without the external ID,
 * as in "Passing session tags in AWS STS" of the IAM User Guide.
 */
export function trustPolicy({ principal, externalId, sessionTags }: Trust): PolicyDocument {
  const condition = externalId ? { Condition: { StringEquals: { 'sts:ExternalId': externalId } } } : {}
  const assume = { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole', ...condition } as const
  const tag = { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:TagSession' } as const
  return sessionTags ? document(assume, tag) : document(assume)
}

interface Trust {
  readonly principal: string
  readonly externalId?: string | undefined
  readonly sessionTags?: boolean | undefined
}

/** Identity policy of the build account: it may assume the role in the registry account. */
export function assumeRolePolicy({ arn, sessionTags }: Pick<Trust, 'sessionTags'> & { arn: string }): PolicyDocument {
  const actions = sessionTags ? ['sts:AssumeRole', 'sts:TagSession'] : 'sts:AssumeRole'
  return document({ Effect: 'Allow', Action: actions, Resource: arn })
}

/** The repository policy for identities of another account. Only an identity policy can grant the token, or create a repository. */
export function repositoryPolicy({ principals, access }: { principals: readonly string[]; access: Access }) {
  const actions = repositoryActions[access].filter((action) => action !== 'ecr:CreateRepository')
  return document({ Effect: 'Allow', Principal: { AWS: oneOrMore(principals) }, Action: actions })
}

/**
 * GitHub's claims that STS takes as condition keys besides `sub` and `aud`, in commercial regions. Source: "Available keys for OIDC
 * federation" in the IAM User Guide, February 2026.
 */
export const githubClaims = [
  'repository',
  'repository_id',
  'ref',
  'environment',
  'workflow',
  'job_workflow_ref',
  'actor_id',
  'enterprise_id',
] as const

export type GithubClaims = Readonly<Partial<Record<(typeof githubClaims)[number], string>>>

export interface OidcTrust {
  readonly partition: string
  readonly account: string
  readonly claims: { readonly iss: string; readonly sub: string; readonly aud: string }
  /** Further claims that the token must have. */
  readonly more?: GithubClaims | undefined
}

/** Trust policy of a role that a job assumes with its OIDC token: exactly this subject, audience and further claims. */
export function oidcTrustPolicy({ partition, account, claims, more = {} }: OidcTrust): PolicyDocument {
  // The issuer's name in IAM is its URL without the scheme.
  const provider = claims.iss.replace(/^https:\/\//, '').replace(/\/$/, '')
  const known = githubClaims.flatMap((claim) => (more[claim] ? [[claim, more[claim]] as const] : []))
  const conditions = [['aud', claims.aud], ['sub', claims.sub], ...known] as const
  return document({
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: Object.fromEntries(conditions.map(([claim, value]) => [`${provider}:${claim}`, literal(value)])),
    },
  })
}

/** Identity policy for ECR Public, which is in the partition `aws` only. Its token is also an STS bearer token. */
export function publicPolicy({ accounts, repositories, access }: Omit<Grant, 'partition' | 'regions'>): PolicyDocument {
  const arns = accounts.flatMap((account) =>
    repositories.map((repository) => `arn:aws:ecr-public::${account}:repository/${repository}`),
  )
  const push = { Effect: 'Allow', Action: publicPushActions, Resource: oneOrMore(arns) } as const
  const token = ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken']
  return document({ Effect: 'Allow', Action: token, Resource: '*' }, ...(access === 'push' ? [push] : []))
}

/** IAM would replace `${aws:userid}` in the name of a branch by a value. */
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
