import { debug, error, info, notice, summary, warning } from '@actions/core'
import type { Identity } from '../aws/identity.js'
import type { RepositoryFindings } from '../aws/repository-check.js'
import type { TargetConfig } from '../docker-config/choose-directory.js'
import { shadowedHosts } from '../docker-config/lookup.js'
import type { Report } from '../explain/report.js'
import type { Credential, Environment, Plan } from '../plan/plan.js'
import { neutralise } from '../run/safe-text.js'

/** What the step prints. Everything goes through `neutralise`: names, paths and ARNs come from outside. */

export function logPlan({ notices, warnings }: Plan): void {
  for (const text of notices) notice(neutralise(text))
  for (const text of warnings) warning(neutralise(text))
}

export function logAssumedRole({ session }: Identity): void {
  if (session) info(neutralise(`Assumed ${session.sessionArn}`))
}

export function logRepositories({ denied, missing }: RepositoryFindings): void {
  for (const { account, region, repository, access, message } of denied) {
    warning(
      neutralise(
        `${repository} in ${account}, ${region}: ${access} is denied. Right for a repository that is made by the push; else its ` +
          `repository policy in account ${account} has to allow it. AWS says: ${message}`,
      ),
    )
  }
  for (const { account, region, repository, access } of missing) {
    warning(
      neutralise(
        `${repository} does not exist in ${account}, ${region}. ` +
          (access === 'push'
            ? 'Right if the push is to make it (create on push); else it has to be made first.'
            : 'A pull-through cache makes it at the first pull, which needs a step without repositories.'),
      ),
    )
  }
}

/** What stood between docker (or podman) and the logins, and what has become of it. */
export function logObstacles(
  { obstacles, file }: TargetConfig,
  env: Environment,
  credentials: readonly Credential[],
): void {
  for (const obstacle of obstacles) {
    if (obstacle.kind === 'store')
      info(neutralise(`The credential store ${obstacle.name} is passed over for these registries`))
    if (obstacle.kind === 'helper') {
      info(neutralise(`The credential helper ${obstacle.name} is passed over for ${obstacle.host}`))
    }
    if (obstacle.kind === 'shadow') {
      warning(
        neutralise(
          `podman reads ${obstacle.file} before ${file}, and finds another login of ${obstacle.host} there. Remove that, or point REGISTRY_AUTH_FILE to the file to use`,
        ),
      )
    }
  }
  const hosts = credentials.map(({ host }) => host)
  for (const host of shadowedHosts(env['DOCKER_AUTH_CONFIG'] ?? '', hosts)) {
    warning(
      `DOCKER_AUTH_CONFIG is set and has a login of ${host} in it, which docker uses instead of this one. Unset it, or take the host out of it`,
    )
  }
}

interface LoggedIn {
  readonly target: TargetConfig
  readonly logout: boolean
}

export function logLogins(credentials: readonly Credential[], { target, logout }: LoggedIn): void {
  for (const { host, expiresAt } of credentials) info(`Logged in to ${host} until ${expiresAt.toISOString()}`)
  const kept = target.isolated ? ' until the job ends (logout: false)' : ', and stay there (logout: false)'
  info(neutralise(`The credentials are in ${target.file}${logout ? ' until the post step takes them out' : kept}`))
}

/** One annotation, its causes for debug logging, and where access was denied a job summary. The report is neutralised already. */
export async function logFailure(report: Report, env: Environment): Promise<void> {
  const { title, what, why, remedy, details, summary: page } = report
  error(`${what}: ${why} ${remedy}`, { title })
  for (const line of details) debug(line)
  if (page && env['GITHUB_STEP_SUMMARY']) await summary.addRaw(page, true).write().catch(noSummary)
}

/** The annotation has said what counts; a summary that can not be written must not hide it. */
function noSummary(cause: unknown): void {
  debug(neutralise(`The job summary can not be written: ${String(cause)}`))
}
