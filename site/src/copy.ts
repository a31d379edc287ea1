import { byId, html } from './dom.js'

/** A button that copies a text, and says so on the page and to screen readers. */
export function copyButton(label: string, text: () => string, fallback?: HTMLElement): HTMLButtonElement {
  const button = html('button', { type: 'button', class: 'copy' }, label)
  button.addEventListener('click', async () => {
    const done = await copied(text(), fallback)
    button.textContent = done
    byId('status').textContent = done
    setTimeout(() => {
      button.textContent = label
      byId('status').textContent = ''
    }, 2000)
  })
  return button
}

/** A browser may deny the clipboard. Then the text is selected, for the reader to copy. */
async function copied(text: string, fallback?: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    if (fallback) getSelection()?.selectAllChildren(fallback)
    return fallback ? 'Selected: copy it' : 'The browser does not let this page copy'
  }
}
