import { fromIni } from '@aws-sdk/credential-provider-ini'
import type { AwsCredentialIdentity } from '@smithy/types'
import type { Who } from '../plan/plan.js'
import { withDeadline } from '../run/deadline.js'
import { Failure } from '../run/failure.js'
import { guardChild } from '../run/guard-child.js'
import { assumeRole, assumeRoleWithWebIdentity, sessionFor } from './assume-role.js'
import { type Aws, clientSettings } from './client.js'
import { idToken } from './id-token.js'
import { type Identity, maskCredentials } from './identity.js'

/**
 * The identity of a profile, as the SDK's own provider reads it. The action assumes the profile's roles itself, so that these calls are
 * limited, retried and reported like any other.
 * @throws Failure `no-credentials` where the profile is broken.
 */
export async function profileIdentity(who: Who, name: string, aws: Aws): Promise<Identity> {
  const source = `profile ${name}`
  let what = `reading the base credentials from ${source}`
  let last: Identity | undefined
  const remember = async (operation: string, assuming: Promise<Identity>): Promise<AwsCredentialIdentity> => {
    what = `STS ${operation} in ${who.stsRegion}`
    last = await assuming
    return last.credentials
  }
  // Without a region, because the profile's sign-in uses its own (sso_region).
  const { region: _, ...clientConfig } = clientSettings(aws, { region: who.stsRegion })
  const provider = fromIni({
    profile: name,
    ignoreCache: true,
    clientConfig,
    roleAssumer: (credentials, { RoleArn: arn = '', ExternalId: externalId }) => {
      maskCredentials(aws, credentials)
      const caller: Identity = { ...(last ?? { signedBy: 'base' }), credentials }
      return remember(
        'AssumeRole',
        assumeRole({ arn, externalId, session: sessionFor(who, arn) }, { who, aws, caller }),
      )
    },
    roleAssumerWithWebIdentity: ({ RoleArn: arn = '', WebIdentityToken: jwt = '' }) => {
      const context = { who, aws, token: idToken(jwt, aws) }
      const assuming = assumeRoleWithWebIdentity({ arn, session: sessionFor(who, arn) }, context)
      return remember('AssumeRoleWithWebIdentity', assuming)
    },
  })
  // The SDK would leave a `credential_process` that hangs running.
  const guard = guardChild(() => true, aws.deadline)
  const reading = withDeadline(aws.deadline, () => what, provider()).finally(guard.release)
  const credentials = await reading.catch((error) => {
    throw error instanceof Failure ? error : new Failure({ code: 'no-credentials', source }, error)
  })
  maskCredentials(aws, credentials)
  return { credentials, signedBy: last ? 'role' : 'base', ...(last?.session && { session: last.session }) }
}
