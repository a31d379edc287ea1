import type { Access } from '../facts/iam-policies.js'
import type { ValueWithOrigin } from './input-rules.js'
import type { SessionTag } from './session-tags.js'

/** The environment of the process, passed on by the entries: no other file reads `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What the AWS config files say about the profile that the job would use. */
export interface Profile {
  readonly name: string
  readonly exists: boolean
  /** Whether it holds credentials or says where to get them (keys, a role, a sign-in), and not only settings such as a region. */
  readonly hasCredentials: boolean
  readonly region?: string
  /** `sdk_ua_app_id`. */
  readonly appId?: string
  /** Absent where the AWS SDK reads the credentials: keys, a program, a sign-in. */
  readonly source?: ProfileSource
  /** The roles that its credentials lead through, in the order in which they are assumed. */
  readonly roles: readonly ProfileRole[]
  /** Why it gives no credentials: the end of a sentence that starts with its name, and the fix; absent if it can give some. */
  readonly problem?: string
}

export interface ProfileRole extends ValueWithOrigin {
  readonly externalId?: string
}

/** Where the first credentials come from: one source, in the order of the SDK's default chain. If it fails, the step fails. */
export type BaseIdentity =
  | { readonly kind: 'oidc'; readonly roleArn: string; readonly audience: string }
  /** Its `source` gives the credentials that assume the first of its roles. */
  | {
      readonly kind: 'profile'
      readonly name: string
      readonly source?: ProfileSource
      readonly roles?: readonly Role[]
    }
  /** `AWS_ACCESS_KEY_ID` and its companions. */
  | { readonly kind: 'environment' }
  /** EKS: IAM roles for service accounts. */
  | { readonly kind: 'web-identity'; readonly file: string; readonly roleArn: string }
  /** ECS, EKS Pod Identity and other container services. */
  | { readonly kind: 'container' }
  /** The role of an EC2 instance; also if nothing is set at all. */
  | { readonly kind: 'instance' }

export type ProfileSource = Extract<BaseIdentity, { kind: 'web-identity' | 'container' | 'instance' }>

export interface Role {
  readonly arn: string
  readonly externalId?: string
}

/** The session of the last role that is assumed. Its policies limit what the credentials may do. */
export interface Session {
  readonly name: string
  readonly tags: readonly SessionTag[]
  readonly policy?: string
  readonly policyArns: readonly string[]
}

export interface Who {
  readonly base: BaseIdentity
  /** The role of `role-arn`, assumed with the base identity. */
  readonly role?: Role
  /** The last role that is assumed; absent if none is. */
  readonly lastRoleArn?: string
  readonly session: Session
  /** Session name of the roles before the last one. */
  readonly hopSessionName: string
  /** Seconds that each assumed-role session lasts. */
  readonly durationSeconds: number
  readonly stsRegion: string
  /** Replaces AWS's own endpoint of STS (`AWS_ENDPOINT_URL_STS` or `AWS_ENDPOINT_URL`). */
  readonly stsEndpoint?: string
  /** The application's name in the user agent, as CloudTrail shows it (`AWS_SDK_UA_APP_ID`, or `sdk_ua_app_id` of the profile). */
  readonly appId?: string
}

export interface Where {
  readonly type: 'private' | 'public'
  readonly partition: string
  /** Account IDs. Empty means the account of the identity in use, which only ECR's answer names. */
  readonly accounts: readonly string[]
  readonly regions: readonly string[]
  readonly fips: boolean
  readonly dualStack: boolean
  /** Replaces AWS's own endpoint of ECR (`AWS_ENDPOINT_URL_ECR` or `AWS_ENDPOINT_URL`). */
  readonly endpoint?: string
  /** Checked before the login; names with a `*` only limit the session. */
  readonly repositories: readonly string[]
  readonly access: Access
}

/** The inputs and variables that decide which directory holds the Docker config; an unset variable is ''. */
export interface ConfigSettings {
  readonly mode: 'auto' | 'shared' | 'isolated'
  readonly loginWith: How['loginWith']
  /** `RUNNER_ENVIRONMENT` is `self-hosted`. */
  readonly selfHosted: boolean
  readonly runnerTemp: string
  /** `HOME`, on Windows `USERPROFILE`. */
  readonly home: string
  readonly dockerConfig: string
  /** `REGISTRY_AUTH_FILE`, which only podman reads. */
  readonly registryAuthFile: string
  readonly xdgRuntimeDir: string
  readonly xdgConfigHome?: string
}

export interface How {
  readonly loginWith: 'docker' | 'podman' | 'none' | 'helper'
  readonly config: ConfigSettings
  readonly logout: boolean
  readonly outputCredentials: boolean
  readonly maskPassword: boolean
  readonly timeoutSeconds: number
  /** The most attempts of one call (`AWS_MAX_ATTEMPTS`). Without it, the largest integer: the deadline is the only limit. */
  readonly maxAttempts: number
}

export interface Plan {
  readonly who: Who
  readonly where: Where
  readonly how: How
  /** What the user should know before it happens, e.g. an endpoint that an earlier step replaced. */
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
}

/** The login to one registry. `auth` is the form that a Docker config holds: base64 of `AWS:<password>`. */
export interface Credential {
  readonly host: string
  readonly password: string
  readonly auth: string
  readonly expiresAt: Date
}
