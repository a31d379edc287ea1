import { type FailedCall, withoutFullStop } from '../failed-call.js'
import type { Lesson } from '../lesson.js'

const useOidc = 'or use oidc-role-arn, with "permissions: id-token: write" in the job'

/** No base credentials: what the room `aws` says of a machine's endpoints, and the SDK's providers (@aws-sdk/credential-provider-*). */
export const credentialLessons: readonly Lesson[] = [
  {
    message: /^The instance metadata service /,
    title: 'No role on this machine',
    why: 'The environment has no credentials, and the instance metadata service gives none.',
    remedy: `Give the instance a role (in containers, also a hop limit of 2 for the metadata service), set credentials before this step, ${useOidc}.`,
  },
  {
    message: /^The container credential endpoint |^AWS_CONTAINER_/,
    title: 'No credentials from the container service',
    why: sentence,
    remedy: 'Check the task role or the pod identity association, and AWS_CONTAINER_CREDENTIALS_* in the environment.',
  },
  {
    message: /cycle attempting to resolve/i,
    title: 'Profile refers to itself',
    why: 'The source_profile lines of the AWS config files form a circle.',
    remedy: 'Give the last profile of the chain keys, a credential_source or a credential_process.',
  },
  {
    message: /^Command failed|maxBuffer length exceeded/,
    title: 'credential_process fails',
    why: 'The credential_process of the profile ended with an error, or printed more than 1 MB. Its command line and output are not shown, because they can hold secrets.',
    remedy: "Run the command by hand on this machine, as the runner's user.",
  },
  {
    message: /\bSSO\b|aws login|login_session/i,
    title: 'Profile needs a sign-in',
    why: 'The profile gets its credentials from a sign-in in the browser (aws sso login, aws login). The sign-in has expired or never happened.',
    remedy: `Jobs need credentials that renew themselves. Use a role of the machine, ${useOidc}.`,
  },
  {
    code: /^(?:ENOENT|EACCES)$/,
    title: 'Credential file not readable',
    why: sentence,
    remedy:
      'Check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, and the files that the profile names.',
  },
]

/** Nothing that a lesson knows. */
export const noCredentials: Lesson = {
  title: 'No credentials',
  why: sentence,
  remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`,
}

function sentence({ cause: { message } }: FailedCall): string {
  return message ? `${withoutFullStop(message)}.` : 'The AWS SDK gives no reason.'
}
