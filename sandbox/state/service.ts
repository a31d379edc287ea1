import type { Answer, ApiError, Request } from '../network/http.js'
import type { RecordedRequest } from '../network/recorder.js'
import type { Credentials } from './credentials.js'
import type { ImageStore } from './images.js'
import type { OidcIssuer } from './issuer.js'
import type { RegistryToken } from './registry-tokens.js'

/** All that the services share. */
export interface State extends Credentials {
  /** Registry tokens, by password. */
  readonly tokens: Map<string, RegistryToken>
  /** Tokens of the instance metadata service. */
  readonly metadataTokens: Set<string>
  readonly images: ImageStore
  readonly issuer: OidcIssuer
}

/** A request, once it is known what it asks for. */
export interface Call extends Request {
  readonly operation: string
  readonly parameters: Parameters
  readonly record: RecordedRequest
}

export type Parameters = Readonly<Record<string, unknown>>

/** One of the services: how it reads a request, answers it, and says no. */
export interface Service {
  readonly identify: (request: Request) => { readonly operation: string; readonly parameters: Parameters }
  readonly answer: (call: Call, state: State) => Answer | Promise<Answer>
  /** An error in the service's wire form. */
  readonly failure: (error: ApiError, request: Request) => Answer
  /** What it says when there were too many calls. */
  readonly throttled: () => ApiError
}
