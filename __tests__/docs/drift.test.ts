import { globSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** What documents quote from the code, word by word or as a number. */

const read = (file: string) => readFileSync(file, 'utf8')
const sources = globSync('src/**/*.ts').map(read).join('\n')
const [, warnings = ''] = read('docs/troubleshooting.md').split('\n## Warnings\n')
const quoted = [...warnings.matchAll(/^\| `([^`]+)` \|/gm)].map(([, text = '']) => text)

test.each(quoted)('docs/troubleshooting.md quotes the code: %s', (text) => {
  const missing = text.split('…').filter((piece) => piece.trim() !== '' && !sources.includes(piece.trim()))
  expect(missing).toEqual([])
})

test.each([
  ['README.md', /runner ([\d.]+) or later \(Node/, 'src/runner/node-version.ts', /runner to ([\d.]+)/],
  ['README.md', /\(Node 24\.(\d+)\)/, 'src/runner/node-version.ts', /oldest = \[24, (\d+)\]/],
  ['docs/docker-config.md', /files over (\d+) MB/, 'src/docker-config/disk/read-file.ts', /= (\d+) \* 1024 \* 1024/],
  ['docs/decisions.md', /starts (\d+) jobs/, 'bench/matrix.ts', /jobs = (\d+)/],
  ['docs/decisions.md', /against (\d+) calls per second/, 'bench/matrix.ts', /callsPerSecond = (\d+)/],
  [
    'CONTRIBUTING.md',
    /branches that the tests take\. At least (\d+) %/,
    'scripts/coverage/run.mjs',
    /'--branches', '(\d+)'/,
  ],
  ['CONTRIBUTING.md', /tests notice\. At least (\d+) %/, 'scripts/mutation/run.mjs', /least = (\d+)/],
  ['SECURITY.md', /for (\d+) minutes on each change/, '.ci/run', /attack -- --minutes (\d+)/],
  ['SECURITY.md', /for (\d+) minutes each night/, '.github/workflows/nightly.yml', /attack -- --minutes (\d+)/],
  ['CHANGELOG.md', /Values under (\d+) characters/, 'src/runner/masks.ts', /shortestSecret = (\d+)/],
])('%s has the number of the code: %s', (document, said, source, meant) => {
  const number = said.exec(read(document))?.[1]
  expect(number).toBeDefined()
  expect(number).toBe(meant.exec(read(source))?.[1])
})
