import assert from 'node:assert/strict'
import { repositoryActions } from '../../src/facts/iam-policies.js'
import type { SetupName, SetupValues } from '../../src/facts/setup-link.js'
import {
  accountRule,
  externalIdRule,
  quoteForMessage,
  type Rule,
  regionRule,
  repositoryRule,
} from '../../src/plan/input-rules.js'
import { tagRule } from '../../src/plan/session-tags.js'
import type { Report } from '../report.js'
import { blockOf, blocksOf, type Case, casesOf, fillIn, linkOf, problemBeside } from './answers.js'
import type { Browser } from './browser.js'

/** The questions: every set-up by hand and by link, wrong answers, hostile links. */
export async function proveForm(browser: Browser, report: Report): Promise<void> {
  for (const one of casesOf('aws')) {
    await report.prove(`${one.name}: filled in by hand and by its link, the page is the same`, () =>
      proveSame(browser, one),
    )
  }
  await report.prove('the tabs are in the order of the work, and the first is open', () => proveTabOrder(browser))
  await report.prove('a wrong answer has the sentence of the action beside it, and is in no output', () =>
    proveProblems(browser),
  )
  await report.prove('examples and hints follow the partition and the access', () => proveHints(browser))
  await report.prove('an external ID is made anew at each click', () => proveExternalId(browser))
  await report.prove('the other team gets a link that opens on its half', () => proveHalfLink(browser))
  await report.prove('a hostile link adds no element, runs nothing and loads nothing', () => proveHostile(browser))
}

async function proveSame(browser: Browser, one: Case): Promise<void> {
  const byHand = await browser.open()
  const byLink = await browser.open(linkOf(one, { access: 'pull', tab: 'workflow' }))
  try {
    await fillIn(byHand.page, { ...one.values, access: 'pull', tab: 'workflow' })
    await byHand.page.waitForURL((url) => url.hash === new URL(byLink.page.url()).hash)
    const blocks = await blocksOf(byLink.page)
    assert.deepEqual(await blocksOf(byHand.page), blocks)
    assert.ok(await byLink.page.locator('#panel-workflow').isVisible())
    assert.ok(await byLink.page.locator('#open').isHidden(), 'a question is still open')
    for (const [name, text] of Object.entries(blocks))
      assert.doesNotMatch(text, /<(?:registry|build|region|repos|owner|ref|ext)/, name)
    assert.deepEqual([...byHand.messages, ...byLink.messages], [])
  } finally {
    await byHand.close()
    await byLink.close()
  }
}

async function proveTabOrder(browser: Browser): Promise<void> {
  for (const one of casesOf('aws')) {
    const { page, close } = await browser.open(linkOf(one))
    try {
      const order = await page.locator('.order ol > li > button').allTextContents()
      const tabs = await page.locator('[role=tab]:visible').allTextContents()
      assert.deepEqual(
        tabs,
        order.map((heading) => heading.replace(/ [0-9]+$/, '')),
        one.name,
      )
      assert.equal(await page.locator('[role=tab][aria-selected=true]').textContent(), tabs[0])
    } finally {
      await close()
    }
  }
}

/** A wrong answer, its wrong value, and the sentence: from the action's rule, or from the page if the action has none. */
const wrong: readonly (readonly [SetupName, string, string, Rule | RegExp])[] = [
  ['registry-account', '11111111111', '11111111111', accountRule],
  ['build-account', '111-111-111', '111-111-111', accountRule],
  ['region', 'eu-west-1 eu-wets-1', 'eu-wets-1', regionRule],
  ['region', 'eu-west-1 cn-north-1', 'cn-north-1', /^is in the partition aws-cn, but eu-west-1 is in aws/],
  ['repositories', 'app app:latest', 'app:latest', repositoryRule],
  ['external-id', 'two words', 'two words', externalIdRule],
  ['session-tags', 'a=b\naws:x=c', 'aws:x=c', tagRule()],
  ['registry-role', 'a role', 'a role', /^is not the name of a role/],
  ['github', 'shop', 'shop', /^is not owner\/repository/],
  ['ref', 'trunk', 'trunk', /^is not a full ref/],
  ['environment', 'a*', 'a*', /^is not an environment/],
]

