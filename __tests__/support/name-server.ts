import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed } from './tool.js'
import { wrapEntry } from './wrapper.js'

/** Whether this process may give another one a name server of its own: that takes a mount namespace, and port 53. */
export const mayMoveNameServer =
  process.platform === 'linux' && process.getuid?.() === 0 && Boolean(installed('unshare'))

export interface NameServer {
  /** Runs the entry where every look-up goes to this server. */
  readonly wrap: (entry: string) => string
  /** How many questions it has got. */
  readonly questions: () => number
  readonly stop: () => void
}

/** What a name server answers: that there is no such name, that it can not tell, or nothing at all. Source: RFC 1035, 4.1.1. */
const answers = { 'no such name': 0x8183, failing: 0x8182, silent: undefined } as const

/** A name server on loopback that is good for nothing. */
export async function startNameServer(kind: keyof typeof answers): Promise<NameServer> {
  const directory = mkdtempSync(join(tmpdir(), 'name-server-'))
  const socket = createSocket('udp4')
  let questions = 0
  socket.on('message', (question, { port, address }) => {
    questions += 1
    const flags = answers[kind]
    if (flags !== undefined) socket.send(answerTo(question, flags), port, address)
  })
  // Each its own address of the loopback network, so that several do not get in each other's way.
  const address = `127.${10 + (process.pid % 200)}.${1 + Object.keys(answers).indexOf(kind)}.53`
  socket.bind(53, address)
  await once(socket, 'listening')
  const file = join(directory, 'resolv.conf')
  writeFileSync(file, `nameserver ${address}\n`)
  const script = `mount --bind '${file}' /etc/resolv.conf && exec "$@"`
  const behind = ['unshare', '--mount', 'sh', '-c', script, 'sh']
  return {
    wrap: (entry) => wrapEntry(entry, { behind, directory }),
    questions: () => questions,
    stop: () => {
      socket.close()
      rmSync(directory, { recursive: true })
    },
  }
}

/** The same message with other flags: an answer without a record. */
function answerTo(question: Buffer, flags: number): Buffer {
  const answer = Buffer.from(question)
  answer.writeUInt16BE(flags, 2)
  return answer
}
