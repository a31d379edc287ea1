// `npm run coverage`: runs all tests and counts which branches of `src` they take, in the tests' own processes and in the action's, which
// are their children. `npm run coverage -- plan` runs only those tests, and requires no percentage.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Percent of branches, functions and lines that the tests must take. */
const least = ['--check-coverage', '--branches', '95', '--functions', '95', '--lines', '95']

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url))
const directory = pathOf('../../coverage')
const counts = `${directory}/counts`

rmSync(directory, { recursive: true, force: true })
mkdirSync(counts, { recursive: true })
const tests = process.argv.slice(2)
const failed = [
  run('jest/bin/jest.js', '--env', pathOf('environment.mjs'), ...tests),
  run(
    ...['c8/bin/c8.js', 'report', '--temp-directory', counts, '--reports-dir', directory],
    ...['--include', 'src/**', '--exclude-after-remap', '--merge-async'],
    ...['--reporter', 'text', '--reporter', 'html', ...(tests.length > 0 ? [] : least)],
  ),
]
process.exitCode = failed.some(Boolean) ? 1 : 0

function run(module, ...args) {
  const file = pathOf(`../../node_modules/${module}`)
  const env = { ...process.env, COVERAGE_DIRECTORY: counts, COVERAGE_CHILD: pathOf('child.mjs') }
  return spawnSync(process.execPath, ['--experimental-vm-modules', file, ...args], { env, stdio: 'inherit' }).status
}
