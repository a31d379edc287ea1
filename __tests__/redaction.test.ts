import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { neutralise, printable, redact } from '../src/redaction.js'
import { commandsIn } from './runner-commands.js'
import { anyText } from './support/text.js'

/** Text made of the pieces that commands are made of, and of what hides them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('##[', '#', '##', '[', ']', ':', '::', ' ', '\n', '\r', '\t', '\u2028', '\u0085', '\u00a0'),
      fc.constantFrom('error', 'set-env name=PATH', 'stop-commands', 'Add-Mask', 'warning', '%0A', '%5D', '\u3000'),
      fc.constantFrom(
        '\u200b',
        '\u200d',
        '\u00ad',
        '\ufeff',
        '\ufe0f',
        '\u034f',
        '\0',
        '\x07',
        '\x1b',
        '\x1b[31m',
        '\x9b0m',
      ),
      anyText({ maxLength: 6 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''))

describe('the port of the runner’s parser', () => {
  test.each([
    ['::error::x', 'error'],
    ['  ::set-env name=PATH::/tmp', 'set-env'],
    ['docker: ##[stop-commands]x', 'stop-commands'],
    ['text\n::Add-Mask::x', 'add-mask'],
    ['#\u200d#[error]x', 'error'],
  ])('obeys %j', (text, name) => {
    expect(commandsIn(text)).toContain(name)
  })

  test.each([
    ['arn:aws:iam::111111111111:role/x'],
    ['text ::error::x'],
    ['::nothing::x'],
    ['##[error'],
    ['# #[error]'],
  ])('does not obey %j', (text) => {
    expect(commandsIn(text)).toEqual([])
  })
})

describe('neutralise', () => {
  test('leaves no workflow command in any text, at the start of a line or behind other words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(neutralise(text))).toEqual([])
        expect(commandsIn(`docker said: ${neutralise(text)}`)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('leaves no control or invisible character and no second line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(neutralise(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps to its limit, and does not cut a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const safe = neutralise(text, limit)
        expect([...safe].length).toBeLessThanOrEqual(limit)
        expect(safe.isWellFormed()).toBe(true)
      }),
    )
  })

  test('keeps what people need to read', () => {
    const text =
      'User: arn:aws:sts::222222222222:assumed-role/build/run is not authorized — "ünïcode" [1/2] #3 ok::fine'
    expect(neutralise(text)).toBe(text)
  })

  test('puts a text of several lines, colours and tabs on one', () => {
    expect(neutralise('\x1b[31mError:\x1b[0m\r\n\tno such host\n')).toBe('Error: no such host')
  })
})

const base64 = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/']
const secretKey = fc.string({ unit: fc.constantFrom(...base64), minLength: 40, maxLength: 40 })
const anySecret = fc.string({
  unit: fc.constantFrom(...base64, '"', '\\', '=', '.', '-', '_', 'é'),
  minLength: 12,
  maxLength: 60,
})

describe('redact', () => {
  const forms: readonly (readonly [string, (secret: string) => string])[] = [
    ['as it is', (secret) => secret],
    ['in base64', (secret) => Buffer.from(secret).toString('base64')],
    ['in base64url', (secret) => Buffer.from(secret).toString('base64url')],
    ['as an entry of Docker’s config', (secret) => Buffer.from(`AWS:${secret}`).toString('base64')],
    ['URI-encoded', (secret) => encodeURIComponent(secret)],
    [
      'URI-encoded in lower case',
      (secret) => encodeURIComponent(secret).replace(/%../g, (octet) => octet.toLowerCase()),
    ],
    ['in a JSON string', (secret) => JSON.stringify(secret).slice(1, -1)],
    ['in base64, URI-encoded', (secret) => encodeURIComponent(Buffer.from(secret).toString('base64'))],
  ]
  test.each(forms)('takes out a secret %s', (_, form) => {
    fc.assert(
      fc.property(anySecret, fc.string(), fc.string(), (secret, before, after) => {
        expect(redact(`${before} ${form(secret)} ${after}`, [secret])).not.toContain(form(secret))
        expect(redact(`x${form(secret)}y`, [secret])).toContain('***')
      }),
    )
  })

  test('takes a secret out of the base64 of a longer text, wherever it starts there', () => {
    fc.assert(
      fc.property(secretKey, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (secret, before, after) => {
        const bytes = Buffer.from(before).length
        const whole = Buffer.from(before + secret + after).toString('base64')
        const inner = whole.slice(Math.ceil((bytes * 8) / 6), Math.floor(((bytes + 40) * 8) / 6))
        expect(redact(whole, [secret])).not.toContain(inner.slice(1, -1))
      }),
    )
  })

  test('takes out the longer of two secrets first', () => {
    expect(redact('x=abcdefgh-ijkl', ['abcdefgh', 'abcdefgh-ijkl'])).toBe('x=***')
  })

  test('does not take a text apart for an empty or tiny secret', () => {
    expect(redact('no such host', ['', 'o', ' '])).toBe('no such host')
  })

  test('takes out what looks like a secret key, without knowing it', () => {
    const keys = fc.sample(secretKey, { seed: 1, numRuns: 2000 })
    const missed = keys.filter((key) => redact(`key ${key} end`).includes(key))
    expect(missed.length).toBeLessThanOrEqual(10)
  })

  const token = `IQoJb3JpZ2luX2VjEJr${'aB3/xY9+kQ'.repeat(30)}==`
  test.each([
    ['a session token', token, token],
    ['an ID token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOm8vYSJ9.c2lnbmF0dXJl', 'eyJzdWIi'],
    ['a password in a proxy’s URL', 'via http://joe:hunter2@proxy:3128/', 'hunter2'],
    ['a basic authorization', 'Authorization: Basic QVdTOmh1bnRlcjI=', 'QVdTOmh1bnRlcjI='],
    ['a bearer', '"authorization":"Bearer abc.def"', 'abc.def'],
    ['a presigned URL’s signature', 'https://b/l?X-Amz-Signature=0f3e&X-Amz-Date=1', '0f3e'],
    ['a labelled key', '{"SecretAccessKey":"wJalrXUtnFEMI"}', 'wJalrXUtnFEMI'],
    ['a GitHub token', 'ghs_0123456789abcdefghijABCDEFGHIJ', 'ghs_0123456789'],
  ])('takes out %s', (_, text, secret) => {
    expect(redact(text)).not.toContain(secret)
    expect(redact(text)).toContain('***')
  })

  test.each([
    ['User: arn:aws:sts::222222222222:assumed-role/build/ecr-login-octo-app-1234567890 is not authorized'],
    ['arn:aws:iam::111111111111:role/Teams/GitHubActionsEcrPushRoleProduction01'],
    [`arn:aws:iam::111111111111:role/${'aB3xY9kQ'.repeat(12)}/Push1`],
    ['GitHubActionsEcrPushRoleProductionAcct01'],
    ['arn:aws:ecr:eu-west-1:111111111111:repository/team/platform/service/backend'],
    ['request ID 70570cbc-baab-4cc7-8053-f3f4dcc7bec8, access key AKIAIOSFODNN7EXAMPLE'],
    ['sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae'],
    ['commit 356a192b7913b04c54574d18c28d46e6395428ab'],
    ['repo:octo-org@123456/octo-repo@456789:ref:refs/heads/feature/A-Very-Long-Branch-Name-With-Words-42'],
    ['https://111111111111.dkr.ecr.eu-west-1.amazonaws.com/v2/ failed with status: 401 Unauthorized'],
  ])('leaves %j as it is', (text) => {
    expect(redact(text, ['another-secret'])).toBe(text)
  })
})

describe('printable', () => {
  test('finds a secret that invisible characters or colours split in two', () => {
    expect(printable('key hun\u200bter2-\x1b[1mhunter2', { secrets: ['hunter2-hunter2'] })).toBe('key ***')
  })

  test('leaves no half of a secret where the text is cut', () => {
    const text = `${'x'.repeat(15)} hunter2-hunter2`
    expect(printable(text, { secrets: ['hunter2-hunter2'], limit: 20 })).toBe(`${'x'.repeat(15)} ***`)
  })

  test('leaves no command where a secret stood between its parts', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        expect(commandsIn(printable(`${before}hunter2${after}`, { secrets: ['hunter2'] }))).toEqual([])
      }),
    )
  })
})
