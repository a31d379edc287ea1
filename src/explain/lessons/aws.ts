import { assumeRoleAdvice, tagRemedy } from '../advice/assume-role.js'
import { tokenAdvice } from '../advice/ecr.js'
import type { FailedCall } from '../failed-call.js'
import { accessDenied, type Lessons } from '../lesson.js'

/** What AWS's error codes and messages mean here. Sources: the API references of STS and ECR, and their service models. */
export const awsLessons: Lessons = {
  'Session too long for role chaining': {
    message: /1 hour session limit|role chaining/i,
    why: 'A role that another role assumes (role chaining) gets a session of at most one hour.',
    remedy: 'Leave role-duration-seconds at 3600, the default. The step needs its session for seconds only.',
  },
  'Session too long for the role': {
    message: /exceeds the MaxSessionDuration/i,
    why: ({ words }) => `role-duration-seconds exceeds the maximum session duration of ${words.role}.`,
    remedy:
      'Leave role-duration-seconds at 3600, which every role allows. The step needs its session for seconds only.',
  },
  'Session tags not allowed': {
    name: accessDenied,
    message: /sts:TagSession/,
    why: ({ words }) => `The caller may assume ${words.role}, but not with session tags.`,
    remedy: tagRemedy,
    advice: assumeRoleAdvice,
  },
  'Clock skew': {
    when: ({ cause: { name, message } }) =>
      /^Request(?:Expired|InTheFuture|TimeTooSkewed)$/.test(name) ||
      /Signature (?:expired|not yet current)/i.test(message),
    why: (failed) => `The clock of this machine differs too much from AWS's: ${clocks(failed)}.`,
    remedy: "Set the machine's clock (NTP, chrony). Signatures and tokens are valid for minutes only.",
  },
  'Wrong secret access key': {
    name: /^(?:InvalidSignature|SignatureDoesNotMatch|IncompleteSignature)$/,
    why: ({ words }) => `AWS knows the access key of ${words.signer}, but its secret key did not make the signature.`,
    remedy:
      'Copy the secret access key again, without spaces or line breaks. If it is right, a proxy changes requests: let requests to AWS through unchanged.',
  },
  'Base credentials expired': {
    name: /^ExpiredToken$/,
    when: ({ call }) => call.signedBy === 'base',
    why: 'The credentials of the job (environment, profile or machine) have expired. The role is not the reason.',
    remedy:
      'Get new credentials in a step right before this one, or use oidc-role-arn, which gets new ones for each job.',
  },
  'Session expired': {
    name: /^ExpiredToken$/,
    why: ({ words }) => `AWS says that ${words.signer} has expired, although it is new.`,
    remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony).",
  },
  'Unknown credentials': {
    name: /^(?:InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)$/,
    why: ({ words, call }) => `AWS does not know ${words.signer}${call.region && ` in ${call.region}`}.`,
    remedy: ({ call }) =>
      call.signedBy === 'base'
        ? 'Check AWS_ACCESS_KEY_ID (deleted, disabled, from another partition?), that AWS_SESSION_TOKEN belongs to it, and that the region is enabled in the account.'
        : "Enable the region in the role's account, or choose another one with region or sts-region.",
  },
  'Region not enabled': {
    name: /^(?:RegionDisabled|OptInRequired)$/,
    why: ({ call }) => `Region ${call.region} is not enabled in one of the accounts.`,
    remedy:
      "An opt-in region must be enabled in the caller's and in the role's account (AWS Regions in the account settings). If only STS is missing there, give another sts-region.",
  },
  'Session policy too large': {
    name: /^PackedPolicyTooLarge$/,
    why: ({ words }) => `Session policies and tags together exceed the limit of STS. ${words.awsSays}`,
    remedy:
      'Name fewer repositories, combine them with * (team/*), split the step, or move session-policy to a managed policy (session-policy-arns).',
  },
  'Malformed session policy': {
    name: /^MalformedPolicyDocument$/,
    why: ({ words }) => `STS cannot read the session policy. ${words.awsSays}`,
    remedy: 'Correct session-policy: "Version": "2012-10-17", and Effect, Action and Resource in every statement.',
  },
  'AssumeRole denied': {
    name: accessDenied,
    operation: /^AssumeRole$/,
    why: ({ words, denial }) => `${words.awsSays}${denial.reason ? '' : ' STS does not say which account denied it.'}`,
    advice: assumeRoleAdvice,
  },
  'ECR token denied': {
    name: accessDenied,
    operation: /^GetAuthorizationToken$/,
    why: ({ words }) => words.awsSays,
    advice: tokenAdvice,
  },
  'Denied by AWS': {
    name: accessDenied,
    why: ({ words }) => words.awsSays,
    remedy: ({ words }) => `Allow it for ${words.signer}.`,
  },
  'Throttled by AWS': {
    name: /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceeded)/,
    why: ({ call }) => `${call.service} gets more calls at once than AWS allows.`,
    remedy:
      'Run the job again. For a large matrix, increase timeout-seconds, or start fewer jobs at once (max-parallel).',
  },
  'Invalid request': {
    name: /^ValidationError$|^InvalidParameter/,
    why: ({ words }) => words.awsSays,
    remedy: 'Correct the input that AWS names.',
  },
  'AWS server error': {
    when: ({ cause }) => cause.fromAws && (cause.status ?? 0) >= 500,
    why: ({ cause, call }) => `${call.service} answers with HTTP ${cause.status} (${cause.name}).`,
    remedy: 'Run the job again later. health.aws.amazon.com shows whether the region has a known problem.',
  },
  'Rejected by AWS': {
    when: ({ cause }) => cause.fromAws,
    why: ({ words, cause }) => `${cause.name}. ${words.awsSays}`,
    remedy: "The API reference explains this code. Debug logging shows AWS's request ID.",
  },
}

/** Both times, from AWS's message (`20261121T190000Z is now earlier than ... (20261121T192000Z - 15 min.)`) or the answer's header. */
function clocks({ cause, context }: FailedCall): string {
  const [sent, , server] = cause.message.match(/\d{8}T\d{6}Z/g) ?? []
  const iso = (time: string) => time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const date = Date.parse(cause.date)
  const here = sent ? iso(sent) : (context.now?.toISOString() ?? 'unknown')
  const aws = server ? iso(server) : Number.isNaN(date) ? 'unknown' : new Date(date).toISOString()
  return `this machine's time is ${here}, AWS's is ${aws}`
}
