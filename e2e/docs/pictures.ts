import { chromium } from 'playwright-core'
import { themes } from './overview.js'
import { logPage, summaryPage, type Theme } from './pages.js'
import { playScenes, type Scenes, writeHashes } from './scenes.js'

/** Flags that keep Chromium from looking for anything outside. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

const pages: Readonly<Record<keyof Scenes, (text: string, theme: Theme) => string>> = {
  'good-run': logPage,
  'denied-run': logPage,
  summary: summaryPage,
}

export async function takePictures(): Promise<void> {
  const scenes = await playScenes()
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags })
  try {
    for (const theme of Object.keys(themes) as Theme[]) {
      for (const [name, text] of Object.entries(scenes) as [keyof Scenes, string][]) {
        const page = await browser.newPage({ viewport: { width: 880, height: 100 }, deviceScaleFactor: 1.5 })
        await page.setContent(pages[name](text, theme))
        await page.screenshot({ path: `docs/images/${name}-${theme}.png`, fullPage: true })
        await page.close()
      }
    }
  } finally {
    await browser.close()
  }
  writeHashes(scenes)
}
