import type { FailedCall, Row } from './calls.js'

/** Nobody answered, or somebody else than was asked. Sources: the error codes of Node.js and of OpenSSL. */
export const networkLessons: readonly Row[] = [
  {
    code: /^ERR_PROXY_TUNNEL$/,
    when: ({ cause }) => cause.status === 407 || / 407 /.test(cause.message),
    title: 'Proxy wants a login',
    why: ({ cause }) => `The proxy refused the connection (${cause.message}).`,
    remedy: 'Put user and password before the host in HTTPS_PROXY, from a secret, with special characters URL-encoded.',
  },
  {
    code: /^ERR_PROXY_/,
    when: ({ cause }) => cause.code !== 'ERR_PROXY_TUNNEL' || cause.status !== undefined,
    title: 'Proxy refuses',
    why: ({ cause }) => `The proxy refused the connection (${cause.message}).`,
    remedy: (failed) =>
      `${(failed.cause.status ?? 0) >= 500 ? 'Check region and sts-region for a typing mistake: proxies answer so for names that do not exist. Else allow' : 'Allow'} ${host(failed)} in the proxy, or let this machine go there directly (NO_PROXY).`,
  },
  {
    code: /^ENOTFOUND$/,
    title: 'Host name not found',
    why: (failed) => `The name ${host(failed)} does not exist for this machine.`,
    remedy:
      'Check region and sts-region for a typing mistake, HTTPS_PROXY for a wrong host, and in a VPC its endpoints and name server.',
  },
  {
    code: /^EAI_/,
    title: 'Name server does not answer',
    why: (failed) => `The name ${host(failed)} could not be looked up.`,
    remedy: "Run the job again; if that does not help, look at the machine's name server (/etc/resolv.conf).",
  },
  {
    code: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    title: 'Certificate out of date',
    why: (failed) => `The TLS certificate of ${host(failed)} is not valid at this machine's time.`,
    remedy: "Set the machine's clock; if that is right, a proxy shows a certificate that is out of date.",
  },
  {
    code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    title: 'Certificate of another host',
    why: ({ cause }) => `The TLS certificate is for another host: ${cause.message}`,
    remedy: 'Something else than AWS answers: look at DNS, /etc/hosts, the proxy and AWS_ENDPOINT_URL*.',
  },
  {
    code: /^(?:SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_EXCEEDED|CRL_|ERROR_IN_CERT)/,
    title: 'Certificate not trusted',
    why: (failed) =>
      `The TLS certificate of ${host(failed)} is signed by none that this machine trusts (${failed.cause.code}): mostly a proxy that looks into TLS.`,
    remedy:
      'Give its CA certificate, as a PEM file, in the environment variable NODE_EXTRA_CA_CERTS of the job or runner.',
  },
  {
    code: /^(?:EPROTO|ERR_SSL_|ERR_TLS_)/,
    title: 'No TLS',
    why: (failed) => `${host(failed)} did not answer with TLS (${failed.cause.code}).`,
    remedy:
      'Check that HTTPS_PROXY starts with http:// if the proxy itself speaks no TLS, and AWS_ENDPOINT_URL* for a wrong port.',
  },
  {
    code: /^ECONNREFUSED$/,
    title: 'Connection refused',
    why: (failed) => `Nothing listens where ${host(failed)} should (${failed.cause.message || failed.cause.code}).`,
    remedy: 'Check HTTPS_PROXY and AWS_ENDPOINT_URL*, and a firewall in between.',
  },
  {
    code: /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    title: 'Network unreachable',
    why: (failed) => `There is no way from this machine to ${host(failed)} (${failed.cause.code}).`,
    remedy:
      'Check its routes, or HTTPS_PROXY if it has to take a proxy; a VPC without internet needs endpoints for STS, ECR and S3.',
  },
  {
    // A tunnel without a status: the proxy has closed the connection instead of answering.
    code: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_PROXY_TUNNEL)$/,
    title: 'Connection broken',
    why: (failed) => `The connection to ${host(failed)} was closed before the answer came.`,
    remedy: 'Run the job again; if it stays, look for a firewall or proxy that cuts connections.',
  },
  {
    when: ({ cause }) => /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(cause.code) || cause.name === 'TimeoutError',
    title: 'No answer in time',
    why: (failed) => `${host(failed)} did not answer.`,
    remedy:
      'Look for a firewall that drops packets, or set HTTPS_PROXY; a VPC without internet needs endpoints for STS, ECR and S3.',
  },
  {
    when: ({ call, cause }) => call.service === 'GitHub OIDC' && (cause.status ?? 0) >= 500,
    title: 'GitHub has trouble',
    why: ({ cause }) => `GitHub's OIDC issuer answers with HTTP ${cause.status}.`,
    remedy: 'Run the job again later; githubstatus.com shows whether there is a known problem.',
  },
  {
    when: ({ call, cause }) => call.service === 'GitHub OIDC' && cause.status !== undefined,
    title: 'GitHub refuses the OIDC token',
    why: ({ cause }) => `GitHub's OIDC issuer answers with HTTP ${cause.status}: ${cause.message}`,
    remedy: 'Check oidc-audience and "permissions: id-token: write" of the job, and run the job again.',
  },
  {
    when: ({ cause }) =>
      cause.status !== undefined || /XML parse error|is not valid JSON|Deserialization error/.test(cause.message),
    title: 'Not an answer from AWS',
    why: (failed) => `${host(failed)} answered with ${answer(failed)}, which is not in AWS's format.`,
    remedy: () => notFromAws,
  },
]

/** Shared with answers that could be read, but can not be AWS's. */
export const notFromAws =
  'A proxy, a sign-in page of the network or an AWS_ENDPOINT_URL* answers instead of AWS: let AWS through (HTTPS_PROXY, NO_PROXY), or correct the variable.'

/** `sts.eu-west-1.amazonaws.com`, as far as the error knows it. */
function host({ call, cause }: FailedCall): string {
  const lookedUp = /(?:ENOTFOUND|EAI_\w+) ([\w.-]+)/.exec(cause.message)?.[1]
  return lookedUp ?? call.host ?? (call.region ? `${call.service} in ${call.region}` : call.service)
}

function answer({ cause }: FailedCall): string {
  const type = cause.contentType ? ` (${cause.contentType})` : ''
  return cause.status === undefined ? `something${type}` : `HTTP ${cause.status}${type}`
}
