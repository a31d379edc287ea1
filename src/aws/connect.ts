import type { CallPlan } from '../plan/helper-plan.js'
import type { Environment } from '../plan/plan.js'
import { apiPlaces } from './api-hosts.js'
import { type Connections, openConnections } from './connections.js'

interface Surroundings {
  readonly env: Environment
  debug(message: string): void
}

/** Starts to connect to the hosts that the plan needs, without a request. */
export function connectToAws(plan: CallPlan, { env, debug }: Surroundings): Connections {
  const connections = openConnections(env)
  const places = apiPlaces(plan, env)
  for (const place of places) connections.warmUp(place)
  debug(`Hosts to call: ${places.map(({ host, port }) => `${host}:${port}`).join(', ')}`)
  return connections
}
