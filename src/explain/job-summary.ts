import { accountOf, principalOf } from './access-denied.js'
import type { Advice, Denied, Phrase } from './advice/advice.js'
import { code, codeBlock, jsonBlock, label } from './markdown.js'

/** What was denied: the call or, for a refused repository, the check; and AWS's own words. */
export interface AccessDenied extends Denied {
  readonly title: string
  readonly what: Phrase
  readonly message: string
}

/** Markdown for the job summary: who calls whom, what to check, and the policies to paste. Untrusted text stands in code only. */
export function accessDeniedSummary(denied: AccessDenied, { steps, policies }: Advice): string {
  const sections = [
    `### ${denied.title}`,
    `${denied.what(code)}. AWS says: ${code(denied.message)}`,
    codeBlock(picture(denied), 'mermaid'),
    steps.length > 1 ? '#### To check, the likeliest first' : '#### To do',
    steps.map(({ text }, index) => `${index + 1}. ${text(code)}`).join('\n'),
    ...policies.flatMap(({ place, document }) => [`#### ${place(code)}`, jsonBlock(document)]),
  ]
  return `${sections.join('\n\n')}\n`
}

/** Who calls whom, as a Mermaid flowchart: a cross marks the call that was denied, what would have come after it is dotted. */
function picture(denied: Denied): string {
  const { call, context } = denied
  // A profile, or a web identity of the machine, brings a role of its own, which comes before role-arn.
  const asked = call.service === 'STS' ? call.roleArn : undefined
  const roles = [...new Set([context.oidcRoleArn, asked, context.roleArn, call.roleArn])].filter(
    (arn) => arn !== undefined,
  )
  const overToken = Boolean(context.oidcRoleArn) || call.operation === 'AssumeRoleWithWebIdentity'
  const calls = roles.map((_, hop) => (overToken && hop === 0 ? 'AssumeRoleWithWebIdentity' : 'AssumeRole'))
  const toRole = call.service === 'STS' ? roles.indexOf(call.roleArn ?? context.roleArn ?? '') : -1
  const deniedHop = toRole < 0 ? roles.length : toRole
  const names = [start(denied, overToken), ...roles.map(roleLabel), registryLabel(denied)]
  const edges = [...calls, call.service === 'STS' ? 'GetAuthorizationToken' : call.operation].map((action, hop) => {
    const arrow = hop < deniedHop ? '-->' : hop === deniedHop ? '--x' : '-.->'
    return `  n${hop} ${arrow}|${label(hop === deniedHop ? `${action}: denied` : action)}| n${hop + 1}`
  })
  return ['flowchart LR', ...names.map((name, node) => `  n${node}[${name}]`), ...edges].join('\n')
}

/** The caller of the first hop; an answer of ECR to a role's session does not name it. */
function start({ call, denial, context }: Denied, overToken: boolean): string {
  if (overToken)
    return label(...(context.oidcRoleArn ? ['GitHub Actions job', 'OIDC token'] : ['this job', 'web identity token']))
  const caller = call.service === 'STS' || !call.roleArn ? principalOf(denial.caller ?? '') : undefined
  return caller ? label(`account ${caller.account}`, nameIn(caller.arn)) : label('this job', 'base identity')
}

function roleLabel(arn: string): string {
  return label(`account ${accountOf(arn)}`, nameIn(arn))
}

function registryLabel({ context: { accounts = [], registryType }, call }: Denied): string {
  if (registryType === 'public' || call.service === 'ECR Public') return label('ECR Public')
  return label(accounts.length > 0 ? `account ${accounts.join(', ')}` : 'registry account', 'ECR')
}

/** `role/build` of `arn:aws:iam::222222222222:role/build`. */
function nameIn(arn: string): string {
  return arn.split(':').slice(5).join(':')
}
