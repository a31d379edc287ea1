import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Step } from '../sandbox/github/step.js'
import { EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES, THIRD_ACCOUNT } from '../sandbox/world.js'
import { builderIsRefused, createBuilder, IN_CONTAINER } from './builder.js'
import { BUILDX, buildContext, buildImage, CLASSIC, dockerId, newName, pullWith, pushAndPull } from './image.js'
import { type Job, REGISTRY, type Surroundings, withJob } from './job.js'
import { dockerIsRefused, logOut, toolsAreRefused } from './logout.js'
import type { Command } from './processes.js'
import type { Report } from './report.js'

const THIRD = REGISTRY.replace(PRIMARY_ACCOUNT, THIRD_ACCOUNT)
const HELPER = { 'login-with': 'helper', 'external-id': EXTERNAL_ID }
const TO_PRIMARY = { ...HELPER, 'role-arn': ROLES.push, 'registry-account': PRIMARY_ACCOUNT }
const TO_THIRD = {
  ...HELPER,
  'role-arn': `arn:aws:iam::${THIRD_ACCOUNT}:role/ecr-push`,
  'registry-account': THIRD_ACCOUNT,
}

/** What one client does with a registry by the helper's credential, by its name. */
const CLIENTS: Readonly<Record<string, (job: Job, host: string) => Promise<unknown>>> = {
  'docker push and pull': async (job, host) =>
    pushAndPull(job, await buildImage(job, CLASSIC, newName('app').replace(REGISTRY, host))),
  'docker buildx build --push': async (job, host) =>
    job.run(...BUILDX, '--push', '--tag', nameIn(host), await buildContext(job)),
  'docker buildx build --push, by a builder in a container': async (job, host) =>
    job.run(...IN_CONTAINER, '--push', '--tag', nameIn(host), await buildContext(job)),
  'docker compose pull': async (job, host) => {
    const { name, id } = await pushed(job, host)
    await job.run('docker', 'rmi', name)
    await job.run(...(await composePull(job, name)))
    assert.equal(await dockerId(job, name), id)
  },
  podman: async (job, host) => {
    const { run } = job
    const name = nameIn(host)
    await run('podman', 'build', '--quiet', '--tag', name, await buildContext(job))
    await run('podman', 'push', '--quiet', name)
    await run('podman', 'rmi', name)
    await run('podman', 'pull', '--quiet', name)
  },
  buildah: async (job, host) => {
    const name = nameIn(host)
    await job.run('buildah', 'build', '--quiet', '--tag', name, await buildContext(job))
    await job.run('buildah', 'push', '--quiet', name)
  },
  skopeo: async (job, host) => {
    const image = await pushed(job, host)
    await pullWith('skopeo', job, image)
    await job.run('skopeo', 'copy', `docker://${image.name}`, `docker://${nameIn(host)}`)
  },
  crane: async (job, host) => {
    const { name } = await pushed(job, host)
    await job.run('crane', 'copy', name, nameIn(host))
  },
  oras: async ({ run, runner }, host) => {
    const directory = await mkdtemp(join(runner.workspace, 'oras-'))
    const name = nameIn(host)
    await writeFile(join(directory, 'file'), 'by oras')
    await run('sh', '-c', 'cd "$1" && oras push "$2" file && oras pull -o pulled "$2"', 'sh', directory, name)
    assert.ok(existsSync(join(directory, 'pulled', 'file')))
  },
  helm: async ({ run, runner }, host) => {
    const directory = await mkdtemp(join(runner.workspace, 'helm-'))
    await run('helm', 'create', join(directory, 'app'))
    await run('helm', 'package', '--destination', directory, join(directory, 'app'))
    await run('helm', 'push', join(directory, 'app-0.1.0.tgz'), `oci://${host}`)
    await run('helm', 'pull', '--version', '0.1.0', '--destination', runner.workspace, `oci://${host}/app`)
  },
  cosign: sign,
}

function nameIn(host: string): string {
  return newName().replace(REGISTRY, host)
}

async function pushed(job: Job, host: string) {
  const image = await buildImage(job, CLASSIC, nameIn(host))
  await job.run('docker', 'push', image.name)
  return image
}

