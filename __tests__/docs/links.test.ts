import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((page) => !page.startsWith('dist/'))

/** Anchors as GitHub writes them: lower case, no punctuation, dashes for blanks. */
function anchorsIn(page: string): readonly string[] {
  const headings = readFileSync(page, 'utf8').matchAll(/^#{1,6} (.+)$/gm)
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}

/** Links and pictures of a page that lead into this repository, without those in code. */
function linksIn(page: string): readonly string[] {
  const prose = readFileSync(page, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
  const markdown = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  const html = [...prose.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, link = '']) => link)
  return [...markdown, ...html].filter((link) => !/^[a-z]+:/.test(link))
}

describe.each(pages)('%s', (page) => {
  test('links to files and headings that exist', () => {
    const broken = linksIn(page).filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(target)) return true
      return anchor !== undefined && target.endsWith('.md') && !anchorsIn(target).includes(anchor)
    })
    expect(broken).toEqual([])
  })
})
