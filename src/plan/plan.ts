import type { ConfigSettings } from '../docker-config/choose-directory.js'
import { Failure } from '../run/failure.js'
import { chooseVariants, endpointProblems, overrides } from './endpoints.js'
import { chooseRoles, makeWho, whoProblems } from './identity-plan.js'
import type { Inputs } from './inputs.js'
import { howProblems, makeHow } from './login-plan.js'
import { chooseRegions, makeWhere, whereProblems } from './registry-plan.js'
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

/** What a plan is made from. */
export interface PlanSources {
  readonly inputs: Inputs
  /** What is wrong with single inputs already. */
  readonly problems: readonly string[]
  readonly env: Environment
  readonly profile: Profile
}

/** Name of the profile that counts for this job, by the SDKs' rule; its settings matter for region and role. */
export function profileInUse(inputs: Inputs, env: Environment): string {
  return inputs.profile || env['AWS_PROFILE'] || 'default'
}

/** Turns inputs and environment into what will be done. Throws one `inputs` failure with all problems, before any call. */
export function makePlan(sources: PlanSources): Plan {
  const { inputs, env } = sources
  const choices = {
    roles: chooseRoles(sources),
    regions: chooseRegions(sources),
    variants: chooseVariants(inputs, env),
  }
  const problems = [
    ...sources.problems,
    ...whoProblems(sources, choices.roles),
    ...whereProblems(inputs, choices),
    ...endpointProblems(sources, choices.variants),
    ...howProblems(inputs, env),
  ]
  if (problems.length > 0) throw new Failure({ code: 'inputs', problems })
  const where = makeWhere(sources, choices)
  const who = makeWho(sources, { ...choices, where })
  const how = makeHow(inputs, env)
  return { who, where, how, notices: overrides(sources), warnings: warnings({ who, how, env }) }
}

interface Warned {
  readonly who: Who
  readonly how: How
  readonly env: Environment
}

/** What is allowed and still likely to be a mistake. */
function warnings({ who, how, env }: Warned): readonly string[] {
  const found: string[] = []
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    found.push(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: the servers that get your credentials are not authenticated. Trust your proxy with NODE_EXTRA_CA_CERTS instead',
    )
  }
  const policySize = who.session.policy?.length ?? 0
  if (policySize > 2048) {
    found.push(
      `The session policy has ${policySize} characters; AWS documents 2048 as the limit and may refuse it. Use fewer accounts, regions or repositories in one step, or a name with * for several repositories`,
    )
  }
  if (how.outputCredentials && !how.maskPassword) {
    found.push(
      'mask-password is false: the registry password can show up in logs, where everyone who reads them can use it for 12 hours',
    )
  }
  return found
}
