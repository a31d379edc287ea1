import type { ValueWithOrigin } from './input-rules.js'
import type { Inputs } from './inputs.js'
import type { BaseIdentity, Environment, Profile } from './plan.js'

/** What a plan is made from. */
export interface PlanSources {
  readonly inputs: Inputs
  /** What is wrong with single inputs. */
  readonly problems: readonly string[]
  readonly env: Environment
  readonly profile: Profile
}

/** What is decided first, because the rules and the rest of the plan depend on it. */
export interface Decisions {
  readonly roles: Roles
  readonly regions: Regions
  readonly variants: Variants
}

export interface Roles {
  readonly base: BaseIdentity
  /** The roles that are assumed, in order. */
  readonly assumed: readonly ValueWithOrigin[]
}

export interface Regions {
  readonly names: readonly string[]
  /** The setting that names them. */
  readonly origin: string
  readonly sts: ValueWithOrigin
}

/** The endpoint variants in use: the name of the setting that asks for one, or '' if none does. */
export interface Variants {
  readonly fips: string
  readonly dualStack: string
}
