import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type ImageAddress, pullImage, pushImage } from './client/image.js'
import { createRunner } from './github/runner.js'
import { startSandbox } from './index.js'
import { BUILD_ACCOUNT, EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES } from './world.js'

/** `npm start`: plays one workflow run with the committed `dist`, from login to refused push, and shows each stage. */

const heading = (text: string) => console.log(`\n\x1b[1m${text}\x1b[0m`)
const indented = (line: string) => console.log(`  ${line}`)

const hasDocker = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((directory) => existsSync(join(directory, 'docker')))
// Elsewhere docker takes certificates from the system alone, and can not be led to the sandbox.
const useDocker = hasDocker && process.platform === 'linux'
const sandbox = await startSandbox()
const runner = await createRunner({ env: { ...sandbox.env(), ...sandbox.credentials }, print: indented })
try {
  heading(`A job of build account ${BUILD_ACCOUNT} logs in to the registry of account ${PRIMARY_ACCOUNT}`)
  if (!useDocker) {
    const reason = hasDocker
      ? 'docker can not be led to the sandbox on this system'
      : 'There is no docker on this machine'
    indented(`${reason}: the step runs with login-with: none`)
  }
  const inputs = {
    'role-arn': ROLES.push,
    'external-id': EXTERNAL_ID,
    'registry-account': PRIMARY_ACCOUNT,
    region: 'eu-west-1',
    repositories: 'app',
    'login-with': useDocker ? 'docker' : 'none',
  }
  for (const [name, value] of Object.entries(inputs)) indented(`with ${name}: ${value}`)

  heading('What the runner prints')
  const main = await runner.step('dist/main/index.js', { inputs })
  if (main.exitCode !== 0) throw new Error(`the step failed with exit code ${main.exitCode}`)
  indented(`(${Math.round(main.milliseconds)} ms)`)

  heading('Which calls were made')
  for (const { service, operation, region, status } of sandbox.requests)
    indented(`${service} ${operation} in ${region}: ${status}`)

  heading('Push and pull with the credential that the step left')
  const registry = main.outputs['registry'] ?? ''
  const dockerConfig = main.outputs['docker-config'] ?? ''
  const image: ImageAddress = { registry, repository: 'app', tag: 'demo', dockerConfig, env: runner.env }
  const pushed = await pushImage(image, 'hello from the build account')
  indented(`pushed ${registry}/app:demo ${pushed.digest}`)
  const pulled = await pullImage(image)
  indented(`pulled ${registry}/app:demo ${pulled.digest}: "${pulled.layer}"`)

  heading('The post step')
  const post = await runner.post(main)
  if (post.exitCode !== 0) throw new Error(`the post step failed with exit code ${post.exitCode}`)

  heading('The same push, afterwards')
  const refusal = await pushImage(image, 'too late').then(
    () => undefined,
    (error: unknown) => String(error),
  )
  if (!refusal) throw new Error('the push was not refused after the post step')
  indented(`refused: ${refusal}`)
} finally {
  await runner.stop()
  await sandbox.stop()
}
