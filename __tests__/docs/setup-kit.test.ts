import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { externalIdPlaceholder } from '../../src/explain/advice/assume-role.js'
import {
  type Access,
  assumeRolePolicy,
  type GithubClaims,
  githubClaims,
  oidcTrustPolicy,
  type PolicyDocument,
  permissionPolicy,
  repositoryActions,
  repositoryPolicy,
  trustPolicy,
} from '../../src/facts/iam-policies.js'
import { cloudFormationPolicies, type Parameters } from './cloudformation.js'
import { terraformPolicies } from './terraform.js'

/** The templates are written by hand, for people. These tests hold what they grant to what iam-policies.ts writes. */

const kit = 'docs/setup'
const subject = 'repo:octo-org@123456/app@456789:ref:refs/heads/main'

interface Example {
  readonly partition: string
  readonly region: string
  readonly audience: string
  readonly access: Access
  readonly sessionTags: boolean
  readonly externalId: string
  readonly claims?: GithubClaims
  readonly signing?: boolean
}

/** What the JSON files show: account 222222222222 pushes to app of account 111111111111. */
const shown: Example = {
  partition: 'aws',
  region: 'eu-west-1',
  audience: 'sts.amazonaws.com',
  access: 'push',
  sessionTags: false,
  externalId: externalIdPlaceholder,
}
const examples: readonly Example[] = [
  { ...shown, externalId: 'agreed' },
  { ...shown, externalId: 'agreed', access: 'pull', sessionTags: true },
  { ...shown, externalId: 'agreed', access: 'pull-through', claims: { repository_id: '456789' } },
  { ...shown, externalId: 'agreed', signing: true },
  { ...shown, externalId: 'agreed', claims: Object.fromEntries(githubClaims.map((claim) => [claim, `the ${claim}`])) },
  {
    ...shown,
    externalId: 'agreed',
    partition: 'aws-cn',
    region: 'cn-north-1',
    audience: 'sts.amazonaws.com.cn',
  },
]

const buildArn = ({ partition }: Example) => `arn:${partition}:iam::222222222222:role/github-build`
const roleArn = ({ partition }: Example) => `arn:${partition}:iam::111111111111:role/ecr-push`

/** Every document of the kit, as iam-policies.ts writes it. */
const documents = {
  trust: (example: Example) =>
    trustPolicy({ principal: buildArn(example), externalId: example.externalId, sessionTags: example.sessionTags }),
  permission: ({ partition, region, access, signing }: Example) =>
    permissionPolicy({
      partition,
      accounts: ['111111111111'],
      regions: [region],
      repositories: ['app'],
      access,
      signing,
    }),
  assumeRole: (example: Example) => assumeRolePolicy({ arn: roleArn(example), sessionTags: example.sessionTags }),
  repository: (example: Example) => repositoryPolicy({ principals: [buildArn(example)], access: example.access }),
  oidcTrust: (account: string) => (example: Example) =>
    oidcTrustPolicy({
      partition: example.partition,
      account,
      claims: { iss: 'https://token.actions.githubusercontent.com', sub: subject, aud: example.audience },
      more: example.claims,
    }),
}

/** `ClaimRepositoryId` for the claim `repository_id`. */
const claimParameters = ({ claims = {} }: Example): Parameters =>
  Object.fromEntries(
    Object.entries(claims).map(([claim, value]) => [
      `Claim${claim.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`,
      value,
    ]),
  )

interface Side {
  readonly directory: string
  readonly account: string
  readonly parameters: (example: Example) => Parameters
  readonly variables: (example: Example) => Readonly<Record<string, unknown>>
  /** Name in CloudFormation, name in Terraform, JSON file, document. */
  readonly policies: readonly (readonly [string, string, string, (example: Example) => PolicyDocument])[]
}

const registryRole: Omit<Side, 'directory'> = {
  account: '111111111111',
  parameters: (example) => ({
    BuildPrincipalArn: buildArn(example),
    ExternalId: example.externalId,
    RepositoryName: 'app',
    Access: example.access,
    Signing: String(example.signing ?? false),
    SessionTags: String(example.sessionTags),
  }),
  variables: (example) => ({
    build_principal_arn: buildArn(example),
    external_id: example.externalId,
    repositories: ['app'],
    regions: [example.region],
    access: example.access,
    signing: example.signing ?? false,
    session_tags: example.sessionTags,
  }),
  policies: [
    ['Role.AssumeRolePolicyDocument', 'aws_iam_role.push.assume_role_policy', 'trust-policy.json', documents.trust],
    ['Role.Policies', 'aws_iam_role_policy.use_repositories.policy', 'permission-policy.json', documents.permission],
  ],
}

