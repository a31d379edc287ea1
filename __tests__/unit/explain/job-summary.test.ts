import { describe, expect, test } from '@jest/globals'
import { explain } from '../../../src/explain/explain.js'
import {
  assumeRolePolicy,
  oidcTrustPolicy,
  permissionPolicy,
  publicPolicy,
  repositoryPolicy,
  trustPolicy,
} from '../../../src/facts/iam-policies.js'
import { type Call, Failure } from '../../../src/run/failure.js'
import {
  assumeRole,
  caller,
  claims,
  context,
  denied,
  getToken,
  oidcRole,
  refusal,
  role,
  webIdentity,
  withRole,
} from './failures.js'

const build = 'arn:aws:iam::222222222222:role/build'
const placeholder = '<the external ID that both accounts agreed on>'
const grant = { partition: 'aws', accounts: ['111111111111'], regions: ['eu-west-1'], repositories: ['team/app'] }

/** Whatever else a test says of it, each summary is what its snapshot shows. */
function summaryOf(failure: Failure, more = {}): string {
  const { summary = '' } = explain(failure, { ...context, ...more })
  expect(summary).toMatchSnapshot()
  return summary
}

/** The JSON blocks of a summary. */
function policiesIn(summary: string): readonly unknown[] {
  return [...summary.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, json = '']) => JSON.parse(json))
}

function stepsIn(summary: string): readonly string[] {
  return summary.match(/^\d\. .*$/gm) ?? []
}

describe('AssumeRole denied', () => {
  const failure = assumeRole(denied('sts:AssumeRole', role))

  test('has both policies, filled in, with a placeholder for the external ID', () => {
    expect(policiesIn(summaryOf(failure))).toEqual([
      trustPolicy({ principal: build, externalId: placeholder }),
      assumeRolePolicy({ arn: role }),
    ])
  })

  test('goes through role, principal, external ID and identity policy in this order', () => {
    const steps = stepsIn(summaryOf(failure))
    expect(
      steps.map((step) => /exists|Principal|sts:ExternalId|identity policy|service control/.exec(step)?.[0]),
    ).toEqual(['exists', 'Principal', 'sts:ExternalId', 'identity policy', 'service control'])
  })

  test('says of a principal derived from a session that its path is not known', () => {
    expect(summaryOf(failure)).toContain('does not show the path of its role')
  })

  test('says where roles of IAM Identity Center have their path', () => {
    const by = 'arn:aws:sts::222222222222:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/joe'
    expect(summaryOf(assumeRole(denied('sts:AssumeRole', role, { by })))).toContain('aws-reserved/sso.amazonaws.com/')
  })

  test('knows the principal exactly where oidc-role-arn is the caller', () => {
    const summary = summaryOf(assumeRole(denied('sts:AssumeRole', role), { signedBy: 'oidc' }), {
      oidcRoleArn: oidcRole,
    })
    expect(policiesIn(summary)[0]).toEqual(trustPolicy({ principal: oidcRole, externalId: placeholder }))
    expect(summary).not.toContain('path of its role')
  })

  test('does not take the role that is wanted for the caller where a role of a profile asks', () => {
    const summary = summaryOf(assumeRole(denied('sts:AssumeRole', role), { signedBy: 'role' }))
    expect(policiesIn(summary)[0]).toEqual(trustPolicy({ principal: build, externalId: placeholder }))
  })

  test('asks for the external ID, and puts no condition into the policy, where none was sent', () => {
    const summary = summaryOf(failure, { externalIdGiven: false })
    expect(summary).toContain('none was sent')
    expect(policiesIn(summary)[0]).toEqual(trustPolicy({ principal: build }))
  })

  test('leaves open what external ID a profile sends for its own role', () => {
    const roleArn = 'arn:aws:iam::222222222222:role/profile'
    const failure = assumeRole(denied('sts:AssumeRole', roleArn), { roleArn })
    const summary = summaryOf(failure, { externalIdGiven: false, sessionTags: true })
    expect(summary).toContain('`external_id` of the profile')
    expect(policiesIn(summary)[0]).toEqual(trustPolicy({ principal: build, externalId: placeholder }))
  })

  test('allows the tags too where they are sent', () => {
    const summary = summaryOf(failure, { sessionTags: true })
    expect(policiesIn(summary)).toEqual([
      trustPolicy({ principal: build, externalId: placeholder, sessionTags: true }),
      assumeRolePolicy({ arn: role, sessionTags: true }),
    ])
    expect(stepsIn(summary).at(-1)).toContain('sts:TagSession')
  })

  test('is about the tags alone where STS names sts:TagSession', () => {
    const summary = summaryOf(assumeRole(denied('sts:TagSession', role)), { sessionTags: true })
    expect(stepsIn(summary)).toHaveLength(1)
    expect(policiesIn(summary)).toEqual([
      trustPolicy({ principal: build, externalId: placeholder, sessionTags: true }),
      assumeRolePolicy({ arn: role, sessionTags: true }),
    ])
  })

  test.each([
    [' because no identity-based policy allows the sts:AssumeRole action', [assumeRolePolicy({ arn: role })]],
    [
      ' because no resource-based policy allows the sts:AssumeRole action',
      [trustPolicy({ principal: build, externalId: placeholder })],
    ],
    [' because no service control policy allows the sts:AssumeRole action', []],
    [' with an explicit deny in an identity-based policy', []],
  ])('shows only the policy that AWS blames:%s', (because, expected) => {
    const summary = summaryOf(assumeRole(denied('sts:AssumeRole', role, { because })))
    expect(policiesIn(summary)).toEqual(expected)
  })

  test('tells which Deny to take out', () => {
    const because = ' with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o/p'
    const summary = summaryOf(assumeRole(denied('sts:AssumeRole', role, { because })))
    expect(stepsIn(summary)).toEqual([
      '1. Take the Deny of `sts:AssumeRole` out of the service control policy `arn:aws:organizations::1:policy/o/p`: no Allow elsewhere can outweigh it.',
    ])
  })

  test('uses the partition of the role', () => {
    const arn = 'arn:aws-cn:iam::111111111111:role/push'
    const by = 'arn:aws-cn:sts::222222222222:assumed-role/build/run'
    const summary = summaryOf(assumeRole(denied('sts:AssumeRole', arn, { by }), { roleArn: arn }), { roleArn: arn })
    expect(JSON.stringify(policiesIn(summary))).not.toContain('arn:aws:')
  })
})