async function proveProblems(browser: Browser): Promise<void> {
  const { page, close } = await browser.open('#set-up=oidc-then-role')
  try {
    for (const [name, value, culprit, rule] of wrong) {
      await page.locator(`#${name}`).fill(value)
      assert.equal(await problemBeside(page, name), '', `${name} is judged while it is typed`)
      await page.locator(`#${name}`).blur()
      const [, quoted, sentence = ''] = /^("(?:[^"\\]|\\.)*") (.+)$/.exec(await problemBeside(page, name)) ?? []
      assert.equal(quoted, quoteForMessage(culprit))
      if (rule instanceof RegExp) assert.match(sentence, rule)
      else assert.equal(sentence, rule(culprit))
      assert.equal(await page.locator(`#${name}`).getAttribute('aria-invalid'), 'true')
      const texts = Object.values(await blocksOf(page)).join('\n')
      assert.ok(!texts.includes(value), `${value} is in an output`)
      await page.locator(`#${name}`).fill('')
      assert.equal(await problemBeside(page, name), '')
      await page.reload()
    }
  } finally {
    await close()
  }
}

async function proveHints(browser: Browser): Promise<void> {
  const { page, close } = await browser.open(
    '#set-up=oidc-then-role&registry-account=111111111111&region=cn-north-1&access=pull',
  )
  try {
    const hint = (name: SetupName) => page.locator(`#${name}-hint`).textContent()
    assert.equal(await hint('region'), 'Registry: 111111111111.dkr.ecr.cn-north-1.amazonaws.com.cn')
    assert.equal(await hint('registry-role'), 'arn:aws-cn:iam::111111111111:role/ecr-pull')
    assert.equal(await page.locator('#registry-role').getAttribute('placeholder'), 'ecr-pull')
    assert.ok(await page.locator('#field-repository_id').isHidden(), 'asks for a claim that STS does not know in China')
    assert.match(blockOf(await blocksOf(page), 'build-account/trust-policy.json'), /"sts\.amazonaws\.com\.cn"/)
    for (const access of Object.keys(repositoryActions)) {
      await page.locator(`#access-${access}`).check()
      assert.equal(await page.locator('#registry-role').getAttribute('placeholder'), `ecr-${access}`)
    }
  } finally {
    await close()
  }
}

async function proveExternalId(browser: Browser): Promise<void> {
  const { page, close } = await browser.open()
  try {
    const values = new Set<string>()
    for (let click = 0; click < 3; click += 1) {
      await page.locator('#new-external-id').click()
      values.add(await page.locator('#external-id').inputValue())
    }
    assert.equal(values.size, 3)
    for (const value of values) assert.match(value, /^[0-9a-f]{32}$/)
  } finally {
    await close()
  }
}

async function proveHalfLink(browser: Browser): Promise<void> {
  const [one] = casesOf('aws')
  assert.ok(one)
  const first = await browser.open(linkOf(one), { permissions: ['clipboard-read', 'clipboard-write'] })
  try {
    await first.page.locator('#tab-build-account').click()
    await first.page.locator('#panel-build-account .lead .copy').click()
    await first.page.locator('#status', { hasText: 'Copied' }).waitFor()
    const link = await first.page.evaluate<string>('navigator.clipboard.readText()')
    const second = await browser.open(new URL(link).hash)
    assert.ok(await second.page.locator('#panel-build-account').isVisible())
    assert.deepEqual(await blocksOf(second.page), await blocksOf(first.page))
    await second.close()
  } finally {
    await first.close()
  }
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '$' + '{alert(1)}{{alert(1)}}',
  '</code></pre><iframe src=https://example.com>',
  '\u202e\u0000\u001b]0;x\u0007',
  '__proto__',
]

async function proveHostile(browser: Browser): Promise<void> {
  const names = Object.keys(casesOf('aws')[1]?.values ?? {}) as SetupName[]
  for (const text of hostile) {
    for (const setUp of ['oidc-then-role', text]) {
      const values: SetupValues = {
        ...Object.fromEntries(names.map((name) => [name, text])),
        'set-up': setUp,
        tab: text,
        access: text,
      }
      const { page, messages, requests, close } = await browser.open(
        linkOf({ name: '', values }, { environment: text, workflow: text }),
      )
      try {
        const tags = await page.evaluate<string[]>(
          '[...new Set([...document.querySelectorAll("*")].map((one) => one.localName))].sort()',
        )
        assert.deepEqual(
          tags.filter((tag) => ['img', 'iframe', 'object', 'embed', 'b'].includes(tag)),
          [],
        )
        const scripts = await page.evaluate<number>('document.scripts.length')
        const handlers = await page.evaluate<number>(
          '[...document.querySelectorAll("*")].flatMap((one) => [...one.attributes]).filter(({ name, value }) => name.startsWith("on") || value.startsWith("javascript:")).length',
        )
        assert.deepEqual(
          { scripts, handlers, messages, requests: requests.length },
          { scripts: 1, handlers: 0, messages: [], requests: 1 },
        )
      } finally {
        await close()
      }
    }
  }
}
