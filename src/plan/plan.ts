import type { SessionTag } from './session-tags.js'

/** The process's environment, handed on from main and post: no other file reads `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What the shared AWS config files say about the profile that the job would use. */
export interface Profile {
  readonly name: string
  readonly exists: boolean
  /** Whether it has something to sign with: keys, a role, SSO ... */
  readonly signs?: boolean
  readonly region?: string
  readonly roleArn?: string
  /** The role of its `source_profile`, which is assumed before its own. */
  readonly sourceRoleArn?: string
}

/** Where the first credentials come from: one source, in the order of the SDK's default chain, which never falls through to another. */
export type BaseIdentity =
  | { readonly kind: 'oidc'; readonly roleArn: string; readonly audience: string }
  | { readonly kind: 'profile'; readonly name: string }
  /** `AWS_ACCESS_KEY_ID` and its companions. */
  | { readonly kind: 'environment' }
  /** EKS: IAM roles for service accounts. */
  | { readonly kind: 'web-identity'; readonly file: string; readonly roleArn: string }
  /** ECS, EKS Pod Identity and the like. */
  | { readonly kind: 'container' }
  /** The role of an EC2 instance; also where nothing is set at all. */
  | { readonly kind: 'instance' }

/** The session of the last role that is assumed; its policies limit what the credentials may do. */
export interface Session {
  readonly name: string
  readonly tags: readonly SessionTag[]
  readonly policy?: string
  readonly policyArns: readonly string[]
}

export interface Who {
  readonly base: BaseIdentity
  /** The role of `role-arn`, assumed with the base identity. */
  readonly role?: { readonly arn: string; readonly externalId?: string }
  /** The last role that is assumed (`role-arn`, `oidc-role-arn` or the profile's); absent where none is. */
  readonly lastRoleArn?: string
  readonly session: Session
  /** Session name of a role that is only a hop on the way to the last one. */
  readonly hopSessionName: string
  /** Seconds that each assumed-role session lasts. */
  readonly durationSeconds: number
  readonly stsRegion: string
  /** Where STS is called instead of its own host (`AWS_ENDPOINT_URL_STS` ...). */
  readonly stsEndpoint?: string
}

export interface Where {
  readonly type: 'private' | 'public'
  readonly partition: string
  /** Account IDs; empty stands for the account of the identity in use, which only the token's answer names. */
  readonly accounts: readonly string[]
  readonly regions: readonly string[]
  readonly fips: boolean
  readonly dualStack: boolean
  /** Where ECR is called instead of its own host (`AWS_ENDPOINT_URL_ECR` ...). */
  readonly endpoint?: string
  /** Checked before the login; those with a `*` only limit the session. */
  readonly repositories: readonly string[]
  readonly access: 'pull' | 'push'
}

/** What decides which directory holds the Docker config, from inputs and environment; an unset variable is ''. */
export interface ConfigSettings {
  readonly mode: 'auto' | 'shared' | 'isolated'
  readonly tool: How['loginWith']
  /** `RUNNER_ENVIRONMENT` is `self-hosted`. */
  readonly selfHosted: boolean
  readonly runnerTemp: string
  /** `HOME`, on Windows `USERPROFILE`. */
  readonly home: string
  readonly dockerConfig: string
  /** `REGISTRY_AUTH_FILE`: looked at for podman only. */
  readonly registryAuthFile: string
  readonly xdgRuntimeDir: string
  readonly xdgConfigHome?: string
}

export interface How {
  readonly loginWith: 'docker' | 'podman' | 'none'
  readonly config: ConfigSettings
  readonly logout: boolean
  readonly outputCredentials: boolean
  readonly maskPassword: boolean
  readonly timeoutSeconds: number
  /** Most tries of one call (`AWS_MAX_ATTEMPTS`); without it the deadline is the only limit. */
  readonly maxAttempts: number
}

export interface Plan {
  readonly who: Who
  readonly where: Where
  readonly how: How
  /** What the user should know before it happens, e.g. an endpoint that an earlier step has overridden. */
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
}

/** What a login needs for one registry. `auth` is how a Docker config holds user and password: base64 of `AWS:<password>`. */
export interface Credential {
  readonly host: string
  readonly password: string
  readonly auth: string
  readonly expiresAt: Date
}
