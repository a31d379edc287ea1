import type { OpenPage } from '../site/browser.js'
import { type Browser, withBrowser } from '../site/browser.js'
import { themes } from './overview.js'
import { logPage, summaryPage, type Theme } from './pages.js'
import { playScenes, type Scenes, writeHashes } from './scenes.js'

/** Screenshots of what users see, for light pages and dark ones. */

const pages: Readonly<Record<keyof Scenes, (text: string, theme: Theme) => string>> = {
  'good-run': logPage,
  'denied-run': logPage,
  summary: summaryPage,
}

/** The set-up that the pictures show on the setup page. */
const link =
  '#set-up=oidc-then-role&registry-account=111111111111&build-account=222222222222&region=eu-west-1&repositories=app' +
  '&access=push&registry-role=ecr-push&build-role=github-build&github=acme%2Fshop&ref=refs%2Fheads%2Fmain'

export async function takePictures(): Promise<void> {
  const scenes = await playScenes()
  await withBrowser(async (browser) => {
    for (const theme of Object.keys(themes) as Theme[]) {
      for (const [name, text] of Object.entries(scenes) as [keyof Scenes, string][]) {
        const opened = await open(browser, theme, { url: 'about:blank', width: 880 })
        await opened.page.setContent(pages[name](text, theme))
        await shoot(opened, `${name}-${theme}`)
      }
      // Only the first screen, because the whole page is long.
      await shoot(await open(browser, theme, { fragment: link, width: 1280, height: 780 }), `setup-page-${theme}`)
    }
    writeHashes({ ...scenes, 'setup-page': await setupPageText(browser) })
  })
}

/** What the setup page says in the picture. */
export async function setupPageText(browser: Browser): Promise<string> {
  const { page, close } = await open(browser, 'light', { fragment: link, width: 1280 })
  const text = await page.locator('body').innerText()
  await close()
  return text
}

interface Opening {
  readonly url?: string
  readonly fragment?: string
  readonly width: number
  /** Without a height, the whole page is in the picture. */
  readonly height?: number
}

function open(
  browser: Browser,
  colorScheme: Theme,
  { url, fragment = '', width, height = 1 }: Opening,
): Promise<OpenPage> {
  const viewport = { width, height }
  return browser.open(fragment, { ...(url && { url }), colorScheme, viewport, deviceScaleFactor: 1.5 })
}

async function shoot({ page, close }: OpenPage, name: string): Promise<void> {
  const fullPage = (page.viewportSize()?.height ?? 1) === 1
  await page.screenshot({ path: `docs/images/${name}.png`, fullPage })
  await close()
}
