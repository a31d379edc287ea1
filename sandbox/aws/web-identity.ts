import type { Context } from '../iam/conditions.js'
import { federatedVerdict } from '../iam/evaluate.js'
import { ApiError } from '../network/http.js'
import { localise } from '../state/callers.js'
import type { Claims } from '../state/issuer.js'
import type { Call, State } from '../state/service.js'
import { findRole } from '../world.js'
import { granted } from './assume-role.js'
import { sessionRequest, text } from './session-request.js'
import type { Xml } from './xml.js'

const DENIED = 'Not authorized to perform sts:AssumeRoleWithWebIdentity'

/** `AssumeRoleWithWebIdentity`: unsigned; the token's signature, the account's provider and the trust policy decide. */
export async function assumeRoleWithWebIdentity(call: Call, state: State): Promise<Xml> {
  const request = sessionRequest(call.parameters)
  const roleArn = text(call.parameters, 'RoleArn')
  const claims = await verifiedClaims(text(call.parameters, 'WebIdentityToken'), state)
  const [, partition = '', , , account = ''] = roleArn.split(':')
  const audiences = state.world.accounts[account]?.oidcProviders[claims.iss]
  if (!audiences)
    throw new ApiError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${claims.iss}`)
  const audience = [claims.aud].flat().find((one) => audiences.includes(one))
  if (audience === undefined) throw new ApiError('InvalidIdentityToken', 'Incorrect token audience')
  const role = partition === call.place.partition ? findRole(state.world, roleArn) : undefined
  const issuer = claims.iss.replace('https://', '')
  const provider = `arn:${partition}:iam::${account}:oidc-provider/${issuer}`
  const asked = {
    provider,
    action: 'sts:AssumeRoleWithWebIdentity',
    context: conditions(issuer, { ...claims, aud: audience }),
  }
  if (!role || federatedVerdict(localise(role.trust, partition), asked) !== 'allow') {
    throw new ApiError('AccessDenied', DENIED, 403)
  }
  return {
    ...granted(roleArn, { ...request, state }),
    SubjectFromWebIdentityToken: claims.sub,
    Provider: provider,
    Audience: audience,
  }
}

function conditions(issuer: string, claims: Claims): Context {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [`${issuer}:${name}`, String(value)]))
}

async function verifiedClaims(token: string, state: State): Promise<Claims> {
  const claims = await state.issuer.verify(token)
  if (claims === undefined) {
    throw new ApiError(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    )
  }
  const now = Math.floor(state.now() / 1000)
  if (claims.exp <= now) {
    const message = `Token expired: current date/time ${now} must be before the expiration date/time ${claims.exp}`
    throw new ApiError('ExpiredTokenException', message)
  }
  return claims
}
