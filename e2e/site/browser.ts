import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { has, installMissing } from '../packages.js'
import { succeed } from '../processes.js'

/** The page as it is published: one file. */
export const pageFile = resolve('site/dist/index.html')

const pageUrl = pathToFileURL(pageFile).href

/** Options that keep Chromium quiet: no updates, no first-run pages, no reports. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium for the proofs. */
export interface Browser {
  /** Opens the page with a fragment, in its own context. `messages` collects the browser's complaints, `requests` what it loads. */
  readonly open: (fragment?: string, options?: OpenOptions) => Promise<OpenPage>
}

export interface OpenOptions extends BrowserContextOptions {
  /** Instead of the file. */
  readonly url?: string
}

export interface OpenPage {
  readonly page: Page
  readonly messages: readonly string[]
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

/** Runs with Debian's Chromium, which is installed if it is missing, and with a temporary profile. */
export async function withBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  if (!(await has('chromium'))) await installMissing({ chromium: 'chromium' })
  const executablePath = await succeed(['which', 'chromium'])
  const home = await mkdtemp(join(tmpdir(), 'chromium-'))
  const env = { ...process.env, HOME: home } as Record<string, string>
  const chrome = await chromium.launch({ executablePath, args: flags, env })
  try {
    await use({
      open: async (fragment = '', { url = pageUrl, ...options } = {}) => {
        const context = await chrome.newContext(options)
        return openIn(context, url + fragment)
      },
    })
  } finally {
    await chrome.close()
    await rm(home, { recursive: true, force: true })
  }
}

async function openIn(context: BrowserContext, url: string): Promise<OpenPage> {
  const page = await context.newPage()
  const messages: string[] = []
  const requests: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('dialog', (dialog) => messages.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(url)
  return { page, messages, requests, close: () => context.close() }
}
