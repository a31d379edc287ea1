import { byId } from './dom.js'

const names = ['registry-account', 'build-account', 'workflow'] as const

/** Makes the tabs work by mouse and by keyboard, as the ARIA Authoring Practices describe tabs. */
export function useTabs(chosen: (name: string) => void): void {
  for (const name of names) {
    const tab = byId(`tab-${name}`)
    tab.addEventListener('click', () => chosen(name))
    tab.addEventListener('keydown', (event) => {
      const next = nextTab(name, event.key)
      if (!next) return
      event.preventDefault()
      chosen(next)
      byId(`tab-${next}`).focus()
    })
  }
}

function nextTab(name: (typeof names)[number], key: string): string | undefined {
  const shown = names.filter((one) => !byId(`tab-${one}`).hidden)
  const at = shown.indexOf(name)
  if (key === 'ArrowRight') return shown[(at + 1) % shown.length]
  if (key === 'ArrowLeft') return shown.at(at - 1)
  if (key === 'Home') return shown[0]
  return key === 'End' ? shown.at(-1) : undefined
}

/** Shows one panel. Without a build account there is no tab for it. */
export function showTab(chosen: string, hasBuildAccount: boolean): void {
  byId('tab-build-account').hidden = !hasBuildAccount
  for (const name of names) {
    const isChosen = name === chosen
    byId(`panel-${name}`).hidden = !isChosen
    const tab = byId(`tab-${name}`)
    tab.setAttribute('aria-selected', String(isChosen))
    tab.setAttribute('tabindex', isChosen ? '0' : '-1')
  }
}
