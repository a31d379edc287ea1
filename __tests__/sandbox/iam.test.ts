import { describe, expect, test } from '@jest/globals'
import {
  accountTrust,
  allow,
  type PolicyDocument,
  repositoryPolicy,
  type Statement,
} from '../../sandbox/iam/documents.js'
import { type Access, refusal } from '../../sandbox/iam/evaluate.js'

const ROLE = 'arn:aws:iam::222222222222:role/build'
const SESSION = 'arn:aws:sts::222222222222:assumed-role/build/run'
const REPOSITORY = 'arn:aws:ecr:eu-west-1:111111111111:repository/app'
const PUSH = 'ecr:PutImage'
const NO_IDENTITY = 'because no identity-based policy allows the ecr:PutImage action'
const NO_RESOURCE = 'because no resource-based policy allows the ecr:PutImage action'
const NO_SESSION = 'because no session policy allows the ecr:PutImage action'

const anything = allow('*', '*')
const open = repositoryPolicy('222222222222', ['ecr:*'])

function access(
  more: Partial<Access> & { policies?: PolicyDocument[]; sessionPolicies?: PolicyDocument[] } = {},
): Access {
  const { policies = [anything], sessionPolicies, ...rest } = more
  const principal = {
    arn: SESSION,
    roleArn: ROLE,
    account: '222222222222',
    policies,
    ...(sessionPolicies && { sessionPolicies }),
  }
  return { principal, action: PUSH, resource: REPOSITORY, owner: '111111111111', resourcePolicy: open, ...rest }
}

function statement(more: Partial<Statement>): PolicyDocument {
  return { Statement: { Effect: 'Allow', Principal: '*', Action: '*', ...more } }
}

describe('across accounts', () => {
  test('both sides have to allow', () => {
    expect(refusal(access())).toBeUndefined()
    expect(refusal(access({ policies: [] }))).toBe(NO_IDENTITY)
    const { resourcePolicy: _, ...without } = access()
    expect(refusal(without)).toBe(NO_RESOURCE)
    expect(refusal(access({ resourcePolicy: repositoryPolicy('333333333333', ['ecr:*']) }))).toBe(NO_RESOURCE)
  })

  test.each([
    ['the account', '222222222222', undefined],
    ["the account's root", 'arn:aws:iam::222222222222:root', undefined],
    ['the role', ROLE, undefined],
    ['the session', SESSION, undefined],
    ['everybody', '*', undefined],
    ['another role', 'arn:aws:iam::222222222222:role/other', NO_RESOURCE],
    ['another partition', 'arn:aws-cn:iam::222222222222:root', NO_RESOURCE],
  ])('a resource policy names %s', (_case, AWS, expected) => {
    expect(refusal(access({ resourcePolicy: statement({ Principal: { AWS } }) }))).toBe(expected)
  })
})

describe('inside one account', () => {
  const inside = (more: Parameters<typeof access>[0]): Access => access({ owner: '222222222222', ...more })

  test('either side is enough, if the resource names the principal itself', () => {
    const { resourcePolicy: _, ...without } = inside({})
    expect(refusal(without)).toBeUndefined()
    expect(refusal(inside({ policies: [], resourcePolicy: statement({ Principal: { AWS: ROLE } }) }))).toBeUndefined()
    expect(refusal(inside({ policies: [], resourcePolicy: open }))).toBe(NO_IDENTITY)
  })

  test('a role still needs its trust policy', () => {
    expect(refusal(inside({ needsResourcePolicy: true, resourcePolicy: accountTrust('333333333333') }))).toBe(
      NO_RESOURCE,
    )
  })
})

test('a session does no more than its session policies allow', () => {
  expect(refusal(access({ sessionPolicies: [allow('ecr:BatchGetImage', '*')] }))).toBe(NO_SESSION)
  expect(refusal(access({ sessionPolicies: [allow('ecr:Put*', REPOSITORY)] }))).toBeUndefined()
  expect(refusal(access({ sessionPolicies: [] }))).toBe(NO_SESSION)
})

