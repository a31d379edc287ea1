import type { SetupName } from '../../src/facts/setup-link.js'
import { type Answers, accesses, setUpOf, trustedIn } from './answers.js'
import { byId, html } from './dom.js'
import { isAsked, problemOf } from './judge.js'
import { type Question, type Section, sections } from './questions.js'
import type { Situation } from './situation.js'

type Listener = (answers: Answers) => void

/** Builds the questions. The listener gets the answers after every change. `showForm` decides what the form shows. */
export function buildForm(read: () => Answers, changed: Listener): void {
  const change = (part: Partial<Answers>) => changed({ ...read(), ...part })
  byId('questions').append(
    group('set-up', 'Set-up', [
      choice('runners', 'Do your runners have an AWS identity?', runnerChoices, (runners) =>
        change(setUpOf(runners, trustedIn(read()['set-up']))),
      ),
      choice('trusted', 'Whom does the registry account trust?', trustChoices, (trusted) =>
        change(setUpOf(read().runners, trusted)),
      ),
    ]),
    ...sections.map((section) => sectionElement(section, change)),
  )
  byId('field-repositories').after(
    choice(
      'access',
      'What do the jobs do?',
      accesses.map((access) => [access, accessLabels[access] ?? access]),
      (access) => change({ access }),
    ),
  )
  byId('field-external-id').append(newExternalId(change))
}

const runnerChoices = [
  ['aws', 'Yes: an instance profile, a pod or task role, or keys'],
  ['github', 'No: GitHub-hosted runners, which have GitHub’s OIDC token'],
] as const

const trustChoices = [
  ['build-account', 'The build account: it assumes a role'],
  ['github', 'GitHub: its jobs assume a role, and no build account is needed'],
  ['nobody', 'Nobody, by a role: the policy of each repository names the build account'],
] as const

/** As the README and the guides call them. */
const setUpNames: Readonly<Record<Answers['set-up'], string>> = {
  'oidc-direct': 'OIDC direct',
  'oidc-then-role': 'OIDC, then role',
  'repository-policy': 'repository policy',
  'role-with-external-id': 'role with external ID',
}

const accessLabels: Readonly<Record<string, string>> = {
  push: 'Push and pull',
  pull: 'Only pull',
  'pull-through': 'Only pull, through a pull-through cache',
}

function group(id: string, title: string, children: readonly Node[]): HTMLElement {
  return html('section', { id: `group-${id}`, class: 'group' }, html('h2', { id: `name-${id}` }, title), ...children)
}

type Choices = readonly (readonly [string, string])[]

function choice(name: string, legend: string, choices: Choices, chosen: (value: string) => void): HTMLElement {
  const options = choices.map(([value, label]) => {
    const input = html('input', { type: 'radio', name, value, id: `${name}-${value}` })
    input.addEventListener('change', () => chosen(value))
    return html('label', { class: 'option', for: input.id }, input, html('span', {}, label))
  })
  return html('fieldset', { class: 'choice' }, html('legend', {}, legend), ...options)
}

type Change = (part: Partial<Answers>) => void

function sectionElement({ title, questions, isFolded }: Section, change: Change): HTMLElement {
  const fields = questions.map((question) => field(question, change))
  const id = questions[0]?.name ?? ''
  if (!isFolded) return group(id, title, fields)
  return html('details', { id: `group-${id}`, class: 'group' }, html('summary', {}, title), ...fields)
}

/** Questions whose problem is shown: the reader has left them once, or a link has answered them. First typing is not judged. */
const judged = new Set<SetupName>()

function field({ name, label, isLong }: Question, change: Change): HTMLElement {
  const common = { id: name, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' }
  const described = { 'aria-describedby': `${name}-hint ${name}-problem` }
  const input = isLong
    ? html('textarea', { ...common, ...described, rows: '2' })
    : html('input', { ...common, ...described, type: 'text' })
  input.addEventListener('input', () => change({ [name]: input.value }))
  input.addEventListener('change', () => {
    judged.add(name)
    change({ [name]: input.value })
  })
  return html(
    'div',
    { id: `field-${name}`, class: 'field' },
    html('label', { for: name }, label),
    input,
    html('p', { id: `${name}-problem`, class: 'problem' }),
    html('p', { id: `${name}-hint`, class: 'hint' }),
  )
}

function newExternalId(change: Change): HTMLElement {
  const button = html('button', { type: 'button', id: 'new-external-id' }, 'Create one')
  button.addEventListener('click', () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    change({ 'external-id': [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') })
  })
  return button
}

/** Judges the answers of a link at once. */
export function judgeAll(answers: Answers): void {
  for (const [name, value] of Object.entries(answers)) if (value) judged.add(name as SetupName)
  const folded = sections.find(({ isFolded }) => isFolded)?.questions ?? []
  if (folded.some(({ name }) => answers[name])) byId(`group-${folded[0]?.name}`).setAttribute('open', '')
}

/** Shows the answers, and their questions with hints and problems. */
export function showForm(answers: Answers, situation: Situation): void {
  byId('name-set-up').textContent = `Set-up: ${setUpNames[answers['set-up']]}`
  check('runners', answers.runners)
  check('trusted', trustedIn(answers['set-up']))
  check('access', answers.access)
  const direct = byId('trusted-github').parentElement
  if (direct) direct.hidden = answers.runners === 'aws'
  for (const { questions } of sections) {
    for (const question of questions) showField(question, answers, situation)
    byId(`group-${questions[0]?.name}`).hidden = !questions.some(({ name }) => isAsked(name, answers))
  }
}

function check(name: string, value: string): void {
  const input = byId(`${name}-${value}`) as HTMLInputElement
  input.checked = true
}

function showField({ name, hint, example }: Question, answers: Answers, situation: Situation): void {
  const input = byId(name) as HTMLInputElement | HTMLTextAreaElement
  // Writing the same text again would move the caret.
  if (input.value !== answers[name]) input.value = answers[name]
  input.placeholder = example(situation)
  const problem = judged.has(name) ? problemOf(name, answers) : undefined
  input.setAttribute('aria-invalid', String(problem !== undefined))
  byId(`${name}-problem`).textContent = problem ?? ''
  byId(`${name}-hint`).textContent = hint(situation)
  byId(`field-${name}`).hidden = !isAsked(name, answers)
}
