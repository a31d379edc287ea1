import { refusal } from '../iam/evaluate.js'
import { suffixOf } from '../network/hosts.js'
import { type Answer, ApiError, type Request } from '../network/http.js'
import { absence, arnOf, denial, layerUrl, notAuthorized, type RepositoryName } from '../registry/repository.js'
import { authenticate, principalOf, requestId, type SignatureErrors } from '../state/callers.js'
import type { Caller } from '../state/credentials.js'
import { issueToken } from '../state/registry-tokens.js'
import type { Call, Parameters, Service, State } from '../state/service.js'

const SIGNATURE_ERRORS: SignatureErrors = {
  missing: 'MissingAuthenticationTokenException',
  unknown: 'UnrecognizedClientException',
  expired: 'ExpiredTokenException',
  mismatch: 'InvalidSignatureException',
  status: 400,
}

/** Amazon ECR's API: AWS JSON 1.1. Source: the service models `ecr-2015-09-21` and `ecr-public-2020-10-30`. */
export const ecr: Service = {
  identify: (request) => ({ operation: operationOf(request), parameters: parametersOf(request) }),
  answer: (call, state) => {
    if (call.place.service === 'ecr-public') return publicOperation(call, state)
    const caller = callerOf(call, state)
    switch (call.operation) {
      case 'GetAuthorizationToken':
        return awsJson(authorizationTokens(call, caller, state))
      case 'BatchCheckLayerAvailability':
        return awsJson(checkLayers(call, caller, state))
      case 'GetDownloadUrlForLayer':
        return awsJson(downloadUrl(call, caller, state))
      default:
        throw new ApiError('UnknownOperationException', '')
    }
  },
  failure: (error) => awsJson({ __type: error.code, message: error.message }, error.status),
  throttled: () => new ApiError('ThrottlingException', 'Rate exceeded'),
}

function authorizationTokens(call: Call, caller: Caller, state: State): object {
  refuseUnlessGranted('ecr:GetAuthorizationToken', caller, state)
  const { region, partition } = call.place
  const accounts = list(call.parameters['registryIds'])
  const authorizationData = (accounts.length > 0 ? accounts : [caller.account]).map((account) => ({
    ...issueToken({ caller, region }, state),
    proxyEndpoint: `https://${account}.dkr.ecr.${region}.${suffixOf(partition)}`,
  }))
  return { authorizationData }
}

function checkLayers(call: Call, caller: Caller, state: State): object {
  const repository = repositoryOf(call, caller)
  refuse('BatchCheckLayerAvailability', { repository, caller, state })
  const { blobs } = state.images.content(arnOf(repository))
  const digests = list(call.parameters['layerDigests'])
  const layers = digests.flatMap((layerDigest) => {
    const blob = blobs.get(layerDigest)
    return blob ? [{ layerDigest, layerAvailability: 'AVAILABLE', layerSize: blob.length }] : []
  })
  const missing = digests.filter((layerDigest) => !blobs.has(layerDigest))
  const failures = missing.map((layerDigest) => ({
    layerDigest,
    failureCode: 'MissingLayerDigest',
    failureReason: `Requested layer digest '${layerDigest}' does not exist`,
  }))
  return { layers, failures }
}

function downloadUrl(call: Call, caller: Caller, state: State): object {
  const repository = repositoryOf(call, caller)
  refuse('GetDownloadUrlForLayer', { repository, caller, state })
  const layerDigest = String(call.parameters['layerDigest'])
  const blob = state.images.content(arnOf(repository)).blobs.get(layerDigest)
  if (blob) return { layerDigest, downloadUrl: layerUrl(repository, blob, state) }
  const { name, account } = repository
  const message = `The layer with digest '${layerDigest}' does not exist within the repository with name '${name}' in the registry with id '${account}'`
  throw new ApiError('LayersNotFoundException', message)
}

function publicOperation(call: Call, state: State): Answer {
  const caller = callerOf(call, state)
  if (call.operation !== 'GetAuthorizationToken') throw new ApiError('UnknownOperationException', '')
  if (call.place.region !== 'us-east-1')
    throw new ApiError('UnsupportedCommandException', 'The command is not supported here')
  refuseUnlessGranted('ecr-public:GetAuthorizationToken', caller, state)
  refuseUnlessGranted('sts:GetServiceBearerToken', caller, state)
  return awsJson({ authorizationData: issueToken({ caller, region: '' }, state) })
}

/** Rights that are not on any resource: only an identity policy can give them. */
function refuseUnlessGranted(action: string, caller: Caller, state: State): void {
  const principal = principalOf(state.world, caller)
  const reason = refusal({ principal, action, resource: '*', owner: caller.account })
  if (reason) throw new ApiError('AccessDeniedException', notAuthorized({ caller, action, resource: '*', reason }))
}

function refuse(
  action: string,
  subject: { readonly repository: RepositoryName; readonly caller: Caller; readonly state: State },
): void {
  const denied = denial(action, subject)
  if (denied) throw new ApiError('AccessDeniedException', denied)
  const absent = absence(subject.repository, subject.state)
  if (absent) throw new ApiError('RepositoryNotFoundException', absent)
}

function repositoryOf({ place, parameters }: Call, caller: Caller): RepositoryName {
  const name = parameters['repositoryName']
  if (typeof name !== 'string' || !/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(name)) {
    throw new ApiError(
      'InvalidParameterException',
      "Invalid parameter at 'repositoryName' failed to satisfy constraint",
    )
  }
  const account = parameters['registryId'] ?? caller.account
  return { partition: place.partition, region: place.region, account: String(account), name }
}

function callerOf(call: Call, state: State): Caller {
  const caller = authenticate(call, state, SIGNATURE_ERRORS)
  // A region that is not enabled does not know the account's keys.
  if (state.world.accounts[caller.account]?.disabledRegions.includes(call.place.region)) {
    throw new ApiError(SIGNATURE_ERRORS.unknown, 'The security token included in the request is invalid.')
  }
  return caller
}

function operationOf(request: Request): string {
  return (request.headers['x-amz-target'] ?? '').split('.')[1] ?? ''
}

function parametersOf(request: Request): Parameters {
  try {
    return JSON.parse(request.body.toString() || '{}')
  } catch {
    return {}
  }
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function awsJson(value: object, status = 200): Answer {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId() }
  return { status, headers, body: JSON.stringify(value) }
}
