import { describe, expect, test } from '@jest/globals'
import { accountOf, parseDenial, partitionOfArn, principalOf } from '../../../src/explain/access-denied.js'
import { expectLinear } from '../../support/linear.js'

const start =
  'User: arn:aws:sts::222222222222:assumed-role/build/run is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111111111111:role/push'

describe('parseDenial', () => {
  test('reads caller and action', () => {
    const by = 'arn:aws:sts::222222222222:assumed-role/build/run'
    expect(parseDenial(start)).toEqual({ caller: by, action: 'sts:AssumeRole' })
  })

  test.each([
    ['no identity-based policy allows', 'identity', 'identity-based policy'],
    ['no resource-based policy allows', 'resource', 'resource-based policy'],
    ['no role trust policy allows', 'resource', 'role trust policy'],
    ['no session policy allows', 'session', 'session policy'],
    ['no permissions boundary allows', 'guardrail', 'permissions boundary'],
    ['no service control policy allows', 'guardrail', 'service control policy'],
    ['no resource control policy allows', 'guardrail', 'resource control policy'],
    ['no VPC endpoint policy allows', 'guardrail', 'VPC endpoint policy'],
  ] as const)('reads the reason “%s”', (because, policy, name) => {
    const { reason } = parseDenial(`${start} because ${because} the sts:AssumeRole action`)
    expect(reason).toEqual({ policy, name, explicit: false })
  })

  test.each([
    ['an identity-based policy', 'identity', 'identity-based policy'],
    ['a service control policy', 'guardrail', 'service control policy'],
    ['a permissions boundary', 'guardrail', 'permissions boundary'],
    ['the role trust policy', 'resource', 'role trust policy'],
  ] as const)('reads an explicit deny in %s', (where, policy, name) => {
    expect(parseDenial(`${start} with an explicit deny in ${where}`).reason).toEqual({ policy, name, explicit: true })
  })

  test('reads the ARN of the policy with the deny, where AWS names it', () => {
    const arn = 'arn:aws:organizations::333333333333:policy/o-1/service_control_policy/p-1'
    expect(parseDenial(`${start} with an explicit deny in a service control policy: ${arn}`).reason?.arn).toBe(arn)
  })

  test('reads the action where STS says nothing else', () => {
    expect(parseDenial('Not authorized to perform sts:AssumeRoleWithWebIdentity')).toEqual({
      action: 'sts:AssumeRoleWithWebIdentity',
    })
  })

  test.each([
    ['without a resource', 'User: anonymous is not authorized to perform: ecr:GetAuthorizationToken'],
    ['with one', 'User: anonymous is not authorized to perform: ecr:GetAuthorizationToken on resource: *'],
  ])('reads a denial %s', (_, message) => {
    expect(parseDenial(message)).toEqual({ caller: 'anonymous', action: 'ecr:GetAuthorizationToken' })
  })

  test('reads a reason about several policies', () => {
    expect(parseDenial(`${start} because no identity-based policy allow the action`).reason?.policy).toBe('identity')
    const deny = 'with an explicit deny in a service control policy arn:aws:organizations::333333333333:policy/p'
    expect(parseDenial(`${start} ${deny}`).reason?.arn).toBe('arn:aws:organizations::333333333333:policy/p')
  })

  test('reads nothing from another message', () => {
    expect(parseDenial('Rate exceeded')).toEqual({})
  })
})

describe('principalOf', () => {
  test.each([
    ['arn:aws:sts::222222222222:assumed-role/build/run', 'arn:aws:iam::222222222222:role/build', true],
    ['arn:aws-cn:sts::222222222222:assumed-role/b/r', 'arn:aws-cn:iam::222222222222:role/b', true],
    ['arn:aws:iam::222222222222:role/ci/build', 'arn:aws:iam::222222222222:role/ci/build', false],
    ['arn:aws:iam::222222222222:user/ci/bot', 'arn:aws:iam::222222222222:user/ci/bot', false],
    ['arn:aws:sts::222222222222:federated-user/bob', 'arn:aws:sts::222222222222:federated-user/bob', false],
  ])('names for %s the principal %s', (caller, arn, derived) => {
    expect(principalOf(caller)).toEqual({ arn, account: '222222222222', derived })
  })

  test.each([
    ['anonymous'],
    ['arn:aws:s3:::bucket'],
    [''],
    ['x arn:aws:sts::222222222222:assumed-role/build/run'],
    ['x arn:aws:iam::222222222222:role/build'],
    ['arn:aws:iam::222222222222:root'],
    ['arn:aws:iam::222222222222:role/*'],
    ['arn:aws:iam::*:role/build'],
    ['arn:aws:sts::222222222222:assumed-role/*/run'],
    ['arn:aws:sts::222222222222:assumed-role/a"]-->/x'],
    ['*'],
  ])('knows none for %j', (caller) => {
    expect(principalOf(caller)).toBeUndefined()
  })
})

test.each([
  ['arn:aws:iam::222222222222:role/build', '222222222222', 'aws'],
  ['arn:aws-us-gov:ecr:us-gov-west-1:222222222222:repository/app', '222222222222', 'aws-us-gov'],
  ['arn:aws:s3:::bucket', '', 'aws'],
  ['x arn:aws-cn:iam::222222222222:role/build', '', 'aws'],
  ['anonymous', '', 'aws'],
])('%j is of account %j and partition %s', (arn, account, partition) => {
  expect(accountOf(arn)).toBe(account)
  expect(partitionOfArn(arn)).toBe(partition)
})

test.each([
  'because no ',
  'with an explicit deny in a ',
  'with an explicit deny in a policy: arn:',
  'User: a',
  'User: ',
])('a message made of %j takes no more than linear time', (piece) => {
  expectLinear(parseDenial, piece)
  expectLinear(principalOf, `arn:aws:iam::222222222222:role/${piece}`)
})
