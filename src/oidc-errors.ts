import { accessDenied, awsSays, type Row } from './call-errors.js'
import { providerAdvice, webIdentityAdvice } from './role-advice.js'

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
    why: ({ claims, call }) =>
      `The account of ${call.roleArn ?? 'the role'} has no OIDC provider for ${claims?.iss ?? "the token's issuer"}.`,
    remedy: '',
    advice: providerAdvice,
  },
  {
    name: /^InvalidIdentityToken$/,
    message: /audience/i,
    title: 'OIDC audience not accepted',
    why: ({ claims }) =>
      `The OIDC provider in the role's account does not have the audience ${claims?.aud ?? 'of the token'}.`,
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
    why: ({ claims }) => `STS could not fetch the keys of ${claims?.iss ?? "the token's issuer"}.`,
    remedy: 'Run the job again. A GitHub Enterprise Server has to be reachable from the internet for this.',
  },
  {
    name: accessDenied,
    operation: webIdentity,
    title: 'Role refuses the OIDC token',
    why: ({ call, claims }) =>
      `The trust policy of ${call.roleArn ?? 'the role'} does not match the token${claims ? ` (sub ${claims.sub}, aud ${claims.aud})` : ''}, or there is no such role.`,
    remedy: '',
    advice: webIdentityAdvice,
  },
]
