import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Access,
  assumeRolePolicy,
  oidcTrustPolicy,
  permissionPolicy,
  publicPolicy,
  repositoryActions,
  repositoryPolicy,
  sessionPolicy,
  trustPolicy,
} from '../../../src/facts/iam-policies.js'

const build = 'arn:aws:iam::222222222222:role/build'
const push = 'arn:aws:iam::111111111111:role/push'
const one = {
  partition: 'aws',
  accounts: ['111111111111'],
  regions: ['eu-west-1'],
  repositories: ['team/app'],
  access: 'push',
} as const

describe('the action lists', () => {
  test('of a pull are those of AWS’s managed policy, without the action that the check of a push uses', () => {
    expect(repositoryActions.pull).toEqual(['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'])
  })

  test('of a push add what ECR documents, and nothing that creates, deletes or describes', () => {
    expect([...repositoryActions.push].sort()).toEqual([
      'ecr:BatchCheckLayerAvailability',
      'ecr:BatchGetImage',
      'ecr:CompleteLayerUpload',
      'ecr:GetDownloadUrlForLayer',
      'ecr:InitiateLayerUpload',
      'ecr:PutImage',
      'ecr:UploadLayerPart',
    ])
  })

  test('of a pull-through add the import and the repository that it creates', () => {
    const more = ['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']
    expect(repositoryActions['pull-through']).toEqual([...repositoryActions.pull, ...more])
  })
})

const token = { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' }
const use = (access: Access) => ({
  Effect: 'Allow',
  Action: repositoryActions[access],
  Resource: 'arn:aws:ecr:eu-west-1:111111111111:repository/team/app',
})
const sign = {
  Effect: 'Allow',
  Action: 'signer:SignPayload',
  Resource: 'arn:aws:signer:*:111111111111:/signing-profiles/*',
}

describe('sessionPolicy', () => {
  test('allows the token, the actions on the repository, and with a push the signing by ECR', () => {
    expect(sessionPolicy(one).Statement).toEqual([token, use('push'), sign])
    for (const access of ['pull', 'pull-through'] as const) {
      expect(sessionPolicy({ ...one, access })).toEqual({ Version: '2012-10-17', Statement: [token, use(access)] })
    }
  })

  const names = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 })
  test('names every repository in every account and region, and no other resource', () => {
    fc.assert(
      fc.property(
        names(['111111111111', '012345678901', '333333333333']),
        names(['cn-north-1', 'cn-northwest-1']),
        names(['app', 'team/app', 'team/*', '*']),
        (accounts, regions, repositories) => {
          const grant = { partition: 'aws-cn', accounts, regions, repositories, access: 'pull' } as const
          const resources = [sessionPolicy(grant).Statement[1]?.Resource].flat()
          const parts = resources.map((arn) => /^arn:aws-cn:ecr:([^:]+):([0-9]{12}):repository\/(.+)$/.exec(arn ?? ''))
          expect(new Set(parts.map((part) => part?.slice(1).join(' '))).size).toBe(
            accounts.length * regions.length * repositories.length,
          )
          for (const part of parts) {
            expect(regions).toContain(part?.[1])
            expect(accounts).toContain(part?.[2])
            expect(repositories).toContain(part?.[3])
          }
        },
      ),
    )
  })

  test('keeps below the 2048 characters that AWS documents for three accounts, two regions and four repositories', () => {
    const accounts = ['111111111111', '333333333333', '444444444444']
    const repositories = ['team/backend', 'team/frontend', 'team/worker', 'team/proxy']
    const policy = sessionPolicy({ ...one, accounts, regions: ['eu-west-1', 'eu-central-1'], repositories })
    expect(JSON.stringify(policy).length).toBeLessThanOrEqual(2048)
  })
})

test('permissionPolicy grants what a session may do, but signing only if that is wanted, and with a push', () => {
  expect(permissionPolicy(one).Statement).toEqual([token, use('push')])
  expect(permissionPolicy({ ...one, signing: true }).Statement).toEqual([token, use('push'), sign])
  expect(permissionPolicy({ ...one, access: 'pull', signing: true }).Statement).toEqual([token, use('pull')])
})

test('trustPolicy lets in the caller that brings the external ID, and allows tags in a statement of its own', () => {
  const assume = { Effect: 'Allow', Principal: { AWS: build }, Action: 'sts:AssumeRole' }
  const Condition = { StringEquals: { 'sts:ExternalId': 'shared-secret' } }
  expect(trustPolicy({ principal: build }).Statement).toEqual([assume])
  expect(trustPolicy({ principal: build, externalId: 'shared-secret', sessionTags: true }).Statement).toEqual([
    { ...assume, Condition },
    { ...assume, Action: 'sts:TagSession' },
  ])
})

