import { type setUps, setupFragment, setupPage } from '../facts/setup-link.js'
import { redact } from '../run/safe-text.js'
import { accountOf } from './access-denied.js'
import type { RunContext } from './report.js'

/** The setup page, filled in from the inputs and the runner's variables. The external ID is never in it. */
export function setupLink({ github = {}, registryType, ...context }: RunContext): string | undefined {
  const { actionRepository = '', serverUrl, repository, ref } = github
  const page = serverUrl === 'https://github.com' && registryType !== 'public' ? setupPage(actionRepository) : undefined
  if (!page) return undefined
  const { accounts = [], regions = [], repositories = [], access, roleArn = '', oidcRoleArn = '', secrets } = context
  const setUp = setUpOf({ roleArn, oidcRoleArn, accounts })
  const buildRole = setUp === 'oidc-direct' ? '' : oidcRoleArn
  const values = {
    'set-up': setUp,
    ...(setUp === 'repository-policy' && oidcRoleArn && { runners: 'github' }),
    'registry-account': accounts.join(' '),
    'build-account': accountOf(buildRole),
    region: regions.join(' '),
    repositories: repositories.join(' '),
    access,
    'registry-role': roleName(setUp === 'oidc-direct' ? oidcRoleArn : roleArn),
    'build-role': roleName(buildRole),
    ...(oidcRoleArn && { github: repository, ref }),
  }
  const isSafe = (value: string | undefined) => value && redact(value, secrets) === value
  return `${page}${setupFragment(Object.fromEntries(Object.entries(values).filter(([, value]) => isSafe(value))))}`
}

/** With GitHub's token alone, the role's account tells whether the registry account trusts GitHub or its repositories the role. */
function setUpOf({ roleArn = '', oidcRoleArn = '', accounts = [] }: RunContext): (typeof setUps)[number] {
  if (roleArn) return oidcRoleArn ? 'oidc-then-role' : 'role-with-external-id'
  if (!oidcRoleArn) return 'repository-policy'
  return accounts.length === 0 || accounts.includes(accountOf(oidcRoleArn)) ? 'oidc-direct' : 'repository-policy'
}

/** `role/build` of `arn:aws:iam::222222222222:role/build`. */
export function nameIn(arn: string): string {
  return arn.split(':').slice(5).join(':')
}

/** `ci/ecr-push` of `arn:aws:iam::111111111111:role/ci/ecr-push`. */
function roleName(arn: string): string {
  return nameIn(arn).replace(/^role\//, '')
}
