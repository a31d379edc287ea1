import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Aws } from '../../../src/aws/client.js'
import { idToken, readTokenFile } from '../../../src/aws/id-token.js'
import { type Deadline, startDeadline } from '../../../src/run/deadline.js'
import { failureOf, faultOf } from '../../support/wire.js'

let directory: string
let file: string
let deadline: Deadline
let masked: string[]
const aws = () => ({ deadline, mask: (secret: string) => masked.push(secret) }) as unknown as Aws

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'token-'))
  file = join(directory, 'token')
  deadline = startDeadline(20)
  masked = []
})
afterEach(() => {
  deadline.clear()
  rmSync(directory, { recursive: true })
})

describe('a web identity token file', () => {
  const source = 'the web identity token file'

  test('holds a token, and often a line end', async () => {
    writeFileSync(file, 'eyJ.eyJ.x\n')
    expect(await readTokenFile(file, aws())).toEqual({ jwt: 'eyJ.eyJ.x', claims: undefined })
    expect(masked).toEqual(['eyJ.eyJ.x'])
  })

  test('may be a link, as Kubernetes makes it', async () => {
    writeFileSync(join(directory, 'data'), 'eyJ.eyJ.x')
    symlinkSync('data', file)
    expect(await readTokenFile(file, aws())).toMatchObject({ jwt: 'eyJ.eyJ.x' })
  })

  test('that is missing is a failure that says what was read', async () => {
    const failure = await failureOf(readTokenFile(file, aws()))
    expect(failure.fault).toEqual({ code: 'no-credentials', source })
    expect(failure.cause).toMatchObject({ code: 'ENOENT' })
  })

  test.each([
    ['a FIFO', () => execFileSync('mkfifo', [file]), 'is not a regular file'],
    ['a link to a device', () => symlinkSync('/dev/zero', file), 'is not a regular file'],
    ['a directory', () => (file = directory), 'is not a regular file'],
    ['too large', () => writeFileSync(file, 'x'.repeat(1_000_001)), 'is larger than 1000000 bytes'],
  ])('that is %s is refused at once', async (_, plant, reason) => {
    plant()
    const failure = await failureOf(readTokenFile(file, aws()))
    expect(failure).toMatchObject({
      fault: { code: 'no-credentials', source },
      cause: { message: `${file} ${reason}` },
    })
  })

  test('is not read once the deadline is over', async () => {
    deadline.cancel()
    expect(await faultOf(readTokenFile(file, aws()))).toEqual({ code: 'cancelled' })
  })
})

test('an empty token is not masked, because the runner complains about an empty mask', () => {
  expect(idToken('', aws())).toEqual({ jwt: '', claims: undefined })
  expect(masked).toEqual([])
})
