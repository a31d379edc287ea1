import { loadSharedConfigFiles } from '@smithy/core/config'
import type { Profile } from './plan.js'

/** Reads what the shared AWS config files (`~/.aws/config`, `~/.aws/credentials` or where the `AWS_*_FILE` variables point) say of a profile. */
export async function readProfile(name: string): Promise<Profile> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles()
  const settings = { ...configFile[name], ...credentialsFile[name] }
  return {
    name,
    exists: name in configFile || name in credentialsFile,
    ...(settings['region'] && { region: settings['region'] }),
    ...(settings['role_arn'] && { roleArn: settings['role_arn'] }),
  }
}