/** A service of one image, pulled by the daemon. */
async function composePull({ runner }: Job, name: string): Promise<Command> {
  const file = join(await mkdtemp(join(runner.workspace, 'compose-')), 'compose.yaml')
  await writeFile(file, `services:\n  app:\n    image: ${name}\n`)
  return ['docker', 'compose', '--file', file, 'pull']
}

/** With a key of its own, because Sigstore's servers are out of reach. */
async function sign(job: Job, host: string): Promise<void> {
  const { name } = await pushed(job, host)
  const directory = await mkdtemp(join(job.runner.workspace, 'cosign-'))
  const cosign = (...args: Command) =>
    job.run('sh', '-c', 'cd "$1" && shift && COSIGN_PASSWORD= cosign "$@"', 'sh', directory, ...args)
  await cosign('generate-key-pair')
  await cosign('sign', '--key', 'cosign.key', '--tlog-upload=false', '--yes', name)
  await cosign('verify', '--key', 'cosign.pub', '--insecure-ignore-tlog', name)
  await cosign('copy', name, nameIn(host))
}

/** Proves that each client finds the helper on the PATH, and gets a credential of the role that belongs to the host. */
export async function proveHelper(surroundings: Surroundings, { prove }: Report): Promise<void> {
  const env = { PATH: [...surroundings.goTools, process.env['PATH']].join(':') }
  for (const mode of ['shared', 'isolated'] as const) {
    await withJob({ ...surroundings, env }, (job) =>
      proveJob(job, mode, (name, proof) => prove(`helper, ${mode}: ${name}`, proof)),
    )
  }
  await withJob({ ...surroundings, env }, (job) => prove('helper: docker pushes after thirteen hours', () => late(job)))
}

async function proveJob(job: Job, mode: string, prove: Report['prove']): Promise<void> {
  const steps: Step[] = []
  await prove('two steps set up two roles', async () => {
    await createBuilder(job)
    for (const inputs of [TO_PRIMARY, TO_THIRD]) steps.push(await job.logIn({ ...inputs, 'docker-config': mode }))
  })
  for (const [client, use] of Object.entries(CLIENTS)) {
    await prove(`${client}, two hosts by two roles at the same time`, async () => {
      const start = job.machine.sandbox.requests.length
      await Promise.all([REGISTRY, THIRD].map((host) => use(job, host)))
      assertRoles(job, start)
    })
  }
  await prove('post logs out, and everything is as before', async () => {
    const [first, second] = steps
    if (second) await job.logOut(second)
    await logOut(job, first)
  })
  await prove('after post every tool is refused', () => everyToolIsRefused(job))
}

/** Every request since that was signed in came by the role of its host, and each host had some. */
function assertRoles({ machine: { sandbox } }: Job, start: number): void {
  const seen = sandbox.requests.slice(start).filter(({ service, callerArn }) => service === 'registry' && callerArn)
  assert.deepEqual([...new Set(seen.map(({ host }) => host))].toSorted(), [REGISTRY, THIRD].toSorted())
  for (const { host, callerArn } of seen) {
    assert.match(callerArn ?? '', new RegExp(`^arn:aws:sts::${host.slice(0, 12)}:assumed-role/ecr-push/`))
  }
}

async function late(job: Job): Promise<void> {
  const { world } = job.machine.sandbox
  const main = await job.logIn(TO_PRIMARY)
  world.clockSkewSeconds = 13 * 3600
  try {
    await pushed(job, REGISTRY)
    await job.logOut(main)
  } finally {
    world.clockSkewSeconds = 0
  }
}

async function everyToolIsRefused(job: Job): Promise<void> {
  await dockerIsRefused(job)
  await builderIsRefused(job)
  await toolsAreRefused(job)
  assert.match(await job.refused(...(await composePull(job, newName()))), /no basic auth credentials|denied/)
  assert.match(await job.refused('crane', 'manifest', newName()), /no basic auth|unauthorized|denied/i)
  assert.match(await job.refused('oras', 'manifest', 'fetch', newName()), /basic credential not found|401|denied/i)
  assert.match(await job.refused('helm', 'pull', `oci://${REGISTRY}/app`), /basic credential not found|401|denied/i)
  assert.match(await job.refused('cosign', 'tree', newName()), /no basic auth|unauthorized|denied/i)
}
