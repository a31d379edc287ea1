import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { explain } from '../../../src/explain/explain.js'
import type { Report } from '../../../src/explain/report.js'
import type { ConfigProblem } from '../../../src/run/config-problem.js'
import { type FailedLogin, Failure } from '../../../src/run/failure.js'
import { commandsIn } from '../../support/runner-commands.js'
import { anyText } from '../../support/text.js'
import {
  assumeRole,
  claims,
  context,
  denied,
  getToken,
  oidcRole,
  refusal,
  requestId,
  role,
  systemError,
  webIdentity,
  withRole,
} from './failures.js'

const host = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'
const session = 'arn:aws:sts::111111111111:assumed-role/push/run'
const html = { 'content-type': 'text/html' }

function login(stderr: string, more: Partial<FailedLogin> = {}, tool = 'docker'): Failure {
  return new Failure({ code: 'login', tool, logins: [{ host, exitCode: 1, stderr, ...more }] })
}

function refused(status: string): Failure {
  return login(`login attempt to https://${host}/v2/ failed with status: ${status}\n`)
}

function daemon(reason: string): Failure {
  return login(`Error response from daemon: Get "https://${host}/v2/": ${reason}\n`)
}

function noCredentials(message: string, source = 'the default chain'): Failure {
  return new Failure(
    { code: 'no-credentials', source },
    Object.assign(new Error(message), { name: 'CredentialsProviderError' }),
  )
}

function config(problem: ConfigProblem, error?: string): Failure {
  const path = '/home/runner/.docker/config.json'
  return new Failure({ code: 'config', path, problem, ...(error && { error }) }, new Error('its text is broken'))
}

function gitHub(cause: Error): Failure {
  const call = {
    service: 'GitHub OIDC',
    operation: 'token request',
    region: '',
    host: 'github',
    signedBy: 'none',
  } as const
  return new Failure({ code: 'call', call, attempts: 1 }, cause)
}

const expired = 'The security token included in the request is expired'
const invalid = 'The security token included in the request is invalid.'
const hint =
  '\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.'

