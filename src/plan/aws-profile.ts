import { loadSharedConfigFiles } from '@smithy/core/config'
import type { Profile } from './plan.js'

/** Settings that give a profile something to sign with; a section with a region alone has none. */
const identities = [
  ...['aws_access_key_id', 'role_arn', 'credential_source', 'credential_process', 'web_identity_token_file'],
  ...['sso_session', 'sso_start_url', 'login_session'],
]

/** Reads what the shared AWS config files (`~/.aws/config`, `~/.aws/credentials` or where the `AWS_*_FILE` variables point) say of a profile. */
export async function readProfile(name: string): Promise<Profile> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles()
  // The files' names are anybody's: `constructor` is a profile only if it is written there.
  const section = (profile: string) => ({
    ...(Object.hasOwn(configFile, profile) && configFile[profile]),
    ...(Object.hasOwn(credentialsFile, profile) && credentialsFile[profile]),
  })
  const settings: Readonly<Record<string, string | undefined>> = section(name)
  const source = settings['source_profile']
  const sourceRoleArn = source && source !== name ? section(source)['role_arn'] : undefined
  return {
    name,
    exists: Object.hasOwn(configFile, name) || Object.hasOwn(credentialsFile, name),
    signs: identities.some((setting) => Object.hasOwn(settings, setting)),
    ...(settings['region'] && { region: settings['region'] }),
    ...(settings['role_arn'] && { roleArn: settings['role_arn'] }),
    ...(settings['role_arn'] && sourceRoleArn && { sourceRoleArn }),
  }
}
