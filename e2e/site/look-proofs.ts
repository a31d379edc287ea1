import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { Report } from '../report.js'
import { blocksOf, type Case, casesOf, linkOf } from './answers.js'
import type { Browser } from './browser.js'

/** How the page is to use: for eyes, for a screen reader, by keyboard, on a small screen. */
export async function proveLook(browser: Browser, report: Report): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const one of [...casesOf('aws'), { name: 'nothing answered', values: {} }]) {
      await report.prove(`${one.name}, ${colorScheme}: axe finds nothing in any tab`, () =>
        proveAxe(browser, one, colorScheme),
      )
    }
  }
  await report.prove('dark and light differ, and neither moves anything', () => proveSchemes(browser))
  await report.prove('on 320 pixels nothing is cut off or needs to be scrolled sideways', () => proveNarrow(browser))
  await report.prove('the keyboard alone answers, chooses tabs and copies, and shows where it is', () =>
    proveKeyboard(browser),
  )
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Findings {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  readonly passes: readonly unknown[]
}

async function proveAxe(browser: Browser, one: Case, colorScheme: 'light' | 'dark'): Promise<void> {
  const { page, close } = await browser.open(linkOf(one), { colorScheme })
  try {
    // Also with everything unfolded, and with a problem beside a field.
    await page.locator('#registry-account').fill('1')
    await page.locator('#registry-account').blur()
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    await page.evaluate(axe)
    for (const tab of await page.locator('[role=tab]:visible').all()) {
      await tab.click()
      const { violations, passes } = await page.evaluate<Findings>('axe.run()')
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      )
      assert.ok(passes.length > 20)
    }
  } finally {
    await close()
  }
}

async function proveSchemes(browser: Browser): Promise<void> {
  const look = async (colorScheme: 'light' | 'dark') => {
    const { page, close } = await browser.open(linkOf(casesOf('aws')[1] ?? { name: '', values: {} }), { colorScheme })
    const colours = await page.evaluate<string>(
      'getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color',
    )
    const height = await page.evaluate<number>('document.body.scrollHeight')
    const moving = await page.evaluate<number>('document.getAnimations().length')
    await close()
    return { colours, height, moving }
  }
  const [light, dark] = [await look('light'), await look('dark')]
  assert.notEqual(light.colours, dark.colours)
  assert.equal(light.height, dark.height)
  assert.deepEqual([light.moving, dark.moving], [0, 0])
}

async function proveNarrow(browser: Browser): Promise<void> {
  for (const one of casesOf('aws')) {
    const { page, close } = await browser.open(linkOf(one), { viewport: { width: 320, height: 640 } })
    try {
      for (const tab of await page.locator('[role=tab]:visible').all()) {
        await tab.click()
        const over = await page.evaluate<string[]>(
          `[...document.querySelectorAll('body *')].filter((one) => !one.closest('pre, .unseen') && one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML.slice(0, 80))`,
        )
        assert.deepEqual(over, [], one.name)
        assert.equal(await page.evaluate<number>('document.documentElement.scrollWidth'), 320)
      }
    } finally {
      await close()
    }
  }
}

async function proveKeyboard(browser: Browser): Promise<void> {
  const { page, close } = await browser.open('', { permissions: ['clipboard-read', 'clipboard-write'] })
  try {
    const { keyboard } = page
    await tabTo(page, 'runners-github')
    await tabTo(page, 'trusted-build-account')
    await keyboard.press('ArrowDown')
    for (const [name, value] of Object.entries({
      'registry-account': '111111111111',
      region: 'eu-west-1',
      repositories: 'app',
      github: 'acme/shop',
      ref: 'refs/heads/main',
    })) {
      await tabTo(page, name)
      await keyboard.type(value)
    }
    await tabTo(page, 'tab-registry-account')
    await keyboard.press('ArrowRight')
    assert.ok(await page.locator('#panel-workflow').isVisible())
    await keyboard.press('Home')
    assert.ok(await page.locator('#panel-registry-account').isVisible())
    await keyboard.press('End')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await keyboard.press('Enter')
    await page.locator('#status', { hasText: 'Copied' }).waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.equal(copied, (await blocksOf(page))['workflow'])
    assert.match(copied, /oidc-role-arn: arn:aws:iam::111111111111:role\/github-ecr-push/)
  } finally {
    await close()
  }
}

/** Presses Tab until the element has the focus, and checks each time that the focus is visible. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')
    assert.notEqual(outline, 'none', 'the focus is not seen')
    if ((await page.evaluate<string>('document.activeElement.id')) === id) return
  }
  throw new Error(`the keyboard does not reach ${id}`)
}