const sides: readonly Side[] = [
  { ...registryRole, directory: 'role-with-external-id/registry-account' },
  { ...registryRole, directory: 'oidc-then-role/registry-account' },
  {
    directory: 'role-with-external-id/build-account',
    account: '222222222222',
    parameters: (example) => ({ RoleArn: roleArn(example), SessionTags: String(example.sessionTags) }),
    variables: (example) => ({ role_arn: roleArn(example), session_tags: example.sessionTags }),
    policies: [
      [
        'AssumeRole.PolicyDocument',
        'aws_iam_role_policy.assume_ecr_role.policy',
        'identity-policy.json',
        documents.assumeRole,
      ],
    ],
  },
  {
    directory: 'oidc-then-role/build-account',
    account: '222222222222',
    parameters: (example) => ({
      Subject: subject,
      ...claimParameters(example),
      RoleArn: roleArn(example),
      SessionTags: String(example.sessionTags),
    }),
    variables: (example) => ({
      subject,
      claims: example.claims ?? {},
      role_arn: roleArn(example),
      session_tags: example.sessionTags,
    }),
    policies: [
      [
        'Role.AssumeRolePolicyDocument',
        'aws_iam_role.build.assume_role_policy',
        'trust-policy.json',
        documents.oidcTrust('222222222222'),
      ],
      ['Role.Policies', 'aws_iam_role_policy.assume_ecr_role.policy', 'identity-policy.json', documents.assumeRole],
    ],
  },
  {
    directory: 'oidc-direct/registry-account',
    account: '111111111111',
    parameters: (example) => ({
      Subject: subject,
      ...claimParameters(example),
      RepositoryName: 'app',
      Access: example.access,
      Signing: String(example.signing ?? false),
    }),
    variables: ({ access, region, claims = {}, signing = false }) => ({
      signing,
      subject,
      claims,
      repositories: ['app'],
      regions: [region],
      access,
    }),
    policies: [
      [
        'Role.AssumeRolePolicyDocument',
        'aws_iam_role.push.assume_role_policy',
        'trust-policy.json',
        documents.oidcTrust('111111111111'),
      ],
      ['Role.Policies', 'aws_iam_role_policy.use_repositories.policy', 'permission-policy.json', documents.permission],
    ],
  },
  {
    directory: 'repository-policy/registry-account',
    account: '111111111111',
    parameters: (example) => ({
      RepositoryName: 'app',
      BuildPrincipalArn: buildArn(example),
      Access: example.access,
    }),
    variables: (example) => ({
      repositories: ['app'],
      build_principal_arn: buildArn(example),
      access: example.access,
    }),
    policies: [
      [
        'Repository.RepositoryPolicyText',
        'aws_ecr_repository_policy.build.policy',
        'repository-policy.json',
        documents.repository,
      ],
    ],
  },
  {
    directory: 'repository-policy/build-account',
    account: '222222222222',
    parameters: ({ region, access, signing = false }) => ({
      Signing: String(signing),
      RegistryAccount: '111111111111',
      RegistryRegion: region,
      RepositoryName: 'app',
      Access: access,
    }),
    variables: ({ region, access, signing = false }) => ({
      signing,
      registry_account: '111111111111',
      repositories: ['app'],
      regions: [region],
      access,
    }),
    policies: [
      [
        'UseRepository.PolicyDocument',
        'aws_iam_role_policy.use_repositories.policy',
        'identity-policy.json',
        documents.permission,
      ],
    ],
  },
]

/** The meaning of a document. IAM takes one value as a list of one, and lists in any order. */
function meaning(document: unknown): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => {
      const isList = key === 'Action' || key === 'Resource' || key === 'AWS'
      return isList ? [value].flat().sort() : value
    }),
  )
}

