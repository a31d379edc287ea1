import { html } from './dom.js'
import { type Half, halvesOf, type Task } from './halves.js'
import type { Situation } from './situation.js'

/** The check list, in the order in which IAM accepts it. A heading opens the tab with what is to be done. */
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
  const workflow = item('Workflow', 'workflow', ['Add the step, and run the job.'], open)
  const reason =
    setUp === 'oidc-direct'
      ? undefined
      : 'Keep this order: IAM rejects a policy that names a role which does not exist.'
  const given = oidc ? undefined : `The role ${buildRole.name} is there already: it is what the runners have.`
  return html(
    'section',
    { class: 'order', 'aria-labelledby': 'order-title' },
    html('h2', { id: 'order-title' }, 'In this order'),
    html('ol', {}, ...items, workflow),
    reason && html('p', { class: 'hint' }, given ? `${reason} ${given}` : reason),
  )
}

/** The account by its part, and by its ID where that is known. */
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
  if (task.kind === 'provider') return 'Add GitHub as an OIDC provider, unless it is there.'
  if (task.kind === 'repository-policy')
    return `Set the policy on each repository: it lets ${buildRole.name} ${use} it.`
  const { name } = task.role
  if (task.kind === 'role') {
    const takesToken = oidc && (task.role === buildRole || setUp === 'oidc-direct')
    return takesToken
      ? `Create the role ${name}: it takes the token of these jobs only.`
      : `Create the role ${name}: it trusts ${buildRole.name}, and asks for the external ID.`
  }
  if (task.name === 'assume-ecr-role') return `Let ${name} assume the role ${registryRole.name}.`
  return `Let ${name} get a token, and ${use} the repositories.`
}
