import { describe, expect, test } from '@jest/globals'
import { parseDenial, principalOf } from '../src/denial.js'

const start =
  'User: arn:aws:sts::222222222222:assumed-role/build/run is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111111111111:role/push'

describe('parseDenial', () => {
  test('reads caller, action and resource', () => {
    expect(parseDenial(start)).toEqual({
      caller: 'arn:aws:sts::222222222222:assumed-role/build/run',
      action: 'sts:AssumeRole',
      resource: 'arn:aws:iam::111111111111:role/push',
    })
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

  test('finds nothing in another message', () => {
    expect(parseDenial('Rate exceeded')).toEqual({})
  })
})

describe('principalOf', () => {
  test.each([
    ['arn:aws:sts::222222222222:assumed-role/build/run', 'arn:aws:iam::222222222222:role/build', true],
    ['arn:aws-cn:sts::222222222222:assumed-role/b/r', 'arn:aws-cn:iam::222222222222:role/b', true],
    ['arn:aws:iam::222222222222:role/ci/build', 'arn:aws:iam::222222222222:role/ci/build', false],
    ['arn:aws:iam::222222222222:user/ci/bot', 'arn:aws:iam::222222222222:user/ci/bot', false],
    ['arn:aws:iam::222222222222:root', 'arn:aws:iam::222222222222:root', false],
    ['arn:aws:sts::222222222222:federated-user/bob', 'arn:aws:sts::222222222222:federated-user/bob', false],
  ])('names for %s the principal %s', (caller, arn, derived) => {
    expect(principalOf(caller)).toEqual({ arn, account: '222222222222', derived })
  })

  test.each([['anonymous'], ['arn:aws:s3:::bucket'], ['']])('knows none for %j', (caller) => {
    expect(principalOf(caller)).toBeUndefined()
  })
})
