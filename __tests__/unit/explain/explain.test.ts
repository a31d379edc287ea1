import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { explain } from '../../../src/explain/explain.js'
import type { Report } from '../../../src/explain/report.js'
import type { ConfigProblem } from '../../../src/run/config-problem.js'
import { Failure } from '../../../src/run/failure.js'
import { commandsIn } from '../../support/runner-commands.js'
import { anyText } from '../../support/text.js'
import { carriers } from './carriers.js'
import {
  assumeRole,
  assumeWithToken,
  context,
  denied,
  failedCall,
  getToken,
  gitHub,
  host,
  login,
  noCredentials,
  oidcRole,
  refusal,
  repositoriesDenied,
  requestId,
  role,
  systemError,
  webIdentity,
  withRole,
} from './failures.js'

const session = 'arn:aws:sts::111111111111:assumed-role/push/run'
const html = { 'content-type': 'text/html' }

const rejected = (status: string) => login(`login attempt to https://${host}/v2/ failed with status: ${status}\n`)
const daemon = (reason: string) => login(`Error response from daemon: Get "https://${host}/v2/": ${reason}\n`)
const inputs = (problems: readonly string[]) => new Failure({ code: 'inputs', problems })
const outOfTime = (seconds: number, during: string) => new Failure({ code: 'deadline', seconds, during })

function config(problem: ConfigProblem, error?: string, path = '/home/runner/.docker/config.json'): Failure {
  return new Failure({ code: 'config', path, problem, ...(error && { error }) }, new Error('its text is broken'))
}

const expired = 'The security token included in the request is expired'
const invalid = 'The security token included in the request is invalid.'
const hint =
  '\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.'

