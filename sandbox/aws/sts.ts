import { type Answer, ApiError, type Request } from '../network/http.js'
import { authenticate, requestId, type SignatureErrors } from '../state/callers.js'
import type { Call, Service, State } from '../state/service.js'
import { assumeRole } from './assume-role.js'
import { assumeRoleWithWebIdentity } from './web-identity.js'
import { element, type Xml } from './xml.js'

const XMLNS = ' xmlns="https://sts.amazonaws.com/doc/2011-06-15/"'

const SIGNATURE_ERRORS: SignatureErrors = {
  missing: 'MissingAuthenticationToken',
  unknown: 'InvalidClientTokenId',
  expired: 'ExpiredToken',
  mismatch: 'SignatureDoesNotMatch',
  status: 403,
}

/** AWS STS: the Query protocol, form in and XML out. Source: the service model `sts-2011-06-15`. */
export const sts: Service = {
  identify: (request) => {
    const form = new URLSearchParams(request.method === 'GET' ? request.query : request.body.toString())
    const { Action: operation = '', ...parameters } = Object.fromEntries(form)
    return { operation, parameters }
  },
  answer: async (call, state) => {
    const result = await run(call, state)
    const id = requestId()
    const content = { [`${call.operation}Result`]: result, ResponseMetadata: { RequestId: id } }
    return xml(200, id, element(`${call.operation}Response`, content, XMLNS))
  },
  failure: (error) => {
    const Type = error.status >= 500 ? 'Receiver' : 'Sender'
    const content = { Error: { Type, Code: error.code, Message: error.message } }
    const id = requestId()
    return xml(error.status, id, element('ErrorResponse', { ...content, RequestId: id }, XMLNS))
  },
  throttled: () => new ApiError('Throttling', 'Rate exceeded'),
}

function run(call: Call, state: State): Xml | Promise<Xml> {
  // The region has to be enabled on both sides.
  refuseDisabledRegion(call, state, String(call.parameters['RoleArn']).split(':')[4] ?? '')
  switch (call.operation) {
    case 'AssumeRole':
      return assumeRole(call, state, caller(call, state))
    case 'AssumeRoleWithWebIdentity':
      return assumeRoleWithWebIdentity(call, state)
    case 'GetCallerIdentity': {
      const { arn: Arn, userId: UserId, account: Account } = caller(call, state)
      return { Arn, UserId, Account }
    }
    default:
      throw new ApiError('InvalidAction', `Could not find operation ${call.operation} for version 2011-06-15`)
  }
}

function caller(call: Call, state: State): ReturnType<typeof authenticate> {
  const found = authenticate(call, state, SIGNATURE_ERRORS)
  refuseDisabledRegion(call, state, found.account)
  return found
}

function refuseDisabledRegion({ place }: Request, state: State, account: string): void {
  if (!state.world.accounts[account]?.disabledRegions.includes(place.region)) return
  const message = `STS is not activated in this region for account:${account}. Your account administrator can activate STS in this region using the IAM Console.`
  throw new ApiError('RegionDisabledException', message, 403)
}

function xml(status: number, id: string, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id }, body: `${body}\n` }
}
