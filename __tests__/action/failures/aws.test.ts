import { afterAll, expect } from '@jest/globals'
import type { Effect, Fault } from '../../../sandbox/network/faults.js'
import { EXTERNAL_ID, ROLES } from '../../../sandbox/world.js'
import { writeAwsFiles } from '../../support/aws-files.js'
import type { Outcome } from '../../support/failing-job.js'
import { entry } from '../../support/job.js'
import { mayMoveNameServer, startNameServer } from '../../support/name-server.js'
import { holdRows } from './hold-rows.js'
import { assumed, type Case, good, gotToken, noTool, patient, type Row, soon } from './row.js'

/** Rows of the fault table about AWS, GitHub and the way to them. */

const sts = { service: 'sts' } as const
const ecr = { service: 'ecr' } as const

const withOidc: Case = {
  keys: false,
  inputs: { ...noTool, ...patient, 'role-arn': '', 'external-id': '', 'oidc-role-arn': ROLES.github },
  arrange: ({ sandbox }) => sandbox.oidcEnv(),
}

/** The fault strikes until the deadline. */
function untilDeadline(fault: Fault, calls: Case['calls'] = []): Case {
  return { title: 'Out of time', calls, inputs: soon, faults: [fault] }
}

/** Twice each; then the login succeeds, with exactly these calls. */
function heals(effect: Effect, status: number | null): Case {
  const failed = (call: string) => (status === undefined ? [] : [`${call} ${status}`, `${call} ${status}`])
  const calls = [failed('sts AssumeRole eu-west-1'), assumed, failed('ecr GetAuthorizationToken eu-west-1'), gotToken]
  const faults = [sts, ecr].map((match) => ({ match, times: 2, ...effect }))
  return { inputs: noTool, faults, calls: calls.flat() }
}

/** Connections fail before there is a request. */
function connectsAgain(effect: Effect): Case {
  return { ...heals(effect, null), calls: good, hold: (outcome) => expect(connects(outcome, 'sts')).toBe(3) }
}

function connects({ job: { sandbox } }: Outcome, service: string): number {
  return sandbox.connections.filter(({ target }) => target.startsWith(`${service}.`)).length
}

/** It never heals: tried again until the deadline. */
function stays(title: string, effect: Effect, least = 2): Case {
  return {
    ...{ title, calls: 'not counted', inputs: soon, faults: [{ match: sts, ...effect }] },
    hold: (outcome) => {
      expect(Math.max(outcome.calls.length, connects(outcome, 'sts'))).toBeGreaterThanOrEqual(least)
      expect(new Set(outcome.calls).size).toBeLessThan(2)
    },
  }
}

const refusedBy = (status: number, code: string, message: string): Case => ({
  ...{ calls: [`sts AssumeRole eu-west-1 ${status}`], inputs: patient },
  faults: [{ match: sts, kind: 'error', code, message, status }],
})

/** ECR's answer, with another token or registry. */
function answered(data: { readonly authorizationToken: string } | { readonly proxyEndpoint: string }): Case {
  const edit = (body: string): string => {
    const { authorizationData, ...answer } = JSON.parse(body)
    return JSON.stringify({ ...answer, authorizationData: [{ ...authorizationData[0], ...data }] })
  }
  return { title: 'Not an answer from AWS', calls: good, faults: [{ match: ecr, kind: 'edit', edit }] }
}

const noToken = Buffer.from('this/is/no/user+and+password').toString('base64')

const notAws = (match: Fault['match'], effect: Effect): Case => ({
  ...{ title: 'Not an answer from AWS', inputs: patient, faults: [{ match, ...effect }] },
  calls: match === sts ? [assumed] : good,
})

const noSuchName = `${'a'.repeat(64)}.invalid`
const oneConnection = (outcome: Outcome): void => expect(connects(outcome, 'sts')).toBe(1)

