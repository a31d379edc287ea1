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

  const arn = 'arn:aws:iam::111111111111:role/ecr-push'

  test.each([
    ...['', 'ecr-push', '--help', 'arn:aws:iam::111111111111:role', 'arn:aws:iam:eu-west-1:111111111111:role/ecr-push'],
    ...['', 'a b', 'ecr-push\n', '/ecr-push', 'ecr-push/', 'ecr*', 'écr', 'x'.repeat(65), `${'x/'.repeat(1020)}y`].map(
      (name) => arn.replace('ecr-push', name),
    ),
    ...['Role', 'user', 'policy'].map((type) => arn.replace('role', type)),
    ...['11111111111', '1111111111111', '１１１１１１１１１１１１'].map((id) => arn.replace('111111111111', id)),
    ...['ARN:aws:', '\narn:aws:', 'xarn:aws:', 'arn:evil:', 'arn:aws-evil:'].map((start) =>
      arn.replace('arn:aws:', start),
    ),
    arn.replace(':iam:', ':s3:'),
    'arn:aws:sts::111111111111:assumed-role/ecr-push/session',
  ])('refuses %j', (text) => {
    expect(parseRoleArn(text)).toBeUndefined()
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
