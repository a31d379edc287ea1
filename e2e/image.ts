import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Job, REGISTRY } from './job.js'
import type { Command } from './processes.js'

/** An image of this run. */
export interface Image {
  /** With host, repository and tag. */
  readonly name: string
  /** Digest of its configuration, without `sha256:`; all tools call the image by it. */
  readonly id: string
}

/** The classic builder, which is in the daemon; the other one is a plugin of the client. */
export const CLASSIC: Command = ['env', 'DOCKER_BUILDKIT=0', 'docker', 'build', '--quiet']
export const BUILDX: Command = ['docker', 'buildx', 'build', '--quiet', '--provenance=false']

/** A name that no other image of the run has. */
export function newName(repository = 'app'): string {
  return `${REGISTRY}/${repository}:${randomUUID()}`
}

/** Makes a directory with a Dockerfile and a file that no other image has. */
export async function buildContext({ runner }: Job): Promise<string> {
  const directory = await mkdtemp(join(runner.workspace, 'image-'))
  await writeFile(join(directory, 'file'), randomUUID())
  await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\nCOPY file /file\n')
  return directory
}

/** Builds an image into the daemon's store. */
export async function buildImage(job: Job, builder: Command, name = newName()): Promise<Image> {
  await job.run(...builder, '--tag', name, await buildContext(job))
  return { name, id: await dockerId(job, name) }
}

/** The ID under which the daemon holds an image. Throws where it does not. */
export async function dockerId({ run }: Job, name: string): Promise<string> {
  return (await run('docker', 'image', 'inspect', '--format', '{{.Id}}', name)).replace('sha256:', '')
}

/** Pushes an image, forgets it and pulls it again. Throws unless it comes back as the same. */
export async function pushAndPull(job: Job, image: Image): Promise<void> {
  await job.run('docker', 'push', image.name)
  await forgetAndPull(job, image)
}

/** Forgets an image and pulls it again. Throws unless it is the same. */
export async function forgetAndPull(job: Job, image: Image): Promise<void> {
  await job.run('docker', 'rmi', image.name)
  await pullFirst(job, image)
}

/** Pulls an image that the daemon does not have. Throws unless it is the same. */
export async function pullFirst(job: Job, { name, id }: Image): Promise<void> {
  await job.refused('docker', 'image', 'inspect', name)
  await job.run('docker', 'pull', name)
  assert.equal(await dockerId(job, name), id)
}

/** Builds an image with podman, pushes it and forgets it. The image is in docker's format, as docker's own are. */
export async function podmanPush(job: Job): Promise<Image> {
  const { run } = job
  const name = newName()
  await run('podman', 'build', '--quiet', '--format', 'docker', '--tag', name, await buildContext(job))
  const id = await run('podman', 'image', 'inspect', '--format', '{{.Id}}', name)
  await run('podman', 'push', '--quiet', name)
  await run('podman', 'rmi', name)
  return { name, id }
}

/** The tools that need no daemon. */
export const TOOLS = ['skopeo', 'podman', 'buildah'] as const

/** Has such a tool pull an image which it does not have yet. Throws unless it is the same. */
export async function pullWith(tool: (typeof TOOLS)[number], job: Job, { name, id }: Image): Promise<void> {
  const { run, runner } = job
  if (tool === 'skopeo') {
    const directory = await mkdtemp(join(runner.workspace, 'skopeo-'))
    await run('skopeo', 'copy', `docker://${name}`, `dir:${directory}`)
    const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'))
    return assert.equal(manifest.config.digest, `sha256:${id}`)
  }
  assert.equal(await run(tool, 'pull', '--quiet', name), id)
  await run(tool, 'rmi', name)
}
