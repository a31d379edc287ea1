import { describe, expect, test } from '@jest/globals'
import { Parser } from 'commonmark'
import { explain } from '../../../src/explain/explain.js'
import {
  assumeRolePolicy,
  oidcTrustPolicy,
  permissionPolicy,
  publicPolicy,
  repositoryPolicy,
  trustPolicy,
} from '../../../src/facts/iam-policies.js'
import { parseSetupFragment } from '../../../src/facts/setup-link.js'
import type { Failure } from '../../../src/run/failure.js'
import {
  assumeRole,
  assumeWithToken,
  caller,
  carriers,
  claims,
  context,
  denied,
  failedCall,
  getToken,
  oidcRole,
  refusal,
  repositoriesDenied,
  role,
  webIdentity,
  withRole,
} from './thrown.js'

const build = 'arn:aws:iam::222222222222:role/build'
const unknownCaller = '<ARN of the role or user that the job runs as>'
const externalId = '<the external ID that both accounts agreed on>'
const grant = { partition: 'aws', accounts: ['111111111111'], regions: ['eu-west-1'], repositories: ['team/app'] }
const github = {
  actionRepository: 'octo/ecr-cross-account-login',
  serverUrl: 'https://github.com',
  repository: 'octo/app',
  ref: 'refs/heads/main',
}

const roleDenied = assumeRole(denied('sts:AssumeRole', role))
const tokenRefused = refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
const tokenDenied = getToken(denied('ecr:GetAuthorizationToken', '*'))
const repositoryDenied = (by: string, because = '') =>
  repositoriesDenied({ message: denied('ecr:BatchCheckLayerAvailability', 'x', { by, because }).message })

function summaryOf(failure: Failure, more = {}): string {
  return explain(failure, { ...context, ...more }).summary ?? ''
}

/** The JSON blocks of a summary. */
function policiesIn(failure: Failure, more = {}): readonly unknown[] {
  const blocks = summaryOf(failure, more).matchAll(/```json\n([\s\S]*?)\n```/g)
  return [...blocks].map(([, json = '']) => JSON.parse(json))
}

function stepsIn(summary: string): readonly string[] {
  return summary.match(/^\d\. .*$/gm) ?? []
}

const eksClaims = {
  ...{ iss: 'https://oidc.eks.eu-west-1.amazonaws.com/id/D539D4633E53DE1B71EXAMPLE', aud: 'sts.amazonaws.com' },
  sub: 'system:serviceaccount:ci:runner',
}
const githubClaims = { ...claims, github: { repository: 'octo/app', repository_id: '2', environment: 'prod' } }
const organisation = ' with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o/p'

test.each<[string, Failure, object?]>([
  ['AssumeRole, to a session of another account', roleDenied, { github }],
  [
    'AssumeRole, to oidc-role-arn, with tags',
    assumeRole(denied('sts:AssumeRole', role), { signedBy: 'oidc' }),
    { oidcRoleArn: oidcRole, sessionTags: true },
  ],
  ['AssumeRole, by an organisation', assumeRole(denied('sts:AssumeRole', role, { because: organisation }))],
  [
    'a web identity of GitHub',
    webIdentity(tokenRefused, githubClaims),
    { oidcRoleArn: oidcRole, roleArn: undefined, github },
  ],
  [
    'an ECR Public token, to the base identity',
    getToken(denied('sts:GetServiceBearerToken', '*'), { service: 'ECR Public', region: 'us-east-1' }),
    { registryType: 'public', roleArn: undefined },
  ],
  [
    'repositories, in two accounts',
    repositoriesDenied(
      ...['111111111111', '333333333333'].map((account) => ({ account, message: denied('ecr:PutImage', 'x').message })),
    ),
    { roleArn: undefined },
  ],
])('the summary of a denial of %s, word for word but for its policies', (_, failure, more = {}) => {
  expect(summaryOf(failure, more).replace(/\n```json\n[\s\S]*?\n```\n/g, '')).toMatchSnapshot()
})

test('no summary where access was not denied', () => {
  expect(explain(assumeRole(refusal('ExpiredToken', 'expired')), context).summary).toBeUndefined()
})

