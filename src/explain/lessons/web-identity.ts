import { providerAdvice, webIdentityAdvice } from '../advice/web-identity.js'
import { accessDenied, type Lessons } from '../lesson.js'

const webIdentity = /^AssumeRoleWithWebIdentity$/

/** STS rejected the job's OIDC token. Source: the errors of AssumeRoleWithWebIdentity in the STS API reference. */
export const oidcLessons: Lessons = {
  'OIDC token expired': {
    name: /^(?:ExpiredToken|ExpiredTradeInToken)$/,
    operation: webIdentity,
    why: ({ words }) => `The OIDC token has expired. ${words.awsSays}`,
    remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony).",
  },
  'OIDC provider missing': {
    name: /^InvalidIdentityToken$/,
    message: /No OpenIDConnect provider/i,
    why: ({ words }) => `The account of ${words.role} has no OIDC provider for ${words.iss}.`,
    advice: providerAdvice,
  },
  'OIDC signing key not available': {
    when: ({ cause }) => cause.name === 'IDPCommunicationError' || /retrieve verification key/i.test(cause.message),
    why: ({ words }) =>
      `STS could not get the signing key of ${words.iss}. This is usually a temporary error of the issuer or of AWS.`,
    remedy:
      'Run the job again. If it fails again, check that the internet reaches the issuer and its keys (/.well-known/openid-configuration), also those of a GitHub Enterprise Server.',
  },
  'OIDC audience not accepted': {
    name: /^InvalidIdentityToken$/,
    message: /audience/i,
    why: ({ words }) => `The OIDC provider in the role's account does not have the audience ${words.aud}.`,
    remedy: "Add it to the provider's audiences, or give one of these as oidc-audience.",
    advice: providerAdvice,
  },
  'OIDC token not accepted': {
    name: /^(?:InvalidIdentityToken|IDPRejectedClaim)$/,
    why: ({ words }) => `STS does not accept the token. ${words.awsSays}`,
    remedy:
      "Check that the provider's URL in the role's account is the token's issuer. Check the runner's clock. Then run the job again.",
  },
  'Role denies the OIDC token': {
    name: accessDenied,
    operation: webIdentity,
    why: ({ words: { role, sub, aud } }) =>
      `The trust policy of ${role} does not match the token (sub: ${sub}, aud: ${aud}), or the role does not exist.`,
    advice: webIdentityAdvice,
  },
}
