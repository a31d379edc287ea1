import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountTrust, allow } from '../../../sandbox/iam/documents.js'
import {
  accountOf,
  BUILD_ACCOUNT,
  PRIMARY_ACCOUNT,
  ROLES,
  roleOf,
  THIRD_ACCOUNT,
  type World,
} from '../../../sandbox/world.js'
import type { FailingJob } from '../../support/failing-job.js'
import type { Job } from '../../support/job.js'

/** One of two accounts lacks something: the rows of the contract's table "Failures teach" that have a job summary, or tell roles apart. */

const noRole = { 'role-arn': '', 'external-id': '' }
const own = { ...noRole, 'registry-account': BUILD_ACCOUNT }
const nobody = '999999999999'

const inWorld = (change: (world: World) => unknown): Pick<FailingJob, 'arrange'> => ({
  arrange: ({ sandbox }) => {
    change(sandbox.world)
    return {}
  },
})
const userOf = (world: World) => accountOf(world, BUILD_ACCOUNT).users['build'] ?? { policies: [], accessKeys: {} }
const noPolicies = (world: World): void => {
  userOf(world).policies = []
}
const onlyToken = allow('ecr:GetAuthorizationToken', '*')

/** A job with an OIDC token beside its keys, in a world that was changed; `oidc-role-arn` alone. */
const overOidc = (change: (world: World) => unknown = () => undefined, inputs = {}): FailingJob => ({
  inputs: { ...noRole, 'oidc-role-arn': ROLES.github, ...inputs },
  arrange: ({ sandbox }) => {
    change(sandbox.world)
    return sandbox.oidcEnv()
  },
})

/** A branch whose name looks random, and claims that trust policies may ask for. */
export const jobClaims = {
  sub: 'repo:acme/other:ref:refs/heads/feature/INFRA-1234_ECR_XACC_login',
  repository_id: '74',
  job_workflow_ref: 'acme/ci/.github/workflows/push.yml@refs/heads/main',
  environment: 'production',
  actor_id: '12',
  enterprise_id: '3',
}

/** A profile whose role is assumed with the build identity's keys. */
function withProfile({ runner, sandbox }: Job): undefined {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = sandbox.credentials
  mkdirSync(join(runner.home, '.aws'))
  writeFileSync(
    join(runner.home, '.aws', 'config'),
    `[profile build]
role_arn = ${ROLES.push}
source_profile = keys
external_id = another
[profile keys]
aws_access_key_id = ${AWS_ACCESS_KEY_ID}
aws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}
`,
  )
}

/** The event of a pull request from a fork. */
function forkEvent({ runner }: Job) {
  const event = join(runner.workspace, 'event.json')
  writeFileSync(event, JSON.stringify({ pull_request: { head: { repo: { full_name: 'eve/shop' } } } }))
  return { GITHUB_EVENT_PATH: event }
}

const assumeRoleDenied: Readonly<Record<string, FailingJob>> = {
  'with a wrong external ID': { inputs: { 'external-id': 'another' } },
  'without an external ID': { inputs: { 'external-id': '' } },
  'for a role that is not there': {
    inputs: { 'role-arn': ROLES.push.replace('ecr-push', 'MyCompanyCI-CD-XAccount-ECR-Push-Role-EU1-PROD') },
  },
  'to the session of a role': {
    keys: false,
    arrange: ({ sandbox }) => {
      roleOf(sandbox.world, ROLES.push).trust = accountTrust(nobody)
      return sandbox.sessionEnv()
    },
  },
  'to the first of two hops': {
    ...{ keys: false, inputs: { 'oidc-role-arn': ROLES.githubBuild, 'external-id': 'another' } },
    arrange: ({ sandbox }) => sandbox.oidcEnv(),
  },
  'to the role of a profile': { keys: false, inputs: { ...noRole, profile: 'build' }, arrange: withProfile },
  'by the trust policy, inside one account': { inputs: { ...own, 'role-arn': ROLES.machine } },
  'by the identity policy, inside one account': {
    ...inWorld((world) => {
      noPolicies(world)
      roleOf(world, ROLES.machine).trust = accountTrust(BUILD_ACCOUNT)
    }),
    inputs: { ...own, 'role-arn': ROLES.machine },
  },
  'for the sake of session tags': { inputs: { 'session-tags': 'team=shop' } },
  'for the sake of the tags that EKS Pod Identity passes on': {
    keys: false,
    arrange: ({ sandbox }) => sandbox.podIdentityEnv(),
  },
  'by an organisation': {
    faults: [
      {
        ...{ match: { service: 'sts' }, kind: 'error', code: 'AccessDenied', status: 403 },
        message: `User: arn:aws:iam::${BUILD_ACCOUNT}:user/build is not authorized to perform: sts:AssumeRole on resource: ${ROLES.push} with an explicit deny in a service control policy: arn:aws:organizations::999999999999:policy/o-a1/service_control_policy/p-b2`,
      },
    ],
  },
}

