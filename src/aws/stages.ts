/**
 * The stages that call AWS, and the SDK with them: most of the bundle, and of the time until the first call. They are loaded one at
 * a time, so that between two of them the connections that open meanwhile can go on.
 */
export async function loadAwsStages() {
  const { makeHandler } = await andTurn(import('./client.js'))
  const { obtainIdentity } = await andTurn(import('./obtain-identity.js'))
  const { credentialsFor, fetchTokens } = await andTurn(import('./ecr-token.js'))
  const { checkRepositories } = await andTurn(import('./repository-check.js'))
  return { makeHandler, obtainIdentity, fetchTokens, credentialsFor, checkRepositories }
}

/** One turn of the event loop later. */
async function andTurn<T>(loading: Promise<T>): Promise<T> {
  const loaded = await loading
  await new Promise(setImmediate)
  return loaded
}
