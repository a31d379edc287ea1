import { hash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { getHomeDir, getSSOTokenFilepath } from '@smithy/core/config'
import type { ParsedIniData } from '@smithy/types'
import { Failure } from '../run/failure.js'
import { problemWith, quoteForMessage, type ValueWithOrigin } from './input-rules.js'
import type { Environment, Profile } from './plan.js'
import { describeProfile, followSources, type Link, type Settings } from './profile-rules.js'

/**
 * Reads a profile from the shared AWS config files: `~/.aws/config` and `~/.aws/credentials`, or the files that the variables name.
 * Throws an `inputs` failure if one of them is a pipe or a device, which could block the step, or too large.
 */
export async function readProfile(name: string, env: Environment): Promise<Profile> {
  const config = { origin: 'AWS_CONFIG_FILE', value: pathOf('config', env['AWS_CONFIG_FILE']) }
  const credentials = {
    origin: 'AWS_SHARED_CREDENTIALS_FILE',
    value: pathOf('credentials', env['AWS_SHARED_CREDENTIALS_FILE']),
  }
  const problems = [config, credentials].flatMap(fileProblems)
  if (problems.length > 0) throw new Failure({ code: 'inputs', problems })

  const sections = [config, credentials].some(({ value }) => existsSync(value))
    ? await sectionsIn({ configFilepath: config.value, filepath: credentials.value })
    : []
  const chain = followSources(name, (profile) => {
    // A profile may have the name of a property that every object has, such as `constructor`.
    const found = sections.filter((section) => Object.hasOwn(section, profile))
    return found.length > 0 ? (Object.assign({}, ...found.map((section) => section[profile])) as Settings) : undefined
  })
  const profile = describeProfile(chain)
  const problem = profile.problem ?? chain.flatMap((link) => credentialFileProblems(link, env))[0]
  return { ...profile, ...(problem && { problem }) }
}

/** Imported here, and not above, so that the reader is loaded only for a job that has such a file. */
async function sectionsIn(paths: { configFilepath: string; filepath: string }): Promise<readonly ParsedIniData[]> {
  const { loadSharedConfigFiles } = await import('@smithy/core/config')
  const { configFile, credentialsFile } = await loadSharedConfigFiles(paths)
  return [configFile, credentialsFile]
}

function pathOf(file: string, variable = ''): string {
  if (variable === '') return join(getHomeDir(), '.aws', file)
  return variable.startsWith('~/') ? join(getHomeDir(), variable.slice(2)) : variable
}

function fileProblems(file: ValueWithOrigin): readonly string[] {
  const problem = problemAt(file.value)
  return problem === undefined ? [] : [problemWith(file, `${problem}. Name an AWS config file, or unset the variable`)]
}

function credentialFileProblems(link: Link, env: Environment): readonly string[] {
  return credentialFiles(link, env).flatMap(({ origin, value }) => {
    const problem = problemAt(value)
    return problem === undefined ? [] : [`takes ${origin} from ${quoteForMessage(value)}, which ${problem}. Replace it`]
  })
}

/** What the SDK reads for a profile. It waits for a pipe, also beyond the deadline. */
function credentialFiles({ settings = {} }: Link, env: Environment): readonly ValueWithOrigin[] {
  const { login_session: login, sso_session: session, sso_start_url: start } = settings
  const sso = session || start
  const { AWS_LOGIN_CACHE_DIRECTORY: logins = join(homedir(), '.aws', 'login', 'cache') } = env
  const files = {
    'its SSO token': sso && getSSOTokenFilepath(sso),
    'its sign-in': login && join(logins, `${hash('sha256', login)}.json`),
  }
  return Object.entries(files).flatMap(([origin, value]) => (value ? [{ origin, value }] : []))
}

/** In bytes; far above the config files of an organization with thousands of accounts. */
const mostBytes = 10 * 2 ** 20

/** Why a file is not to be read. What is missing, or a directory, ends a read at once. */
function problemAt(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats || stats.isDirectory()) return undefined
  if (!stats.isFile()) return 'is not a regular file'
  return stats.size > mostBytes ? 'is larger than 10 MB' : undefined
}
