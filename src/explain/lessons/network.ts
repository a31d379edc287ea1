import type { Cause } from '../cause.js'
import type { Lessons } from '../lesson.js'

/** Also for answers that are readable, but cannot be from AWS. */
export const notFromAws =
  'A proxy, a sign-in page of the network or an AWS_ENDPOINT_URL* answers instead of AWS. Let requests to AWS through (HTTPS_PROXY, NO_PROXY), or correct the variable.'

/** No answer, or an answer that is not from AWS. Sources: the error codes of Node.js and of OpenSSL. */
export const networkLessons: Lessons = {
  'Proxy needs a login': {
    code: /^ERR_PROXY_TUNNEL$/,
    when: ({ cause }) => cause.status === 407 || / 407 /.test(cause.message),
    why: ({ cause }) => `The proxy rejected the connection (${cause.message}).`,
    remedy: 'Put user and password before the host in HTTPS_PROXY, from a secret, with special characters URL-encoded.',
  },
  'Proxy rejects the connection': {
    code: /^ERR_PROXY_/,
    when: ({ cause }) => cause.code !== 'ERR_PROXY_TUNNEL' || cause.status !== undefined,
    why: ({ cause }) => `The proxy rejected the connection (${cause.message}).`,
    remedy: ({ words, cause: { status = 0 } }) =>
      `${status >= 500 ? 'Proxies also answer like this for unknown hosts. Check region and sts-region for a typo first, then allow' : 'Allow'} ${words.host} in the proxy, or let this machine connect directly (NO_PROXY).`,
  },
  'Host name not found': {
    code: /^ENOTFOUND$/,
    why: ({ words }) => `The name ${words.host} does not exist for this machine.`,
    remedy:
      'Check region and sts-region for a typo, HTTPS_PROXY for a wrong host, and in a VPC its endpoints and DNS server.',
  },
  'DNS server does not answer': {
    code: /^EAI_/,
    why: ({ words }) => `This machine could not look up the name ${words.host}.`,
    remedy: "Run the job again. If it fails again, check the machine's DNS server (/etc/resolv.conf).",
  },
  'Certificate out of date': {
    code: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    why: ({ words }) => `The TLS certificate of ${words.host} is not valid at this machine's time.`,
    remedy: "Check the machine's clock. If it is right, a proxy uses a certificate that is out of date.",
  },
  'Certificate of another host': {
    code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    why: ({ cause }) => `The TLS certificate is for another host: ${cause.message}`,
    remedy: 'Another server answers instead of AWS. Check DNS, /etc/hosts, the proxy and AWS_ENDPOINT_URL*.',
  },
  'Certificate not trusted': {
    code: /^(?:SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_EXCEEDED|CRL_|ERROR_IN_CERT)/,
    why: ({ words, cause }) =>
      `This machine does not trust the issuer of the TLS certificate of ${words.host} (${cause.code}). Usually a proxy inspects TLS.`,
    remedy:
      "Set the environment variable NODE_EXTRA_CA_CERTS of the job or runner to a PEM file with the proxy's CA certificate.",
  },
  'No TLS': {
    code: /^(?:EPROTO|ERR_SSL_|ERR_TLS_)/,
    why: ({ words, cause }) => `${words.host} did not answer with TLS (${cause.code}).`,
    remedy:
      'Check that HTTPS_PROXY starts with http:// if the proxy itself uses no TLS, and AWS_ENDPOINT_URL* for a wrong port.',
  },
  'Connection refused': {
    code: /^ECONNREFUSED$/,
    why: ({ words, cause }) => `No server listens at the address of ${words.host} (${cause.message || cause.code}).`,
    remedy: 'Check HTTPS_PROXY, AWS_ENDPOINT_URL*, and the firewalls on the way.',
  },
  'Network unreachable': {
    code: /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    why: ({ words, cause }) => `This machine has no route to ${words.host} (${cause.code}).`,
    remedy:
      'Check its routes, or HTTPS_PROXY if it must use a proxy. A VPC without internet access needs endpoints for STS, ECR and S3.',
  },
  'Connection broken': {
    // A tunnel without a status: the proxy closed the connection instead of answering.
    code: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_PROXY_TUNNEL)$/,
    why: ({ words }) => `The connection to ${words.host} was closed before the answer came.`,
    remedy: 'Run the job again. If it fails again, look for a firewall or proxy that cuts connections.',
  },
  'No answer in time': {
    when: ({ cause }) => /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(cause.code) || cause.name === 'TimeoutError',
    why: ({ words }) => `${words.host} did not answer.`,
    remedy:
      'Look for a firewall that drops packets, or set HTTPS_PROXY. A VPC without internet access needs endpoints for STS, ECR and S3.',
  },
  'GitHub server error': {
    when: ({ call, cause }) => call.service === 'GitHub OIDC' && (cause.status ?? 0) >= 500,
    why: ({ cause }) => `GitHub's OIDC issuer answers with HTTP ${cause.status}.`,
    remedy: 'Run the job again later. githubstatus.com shows whether there is a known problem.',
  },
  'GitHub denies the OIDC token': {
    when: ({ call, cause }) => call.service === 'GitHub OIDC' && cause.status !== undefined,
    why: ({ cause }) => `GitHub's OIDC issuer answers with HTTP ${cause.status}: ${cause.message}`,
    remedy: 'Check oidc-audience and "permissions: id-token: write" of the job, and run the job again.',
  },
  'Not an answer from AWS': {
    when: ({ cause }) =>
      cause.status !== undefined ||
      // Node's parser: the answer is not HTTP.
      cause.code.startsWith('HPE_') ||
      tooLarge.test(cause.message) ||
      /XML parse error|is not valid JSON|Deserialization error/.test(cause.message),
    why: ({ words, cause }) => `${words.host} answered with ${answer(cause)}, which is not in AWS's format.`,
    remedy: notFromAws,
  },
}

/** The rest of such an answer was not read. */
const tooLarge = /the answer is larger than 1 MB/

function answer(cause: Cause): string {
  if (tooLarge.test(cause.message)) return 'more than 1 MB'
  const type = cause.contentType ? ` (${cause.contentType})` : ''
  return cause.status === undefined ? `something${type}` : `HTTP ${cause.status}${type}`
}
