/**
 * Pins the first use of this action in a Markdown text to a commit. The release workflow proposes the result for README.md.
 *
 *     node .ci/pin-readme.mjs COMMIT VERSION <README.md >README.pinned.md
 */
import { readFileSync } from 'node:fs'

const [commit = '', version = ''] = process.argv.slice(2)
const FIRST_USE = /(uses: org\/ecr-cross-account-login)@(?:v\d+(?!\S)|[0-9a-f]{40} # v\d+\.\d+\.\d+)/

const text = readFileSync(0, 'utf8')
const problem =
  (!/^[0-9a-f]{40}$/.test(commit) && `not the SHA of a commit: ${commit}`) ||
  (!/^v\d+\.\d+\.\d+$/.test(version) && `not a version like v1.2.3: ${version}`) ||
  (!FIRST_USE.test(text) && 'the text has no "uses: org/ecr-cross-account-login@v1" to pin')
if (problem) {
  console.error(`::error title=Cannot pin the README::${problem}`)
  process.exitCode = 1
} else {
  process.stdout.write(text.replace(FIRST_USE, `$1@${commit} # ${version}`))
}
