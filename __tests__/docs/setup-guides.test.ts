import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { setUps } from '../../src/facts/setup-link.js'

/** The commands and modules in the guides of docs/setup are held to the templates and modules that they name. */

/** Parameters of a template or variables of a module, and those without a default. */
function namesIn(file: string): { readonly required: readonly string[]; readonly all: readonly string[] } {
  const text = readFileSync(file, 'utf8')
  const [, parameters = ''] = /^Parameters:\n([\s\S]*?)^\S/m.exec(text) ?? []
  const found = file.endsWith('.tf')
    ? [...text.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}/gm)]
    : [...parameters.matchAll(/^ {2}(\w+):\n((?: {4}.*\n)+)/gm)]
  const without = found.filter(([, , body = '']) => !/^\s+default\b/im.test(body))
  return { required: without.map(([, name = '']) => name), all: found.map(([, name = '']) => name) }
}

const guides = setUps.map(
  (setUp) => [`docs/setup/${setUp}`, readFileSync(`docs/setup/${setUp}/README.md`, 'utf8')] as const,
)
const calls = guides.flatMap(([folder, guide]) => [
  ...[...guide.matchAll(/--template-file (\S+)[\s\S]*?--parameter-overrides ([\s\S]*?)\n```/g)].map(
    ([, file = '', text = '']) =>
      [`${folder}/${file}`, [...text.matchAll(/(\w+)=\S+/g)].map(([, name]) => name)] as const,
  ),
  ...[...guide.matchAll(/^ {2}source += "\.\/([\w-]+)"\n([\s\S]*?)^\}/gm)].map(
    ([, side = '', text = '']) =>
      [
        `${folder}/${side}/main.tf`,
        [...text.matchAll(/^ {2}(\w+) +=/gm)].map(([, name]) => name).filter((name) => name !== 'providers'),
      ] as const,
  ),
])

test.each(calls)('the guide gives %s what it needs, and nothing that it does not know', (file, given) => {
  const { required, all } = namesIn(file)
  expect(all.length).toBeGreaterThan(0)
  expect(given.filter((name = '') => !all.includes(name))).toEqual([])
  expect(required.filter((name) => !given.includes(name))).toEqual([])
})

test.each(guides)('the commands of %s name files that exist', (folder, guide) => {
  const files = [...guide.matchAll(/file:\/\/(\S+)/g)].map(([, file]) => `${folder}/${file}`)
  expect(files.length).toBeGreaterThan(1)
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})

test('the guides show a command and a module for each side', () => {
  const files = globSync('docs/setup/*/*/{main.tf,template.yaml}').map((file) => file.replaceAll('\\', '/'))
  expect(calls.map(([file]) => file).toSorted()).toEqual(files.toSorted())
})
