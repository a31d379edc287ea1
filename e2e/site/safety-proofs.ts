import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Report } from '../report.js'
import { blocksOf, casesOf, fillIn, linkOf } from './answers.js'
import { type Browser, pageFile } from './browser.js'

/** What the page never does: use the network, run code of others, grow. */
export async function proveSafety(browser: Browser, report: Report): Promise<void> {
  await report.prove('one file, under 400 kB, names no other file and no other host to load from', () => proveFile())
  await report.prove('from a web server: one request, and none after it; offline it works on', () =>
    proveServed(browser),
  )
  await report.prove('the Content-Security-Policy lets no other script run, no request out and no HTML in', () =>
    provePolicy(browser),
  )
}

async function proveFile(): Promise<void> {
  assert.ok(statSync(pageFile).size < 400_000, `${statSync(pageFile).size} bytes`)
  const page = readFileSync(pageFile, 'utf8')
  assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /)
  assert.doesNotMatch(page, /<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:)/)
  assert.doesNotMatch(page, /unsafe-|\binnerHTML\b|\beval\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|localStorage/)
}

async function proveServed(browser: Browser): Promise<void> {
  const [, one] = casesOf('aws')
  assert.ok(one)
  await withServer(async (url, asked) => {
    const { page, messages, requests, close } = await browser.open(linkOf(one), { url })
    const blocks = await blocksOf(page)
    await page.context().setOffline(true)
    await fillIn(page, { ...one.values, repositories: 'other', access: 'push' })
    for (const tab of await page.locator('[role=tab]').all()) await tab.click()
    await page.waitForTimeout(500)
    assert.deepEqual([asked, messages, requests.length], [['/'], [], 1])
    assert.notDeepEqual(await blocksOf(page), blocks)
    await close()
  })
}

/** Runs with a web server on loopback that serves the page and records the requests. */
async function withServer(use: (url: string, asked: readonly string[]) => Promise<void>): Promise<void> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('content-type', 'text/html; charset=utf-8').end(readFileSync(pageFile))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

async function provePolicy(browser: Browser): Promise<void> {
  await withServer(async (url, asked) => {
    const { page, messages, close } = await browser.open('', { url })
    const outcome = (script: string) =>
      page.evaluate<string>(`(async () => { try { ${script}; return 'done' } catch (error) { return error.name } })()`)
    assert.equal(await outcome('document.body.innerHTML = "<b>x</b>"'), 'TypeError')
    assert.equal(await outcome('await fetch("/fetched")'), 'TypeError')
    await outcome('const img = new Image(); img.src = "/image"; document.body.append(img)')
    await outcome('navigator.sendBeacon("/beacon", "x")')
    await outcome(
      'const form = document.createElement("form"); form.action = "/form"; document.body.append(form); form.submit()',
    )
    await outcome('setTimeout("document.title = 1")')
    const inline = 'const script = document.createElement("script"); script.append("document.title = 1")'
    await outcome(`${inline}; document.body.append(script)`)
    await page.waitForTimeout(300)
    assert.deepEqual(asked, ['/'])
    assert.notEqual(await page.title(), '1')
    assert.ok(messages.some((message) => message.includes('Content Security Policy')))
    await close()
  })
}
