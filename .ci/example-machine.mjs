/** What an example runs on: a workspace, stand-ins for the tools, and two AWS accounts with images in them. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { environment, root } from './act-run.mjs'

const REGISTRY = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'
/** Images that are in the registry before the example runs. */
const IMAGES = [
  [REGISTRY, 'app', 'latest'],
  [REGISTRY, 'ci/tools', 'latest'],
  [REGISTRY, 'docker-hub/library/alpine', '3.22'],
  ['333333333333.dkr.ecr.eu-west-1.amazonaws.com', 'app', 'latest'],
]

/** The stand-ins before the real programs, and a store of images for podman and buildah. */
export function toolsFirst(machine) {
  const { work } = machine
  const env = environment(machine)
  const CONTAINERS_STORAGE_CONF = path.join(work, 'storage.conf')
  const [graphroot, runroot] = ['images', 'run'].map((name) => path.join(work, name))
  // Works on any file system.
  writeFileSync(
    CONTAINERS_STORAGE_CONF,
    `[storage]\ndriver = "vfs"\ngraphroot = "${graphroot}"\nrunroot = "${runroot}"\n`,
  )
  return { ...env, CONTAINERS_STORAGE_CONF, PATH: [path.join(work, 'bin'), env.PATH].join(path.delimiter) }
}

/** A repository like a user's, with this action in it and the stand-ins beside it. */
export function makeWorkspace({ work, tree, ...machine }) {
  for (const name of ['action.yml', 'logout', 'dist'])
    cpSync(path.join(root, name), path.join(tree, name), { recursive: true })
  cpSync(path.join(root, '.ci', 'left-behind'), path.join(tree, 'left-behind'), { recursive: true })
  const image = 'image: $REGISTRY/app:latest'
  writeFileSync(path.join(tree, 'compose.yaml'), `services:\n  app:\n    ${image}\n`)
  writeFileSync(path.join(tree, 'Makefile'), 'all:\n\t@echo built\n')
  writeFileSync(path.join(tree, 'Dockerfile'), 'FROM scratch\nCOPY Makefile /\n')
  // In the examples, this is the code that must not push.
  writeFileSync(path.join(tree, 'test.sh'), `#!/bin/sh\n! docker push ${REGISTRY}/app:planted\n`, { mode: 0o755 })
  const git = (...args) =>
    execFileSync('git', args, { cwd: tree, env: environment({ home: work, temp: work, ...machine }) })
  git('init', '--quiet', '--initial-branch', 'main')
  git('remote', 'add', 'origin', 'https://github.com/acme/shop')
  git('-c', 'user.name=e', '-c', 'user.email=e@example.com', 'commit', '--quiet', '--allow-empty', '--message', 'e')
  mkdirSync(path.join(work, 'bin'))
  for (const tool of ['docker', 'helm', 'crane']) {
    const real = process.env.PATH.split(path.delimiter)
      .map((directory) => path.join(directory, tool))
      .find((file) => existsSync(file))
    const command = `REAL_TOOL=${real ?? ''} exec node ${path.join(root, '.ci', 'stand-ins.mjs')} ${tool} "$@"`
    writeFileSync(path.join(work, 'bin', tool), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
  }
}

/** A sandbox with the images in it. `imageDigest` is the digest of the image in `ci/tools`. */
export async function startSeeded({ work }) {
  const { startSandbox } = await import('../lib/sandbox/index.js')
  const { pushImage } = await import('../lib/sandbox/client/image.js')
  const sandbox = await startSandbox({ world: await worldOfExamples() })
  const dockerConfig = path.join(work, 'seed')
  mkdirSync(dockerConfig, { recursive: true })
  const { accessKeyId, secretAccessKey } = keysOf(sandbox.credentials)
  const client = new ECRClient({
    region: 'eu-west-1',
    endpoint: sandbox.httpUrl,
    credentials: { accessKeyId, secretAccessKey },
  })
  const { authorizationData } = await client.send(new GetAuthorizationTokenCommand())
  const auth = authorizationData[0].authorizationToken
  const auths = Object.fromEntries(IMAGES.map(([registry]) => [registry, { auth }]))
  writeFileSync(path.join(dockerConfig, 'config.json'), JSON.stringify({ auths }))
  const digests = {}
  for (const [registry, repository, tag] of IMAGES) {
    const address = { registry, repository, tag, dockerConfig, env: sandbox.env() }
    digests[repository] = (await pushImage(address, `${repository} as it was`)).digest
  }
  return { sandbox, imageDigest: digests['ci/tools'] }
}

const keysOf = ({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }) => ({
  accessKeyId: AWS_ACCESS_KEY_ID,
  secretAccessKey: AWS_SECRET_ACCESS_KEY,
})

/** The default world with the repositories of the examples. Its third account trusts the build account, as the first one does. */
async function worldOfExamples() {
  const { defaultWorld } = await import('../lib/sandbox/world.js')
  const world = defaultWorld()
  const { 111111111111: first, 333333333333: third } = world.accounts
  const repository = first.repositories.app
  for (const name of ['app-cache', 'charts/app', 'ci/tools', 'docker-hub/library/alpine'])
    first.repositories[name] = repository
  third.repositories.app = repository
  third.roles['ecr-pull'] = JSON.parse(
    JSON.stringify(first.roles['ecr-pull']).replaceAll('111111111111', '333333333333'),
  )
  return world
}
