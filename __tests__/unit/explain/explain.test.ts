import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { explain } from '../../../src/explain/explain.js'
import type { Report } from '../../../src/explain/report.js'
import type { ConfigProblem } from '../../../src/run/config-problem.js'
import { type Call, Failure } from '../../../src/run/failure.js'
import { commandsIn } from '../../support/runner-commands.js'
import { anyText } from '../../support/text.js'
import {
  assumeRole,
  assumeWithToken,
  carriers,
  context,
  denied,
  failedCall,
  getToken,
  gitHub,
  host,
  login,
  noCredentials,
  refusal,
  repositoriesDenied,
  requestId,
  role,
  systemError,
  webIdentity,
  withRole,
} from './thrown.js'

const aws = (name: string, message: string, more: { status?: number; headers?: object } = {}) =>
  assumeRole(refusal(name, message, more))
const system = (code: string, message: string, more: Readonly<Record<string, unknown>> = {}) =>
  assumeRole(systemError(code, message, more))
const webIdentityRefused = (name: string, message: string) => webIdentity(refusal(name, message))
const registry = (reason: string) => login(`Error response from daemon: Get "https://${host}/v2/": ${reason}\n`)
const answered = (status: string) => login(`login attempt to https://${host}/v2/ failed with status: ${status}\n`)
const inputs = (...problems: readonly string[]) => new Failure({ code: 'inputs', problems })
const outOfTime = (during: string) => new Failure({ code: 'deadline', seconds: 9, during })
const broken = (call: Pick<Call, 'service' | 'operation' | 'region'>) =>
  new Failure({ code: 'answer', call: { ...call, signedBy: 'none' }, problem: 'it holds no token' })
const config = (problem: ConfigProblem, error?: string, path = '/home/runner/.docker/config.json') =>
  new Failure({ code: 'config', path, problem, ...(error && { error }) }, new Error('its text is broken'))

const maximum = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'
const expired = 'The security token included in the request is expired'
const hint =
  '\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.'

