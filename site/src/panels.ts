import { type Answers, fragmentOf } from './answers.js'
import { cloudFormation } from './cloudformation.js'
import { awsCommands } from './commands.js'
import { copyButton } from './copy.js'
import { byId, html } from './dom.js'
import { type Half, halvesOf } from './halves.js'
import { headingOf } from './order.js'
import { folderOf, type Recipe } from './recipe.js'
import type { Situation } from './situation.js'
import { terraform } from './terraform.js'
import { jsonText } from './text.js'
import { action, workflowOf } from './workflow.js'

/** The ways to apply the policies that are unfolded, in both accounts, also after the answers change. */
const unfolded = new Set<string>()

/** Fills the three panels. */
export function showPanels(answers: Answers, situation: Situation): void {
  const halves = halvesOf(situation)
  for (const side of ['registry-account', 'build-account'] as const) {
    const half = halves.find((one) => one.side === side)
    byId(`panel-${side}`).replaceChildren(...(half ? halfElements(half, answers, situation) : []))
  }
  byId('panel-workflow').replaceChildren(
    lead('The team that builds saves this as a file in .github/workflows of its repository.', 'workflow', answers),
    block({ id: 'workflow', title: 'Workflow', text: workflowOf(situation) }),
  )
}

function halfElements(half: Half, answers: Answers, situation: Situation): readonly Node[] {
  const { side, tasks } = half
  const policies = tasks.flatMap((task) => ('policy' in task ? [task.policy] : []))
  const way = (name: string, recipe: Recipe) => fold(name, `${side}/${name}`, recipe)
  return [
    lead(
      `The team of the ${headingOf(half).replace(/^./, (letter) => letter.toLowerCase())} does this.`,
      side,
      answers,
    ),
    html('h3', {}, 'Apply the policies with'),
    way('AWS CLI', { text: awsCommands(half, situation), note: '' }),
    way('CloudFormation', cloudFormation(half, situation)),
    way('Terraform', terraform(half, situation)),
    html(
      'p',
      { class: 'hint' },
      'The templates are in ',
      html(
        'a',
        { href: `https://github.com/${action}/tree/v1/${folderOf(half, situation)}` },
        folderOf(half, situation),
      ),
      '.',
    ),
    html('h3', {}, 'The policies'),
    ...policies.map(({ file, title, document }) => block({ id: `${side}/${file}`, title, text: jsonText(document) })),
  ]
}

function lead(text: string, tab: string, answers: Answers): HTMLElement {
  const label = tab === 'workflow' ? 'Copy a link to the workflow' : 'Copy a link for this team'
  const link = () => `${location.href.replace(/#.*$/s, '')}${fragmentOf({ ...answers, tab })}`
  return html('div', { class: 'lead' }, html('p', {}, text), copyButton(label, link))
}

function fold(name: string, id: string, { text, note }: Recipe): HTMLElement {
  const details = html(
    'details',
    { class: 'way', open: unfolded.has(name) },
    html('summary', {}, name),
    note ? html('p', { class: 'hint' }, note) : undefined,
    text ? block({ id, title: name, text }) : undefined,
  )
  details.addEventListener('toggle', () => {
    if (details.open) unfolded.add(name)
    else unfolded.delete(name)
  })
  return details
}

/** A text with its title and a button that copies it. */
function block({
  id,
  title,
  text,
}: {
  readonly id: string
  readonly title: string
  readonly text: string
}): HTMLElement {
  const code = html('code', {}, text)
  const button = copyButton('Copy', () => text, code)
  button.setAttribute('aria-label', `Copy: ${title}`)
  return html(
    'div',
    { class: 'block', 'data-block': id },
    html('div', { class: 'bar' }, html('span', {}, title), button),
    html('pre', { tabindex: '0', role: 'group', 'aria-label': title }, code),
  )
}
