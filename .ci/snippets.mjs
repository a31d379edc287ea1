/**
 * Prints the workflows and actions that Markdown files show in fenced `yaml` blocks as files that a linter can read.
 *
 *     node .ci/snippets.mjs DIRECTORY FILE.md...
 *
 * Writes each to DIRECTORY and prints one line for each: the file written, a tab, where it came from (`README.md:12`).
 * Blocks that are neither workflow, job, steps nor action (for example, a CloudFormation template) are skipped.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Surrounds a block that shows only part of a job, so that its steps and their inputs are linted. */
const WORKFLOW = `name: snippet
on: push
concurrency:
  group: snippet
  cancel-in-progress: true
`
const JOB = `permissions: {}
jobs:
  snippet:
    name: snippet
    runs-on: ubuntu-24.04
    timeout-minutes: 5
`

/** Yields each fenced yaml block of a Markdown text: its lines without their common indentation, and the number of the first. */
function* yamlBlocks(markdown) {
  let block
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const fence = /^\s*(`{3,}|~{3,})\s*(\S*)/.exec(line)
    if (block === undefined && fence !== null) {
      block = { fence: fence[1], yaml: /^ya?ml$/i.test(fence[2]), line: index + 2, lines: [] }
    } else if (block !== undefined && fence?.[1].startsWith(block.fence) && fence[2] === '') {
      if (block.yaml) yield { line: block.line, lines: withoutIndent(block.lines) }
      block = undefined
    } else {
      block?.lines.push(line)
    }
  }
  if (block?.yaml) throw new Error(`the yaml block at line ${block.line} is not closed`)
}

function withoutIndent(lines) {
  const shared = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(shared))
}

const indented = (lines, width) => lines.map((line) => (line === '' ? '' : ' '.repeat(width) + line)).join('\n')

/** A block as a whole file, `{ name, text }`. Undefined if it is not to be linted. */
function asFile({ lines }) {
  const has = (pattern) => lines.some((line) => pattern.test(line))
  if (has(/^runs:/)) return { name: 'action.yml', text: lines.join('\n') }
  if (has(/^on:/) && has(/^jobs:/)) return { name: 'workflow.yml', text: lines.join('\n') }
  if (has(/^jobs:/)) {
    const permissions = has(/^permissions:/) ? '' : 'permissions: {}\n'
    return { name: 'workflow.yml', text: WORKFLOW + permissions + lines.join('\n') }
  }
  if (has(/^steps:/)) return { name: 'workflow.yml', text: WORKFLOW + JOB + indented(lines, 4) }
  if (has(/^- /) && has(/^(- | {2})(uses|run):/)) {
    return { name: 'workflow.yml', text: `${WORKFLOW + JOB}    steps:\n${indented(lines, 6)}` }
  }
  return undefined
}

const [directory, ...files] = process.argv.slice(2)
if (directory === undefined) throw new Error('usage: node .ci/snippets.mjs DIRECTORY FILE.md...')

for (const markdown of files) {
  for (const block of yamlBlocks(readFileSync(markdown, 'utf8'))) {
    const file = asFile(block)
    if (file === undefined) continue
    const path = join(directory, markdown, String(block.line), file.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${file.text}\n`)
    console.log(`${path}\t${markdown}:${block.line}`)
  }
}