describe('AssumeRole denied', () => {
  test('says where roles of IAM Identity Center have their path', () => {
    const by = 'arn:aws:sts::222222222222:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/joe'
    expect(summaryOf(assumeRole(denied('sts:AssumeRole', role, { by })))).toContain('aws-reserved/sso.amazonaws.com/')
  })

  test('names a caller that the job knows as Principal', () => {
    const failure = assumeRole(denied('sts:AssumeRole', role), { signedBy: 'oidc' })
    const more = { oidcRoleArn: oidcRole }
    expect(policiesIn(failure, more)[0]).toEqual(trustPolicy({ principal: oidcRole, externalId }))
    expect(summaryOf(failure, more)).not.toContain("the role's path")
  })

  test.each([
    ['the role of the caller', caller, build],
    ['a role of a stranger', 'arn:aws:sts::666666666666:assumed-role/evil/run', 'arn:aws:iam::666666666666:role/evil'],
    ['a whole account', 'arn:aws:iam::666666666666:root', undefined],
    ['every role', 'arn:aws:iam::666666666666:role/*', undefined],
    ['every session', 'arn:aws:sts::666666666666:assumed-role/*/*', undefined],
    ['everyone', '*', undefined],
  ])('proposes no principal that only the answer names: %s', (_, by, named) => {
    const failure = assumeRole(denied('sts:AssumeRole', role, { by }))
    expect(policiesIn(failure)).toEqual([
      trustPolicy({ principal: unknownCaller, externalId }),
      assumeRolePolicy({ arn: role }),
    ])
    expect(summaryOf(failure).includes('use this ARN if you know it')).toBe(named !== undefined)
    if (named) expect(summaryOf(failure)).toContain(`AWS names it \`${named}\``)
  })

  test('does not take the role that the answer names for the role that was wanted', () => {
    const call = { service: 'STS', operation: 'AssumeRole', region: 'eu-west-1', signedBy: 'base' } as const
    const failure = failedCall(call, denied('sts:AssumeRole', 'arn:aws:iam::666666666666:role/evil'))
    expect(policiesIn(failure, { roleArn: undefined })).toContainEqual(assumeRolePolicy({ arn: '<ARN of the role>' }))
  })

  test('asks for the external ID, and has no condition in the policy, where none was sent', () => {
    const more = { externalIdGiven: false }
    expect(summaryOf(roleDenied, more)).toContain('None was sent')
    expect(policiesIn(roleDenied, more)[0]).toEqual(trustPolicy({ principal: unknownCaller }))
  })

  test('leaves open what external ID a profile sends for its own role, and shows that role first', () => {
    const roleArn = 'arn:aws:iam::222222222222:role/profile'
    const failure = assumeRole(denied('sts:AssumeRole', roleArn), { roleArn })
    const more = { externalIdGiven: false, sessionTags: true }
    expect(summaryOf(failure, more)).toContain('`external_id` in the profile')
    expect(policiesIn(failure, more)[0]).toEqual(trustPolicy({ principal: unknownCaller, externalId }))
    expect(summaryOf(failure)).toContain('  n1["account 222222222222<br/>role/profile"]\n  n2["account 111111111111')
    expect(summaryOf(failure)).toContain('n0 --x|"AssumeRole: denied"| n1')
  })

  test.each([
    ['where they are sent', roleDenied, 5],
    ['alone, where STS names sts:TagSession', assumeRole(denied('sts:TagSession', role)), 0],
  ])('allows session tags as well, %s', (_, failure, others) => {
    expect(policiesIn(failure, { sessionTags: true })).toEqual([
      trustPolicy({ principal: unknownCaller, externalId, sessionTags: true }),
      assumeRolePolicy({ arn: role, sessionTags: true }),
    ])
    const steps = stepsIn(summaryOf(failure, { sessionTags: true }))
    expect([steps.length, steps.at(-1)]).toEqual([others + 1, expect.stringContaining('sts:TagSession')])
  })

  test.each([
    [' because no identity-based policy allows the sts:AssumeRole action', [assumeRolePolicy({ arn: role })]],
    [
      ' because no resource-based policy allows the sts:AssumeRole action',
      [trustPolicy({ principal: unknownCaller, externalId })],
    ],
    [' because no service control policy allows the sts:AssumeRole action', []],
    [' with an explicit deny in an identity-based policy', []],
  ])('shows only the policy that AWS blames:%s', (because, expected) => {
    expect(policiesIn(assumeRole(denied('sts:AssumeRole', role, { because })))).toEqual(expected)
  })

  test('uses the partition of the role', () => {
    const arn = 'arn:aws-cn:iam::111111111111:role/push'
    const failure = assumeRole(denied('sts:AssumeRole', arn), { roleArn: arn })
    expect(JSON.stringify(policiesIn(failure, { roleArn: arn }))).not.toContain('arn:aws:')
  })
})

