import { assumeRoleAdvice } from '../advice/assume-role.js'
import { tokenAdvice } from '../advice/ecr.js'
import { accessDenied, awsSays, type FailedCall, type Row, signer, theRole } from './calls.js'
import { oidcLessons } from './web-identity.js'

/** AWS refused, in words: what its error codes and messages mean here. Sources: the API references of STS and ECR, and their service models. */
export const awsLessons: readonly Row[] = [
  ...oidcLessons,
  {
    message: /1 hour session limit|role chaining/i,
    title: 'Session too long for role chaining',
    why: 'A role that another role assumes (role chaining) gets a session of one hour at most.',
    remedy: 'Leave role-duration-seconds at 3600: the session makes a call or two and is thrown away.',
  },
  {
    message: /exceeds the MaxSessionDuration/i,
    title: 'Session too long for the role',
    why: (failed) => `role-duration-seconds is more than the maximum session duration of ${theRole(failed)}.`,
    remedy: 'Leave role-duration-seconds at 3600: the session makes a call or two and is thrown away.',
  },
  {
    name: accessDenied,
    message: /sts:TagSession/,
    title: 'Session tags not allowed',
    why: (failed) => `One may assume ${theRole(failed)}, but not with session tags.`,
    remedy: 'Or leave out session-tags.',
    advice: assumeRoleAdvice,
  },
  {
    when: ({ cause: { name, message } }) =>
      /^Request(?:Expired|InTheFuture|TimeTooSkewed)$/.test(name) ||
      /Signature (?:expired|not yet current)/i.test(message),
    title: 'Clock skew',
    why: (failed) => `The clock of this machine is too far from AWS's: ${clocks(failed)}.`,
    remedy: "Set the machine's clock (NTP, chrony); signatures and tokens are valid for minutes only.",
  },
  {
    name: /^(?:InvalidSignature|SignatureDoesNotMatch|IncompleteSignature)$/,
    title: 'Wrong secret access key',
    why: (failed) => `AWS knows the access key of ${signer(failed)}, but the signature is not that of its secret key.`,
    remedy:
      'Copy the secret access key again, without blanks or line ends. If it is right, a proxy changes requests on their way: let AWS through as it is.',
  },
  {
    name: /^ExpiredToken$/,
    when: ({ call }) => call.signedBy === 'base',
    title: 'Base credentials expired',
    why: 'The credentials that this job brings along (environment, profile or machine) have expired; the role is not the reason.',
    remedy:
      'Get new ones in a step right before this one, or leave that to oidc-role-arn, which makes new ones for each job.',
  },
  {
    name: /^ExpiredToken$/,
    title: 'Session expired',
    why: (failed) => `AWS takes ${signer(failed)}, made a moment ago, for expired.`,
    remedy: "Run the job again; if that does not help, set the runner's clock (NTP, chrony).",
  },
  {
    name: /^(?:InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)$/,
    title: 'Unknown credentials',
    why: (failed) => `AWS does not know ${signer(failed)}${failed.call.region && ` in ${failed.call.region}`}.`,
    remedy: ({ call }) =>
      call.signedBy === 'base'
        ? 'Check AWS_ACCESS_KEY_ID (deleted, switched off, of another partition?), that AWS_SESSION_TOKEN belongs to it, and that the account has the region enabled.'
        : "Enable the region in the role's account, or choose another one with region or sts-region.",
  },
  {
    name: /^(?:RegionDisabled|OptInRequired)$/,
    title: 'Region not enabled',
    why: ({ call }) => `Region ${call.region} is not enabled in an account that takes part.`,
    remedy:
      "An opt-in region has to be enabled in the caller's and in the role's account (AWS Regions, in the account settings). If only STS is missing there, give another sts-region.",
  },
  {
    name: /^PackedPolicyTooLarge$/,
    title: 'Session policy too large',
    why: ({ cause }) => `Session policies and tags together are more than STS takes. ${awsSays(cause.message)}`,
    remedy:
      'Name fewer repositories, join them with * (team/*), split the step, or move a session-policy into a managed one (session-policy-arns).',
  },
  {
    name: /^MalformedPolicyDocument$/,
    title: 'Malformed session policy',
    why: ({ cause }) => `STS can not read the session policy. ${awsSays(cause.message)}`,
    remedy: 'Correct session-policy: "Version": "2012-10-17", and Effect, Action and Resource in every statement.',
  },
  {
    name: accessDenied,
    operation: /^AssumeRole$/,
    title: 'AssumeRole denied',
    why: ({ cause, denial }) =>
      `${awsSays(cause.message)}${denial.reason ? '' : ' STS does not tell which side refused.'}`,
    remedy: '',
    advice: assumeRoleAdvice,
  },
  {
    name: accessDenied,
    operation: /^GetAuthorizationToken$/,
    title: 'ECR token denied',
    why: ({ cause }) => awsSays(cause.message),
    remedy: '',
    advice: tokenAdvice,
  },
  {
    name: accessDenied,
    title: 'Denied by AWS',
    why: ({ cause }) => awsSays(cause.message),
    remedy: (failed) => `Allow it for ${signer(failed)}.`,
  },
  {
    name: /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceeded)/,
    title: 'Throttled by AWS',
    why: ({ call }) => `So many calls of ${call.service} at once are more than AWS takes.`,
    remedy:
      'Run the job again. In a large matrix give timeout-seconds more time, or start fewer jobs at once (max-parallel).',
  },
  {
    name: /^ValidationError$|^InvalidParameter/,
    title: 'Request refused as invalid',
    why: ({ cause }) => awsSays(cause.message),
    remedy: 'Correct the input that it names.',
  },
  {
    when: ({ cause }) => cause.fromAws && (cause.status ?? 0) >= 500,
    title: 'AWS has trouble',
    why: ({ cause, call }) => `${call.service} answers with HTTP ${cause.status} (${cause.name}).`,
    remedy: 'Run the job again later; health.aws.amazon.com shows whether the region has a known problem.',
  },
  {
    when: ({ cause }) => cause.fromAws,
    title: 'Refused by AWS',
    why: ({ cause }) => `${cause.name}. ${awsSays(cause.message)}`,
    remedy: 'The reference of the API operation has the meaning of this code; debug logging shows the request ID.',
  },
]

/** Both times, from AWS's message (`20261121T190000Z is now earlier than ... (20261121T192000Z - 15 min.)`) or the answer's header. */
function clocks({ cause, context }: FailedCall): string {
  const [sent, , server] = cause.message.match(/\d{8}T\d{6}Z/g) ?? []
  const iso = (time: string) => time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const date = Date.parse(cause.date ?? '')
  const local = sent ? iso(sent) : (context.now?.toISOString() ?? 'another time')
  const aws = server ? iso(server) : Number.isNaN(date) ? 'another time' : new Date(date).toISOString()
  return `here it is ${local}, there it is ${aws}`
}
