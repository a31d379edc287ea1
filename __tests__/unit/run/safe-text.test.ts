import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstPart, neutralise, printable, redact, redactKnown } from '../../../src/run/safe-text.js'
import { expectLinear } from '../../support/linear.js'
import { commandsIn } from '../../support/runner-commands.js'
import { anyText } from '../../support/text.js'

/** Text made of the pieces that commands are made of, and of what hides them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('##[', '#', '##', '[', ']', ':', '::', ' ', '\n', '\r', '\t', '\u2028', '\u0085', '\u00a0'),
      fc.constantFrom('error', 'set-env name=PATH', 'stop-commands', 'Add-Mask', 'warning', '%0A', '%5D', '\u3000'),
      fc.constantFrom('\u200b', '\u200d', '\u00ad', '\ufeff', '\ufe0f', '\u034f'),
      fc.constantFrom('\0', '\x07', '\x1b', '\x1b[31m', '\x9b0m'),
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

  test('takes out the longer of two secrets first', () => {
    expect(redact('x=abcdefgh-ijkl', ['abcdefgh', 'abcdefgh-ijkl'])).toBe('x=***')
  })

  test('does not take a text apart for an empty or tiny secret', () => {
    expect(redact('no such host', ['', 'o', ' '])).toBe('no such host')
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
    ['repo:acme/shop:ref:refs/heads/feature/INFRA-1234_ECR_XACC_login'],
    ['arn:aws:iam::111111111111:role/MyCompanyCI-CD-XAccount-ECR-Push-Role-EU1-PROD'],
    ['MyCompanyCI-CD-XAccount-ECR-Push-Role-EU1-PROD'],
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

describe('exactly', () => {
  test.each([
    ['##[error]x', '# #[error]x'],
    ['a ##[x] ##[y]', 'a # #[x] # #[y]'],
    ['## heading', '## heading'],
    ['::error::x', ': :error::x'],
    [':::x', ': : :x'],
    ['a ::b:: c', 'a ::b:: c'],
    ['a \u200b b', 'a b'],
    ['a\u0085\u2028b', 'a b'],
    ['\x1b]8;;https://x/\x07link\x1b]8;;\x07', 'link'],
    ['\x1b]0;title\x1b\\text', 'text'],
    ['\x1b(Btext', 'text'],
    ['\x1bctext', 'text'],
    ['\x1b #8text', 'text'],
    ['\x9b1;31mtext', 'text'],
    ['\x1b[1 qtext', 'text'],
  ])('%j is printed as %j', (text, expected) => {
    expect(neutralise(text)).toBe(expected)
  })

  test('a text is cut where it is over its limit, and marked', () => {
    expect(neutralise('abcde', 5)).toBe('abcde')
    expect(neutralise('abcdef', 5)).toBe('abcd…')
    expect(neutralise('x'.repeat(1001))).toBe(`${'x'.repeat(999)}…`)
  })

  const encode = (text: string) => Buffer.from(text).toString('base64')
  const bare = (text: string) => encode(text).replace(/=+$/, '')

  test.each([
    ['abcd', 'abcd'],
    ['abcd', ' abcd\n'],
    [encode('hunter2'), 'hunter2'],
    [bare('hunter2'), 'hunter2'],
    [encode('AWS:hunter2'), 'hunter2'],
    [bare('AWS:hunter2'), 'hunter2'],
    [bare('>>???>?'), '>>???>?'],
    ['Pj4_Pz8-Pw', '>>???>?'],
    ['ab\\/cd', 'ab/cd'],
    ['ab\\"cd', 'ab"cd'],
    ['ab%2Fcd', 'ab/cd'],
    ['ab%2fcd', 'ab/cd'],
    ['Pj4%2FPz8%2BPw%3D%3D', '>>???>?'],
    ['Pj4\\/Pz8+Pw==', '>>???>?'],
  ])('%j is all of the secret %j', (text, secret) => {
    expect(redact(`<${text}>`, [secret])).toBe('<***>')
  })

  test('a secret of three characters is none', () => {
    expect(redact('abc', ['abc'])).toBe('abc')
  })

  test.each([0, 1, 2])('of a longer text’s base64 goes what is surely the secret’s, at offset %i', (offset) => {
    const around = (secret: string) => `${'x'.repeat(offset)}${secret}tail`
    for (const secret of ['12345678', 'hunter2-hunter2', '>>>???>>>???']) {
      const bits = [offset, offset + secret.length].map((bytes) => (bytes * 8) / 6)
      for (const encoding of ['base64', 'base64url'] as const) {
        const whole = Buffer.from(around(secret)).toString(encoding)
        const expected = `${whole.slice(0, Math.ceil(bits[0] ?? 0))}***${whole.slice(Math.floor(bits[1] ?? 0))}`
        expect(redact(whole, [secret])).toBe(expected)
      }
    }
    // Of less than that too little is left to be told from any other text.
    expect(redact(bare(`xyz${around('1234567')}`), ['1234567'])).toBe(bare(`xyz${around('1234567')}`))
  })

  test.each([
    ['eyJhbGciOiJS.eyJzdWIi.c2ln x', '*** x'],
    ['eyJhbGciOiJS.eyJzdWIiOi x', '*** x'],
    ['eyJhbGciOiJS.eyJzdWIiOi. x', '*** x'],
    ['eyJhbGciOiJS.eyJzdWI x', 'eyJhbGciOiJS.eyJzdWI x'],
    ['eyJhbGciOi.eyJzdWIiOi', 'eyJhbGciOi.eyJzdWIiOi'],
    ['x-eyJhbGciOiJS.eyJzdWIi.c2ln x', 'x-*** x'],
    ['a.eyJhbGciOiJS.eyJzdWIiOi x', 'a.*** x'],
    ['ghp_0123456789abcdefghij!', '***!'],
    ['github_pat_0123456789_abcdefghi!', '***!'],
    ['ghp_0123456789abcdefghi', 'ghp_0123456789abcdefghi'],
    ['https://joe:secret@host/x@y', 'https://***@host/x@y'],
    ['https://host/joe@x', 'https://host/joe@x'],
    ['Authorization: Basic abc, x', 'Authorization: Basic ***, x'],
    ['authorization : "bearer  abc" x', 'authorization : "bearer  ***" x'],
    ["'authorization'='bearer abc' x", "'authorization'='bearer ***' x"],
    ['Authorization: none abc', 'Authorization: none abc'],
    ['X-Amz-Signature=abc&X-Amz-Date=1', 'X-Amz-Signature=***&X-Amz-Date=1'],
    ['"x-amz-security-token": "abc"', '"x-amz-security-token": "abc"'],
    ['"x-amz-security-token": abc def', '"x-amz-security-token": *** def'],
    ['X-Amz-Credential:abc"', 'X-Amz-Credential:***"'],
    ['secretAccessKey=abcd;x', 'secretAccessKey=***;x'],
    ['secret_access_key = "abcd"', 'secret_access_key = "***"'],
    ['session-token=abcd sessionToken=abcd', 'session-token=abcd sessionToken=***'],
    ['session_token: abcd, security_token: abcd', 'session_token: ***, security_token: ***'],
    ['<SecretAccessKey>wJalrXUt</SecretAccessKey>', '<SecretAccessKey>***</SecretAccessKey>'],
    ['{"authorizationToken":"QVdTOmV5"}', '{"authorizationToken":"***"}'],
    ['GetAuthorizationToken: denied', 'GetAuthorizationToken: denied'],
    ["'SecurityToken' : 'abcd' x", "'SecurityToken' : '***' x"],
    ['password=abc', 'password=abc'],
    ['PASSWORD="abcd"&x', 'PASSWORD="***"&x'],
  ])('%j without knowing a secret: %j', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })
})

describe('a text over 8 kB', () => {
  test('is cut before a word, so that no half of a secret is left', () => {
    expect(firstPart('x'.repeat(8192))).toBe('x'.repeat(8192))
    expect(firstPart(`${'x '.repeat(4095)}hunter2-hunter2 end`)).toBe(`${'x '.repeat(4095)}…`)
    expect(firstPart('x'.repeat(8193))).toBe('…')
    expect(printable('x'.repeat(100_000), { limit: 20 })).toBe('…')
    expect(printable('y '.repeat(5_000_000), { limit: 20_000 })).toHaveLength(20_000)
  })
})

test('only known secrets go where a value must stay as it is', () => {
  const options = { secrets: ['hunter2-$&'], replacement: '<a secret value>' }
  expect(redactKnown('password=abcd hunter2-$& end', options)).toBe('password=abcd <a secret value> end')
})

/** Beginnings at which a pattern starts again and reads on each time. */
test.each([
  ...['eyJ-', '-eyJ', 'eyJaaaaaaaa.', 'ghp_', 'github_pat_', '//a', '//', 'authorization: ', 'authorization:basic '],
  ...['X-Amz-Signature', 'x-amz-credential=', 'password', 'password= ', 'secretaccesskey="', 'session_token:', 'a'],
])('credentials are looked for in linear time in text made of %j', (piece) => {
  expectLinear((text) => redact(text), piece)
})

test.each(['\x1b[0', '\x1b]a', '\x1b ', '##[', ':', ' '])('text made of %j is neutralised in linear time', (piece) => {
  expectLinear((text) => neutralise(text), piece)
})
