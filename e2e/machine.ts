import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '../sandbox/index.js'
import { configFiles } from './daemon-configs.js'
import { startFront } from './front.js'
import { type Env, run, startDaemon, succeed } from './processes.js'

/** A build machine: a docker daemon, and AWS with a real registry within its reach. */
export interface Machine {
  readonly sandbox: Sandbox
  /** What a job on it starts with; nothing in it identifies anybody. */
  readonly env: Env
  /** All its files. */
  readonly directory: string
  /** Ends the daemons and removes the files; may be called again, and while it starts. */
  readonly stop: () => Promise<void>
}
