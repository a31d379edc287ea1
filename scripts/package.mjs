// Bundles the two entries into dist/, each with all that it needs, so that runners download nothing.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ncc from '@vercel/ncc'

// CommonJS, because an ES module that imports node:http has Node load its own undici as well, for the namespace's sake: 20 ms of a
// start of 100 ms. The package.json beside each bundle says so, against the one above that says "module".
const packageJson = JSON.stringify({ type: 'commonjs' })

// @actions/core loads undici (a third of the bundle, and of the time to start) for its own OIDC client alone, which this action
// does not use. Nothing else of it is called, so any module can stand in for it.
const externals = { undici: 'node:http' }

for (const entry of ['main', 'post']) {
  const out = path.join('dist', entry)
  // A file of licenses for each piece of the bundle, joined below: under one name the last would replace the others.
  const options = { cache: false, quiet: true, license: '[name].licenses.txt', externals, esm: false }
  const bundle = ncc(path.resolve('lib/src', `${entry}.js`), options)
  // Uncaught, the error would be shown with a line of ncc's source that has three million characters.
  const { code, assets } = await bundle.catch((error) => {
    console.error(String(error))
    process.exit(1)
  })
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  writeFileSync(path.join(out, 'index.js'), code)
  writeFileSync(path.join(out, 'package.json'), packageJson)
  const { scripts = [], licenses } = Object.groupBy(Object.keys(assets).sort(), (name) =>
    name.endsWith('.licenses.txt') ? 'licenses' : 'scripts',
  )
  for (const name of scripts) writeFileSync(path.join(out, name), assets[name].source)
  writeFileSync(path.join(out, 'licenses.txt'), joined(licenses.map((name) => String(assets[name].source))))
}

/** Each package's license once: pieces share packages. It begins with the package's name, above a line with its SPDX identifier. */
function joined(texts) {
  const starts = /^(?=\S+\n(?:Apache-2\.0|MIT|ISC|0BSD|BSD-[23]-Clause)$)/m
  const licenses = texts.flatMap((text) => text.split(starts)).map((license) => `${license.trim()}\n`)
  return [...new Set(licenses)].sort().join('\n')
}
