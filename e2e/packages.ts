import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run, succeed } from './processes.js'

/** Minutes for a package manager, and for a compiler. */
export const SECONDS = 15 * 60

/** Where what was built or downloaded once is kept. */
export const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ecr-cross-account-login')

/** Installs from Debian what this machine lacks; `packages` by the program that is wanted of each. Throws where it cannot. */
export async function installMissing(packages: Readonly<Record<string, string>>): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !(await has('apt-get'))) {
    throw new Error('the end-to-end run starts daemons and installs packages: it needs a Debian or Ubuntu, and root')
  }
  const missing: string[] = []
  for (const [program, name] of Object.entries(packages)) if (!(await has(program))) missing.push(name)
  if (missing.length > 0) await installPackages(missing)
}

export async function has(program: string): Promise<boolean> {
  return (await run(['which', program])).exitCode === 0
}

export async function installPackages(names: readonly string[]): Promise<void> {
  console.log(`installing ${names.join(', ')}`)
  const env = { PATH: process.env['PATH'] ?? '', DEBIAN_FRONTEND: 'noninteractive' }
  const aptGet = (...args: string[]) => succeed(['apt-get', ...args], { env, seconds: SECONDS })
  const command = ['install', '--yes', '--no-install-recommends', ...names]
  // The package lists may be missing or old.
  await withoutServices(() => aptGet(...command).catch(() => aptGet('update').then(() => aptGet(...command))))
}

/** Keeps packages from starting their services, by Debian's own switch for that; one that is there already stays. */
async function withoutServices(action: () => Promise<unknown>): Promise<void> {
  const policy = '/usr/sbin/policy-rc.d'
  const isOurs = !existsSync(policy)
  if (isOurs) await writeFile(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    await action()
  } finally {
    if (isOurs) await rm(policy)
  }
}