describe.each(sides)('$directory', ({ directory, account, parameters, variables, policies }) => {
  test.each(examples)(
    'template.yaml grants what iam-policies.ts says, for $partition, $access, tags $sessionTags',
    (example) => {
      const pseudo = { 'AWS::Partition': example.partition, 'AWS::Region': example.region, 'AWS::AccountId': account }
      const found = cloudFormationPolicies(`${kit}/${directory}/template.yaml`, { ...parameters(example), ...pseudo })
      const expected = policies.map(([name, , , document]) => [name, meaning(document(example))])
      expect(meaning(found)).toEqual(Object.fromEntries(expected))
    },
  )

  test.each(examples)(
    'main.tf grants what iam-policies.ts says, for $partition, $access, tags $sessionTags',
    (example) => {
      const data = {
        aws_partition: { current: { partition: example.partition } },
        aws_caller_identity: { current: { account_id: account } },
      }
      const found = terraformPolicies(`${kit}/${directory}/main.tf`, variables(example), data)
      const expected = policies.map(([, name, , document]) => [name, meaning(document(example))])
      expect(meaning(found)).toEqual(Object.fromEntries(expected))
    },
  )

  test.each(policies)('%s: %s: %s is what iam-policies.ts writes', (_, __, file, document) => {
    expect(JSON.parse(readFileSync(`${kit}/${directory}/${file}`, 'utf8'))).toEqual(document(shown))
  })
})

test.each([
  ['oidc-direct/registry-account', '111111111111'],
  ['oidc-then-role/build-account', '222222222222'],
])('%s: trust-policy-with-claims.json asks for more claims, and the subject stays', (directory, account) => {
  const claims = { repository_id: '456789', job_workflow_ref: 'octo-org/ci/.github/workflows/push.yml@refs/heads/main' }
  const text = readFileSync(`${kit}/${directory}/trust-policy-with-claims.json`, 'utf8')
  expect(JSON.parse(text)).toEqual(documents.oidcTrust(account)({ ...shown, claims }))
})

test('no file of the kit is left out here', () => {
  const files = readdirSync(kit, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:json|yaml|tf)$/.test(file),
  )
  const tested = sides.flatMap(({ directory, policies }) =>
    ['template.yaml', 'main.tf', ...policies.map(([, , file]) => file)].map((file) => `${directory}/${file}`),
  )
  const found = files.map((file) => file.replaceAll('\\', '/')).filter((file) => !file.endsWith('-with-claims.json'))
  expect(found.sort()).toEqual(tested.sort())
})

test('several regions and repositories make several resources', () => {
  const file = `${kit}/repository-policy/build-account/main.tf`
  const variables = {
    registry_account: '111111111111',
    repositories: ['app', 'team/*'],
    regions: ['eu-west-1', 'us-east-1'],
  }
  const found = terraformPolicies(file, variables, { aws_partition: { current: { partition: 'aws' } } })
  expect(meaning(Object.values(found)[0])).toEqual(
    meaning(
      permissionPolicy({
        partition: 'aws',
        accounts: ['111111111111'],
        regions: ['eu-west-1', 'us-east-1'],
        repositories: ['app', 'team/*'],
        access: 'push',
      }),
    ),
  )
})

test('docs/setup counts the actions of a pull and of a push as they are', () => {
  const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  const [pull, push] = [repositoryActions.pull, repositoryActions.push].map(({ length }) => words[length])
  expect(readFileSync(`${kit}/README.md`, 'utf8')).toContain(`${pull} actions for a pull, ${push} for a push`)
})

test.each(['oidc-direct/registry-account', 'oidc-then-role/build-account'])(
  '%s lets in one exact subject, and no pattern of subjects',
  (side) => {
    const source = /regex\("(.+?)", var\.subject\)/.exec(readFileSync(`${kit}/${side}/main.tf`, 'utf8'))?.[1] ?? ''
    const allowed = /Subject:[\s\S]*?AllowedPattern: '(.+?)'/.exec(
      readFileSync(`${kit}/${side}/template.yaml`, 'utf8'),
    )?.[1]
    expect(source).toBe(`^${allowed}$`)
    const isSubject = (subject: string) => RegExp(source).test(subject)
    expect(['repo:a/b:ref:refs/heads/main', 'repo:a@1/b@2:environment:prod'].map(isSubject)).toEqual([true, true])
    expect(['repo:a/*', 'repo:a/b:*', 'repo:*/b:ref:x', '*', 'a/b', 'repo:a/b'].filter(isSubject)).toEqual([])
  },
)
