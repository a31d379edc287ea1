import { type setUps, setupFragment, setupPage } from '../facts/setup-link.js'
import { redact } from '../run/safe-text.js'
import { accountOf, principalOf } from './access-denied.js'
import { type Advice, callerNote, callerOf, type DeniedCall, type Phrase } from './advice/advice.js'
import { codeBlock, type Markdown, markdownWithout } from './markdown.js'
import type { RunContext } from './report.js'

/** What was denied, and AWS's own words. */
export interface AccessDenied extends DeniedCall {
  readonly title: string
  readonly what: Phrase
  readonly message: string
}

/** Markdown for the job summary: who calls whom, what to check, and the policies to paste. Untrusted text is always quoted. */
export function accessDeniedSummary(denied: AccessDenied, { steps, policies }: Advice): string {
  const { context } = denied
  const write = markdownWithout(context.secrets ?? [])
  const caller = callerOf(denied)
  const checks = steps.map(({ text }, index) => `${index + 1}. ${text(write.code)}`).join('\n')
  const toPaste = policies.flatMap(({ place, document }) => [`#### ${place(write.code)}`, write.json(document)])
  const isOpen = [checks, ...toPaste].some((text) => text.includes(caller.arn))
  const link = setupLink(context)
  const sections = [
    `### ${denied.title}`,
    `${denied.what(write.code)}. AWS says: ${write.code(denied.message)}`,
    codeBlock(picture(denied, write), 'mermaid'),
    steps.length > 1 ? '#### Check, the likeliest first' : '#### To do',
    checks,
    isOpen && callerNote(caller, write.code),
    ...toPaste,
    link && `[The setup page](${link}) shows the policies of both accounts and the workflow, with these values.`,
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

/** Who calls whom, as a Mermaid flowchart: the denied call has a cross, the calls after it are dotted. */
function picture(denied: DeniedCall, write: Markdown): string {
  const { call, context } = denied
  // A profile or the machine's web identity can have a role of its own, which comes before role-arn.
  const asked = call.service === 'STS' ? call.roleArn : undefined
  const roles = [...new Set([context.oidcRoleArn, asked, context.roleArn, call.roleArn])].filter(
    (arn) => arn !== undefined,
  )
  const withToken = Boolean(context.oidcRoleArn) || call.operation === 'AssumeRoleWithWebIdentity'
  const calls = roles.map((_, hop) => (withToken && hop === 0 ? 'AssumeRoleWithWebIdentity' : 'AssumeRole'))
  const toRole = call.service === 'STS' ? roles.indexOf(call.roleArn ?? context.roleArn ?? '') : -1
  const deniedHop = toRole < 0 ? roles.length : toRole
  const roleNames = roles.map((arn) => [`account ${accountOf(arn)}`, nameIn(arn)])
  const names = [start(denied, withToken), ...roleNames, registryName(denied)].map((lines) => write.label(...lines))
  const edges = [...calls, call.service === 'STS' ? 'GetAuthorizationToken' : call.operation].map((action, hop) => {
    const arrow = hop < deniedHop ? '-->' : hop === deniedHop ? '--x' : '-.->'
    return `  n${hop} ${arrow}|${write.label(hop === deniedHop ? `${action}: denied` : action)}| n${hop + 1}`
  })
  return ['flowchart LR', ...names.map((name, node) => `  n${node}[${name}]`), ...edges].join('\n')
}

/** The caller of the first hop. ECR's answer to a role's session does not name it. */
function start({ call, denial, context }: DeniedCall, withToken: boolean): readonly string[] {
  if (withToken) return context.oidcRoleArn ? ['GitHub Actions job', 'OIDC token'] : ['this job', 'web identity token']
  const caller = call.service === 'STS' || !call.roleArn ? principalOf(denial.caller ?? '') : undefined
  return caller ? [`account ${caller.account}`, nameIn(caller.arn)] : ['this job', 'base identity']
}

function registryName({ context: { accounts = [], registryType }, call }: DeniedCall): readonly string[] {
  if (registryType === 'public' || call.service === 'ECR Public') return ['ECR Public']
  return [accounts.length > 0 ? `account ${accounts.join(', ')}` : 'registry account', 'ECR']
}

/** `role/build` of `arn:aws:iam::222222222222:role/build`. */
function nameIn(arn: string): string {
  return arn.split(':').slice(5).join(':')
}

/** The setup page, filled in from the inputs and the runner's variables. The external ID is never in it. */
function setupLink({ github = {}, registryType, ...context }: RunContext): string | undefined {
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

/** `ci/ecr-push` of `arn:aws:iam::111111111111:role/ci/ecr-push`. */
function roleName(arn: string): string {
  return nameIn(arn).replace(/^role\//, '')
}
