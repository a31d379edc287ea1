import type { ValueWithOrigin } from './input-rules.js'
import type { Inputs } from './inputs.js'
import type { BaseIdentity, Environment, Profile } from './plan.js'

/** What is read and chosen on the way to a plan. */

/** What a plan is made from. */
export interface PlanSources {
  readonly inputs: Inputs
  /** What is wrong with single inputs already. */
  readonly problems: readonly string[]
  readonly env: Environment
  readonly profile: Profile
}

export interface Roles {
  readonly base: BaseIdentity
  /** The roles that are assumed, in order. */
  readonly assumed: readonly ValueWithOrigin[]
}

export interface Regions {
  readonly names: readonly string[]
  /** The setting that they come from. */
  readonly origin: string
  readonly sts: ValueWithOrigin
}

/** Which variants are used: the name of the setting that asks for one, '' where none does. */
export interface Variants {
  readonly fips: string
  readonly dualStack: string
}
