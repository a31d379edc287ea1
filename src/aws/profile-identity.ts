import { fromIni } from '@aws-sdk/credential-provider-ini'
import type { Who } from '../plan/plan.js'
import { guardChild } from '../run/guard-child.js'
import { type Aws, clientSettings } from './client.js'
import { type Identity, identityOf, readBase } from './identity.js'

/**
 * What stands at the end of a profile's sources: keys, the output of a program, or a sign-in, as the SDK's own provider reads it. The
 * roles on the way are assumed by `obtainIdentity`, so that these calls are limited, retried and reported like any other.
 * @throws Failure `no-credentials` where the profile is broken.
 */
export async function profileIdentity(name: string, { stsRegion }: Who, aws: Aws): Promise<Identity> {
  // Without a region, because the profile's sign-in uses its own (sso_region).
  const { region: _, ...clientConfig } = clientSettings(aws, { region: stsRegion })
  const provider = fromIni({
    profile: name,
    ignoreCache: true,
    clientConfig,
    roleAssumer: async (credentials) => credentials,
  })
  // The SDK would leave a `credential_process` that hangs running, and starts one even after the deadline.
  const guard = guardChild(() => true, aws.deadline)
  return identityOf(await readBase(`profile ${name}`, provider().finally(guard.release), aws), aws)
}
