import { providerAdvice, webIdentityAdvice } from '../advice/web-identity.js'
import { accessDenied, awsSays, type LessonRow, theClaim, theRole } from '../lesson.js'

const webIdentity = /^AssumeRoleWithWebIdentity$/

/** STS rejected the job's OIDC token. Source: the errors of AssumeRoleWithWebIdentity in the STS API reference. */
export const oidcLessons: readonly LessonRow[] = [
  {
    name: /^(?:ExpiredToken|ExpiredTradeInToken)$/,
    operation: webIdentity,
    title: 'OIDC token expired',
    why: ({ cause }) => `The OIDC token has expired. ${awsSays(cause.message)}`,
    remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony).",
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
    message: /retrieve verification key/i,
    title: 'OIDC signing key not available',
    why: (failed) =>
      `STS could not get the signing key of ${theClaim(failed, 'iss')}. This is usually a temporary error of the issuer or of AWS.`,
    remedy:
      'Run the job again. If it fails again, check that the internet reaches the issuer and its keys (/.well-known/openid-configuration).',
  },
  {
    name: /^InvalidIdentityToken$/,
    message: /audience/i,
    title: 'OIDC audience not accepted',
    why: (failed) => `The OIDC provider in the role's account does not have the audience ${theClaim(failed, 'aud')}.`,
    remedy: "Add it to the provider's audiences, or give one of these as oidc-audience.",
    advice: providerAdvice,
  },
  {
    name: /^(?:InvalidIdentityToken|IDPRejectedClaim)$/,
    title: 'OIDC token not accepted',
    why: ({ cause }) => `STS does not accept the token. ${awsSays(cause.message)}`,
    remedy:
      "Check that the provider's URL in the role's account is the token's issuer. Check the runner's clock. Then run the job again.",
  },
  {
    name: /^IDPCommunicationError$/,
    title: 'OIDC issuer not reachable for AWS',
    why: (failed) => `STS could not fetch the keys of ${theClaim(failed, 'iss')}.`,
    remedy: 'Run the job again. AWS must reach the issuer over the internet, also that of a GitHub Enterprise Server.',
  },
  {
    name: accessDenied,
    operation: webIdentity,
    title: 'Role denies the OIDC token',
    why: (failed) =>
      `The trust policy of ${theRole(failed)} does not match the token (sub: ${theClaim(failed, 'sub')}, aud: ${theClaim(failed, 'aud')}), or the role does not exist.`,
    remedy: '',
    advice: webIdentityAdvice,
  },
]
