import { afterAll, afterEach, beforeAll, beforeEach, jest } from '@jest/globals'
import type { Sandbox } from '../../../sandbox/index.js'
import type { Fault } from '../../../sandbox/network/faults.js'
import type { Identity } from '../../../src/aws/identity.js'
import { callsOf, openWire, startTrusted, surround, type Wire, type WireOptions } from '../../support/wire.js'

/** One sandbox for the tests of a file. Each test gets new connections, and sees only its own requests and faults. */
export function useScene() {
  let sandbox: Sandbox
  let wire: Wire
  let requestsBefore = 0
  let surroundings: ReturnType<typeof surround> | undefined
  const faults: { clear: () => void }[] = []

  beforeAll(async () => {
    sandbox = await startTrusted()
  })
  afterAll(() => sandbox.stop())
  beforeEach(() => {
    wire = openWire(sandbox)
    requestsBefore = sandbox.requests.length
  })
  afterEach(() => {
    wire.close()
    surroundings?.remove()
    for (const fault of faults.splice(0)) fault.clear()
    jest.restoreAllMocks()
  })

  const requests = () => sandbox.requests.slice(requestsBefore)
  return {
    get sandbox() {
      return sandbox
    },
    get wire() {
      return wire
    },
    reopen: (options: WireOptions): void => {
      wire.close()
      wire = openWire(sandbox, options)
    },
    requests,
    calls: () => callsOf({ requests: requests() }),
    /** Until the end of the test. */
    fault: (fault: Fault) => {
      const set = sandbox.fault(fault)
      faults.push(set)
      return set
    },
    /** From here on the SDK finds this environment and this shared config file, and nothing else. */
    surround: (env: Readonly<Record<string, string>> = {}, config = ''): void => {
      surroundings?.remove()
      surroundings = surround(env, config)
    },
    /** A session of the role, with keys that are good. */
    sessionOf: (roleArn: string): Identity => {
      const env = sandbox.sessionEnv({ roleArn })
      const credentials = {
        accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
        secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
        sessionToken: env['AWS_SESSION_TOKEN'] ?? '',
      }
      return { credentials, signedBy: 'role', session: { roleArn, sessionArn: '' } }
    },
  }
}

/** Without delays between attempts. */
export function noDelays(): void {
  jest.spyOn(Math, 'random').mockReturnValue(0)
}