test.each<readonly [string, Parameters<typeof access>[0]]>([
  [
    'an identity-based',
    { policies: [anything, { Statement: { Effect: 'Deny', Action: 'ecr:PutImage', Resource: '*' } }] },
  ],
  ['a session', { sessionPolicies: [anything, { Statement: { Effect: 'Deny', Action: '*', Resource: REPOSITORY } }] }],
  [
    'a resource-based',
    { resourcePolicy: { Statement: [...[open.Statement].flat(), { Effect: 'Deny', Principal: '*', Action: PUSH }] } },
  ],
])('an explicit deny in %s policy wins', (kind, more) => {
  expect(refusal(access(more))).toBe(`with an explicit deny in ${kind} policy`)
})

test.each<readonly [Partial<Statement>, boolean]>([
  [{ Action: 'ecr:putimage' }, true],
  [{ Action: 'ecr:Put?mage' }, true],
  [{ Action: 'ecr:Put' }, false],
  [{ Action: 'sts:*' }, false],
  [{ Resource: 'arn:aws:ecr:*:111111111111:repository/*' }, true],
  [{ Resource: 'arn:aws:ecr:eu-west-1:111111111111:repository/ap' }, false],
  [{ Resource: 'arn:aws:ecr:eu-west-1:111111111111:repository.app' }, false],
  [{ Resource: ['arn:aws:ecr:eu-west-1:111111111111:repository/x', REPOSITORY] }, true],
  [{ Condition: { StringEquals: { 'sts:ExternalId': 'x-1' } } }, true],
  [{ Condition: { StringEquals: { 'sts:ExternalId': 'X-1' } } }, false],
  [{ Condition: { StringEquals: { 'sts:ExternalId': ['a', 'x-1'] } } }, true],
  [{ Condition: { StringLike: { 'sts:ExternalId': 'x-?' } } }, true],
  [{ Condition: { StringEqualsIgnoreCase: { 'sts:ExternalId': 'X-1' } } }, true],
  [{ Condition: { StringNotEquals: { 'sts:ExternalId': 'x-1' } } }, false],
  [{ Condition: { StringNotLike: { 'sts:ExternalId': 'y*' } } }, true],
  [{ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }, false],
  [{ Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } }, true],
  [{ Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } } }, true],
  [{ Condition: { StringEquals: { 'sts:ExternalId': 'x-1', 'aws:PrincipalOrgID': 'o-1' } } }, false],
  [{ Condition: { Bool: { 'aws:SecureTransport': true } } }, true],
  [{ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, false],
  [{ Condition: { Null: { 'sts:ExternalId': 'false' } } }, true],
  [{ Condition: { Null: { 'sts:ExternalId': true } } }, false],
  [{ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/*' } } }, true],
  [{ Condition: { StringEquals: { 'aws:PrincipalAccount': '333333333333' } } }, false],
])('the statement %j applies: %s', (more, applies) => {
  const context = { 'sts:ExternalId': 'x-1', 'aws:SecureTransport': 'true' }
  expect(
    refusal(access({ policies: [{ Statement: { Effect: 'Allow', Action: '*', Resource: '*', ...more } }], context })),
  ).toBe(applies ? undefined : NO_IDENTITY)
})

test('a statement of NotAction leaves that action out', () => {
  const policy = (NotAction: string): PolicyDocument => ({ Statement: { Effect: 'Allow', NotAction, Resource: '*' } })
  expect(refusal(access({ policies: [policy('ecr:Put*')] }))).toBe(NO_IDENTITY)
  expect(refusal(access({ policies: [policy('iam:*')] }))).toBeUndefined()
})

test('an operator that is not known is an error, not a silent no', () => {
  const policies = [
    {
      Statement: {
        Effect: 'Allow' as const,
        Action: '*',
        Resource: '*',
        Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
      },
    },
  ]
  expect(() => refusal(access({ policies, context: { 'aws:SourceIp': '10.0.0.1' } }))).toThrow('IpAddress')
})