/** At least one failure for each sentence. The snapshot has their reports; lessons.test.ts and login-tool.test.ts more causes. */
const failures: readonly Error[] = [
  // Roles and sessions
  assumeRole(denied('sts:AssumeRole', role)),
  assumeRole(denied('sts:AssumeRole', role, { because: ' with an explicit deny in a service control policy' })),
  assumeRole(denied('sts:AssumeRole', role, { because: ' because no permissions boundary allows the action' })),
  assumeRole(denied('sts:TagSession', role)),
  aws('ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit'),
  aws('ValidationError', maximum),
  aws('ValidationError', "Value 'x' at 'externalId' failed"),
  aws('PackedPolicyTooLargeException', 'Packed policy consumes 112% of allotted space'),
  aws('MalformedPolicyDocumentException', 'Syntax errors in policy.'),
  // Credentials
  aws('ExpiredToken', expired, { status: 403 }),
  getToken(refusal('ExpiredTokenException', expired), withRole),
  aws('InvalidClientTokenId', 'The security token included in the request is invalid.'),
  getToken(refusal('UnrecognizedClientException', 'The security token included in the request is invalid.'), withRole),
  aws('SignatureDoesNotMatch', 'The request signature we calculated does not match'),
  aws(
    'SignatureDoesNotMatch',
    'Signature expired: 20261121T190000Z is now earlier than x (20261121T193500Z - 15 min.)',
  ),
  aws('RequestExpired', 'Request has expired.', { headers: { date: 'Sat, 21 Nov 2026 20:12:51 GMT' } }),
  aws('RegionDisabledException', 'STS is not activated in this region'),
  noCredentials('something new'),
  noCredentials('Detected a cycle attempting to resolve credentials for profile x.'),
  noCredentials('Command failed: /bin/vault --token s3cret\nno such token'),
  noCredentials('The SSO session associated with this profile has expired.'),
  noCredentials('The instance metadata service does not answer: connect ECONNREFUSED'),
  noCredentials('The container credential endpoint answers with HTTP 404: unknown task'),
  noCredentials('the answer is larger than 1 MB'),
  noCredentials("ENOENT: no such file or directory, open '/t'", { code: 'ENOENT' }),
  noCredentials('Unexpected EOF Deserialization error'),
  // OIDC
  new Failure({ code: 'no-id-token', fork: false }),
  new Failure({ code: 'no-id-token', fork: true }),
  webIdentityRefused('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
  webIdentityRefused('InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for x'),
  webIdentityRefused('InvalidIdentityTokenException', 'Incorrect token audience'),
  webIdentityRefused('InvalidIdentityTokenException', "Couldn't retrieve verification key from your identity provider"),
  webIdentityRefused('InvalidIdentityTokenException', 'Another reason'),
  webIdentityRefused('ExpiredTokenException', 'Token expired: current date/time 2 must be before 1'),
  gitHub(Object.assign(new Error('bad audience'), { statusCode: 400 })),
  gitHub(Object.assign(new Error('x'), { statusCode: 503 })),
  broken({ service: 'GitHub OIDC', operation: 'token request', region: '' }),
  // ECR
  getToken(denied('ecr:GetAuthorizationToken', '*')),
  repositoriesDenied({ message: 'User: x is not authorized to perform: ecr:PutImage on resource: y' }),
  repositoriesDenied({ access: 'pull' }, { access: 'pull', account: '333333333333' }),
  getToken(denied('ecr:DescribeImages', 'x'), { operation: 'DescribeImages' }),
  // AWS and what is in between
  aws('Throttling', 'Rate exceeded'),
  aws('ServiceUnavailable', 'x', { status: 503 }),
  aws('SomethingNew', 'for once'),
  aws('Unknown', 'Unknown', { status: 403, headers: { 'content-type': 'text/html' } }),
  getToken(new SyntaxError(`Unexpected token '<', "<html><bod"... is not valid JSON${hint}`)),
  assumeRole(Object.assign(new Error(`@aws-sdk XML parse error: x.${hint}`), { $metadata: { httpStatusCode: 502 } })),
  broken({ service: 'ECR', operation: 'GetAuthorizationToken', region: 'eu-west-1' }),
  system('ENOTFOUND', 'getaddrinfo ENOTFOUND sts.eu-wset-1.amazonaws.com'),
  system('EAI_AGAIN', 'getaddrinfo EAI_AGAIN sts.amazonaws.com'),
  assumeRole(new AggregateError([systemError('ECONNREFUSED', 'connect ECONNREFUSED ::1:9')])),
  system('ENETUNREACH', 'connect ENETUNREACH'),
  system('ECONNRESET', 'socket hang up', { name: 'TimeoutError' }),
  assumeRole(Object.assign(new Error('the request socket timed out'), { name: 'TimeoutError' })),
  system('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'),
  system('CERT_HAS_EXPIRED', 'certificate has expired'),
  system('ERR_TLS_CERT_ALTNAME_INVALID', "Host: a. is not in the cert's altnames: DNS:b"),
  system('EPROTO', 'write EPROTO wrong version number'),
  system('ERR_PROXY_TUNNEL', 'Failed: HTTP/1.1 407 Proxy Authentication Required', { statusCode: 407 }),
  system('ERR_PROXY_TUNNEL', 'Failed: HTTP/1.1 403 Forbidden', { statusCode: 403 }),
  ...['', 'STS AssumeRole in eu-west-1', `docker login to ${host}`, 'reading the AWS config files'].map(outOfTime),
  outOfTime('reading the base credentials from profile docker login to x'),
  outOfTime('waiting for the lock of the Docker config'),
  new Failure({ code: 'cancelled' }),
  // Tools
  new Failure({ code: 'tool-missing', tool: 'docker' }),
  new Failure({ code: 'tool-missing', tool: 'podman' }),
  ...['400 Bad Request', '401 Unauthorized', '403 Forbidden', '429 Too Many Requests'].map(answered),
  answered('503 Service Unavailable'),
  login(`Error: logging into "${host}": invalid username/password\n`, {}, 'podman'),
  registry('net/http: TLS handshake timeout'),
  registry(`dial tcp: lookup ${host} on 10.0.0.2:53: no such host`),
  registry('tls: failed to verify certificate: x509: certificate signed by unknown authority'),
  registry('dial tcp 10.0.0.1:443: connect: connection refused'),
  registry('read tcp 10.0.0.1:443: read: connection reset by peer'),
  registry('proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused'),
  registry('tls: first record does not look like a TLS handshake'),
  login('Error saving credentials: error storing credentials - err: exit status 1, out: `not implemented`'),
  login('permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'),
  login('Error saving credentials: open /x/config.json: permission denied'),
  login('Error: exec: "docker-credential-": executable file not found in $PATH'),
  login('', { exitCode: null, signal: 'SIGKILL' }),
  login('', { exitCode: 0 }),
  login('', { exitCode: 127 }),
  // Docker config
  ...(['not-an-object', 'not-plans', 'not-a-file', 'too-large', 'not-ours', 'lock-timeout'] as const).map((problem) =>
    config(problem),
  ),
  config('unreadable', 'EACCES'),
  config('unwritable', 'EROFS'),
  config('disk-full', 'ENOSPC'),
  config('is-a-directory', 'EISDIR'),
  config('no-home', '', ''),
  config('no-runner-temp', '', ''),
  config('no-runner-temp', 'EROFS'),
  config('path-too-long', '', 'C:/temp/ecr-login-helper/docker-credential-ecr-cross-account.cmd'),
  config('lock-timeout', '', '/temp/ecr-login-docker-config/config.json'),
  // Inputs
  inputs('region: "x" is not an AWS region', 'role-arn: "y" is not an ARN'),
  inputs('region: did you mean eu-west-1?'),
  // What is not known has a name of its own
  failedCall({ ...assumeWithToken, operation: 'AssumeRole', signedBy: 'role' }, refusal('x', maximum), { attempts: 2 }),
  assumeRole(refusal('ExpiredTokenException', expired), { signedBy: 'oidc' }),
  failedCall(assumeWithToken, refusal('InvalidIdentityTokenException', 'Incorrect token audience. . ')),
  getToken(refusal('AccessDeniedException', ''), { operation: 'BatchCheckLayerAvailability' }),
  getToken(refusal('AccessDeniedException', 'no. .'), { operation: 'GetDownloadUrlForLayer' }),
  new Failure({ code: 'no-credentials', source: 'profile x' }, refusal('TooManyRequestsException', 'x')),
  assumeRole(new Error('a surprise')),
  new SyntaxError('Unexpected token x, "x" is not valid JSON'),
  systemError('EBADF', 'bad file descriptor'),
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
    const sources = readdirSync('src/explain/lessons').map((file) =>
      readFileSync(`src/explain/lessons/${file}`, 'utf8'),
    )
    const inSources = sources.join('\n').matchAll(/^ {2}'(.+)': [{[]$|^ +title: '(.+)',$/gm)
    const seen = new Set(reports.map(({ title }) => title))
    expect([...inSources].map(([, key, title = key]) => title).filter((title) => !seen.has(title ?? ''))).toEqual([])
    const titles = [...text.matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, title]) => title)
    expect(titles.sort()).toEqual([...seen].sort())
  })
})

describe('what failed', () => {
  test('is said for an empty or foreign error as well', () => {
    const odd = [undefined, null, 'text', 7, Symbol('s'), {}, Object.create(null), new Error(''), repositoriesDenied()]
    for (const error of odd) {
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
    expect(explain(answered('401 Unauthorized'), context).details.join()).toContain('401 Unauthorized')
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
      const { title, what, why, remedy, details } = report
      for (const line of [title, annotation(report), what, why, remedy, ...details]) {
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
    const pieces = ['"', 'because no ', 'with an explicit deny in a ', 'password= ', '. ', 'EAI_', 'eyJ-', ' error="']
    for (const piece of pieces) {
      const report = explain(failure(piece.repeat(5_000_000 / piece.length)), context)
      expect(JSON.stringify(report).length).toBeLessThan(200_000)
    }
  })
})