describe('web identity denied', () => {
  const tokenWith = (more: object) => webIdentity(tokenRefused, { ...claims, ...more })

  test('has the trust policy that accepts the real token', () => {
    const trust = oidcTrustPolicy({ partition: 'aws', account: '222222222222', claims })
    expect(policiesIn(webIdentity(tokenRefused), { oidcRoleArn: oidcRole })).toEqual([trust])
  })

  test.each([
    ['GitHub', claims.iss, undefined, true],
    ['GitHub, for one enterprise', `${claims.iss}/octo-corp`, undefined, true],
    ['a data-residency host', 'https://token.actions.octo.ghe.com', 'https://octo.ghe.com', true],
    ['an Enterprise Server', 'https://git.octo.example/_services/token', 'https://git.octo.example', true],
    ['a cluster of EKS', eksClaims.iss, undefined, false],
    ['a cluster of EKS, dual-stack', 'https://oidc-eks.eu-west-1.api.aws/id/ABC1', undefined, false],
  ])('knows the issuer %s', (_, iss, serverUrl, isGitHub) => {
    const more = { github: { ...github, serverUrl } }
    const trust = oidcTrustPolicy({ partition: 'aws', account: '222222222222', claims: { ...claims, iss } })
    expect(policiesIn(tokenWith({ iss }), more)[0]).toEqual(trust)
    expect(summaryOf(tokenWith({ iss }), more).includes('On EKS')).toBe(!isGitHub)
    expect(summaryOf(tokenWith({ iss }), more).includes('oidc-audience')).toBe(isGitHub)
  })

  test.each([
    ['https://evil.example'],
    ['https://token.actions.evil.ghe.com'],
    ['https://evil.example/_services/token'],
    [`${claims.iss}.evil.example`],
    [`${claims.iss}/a/b`],
    ['https://evil.example/https://oidc.eks.eu-west-1.amazonaws.com/id/A'],
    [''],
  ])('proposes no unknown issuer: %j', (iss) => {
    const [trust] = policiesIn(tokenWith({ iss }), { github })
    expect(JSON.stringify(trust)).toContain('oidc-provider/<issuer of the token>')
    expect(JSON.stringify(trust)).not.toContain('evil')
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
    expect(summaryOf(tokenWith({ sub })).includes('immutable subject')).toBe(immutable)
  })

  test.each(['repo:octo/app:pull_request', 'repo:octo@1/app@2:pull_request'])('warns of the subject %s', (sub) => {
    expect(summaryOf(tokenWith({ sub }))).toContain('All pull requests of the repository have this subject')
    expect(summaryOf(tokenWith({ sub: `${sub}x` }))).not.toContain('All pull requests')
  })

  test('offers GitHub’s own claims as conditions, with the values of this token, in commercial regions only', () => {
    const branch = `refs/heads/\${aws:userid}`
    const failure = tokenWith({ github: { repository_id: '2', job_workflow_ref: 'octo/ci/a.yml@v1', ref: branch } })
    const key = (name: string) => `token.actions.githubusercontent.com:${name}`
    expect(policiesIn(failure)[1]).toEqual({
      Condition: {
        StringEquals: {
          [key('repository_id')]: '2',
          [key('job_workflow_ref')]: 'octo/ci/a.yml@v1',
          [key('ref')]: `refs/heads/\${$}{aws:userid}`,
        },
      },
    })
    expect(summaryOf(failure)).not.toContain('ForAllValues')
    const china = { ...assumeWithToken, roleArn: 'arn:aws-cn:iam::111111111111:role/push' }
    const inChina = failedCall(china, tokenRefused, { claims: { ...claims, github: { repository_id: '2' } } })
    expect(policiesIn(inChina)).toHaveLength(1)
    expect(policiesIn(tokenWith({ ...eksClaims, github: { repository: 'x' } }))).toHaveLength(1)
  })

  test('escapes marks that turn the reading direction of a subject', () => {
    const sub = 'repo:octo/app:ref:refs/heads/\u202eniam'
    expect(summaryOf(tokenWith({ sub }))).not.toContain('\u202e')
    expect(JSON.stringify(policiesIn(tokenWith({ sub })))).toContain(sub)
  })

  test.each([
    ['AccessDenied', 'x'],
    ['InvalidIdentityToken', 'No OpenIDConnect provider'],
  ])('has no policy where the token cannot be read: %s', (name, message) => {
    expect(policiesIn(failedCall(assumeWithToken, refusal(name, message)), { roleArn: undefined })).toEqual([])
  })

  test.each([
    [' with an explicit deny in a service control policy', 0],
    [' because no resource-based policy allows the action', 1],
    [' because no service control policy allows the action', 0],
  ])('follows AWS’s reason:%s', (because, policies) => {
    const failure = webIdentity(denied('sts:AssumeRoleWithWebIdentity', oidcRole, { because }))
    expect(policiesIn(failure, { oidcRoleArn: oidcRole })).toHaveLength(policies)
  })

  test('has a placeholder for the account of a role that is not known', () => {
    const [policy] = policiesIn(failedCall(assumeWithToken, tokenRefused, { claims }), { roleArn: undefined })
    expect(JSON.stringify(policy)).toContain('arn:aws:iam::<account of the role>:oidc-provider/')
  })
})

