import { resolve } from 'node:path'
import { isEcrHost } from '../facts/registry-host.js'
import { remove } from './disk/held-files.js'
import { identityOf, notOurs } from './disk/private-directory.js'
import { changeText } from './text/change-text.js'
import { ecrStore } from './text/lookup.js'
import { type DockerConfig, membersOf, sections } from './text/parse.js'

/** The job's private directory: a copy of the config in use, with links to everything else of its directory. */

export function isolatedPath(runnerTemp: string): string {
  return resolve(runnerTemp, 'ecr-login-docker-config')
}

/**
 * Removes it with its links, never what they point to.
 * @throws Failure `not-ours` for any other directory, a link, or another user's; the system's error.
 */
export function removeIsolated(directory: string, runnerTemp: string): void {
  if (runnerTemp === '' || directory !== isolatedPath(runnerTemp)) throw notOurs(directory)
  if (identityOf(directory) !== undefined) remove(directory)
}

/**
 * The private config with what the config in use has, as text. Of two logins of a host the one in use counts, because a step has made
 * it since, except for ECR's, which this action put into the private config. A store that answers for ECR alone
 * (amazon-ecr-credential-helper) is left out: every program but docker would ask it first, and it has nothing to answer.
 */
export function withConfigInUse(config: DockerConfig, inUse: DockerConfig): string {
  if (inUse.root === undefined) return config.text
  const leftOut = inUse.store === ecrStore ? [inUse.storeKey] : []
  if (config.root === undefined) return changeText(inUse, new Map(leftOut.map((key) => [key, undefined])))
  const present = membersOf(config.root).map(({ key }) => key.toLowerCase())
  const isOurs = (host: string) => isEcrHost(host) && sections.some((section) => config[section].byHost.has(host))
  const changes = new Map<string, unknown>()
  for (const [key, value] of Object.entries<object | null>(JSON.parse(inUse.text))) {
    const section = sections.find((name) => inUse[name].name === key)
    if (section) {
      const hosts = Object.entries(value ?? {}).filter(([host]) => !isOurs(host))
      changes.set(config[section].name, new Map(hosts))
    } else if (!present.includes(key.toLowerCase()) && !leftOut.includes(key)) changes.set(key, value)
  }
  return changeText(config, changes)
}
