import { debug, endGroup, error, info, notice, startGroup, summary, warning } from '@actions/core'
import type { Identity } from '../aws/identity.js'
import type { RepositoryFindings, WantedRepository } from '../aws/repository-check.js'
import { ecrStore, type Obstacle } from '../docker-config/obstacles.js'
import type { TargetConfig } from '../docker-config/prepare.js'
import { shadowedHosts } from '../docker-config/text/lookup.js'
import type { Report } from '../explain/report.js'
import type { BaseIdentity, Credential, Environment, How, Plan } from '../plan/plan.js'
import { configProblems } from '../run/config-problem.js'
import type { Retry } from '../run/retry.js'
import { neutralise, printable } from '../run/safe-text.js'

/** What the step prints. Names, paths and ARNs come from outside, so every line is neutralised. */

const say = (text: string) => info(neutralise(text))
const warn = (text: string) => warning(neutralise(text))

export function logPlan({ notices, warnings }: Plan): void {
  for (const text of notices) notice(neutralise(text))
  for (const text of warnings) warn(text)
}

/** Who the step is in AWS. Without a role that is only known by where the credentials come from. */
export function logIdentity({ session }: Identity, base: BaseIdentity): void {
  say(session ? `Assumed ${session.sessionArn}` : `Used the AWS credentials of ${sourceOf(base)}, without a role`)
}

function sourceOf(base: BaseIdentity): string {
  if (base.kind === 'profile') return `profile ${base.name}`
  return base.kind === 'environment' ? 'the environment' : `this ${base.kind}`
}

interface Daemon {
  readonly address: string
  readonly source: string
}

/** A daemon without TLS is no error: docker-in-docker and sidecars live from it. */
export function logTool(tool: { readonly name: string; readonly file: string } | undefined, daemon?: Daemon): void {
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
  for (const wanted of missing) warn(`${placeOf(wanted)} does not exist. ${remedyFor(wanted)}`)
}

function placeOf({ repository, account, region }: WantedRepository): string {
  return `${repository} in account ${account}, ${region}`
}

function remedyFor({ access }: WantedRepository): string {
  return access === 'push'
    ? 'This is expected if the push creates it (create on push). Otherwise, create it first.'
    : 'A pull-through cache creates it at the first pull, which needs access: pull-through.'
}

interface Readers {
  readonly env: Environment
  readonly hosts: readonly string[]
}

/** What kept docker or podman from reading the logins, and what the step did about it. */
export function logObstacles({ obstacles, file, loginWith }: TargetConfig, { env, hosts }: Readers): void {
  for (const obstacle of obstacles) logObstacle(obstacle, { file, loginWith })
  for (const host of shadowedHosts(env['DOCKER_AUTH_CONFIG'] ?? '', hosts)) {
    warn(`DOCKER_AUTH_CONFIG has another login of ${host}, and docker uses that. Unset it, or remove the host from it.`)
  }
}

function logObstacle(obstacle: Obstacle, { file, loginWith }: Pick<TargetConfig, 'file' | 'loginWith'>): void {
  if (obstacle.kind === 'store' && loginWith === 'helper') logStoreBesideHelper(obstacle.name)
  else if (obstacle.kind === 'store') logStore(obstacle.name)
  if (obstacle.kind === 'helper') say(`Bypassed the credential helper ${obstacle.name} for ${obstacle.host}`)
  if (obstacle.kind === 'shadow') {
    const found = `podman reads ${obstacle.file} first and finds another login of ${obstacle.host} there.`
    warn(`${found} Remove that login, or set REGISTRY_AUTH_FILE to ${file}.`)
  }
  if (obstacle.kind === 'auth-file') {
    const read = `REGISTRY_AUTH_FILE is set, so podman, skopeo and buildah read ${obstacle.file} and not the credential helper.`
    warn(`${read} Unset it, or use login-with: podman for them.`)
  }
  if (obstacle.kind === 'unread') {
    const path = obstacle.path ? `: ${obstacle.path} is left out` : ''
    warn(`The Docker config of this job starts empty${path}. ${configProblems[obstacle.problem].why}`)
  }
  if (obstacle.kind === 'readable') {
    warn(
      `Other users of this machine can read the login in ${obstacle.file} (mode ${obstacle.mode}). Run chmod 600 on it.`,
    )
  }
}