describe('the picture', () => {
  test('shows who calls whom, with a cross at the call that was denied', () => {
    expect(summaryOf(assumeRole(denied('sts:AssumeRole', role)))).toContain(
      [
        '```mermaid',
        'flowchart LR',
        '  n0["account 222222222222<br/>role/build"]',
        '  n1["account 111111111111<br/>role/push"]',
        '  n2["account 111111111111<br/>ECR"]',
        '  n0 --x|"AssumeRole: denied"| n1',
        '  n1 -.->|"GetAuthorizationToken"| n2',
        '```',
      ].join('\n'),
    )
  })

  test('shows two hops', () => {
    const failure = assumeRole(denied('sts:AssumeRole', role), { signedBy: 'oidc' })
    const summary = summaryOf(failure, { oidcRoleArn: oidcRole })
    expect(summary).toContain(
      '  n0["GitHub Actions job<br/>OIDC token"]\n  n1["account 222222222222<br/>role/ci/build"]',
    )
    expect(summary).toContain('  n0 -->|"AssumeRoleWithWebIdentity"| n1\n  n1 --x|"AssumeRole: denied"| n2')
  })

  test('puts the role of a profile before role-arn', () => {
    const roleArn = 'arn:aws:iam::222222222222:role/profile'
    const summary = summaryOf(assumeRole(denied('sts:AssumeRole', roleArn), { roleArn }))
    expect(summary).toContain(
      '  n1["account 222222222222<br/>role/profile"]\n  n2["account 111111111111<br/>role/push"]',
    )
    expect(summary).toContain('n0 --x|"AssumeRole: denied"| n1')
  })

  test('lets nothing out of a label', () => {
    const by = 'arn:aws:sts::222222222222:assumed-role/a"]--><script>/x'
    const picture = /```mermaid\n([\s\S]*?)\n```/.exec(summaryOf(assumeRole(denied('sts:AssumeRole', role, { by }))))
    expect(picture?.[1]).toContain('role/a__--__script_"]')
  })
})

