import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { answerOf, credentialAnswer, failureOf, notFound, readHost } from '../../../src/runner/credential-protocol.js'

const host = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'

describe('readHost', () => {
  test.each([
    host,
    `${host}\n`,
    ` ${host.toUpperCase()} \r\n`,
    `https://${host}`,
    `HTTP://${host}/v2/`,
    `${host}/v1/`,
    `${host}\n${' '.repeat(5_000)}`,
  ])('%j', async (input) => {
    expect(await readHost(Readable.from([Buffer.from(input)]))).toBe(host)
  })

  test('takes what comes in pieces, reads it to its end, and keeps no more than a host can have', async () => {
    expect(await readHost(Readable.from([...`https://${host}`].map((piece) => Buffer.from(piece))))).toBe(host)
    const endless = Readable.from(Array.from({ length: 1_000 }, () => Buffer.alloc(65_536, 'x')))
    expect((await readHost(endless)).length).toBe(2_048)
    expect(endless.readableEnded).toBe(true)
    expect(await readHost(Readable.from([]))).toBe('')
    expect(await readHost(Readable.from([`x${host}https://${host}`]))).toBe(`x${host}https:`)
  })
})

describe('answers', () => {
  test('are what clients understand', () => {
    expect(credentialAnswer(host, 'pass"word')).toEqual({
      text: `{"ServerURL":"${host}","Username":"AWS","Secret":"pass\\"word"}`,
      exitCode: 0,
    })
    expect(answerOf('{}')).toEqual({ text: '{}', exitCode: 0 })
    expect(notFound).toEqual({ text: 'credentials not found in native keychain', exitCode: 1 })
  })

  test('are one line for a failure', () => {
    const text = 'No access: \r\n  denied.\n\nAsk.\rNow.'
    expect(failureOf(text)).toEqual({ text: 'No access: denied. Ask. Now.', exitCode: 1 })
  })
})