const webIdentityDenied: Readonly<Record<string, FailingJob>> = {
  'for its subject': overOidc((world) => {
    Object.assign(world.oidcClaims, jobClaims)
  }),
  'for an immutable subject': overOidc((world) => {
    world.oidcClaims['sub'] = 'repo:acme@7/shop@9:ref:refs/heads/feature/PROJ-1234-upgrade-EKS-v2'
  }),
  'in an account without the OIDC provider': overOidc((world) => {
    accountOf(world, PRIMARY_ACCOUNT).oidcProviders = {}
  }),
  'for its audience': overOidc(() => undefined, { 'oidc-audience': 'https://github.com/acme' }),
  'in a job without a token': { keys: false, inputs: { ...noRole, 'oidc-role-arn': ROLES.github } },
  'in a pull request from a fork': {
    keys: false,
    inputs: { ...noRole, 'oidc-role-arn': ROLES.github },
    arrange: (job) => ({ ...forkEvent(job), GITHUB_EVENT_NAME: 'pull_request' }),
  },
  'in a workflow of the base repository for a pull request from a fork': {
    keys: false,
    inputs: { ...noRole, 'oidc-role-arn': ROLES.github },
    arrange: (job) => ({ ...forkEvent(job), GITHUB_EVENT_NAME: 'pull_request_target' }),
  },
  'by GitHub': {
    ...overOidc(),
    arrange: ({ sandbox }) => ({ ...sandbox.oidcEnv(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'out of date' }),
  },
  "of a pod's service account": {
    keys: false,
    arrange: ({ sandbox }) => {
      const iss = 'https://oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE'
      Object.assign(sandbox.world.oidcClaims, { iss, sub: 'system:serviceaccount:ci:runner' })
      accountOf(sandbox.world, BUILD_ACCOUNT).oidcProviders = { [iss]: ['sts.amazonaws.com'] }
      return sandbox.webIdentityEnv()
    },
  },
  'of a machine, with a token that can not be read': {
    keys: false,
    arrange: ({ runner }) => {
      const file = join(runner.workspace, 'token')
      writeFileSync(file, 'no token at all')
      return { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: ROLES.githubBuild }
    },
    faults: [
      {
        ...{ match: { service: 'sts' }, kind: 'error', code: 'AccessDenied', status: 403 },
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      },
    ],
  },
}

const tokenDenied: Readonly<Record<string, FailingJob>> = {
  'to the base identity': { ...inWorld(noPolicies), inputs: noRole },
  'to the role': inWorld((world) => {
    roleOf(world, ROLES.push).policies = []
  }),
  'by the session policy': { inputs: { 'session-policy': JSON.stringify(allow('s3:*', '*')) } },
  'for ECR Public': {
    ...inWorld((world) => {
      roleOf(world, ROLES.push).policies = []
    }),
    inputs: { 'registry-type': 'public', 'registry-account': '', region: '' },
    env: { AWS_REGION: 'eu-west-1' },
  },
}

const repositoryDenied: Readonly<Record<string, FailingJob>> = {
  'to the role, which may only pull': {
    ...inWorld((world) => {
      const arn = `arn:aws:ecr:*:${PRIMARY_ACCOUNT}:repository/*`
      roleOf(world, ROLES.pull).policies = [onlyToken, allow(['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], arn)]
    }),
    inputs: { 'role-arn': ROLES.pull, repositories: 'app' },
  },
  'to the role, for two repositories': {
    ...inWorld((world) => {
      roleOf(world, ROLES.push).policies = [onlyToken]
    }),
    inputs: { repositories: 'app private/app', access: 'pull' },
  },
  'to the base identity, in its own account': {
    ...inWorld((world) => {
      userOf(world).policies = [onlyToken]
    }),
    inputs: { ...own, repositories: 'tools' },
  },
  'to the role, in a third account that has not let it in': {
    ...inWorld((world) => {
      roleOf(world, ROLES.push).policies = [onlyToken, allow('ecr:*', '*')]
    }),
    inputs: { 'registry-account': THIRD_ACCOUNT, repositories: 'app' },
  },
}

const sentences: Readonly<Record<string, FailingJob>> = {
  'a chain over one hour': {
    ...{ keys: false, inputs: { 'role-duration-seconds': '7200' } },
    arrange: ({ sandbox }) => sandbox.sessionEnv(),
  },
  'a chain over one hour that the inputs show': {
    ...overOidc(),
    inputs: { 'oidc-role-arn': ROLES.githubBuild, 'role-duration-seconds': '7200' },
  },
  'a duration over the maximum of the role': { inputs: { 'role-duration-seconds': '7200' } },
  'a region that is not enabled, for STS': inWorld((world) => {
    accountOf(world, PRIMARY_ACCOUNT).disabledRegions = ['eu-west-1']
  }),
  'a region that is not enabled, for ECR': {
    ...inWorld((world) => {
      accountOf(world, PRIMARY_ACCOUNT).disabledRegions = ['eu-west-1']
    }),
    inputs: { 'sts-region': 'us-east-1' },
  },
  'a policy that is too large': {
    inputs: {
      'session-policy': JSON.stringify({
        Statement: Array.from({ length: 60 }, (_, n) => {
          return { Sid: `Statement${n}`, Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' }
        }),
      }),
    },
  },
}

/** By the table's cases. */
export const denials: Readonly<Record<string, Readonly<Record<string, FailingJob>>>> = {
  'AssumeRole denied': assumeRoleDenied,
  'web identity denied': webIdentityDenied,
  'GetAuthorizationToken denied': tokenDenied,
  'repository denied': repositoryDenied,
  'a sentence each': sentences,
}