test('assumeRolePolicy allows to assume the one role, and to tag its session where tags are used', () => {
  const assume = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: push }
  expect(assumeRolePolicy({ arn: push }).Statement).toEqual([assume])
  const both = ['sts:AssumeRole', 'sts:TagSession']
  expect(assumeRolePolicy({ arn: push, sessionTags: true }).Statement).toEqual([{ ...assume, Action: both }])
})

describe('repositoryPolicy', () => {
  test('has principals, but no resource and no token, which ECR would reject there', () => {
    expect(repositoryPolicy({ principals: [build, `${build}2`], access: 'pull' })).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: [build, `${build}2`] }, Action: repositoryActions.pull }],
    })
  })

  test('may allow an import, but not to create a repository: an identity or registry policy can', () => {
    const [statement] = repositoryPolicy({ principals: [build], access: 'pull-through' }).Statement
    expect(statement?.Action).toEqual([...repositoryActions.pull, 'ecr:BatchImportUpstreamImage'])
  })
})

describe('oidcTrustPolicy', () => {
  const github = { iss: 'https://token.actions.githubusercontent.com', aud: 'sts.amazonaws.com' }
  const trust = (claims: { iss: string; sub: string; aud: string }) =>
    oidcTrustPolicy({ partition: 'aws', account: '111111111111', claims })

  test('takes exactly the subject and audience of the token', () => {
    expect(trust({ ...github, sub: 'repo:octo@1/app@2:ref:refs/heads/main' }).Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': 'repo:octo@1/app@2:ref:refs/heads/main',
          },
        },
      },
    ])
  })

  test('adds conditions on further claims of GitHub, and never leaves out the subject', () => {
    const claims = { ...github, sub: 'repo:octo/app:environment:production' }
    const more = { job_workflow_ref: 'octo/ci/.github/workflows/push.yml@refs/heads/main', repository_id: '2', ref: '' }
    const trusted = oidcTrustPolicy({ partition: 'aws', account: '111111111111', claims, more })
    expect(trusted.Statement[0]?.Condition?.StringEquals).toEqual({
      'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
      'token.actions.githubusercontent.com:sub': claims.sub,
      'token.actions.githubusercontent.com:repository_id': '2',
      'token.actions.githubusercontent.com:job_workflow_ref': more.job_workflow_ref,
    })
  })

  test('derives provider and condition keys from the issuer, as on GitHub Enterprise Server', () => {
    const [statement] = trust({ iss: 'https://ghe.example/_services/token', sub: 'repo:a/b', aud: 'x' }).Statement
    expect(statement?.Principal).toEqual({
      Federated: 'arn:aws:iam::111111111111:oidc-provider/ghe.example/_services/token',
    })
    expect(Object.keys(statement?.Condition?.StringEquals ?? {})).toEqual([
      'ghe.example/_services/token:aud',
      'ghe.example/_services/token:sub',
    ])
  })

  test('takes a branch called like a policy variable for what it is', () => {
    const sub = 'repo:octo/app:ref:refs/heads/$' + '{aws:userid}'
    const [statement] = trust({ ...github, sub }).Statement
    expect(statement?.Condition?.StringEquals['token.actions.githubusercontent.com:sub']).toBe(
      'repo:octo/app:ref:refs/heads/${$' + '}{aws:userid}',
    )
  })
})

describe('publicPolicy', () => {
  const grant = { accounts: ['111111111111'], repositories: ['app'] }

  test('allows the bearer token that ECR Public takes besides its own', () => {
    const Action = ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken']
    for (const access of ['pull', 'pull-through'] as const) {
      expect(publicPolicy({ ...grant, access }).Statement).toEqual([{ Effect: 'Allow', Action, Resource: '*' }])
    }
  })

  test('adds the push actions on the repository, whose ARN has no region', () => {
    expect(publicPolicy({ ...grant, access: 'push' }).Statement[1]).toEqual({
      Effect: 'Allow',
      Action: [
        'ecr-public:BatchCheckLayerAvailability',
        'ecr-public:CompleteLayerUpload',
        'ecr-public:InitiateLayerUpload',
        'ecr-public:PutImage',
        'ecr-public:UploadLayerPart',
      ],
      Resource: 'arn:aws:ecr-public::111111111111:repository/app',
    })
  })
})