/** The failures; the snapshot has their titles. */
const failures: readonly (Failure | Error)[] = [
  // Roles and sessions
  assumeRole(denied('sts:AssumeRole', role)),
  assumeRole(denied('sts:TagSession', role)),
  assumeRole(
    refusal(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    ),
  ),
  assumeRole(
    refusal('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'),
  ),
  assumeRole(refusal('ValidationError', "Value 'x' at 'externalId' failed")),
  assumeRole(refusal('PackedPolicyTooLargeException', 'Packed policy consumes 112% of allotted space')),
  assumeRole(refusal('MalformedPolicyDocumentException', 'Syntax errors in policy.')),
  // Credentials
  assumeRole(refusal('ExpiredToken', expired, { status: 403 })),
  getToken(refusal('ExpiredTokenException', expired)),
  getToken(refusal('ExpiredTokenException', expired), withRole),
  assumeRole(refusal('InvalidClientTokenId', invalid)),
  getToken(refusal('UnrecognizedClientException', invalid), withRole),
  assumeRole(refusal('SignatureDoesNotMatch', 'The request signature we calculated does not match')),
  getToken(refusal('InvalidSignatureException', 'The request signature we calculated does not match')),
  assumeRole(
    refusal(
      'SignatureDoesNotMatch',
      'Signature expired: 20261121T190000Z is now earlier than 20261121T192000Z (20261121T193500Z - 15 min.)',
    ),
  ),
  getToken(
    refusal(
      'InvalidSignatureException',
      'Signature not yet current: 20261121T195000Z is still later than 20261121T190500Z (20261121T190000Z + 5 min.)',
    ),
  ),
  assumeRole(refusal('RequestExpired', 'Request has expired.', { headers: { date: 'Sat, 21 Nov 2026 20:12:51 GMT' } })),
  assumeRole(refusal('RegionDisabledException', 'STS is not activated in this region')),
  noCredentials('Could not load credentials from any providers'),
  noCredentials('something new'),
  noCredentials('Could not resolve credentials using profile: [x] in configuration/credentials file(s).', 'profile x'),
  noCredentials('Detected a cycle attempting to resolve credentials for profile x.'),
  noCredentials('Command failed: /bin/vault --token s3cret\nno such token', 'profile vault'),
  noCredentials('The SSO session associated with this profile has expired.'),
  noCredentials('Unsupported credential source in profile x. Got Y, expected ...'),
  noCredentials('The instance metadata service does not answer: connect ECONNREFUSED'),
  noCredentials('The container credential endpoint answers with HTTP 404: unknown task'),
  noCredentials('the answer is larger than 1 MB', 'the container credential endpoint'),
  new Failure(
    { code: 'no-credentials', source: 'the default chain' },
    systemError('ENOENT', "ENOENT: no such file or directory, open '/t'"),
  ),
  // OIDC
  new Failure({ code: 'no-id-token', fork: false }),
  new Failure({ code: 'no-id-token', fork: true }),
  webIdentity(refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')),
  webIdentity(refusal('InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for x')),
  webIdentity(refusal('InvalidIdentityTokenException', 'Incorrect token audience')),
  webIdentity(
    refusal(
      'InvalidIdentityTokenException',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation",
    ),
  ),
  webIdentity(refusal('InvalidIdentityTokenException', 'Another reason')),
  webIdentity(refusal('IDPRejectedClaimException', 'claim rejected')),
  webIdentity(refusal('ExpiredTokenException', 'Token expired: current date/time 2 must be before 1')),
  webIdentity(refusal('IDPCommunicationErrorException', 'x')),
  gitHub(Object.assign(new Error('bad audience'), { statusCode: 400 })),
  gitHub(Object.assign(new Error('x'), { statusCode: 503 })),
  new Failure({
    code: 'answer',
    call: { service: 'GitHub OIDC', operation: 'token request', region: '', signedBy: 'none' },
    problem: 'it holds no OIDC token',
  }),
  // ECR
  getToken(denied('ecr:GetAuthorizationToken', '*')),
  repositoriesDenied({ message: `User: ${session} is not authorized to perform: ecr:PutImage on resource: x` }),
  getToken(denied('ecr:DescribeImages', 'x'), { operation: 'DescribeImages' }),
  // AWS and what is in between
  assumeRole(refusal('Throttling', 'Rate exceeded')),
  getToken(refusal('ThrottlingException', 'Rate exceeded')),
  assumeRole(refusal('ServiceUnavailable', 'x', { status: 503 })),
  assumeRole(refusal('SomethingNew', 'for once')),
  assumeRole(refusal('Unknown', 'Unknown', { status: 403, headers: html })),
  getToken(
    Object.assign(new SyntaxError(`Unexpected token '<', "<html><bod"... is not valid JSON${hint}`), {
      $metadata: { httpStatusCode: 200 },
    }),
  ),
  assumeRole(
    Object.assign(new Error(`@aws-sdk XML parse error: mismatched tags <br> and </body>.${hint}`), {
      $metadata: { httpStatusCode: 502 },
    }),
  ),
  new Failure({
    code: 'answer',
    call: { service: 'ECR', operation: 'GetAuthorizationToken', region: 'eu-west-1', signedBy: 'base' },
    problem: 'it holds no token',
  }),
  assumeRole(systemError('ENOTFOUND', 'getaddrinfo ENOTFOUND sts.eu-wset-1.amazonaws.com')),
  assumeRole(systemError('EAI_AGAIN', 'getaddrinfo EAI_AGAIN sts.amazonaws.com')),
  assumeRole(
    new AggregateError([
      systemError('ECONNREFUSED', 'connect ECONNREFUSED ::1:9'),
      systemError('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:9'),
    ]),
  ),
  assumeRole(systemError('ENETUNREACH', 'connect ENETUNREACH')),
  assumeRole(systemError('ECONNRESET', 'socket hang up', { name: 'TimeoutError' })),
  assumeRole(systemError('ETIMEDOUT', 'a request has exceeded the configured 30000 ms', { name: 'TimeoutError' })),
  assumeRole(Object.assign(new Error('the request socket timed out'), { name: 'TimeoutError' })),
  assumeRole(systemError('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain')),
  assumeRole(systemError('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'x')),
  assumeRole(systemError('CERT_HAS_EXPIRED', 'certificate has expired')),
  assumeRole(systemError('ERR_TLS_CERT_ALTNAME_INVALID', "Host: a. is not in the cert's altnames: DNS:b")),
  assumeRole(systemError('EPROTO', 'write EPROTO wrong version number')),
  assumeRole(
    systemError('ERR_PROXY_TUNNEL', 'Failed: HTTP/1.1 407 Proxy Authentication Required', { statusCode: 407 }),
  ),
  assumeRole(systemError('ERR_PROXY_TUNNEL', 'Failed: HTTP/1.1 403 Forbidden', { statusCode: 403 })),
  outOfTime(120, 'STS AssumeRole in eu-west-1'),
  new Failure({ code: 'deadline', seconds: 5, during: `docker login to ${host}` }),
  new Failure({ code: 'cancelled' }),
  // Tools
  new Failure({ code: 'tool-missing', tool: 'docker' }),
  rejected('401 Unauthorized'),
  rejected('400 Bad Request'),
  rejected('403 Forbidden'),
  login(`Error: logging into "${host}": invalid username/password\n`, {}, 'podman'),
  login(
    `Error: authenticating creds for "${host}": pinging container registry ${host}: received unexpected HTTP status: 400 Bad Request`,
    {},
    'podman',
  ),
  login(
    `login attempt to https://${host}/v2/ failed with status: 401 Unauthorized\nGet "http://${host}/v2/": dial tcp 127.0.0.1:80: connect: connection refused\n`,
  ),
  rejected('429 Too Many Requests'),
  rejected('503 Service Unavailable'),
  daemon('net/http: TLS handshake timeout'),
  daemon('context deadline exceeded (Client.Timeout exceeded while awaiting headers)'),
  daemon(`dial tcp: lookup ${host} on 10.0.0.2:53: no such host`),
  daemon('tls: failed to verify certificate: x509: certificate signed by unknown authority'),
  daemon('dial tcp 10.0.0.1:443: connect: connection refused'),
  daemon('read tcp 10.0.0.1:443: read: connection reset by peer'),
  daemon('proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused'),
  login('Error saving credentials: error storing credentials - err: exit status 1, out: `not implemented`'),
  login('permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'),
  login('Error saving credentials: open /x/config.json: permission denied'),
  login('Error: exec: "docker-credential-": executable file not found in $PATH'),
  login('', { exitCode: null, signal: 'SIGKILL' }),
  login('', { exitCode: 0 }),
  login('', { exitCode: 127 }),
  login(`Get "https://${host}/v2/": Proxy Authentication Required\n`),
  login(`Get "https://${host}/v2/": Forbidden\n`),
  login(`Get "https://${host}/v2/": tls: first record does not look like a TLS handshake\n`),
  login(`Get "https://${host}/v2/": EOF\n`),
  // Docker config
  config('not-an-object'),
  config('unreadable', 'EACCES'),
  config('unwritable', 'EROFS'),
  config('disk-full', 'ENOSPC'),
  config('is-a-directory', 'EISDIR'),
  config('not-a-file'),
  config('too-large'),
  config('not-plans'),
  new Failure({ code: 'config', path: '', problem: 'no-home' }),
  config('not-ours'),
  new Failure({ code: 'config', path: '', problem: 'no-runner-temp' }),
  config('lock-timeout'),
  config('lock-timeout', '', '/temp/ecr-login-docker-config/config.json'),
  assumeRole(denied('sts:TagSession', role)),
  config('no-runner-temp', 'EROFS'),
  // The rest
  inputs(['region: "x" is not an AWS region', 'role-arn: "y" is not an ARN']),
  inputs(['region: did you mean eu-west-1?']),
  new Failure({ code: 'tool-missing', tool: 'podman' }),
  outOfTime(9, ''),
  outOfTime(9, 'reading the AWS config files'),
  outOfTime(9, 'reading the base credentials from profile docker login to x'),
  outOfTime(9, 'waiting for the lock of the Docker config'),
  assumeRole(refusal('RequestTimeTooSkewed', 'too skewed')),
  assumeRole(new Error('a surprise')),
  // What AWS says of the reason narrows what there is to check
  assumeRole(denied('sts:AssumeRole', role, { because: ' with an explicit deny in a service control policy' })),
  assumeRole(denied('sts:AssumeRole', role, { because: ' because no permissions boundary allows the action' })),
  assumeRole(refusal('AccessDenied', 'Refused with an explicit deny in a resource control policy')),
  // What is not known has a name of its own
  failedCall(
    { service: 'STS', operation: 'AssumeRole', region: 'eu-west-1', signedBy: 'role' },
    refusal('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'),
    { attempts: 2 },
  ),
  assumeRole(refusal('ExpiredTokenException', expired), { signedBy: 'oidc' }),
  failedCall(assumeWithToken, refusal('InvalidIdentityTokenException', 'Incorrect token audience. . ')),
  getToken(refusal('AccessDeniedException', ''), { operation: 'BatchCheckLayerAvailability' }),
  getToken(refusal('AccessDeniedException', 'no. .'), { operation: 'GetDownloadUrlForLayer' }),
  getToken(refusal('AccessDeniedOfSomething', 'x')),
  getToken(refusal('NoAccessDenied', 'x')),
  repositoriesDenied({ access: 'pull' }, { access: 'pull', account: '333333333333' }),
  new Failure({ code: 'no-credentials', source: 'profile x' }, refusal('UnrecognizedClientException', invalid)),
  new Failure({ code: 'no-credentials', source: 'profile x' }, refusal('TooManyRequestsException', 'x')),
  new Failure({ code: 'no-credentials', source: 'the machine' }, new Error('Unexpected EOF Deserialization error')),
  inputs(['region: is "a.b?" a region']),
  new SyntaxError('Unexpected token x, "x" is not valid JSON'),
  systemError('EBADF', 'bad file descriptor'),
  new TypeError('x is not a function'),
]

function annotation({ what, why, remedy }: Report): string {
  return `${what}: ${why} ${remedy}`
}

describe('every failure has its title, its reason and its remedy', () => {
  const reports = failures.map((failure) => explain(failure, context))

  test('in whole sentences, also where nothing is known about the run', () => {
    for (const [index, { why, remedy }] of reports.entries()) {
      expect(why).toMatch(/[.!?"]$/)
      expect(remedy).toMatch(/[.!?]$/)
      expect(annotation(explain(failures[index], {}))).not.toMatch(/undefined|null|\[object| {2}|\.\.$/)
    }
  })

  test('word for word', () => {
    expect(reports.map((report) => `${report.title}: ${annotation(report)}`).join('\n')).toMatchSnapshot()
  })

  test('the sources have no other title, and docs/troubleshooting.md has each once', () => {
    const text = readFileSync('docs/troubleshooting.md', 'utf8')
    const inSources = readdirSync('src/explain/lessons').flatMap((file) => [
      ...readFileSync(`src/explain/lessons/${file}`, 'utf8').matchAll(/^ +title: '(.+?)'/gm),
    ])
    const seen = new Set(reports.map(({ title }) => title))
    expect(inSources.map(([, title = '']) => title).filter((title) => !seen.has(title))).toEqual([])
    const titles = [...text.matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, title]) => title)
    expect(titles.sort()).toEqual([...seen].sort())
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
    const failure = failedCall(call, refusal('Throttling', 'Rate exceeded'), { attempts: 14 })
    expect(explain(failure, { ...context, oidcRoleArn: oidcRole }).what).toBe(
      `Could not assume the role ${role} (STS AssumeRole in eu-west-1 with the session of ${oidcRole}, 14 attempts)`,
    )
  })

  test('does without the claims of a web identity that cannot be read', () => {
    const failure = failedCall(
      { ...assumeWithToken, roleArn: role },
      refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
    )
    const report = explain(failure, context)
    expect(report.what).toContain('with a web identity token')
    expect(report.summary).toContain('this job<br/>web identity token')
    expect(report.summary).not.toContain('```json')
  })

  test('is said for an empty or foreign error as well', () => {
    for (const error of [
      undefined,
      null,
      'text',
      7,
      Symbol('s'),
      {},
      Object.create(null),
      new Error(''),
      repositoriesDenied(),
    ]) {
      expect(explain(error, {}).title).not.toBe('')
    }
    const circular: { cause?: unknown } = new Error('round')
    circular.cause = circular
    expect(explain(circular, {}).why).toBe('Error: round.')
    expect(explain('text', {}).details).toEqual([])
    expect(explain(Object.assign(new Error('x'), { stack: undefined }), {}).details).toEqual(['Error: x'])
  })

  test('is recognised where no stage has wrapped an error of AWS or of the network', () => {
    expect(explain(refusal('Throttling', 'Rate exceeded'), {}).title).toBe('Throttled by AWS')
    expect(explain(systemError('ENOTFOUND', 'getaddrinfo ENOTFOUND a.b'), {}).title).toBe('Host name not found')
  })
})

describe('a denied sts:TagSession', () => {
  const failure = assumeRole(denied('sts:TagSession', role))

  test('says how to send no tags: those of the input, or those that EKS Pod Identity adds', () => {
    const given = explain(failure, { ...context, sessionTags: true })
    expect(given.remedy).toContain('Or remove session-tags.')
    const passedOn = explain(failure, context)
    expect(`${passedOn.remedy} ${passedOn.summary}`).not.toContain('remove session-tags')
    expect(passedOn.remedy).toContain('disable session tags in the pod identity association')
  })
})

describe('the details for debug logging', () => {
  test('have the causes, the request ID, the HTTP status and the attempts', () => {
    const cause = new Error('outer', { cause: refusal('Throttling', 'Rate exceeded', { status: 400 }) })
    const call = { service: 'STS', operation: 'AssumeRole', region: 'eu-west-1', signedBy: 'base' } as const
    expect(explain(failedCall(call, cause, { attempts: 14 }), context).details).toEqual([
      'STS AssumeRole: attempts 14',
      'Error: outer',
      `Throttling: Rate exceeded [HTTP 400, request ID ${requestId}, attempts 1]`,
    ])
  })

  test('do not quote a config that could not be parsed, because a password could be next to the mistake', () => {
    const cause = new SyntaxError('Unexpected token \'x\', ..."auth":"QVdTOnNlY3"... is not valid JSON')
    const report = explain(new Failure({ code: 'config', path: '/c', problem: 'not-an-object' }, cause), context)
    expect(JSON.stringify(report)).not.toContain('QVdTOnNlY3')
  })

  test('have the tool’s own words', () => {
    expect(explain(rejected('401 Unauthorized'), context).details.join()).toContain('401 Unauthorized')
  })
})

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
        '\n',
        '\x02',
        '\x03',
      ),
      anyText({ maxLength: 5 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))

test.each(carriers)('hostile text in %s gets no workflow command into the log', (_, failure) => {
  fc.assert(
    fc.property(hostile, (text) => {
      const report = explain(failure(text), context)
      for (const line of [
        report.title,
        annotation(report),
        report.what,
        report.why,
        report.remedy,
        ...report.details,
      ]) {
        expect(line).not.toMatch(/[\r\n]/)
        expect(commandsIn(line)).toEqual([])
      }
    }),
  )
})

describe.each(carriers)('%s', (_, failure) => {
  const key = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  test('secrets do not come out with it, in any form', () => {
    for (const form of [key, base64(key), base64(`AWS:${key}`), encodeURIComponent(key)]) {
      const report = JSON.stringify(explain(failure(`say ${form} end`), { ...context, secrets: [key] }))
      expect(report).not.toContain(form)
    }
  })

  test('of megabytes, made of what patterns look for, takes no longer than one of 8 kB', () => {
    for (const piece of [
      '"',
      'because no ',
      'with an explicit deny in a ',
      'password= ',
      '. ',
      'EAI_',
      'eyJ-',
      ' error="',
    ]) {
      const report = explain(failure(piece.repeat(5_000_000 / piece.length)), context)
      expect(JSON.stringify(report).length).toBeLessThan(200_000)
    }
  })
})
