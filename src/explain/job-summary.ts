import { accountOf, type Principal, principalOf } from './access-denied.js'
import type { Advice } from './advice/advice.js'
import type { FailedCall } from './failed-call.js'
import { code, codeBlock, json, label, markdown } from './markdown.js'
import { quote } from './quote.js'
import type { Explanation } from './report.js'
import { nameIn, setupLink } from './setup-page.js'

/** Markdown for the job summary: who calls whom, what to check, and the policies to paste. Untrusted text is always quoted. */
export function accessDeniedSummary(
  failed: FailedCall,
  { title, what, steps, policies }: Advice & Pick<Explanation, 'title' | 'what'>,
): string {
  const { context, cause } = failed
  const { secrets = [] } = context
  const write = (text: string) => markdown(text, secrets)
  const checks = steps.map(({ text }, index) => `${index + 1}. ${write(text)}`).join('\n')
  const toPaste = policies.flatMap(({ place, document }) => [`#### ${write(place)}`, json(document, secrets)])
  const link = setupLink(context)
  const sections = [
    `### ${title}`,
    `${write(what)}. AWS says: ${code(cause.message, secrets)}`,
    codeBlock(picture(failed, secrets), 'mermaid'),
    steps.length > 1 ? '#### Check, the likeliest first' : '#### To do',
    checks,
    [checks, ...toPaste].some((text) => text.includes(failed.caller.arn)) && write(callerNote(failed)),
    ...toPaste,
    link && `[The setup page](${link}) shows the policies of both accounts and the workflow, with these values.`,
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

/** Who the placeholder stands for by AWS's answer, for the reader to compare. */
function callerNote({ caller: { arn, answered } }: FailedCall): string {
  if (!answered) return ''
  return `${quote(arn)} is the caller. AWS names it ${quote(answered.arn)}: use this ARN if you know it.${pathNote(answered)}`
}

function pathNote({ lacksPath, arn }: Principal): string {
  if (!lacksPath) return ''
  return arn.includes('role/AWSReservedSSO_')
    ? ' It is a role of IAM Identity Center. Its real ARN has the path aws-reserved/sso.amazonaws.com/<region>/ before the name (without the region in us-east-1).'
    : " It comes from a session, which does not show the role's path. If the role has a path, add it before the name."
}

/** Who calls whom, as a Mermaid flowchart: the denied call has a cross, the calls after it are dotted. */
function picture(failed: FailedCall, secrets: readonly string[]): string {
  const { call, context } = failed
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
  const nodes = [start(failed, withToken), ...roleNames, registryName(failed)].map(
    (lines, node) => `  n${node}[${label(lines, secrets)}]`,
  )
  const edges = [...calls, call.service === 'STS' ? 'GetAuthorizationToken' : call.operation].map((action, hop) => {
    const arrow = hop < deniedHop ? '-->' : hop === deniedHop ? '--x' : '-.->'
    return `  n${hop} ${arrow}|${label([hop === deniedHop ? `${action}: denied` : action], secrets)}| n${hop + 1}`
  })
  return ['flowchart LR', ...nodes, ...edges].join('\n')
}

/** The caller of the first hop. ECR's answer to a role's session does not name it. */
function start({ call, denial, context }: FailedCall, withToken: boolean): readonly string[] {
  if (withToken) return context.oidcRoleArn ? ['GitHub Actions job', 'OIDC token'] : ['this job', 'web identity token']
  const caller = call.service === 'STS' || !call.roleArn ? principalOf(denial.caller ?? '') : undefined
  return caller ? [`account ${caller.account}`, nameIn(caller.arn)] : ['this job', 'base identity']
}

function registryName({ context: { accounts = [], registryType }, call }: FailedCall): readonly string[] {
  if (registryType === 'public' || call.service === 'ECR Public') return ['ECR Public']
  return [accounts.length > 0 ? `account ${accounts.join(', ')}` : 'registry account', 'ECR']
}
