import type { FailingJob, Outcome } from '../../support/failing-job.js'

/** One way in which a fault shows, and what the step has to make of it. */
export interface Case extends FailingJob {
  /** Title of the annotation; where it is left out, the step succeeds. */
  readonly title?: string
  /** Every call to AWS, GitHub and the registry, e.g. `sts AssumeRole eu-west-1 403`; none, where this is left out. */
  readonly calls?: readonly string[] | 'not counted'
  /** How often docker was started; never, where this is left out. */
  readonly starts?: number | 'more than once'
  /** What else has to hold. */
  readonly hold?: (outcome: Outcome) => void
}

/** A row of the fault table. */
export interface Row {
  readonly fault: string
  /** By name. */
  readonly cases: Readonly<Record<string, Case>>
}

/** The calls of a good run, but those to the registry. */
export const assumed = 'sts AssumeRole eu-west-1 200'
export const gotToken = 'ecr GetAuthorizationToken eu-west-1 200'
export const good = [assumed, gotToken]

/** Without a tool: for faults that have nothing to do with one. */
export const noTool = { 'login-with': 'none' }

/** For what ends only by the deadline: a busy machine, too, must have come to the fault by then. */
export const soon = { 'timeout-seconds': '8' }

/** For what ends by itself: the number of calls counts, however long they take on a busy machine. */
export const patient = { 'timeout-seconds': '60' }
