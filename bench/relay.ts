import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Relay {
  readonly port: number
  close(): void
}

/** A way to a port of this machine on which each round trip takes this many milliseconds, that of the TCP handshake too. */
export async function startRelay(to: number, roundTrip: number): Promise<Relay> {
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    // The handshake is over at once here, so the first bytes are held back for its round trip.
    delay(near, far, { half: roundTrip / 2, handshake: roundTrip })
    delay(far, near, { half: roundTrip / 2, handshake: 0 })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

function delay(from: Socket, to: Socket, { half, handshake }: { half: number; handshake: number }): void {
  const opened = performance.now()
  const later = (action: () => void) => setTimeout(action, half + Math.max(0, opened + handshake - performance.now()))
  from.setNoDelay(true)
  from.on('data', (chunk) => later(() => to.writable && to.write(chunk)))
  from.on('end', () => later(() => to.end()))
  from.on('error', () => to.destroy())
  from.on('close', () => later(() => to.destroy()))
}
