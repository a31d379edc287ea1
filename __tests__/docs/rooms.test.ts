import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

/** The imports that the check forbids in a house with these files, as `from → to`. */
function forbiddenIn(files: Readonly<Record<string, string>>): readonly string[] {
  const house = mkdtempSync(join(tmpdir(), 'house-'))
  try {
    copyFileSync('.dependency-cruiser.mjs', join(house, '.dependency-cruiser.mjs'))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, name)), { recursive: true })
      writeFileSync(join(house, name), text)
    }
    const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))]
    const { stdout } = spawnSync(process.execPath, [program, ...folders, '--output-type', 'json'], { cwd: house })
    const { violations } = JSON.parse(String(stdout)).summary
    return violations.map(({ from, to }: { from: string; to: string }) => `${from} → ${to}`).sort()
  } finally {
    rmSync(house, { recursive: true })
  }
}

test('the check forbids imports that go up or in a circle, of types as well, and no others', () => {
  const forbidden = forbiddenIn({
    'src/plan/plan.ts': "import { fact } from '../facts/fact.js'\nexport const plan = fact",
    'src/facts/fact.ts': 'export const fact = 1',
    'src/facts/up.ts': "import { plan } from '../plan/plan.js'\nexport const up = plan",
    'src/run/type-up.ts': "import type { plan } from '../plan/plan.js'\nexport type Up = typeof plan",
    'src/explain/starts.ts': "import { spawn } from 'node:child_process'\nexport const start = spawn",
    'sandbox/aws/sts.ts': "import { placeOf } from '../network/hosts.js'\nexport const sts = placeOf",
    'sandbox/network/hosts.ts': 'export const placeOf = 1',
    'sandbox/network/up.ts': "import type { sts } from '../aws/sts.js'\nexport type Up = typeof sts",
    'sandbox/iam/up.ts': "import type { world } from '../world.js'\nexport type Up = typeof world",
    'sandbox/world.ts': 'export const world = 1',
    'e2e/one.ts': "import { two } from './two.js'\nexport const one = () => two",
    'e2e/two.ts': "import type { one } from './one.js'\nexport const two = (way: typeof one) => way",
  })
  expect(forbidden).toEqual([
    'e2e/one.ts → e2e/two.ts',
    'sandbox/iam/up.ts → sandbox/world.ts',
    'sandbox/network/up.ts → sandbox/aws/sts.ts',
    'src/explain/starts.ts → child_process',
    'src/facts/up.ts → src/plan/plan.ts',
    'src/run/type-up.ts → src/plan/plan.ts',
  ])
})

test('the picture in CONTRIBUTING.md shows what the rooms may import', async () => {
  const { rooms } = await import(pathToFileURL(resolve('.dependency-cruiser.mjs')).href)
  const [picture = ''] = /(?<=```mermaid\n)[\s\S]*?(?=```)/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? []
  const arrows = [...picture.matchAll(/^ {2}([\w-]+)(?:\[.*\])? --> ([\w-]+)$/gm)].map(([, from = '', to = '']) => ({
    from,
    to,
  }))
  const below = (room: string): readonly string[] =>
    arrows.filter(({ from }) => from === room).flatMap(({ to }) => [to, ...below(to)])

  const shown = arrows.filter(({ from }) => from !== 'entries')
  expect(shown.filter(({ from, to }) => !rooms[from]?.includes(to))).toEqual([])
  const allowed = Object.entries<readonly string[]>(rooms)
  const missing = allowed.flatMap(([from, rest]) =>
    rest.filter((to) => !below(from).includes(to)).map((to) => [from, to]),
  )
  expect(missing).toEqual([])
  expect(allowed.map(([room]) => room).filter((room) => !below('entries').includes(room))).toEqual([])
})
