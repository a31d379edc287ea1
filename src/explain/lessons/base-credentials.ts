import { type FailedCall, withoutFullStop } from '../failed-call.js'
import type { Lessons } from '../lesson.js'

const useOidc = 'or use oidc-role-arn, with "permissions: id-token: write" in the job'

/** No base credentials: what the room `aws` says of a machine's endpoints, and the SDK's providers (@aws-sdk/credential-provider-*). */
export const credentialLessons: Lessons = {
  'No role on this machine': {
    message: /^The instance metadata service /,
    why: 'The environment has no credentials, and the instance metadata service gives none.',
    remedy: `Give the instance a role (in containers, also a hop limit of 2 for the metadata service), set credentials before this step, ${useOidc}.`,
  },
  'No credentials from the container service': {
    message: /^The container credential endpoint |^AWS_CONTAINER_/,
    why: sentence,
    remedy: 'Check the task role or the pod identity association, and AWS_CONTAINER_CREDENTIALS_* in the environment.',
  },
  'Profile refers to itself': {
    message: /cycle attempting to resolve/i,
    why: 'The source_profile lines of the AWS config files form a circle.',
    remedy: 'Give the last profile of the chain keys, a credential_source or a credential_process.',
  },
  'credential_process fails': {
    message: /^Command failed|maxBuffer length exceeded/,
    why: 'The credential_process of the profile ended with an error, or printed more than 1 MB. Its command line and output are not shown, because they can hold secrets.',
    remedy: "Run the command by hand on this machine, as the runner's user.",
  },
  'Profile needs a sign-in': {
    message: /\bSSO\b|aws login|login_session/i,
    why: 'The profile gets its credentials from a sign-in in the browser (aws sso login, aws login). The sign-in has expired or never happened.',
    remedy: `Jobs need credentials that renew themselves. Use a role of the machine, ${useOidc}.`,
  },
  'Credential file not readable': {
    code: /^(?:ENOENT|EACCES)$/,
    why: sentence,
    remedy:
      'Check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, and the files that the profile names.',
  },
}

/** For what no other lesson knows. */
export const otherCredentialLesson: Lessons = {
  'No credentials': {
    why: sentence,
    remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`,
  },
}

function sentence({ cause: { message } }: FailedCall): string {
  return message ? `${withoutFullStop(message)}.` : 'The AWS SDK gives no reason.'
}
