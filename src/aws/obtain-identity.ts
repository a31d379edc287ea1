import type { BaseIdentity, Environment, Who } from '../plan/plan.js'
import { assumeRole, assumeRoleWithWebIdentity, sessionFor } from './assume-role.js'
import type { Aws } from './client.js'
import { type Identity, maskCredentials } from './identity.js'

/** Gets the base identity, then assumes the role. Each role costs one STS call; without a role STS is not called. */
export async function obtainIdentity(who: Who, env: Environment, aws: Aws): Promise<Identity> {
  const caller = await baseIdentity(who, env, aws)
  if (!who.role) return caller
  return assumeRole({ ...who.role, session: who.session }, { who, aws, caller })
}

/** Asks the one source that the plan names. Each source but the environment is loaded only when a job uses it. */
async function baseIdentity(who: Who, env: Environment, aws: Aws): Promise<Identity> {
  const { base } = who
  switch (base.kind) {
    case 'environment':
      return environmentIdentity(env, aws)
    case 'oidc':
      return gitHubIdentity(who, base, { env, aws })
    case 'web-identity':
      return webIdentity(who, base, aws)
    case 'profile': {
      const { profileIdentity } = await import('./profile-identity.js')
      return profileIdentity(who, base.name, aws)
    }
    default: {
      const { machineIdentity } = await import('./machine-credentials.js')
      return machineIdentity(base.kind, env, aws)
    }
  }
}

type BaseOf<Kind extends BaseIdentity['kind']> = Extract<BaseIdentity, { kind: Kind }>

function environmentIdentity(env: Environment, aws: Aws): Identity {
  // A secret that was pasted with a line break at its end is still the secret.
  const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = [
    ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map((name) => env[name]?.trim()),
  ]
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
  maskCredentials(aws, credentials)
  return { credentials, signedBy: 'base' }
}

async function gitHubIdentity(
  who: Who,
  { audience, roleArn: arn }: BaseOf<'oidc'>,
  { env, aws }: { env: Environment; aws: Aws },
): Promise<Identity> {
  const { fetchGitHubToken } = await import('./github-token.js')
  const token = await fetchGitHubToken(audience, env, aws)
  const identity = await assumeRoleWithWebIdentity({ arn, session: sessionFor(who, arn) }, { who, aws, token })
  return { ...identity, signedBy: 'oidc' }
}

async function webIdentity(who: Who, { file, roleArn: arn }: BaseOf<'web-identity'>, aws: Aws): Promise<Identity> {
  const { readTokenFile } = await import('./id-token.js')
  const token = await readTokenFile(file, aws)
  return assumeRoleWithWebIdentity({ arn, session: sessionFor(who, arn) }, { who, aws, token })
}
