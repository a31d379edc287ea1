import { describe, expect, test } from '@jest/globals'
import { explain } from '../../../src/explain/explain.js'
import { Failure } from '../../../src/run/failure.js'
import { assumeRole, context, systemError } from './failures.js'

/** Codes that mean just this, and beginnings of codes. Sources: Node.js's `errors`, OpenSSL's `X509_V_ERR_*`. */
const codes: Readonly<Record<string, { readonly whole?: readonly string[]; readonly beginnings?: readonly string[] }>> =
  {
    'Proxy rejects the connection': { beginnings: ['ERR_PROXY_'] },
    'Host name not found': { whole: ['ENOTFOUND'] },
    'DNS server does not answer': { beginnings: ['EAI_'] },
    'Certificate out of date': { whole: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'] },
    'Certificate of another host': { whole: ['ERR_TLS_CERT_ALTNAME_INVALID'] },
    'Certificate not trusted': {
      beginnings: [
        ...['SELF_SIGNED_', 'DEPTH_ZERO_SELF_SIGNED', 'UNABLE_TO_', 'CERT_', 'INVALID_CA'],
        ...['PATH_LENGTH_EXCEEDED', 'CRL_', 'ERROR_IN_CERT'],
      ],
    },
    'No TLS': { beginnings: ['EPROTO', 'ERR_SSL_', 'ERR_TLS_'] },
    'Connection refused': { whole: ['ECONNREFUSED'] },
    'Network unreachable': { whole: ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'] },
    'Connection broken': { whole: ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ERR_PROXY_TUNNEL'] },
    'No answer in time': { whole: ['ETIMEDOUT', 'ESOCKETTIMEDOUT'] },
  }
const titleOf = (code: string) => explain(assumeRole(systemError(code, 'x')), context).title

describe('a code of Node or OpenSSL', () => {
  const rows = Object.entries(codes).flatMap(([title, { whole = [], beginnings = [] }]) => [
    ...whole.map((code) => ({ title, code, more: [] })),
    ...beginnings.map((code) => ({ title, code, more: [`${code}X`] })),
  ])

  test.each(rows)('$code is explained as “$title”', ({ title, code, more }) => {
    for (const known of [code, ...more]) expect(titleOf(known)).toBe(title)
    expect(titleOf(`X${code}`)).toBe('Call failed')
  })

  test.each(rows.filter(({ more }) => more.length === 0))(
    '$code is no other that begins like it',
    ({ title, code }) => {
      expect(titleOf(`${code}X`)).not.toBe(title)
    },
  )
})

describe('a proxy', () => {
  const report = (message: string, statusCode?: number) =>
    explain(
      assumeRole(systemError('ERR_PROXY_TUNNEL', message, statusCode === undefined ? {} : { statusCode })),
      context,
    )

  test('that needs a login is known by its status, or by its words alone', () => {
    expect(report('no', 407).title).toBe('Proxy needs a login')
    expect(report('Failed: HTTP/1.1 407 Proxy Authentication Required').title).toBe('Proxy needs a login')
    expect(report('closed at proxy:407').title).toBe('Connection broken')
    expect(explain(assumeRole(systemError('ERR_PROXY_TUNNELX', 'x', { statusCode: 407 })), context).title).toBe(
      'Proxy rejects the connection',
    )
  })

  test.each([
    [403, 'Allow STS in eu-west-1 in the proxy'],
    [499, 'Allow STS'],
    [500, 'unknown hosts. Check region and sts-region'],
    [502, 'Check region and sts-region for a typo first, then allow STS'],
  ])('that answers %i is explained with “%s”', (status, remedy) => {
    expect(report('Failed', status).remedy).toContain(remedy)
  })
})

test.each([
  [500, 'GitHub server error'],
  [499, 'GitHub denies the OIDC token'],
  [undefined, 'Call failed'],
])('GitHub’s answer %s to the request for a token is explained as “%s”', (statusCode, title) => {
  const call = { service: 'GitHub OIDC', operation: 'token request', region: '', signedBy: 'none' } as const
  const cause = Object.assign(new Error('x'), statusCode && { statusCode })
  expect(explain(new Failure({ code: 'call', call, attempts: 1 }, cause), context).title).toBe(title)
})

test('an answer without a status is called something', () => {
  const { why } = explain(assumeRole(new SyntaxError(`Unexpected token '<', "<html>" is not valid JSON`)), context)
  expect(why).toBe("STS in eu-west-1 answered with something, which is not in AWS's format.")
})
