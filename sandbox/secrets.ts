import { CONTAINER_TOKEN, POD_TOKEN, SSO_TOKEN } from './aws/metadata.js'
import { OIDC_REQUEST_TOKEN } from './github/oidc.js'
import type { RecordedRequest } from './network/recorder.js'
import type { State } from './state/service.js'
import { BUILD_KEYS } from './world.js'

/** Every secret that the job was given or has got since: what may be seen nowhere else. */
export function secretsOf(state: State, requests: readonly RecordedRequest[]): readonly string[] {
  const sessions = [...state.sessions.values()].flatMap(({ secretAccessKey, sessionToken }) => [
    secretAccessKey,
    sessionToken,
  ])
  const webIdentities = requests.map(({ parameters }) => parameters['WebIdentityToken']).filter(isText)
  const given = [BUILD_KEYS.secretAccessKey, OIDC_REQUEST_TOKEN, CONTAINER_TOKEN, POD_TOKEN, SSO_TOKEN]
  return [...given, ...sessions, ...webIdentities, ...state.tokens.keys()]
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
