import { html } from './dom.js'
import { type Half, halvesOf, type Task } from './halves.js'
import type { Situation } from './situation.js'

/** The check list, in the order in which IAM accepts it. A heading opens its tab. */
export function orderOf(situation: Situation, open: (tab: string) => void): Element {
  const { oidc, setUp, buildRole } = situation
  const halves = halvesOf(situation)
  const items = halves.map((half) =>
    item(
      headingOf(half),
      half.side,
      half.tasks.map((task) => sentence(task, situation)),
      open,
    ),
  )
  const workflow = item('Workflow', 'workflow', ['Commit the workflow, and run it.'], open)
  const reason =
    setUp === 'oidc-direct' ? undefined : 'Keep this order, because IAM rejects a policy that names a missing role.'
  const given = oidc ? undefined : `The role ${buildRole.name} exists already: your runners have it.`
  return html(
    'section',
    { class: 'order', 'aria-labelledby': 'order-title' },
    html('h2', { id: 'order-title' }, 'In this order'),
    html('ol', {}, ...items, workflow),
    reason && html('p', { class: 'hint' }, given ? `${reason} ${given}` : reason),
  )
}

/** The name of an account, with its ID if that is known. */
export function headingOf({ side, account }: Pick<Half, 'side' | 'account'>): string {
  const part = `${side === 'registry-account' ? 'Registry' : 'Build'} account`
  return account.startsWith('<') ? part : `${part} ${account}`
}

function item(heading: string, tab: string, sentences: readonly string[], open: (tab: string) => void): Element {
  const button = html('button', { type: 'button', class: `link ${tab}` }, heading)
  button.addEventListener('click', () => open(tab))
  return html('li', {}, button, html('ul', {}, ...sentences.map((text) => html('li', {}, text))))
}

function sentence(task: Task, situation: Situation): string {
  const { access, buildRole, registryRole, setUp, oidc } = situation
  const use = access === 'push' ? 'push to and pull from' : 'pull from'
  if (task.kind === 'provider') return 'Add GitHub as an OIDC provider, if it is not there yet.'
  if (task.kind === 'repository-policy')
    return `Set the policy of each repository. It lets ${buildRole.name} ${use} it.`
  const { name } = task.role
  if (task.kind === 'role') {
    const takesToken = oidc && (task.role === buildRole || setUp === 'oidc-direct')
    return takesToken
      ? `Create the role ${name}. It trusts only the token of these jobs.`
      : `Create the role ${name}. It trusts ${buildRole.name} and requires the external ID.`
  }
  if (task.name === 'assume-ecr-role') return `Let ${name} assume the role ${registryRole.name}.`
  return `Let ${name} get a token and ${use} the repositories.`
}
