import { configProblems } from '../../run/config-problem.js'
import type { FaultOf } from '../../run/failure.js'
import { causeOf } from '../cause.js'
import { withoutFullStop } from '../failed-call.js'
import type { Explanation } from '../report.js'
import { notFromAws } from './network.js'

/** All problems in one message, so that one run of the job shows them all. */
export function wrongInputs({ problems }: FaultOf<'inputs'>): Explanation {
  const sentences = problems.map((problem) => (/[.?!]$/.test(problem) ? problem : `${problem}.`))
  const several = problems.length > 1
  return {
    title: 'Wrong input',
    what: several ? `${problems.length} inputs or settings are wrong` : 'An input or setting is wrong',
    why: (several ? sentences.map((sentence, index) => `(${index + 1}) ${sentence}`) : sentences).join(' '),
    remedy: 'Nothing was called or started.',
  }
}

export const cancelled: Explanation = {
  title: 'Cancelled',
  what: 'The login was stopped',
  why: 'The job was cancelled.',
  remedy: 'The post step removes what this step wrote.',
}

export function noIdToken({ fork }: FaultOf<'no-id-token'>): Explanation {
  const what = 'The job has no OIDC token for oidc-role-arn'
  const ofFork = {
    title: 'No OIDC token for forks',
    why: 'GitHub gives no token to pull requests from forks, regardless of the permissions of the job.',
    remedy:
      'Skip the step there (if: github.event.pull_request.head.repo.full_name == github.repository), and push after the merge.',
  }
  const ofJob = {
    title: 'No OIDC token',
    why: 'The runner offers no token. The job, or the workflow that calls it, lacks the permission id-token: write.',
    remedy:
      'Add "permissions: id-token: write" to the job (and contents: read for a checkout). With a reusable workflow, add it to the calling job as well.',
  }
  return { what, ...(fork ? ofFork : ofJob) }
}

/** An answer that arrived, but does not hold the token or the credentials that it should. */
export function wrongAnswer({ call, problem }: FaultOf<'answer'>): Explanation {
  const { service, operation, region } = call
  const sender = service === 'GitHub OIDC' ? 'GitHub' : 'AWS'
  return {
    title: `Not an answer from ${sender}`,
    what: `${service} ${operation}${region && ` in ${region}`} gave an answer that cannot be used`,
    why: `${sender} does not answer like this: ${withoutFullStop(problem)}.`,
    remedy:
      sender === 'AWS' ? notFromAws : 'Run the job again. If it fails again, look for a proxy that changes answers.',
  }
}

/** Where to look, by what was under way. The first that matches counts. */
const hints: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:docker|podman) login to /,
    'The tool hangs. Check its daemon, its credential helpers and the network to the registry, or use login-with: none, which starts no tool.',
  ],
  [
    /base credentials|AWS config files/,
    'Check the source of the credentials: the AWS config files, the credential_process of a profile, or the metadata service.',
  ],
  [
    /lock|config/i,
    'Look for another job on this machine that locks the Docker config, or use docker-config: isolated.',
  ],
  [/./, 'Look for a firewall that drops packets, check the proxy (HTTPS_PROXY), and in a VPC check its endpoints.'],
]

export function tooSlow({ seconds, during }: FaultOf<'deadline'>): Explanation {
  const hint = hints.find(([pattern]) => pattern.test(during))?.[1] ?? 'Run the job again with debug logging.'
  return {
    title: 'Out of time',
    what: 'The login took too long',
    why: `timeout-seconds (${seconds}) ran out${during && ` during: ${during}`}.`,
    remedy: `${hint} If it is only slow, increase timeout-seconds.`,
  }
}

export function toolMissing({ tool }: FaultOf<'tool-missing'>): Explanation {
  return {
    title: 'Tool not found',
    what: `There is no ${tool} on this machine`,
    why: `No directory of the PATH has an executable ${tool}. AWS was not called.`,
    remedy: `Install ${tool}, or use login-with: none, which writes the login for every tool that reads Docker's config${tool === 'docker' ? ' (or podman)' : ''}.`,
  }
}

/** A Docker config that cannot be used; the system's code, or what is wrong in the file, tells why. */
export function wrongConfig({ path, problem, error }: FaultOf<'config'>, cause: unknown): Explanation {
  const { title, why, remedy } = configProblems[problem]
  const reason = error ?? (problem === 'not-an-object' ? causeOf(cause).message : '')
  const isOwn = problem === 'no-runner-temp' || /[\\/]ecr-login-(?:undo|docker-config|helper)\b/.test(path)
  const file = `${isOwn ? 'The path' : 'The Docker config'} ${path} cannot be used`
  return {
    title,
    what: path ? file : 'There is no Docker config to use',
    why: reason ? `${why} Reason: ${withoutFullStop(reason)}.` : why,
    // The private files are those of docker-config: isolated.
    remedy: isOwn ? remedy.replace(/, or use docker-config: isolated/, '') : remedy,
  }
}
