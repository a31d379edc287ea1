// Bundles the entries into dist/, with all that they need, so that runners download nothing else. To add an entry, add its name here: what
// it has in common with the others lies once, in dist/shared.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'

const entries = ['main', 'post']

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, `lib/src/${entry}.js`])),
  platform: 'node',
  resolve: {
    // The SDK's ES sources, so that what nobody calls is left out.
    mainFields: ['module', 'main'],
    conditionNames: ['module', 'import', 'node', 'default'],
    // @actions/core needs undici only for its own OIDC client, which this action does not use. Any module can stand in for it.
    alias: { undici: 'node:http' },
  },
})
rmSync('dist', { recursive: true, force: true })
const { output } = await bundle.write({
  dir: 'dist',
  // CommonJS, because Node loads its own undici for an ES module that imports node:http: 20 ms of 100 until the first line runs.
  format: 'cjs',
  entryFileNames: '[name]/index.js',
  chunkFileNames: ({ moduleIds }) => `shared/${nameOf(moduleIds)}.js`,
  comments: false,
})
writeFileSync('dist/package.json', JSON.stringify({ type: 'commonjs' }))
writeFileSync('dist/licenses.txt', licenses(output.flatMap(({ moduleIds }) => moduleIds)))

/** A piece is named after its last module: the one that needs the others. */
function nameOf(moduleIds) {
  const last = moduleIds.at(-1) ?? 'empty'
  return packageOf(last)?.name.replace(/^@[^/]+\//, '') ?? path.basename(last, '.js')
}

function packageOf(moduleId) {
  const [, directory, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(moduleId.replaceAll('\\', '/')) ?? []
  return directory && { directory, name }
}

/** The license of each package, by name; packages with the same text share it. */
function licenses(moduleIds) {
  const packages = new Map(moduleIds.flatMap((id) => packageOf(id) ?? []).map((one) => [one.name, one.directory]))
  const namesByText = Map.groupBy([...packages.keys()].sort(), (name) => licenseOf(packages.get(name)))
  return [...namesByText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`)
}

function licenseOf(directory) {
  const { license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'))
  const file = readdirSync(directory).find((name) => /^licen[cs]e/i.test(name))
  return `${license}\n\n${file ? readFileSync(path.join(directory, file), 'utf8').trim() : ''}`.trim()
}
