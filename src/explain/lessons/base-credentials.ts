import type { Cause } from '../cause.js'
import type { Lesson } from '../report.js'
import type { Row } from './calls.js'

const useOidc = 'or give oidc-role-arn, with "permissions: id-token: write" in the job'

/** No base credentials: what the SDK's providers say. Source: the messages of @aws-sdk/credential-provider-*. */
export const credentialLessons: readonly Row[] = [
  {
    message:
      /Could not resolve credentials using profile|could not be found in shared credentials|Profile \S+ was not found/,
    title: 'Profile has no credentials',
    why: 'The profile does not exist in the AWS config files of this machine, or holds nothing to sign with.',
    remedy: `Check the name in profile (or AWS_PROFILE), and AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE; ${useOidc}.`,
  },
  {
    message: /cycle attempting to resolve/i,
    title: 'Profile refers to itself',
    why: 'The source_profile lines of the AWS config files go round in a circle.',
    remedy: 'Let the last profile of the chain hold keys, a credential_source or a credential_process.',
  },
  {
    message: /multi-factor authentication|mfa/i,
    title: 'Profile wants MFA',
    why: 'The profile has an mfa_serial, and a job can not type a code.',
    remedy: `Use a role whose trust policy does without MFA for this caller, ${useOidc}.`,
  },
  {
    message: /Unsupported credential source/i,
    title: 'Unknown credential_source',
    why: ({ cause }) => sentence(cause.message),
    remedy: 'AWS knows Environment, Ec2InstanceMetadata and EcsContainer.',
  },
  {
    message: /^Command failed/,
    title: 'credential_process fails',
    why: 'The credential_process of the profile ended with an error. Its command line and output are not shown: they may hold secrets.',
    remedy: 'Run it by hand on this machine, as the user of the runner.',
  },
  {
    message: /\bSSO\b|aws login|login_session/i,
    title: 'Profile needs a sign-in',
    why: 'The profile takes its credentials from a sign-in in the browser (aws sso login, aws login), which has ended or never was.',
    remedy: `Jobs need credentials that renew themselves: use a role of the machine, ${useOidc}.`,
  },
  {
    message: /instance metadata|EC2 Metadata|169\.254\.169\.254/i,
    title: 'No role on this machine',
    why: 'There were no credentials in the environment, and the instance metadata service did not give any either.',
    remedy: `Give the instance a role (in containers also a hop limit of 2 for the metadata service), set credentials before this step, ${useOidc}.`,
  },
  {
    message: /container metadata|HTTP credential provider|Server responded with status/i,
    title: 'No credentials from the container service',
    why: ({ cause }) => sentence(cause.message),
    remedy: 'Check the task role or pod identity association, and AWS_CONTAINER_CREDENTIALS_* in the environment.',
  },
  {
    code: /^(?:ENOENT|EACCES)$/,
    title: 'Credential file not readable',
    why: ({ cause }) => sentence(cause.message),
    remedy:
      'Check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE, and what the profile refers to.',
  },
  {
    message: /Could not load credentials from any providers/,
    title: 'No credentials',
    why: 'There is nothing to sign the first call with: no keys in the environment, no profile, no web identity, no role of the machine.',
    remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`,
  },
]

/** Where none of the above is said. */
export function otherCredentialLesson({ message }: Cause): Lesson {
  return {
    title: 'No credentials',
    why: sentence(message),
    remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`,
  }
}

function sentence(message: string): string {
  return message ? `${message.replace(/[.\s]+$/, '')}.` : 'The AWS SDK gives no reason.'
}
