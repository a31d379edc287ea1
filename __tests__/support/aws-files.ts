import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SSO_TOKEN } from '../../sandbox/aws/metadata.js'
import type { Job } from './job.js'

/** Writes `~/.aws/config` and `~/.aws/credentials`. */
export function writeAwsFiles(
  { runner }: Job,
  files: { readonly config?: string; readonly credentials?: string },
): void {
  const directory = join(runner.home, '.aws')
  mkdirSync(directory)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text, { mode: 0o600 })
}

/** A profile `developer` with a sign-in in the browser (`aws sso login`) that is an hour from its end. */
export function writeSignIn(job: Job): void {
  const account = 'sso_account_id = 222222222222\nsso_role_name = build-machine\n'
  const session = '[sso-session corp]\nsso_region = eu-west-1\nsso_start_url = https://corp.awsapps.com/start\n'
  writeAwsFiles(job, { config: `[profile developer]\nsso_session = corp\n${account}${session}` })
  const cache = join(job.runner.home, '.aws/sso/cache')
  mkdirSync(cache, { recursive: true })
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
  const name = createHash('sha1').update('corp').digest('hex')
  writeFileSync(join(cache, `${name}.json`), JSON.stringify({ accessToken: SSO_TOKEN, expiresAt }), { mode: 0o600 })
}
