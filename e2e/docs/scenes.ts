import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRunner } from '../../sandbox/github/runner.js'
import { startSandbox } from '../../sandbox/index.js'
import { EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES } from '../../sandbox/world.js'

/** What users see, taken from real runs of the committed bundle. The pictures show these texts. */
export interface Scenes {
  /** Log of a run that logs in, and of its post step. */
  readonly 'good-run': string
  /** Log of a run that AWS denies. */
  readonly 'denied-run': string
  /** The job summary of that run, Markdown. */
  readonly summary: string
}

const inputs = {
  'role-arn': ROLES.push,
  'external-id': EXTERNAL_ID,
  'registry-account': PRIMARY_ACCOUNT,
  region: 'eu-west-1',
  repositories: 'app',
  'login-with': 'none',
}

export async function playScenes(): Promise<Scenes> {
  const sandbox = await startSandbox()
  // A made-up repository of the name that the action is published under, so that the summary links to the setup page.
  const action = { GITHUB_ACTION_REPOSITORY: 'org/ecr-cross-account-login', GITHUB_SERVER_URL: 'https://github.com' }
  const runner = await createRunner({ env: { ...sandbox.env(), ...sandbox.credentials, ...action } })
  try {
    const main = await runner.step('dist/main/index.js', { inputs })
    const post = await runner.post(main)
    const denied = await runner.step('dist/main/index.js', { inputs: { ...inputs, 'external-id': 'mistyped' } })
    const settled = (text: string) => withoutChance(text.replaceAll(runner.home, '/home/runner'))
    return {
      'good-run': settled(`${main.log.trim()}\n${post.log.trim()}\n`),
      'denied-run': settled(`${denied.log.trim()}\n`),
      summary: settled(denied.summary),
    }
  } finally {
    await runner.stop()
    await sandbox.stop()
  }
}

/** Replaces what differs from run to run, because it would make every picture look out of date. */
function withoutChance(text: string): string {
  return text.replace(/\b20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2} UTC/g, '2026-11-25 04:40 UTC')
}

/** Hashes of the texts that the pictures show: a test compares them with what a run says today. */
export const hashFile = 'docs/images/texts.json'

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function writeHashes(texts: Readonly<Record<string, string>>): void {
  const known = Object.entries(texts).map(([name, text]) => [name, hashOf(text)])
  writeFileSync(hashFile, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`)
}

/** Whether the picture of that name still shows this text. */
export function isShown(name: string, text: string): boolean {
  return JSON.parse(readFileSync(hashFile, 'utf8'))[name] === hashOf(text)
}