/** Title, the failure, and what its sentences have to say. */
const rows: readonly (readonly [string, Failure | Error, ...RegExp[]])[] = [
  // Roles and sessions
  [
    'AssumeRole denied',
    assumeRole(denied('sts:AssumeRole', role)),
    /does not tell which side/,
    /\(1\) the role's name.*\(2\) Principal.*\(3\).*ExternalId.*\(4\)/,
  ],
  [
    'Session tags not allowed',
    assumeRole(denied('sts:TagSession', role)),
    /sts:TagSession on both sides/,
    /leave out session-tags/,
  ],
  [
    'Session too long for role chaining',
    assumeRole(
      refusal(
        'ValidationError',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      ),
    ),
    /one hour/,
    /role-duration-seconds at 3600/,
  ],
  [
    'Session too long for the role',
    assumeRole(
      refusal('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'),
    ),
    /role\/push/,
  ],
  [
    'Request refused as invalid',
    assumeRole(refusal('ValidationError', "Value 'x' at 'externalId' failed")),
    /at 'externalId'/,
  ],
  [
    'Session policy too large',
    assumeRole(refusal('PackedPolicyTooLargeException', 'Packed policy consumes 112% of allotted space')),
    /112%/,
    /fewer repositories/,
  ],
  [
    'Malformed session policy',
    assumeRole(refusal('MalformedPolicyDocumentException', 'Syntax errors in policy.')),
    /Syntax errors/,
  ],
  // Credentials
  [
    'Base credentials expired',
    assumeRole(refusal('ExpiredToken', expired, { status: 403 })),
    /the role is not the reason/,
  ],
  ['Base credentials expired', getToken(refusal('ExpiredTokenException', expired)), /brings along/],
  [
    'Session expired',
    getToken(refusal('ExpiredTokenException', expired), withRole),
    /session of arn:aws:iam::111111111111:role\/push/,
  ],
  [
    'Unknown credentials',
    assumeRole(refusal('InvalidClientTokenId', invalid)),
    /base credentials/,
    /AWS_ACCESS_KEY_ID/,
  ],
  [
    'Unknown credentials',
    getToken(refusal('UnrecognizedClientException', invalid), withRole),
    /session of arn/,
    /Enable the region/,
  ],
  [
    'Wrong secret access key',
    assumeRole(refusal('SignatureDoesNotMatch', 'The request signature we calculated does not match')),
    /Copy the secret access key/,
  ],
  [
    'Wrong secret access key',
    getToken(refusal('InvalidSignatureException', 'The request signature we calculated does not match')),
    /secret/,
  ],
  [
    'Clock skew',
    assumeRole(
      refusal(
        'SignatureDoesNotMatch',
        'Signature expired: 20261121T190000Z is now earlier than 20261121T192000Z (20261121T193500Z - 15 min.)',
      ),
    ),
    /here it is 2026-11-21T19:00:00Z, there it is 2026-11-21T19:35:00Z/,
  ],
  [
    'Clock skew',
    getToken(
      refusal(
        'InvalidSignatureException',
        'Signature not yet current: 20261121T195000Z is still later than 20261121T190500Z (20261121T190000Z + 5 min.)',
      ),
    ),
    /here it is 2026-11-21T19:50:00Z, there it is 2026-11-21T19:00:00Z/,
  ],
  [
    'Clock skew',
    assumeRole(
      refusal('RequestExpired', 'Request has expired.', { headers: { date: 'Sat, 21 Nov 2026 20:12:51 GMT' } }),
    ),
    /here it is 2026-11-21T19:00:00.000Z, there it is 2026-11-21T20:12:51.000Z/,
  ],
  [
    'Region not enabled',
    assumeRole(refusal('RegionDisabledException', 'STS is not activated in this region')),
    /eu-west-1/,
    /caller's and in the role's/,
  ],
  [
    'No credentials',
    noCredentials('Could not load credentials from any providers'),
    /the default chain/,
    /oidc-role-arn/,
  ],
  ['No credentials', noCredentials('something new'), /something new/],
  [
    'Profile has no credentials',
    noCredentials(
      'Could not resolve credentials using profile: [x] in configuration/credentials file(s).',
      'profile x',
    ),
    /profile x/,
  ],
  [
    'Profile refers to itself',
    noCredentials('Detected a cycle attempting to resolve credentials for profile x.'),
    /circle/,
  ],
  [
    'Profile wants MFA',
    noCredentials('Profile x requires multi-factor authentication, but no MFA code callback was provided.'),
    /mfa_serial/,
  ],
  [
    'credential_process fails',
    noCredentials('Command failed: /bin/vault --token s3cret\nno such token', 'profile vault'),
    /No base credentials from profile vault.*not shown/,
  ],
  ['Profile needs a sign-in', noCredentials('The SSO session associated with this profile has expired.'), /browser/],
  [
    'Unknown credential_source',
    noCredentials('Unsupported credential source in profile x. Got Y, expected ...'),
    /Got Y/,
  ],
  ['No role on this machine', noCredentials('Unable to connect to instance metadata service'), /hop limit of 2/],
  ['No credentials from the container service', noCredentials('Server responded with status: 404'), /task role/],
  [
    'Credential file not readable',
    new Failure(
      { code: 'no-credentials', source: 'the default chain' },
      systemError('ENOENT', "ENOENT: no such file or directory, open '/t'"),
    ),
    /open '\/t'/,
    /AWS_WEB_IDENTITY_TOKEN_FILE/,
  ],
  // OIDC
  ['No OIDC token', new Failure({ code: 'no-id-token', fork: false }), /id-token: write/],
  ['No OIDC token for forks', new Failure({ code: 'no-id-token', fork: true }), /pull requests from forks/],
  [
    'Role refuses the OIDC token',
    webIdentity(refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')),
    /sub: repo:octo@1\/app@2:ref:refs\/heads\/main, aud: sts\.amazonaws\.com/,
  ],
  [
    'OIDC provider missing',
    webIdentity(refusal('InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for x')),
    /token\.actions\.githubusercontent\.com/,
  ],
  [
    'OIDC audience not accepted',
    webIdentity(refusal('InvalidIdentityTokenException', 'Incorrect token audience')),
    /audience sts\.amazonaws\.com/,
    /oidc-audience/,
  ],
  [
    'OIDC token not accepted',
    webIdentity(refusal('InvalidIdentityTokenException', "Couldn't retrieve verification key")),
    /verification key/,
  ],
  ['OIDC token not accepted', webIdentity(refusal('IDPRejectedClaimException', 'claim rejected')), /claim rejected/],
  [
    'OIDC token expired',
    webIdentity(refusal('ExpiredTokenException', 'Token expired: current date/time 2 must be before 1')),
    /clock/,
  ],
  [
    'OIDC issuer not reachable for AWS',
    webIdentity(refusal('IDPCommunicationErrorException', 'x')),
    /Enterprise Server/,
  ],
  [
    'GitHub refuses the OIDC token',
    gitHub(Object.assign(new Error('bad audience'), { statusCode: 400 })),
    /HTTP 400: bad audience/,
  ],
  ['GitHub has trouble', gitHub(Object.assign(new Error('x'), { statusCode: 503 })), /HTTP 503/],
  [
    'Not an answer from GitHub',
    new Failure({
      code: 'answer',
      call: { service: 'GitHub OIDC', operation: 'token request', region: '', signedBy: 'none' },
      problem: 'it holds no OIDC token',
    }),
    /it holds no OIDC token/,
  ],
  // ECR
  [
    'ECR token denied',
    getToken(denied('ecr:GetAuthorizationToken', '*')),
    /ecr:GetAuthorizationToken in the caller's identity policy/,
  ],
  [
    'Repository denied',
    new Failure({
      code: 'repository-denied',
      denied: [
        {
          account: '111111111111',
          region: 'eu-west-1',
          repository: 'team/app',
          access: 'push',
          message: `User: ${session} is not authorized to perform: ecr:PutImage on resource: x`,
        },
      ],
    }),
    /push to team\/app \(111111111111, eu-west-1\)/,
    /permission policy of the caller in account 111111111111/,
  ],
  [
    'Denied by AWS',
    getToken(denied('ecr:DescribeImages', 'x'), { operation: 'DescribeImages' }),
    /Allow it for the base credentials/,
  ],
  // AWS and what is in between
  ['Throttled by AWS', assumeRole(refusal('Throttling', 'Rate exceeded')), /max-parallel/],
  ['Throttled by AWS', getToken(refusal('ThrottlingException', 'Rate exceeded')), /timeout-seconds/],
  [
    'AWS has trouble',
    assumeRole(refusal('ServiceUnavailable', 'x', { status: 503 })),
    /HTTP 503 \(ServiceUnavailable\)/,
  ],
  ['Refused by AWS', assumeRole(refusal('SomethingNew', 'for once')), /SomethingNew/, /for once/],
  [
    'Not an answer from AWS',
    assumeRole(refusal('Unknown', 'Unknown', { status: 403, headers: html })),
    /HTTP 403 \(text\/html\)/,
    /proxy/,
  ],
  [
    'Not an answer from AWS',
    getToken(
      Object.assign(new SyntaxError(`Unexpected token '<', "<html><bod"... is not valid JSON${hint}`), {
        $metadata: { httpStatusCode: 200 },
      }),
    ),
    /HTTP 200/,
  ],
  [
    'Not an answer from AWS',
    assumeRole(
      Object.assign(new Error(`@aws-sdk XML parse error: mismatched tags <br> and </body>.${hint}`), {
        $metadata: { httpStatusCode: 502 },
      }),
    ),
    /HTTP 502/,
  ],
  [
    'Not an answer from AWS',
    new Failure({
      code: 'answer',
      call: { service: 'ECR', operation: 'GetAuthorizationToken', region: 'eu-west-1', signedBy: 'base' },
      problem: 'it holds no token',
    }),
    /it holds no token/,
  ],
  [
    'Host name not found',
    assumeRole(systemError('ENOTFOUND', 'getaddrinfo ENOTFOUND sts.eu-wset-1.amazonaws.com')),
    /sts\.eu-wset-1\.amazonaws\.com/,
    /typing mistake/,
  ],
  [
    'Name server does not answer',
    assumeRole(systemError('EAI_AGAIN', 'getaddrinfo EAI_AGAIN sts.amazonaws.com')),
    /sts\.amazonaws\.com/,
  ],
  [
    'Connection refused',
    assumeRole(
      new AggregateError([
        systemError('ECONNREFUSED', 'connect ECONNREFUSED ::1:9'),
        systemError('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:9'),
      ]),
    ),
    /ECONNREFUSED/,
  ],
  ['Network unreachable', assumeRole(systemError('ENETUNREACH', 'connect ENETUNREACH')), /endpoints/],
  ['Connection broken', assumeRole(systemError('ECONNRESET', 'socket hang up', { name: 'TimeoutError' })), /firewall/],
  [
    'No answer in time',
    assumeRole(systemError('ETIMEDOUT', 'a request has exceeded the configured 30000 ms', { name: 'TimeoutError' })),
    /drops packets/,
  ],
  [
    'No answer in time',
    assumeRole(Object.assign(new Error('the request socket timed out'), { name: 'TimeoutError' })),
    /did not answer/,
  ],
  [
    'Certificate not trusted',
    assumeRole(systemError('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain')),
    /NODE_EXTRA_CA_CERTS/,
  ],
  ['Certificate not trusted', assumeRole(systemError('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'x')), /NODE_EXTRA_CA_CERTS/],
  ['Certificate out of date', assumeRole(systemError('CERT_HAS_EXPIRED', 'certificate has expired')), /clock/],
  [
    'Certificate of another host',
    assumeRole(systemError('ERR_TLS_CERT_ALTNAME_INVALID', "Host: a. is not in the cert's altnames: DNS:b")),
    /DNS:b/,
  ],
  ['No TLS', assumeRole(systemError('EPROTO', 'write EPROTO wrong version number')), /http:\/\//],
  [
    'Proxy wants a login',
    assumeRole(
      systemError('ERR_PROXY_TUNNEL', 'Failed: HTTP/1.1 407 Proxy Authentication Required', { statusCode: 407 }),
    ),
    /HTTPS_PROXY/,
  ],
  [
    'Proxy refuses',
    assumeRole(systemError('ERR_PROXY_TUNNEL', 'Failed: HTTP/1.1 403 Forbidden', { statusCode: 403 })),
    /403 Forbidden/,
    /NO_PROXY/,
  ],
  [
    'Out of time',
    new Failure({ code: 'deadline', seconds: 120, during: 'STS AssumeRole in eu-west-1' }),
    /\(120\) ran out during: STS AssumeRole in eu-west-1/,
    /firewall/,
  ],
  [
    'Out of time',
    new Failure({ code: 'deadline', seconds: 5, during: `docker login to ${host}` }),
    /The tool hangs/,
    /login-with: none/,
  ],
  ['Cancelled', new Failure({ code: 'cancelled' }), /post step/],
  // Tools
  ['Tool not found', new Failure({ code: 'tool-missing', tool: 'docker' }), /login-with: none/],
  ['Registry refuses the token', refused('401 Unauthorized'), /answers 401/],
  ['Registry refuses the token', refused('400 Bad Request'), /answers 400.*another region/],
  ['Registry refuses the token', refused('403 Forbidden'), /answers 403/, /VPC endpoint/],
  [
    'Registry refuses the token',
    login(`Error: logging into "${host}": invalid username/password\n`, {}, 'podman'),
    /answers 401/,
    /podman says/,
  ],
  [
    'Registry refuses the token',
    login(
      `Error: authenticating creds for "${host}": pinging container registry ${host}: received unexpected HTTP status: 400 Bad Request`,
      {},
      'podman',
    ),
    /answers 400/,
  ],
  [
    'Registry refuses the token',
    login(
      `login attempt to https://${host}/v2/ failed with status: 401 Unauthorized\nGet "http://${host}/v2/": dial tcp 127.0.0.1:80: connect: connection refused\n`,
    ),
    /answers 401/,
  ],
  ['Registry throttles', refused('429 Too Many Requests'), /max-parallel/],
  ['Registry has trouble', refused('503 Service Unavailable'), /5xx/],
  ['Registry does not answer', daemon('net/http: TLS handshake timeout'), /firewall/],
  [
    'Registry does not answer',
    daemon('context deadline exceeded (Client.Timeout exceeded while awaiting headers)'),
    /firewall/,
  ],
  ['Host name not found', daemon(`dial tcp: lookup ${host} on 10.0.0.2:53: no such host`), /ecr\.dkr/],
  [
    'Certificate not trusted',
    daemon('tls: failed to verify certificate: x509: certificate signed by unknown authority'),
    /certs\.d/,
  ],
  ['Registry not reachable', daemon('dial tcp 10.0.0.1:443: connect: connection refused'), /firewall/],
  ['Connection broken', daemon('read tcp 10.0.0.1:443: read: connection reset by peer'), /cuts connections/],
  [
    'Proxy refuses',
    daemon('proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused'),
    /the daemon's proxy/,
  ],
  [
    'Credential store fails',
    login('Error saving credentials: error storing credentials - err: exit status 1, out: `not implemented`'),
    /login-with: none/,
  ],
  [
    'Docker daemon not reachable',
    login('permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'),
    /group docker/,
  ],
  ['Tool can not write', login('Error saving credentials: open /x/config.json: permission denied'), /RUNNER_TEMP/],
  [
    'docker is podman',
    login('Error: exec: "docker-credential-": executable file not found in $PATH'),
    /login-with: podman/,
  ],
  ['Tool was killed', login('', { exitCode: null, signal: 'SIGKILL' }), /ended by SIGKILL/],
  ['Tool wrote no login', login('', { exitCode: 0 }), /real one/],
  ['Login failed', login('', { exitCode: 127 }), /exit code 127\. It said nothing/],
  ['Proxy refuses', login(`Get "https://${host}/v2/": Proxy Authentication Required\n`), /the daemon's proxy/],
  ['Proxy refuses', login(`Get "https://${host}/v2/": Forbidden\n`), /the daemon's proxy/],
  [
    'No TLS',
    login(`Get "https://${host}/v2/": tls: first record does not look like a TLS handshake\n`),
    /does not speak TLS/,
  ],
  ['Connection broken', login(`Get "https://${host}/v2/": EOF\n`), /firewall/],
  // Docker config
  ['Docker config is damaged', config('not-an-object'), /its text is broken/, /left it as it is/],
  ['Docker config not readable', config('unreadable', 'EACCES'), /EACCES/, /isolated/],
  ['Docker config not writable', config('unwritable', 'EROFS'), /EROFS/, /isolated/],
  ['Disk full', config('disk-full', 'ENOSPC'), /ENOSPC/],
  ['Docker config is a directory', config('is-a-directory', 'EISDIR'), /bind mount/],
  ['Docker config is not a file', config('not-a-file'), /regular file/],
  ['Docker config is too large', config('too-large'), /16 MB/],
  ['No home directory', new Failure({ code: 'config', path: '', problem: 'no-home' }), /HOME/],
  ['Isolated directory is not ours', config('not-ours'), /another user/],
  ['No RUNNER_TEMP', new Failure({ code: 'config', path: '', problem: 'no-runner-temp' }), /RUNNER_TEMP/],
  ['Docker config is locked', config('lock-timeout'), /hanging job/],
  ['No RUNNER_TEMP', config('no-runner-temp', 'EROFS'), /^The path \/home.* cannot be used: .*Reason: EROFS/],
  // The rest
  [
    'Wrong input',
    new Failure({ code: 'inputs', problems: ['region: "x" is not an AWS region', 'role-arn: "y" is not an ARN'] }),
    /2 inputs/,
    /\(1\) region: .*\(2\) role-arn: /,
  ],
  [
    'Wrong input',
    new Failure({ code: 'inputs', problems: ['region: did you mean eu-west-1?'] }),
    /^An input or setting is wrong: region: did you mean eu-west-1\? Nothing/,
  ],
  ['Tool not found', new Failure({ code: 'tool-missing', tool: 'podman' }), /no podman/],
  ['Out of time', new Failure({ code: 'deadline', seconds: 9, during: '' }), /\(9\) ran out\. Run the job again/],
  [
    'Out of time',
    new Failure({ code: 'deadline', seconds: 9, during: 'reading the AWS config files' }),
    /credential_process/,
  ],
  [
    'Out of time',
    new Failure({
      code: 'deadline',
      seconds: 9,
      during: 'reading the base credentials from profile docker login to x',
    }),
    /credential_process/,
  ],
  [
    'Out of time',
    new Failure({ code: 'deadline', seconds: 9, during: 'waiting for the lock of the Docker config' }),
    /another job on this machine/,
  ],
  ['Clock skew', assumeRole(refusal('RequestTimeTooSkewed', 'too skewed')), /there it is another time/],
  ['Call failed', assumeRole(new Error('a surprise')), /a surprise/],
  // What AWS says of the reason narrows what there is to check
  [
    'AssumeRole denied',
    assumeRole(denied('sts:AssumeRole', role, { because: ' with an explicit deny in a service control policy' })),
    /Check the service control policy\./,
  ],
  [
    'AssumeRole denied',
    assumeRole(denied('sts:AssumeRole', role, { because: ' because no permissions boundary allows the action' })),
    /Check the permissions boundary\./,
  ],
  [
    'AssumeRole denied',
    assumeRole(refusal('AccessDenied', 'Refused with an explicit deny in a resource control policy')),
    /Check the resource control policy\./,
  ],
  // What is not known has a name of its own
  [
    'Session too long for the role',
    new Failure(
      {
        code: 'call',
        call: { service: 'STS', operation: 'AssumeRole', region: 'eu-west-1', signedBy: 'role' },
        attempts: 2,
      },
      refusal('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'),
    ),
    /with the session of the profile's role, 2 attempts/,
    /maximum session duration of the role\./,
  ],
  [
    'Session expired',
    assumeRole(refusal('ExpiredTokenException', expired), { signedBy: 'oidc' }),
    /the session of oidc-role-arn/,
  ],
  [
    'OIDC audience not accepted',
    new Failure(
      {
        code: 'call',
        call: { service: 'STS', operation: 'AssumeRoleWithWebIdentity', region: 'eu-west-1', signedBy: 'none' },
        attempts: 1,
      },
      refusal('InvalidIdentityTokenException', 'Incorrect token audience. . '),
    ),
    /does not have the audience the token's aud\./,
  ],
  [
    'Denied by AWS',
    getToken(refusal('AccessDeniedException', ''), { operation: 'BatchCheckLayerAvailability' }),
    /Could not check/,
  ],
  [
    'Denied by AWS',
    getToken(refusal('AccessDeniedException', 'no. .'), { operation: 'GetDownloadUrlForLayer' }),
    /AWS says: "no"\./,
  ],
  ['Refused by AWS', getToken(refusal('AccessDeniedOfSomething', 'x')), /AccessDeniedOfSomething/],
  ['Refused by AWS', getToken(refusal('NoAccessDenied', 'x')), /NoAccessDenied/],
  [
    'Repository denied',
    new Failure({
      code: 'repository-denied',
      denied: ['111111111111', '333333333333'].map((account) => ({
        account,
        region: 'eu-west-1',
        repository: 'team/app',
        access: 'pull',
        message: '',
      })),
    }),
    /Not allowed to pull from team\/app \(111111111111, eu-west-1\), team\/app \(333333333333, eu-west-1\): AWS gives no reason\./,
  ],
  [
    'Unknown credentials',
    new Failure({ code: 'no-credentials', source: 'profile x' }, refusal('UnrecognizedClientException', invalid)),
    /AWS does not know the base credentials\. Check/,
  ],
  [
    'Throttled by AWS',
    new Failure({ code: 'no-credentials', source: 'profile x' }, refusal('TooManyRequestsException', 'x')),
    /No base credentials from profile x: So many calls of AWS's credential service at once/,
  ],
  [
    'Not an answer from AWS',
    new Failure({ code: 'no-credentials', source: 'the machine' }, new Error('Unexpected EOF Deserialization error')),
    /^No base credentials from the machine: AWS's credential service answered with something/,
  ],
  [
    'Wrong input',
    new Failure({ code: 'inputs', problems: ['region: is "a.b?" a region'] }),
    /"a\.b\?" a region\. Nothing/,
  ],
  [
    'Unexpected error',
    new SyntaxError('Unexpected token x, "x" is not valid JSON'),
    /SyntaxError: .* is not valid JSON\./,
  ],
  ['Unexpected error', systemError('EBADF', 'bad file descriptor'), /Error \(EBADF\): bad file descriptor\./],
  ['Unexpected error', new TypeError('x is not a function'), /TypeError: x is not a function/, /report it/],
]

function annotation({ what, why, remedy }: Report): string {
  return `${what}: ${why} ${remedy}`
}

/** All that a report says, but the stack: it has this machine's paths. */
function wordsOf({ title, what, why, remedy, details, summary }: Report): string {
  const told = details.filter((line) => !line.startsWith('at '))
  return [title, `${what}:`, why, remedy, ...told.map((line) => `- ${line}`), summary ?? ''].join('\n').trimEnd()
}

describe('every failure has its title, its reason and its remedy', () => {
  test.each(rows)('%s', (title, failure, ...sentences) => {
    const report = explain(failure, context)
    expect(report.title).toBe(title)
    for (const sentence of sentences) expect(annotation(report)).toMatch(sentence)
    expect(report.why).toMatch(/[.!?"]$/)
    expect(report.remedy).toMatch(/[.!?]$/)
  })

  // Each word counts: nothing else is seen of a failed login.
  test.each(rows)('%s, word for word', (_, failure) => {
    const words = wordsOf(explain(failure, context))
    const bare = wordsOf(explain(failure, {}))
    const other = bare === words ? '' : `\n\n--- with nothing known of the run ---\n\n${bare}`
    expect(words + other).toMatchSnapshot()
  })

  test('the rows have each title, and docs/troubleshooting.md has each once, and no others', () => {
    const text = readFileSync('docs/troubleshooting.md', 'utf8')
    const inSources = readdirSync('src/explain/lessons').flatMap((file) => [
      ...readFileSync(`src/explain/lessons/${file}`, 'utf8').matchAll(/^ +title: '(.+?)'/gm),
    ])
    const rowTitles = new Set(rows.map(([title]) => title))
    expect(inSources.map(([, title = '']) => title).filter((title) => !rowTitles.has(title))).toEqual([])
    const titles = [...text.matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, title]) => title)
    expect(titles.sort()).toEqual([...rowTitles].sort())
  })
})

describe('what failed', () => {
  test('names role, call, region, signer and attempts', () => {
    const call = {
      service: 'STS',
      operation: 'AssumeRole',
      region: 'eu-west-1',
      roleArn: role,
      signedBy: 'oidc',
    } as const
    const failure = new Failure({ code: 'call', call, attempts: 14 }, refusal('Throttling', 'Rate exceeded'))
    expect(explain(failure, { ...context, oidcRoleArn: oidcRole }).what).toBe(
      `Could not assume the role ${role} (STS AssumeRole in eu-west-1 with the session of ${oidcRole}, 14 attempts)`,
    )
  })

  test('names every registry that failed, and those whose login is not kept', () => {
    const logins = ['a.example', 'b.example'].map((name) => ({
      host: name,
      exitCode: 1,
      stderr: `login attempt to https://${name}/v2/ failed with status: 401 Unauthorized`,
    }))
    const failure = new Failure({ code: 'login', tool: 'docker', logins, accepted: ['c.example', 'd.example'] })
    const report = explain(failure, context)
    expect(report.title).toBe('Registry refuses the token')
    expect(report.what).toBe('docker could not log in to a.example, b.example')
    expect(report.why).toContain('The logins to c.example, d.example succeeded, but are not kept')
  })

  test('tells registries that failed for other reasons apart', () => {
    const failure = new Failure({
      code: 'login',
      tool: 'docker',
      logins: [
        {
          host: 'a.example',
          exitCode: 1,
          stderr: 'login attempt to https://a.example/v2/ failed with status: 401 Unauthorized',
        },
        { host: 'b.example', exitCode: null, signal: 'SIGKILL', stderr: '' },
      ],
    })
    const report = explain(failure, context)
    expect(report.title).toBe('Login failed')
    expect(report.why).toMatch(/a\.example: The registry answers 401.*b\.example: docker was ended by SIGKILL/)
  })

  test('does without the claims of a web identity that the machine brings along', () => {
    const call = {
      service: 'STS',
      operation: 'AssumeRoleWithWebIdentity',
      region: 'eu-west-1',
      roleArn: role,
      signedBy: 'none',
    } as const
    const cause = refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
    const report = explain(new Failure({ code: 'call', call, attempts: 1 }, cause), context)
    expect(report.what).toContain('with a web identity token')
    expect(report.summary).toContain('this job<br/>web identity token')
    expect(report.summary).not.toContain('```json')
  })

  test('does not fall over an empty or foreign error', () => {
    const nothing = new Failure({ code: 'repository-denied', denied: [] })
    for (const error of [undefined, null, 'text', 7, Symbol('s'), {}, Object.create(null), new Error(''), nothing]) {
      expect(explain(error, {}).title).not.toBe('')
    }
    const circular: { cause?: unknown } = new Error('round')
    circular.cause = circular
    expect(explain(circular, {}).why).toBe('Error: round.')
    expect(explain('text', {}).details).toEqual([])
    expect(explain(Object.assign(new Error('x'), { stack: undefined }), {}).details).toEqual(['Error: x'])
  })

  test('knows errors of AWS and of the network that no stage has wrapped', () => {
    expect(explain(refusal('Throttling', 'Rate exceeded'), {}).title).toBe('Throttled by AWS')
    expect(explain(systemError('ENOTFOUND', 'getaddrinfo ENOTFOUND a.b'), {}).title).toBe('Host name not found')
  })
})

test('a failed login is told by what docker says of https, not of its second try over http, and once', () => {
  const failure = login(
    `time="2026-11-21T19:45:09Z" level=info msg="Error logging in to endpoint, trying next endpoint" error="login attempt to https://${host}/v2/ failed with status: 401 Unauthorized"\n` +
      `login attempt to https://${host}/v2/ failed with status: 401 Unauthorized\n` +
      `Get "http://${host}/v2/": dial tcp 127.0.0.1:80: connect: connection refused\n`,
  )
  expect(explain(failure, context).why).toBe(
    `The registry answers 401: it does not accept the token. docker says: "login attempt to https://${host}/v2/ failed with status: 401 Unauthorized".`,
  )
})

describe('the details for debug logging', () => {
  test('have the causes, the request ID, the HTTP status and the attempts', () => {
    const call = { service: 'STS', operation: 'AssumeRole', region: 'eu-west-1', signedBy: 'base' } as const
    const cause = new Error('outer', { cause: refusal('Throttling', 'Rate exceeded', { status: 400 }) })
    const { details } = explain(new Failure({ code: 'call', call, attempts: 14 }, cause), context)
    expect(details).toEqual([
      'STS AssumeRole: attempts 14',
      'Error: outer',
      `Throttling: Rate exceeded [HTTP 400, request ID ${requestId}, attempts 1]`,
    ])
  })

  test('do not quote a config that could not be parsed: there may be a password next to the mistake', () => {
    const cause = new SyntaxError('Unexpected token \'x\', ..."auth":"QVdTOnNlY3"... is not valid JSON')
    const report = explain(new Failure({ code: 'config', path: '/c', problem: 'not-an-object' }, cause), context)
    expect(JSON.stringify(report)).not.toContain('QVdTOnNlY3')
  })

  test('have the tool’s own words', () => {
    expect(explain(refused('401 Unauthorized'), context).details.join()).toContain('401 Unauthorized')
  })
})

/** Everything that comes from outside, in one place of each failure. */
const carriers: readonly (readonly [string, (text: string) => Failure])[] = [
  ['AWS’s message', (text) => assumeRole(refusal('AccessDenied', text))],
  ['AWS’s denial', (text) => assumeRole(denied(text, text, { by: text, because: text }))],
  ['AWS’s error code', (text) => assumeRole(refusal(text || 'x', 'x'))],
  ['the role of a profile', (text) => assumeRole(denied('sts:AssumeRole', role), { roleArn: text })],
  [
    'the OIDC token',
    (text) => webIdentity(refusal('AccessDenied', 'x'), { ...claims, sub: text, aud: text, iss: text }),
  ],
  ['the tool’s output', (text) => login(text)],
  ['an input', (text) => new Failure({ code: 'inputs', problems: [text] })],
  ['a path', (text) => new Failure({ code: 'config', path: text, problem: 'unwritable', error: 'EROFS' })],
  ['an answer', (text) => new Failure({ code: 'deadline', seconds: 1, during: text })],
  [
    'a repository',
    (text) =>
      new Failure({
        code: 'repository-denied',
        denied: [{ account: '111111111111', region: text, repository: text, access: 'push', message: text }],
      }),
  ],
]

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::error::',
        '##[set-env name=A]',
        '\n::stop-commands::x',
        '\r',
        '\x1b[31m',
        '\u200b',
        '`',
        '```\n',
        '\n',
      ),
      fc.constantFrom('<script>', '<img src=x>', '![a](http://b)', '[a](http://b)', '\n# h', '@octo', '"]', '-->', '|'),
      fc.constantFrom(
        'arn:aws:sts::222222222222:assumed-role/',
        'User: ',
        ' because no ',
        'session policy allows the x action',
      ),
      anyText({ maxLength: 5 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))

describe.each(carriers)('hostile text in %s', (_, failure) => {
  test('gets no workflow command into the log', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const report = explain(failure(text), context)
        const printed = [report.title, annotation(report), report.what, report.why, report.remedy, ...report.details]
        for (const line of printed) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(commandsIn(line)).toEqual([])
        }
      }),
    )
  })

  test('stays code in the summary', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const prose = withoutCode(explain(failure(text), context).summary ?? '')
        expect(prose).not.toMatch(/[<>![\]|@]|http/)
        for (const heading of prose.match(/^#+ .*$/gm) ?? []) expect(heading).toMatch(/^#{3,4} [A-Z]/)
      }),
    )
  })
})

/** What Markdown would not take for code: fenced blocks and code spans of the summary taken out, by CommonMark's rules. */
function withoutCode(markdown: string): string {
  const prose = markdown.replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '')
  return prose.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
}

describe('secrets', () => {
  const key = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
  const forms = [
    key,
    Buffer.from(key).toString('base64'),
    Buffer.from(`AWS:${key}`).toString('base64'),
    encodeURIComponent(key),
  ]
  test.each(carriers)('do not come out with %s', (_, failure) => {
    for (const form of forms) {
      const report = JSON.stringify(explain(failure(`say ${form} end`), { ...context, secrets: [key] }))
      expect(report).not.toContain(form)
    }
  })
})
