import { type Answers, answersOf, fragmentOf, settled } from './answers.js'
import { byId, html } from './dom.js'
import { buildForm, judgeAll, showForm } from './form.js'
import { halvesOf } from './halves.js'
import { openQuestions } from './judge.js'
import { orderOf } from './order.js'
import { showPanels } from './panels.js'
import { pictureOf } from './picture.js'
import { sections } from './questions.js'
import { situationOf } from './situation.js'
import { showTabs, useTabs } from './tabs.js'

/** The one state of the page: what is in the form. Everything else is made from it. */
let answers = answersOf(location.hash)

function change(next: Answers): void {
  answers = settled(next)
  show()
  remember()
}

function show(): void {
  const situation = situationOf(answers)
  showForm(answers, situation)
  showOpenQuestions()
  byId('overview').replaceChildren(pictureOf(situation), orderOf(situation, openTab))
  showPanels(answers, situation)
  showTabs([...halvesOf(situation).map(({ side }) => side), 'workflow'], answers.tab)
}

function showOpenQuestions(): void {
  const open = openQuestions(answers)
  const labels = sections.flatMap(({ questions }) => questions).filter(({ name }) => open.includes(name))
  const buttons = labels.map(({ name, label }) => {
    const button = html('button', { type: 'button', class: 'link' }, label)
    button.addEventListener('click', () => byId(name).focus())
    return button
  })
  byId('open').hidden = buttons.length === 0
  byId('open').replaceChildren(html('span', {}, 'Still missing: '), ...buttons)
}

function openTab(tab: string): void {
  change({ ...answers, tab })
  byId(`tab-${tab}`).focus()
}

let timer: ReturnType<typeof setTimeout> | undefined

/** The address carries the answers. Browsers limit how often it may change, so it waits for a pause in the typing. */
function remember(): void {
  clearTimeout(timer)
  timer = setTimeout(() => history.replaceState(null, '', fragmentOf(answers)), 200)
}

function open(): void {
  answers = answersOf(location.hash)
  judgeAll(answers)
  show()
}

buildForm(() => answers, change)
useTabs((tab) => change({ ...answers, tab }))
addEventListener('hashchange', open)
open()
