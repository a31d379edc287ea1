import { expect, test } from '@jest/globals'
import { parseDenial, principalOf } from '../../../src/explain/access-denied.js'
import { explain } from '../../../src/explain/explain.js'
import { expectLinear } from '../../support/linear.js'
import { assumeRole, context, denied, role } from './thrown.js'

/** What AWS says of the reason, and of the caller. */

/** What there is to do, for a denial of AssumeRole that ends with this reason. */
const toDo = (because: string) =>
  explain(assumeRole(denied('sts:AssumeRole', role, { because })), context).summary?.match(/^1\. (.*)$/m)?.[1]

test.each([
  ['no identity-based policy allows the sts:AssumeRole action', 'the identity policy of'],
  ['no identity-based policy allow the action', 'the identity policy of'],
  ['no resource-based policy allows the sts:AssumeRole action', 'A role with exactly the ARN'],
  ['no role trust policy allows the sts:AssumeRole action', 'A role with exactly the ARN'],
  ...['session policy', 'permissions boundary', 'service control policy', 'VPC endpoint policy'].map((name) => [
    `no ${name} allows the sts:AssumeRole action`,
    `Allow \`sts:AssumeRole\` in the ${name}. It limits what the other policies allow.`,
  ]),
])('because %s: %s', (because = '', step = '') => {
  expect(toDo(` because ${because}`)).toContain(step)
})

const arn = 'arn:aws:organizations::333333333333:policy/o-1/service_control_policy/p-1'

test.each([
  ['an identity-based policy', 'identity-based policy'],
  ['the role trust policy', 'role trust policy'],
  ['a permissions boundary', 'permissions boundary'],
  [`a service control policy: ${arn}`, `service control policy \`${arn}\``],
  [`a service control policy ${arn}`, `service control policy \`${arn}\``],
])('with an explicit deny in %s: to be removed there', (where, policy) => {
  const deny = `Remove the Deny of \`sts:AssumeRole\` from the ${policy}. No Allow elsewhere overrides it.`
  expect(toDo(` with an explicit deny in ${where}`)).toBe(deny)
})

test.each([
  ['Not authorized to perform sts:AssumeRoleWithWebIdentity', { action: 'sts:AssumeRoleWithWebIdentity' }],
  ['User: a is not authorized to perform: ecr:GetToken', { caller: 'a', action: 'ecr:GetToken' }],
  ['User: a is not authorized to perform: ecr:GetToken on resource: *', { caller: 'a', action: 'ecr:GetToken' }],
  ['Rate exceeded', {}],
])('“%s” says %j', (message, denial) => {
  expect(parseDenial(message)).toEqual(denial)
})

test.each([
  ['arn:aws:sts::222222222222:assumed-role/build/run', 'arn:aws:iam::222222222222:role/build', true],
  ['arn:aws-cn:sts::222222222222:assumed-role/b/r', 'arn:aws-cn:iam::222222222222:role/b', true],
  ['arn:aws:iam::222222222222:role/ci/build', 'arn:aws:iam::222222222222:role/ci/build', false],
  ['arn:aws:iam::222222222222:user/ci/bot', 'arn:aws:iam::222222222222:user/ci/bot', false],
  ['arn:aws:sts::222222222222:federated-user/bob', 'arn:aws:sts::222222222222:federated-user/bob', false],
])('a policy names %s as %s', (caller, arn, lacksPath) => {
  expect(principalOf(caller)).toEqual({ arn, account: '222222222222', lacksPath })
})

test.each([
  ...[
    'anonymous',
    'arn:aws:s3:::bucket',
    '',
    '*',
    'arn:aws:iam::222222222222:root',
    'arn:aws:iam::222222222222:role/*',
  ],
  ...['x arn:aws:sts::222222222222:assumed-role/build/run', 'x arn:aws:iam::222222222222:role/build'],
  ...['arn:aws:iam::*:role/build', 'arn:aws:sts::222222222222:assumed-role/*/run'],
  'arn:aws:sts::222222222222:assumed-role/a"]-->/x',
])('a policy never names %j', (caller) => {
  expect(principalOf(caller)).toBeUndefined()
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
