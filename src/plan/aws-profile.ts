import { statSync } from 'node:fs'
import { join } from 'node:path'
import { getHomeDir, loadSharedConfigFiles } from '@smithy/core/config'
import { Failure } from '../run/failure.js'
import { problemWith, type ValueWithOrigin } from './input-rules.js'
import type { Environment, Profile } from './plan.js'
import { describeProfile, type Settings } from './profile-rules.js'

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

  const files = await loadSharedConfigFiles({ configFilepath: config.value, filepath: credentials.value })
  const sections = [files.configFile, files.credentialsFile]
  return describeProfile(name, (profile) => {
    // A profile may have the name of a property that every object has, such as `constructor`.
    const found = sections.filter((section) => Object.hasOwn(section, profile))
    return found.length > 0 ? (Object.assign({}, ...found.map((section) => section[profile])) as Settings) : undefined
  })
}

function pathOf(file: string, variable = ''): string {
  if (variable === '') return join(getHomeDir(), '.aws', file)
  return variable.startsWith('~/') ? join(getHomeDir(), variable.slice(2)) : variable
}

/** In bytes; far above the config files of an organization with thousands of accounts. */
const mostBytes = 10 * 2 ** 20

function fileProblems(file: ValueWithOrigin): readonly string[] {
  const stats = statSync(file.value, { throwIfNoEntry: false })
  if (!stats || stats.isDirectory()) return []
  if (!stats.isFile()) return [problemWith(file, 'is not a regular file. Name a file, or unset the variable')]
  return stats.size > mostBytes ? [problemWith(file, 'is larger than 10 MB. Name an AWS config file')] : []
}