describe('web identity denied', () => {
  const failure = webIdentity(refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'))

  test('has the trust policy that takes the real token', () => {
    expect(policiesIn(summaryOf(failure, { oidcRoleArn: oidcRole }))).toEqual([
      oidcTrustPolicy({ partition: 'aws', account: '222222222222', claims }),
    ])
  })

  test('explains the immutable subject', () => {
    expect(summaryOf(failure)).toContain('immutable subject')
    const plain = { ...claims, sub: 'repo:octo/app:environment:prod' }
    expect(summaryOf(webIdentity(refusal('AccessDenied', 'x'), plain))).not.toContain('immutable subject')
  })

  test('escapes what a subject could hide: marks that turn the reading direction', () => {
    const sub = 'repo:octo/app:ref:refs/heads/\u202eniam'
    const summary = summaryOf(webIdentity(refusal('AccessDenied', 'x'), { ...claims, sub }))
    expect(summary).not.toContain('\u202e')
    expect(JSON.stringify(policiesIn(summary))).toContain(sub)
  })

  test.each([
    ['a data-residency host of GitHub', 'https://token.actions.octo.ghe.com', true],
    ['an Enterprise Server', 'https://github.octo.example/_services/token', true],
    ['a cluster', 'https://oidc.eks.eu-west-1.amazonaws.com/id/1', false],
    ['a cluster that looks like it', 'http://x/https://token.actions.example', false],
    ['another path', 'https://octo.example/_services/token/x', false],
  ])('knows the issuer of %s', (_, iss, isGitHub) => {
    const summary = summaryOf(webIdentity(refusal('AccessDenied', 'x'), { ...claims, iss }))
    expect(summary.includes('On EKS')).toBe(!isGitHub)
    expect(summary.includes('oidc-audience')).toBe(isGitHub)
  })

  test.each([
    ['repo:octo@1/app@2:ref:x', true],
    ['x repo:octo@1/app@2:ref:x', false],
    ['repo:octo@1/app@2', false],
    ['repo:octo@1/app:ref:x', false],
    ['repo:octo/app@2:ref:x', false],
    ['repo:octo@x/app@2:ref:x', false],
    ['repo:octo@12/app@23:ref:x', true],
    ['repo:a/b@1/app@2:ref:x', false],
    ['', false],
  ])('takes the subject %j for an immutable one: %s', (sub, immutable) => {
    const summary = summaryOf(webIdentity(refusal('AccessDenied', 'x'), { ...claims, sub }))
    expect(summary.includes('immutable subject')).toBe(immutable)
  })

  test.each([
    ['Role refuses', 'AccessDenied', 'x'],
    ['OIDC provider missing', 'InvalidIdentityToken', 'No OpenIDConnect provider'],
  ])('has no policy where the token can not be read: %s', (_, name, message) => {
    const call: Call = { service: 'STS', operation: 'AssumeRoleWithWebIdentity', region: 'eu-west-1', signedBy: 'none' }
    const failure = new Failure({ code: 'call', call, attempts: 1 }, refusal(name, message))
    expect(policiesIn(summaryOf(failure, { roleArn: '' }))).toEqual([])
  })

  test.each([
    [' with an explicit deny in a service control policy', 0],
    [' because no resource-based policy allows the action', 1],
    [' because no service control policy allows the action', 0],
  ])('follows AWS’s reason:%s', (because, policies) => {
    const failure = webIdentity(denied('sts:AssumeRoleWithWebIdentity', oidcRole, { because }))
    expect(policiesIn(summaryOf(failure, { oidcRoleArn: oidcRole }))).toHaveLength(policies)
  })

  test('names a role by its placeholder where none is known', () => {
    const call: Call = { service: 'STS', operation: 'AssumeRoleWithWebIdentity', region: 'eu-west-1', signedBy: 'none' }
    const failure = new Failure({ code: 'call', call, attempts: 1, claims }, refusal('AccessDenied', 'x'))
    const [policy] = policiesIn(summaryOf(failure, { roleArn: '' }))
    expect(JSON.stringify(policy)).toContain('arn:aws:iam::<account of the role>:oidc-provider/')
  })

  test('starts with the provider where STS misses that', () => {
    const missing = webIdentity(
      refusal('InvalidIdentityTokenException', `No OpenIDConnect provider found in your account for ${claims.iss}`),
    )
    expect(stepsIn(summaryOf(missing))[0]).toContain(
      'has an OIDC provider with the URL `https://token.actions.githubusercontent.com`',
    )
  })
})

describe('GetAuthorizationToken denied', () => {
  test('has the identity policy of the role, with the token on *', () => {
    const failure = getToken(denied('ecr:GetAuthorizationToken', '*'), withRole)
    expect(policiesIn(summaryOf(failure))).toEqual([permissionPolicy({ ...grant, access: 'push' })])
    expect(summaryOf(failure)).toContain(`identity policy of \`${role}\``)
    expect(summaryOf(failure)).toContain('A repository policy can not grant it')
  })

  test('is the build side’s own policy where no role is used', () => {
    const summary = summaryOf(getToken(denied('ecr:GetAuthorizationToken', '*')), { roleArn: '' })
    expect(summary).toContain(`#### In account 222222222222: identity policy of \`${build}\``)
  })

  test('names the session policy where that is the reason', () => {
    const because = ' because no session policy allows the ecr:GetAuthorizationToken action'
    const summary = summaryOf(getToken(denied('ecr:GetAuthorizationToken', '*', { because }), withRole))
    expect(stepsIn(summary)).toEqual([expect.stringContaining('`session-policy`')])
    expect(policiesIn(summary)).toEqual([])
  })

  test('leaves placeholders for what is not known, never a *', () => {
    const unknown = { accounts: [], regions: [], repositories: [], roleArn: '', partition: undefined }
    const [policy] = policiesIn(summaryOf(getToken(denied('ecr:GetAuthorizationToken', '*')), unknown))
    expect(policy).toEqual(
      permissionPolicy({
        partition: 'aws',
        accounts: ['222222222222'],
        regions: ['<region>'],
        repositories: ['<repository>'],
        access: 'push',
      }),
    )
  })

  test('has the policy of ECR Public there', () => {
    const failure = getToken(denied('sts:GetServiceBearerToken', '*'), { service: 'ECR Public', region: 'us-east-1' })
    const [policy] = policiesIn(summaryOf(failure, { registryType: 'public', roleArn: '' }))
    expect(policy).toEqual(publicPolicy({ accounts: ['111111111111'], repositories: ['team/app'], access: 'push' }))
  })

  test('has both actions of ECR Public in the short form too', () => {
    const failure = getToken(denied('sts:GetServiceBearerToken', '*'), { service: 'ECR Public' })
    expect(explain(failure, context).remedy).toContain(
      "(1) ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken in the caller's identity policy",
    )
  })

  test.each([
    ['by the input', { registryType: 'public' }, {}],
    ['by the call', {}, { service: 'ECR Public' }],
  ] as const)('knows ECR Public %s', (_, more, call) => {
    const failure = getToken(denied('ecr-public:GetAuthorizationToken', '*'), call)
    expect(summaryOf(failure, { ...more, roleArn: '' })).toContain('["ECR Public"]')
  })
})

describe('a caller and a role that nobody knows', () => {
  const unknown = { accounts: [], roleArn: '', partition: undefined }

  test('have placeholders in the policies of AssumeRole', () => {
    const call: Call = { service: 'STS', operation: 'AssumeRole', region: 'eu-west-1', signedBy: 'base' }
    const failure = new Failure({ code: 'call', call, attempts: 1 }, refusal('AccessDenied', 'no'))
    expect(JSON.stringify(policiesIn(summaryOf(failure, unknown)))).toContain('<ARN of the role or user')
  })

  test('have placeholders in the policy of GetAuthorizationToken', () => {
    const [policy] = policiesIn(summaryOf(getToken(refusal('AccessDenied', 'no')), unknown))
    expect(JSON.stringify(policy)).toContain('<account of the registry>')
  })

  test.each([
    ['the role of the call', { signedBy: 'role', roleArn: role }, {}],
    ['role-arn', { signedBy: 'role' }, { roleArn: role, oidcRoleArn: oidcRole }],
    ['oidc-role-arn', { signedBy: 'role' }, { oidcRoleArn: oidcRole }],
    ['oidc-role-arn as the caller', { signedBy: 'oidc' }, { roleArn: role, oidcRoleArn: oidcRole }],
  ] as const)('are known by %s', (_, call, more) => {
    const failure = getToken(refusal('AccessDenied', 'no'), call)
    expect(summaryOf(failure, { ...unknown, ...more })).toMatch(/identity policy of `arn:aws:iam::\d{12}:role\//)
  })
})

describe('repository denied', () => {
  const repository = { account: '111111111111', region: 'eu-west-1', repository: 'team/app', access: 'push' } as const
  const deniedRepository = (by: string, because = '') =>
    new Failure({
      code: 'repository-denied',
      denied: [{ ...repository, message: denied('ecr:BatchCheckLayerAvailability', 'x', { by, because }).message }],
    })
  const session = 'arn:aws:sts::111111111111:assumed-role/push/run'
  const bothSides = [
    repositoryPolicy({ principals: [build], access: 'push' }),
    permissionPolicy({ ...grant, access: 'push' }),
  ]

  test('shows the role’s permission policy where the role is of the registry’s account', () => {
    expect(policiesIn(summaryOf(deniedRepository(session)))).toEqual([permissionPolicy({ ...grant, access: 'push' })])
  })

  test('shows both sides where another account’s identity is used', () => {
    expect(policiesIn(summaryOf(deniedRepository(caller), { roleArn: '' }))).toEqual(bothSides)
  })

  test.each([
    ['resource-based', bothSides[0]],
    ['identity-based', bothSides[1]],
  ])('shows one side where ECR blames the %s policy', (kind, policy) => {
    const because = ` because no ${kind} policy allows the ecr:BatchCheckLayerAvailability action`
    expect(policiesIn(summaryOf(deniedRepository(caller, because), { roleArn: '' }))).toEqual([policy])
  })

  test.each([
    ['is signed by role-arn', { roleArn: role }],
    ['is signed by oidc-role-arn', { roleArn: '', oidcRoleArn: oidcRole }],
    ['is signed by the caller', { roleArn: '' }],
    ['reaches several registries', { accounts: ['111111111111', '333333333333'] }],
  ])('shows who has to change what where the call %s', (_, more) => {
    expect(summaryOf(deniedRepository('anonymous'), more)).toContain('To check')
  })

  test('names every repository of an account, and says what a pull needs', () => {
    const message = denied('ecr:BatchGetImage', 'x').message
    const failure = new Failure({
      code: 'repository-denied',
      denied: ['team/app', 'team/base'].map((name) => ({ ...repository, access: 'pull', repository: name, message })),
    })
    const summary = summaryOf(failure, { roleArn: '' })
    expect(summary).toContain('the policy of each repository (`team/app, team/base`)')
    expect(summary).not.toContain('ecr:PutImage')
  })

  test('has a policy for each account', () => {
    const message = denied('ecr:BatchCheckLayerAvailability', 'x').message
    const failure = new Failure({
      code: 'repository-denied',
      denied: [
        { ...repository, message },
        { ...repository, account: '333333333333', message },
        { ...repository, region: 'eu-central-1', message },
      ],
    })
    const summary = summaryOf(failure, { roleArn: '' })
    expect(policiesIn(summary)).toContainEqual(
      permissionPolicy({ ...grant, regions: ['eu-west-1', 'eu-central-1'], access: 'push' }),
    )
    expect(policiesIn(summary)).toContainEqual(
      permissionPolicy({ ...grant, accounts: ['333333333333'], access: 'push' }),
    )
  })
})

test('no summary where access was not denied', () => {
  expect(explain(assumeRole(refusal('ExpiredToken', 'expired')), context).summary).toBeUndefined()
})