const rows: readonly Row[] = [
  {
    fault: 'STS or ECR hangs before or inside the answer',
    cases: {
      'STS hangs': untilDeadline({ match: sts, kind: 'hang' }, ['sts AssumeRole eu-west-1 null']),
      'ECR hangs inside its answer': untilDeadline({ match: ecr, kind: 'hang-in-body' }, good),
      'the TLS handshake hangs': untilDeadline({ match: sts, kind: 'tls-hang' }),
      "GitHub's OIDC issuer hangs": {
        ...{ ...withOidc, title: 'Out of time', calls: ['oidc GetIdToken  null'] },
        inputs: { ...withOidc.inputs, ...soon },
        faults: [{ match: { service: 'oidc' }, kind: 'hang' }],
      },
      'a credential_process hangs, with what it has started': {
        ...{ title: 'Out of time', keys: false, inputs: { 'timeout-seconds': '2', profile: 'slow' } },
        arrange: (job) => {
          writeAwsFiles(job, { config: `[profile slow]\ncredential_process = sh -c 'sleep 60 & wait'\n` })
          return {}
        },
      },
      'the metadata service hangs': {
        ...{ title: 'No role on this machine', calls: 'not counted', keys: false, inputs: patient },
        env: { AWS_EC2_METADATA_DISABLED: 'false' },
        faults: [{ match: { service: 'imds' }, kind: 'hang' }],
        arrange: ({ sandbox }) => sandbox.imdsEnv(),
      },
    },
  },
  {
    fault: 'throttling, 5xx, reset, refused',
    cases: {
      'throttling heals': heals({ kind: 'throttle' }, 400),
      'a reset inside the answer heals': heals({ kind: 'reset-in-body' }, 200),
      'a reset of the connection heals': connectsAgain({ kind: 'connect-reset' }),
      "5xx of GitHub's OIDC issuer heals": {
        ...withOidc,
        faults: [{ match: { service: 'oidc' }, kind: '5xx', times: 2 }],
        calls: [
          ...['oidc GetIdToken  503', 'oidc GetIdToken  503', 'oidc GetIdToken  200'],
          ...['sts AssumeRoleWithWebIdentity eu-west-1 200', gotToken],
        ],
      },
      'that AWS cannot fetch the keys of the OIDC issuer heals': {
        ...withOidc,
        faults: [
          {
            ...{ match: sts, kind: 'error', code: 'InvalidIdentityToken', status: 400, times: 2 },
            message: "Couldn't retrieve verification key from your identity provider, please reference AssumeRole…",
          },
        ],
        calls: [
          'oidc GetIdToken  200',
          ...[400, 400, 200].map((s) => `sts AssumeRoleWithWebIdentity eu-west-1 ${s}`),
          gotToken,
        ],
      },
      'a session that ECR does not know yet heals': {
        ...{
          inputs: noTool,
          calls: [assumed, ...[400, 400, 200].map((s) => `ecr GetAuthorizationToken eu-west-1 ${s}`)],
        },
        faults: [
          {
            ...{ match: ecr, kind: 'error', code: 'UnrecognizedClientException', status: 400, times: 2 },
            message: 'The security token included in the request is invalid.',
          },
        ],
      },
      'a session that STS does not know yet at the second hop heals': {
        ...withOidc,
        inputs: {
          ...{ ...noTool, ...patient, 'oidc-role-arn': ROLES.githubBuild, 'role-arn': ROLES.push },
          'external-id': EXTERNAL_ID,
        },
        faults: [
          {
            ...{ match: { ...sts, operation: 'AssumeRole' }, kind: 'error', code: 'InvalidClientTokenId', status: 403 },
            ...{ times: 1, message: 'The security token included in the request is invalid' },
          },
        ],
        calls: [
          ...['oidc GetIdToken  200', 'sts AssumeRoleWithWebIdentity eu-west-1 200'],
          ...['sts AssumeRole eu-west-1 403', assumed, gotToken],
        ],
      },
      'throttling stays': stays('Throttled by AWS', { kind: 'throttle' }),
      'nothing listens where the proxy should be': {
        ...{ title: 'Connection refused', env: { HTTPS_PROXY: 'http://127.0.0.1:1' }, inputs: patient },
      },
      'AWS_MAX_ATTEMPTS is two': {
        ...{ title: 'AWS server error', env: { AWS_MAX_ATTEMPTS: '2' }, faults: [{ match: sts, kind: '5xx' }] },
        calls: ['sts AssumeRole eu-west-1 503', 'sts AssumeRole eu-west-1 503'],
      },
    },
  },
  {
    fault: 'denied, invalid, expired, malformed policy',
    cases: {
      'the OIDC token has expired': {
        ...{ ...withOidc, title: 'OIDC token expired' },
        faults: [{ match: sts, kind: 'error', code: 'ExpiredTokenException', message: 'Token expired', status: 400 }],
        calls: ['oidc GetIdToken  200', 'sts AssumeRoleWithWebIdentity eu-west-1 400'],
      },
      'the session policy is malformed': {
        ...{ title: 'Malformed session policy', calls: ['sts AssumeRole eu-west-1 400'] },
        inputs: { 'session-policy': '{"Statement":[{"Effect":"Maybe","Action":"*","Resource":"*"}]}' },
      },
      'a code that nobody knows': { ...refusedBy(400, 'SomethingNew', 'It is new.'), title: 'Rejected by AWS' },
    },
  },
  {
    fault: 'base credentials expired, unknown or missing',
    cases: {
      'expired, with a working role of the machine beside them': {
        ...{ title: 'Base credentials expired', keys: false, calls: ['sts AssumeRole eu-west-1 403'] },
        env: { AWS_EC2_METADATA_DISABLED: 'false' },
        arrange: ({ sandbox }) => ({ ...sandbox.imdsEnv(), ...sandbox.sessionEnv({ seconds: -1 }) }),
      },
      'with the wrong secret key': {
        ...{ title: 'Wrong secret access key', calls: ['sts AssumeRole eu-west-1 403'] },
        env: { AWS_SECRET_ACCESS_KEY: 'wrong/secret+key/of/forty/characters/0001' },
      },
      missing: { title: 'No credentials', keys: false },
      'no OIDC token, with keys in the environment': {
        ...{ title: 'No OIDC token', inputs: { 'oidc-role-arn': ROLES.githubBuild } },
      },
    },
  },
  {
    fault: 'HTML or empty 200',
    cases: {
      'HTML from STS': notAws(sts, { kind: 'html' }),
      'nothing from ECR': notAws(ecr, { kind: 'empty' }),
      'more than 1 MB from STS': notAws(sts, { kind: 'body', body: 'x'.repeat(1_000_001) }),
      'half an answer from STS': notAws(sts, { kind: 'malformed' }),
      "HTML from GitHub's OIDC issuer": {
        ...{ ...withOidc, title: 'Not an answer from GitHub', calls: ['oidc GetIdToken  200'] },
        faults: [{ match: { service: 'oidc' }, kind: 'html' }],
        // The runner complains of an empty mask.
        hold: ({ step }) => expect(step.masks).not.toContain(''),
      },
    },
  },
  {
    fault: 'token without a colon, registry of another host',
    cases: {
      'no colon': {
        ...answered({ authorizationToken: noToken }),
        // It is masked whatever it is.
        hold: ({ step }) => expect(step.masks).toContain(noToken),
      },
      'any other host': {
        ...answered({ proxyEndpoint: 'https://registry.example.com' }),
        // Nothing but AWS has been connected to.
        hold: ({ job: { sandbox } }) => {
          const hosts = ['sts.eu-west-1.amazonaws.com:443', 'api.ecr.eu-west-1.amazonaws.com:443']
          expect(sandbox.connections.map(({ target }) => target).toSorted()).toEqual(hosts.toSorted())
        },
      },
    },
  },
  {
    fault: 'DNS or TLS failure',
    cases: {
      'the name of an endpoint does not exist': {
        ...{ title: 'Host name not found', inputs: patient },
        env: { AWS_ENDPOINT_URL_STS: `https://${noSuchName}`, NO_PROXY: '.invalid' },
        hold: ({ step }) => expect(step.log).toContain('4 attempts'),
      },
      // The sandbox's proxy says what it says of a name that does not resolve.
      'a region that is not there, behind a proxy': {
        ...{
          title: 'Proxy rejects the connection',
          calls: [assumed],
          inputs: { region: 'eu-north-9', 'sts-region': 'eu-west-1' },
        },
        faults: [{ match: { service: 'ecr', region: 'eu-north-9' }, kind: 'refuse' }],
      },
      'a certificate of an unknown authority': {
        ...{ title: 'Certificate not trusted', inputs: patient, faults: [{ match: sts, kind: 'unknown-ca' }] },
        hold: oneConnection,
      },
      'a certificate that is out of date': {
        ...{ title: 'Certificate out of date', inputs: patient, faults: [{ match: sts, kind: 'expired-certificate' }] },
        hold: oneConnection,
      },
    },
  },
  {
    fault: 'clock skew',
    cases: {
      'an hour, which the SDK makes good': {
        inputs: noTool,
        arrange: ({ sandbox }) => {
          sandbox.world.clockSkewSeconds = 3600
          return {}
        },
        calls: [...['sts AssumeRole eu-west-1 403', assumed, 'ecr GetAuthorizationToken eu-west-1 400', gotToken]],
      },
      'one that stays': {
        ...refusedBy(
          403,
          'RequestTimeTooSkewed',
          'The difference between the request time and the current time is too large.',
        ),
        ...{ title: 'Clock skew', inputs: patient, calls: [1, 2, 3, 4].map(() => 'sts AssumeRole eu-west-1 403') },
        arrange: ({ sandbox }) => {
          sandbox.world.clockSkewSeconds = 7200
          return {}
        },
        hold: twoHoursApart,
      },
    },
  },
]

