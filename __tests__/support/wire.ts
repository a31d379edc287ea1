import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.js'
import type { RecordedRequest } from '../../sandbox/network/recorder.js'
import { type Aws, makeHandler } from '../../src/aws/client.js'
import { openConnections } from '../../src/aws/connections.js'
import { startDeadline } from '../../src/run/deadline.js'
import { Failure, type Fault } from '../../src/run/failure.js'
import type { Retry } from '../../src/run/retry.js'

/** The acting modules in this process: what they reach, and what is fake, are the servers at the other end of the wire. */

/** A sandbox whose certificates this process trusts. */
export async function startTrusted(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options)
  setDefaultCACertificates([...getCACertificates(), readFileSync(sandbox.caFile, 'utf8')])
  return sandbox
}

/** What main hands to the stages that call AWS, and what they did with it. */
export interface Wire {
  readonly aws: Aws
  /** Secrets that were masked with the runner, in order. */
  readonly masked: readonly string[]
  /** Registry passwords that were to be masked, unless the user wants them readable. */
  readonly passwords: readonly string[]
  readonly debugged: readonly string[]
  readonly retries: readonly Retry[]
  close(): void
}

export interface WireOptions extends Partial<Pick<Aws, 'maxAttempts' | 'fips' | 'dualStack'>> {
  readonly seconds?: number
  readonly env?: Readonly<Record<string, string>>
}

export function openWire(sandbox: Sandbox, { seconds = 30, env = sandbox.env(), ...more }: WireOptions = {}): Wire {
  const connections = openConnections(env)
  const deadline = startDeadline(seconds)
  const [masked, passwords, debugged]: [string[], string[], string[]] = [[], [], []]
  const retries: Retry[] = []
  const aws: Aws = {
    deadline,
    maxAttempts: Number.POSITIVE_INFINITY,
    fips: false,
    dualStack: false,
    appId: 'shop',
    handler: makeHandler(connections),
    mask: (secret) => void masked.push(secret),
    maskPassword: (password) => void passwords.push(password),
    debug: (message) => void debugged.push(message),
    logRetry: (retry) => void retries.push(retry),
    ...more,
  }
  const close = () => {
    deadline.clear()
    connections.close()
  }
  return { aws, masked, passwords, debugged, retries, close }
}

/** The failure that ends the work. Throws where the work succeeds, or ends in anything else. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const end = await work.then(
    () => new Error('nothing failed'),
    (error: unknown) => error,
  )
  if (end instanceof Failure) return end
  throw end
}

export async function faultOf(work: Promise<unknown>): Promise<Fault> {
  return (await failureOf(work)).fault
}

/** The calls so far, e.g. `sts AssumeRole eu-west-1 200`. */
export function callsOf({ requests }: { readonly requests: readonly RecordedRequest[] }): readonly string[] {
  return requests.map(({ service, operation, region, status }) => `${service} ${operation} ${region} ${status}`)
}

/**
 * The identity that the AWS SDK finds around this process: only what is given here, in the environment and in a shared config file
 * of its own (the SDK keeps what it has read of a path).
 */
export function surround(env: Readonly<Record<string, string>> = {}, config = ''): { readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'aws-'))
  writeFileSync(join(directory, 'config'), config)
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
  Object.assign(process.env, {
    AWS_CONFIG_FILE: join(directory, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(directory, 'credentials'),
    ...env,
  })
  return { remove: () => rmSync(directory, { recursive: true, force: true }) }
}