describe('GetAuthorizationToken denied', () => {
  test('has the identity policy of the role, with the token on *', () => {
    const failure = getToken(denied('ecr:GetAuthorizationToken', '*'), withRole)
    expect(policiesIn(failure)).toEqual([permissionPolicy({ ...grant, access: 'push' })])
    expect(summaryOf(failure)).toContain(`#### In account 111111111111: identity policy of \`${role}\``)
  })

  test('names the session policy where that is the reason', () => {
    const because = ' because no session policy allows the ecr:GetAuthorizationToken action'
    const failure = getToken(denied('ecr:GetAuthorizationToken', '*', { because }), withRole)
    expect(stepsIn(summaryOf(failure))).toEqual([expect.stringContaining('`session-policy`')])
    expect(policiesIn(failure)).toEqual([])
  })

  test('has placeholders for unknown values, never a *', () => {
    const unknown = { accounts: [], regions: [], repositories: [], roleArn: undefined, partition: undefined }
    const accounts = ['<account of the registry>']
    const placeholders = { accounts, regions: ['<region>'], repositories: ['<repository>'] }
    const policy = permissionPolicy({ partition: 'aws', ...placeholders, access: 'push' })
    expect(policiesIn(tokenDenied, unknown)).toEqual([policy])
  })

  test.each([
    ['by the input', { registryType: 'public' }, {}],
    ['by the call', {}, { service: 'ECR Public' }],
  ] as const)('knows ECR Public %s', (_, more, call) => {
    const failure = getToken(denied('ecr-public:GetAuthorizationToken', '*'), call)
    expect(summaryOf(failure, { ...more, roleArn: undefined })).toContain('["ECR Public"]')
  })

  test('has the policy and both actions of ECR Public there', () => {
    const failure = getToken(denied('sts:GetServiceBearerToken', '*'), { service: 'ECR Public' })
    const policy = publicPolicy({ accounts: ['111111111111'], repositories: ['team/app'], access: 'push' })
    expect(policiesIn(failure, { registryType: 'public', roleArn: undefined })).toEqual([policy])
    expect(explain(failure, context).remedy).toContain(
      "(1) ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken in the caller's identity policy",
    )
  })

  test.each([
    ['the call', withRole, {}],
    ['role-arn', { signedBy: 'role' }, { roleArn: role, oidcRoleArn: oidcRole }],
    ['oidc-role-arn', { signedBy: 'role' }, { oidcRoleArn: oidcRole }],
    ['oidc-role-arn as the caller', { signedBy: 'oidc' }, { roleArn: role, oidcRoleArn: oidcRole }],
  ] as const)('knows the caller by %s', (_, call, more) => {
    const summary = summaryOf(getToken(refusal('AccessDenied', 'no'), call), { roleArn: undefined, ...more })
    expect(summary).toMatch(/identity policy of `arn:aws:iam::\d{12}:role\//)
  })
})

describe('repository denied', () => {
  const bothPolicies = [
    repositoryPolicy({ principals: [unknownCaller], access: 'push' }),
    permissionPolicy({ ...grant, access: 'push' }),
  ]

  test('shows the role’s permission policy where the role is in the registry account', () => {
    expect(policiesIn(repositoryDenied('anonymous'))).toEqual([permissionPolicy({ ...grant, access: 'push' })])
  })

  test.each([
    ['of another account', caller, bothPolicies],
    ['that nobody knows', 'anonymous', bothPolicies],
    ['of the registry account', 'arn:aws:iam::111111111111:user/bot', bothPolicies.slice(1)],
  ])('shows what a caller needs %s', (_, by, policies) => {
    expect(policiesIn(repositoryDenied(by), { roleArn: undefined })).toEqual(policies)
  })

  test.each([
    ['resource-based', bothPolicies[0]],
    ['identity-based', bothPolicies[1]],
  ])('shows one policy where ECR blames the %s policy', (kind, policy) => {
    const because = ` because no ${kind} policy allows the ecr:BatchCheckLayerAvailability action`
    expect(policiesIn(repositoryDenied(caller, because), { roleArn: undefined })).toEqual([policy])
  })

  test('names every repository of an account, and says what a pull needs', () => {
    const failure = repositoriesDenied({ access: 'pull' }, { access: 'pull', repository: 'team/base' })
    const summary = summaryOf(failure, { roleArn: undefined })
    expect(summary).toContain('the policy of each repository (`team/app, team/base`)')
    expect(summary).not.toContain('ecr:PutImage')
  })

  test('has a policy for each account', () => {
    const failure = repositoriesDenied({}, { account: '333333333333' }, { region: 'eu-central-1' })
    const policies = policiesIn(failure, { roleArn: undefined })
    const regions = ['eu-west-1', 'eu-central-1']
    expect(policies).toContainEqual(permissionPolicy({ ...grant, regions, access: 'push' }))
    expect(policies).toContainEqual(permissionPolicy({ ...grant, accounts: ['333333333333'], access: 'push' }))
  })

  test('shows no policy that is longer than any IAM accepts', () => {
    const names = Array.from({ length: 2000 }, (_, index) => ({ repository: `team/app-${index}` }))
    expect(summaryOf(repositoriesDenied(...names))).toContain('This policy is longer than IAM accepts.')
  })
})

describe('the link to the setup page', () => {
  const linkIn = (more: object, failure = roleDenied) => {
    const [, page, fragment = ''] = /\[The setup page\]\((https:[^#]+)(#[^)]*)\)/.exec(summaryOf(failure, more)) ?? []
    return page && { page, values: parseSetupFragment(fragment) }
  }
  const registry = { 'registry-account': '111111111111', region: 'eu-west-1', repositories: 'team/app', access: 'push' }

  test.each([
    ['role-arn', { roleArn: role }, { 'set-up': 'role-with-external-id', 'registry-role': 'push' }],
    ['no role', { roleArn: undefined }, { 'set-up': 'repository-policy' }],
    [
      'oidc-role-arn',
      { roleArn: undefined, oidcRoleArn: role },
      { 'set-up': 'oidc-direct', 'registry-role': 'push', github: 'octo/app', ref: 'refs/heads/main' },
    ],
    [
      'oidc-role-arn of another account',
      { roleArn: undefined, oidcRoleArn: oidcRole },
      {
        ...{ 'set-up': 'repository-policy', runners: 'github', 'build-account': '222222222222' },
        ...{ 'build-role': 'ci/build', github: 'octo/app', ref: 'refs/heads/main' },
      },
    ],
    [
      'both roles',
      { roleArn: role, oidcRoleArn: oidcRole },
      {
        ...{ 'set-up': 'oidc-then-role', 'registry-role': 'push', 'build-account': '222222222222' },
        ...{ 'build-role': 'ci/build', github: 'octo/app', ref: 'refs/heads/main' },
      },
    ],
  ])('is filled in with what the job knows, with %s', (_, roles, values) => {
    const page = 'https://octo.github.io/ecr-cross-account-login/'
    expect(linkIn({ github, ...roles })).toEqual({ page, values: { ...registry, ...values } })
  })

  test('leaves out what is a secret', () => {
    expect(linkIn({ github, secrets: ['team/app'] })).toMatchObject({ values: { region: 'eu-west-1' } })
    expect(linkIn({ github, secrets: ['team/app'] })).not.toHaveProperty(['values', 'repositories'])
  })

  test.each([
    ['on another server', { github: { ...github, serverUrl: 'https://octo.ghe.com' } }],
    ['where the variable names another action', { github: { ...github, actionRepository: 'octo/composite' } }],
    ['where the runner says nothing', {}],
    ['for ECR Public', { github, registryType: 'public' }],
  ])('is not there %s', (_, more) => {
    expect(linkIn(more)).toBeUndefined()
  })
})

/** What Markdown takes for text, code or an element, by CommonMark's reference parser. */
function nodesIn(markdown: string) {
  const walker = new Parser().parse(markdown).walker()
  const nodes = []
  for (let event = walker.next(); event; event = walker.next()) nodes.push(event.node)
  return nodes
}

const hostileValues = [
  '<img src="https://evil.example/EVIL"> password: xxxx',
  'repo:a/b:ref:refs/heads/<h1>EVIL</h1>password=aaaa',
  'authorization: basic `<b>EVIL</b>` password=`<i>EVIL</i>',
  'https://user:pass`word<h1>EVIL</h1>@host/`<h1>EVIL</h1>',
  '` <script>EVIL</script> ` ``` <b>EVIL</b> ~~~ `` EVIL `',
  '\n\n# EVIL\n\n<h1>EVIL</h1>\n- EVIL\n> EVIL\n\n    EVIL',
  '![EVIL](https://evil.example/p) [EVIL](https://evil.example) <https://evil.example/EVIL> @EVIL',
  '"]\n```\n<h1>EVIL</h1>\n```\n--> |EVIL| *EVIL* _EVIL_ ~~EVIL~~ $EVIL$ &lt;EVIL&gt; \\`EVIL`',
  'arn:aws:sts::666666666666:assumed-role/`<h1>EVIL</h1>`/`',
  'X-Amz-Signature=`<h1>EVIL</h1>` eyJhbGciOiJS.eyJzdWIiOi`<h1>EVIL</h1>',
  'se`cr`et-value <h1>EVIL</h1> se`cr`et-value`<h1>EVIL',
]

describe.each(carriers)('hostile text in %s', (_, failure) => {
  test.each(hostileValues)('is no element of the summary: %j', (value) => {
    const hostileRun = { ...github, repository: value, ref: value }
    const more = { github: hostileRun, oidcRoleArn: oidcRole, repositories: [value], regions: [value] }
    for (const secrets of [[], ['se`cr`et-value'], ['<h1>EVIL</h1>'], ['`']]) {
      const nodes = nodesIn(summaryOf(failure(value), { ...more, secrets }))
      const template = [
        'document',
        'heading',
        'paragraph',
        'text',
        'softbreak',
        'code',
        'code_block',
        'list',
        'item',
        'link',
      ]
      expect(nodes.filter(({ type }) => !template.includes(type))).toEqual([])
      const links = nodes
        .filter(({ type }) => type === 'link')
        .map(({ destination }) => URL.parse(destination ?? '')?.host)
      expect(links.filter((host) => host !== 'octo.github.io')).toEqual([])
      const text = nodes.filter(({ type }) => type === 'text').map(({ literal }) => literal)
      expect(text.join('')).not.toMatch(/EVIL|evil/)
    }
  })
})

test.each([
  'repo:acme/shop:ref:refs/heads/feature/INFRA-1234_ECR_XACC_login',
  'repo:acme/shop:ref:refs/heads/feature/PROJ-1234-upgrade-EKS-v2-and-more-Of-It-1',
  'repo:acme/shop:ref:refs/heads/password=aaaa',
])('the subject %s is whole in the policy to paste', (sub) => {
  const failure = webIdentity(tokenRefused, { ...claims, sub })
  expect(policiesIn(failure)).toEqual([
    oidcTrustPolicy({ partition: 'aws', account: '222222222222', claims: { ...claims, sub } }),
  ])
})

test('names that look random are whole in annotation and policy', () => {
  const arn = 'arn:aws:iam::111111111111:role/MyCompanyCI-CD-XAccount-ECR-Push-Role-EU1-PROD'
  const report = explain(assumeRole(denied('sts:AssumeRole', arn), { roleArn: arn }), { ...context, roleArn: arn })
  expect(report.what).toContain(arn)
  expect(report.summary).toContain(`"Resource": "${arn}"`)
})

test('a known secret is in no policy, and leaves no wildcard there', () => {
  const failure = getToken(denied('ecr:GetAuthorizationToken', '*'), withRole)
  const summary = summaryOf(failure, { repositories: ['team-secret'], secrets: ['team-secret'] })
  expect(summary).toContain('repository/<a secret value>"')
})
