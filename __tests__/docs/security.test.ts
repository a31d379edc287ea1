import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const rows = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`([a-z/-]+\.test\.ts)`: "([^"]+)"/g)].map(
  ([, file = '', name = '']) => ({
    file,
    name,
  }),
)

test('SECURITY.md names tests', () => {
  expect(rows.length).toBeGreaterThan(15)
})

test.each(rows)('SECURITY.md: $file has "$name"', ({ file, name }) => {
  expect(readFileSync(`__tests__/${file}`, 'utf8')).toContain(name)
})
