import { providerAdvice, webIdentityAdvice } from '../advice/web-identity.js'
import { accessDenied, awsSays, type Row, theClaim, theRole } from './calls.js'

const webIdentity = /^AssumeRoleWithWebIdentity$/

/** STS did not take the job's OIDC token. Source: the errors of AssumeRoleWithWebIdentity in the STS API reference. */
export const oidcLessons: readonly Row[] = [
  {
    name: /^(?:ExpiredToken|ExpiredTradeInToken)$/,
    operation: webIdentity,
    title: 'OIDC token expired',
    why: ({ cause }) => `For AWS the OIDC token has expired. ${awsSays(cause.message)}`,
    remedy: "Run the job again; if that does not help, set the runner's clock (NTP, chrony).",
  },
  {
    name: /^InvalidIdentityToken$/,
    message: /No OpenIDConnect provider/i,
    title: 'OIDC provider missing',
    why: (failed) => `The account of ${theRole(failed)} has no OIDC provider for ${theClaim(failed, 'iss')}.`,
    remedy: '',
    advice: providerAdvice,
  },
  {
    name: /^InvalidIdentityToken$/,
    message: /audience/i,
    title: 'OIDC audience not accepted',
    why: (failed) => `The OIDC provider in the role's account does not have the audience ${theClaim(failed, 'aud')}.`,
    remedy: 'Add it to the provider (client IDs), or give the one it has as oidc-audience.',
    advice: providerAdvice,
  },
  {
    name: /^(?:InvalidIdentityToken|IDPRejectedClaim)$/,
    title: 'OIDC token not accepted',
    why: ({ cause }) => `STS does not accept the token. ${awsSays(cause.message)}`,
    remedy:
      "Check that the provider's URL in the role's account is the token's issuer, and the runner's clock; then run the job again.",
  },
  {
    name: /^IDPCommunicationError$/,
    title: 'OIDC issuer not reachable for AWS',
    why: (failed) => `STS could not fetch the keys of ${theClaim(failed, 'iss')}.`,
    remedy: 'Run the job again. A GitHub Enterprise Server has to be reachable from the internet for this.',
  },
  {
    name: accessDenied,
    operation: webIdentity,
    title: 'Role refuses the OIDC token',
    why: (failed) =>
      `The trust policy of ${theRole(failed)} does not match the token (sub: ${theClaim(failed, 'sub')}, aud: ${theClaim(failed, 'aud')}), or there is no such role.`,
    remedy: '',
    advice: webIdentityAdvice,
  },
]
