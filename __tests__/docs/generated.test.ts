import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { documents } from '../../e2e/docs/generate.js'
import { overview, themes } from '../../e2e/docs/overview.js'
import { defaults } from '../../src/plan/inputs.js'

test.each(Object.entries(documents))('%s says what the code says: else `npm run docs` writes it', (file, generate) => {
  const text = readFileSync(file, 'utf8')
  expect(generate(text)).toBe(text)
})

test('docs/inputs.md has each input once, in the order of the code, with an example and what is wrong', () => {
  const sections = readFileSync('docs/inputs.md', 'utf8').split('\n### ').slice(1)
  expect(sections.map((section) => /^`([a-z-]+)`\n/.exec(section)?.[1])).toEqual(Object.keys(defaults))
  for (const section of sections) {
    expect(section).toContain('\n```yaml\n')
    expect(section).toMatch(/^\| you write \| the step says \|$/m)
  }
})

test.each(Object.entries(themes))('the overview for %s pages is as it is drawn', (theme, colours) => {
  expect(readFileSync(`docs/images/overview-${theme}.svg`, 'utf8')).toBe(overview(colours))
})
