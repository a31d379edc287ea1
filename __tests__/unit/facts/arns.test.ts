import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isSessionOf, parseRoleArn } from '../../../src/facts/arns.js'
import { partitions } from '../../../src/facts/partitions.js'

const account = '111111111111'
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const names = fc.stringMatching(/^[A-Za-z0-9_+=,.@-]{1,64}$/)
const paths = fc
  .array(fc.stringMatching(/^[!-.0-~]{1,20}$/), { maxLength: 3 })
  .map((parts) => parts.map((part) => `${part}/`).join(''))
const roles = fc.record({
  partition: fc.constantFrom(...partitions.map(({ id }) => id)),
  account: digits(12),
  name: names,
})
const sessionNames = fc.stringMatching(/^[A-Za-z0-9_+=,.@-]{2,64}$/)

describe('parseRoleArn', () => {
  test('takes every role apart, whatever its path', () => {
    fc.assert(
      fc.property(roles, paths, (role, path) => {
        expect(parseRoleArn(`arn:${role.partition}:iam::${role.account}:role/${path}${role.name}`)).toEqual(role)
      }),
    )
  })

  test.each([
    '',
    'ecr-push',
    'arn:aws:iam::111111111111:role/',
    'arn:aws:iam::111111111111:role',
    'arn:aws:iam::111111111111:role/a b',
    'arn:aws:iam::111111111111:role/ecr-push\n',
    '\narn:aws:iam::111111111111:role/ecr-push',
    'arn:aws:iam::111111111111:role//ecr-push',
    'arn:aws:iam::111111111111:role/ecr-push/',
    'arn:aws:iam::111111111111:role/ecr*',
    `arn:aws:iam::111111111111:role/${'x'.repeat(65)}`,
    `arn:aws:iam::111111111111:role/${'x/'.repeat(1020)}y`,
    'arn:aws:iam::111111111111:Role/ecr-push',
    'arn:aws:iam::111111111111:user/ecr-push',
    'arn:aws:iam::111111111111:policy/ecr-push',
    'arn:aws:iam::11111111111:role/ecr-push',
    'arn:aws:iam::1111111111111:role/ecr-push',
    'arn:aws:iam::１１１１１１１１１１１１:role/ecr-push',
    'arn:aws:iam:eu-west-1:111111111111:role/ecr-push',
    'arn:aws:sts::111111111111:assumed-role/ecr-push/session',
    'arn:aws:s3::111111111111:role/ecr-push',
    'arn:evil:iam::111111111111:role/ecr-push',
    'arn:aws-evil:iam::111111111111:role/ecr-push',
    'ARN:aws:iam::111111111111:role/ecr-push',
    'xarn:aws:iam::111111111111:role/ecr-push',
    'arn:aws:iam::111111111111:role/écr',
    '--help',
  ])('refuses %j', (arn) => {
    expect(parseRoleArn(arn)).toBeUndefined()
  })

  test('takes 2048 characters, and not one more', () => {
    const arn = `arn:aws:iam::111111111111:role/${'x'.repeat(2015)}/y`
    expect(arn).toHaveLength(2048)
    expect(parseRoleArn(arn)).toEqual({ partition: 'aws', account, name: 'y' })
    expect(parseRoleArn(arn.replace('role/', 'role/x'))).toBeUndefined()
  })

  test('refuses a very long text at once', () => {
    const start = performance.now()
    expect(parseRoleArn(`arn:aws:iam::111111111111:role/${'a/'.repeat(500_000)}`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('isSessionOf', () => {
  const roleArn = (role: { partition: string; account: string; name: string }, path = '') =>
    `arn:${role.partition}:iam::${role.account}:role/${path}${role.name}`
  const sessionArn = (role: { partition: string; account: string; name: string }, session: string) =>
    `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${session}`

  test('knows every session of a role, which is named without the role’s path', () => {
    fc.assert(
      fc.property(roles, paths, sessionNames, (role, path, session) => {
        expect(isSessionOf(roleArn(role, path), sessionArn(role, session))).toBe(true)
      }),
    )
  })

  test('takes the session of no other partition, account or name', () => {
    fc.assert(
      fc.property(roles, roles, sessionNames, (role, other, session) => {
        const mixed = [
          { ...role, partition: other.partition },
          { ...role, account: other.account },
          { ...role, name: other.name },
          { ...role, name: `${role.name}x` },
        ]
        for (const one of mixed) {
          const same = roleArn(one) === roleArn(role)
          expect(isSessionOf(roleArn(role), sessionArn(one, session))).toBe(same)
        }
      }),
    )
  })

  test.each([
    '',
    'arn:aws:iam::111111111111:role/ecr-push',
    'arn:aws:sts::111111111111:assumed-role/ecr-push',
    'arn:aws:sts::111111111111:assumed-role/ecr-push/',
    'arn:aws:sts::111111111111:assumed-role/ecr-push/a/b',
    'arn:aws:sts::111111111111:assumed-role/team/ecr-push/run',
    'arn:aws:sts::111111111111:assumed-role/ecr-push/run\n',
    'xarn:aws:sts::111111111111:assumed-role/ecr-push/run',
    'arn:aws:sts::111111111111:federated-user/ecr-push/run',
    'arn:aws:sts::222222222222:assumed-role/ecr-push/run',
    'arn:aws-cn:sts::111111111111:assumed-role/ecr-push/run',
    'arn:aws:sts::111111111111:assumed-role/ECR-PUSH/run',
  ])('takes %j for no session of the role', (session) => {
    expect(isSessionOf('arn:aws:iam::111111111111:role/team/ecr-push', session)).toBe(false)
  })

  test('takes nothing for a session of something that is no role', () => {
    expect(isSessionOf('', 'arn:aws:sts::111111111111:assumed-role/ecr-push/run')).toBe(false)
    expect(isSessionOf('ecr-push', 'arn:aws:sts::111111111111:assumed-role/ecr-push/run')).toBe(false)
  })
})
