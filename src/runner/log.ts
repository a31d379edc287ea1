import { debug, endGroup, startGroup, warning } from '@actions/core'
import type { Identity } from '../aws/identity.js'
import type { RepositoryFindings, WantedRepository } from '../aws/repository-check.js'
import type { TargetConfig } from '../docker-config/prepare.js'
import type { BaseIdentity, Credential, How } from '../plan/plan.js'
import type { Retry } from '../run/retry.js'
import { neutralise, printable } from '../run/safe-text.js'
import { logWhatStays } from './log-obstacles.js'
import { note, say, warn } from './say.js'

/** Who the step is in AWS. Without a role that is only known by where the credentials come from. */
export function logIdentity({ session }: Identity, base: BaseIdentity): void {
  say(session ? `Assumed ${session.sessionArn}` : `Used the AWS credentials of ${sourceOf(base)}, without a role`)
}

function sourceOf(base: BaseIdentity): string {
  if (base.kind === 'profile') return `profile ${base.name}`
  return base.kind === 'environment' ? 'the environment' : `this ${base.kind}`
}

type Named<Key extends string> = Readonly<Record<Key, string>> | undefined

/** A daemon without TLS is no error, because docker-in-docker and sidecars are used like this. */
export function logTool(tool: Named<'name' | 'file'>, daemon: Named<'address' | 'source'>): void {
  if (tool) debug(neutralise(`${tool.name} is ${tool.file}`))
  if (!daemon) return
  const found = `docker sends the registry password unencrypted to its daemon ${daemon.address} (${daemon.source}).`
  warning(printable(`${found} Enable TLS for the daemon, or use login-with: none.`))
}

/** Says that the step is still alive, and what it waits for. `delay` is in milliseconds. */
export function logRetry({ what, reason, attempt, delay }: Retry): void {
  say(`${what}: ${reason}, attempt ${attempt} failed, next in ${(delay / 1000).toFixed(1)} s`)
}

/** `secrets` are redacted in AWS's messages. */
export function logRepositories({ denied, missing }: RepositoryFindings, secrets: Iterable<string>): void {
  for (const { message, ...wanted } of denied) {
    const expected = `This is expected if the push creates the repository. Otherwise, the repository policy in account ${wanted.account} must allow it.`
    const text = `${placeOf(wanted)}: ${wanted.access} is denied. ${expected} AWS says: ${message}`
    warning(printable(text, { secrets: [...secrets] }))
  }
  for (const wanted of missing) {
    const remedy =
      wanted.access === 'push'
        ? 'This is expected if the push creates it (create on push). Otherwise, create it first.'
        : 'A pull-through cache creates it at the first pull, which needs access: pull-through.'
    warn(`${placeOf(wanted)} does not exist. ${remedy}`)
  }
}

function placeOf({ repository, account, region }: WantedRepository): string {
  return `${repository} in account ${account}, ${region}`
}

interface LoggedIn {
  readonly target: TargetConfig
  readonly identity: Identity
  readonly base: BaseIdentity
  readonly how: How
}

/** Where the step is logged in, until when, and where to look for the logins and for the session. */
export function logLogins(credentials: readonly Credential[], { target, identity, base, how }: LoggedIn): void {
  const { logout, loginWith } = how
  const isHelper = loginWith === 'helper'
  const until = utc(Math.min(...credentials.map(({ expiresAt }) => expiresAt.getTime())))
  logHosts(credentials, (hosts) =>
    isHelper ? `Set up the credential helper for ${hosts}` : `Logged in to ${hosts} until ${until}`,
  )
  const stays = target.isolated ? 'logout is false, so it stays until the job ends' : 'logout is false, so it stays'
  const saved = `${isHelper ? 'Named the helper in' : 'Saved the login to'} ${target.file}`
  say(`${saved} (${logout ? 'the post step removes it' : stays})`)
  if (isHelper && base.kind === 'environment') {
    // The helper keeps no key, so the step that pushes must have them itself.
    const needed = 'Steps that use the registry need AWS_ACCESS_KEY_ID and its companions, too.'
    note(`The credential helper keeps no keys. ${needed}`)
  }
  if (!logout && !target.isolated) logWhatStays(target)
  const [, , , , account, name] = identity.session?.sessionArn.split(':') ?? []
  if (name) say(`CloudTrail in account ${account} shows the session as ${name.split('/').at(-1)}`)
}

function logHosts(credentials: readonly Credential[], sentence: (hosts: string) => string): void {
  const hosts = credentials.map(({ host }) => host)
  if (hosts.length === 1) say(sentence(hosts.join()))
  else {
    startGroup(sentence(`${hosts.length} registries`))
    for (const host of hosts) say(host)
    endGroup()
  }
}

/** `2026-11-24 08:00 UTC` */
function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
