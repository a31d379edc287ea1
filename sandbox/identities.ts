import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CONTAINER_TOKEN, POD_TOKEN } from './aws/metadata.js'
import { jobClaims, OIDC_REQUEST_TOKEN } from './github/oidc.js'
import { OIDC_REQUEST_HOST } from './network/hosts.js'
import type { State } from './state/service.js'
import { openSession } from './state/sessions.js'
import { BUILD_KEYS, ROLES } from './world.js'

export type Env = Readonly<Record<string, string>>

/** Environments for the ways in which a job can have an identity. */
export interface Identities {
  /** The build identity's access keys. */
  readonly credentials: Env
  /** The job's endpoint for OIDC tokens, as with `id-token: write`. */
  readonly oidcEnv: () => Env
  readonly imdsEnv: () => Env
  readonly ecsEnv: () => Env
  readonly podIdentityEnv: () => Promise<Env>
  /** Keys of a session that somebody else opened; with `seconds` below zero it is over. */
  readonly sessionEnv: (session?: { readonly roleArn?: string; readonly seconds?: number }) => Env
  /** A web identity token file, as on EKS (IRSA); the token is of GitHub's issuer here. */
  readonly webIdentityEnv: (roleArn?: string) => Promise<Env>
}

/** The environments; those that need a file write it into the directory. */
export function createIdentities({
  directory,
  httpUrl,
  state,
}: {
  directory: string
  httpUrl: string
  state: State
}): Identities {
  const file = async (name: string, content: string): Promise<string> => {
    const path = join(directory, name)
    await writeFile(path, content, { mode: 0o600 })
    return path
  }
  return {
    credentials: {
      AWS_ACCESS_KEY_ID: BUILD_KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: BUILD_KEYS.secretAccessKey,
    },
    oidcEnv: () => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://${OIDC_REQUEST_HOST}/sandbox/_apis/distributedtask/hubs/Actions/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: OIDC_REQUEST_TOKEN,
    }),
    imdsEnv: () => ({ AWS_EC2_METADATA_SERVICE_ENDPOINT: httpUrl }),
    ecsEnv: () => ({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${httpUrl}/ecs/credentials`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: CONTAINER_TOKEN,
    }),
    podIdentityEnv: async () => ({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${httpUrl}/v1/credentials`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: await file('pod-token', POD_TOKEN),
    }),
    sessionEnv: ({ roleArn = ROLES.machine, seconds = 3600 } = {}) => {
      const session = openSession(state, { roleArn, name: 'earlier-step', seconds })
      return {
        AWS_ACCESS_KEY_ID: session.accessKeyId,
        AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
        AWS_SESSION_TOKEN: session.sessionToken,
      }
    },
    webIdentityEnv: async (roleArn: string = ROLES.githubBuild) => {
      const token = await state.issuer.sign(jobClaims(state.world, 'sts.amazonaws.com', state.now()))
      return { AWS_WEB_IDENTITY_TOKEN_FILE: await file('web-identity-token', token), AWS_ROLE_ARN: roleArn }
    },
  }
}
