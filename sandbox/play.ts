import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { styleText } from 'node:util'
import { parse } from 'yaml'
import { type ImageAddress, pullImage, pushImage } from './client/image.js'
import { createRunner } from './github/runner.js'
import type { Step } from './github/step.js'
import { startSandbox } from './index.js'
import { BUILD_ACCOUNT, EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES } from './world.js'

/**
 * `npm start`: plays one workflow run with the committed `dist`, from the login to the denied push, and shows each stage.
 * `npm start -- NAME=VALUE …` changes inputs of the step.
 */

type Style = Parameters<typeof styleText>[0]

// Without colours where the output is no terminal, or NO_COLOR is set.
const show = (style: Style, text: string) => console.log(styleText(style, text))
const heading = (text: string) => show(['bold', 'cyan'], `\n${text}`)
const indented = (line: string) => console.log(`  ${line}`)
const good = (line: string) => show('green', `  ${line}`)
const aside = (line: string) => show('gray', `  ${line}`)
const levels = {
  '##[error]': ['red', 'Error: '],
  '##[warning]': ['yellow', 'Warning: '],
  '##[notice]': ['blue', ''],
} as const
let indent = '  '
/** The log as the runner shows it: notices and warnings stand out, a group folds. */
const logged = (line: string) => {
  const [, mark = '', text = ''] = /^(##\[\w+\])?(.*)$/.exec(line) ?? []
  const [style, prefix] = levels[mark as keyof typeof levels] ?? ['green', mark === '##[group]' ? '▾ ' : '']
  if (mark !== '##[endgroup]') show(style, `${indent}${prefix}${text}`)
  if (mark === '##[group]') indent = '    '
  else if (mark === '##[endgroup]') indent = '  '
}

const hasDocker = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((directory) => existsSync(join(directory, 'docker')))
// On other systems docker takes certificates from the system alone, so it cannot trust the sandbox.
const useDocker = hasDocker && process.platform === 'linux'
const changes = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split(/=(.*)/s, 2)))
const { inputs: known } = parse(readFileSync('action.yml', 'utf8'))
const unknown = Object.keys(changes).filter((name) => !(name in known))
if (unknown.length > 0) {
  console.error(`The action has no input ${unknown.join(', ')}. Write NAME=VALUE, with a name of action.yml.`)
  process.exit(1)
}
const sandbox = await startSandbox()
const runner = await createRunner({ env: { ...sandbox.env(), ...sandbox.credentials }, print: logged })
try {
  heading(`A job of build account ${BUILD_ACCOUNT} logs in to the registry of account ${PRIMARY_ACCOUNT}`)
  const inputs: Readonly<Record<string, string>> = {
    'role-arn': ROLES.push,
    'external-id': EXTERNAL_ID,
    region: 'eu-west-1',
    repositories: 'app',
    ...(!useDocker && { 'login-with': 'none' }),
    ...changes,
  }
  indented('- uses: org/ecr-cross-account-login@v1')
  indented('  with:')
  for (const [name, value] of Object.entries(inputs)) indented(`    ${name}: ${value}`)
  if (!useDocker) aside(`docker ${hasDocker ? 'cannot trust the sandbox on this system' : 'is not installed'}`)

  heading('What the log of the step says')
  const main = await runner.step('dist/main/index.js', { inputs })
  aside(`(${Math.round(main.milliseconds)} ms)`)

  heading('Which calls it made')
  for (const { service, operation, region, status } of sandbox.requests)
    indented(`${service} ${operation} in ${region}: ${status}`)
  if (main.exitCode === 0) await useLogin(main)
  else await showFailure(main)

  heading('What to try next')
  indented('npm start -- external-id=wrong             a denial, with the policies to paste')
  indented('npm start -- region=eu-west-1,us-east-1    two registries in one step')
  indented('npm test                                   all tests, against this sandbox')
  indented('docs/setup/                                set up your own two accounts')
} finally {
  await runner.stop()
  await sandbox.stop()
}

async function useLogin(main: Step): Promise<void> {
  heading('The next steps push and pull with the login')
  const { registry = '', 'docker-config': dockerConfig = '' } = main.outputs
  const image: ImageAddress = { registry, repository: 'app', tag: 'demo', dockerConfig, env: runner.env }
  const pushed = await pushImage(image, 'hello from the build account')
  good(`pushed ${registry}/app:demo ${pushed.digest}`)
  const pulled = await pullImage(image)
  good(`pulled ${registry}/app:demo: "${pulled.layer}"`)

  heading('The post step logs out')
  const post = await runner.post(main)
  if (post.exitCode !== 0) throw new Error(`the post step failed with exit code ${post.exitCode}`)

  heading('The same push, afterwards')
  const refusal = await pushImage(image, 'too late').then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  if (!refusal) throw new Error('the push was not denied after the post step')
  good(`denied, as it should be: ${refusal}`)
}

/** A step that fails without a changed input is a fault of the action. */
async function showFailure({ exitCode, summary }: Step): Promise<void> {
  if (Object.keys(changes).length === 0) throw new Error(`the step failed with exit code ${exitCode}`)
  if (summary) heading('What the job summary says')
  for (const line of summary.split('\n')) indented(line)
}
