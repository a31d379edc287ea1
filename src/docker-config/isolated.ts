import { resolve } from 'node:path'
import { isEcrHost } from '../facts/registry-host.js'
import { linkOthers, makeDirectoryOnce } from './disk/filled-directory.js'
import { remove } from './disk/held-files.js'
import { identityOf, notOurs } from './disk/private-directory.js'
import { readConfig } from './disk/read-file.js'
import type { FoundConfig } from './find.js'
import { ecrStore } from './obstacles.js'
import { type Change, changeText } from './text/change-text.js'
import { type DockerConfig, type Member, parseConfig } from './text/parse.js'

/** The job's private directory: a copy of the config in use, with links to everything else of its directory. */

export function isolatedPath(runnerTemp: string): string {
  return resolve(runnerTemp, 'ecr-login-docker-config')
}

/** Makes it, unless an earlier or a parallel use of the action did. Returns whether this one made it. */
export function makeIsolated({ directory: linked, file }: FoundConfig, directory: string): boolean {
  // Read anew: another step may have logged in to something while AWS was asked.
  const config = file === '' ? parseConfig('') : readConfig(file)
  const text = config.text === '' ? undefined : withoutEcrStore(config)
  const isMade = makeDirectoryOnce(directory, { linked, name: 'config.json', text })
  if (!isMade && linked !== undefined && linked !== directory) linkOthers(linked, directory)
  return isMade
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
 * The private config with what the config in use has, where a step has made that since. Of two logins of a host the one in use
 * counts, except for ECR's, which this action put into the private config.
 */
export function withConfigInUse(config: DockerConfig, inUse: DockerConfig): string {
  if (inUse.root === undefined) return config.text
  if (config.root === undefined) return withoutEcrStore(inUse)
  const names = new Set(config.root.members.map(({ key }) => key.toLowerCase()))
  const valueIn = ({ value, end }: Pick<Member, 'value' | 'end'>) => JSON.parse(inUse.text.slice(value.offset, end))
  const missing = inUse.root.members.filter((member) => !names.has(member.key.toLowerCase()) && !isEcrStore(member))
  const merged = (['auths', 'credHelpers'] as const).flatMap((name): readonly Change[] => {
    const { object, byHost } = config[name]
    const later = inUse[name].object?.members.filter(({ key }) => !(isEcrHost(key) && byHost.has(key))) ?? []
    if (object === undefined || later.length === 0) return []
    return [{ object, set: new Map(later.map((member) => [member.key, valueIn(member)])), remove: new Set() }]
  })
  const outer = new Map(missing.map((member) => [member.key, valueIn(member)]))
  return changeText(config.text, [
    ...merged,
    ...(outer.size > 0 ? [{ object: config.root, set: outer, remove: new Set<string>() }] : []),
  ])
}

/**
 * A store that answers for ECR alone (amazon-ecr-credential-helper) has nothing to answer beside this login, and every program but
 * docker would ask it first.
 */
function withoutEcrStore({ text, root }: DockerConfig): string {
  const stores = root?.members.filter(isEcrStore).map(({ key }) => key) ?? []
  return root === undefined || stores.length === 0
    ? text
    : changeText(text, [{ object: root, set: new Map(), remove: new Set(stores) }])
}

function isEcrStore({ key, value }: Member): boolean {
  return key.toLowerCase() === 'credsstore' && value.value === ecrStore
}