const leaveOut = 'Use docker-config: isolated, which leaves the store out.'

/** crane's library asks for host and repository, which the helper's entry does not fit. */
function logStoreBesideHelper(name: string): void {
  const asking = `crane, cosign and kaniko ask the credential store ${name} before the helper`
  warn(`${asking}, and use the machine's own AWS identity. ${leaveOut}`)
}

/** docker alone finds the login beside a store; the others ask the store first. */
function logStore(name: string): void {
  const asking = 'crane, cosign, oras, ko, kaniko, helm, podman and skopeo ask'
  const remedy =
    'If a later step uses one of them, use login-with: helper (podman and skopeo: or login-with: podman), or a Docker config without credsStore.'
  const bypassed = `Bypassed the credential store ${name} for docker.`
  if (name === ecrStore) {
    warn(`${bypassed} ${asking} it first, and use the machine's own AWS identity. ${leaveOut}`)
  } else notice(neutralise(`${bypassed} ${asking} it first, and may find no login. ${remedy}`))
}

interface LoggedIn {
  readonly target: TargetConfig
  readonly identity: Identity
  readonly base: BaseIdentity
  readonly how: How
}

/** Where the step is logged in, until when, and where to look for the logins and for the session. */
export function logLogins(credentials: readonly Credential[], { target, identity, base, how }: LoggedIn): void {
  const { logout } = how
  const isHelper = how.loginWith === 'helper'
  const until = `until ${utc(Math.min(...credentials.map(({ expiresAt }) => expiresAt.getTime())))}`
  const [did, when] = isHelper ? ['Set up the credential helper for', ''] : ['Logged in to', ` ${until}`]
  logHosts(credentials, [did, when])
  const stays = target.isolated ? 'logout is false, so it stays until the job ends' : 'logout is false, so it stays'
  const what = isHelper ? 'Named the helper in' : 'Saved the login to'
  say(`${what} ${target.file} (${logout ? 'the post step removes it' : stays})`)
  if (isHelper && base.kind === 'environment') logKeysNeeded()
  if (!logout && !target.isolated) logHelpersThatStayOff(target)
  const [, , , , account, name] = identity.session?.sessionArn.split(':') ?? []
  if (name) say(`CloudTrail in account ${account} shows the session as ${name.split('/').at(-1)}`)
}

function logHosts(credentials: readonly Credential[], [did, when]: readonly [string, string]): void {
  const [first, ...more] = credentials.map(({ host }) => host)
  if (more.length === 0) {
    say(`${did} ${first}${when}`)
    return
  }
  startGroup(`${did} ${credentials.length} registries${when}`)
  for (const { host } of credentials) say(host)
  endGroup()
}

/** The helper keeps no key, so the step that pushes must have them itself. */
function logKeysNeeded(): void {
  notice(
    'The credential helper keeps no keys. Steps that use the registry need AWS_ACCESS_KEY_ID and its companions, too.',
  )
}

/** Nothing puts them back: a later job finds the override, not the helper. */
function logHelpersThatStayOff({ obstacles, file }: TargetConfig): void {
  for (const obstacle of obstacles) {
    if (obstacle.kind !== 'helper') continue
    const { name, host } = obstacle
    warn(
      `logout is false, so the credential helper ${name} stays switched off for ${host} after this job. ` +
        `Use docker-config: isolated, or set credHelpers."${host}" in ${file} back to "${name}" afterwards.`,
    )
  }
}

/** `2026-11-24 08:00 UTC` */
function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** One annotation, the causes for debug logging, and a job summary where access was denied. The report is neutralised already. */
export async function logFailure(report: Report, env: Environment): Promise<void> {
  const { title, what, why, remedy, details, summary: page } = report
  error(`${what}: ${why} ${remedy}`, { title })
  for (const line of details) debug(line)
  if (page && env['GITHUB_STEP_SUMMARY']) await summary.addRaw(page, true).write().catch(noSummary)
}

/** The annotation says what counts. A summary that cannot be written must not hide it. */
function noSummary(cause: unknown): void {
  debug(neutralise(`The job summary cannot be written: ${String(cause)}`))
}
