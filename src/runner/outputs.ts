import { setOutput } from '@actions/core'
import type { Identity } from '../aws/identity.js'
import type { Credential, How } from '../plan/plan.js'

/** What a successful run hands to later steps. */
export interface Results {
  readonly credentials: readonly Credential[]
  readonly identity: Identity
  /** Directory of the Docker config that holds the credentials. */
  readonly directory: string
}

/** Sets the outputs; called only after everything succeeded. */
export function setOutputs({ credentials, identity, directory }: Results, how: How): void {
  const hosts = credentials.map(({ host }) => host)
  const earliest = Math.min(...credentials.map(({ expiresAt }) => expiresAt.getTime()))
  setOutput('registry', hosts[0])
  setOutput('registries', JSON.stringify(hosts))
  // With the helper each credential is new, and none is left that could expire.
  setOutput('expires-at', how.loginWith === 'helper' ? '' : new Date(earliest).toISOString())
  setOutput('role-session-arn', identity.session?.sessionArn ?? '')
  setOutput('docker-config', directory)
  if (how.outputCredentials) {
    setOutput('username', 'AWS')
    setOutput('password', credentials[0]?.password)
  }
}
