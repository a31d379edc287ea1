import type { BaseIdentity, Environment, Who } from '../plan/plan.js'
import { Failure } from '../run/failure.js'
import { assumeRole, assumeRoleWithWebIdentity } from './assume-role.js'
import type { Aws } from './client.js'
import { type Identity, identityOf } from './identity.js'

interface Context {
  readonly who: Who
  readonly env: Environment
  readonly aws: Aws
}

/** Gets the base identity, then assumes the roles. Each role costs one STS call; without a role STS is not called. */
export async function obtainIdentity(who: Who, env: Environment, aws: Aws): Promise<Identity> {
  const { base, role } = who
  const roles = [...(base.kind === 'profile' ? (base.roles ?? []) : []), ...(role ? [role] : [])]
  let caller = await baseIdentity(base, { who, env, aws })
  for (const next of roles) caller = await assumeRole(next, { who, aws, caller })
  return caller
}

/** Asks the one source that the plan names. Each source but the environment is loaded only when a job uses it. */
async function baseIdentity(base: BaseIdentity, context: Context): Promise<Identity> {
  const { who, env, aws } = context
  switch (base.kind) {
    case 'environment':
      return environmentIdentity(env, aws)
    case 'oidc': {
      const { fetchGitHubToken } = await import('./github-token.js')
      const token = await fetchGitHubToken(base.audience, env, aws)
      return { ...(await assumeRoleWithWebIdentity({ arn: base.roleArn }, { who, aws, token })), signedBy: 'oidc' }
    }
    case 'web-identity': {
      const { readTokenFile } = await import('./id-token.js')
      const token = await readTokenFile(base.file, aws)
      return assumeRoleWithWebIdentity({ arn: base.roleArn }, { who, aws, token })
    }
    case 'profile': {
      if (base.source) return ofProfile(base.name, baseIdentity(base.source, context))
      const { profileIdentity } = await import('./profile-identity.js')
      return profileIdentity(base.name, who, aws)
    }
    default: {
      const { machineIdentity } = await import('./machine-credentials.js')
      return machineIdentity(base.kind, env, aws)
    }
  }
}

/** Where the user chose a profile, the failure names the profile. */
function ofProfile(name: string, identity: Promise<Identity>): Promise<Identity> {
  return identity.catch((error) => {
    const isRead = error instanceof Failure && error.fault.code === 'no-credentials'
    throw isRead ? new Failure({ ...error.fault, source: `profile ${name}` }, error.cause) : error
  })
}

function environmentIdentity(env: Environment, aws: Aws): Identity {
  // A secret that was pasted with a line break at its end is still the secret.
  const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = [
    ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map((name) => env[name]?.trim()),
  ]
  return identityOf({ accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }, aws)
}
