import type { BaseIdentity, Environment, Who } from '../plan/plan.js'
import { Failure } from '../run/failure.js'
import { assumeRole, assumeRoleWithWebIdentity, sessionFor } from './assume-role.js'
import type { Aws } from './client.js'
import { type Identity, maskCredentials } from './identity.js'

/** Gets the base identity, then assumes the roles. Each role costs one STS call; without a role STS is not called. */
export async function obtainIdentity(who: Who, env: Environment, aws: Aws): Promise<Identity> {
  const { base, role, session } = who
  let caller = await baseIdentity(who, env, aws)
  const hops = base.kind === 'profile' ? (base.roles ?? []) : []
  for (const hop of hops) caller = await assumeRole({ ...hop, session: sessionFor(who, hop.arn) }, { who, aws, caller })
  return role ? assumeRole({ ...role, session }, { who, aws, caller }) : caller
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
      if (base.source) return ofProfile(base.name, baseIdentity({ ...who, base: base.source }, env, aws))
      const { profileIdentity } = await import('./profile-identity.js')
      return profileIdentity(who, base.name, aws)
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
