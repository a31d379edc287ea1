import { once } from 'node:events'
import { interruption } from './interruption.js'
import { withMachine } from './machine.js'

/** Starts a machine, says where its files are, and keeps it until it is interrupted. */
await withMachine(async ({ directory, env }) => {
  console.log(JSON.stringify({ directory, env }))
  const awake = setInterval(() => undefined, 60_000)
  await once(interruption, 'abort')
  clearInterval(awake)
})
process.exit(0)
