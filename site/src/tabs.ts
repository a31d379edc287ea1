import { byId } from './dom.js'

const names = ['registry-account', 'build-account', 'workflow'] as const

/** Makes the tabs work by mouse and by keyboard, as the ARIA Authoring Practices describe tabs. */
export function useTabs(choose: (name: string) => void): void {
  for (const name of names) {
    const tab = byId(`tab-${name}`)
    tab.addEventListener('click', () => choose(name))
    tab.addEventListener('keydown', (event) => {
      const next = nextTab(tab, event.key)
      if (!next) return
      event.preventDefault()
      choose(next.id.replace('tab-', ''))
      next.focus()
    })
  }
}

function nextTab(tab: HTMLElement, key: string): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('[role="tab"]:not([hidden])')]
  const at = shown.indexOf(tab)
  if (key === 'ArrowRight') return shown[(at + 1) % shown.length]
  if (key === 'ArrowLeft') return shown.at(at - 1)
  if (key === 'Home') return shown[0]
  return key === 'End' ? shown.at(-1) : undefined
}

/** Shows the tabs in the order of the work, and the panel of one: of the chosen tab, otherwise of the first. */
export function showTabs(order: readonly string[], chosen: string): void {
  const open = order.includes(chosen) ? chosen : order[0]
  const [first, second] = order.map((name) => byId(`tab-${name}`))
  // A tab that moves loses the focus, so only the one behind does.
  if (first && second?.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING) first.after(second)
  for (const name of names) {
    byId(`panel-${name}`).hidden = name !== open
    const tab = byId(`tab-${name}`)
    tab.hidden = !order.includes(name)
    tab.setAttribute('aria-selected', String(name === open))
    tab.setAttribute('tabindex', name === open ? '0' : '-1')
  }
}
