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
  const settings = { ...configFile[name], ...credentialsFile[name] }
  return {
    name,
    exists: name in configFile || name in credentialsFile,
    signs: identities.some((setting) => setting in settings),
    ...(settings['region'] && { region: settings['region'] }),
    ...(settings['endpoint_url'] && { endpointUrl: settings['endpoint_url'] }),
    ...(settings['role_arn'] && { roleArn: settings['role_arn'] }),
  }
}