function twoHoursApart({ step }: Outcome): void {
  const [, here = '', there = ''] = /time is (\S+), AWS's is (\S+)\./.exec(step.log) ?? []
  const seconds = (Date.parse(there) - Date.parse(here)) / 1000
  expect(Math.round(seconds / 10)).toBe(720)
}

/** The same row, where the machine lets a test have name servers of its own. */
async function nameServerRows(): Promise<readonly Row[]> {
  if (!mayMoveNameServer) return []
  const [noSuchName, failing] = await Promise.all([startNameServer('no such name'), startNameServer('failing')])
  afterAll(() => {
    for (const server of [noSuchName, failing]) server.stop()
  })
  const direct = { env: { HTTPS_PROXY: '' }, inputs: { ...soon, region: 'eu-west-9' } }
  const cases: Row['cases'] = {
    'a region that is not there': {
      ...{ ...direct, title: 'Host name not found', entry: () => noSuchName.wrap(entry) },
      hold: ({ step }) => expect(step.log).toContain('sts.eu-west-9.amazonaws.com'),
    },
    'a name server that fails': {
      ...{ ...direct, title: 'DNS server does not answer', entry: () => failing.wrap(entry) },
      hold: () => expect(failing.questions()).toBeGreaterThan(2),
    },
  }
  return [{ fault: 'DNS or TLS failure', cases }]
}

holdRows([...rows, ...(await nameServerRows())])
