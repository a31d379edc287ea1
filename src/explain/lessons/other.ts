import type { Fault } from '../../run/failure.js'
import type { Phrase } from '../advice/advice.js'
import type { Lesson } from '../report.js'
import { notFromAws } from './network.js'

/** A report before it is made safe to print. */
export interface Explained extends Lesson {
  readonly what: Phrase
  readonly summary?: string
}

export type FaultOf<Code extends Fault['code']> = Extract<Fault, { code: Code }>

/** All problems in one message: whoever corrects one should not have to run the job again for the next. */
export function wrongInputs({ problems }: FaultOf<'inputs'>): Explained {
  const several = problems.length > 1
  return {
    title: 'Wrong input',
    what: () => (several ? `${problems.length} inputs or settings are wrong` : 'An input or setting is wrong'),
    why: problems
      .map((problem, index) => `${several ? `(${index + 1}) ` : ''}${problem}${/[.?!]$/.test(problem) ? '' : '.'}`)
      .join(' '),
    remedy: 'Nothing was called or started.',
  }
}

export function noIdToken({ fork }: FaultOf<'no-id-token'>): Explained {
  const what = () => 'The job has no OIDC token for oidc-role-arn'
  if (fork) {
    return {
      title: 'No OIDC token for forks',
      what,
      why: 'GitHub gives none to pull requests from forks, whatever the permissions of the job are.',
      remedy:
        'Leave the step out there (if: github.event.pull_request.head.repo.full_name == github.repository), and push after the merge.',
    }
  }
  return {
    title: 'No OIDC token',
    what,
    why: 'The runner hands out none: the job has no permission id-token: write, or it was called by a workflow that has not.',
    remedy:
      'Add "permissions: id-token: write" to the job (and contents: read for a checkout); with a reusable workflow, to the calling job too.',
  }
}

/** An answer that could be read, but not used: neither token nor credentials of it were. */
export function wrongAnswer({ call, problem }: FaultOf<'answer'>): Explained {
  const sender = call.service === 'GitHub OIDC' ? 'GitHub' : 'AWS'
  return {
    title: `Not an answer from ${sender}`,
    what: () =>
      `${call.service} ${call.operation}${call.region && ` in ${call.region}`} gave an answer that can not be used`,
    why: `It is not what ${sender} answers: ${problem}.`,
    remedy: sender === 'AWS' ? notFromAws : 'Run the job again; if it stays, look for a proxy that changes answers.',
  }
}

/** What may hang where; the first that fits what was under way. */
const hangs: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:docker|podman) login to /,
    'The tool hangs: look at its daemon, its credential helpers and the network to the registry; login-with: none does without it.',
  ],
  [
    /base credentials|AWS config files/,
    'Look at what hands out the credentials: the AWS config files, the credential_process of a profile, or the metadata service.',
  ],
  [
    /lock|config/i,
    'Look for another job on this machine that holds the Docker config, or give docker-config: isolated.',
  ],
  [/./, 'Look for a firewall that drops packets, for the proxy (HTTPS_PROXY), and in a VPC for its endpoints.'],
]

export function outOfTime({ seconds, during }: FaultOf<'deadline'>): Explained {
  const hang = hangs.find(([pattern]) => pattern.test(during))?.[1] ?? 'Run the job again with debug logging.'
  return {
    title: 'Out of time',
    what: () => 'The login took too long',
    why: `timeout-seconds (${seconds}) ran out${during && ` during: ${during}`}.`,
    remedy: `${hang} If it is only slow, give timeout-seconds more.`,
  }
}

export function toolMissing({ tool }: FaultOf<'tool-missing'>): Explained {
  return {
    title: 'Tool not found',
    what: () => `There is no ${tool} on this machine`,
    why: `No directory of the PATH has an executable ${tool}. AWS was not called.`,
    remedy: `Install ${tool}, or give login-with: none, which writes the login for every tool that reads Docker's config${tool === 'docker' ? ' (or podman)' : ''}.`,
  }
}
