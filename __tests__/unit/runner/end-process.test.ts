import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

const moduleUrl = (file: string) => JSON.stringify(pathToFileURL(file).href)

/** A process of its own that computes for ever once it has said so. */
function compute(before: string) {
  const script = `
    const { cancelOnSignals } = await import(${moduleUrl('lib/src/runner/end-process.js')})
    const { startDeadline } = await import(${moduleUrl('lib/src/run/deadline.js')})
    const signals = cancelOnSignals(startDeadline(60))
    ${before}
    process.stdout.write('computing')
    for (;;) {}
  `
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the process even while it explains a failure', async (signal) => {
  const child = compute('await signals.release()')
  await once(child.stdout, 'data')
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([null, signal])
})

test('a signal that came while the process computed counts', async () => {
  const child = compute(`
    process.kill(process.pid, 'SIGTERM')
    const { fault } = await signals.release()
    process.stdout.write(fault.code)
    process.exit(1)
  `)
  const [said] = await once(child.stdout, 'data')
  expect([String(said), await once(child, 'exit')]).toEqual(['cancelled', [1, null]])
})

test('a second signal does not cut off the report of the first', async () => {
  const child = compute(`
    process.kill(process.pid, 'SIGINT')
    await signals.release()
    process.kill(process.pid, 'SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 50))
    process.stdout.write('reported')
    process.exit(1)
  `)
  const [said] = await once(child.stdout, 'data')
  expect([String(said), await once(child, 'exit')]).toEqual(['reported', [1, null]])
})
