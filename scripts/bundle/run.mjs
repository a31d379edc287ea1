// Bundles the entries into dist/, with all that they need, so that runners download nothing else. To add an entry, add it to
// entries.js.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from '@swc/core'
import * as entries from './entries.js'

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url))

// ncc takes a package's CommonJS build where it has one for Node. Of the SDK's ES sources it drops what nobody calls.
process.env.TS_NODE_PROJECT = pathOf('tsconfig.json')
const { default: ncc } = await import('@vercel/ncc')

// Loaded by packages that this action uses, for what it never does: 5 ms of post. Any module can stand in for them.
const unused = [
  // What @actions/core tells of the platform, by @actions/exec.
  './platform.js',
  // The job summary of @actions/core: outputs.ts writes it. A use of it fails.
  './summary.js',
  // For @actions/io, which makes no directories here.
  'assert',
  // The OIDC client of @actions/core.
  '@actions/http-client',
  '@actions/http-client/lib/auth',
  // The SDK's own search for credentials: the plan names the source.
  '@aws-sdk/credential-provider-node',
  // What a profile names beside keys, programs and sign-ins is asked without the SDK.
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/nested-clients/sts',
  '@smithy/credential-provider-imds',
  // STS and ECR send no events.
  '@smithy/core/event-streams',
]
// CommonJS, because Node loads its own undici for an ES module that imports node:http: 20 ms of 100 until the first line runs.
const options = {
  ...{ cache: false, quiet: true, esm: false, mainFields: ['module', 'main'] },
  // One file for each piece, joined below: under one name the last would replace the others.
  license: '[name].licenses.txt',
}
const shared = await bundle(pathOf('entries.js'), unused)
// In a file of its own, where nothing lies between the modules: 6 ms of post's 48. It writes none of core's file
// commands, for which Node would load its cryptography (6 ms). A call of them fails.
const post = await bundle(path.resolve('lib/src/post.js'), [...unused, './file-command.js'])

rmSync('dist', { recursive: true, force: true })
for (const name of [...Object.keys(entries), 'post', 'shared']) mkdirSync(path.join('dist', name), { recursive: true })
for (const [name, text] of [['index.js', inTurns(shared.code)], ...shared.pieces]) {
  writeFileSync(path.join('dist/shared', name), trimmed(text))
}
for (const name of Object.keys(entries)) {
  writeFileSync(`dist/${name}/index.js`, `require('../shared/index.js').${name}()\n`)
}
writeFileSync('dist/post/index.js', trimmed(post.code))
writeFileSync('dist/package.json', JSON.stringify({ type: 'commonjs' }))
writeFileSync('dist/licenses.txt', joined([...shared.licenses, ...post.licenses]))

async function bundle(entry, without) {
  const externals = Object.fromEntries(without.map((name) => [name, 'node:path']))
  // Uncaught, the error would be shown with a line of ncc's source that has three million characters.
  const { code, assets } = await ncc(entry, { ...options, externals }).catch((error) => {
    console.error(String(error))
    process.exit(1)
  })
  const files = Object.entries(assets).map(([name, { source }]) => [name, String(source)])
  const isLicense = ([name]) => name.endsWith('.licenses.txt')
  return {
    code,
    pieces: files.filter((file) => !isLicense(file)),
    licenses: files.filter(isLicense).map(([, text]) => text),
  }
}

/**
 * Without what nobody calls, which webpack marks and leaves to a minifier: a fifth of what is loaded until the first call. Without comments,
 * which are an eighth of what each job would download. In ASCII, which V8 reads by the byte. Names and lines stay, so that a stack trace can be
 * read.
 */
function trimmed(text) {
  const compress = { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 2 }
  const minify = { compress, mangle: false, format: { comments: false, ascii_only: true } }
  const jsc = { parser: { syntax: 'ecmascript' }, target: 'es2024', minify }
  return narrow(compiledAtOnce(transformSync(text, { isModule: false, swcrc: false, configFile: false, jsc }).code))
}

/**
 * Gives webpack's modules the parentheses back that swc drops. V8 compiles a function in parentheses at once; without them it reads each
 * module twice, when it loads the file and when it runs the module: 15 ms of main's 150.
 */
function compiledAtOnce(code) {
  return code.replace(/^( {4}\d+: )(\([^\n]*\)=>\{$.*?^ {4}\})(,?)$/gms, '$1($2)$3')
}

/** Indents by one space in place of four: a quarter of the bytes, 2 ms of main's 128. In a template literal spaces are text: all stay. */
function narrow(code) {
  const narrowed = code.replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 4))
  const [before, after] = [code, narrowed].map((text) => transformSync(text, { swcrc: false, minify: true }).code)
  return before === after ? narrowed : code
}

/**
 * Loads each piece in a turn of the event loop of its own: meanwhile the connections to AWS open, 12 ms of main's 180 without latency, 30
 * of 810 with round trips of 50 ms.
 */
function inTurns(code) {
  const load = 'installChunk(require("./" + __nccwpck_require__.u(chunkId)))'
  const inTurn = `turn = turn.then(() => new Promise(setImmediate)); promises.push(turn.then(() => ${load}))`
  const changed = code.replace(load, inTurn).replace('var installedChunks', 'var turn = Promise.resolve(); $&')
  if (changed === code) throw new Error('The way in which webpack loads a piece is another one now')
  return changed
}

/** Each license's text once, under the names of its packages: pieces share packages, and packages share texts. */
function joined(texts) {
  const starts = /^(?=\S+\n(?:Apache-2\.0|MIT|ISC|0BSD|BSD-[23]-Clause)$)/m
  const licenses = [...new Set(texts.flatMap((text) => text.split(starts)).map((license) => license.trim()))].sort()
  const byText = Map.groupBy(licenses.filter(Boolean), (license) => license.slice(license.indexOf('\n') + 1))
  const named = [...byText].map(
    ([text, all]) => `${all.map((license) => license.split('\n')[0]).join('\n')}\n\n${text}\n`,
  )
  return named.join(`\n${'-'.repeat(80)}\n\n`)
}
