import { describe, expect, test } from '@jest/globals'
import { causeLines, causeOf } from '../../../src/explain/cause.js'

/** An error of the SDK, with what it carries. */
function error(name: string, fields: Readonly<Record<string, unknown>> = {}, cause?: unknown): Error {
  return Object.assign(new Error(`${name} said`, { cause }), { name }, fields)
}

describe('the cause that tells most', () => {
  const fromAws = error('ThrottlingException', { $fault: 'client' })
  const coded = error('System', { code: 'ENOTFOUND' })
  const answered = error('Odd', { $metadata: { httpStatusCode: 502 } })
  const plain = error('Plain')

  test.each([
    ['AWS’s own', [plain, answered, coded, fromAws], 'Throttling'],
    ['a system’s code', [plain, answered, coded, plain], 'System'],
    ['an answer', [plain, answered, plain], 'Odd'],
    ['the innermost', [error('Outer'), error('Middle'), plain], 'Plain'],
  ])('is %s', (_, errors, name) => {
    const chain = errors.reduceRight<Error | undefined>(
      (cause, link) => Object.assign(new Error(link.message), { ...link, name: link.name, cause }),
      undefined,
    )
    expect(causeOf(chain).name).toBe(name)
  })

  test('is one of those an AggregateError has met, before what has no code', () => {
    expect(causeOf(new AggregateError([plain, coded])).code).toBe('ENOTFOUND')
    expect(causeOf(error('List', { errors: 'none' }))).toMatchObject({ name: 'List', message: 'List said' })
  })

  test.each([
    ['text', 'text'],
    [7, '7'],
    [null, 'null'],
    [undefined, 'undefined'],
  ])('of %j, which is no error, is its text', (thrown, message) => {
    expect(causeOf(thrown)).toEqual({ name: 'Error', message, code: '', fromAws: false })
  })

  test('is looked for eight causes deep, and no deeper', () => {
    const deep = (links: number): Error => (links === 0 ? coded : error('Link', {}, deep(links - 1)))
    expect(causeOf(deep(8)).code).toBe('ENOTFOUND')
    expect(causeOf(deep(9)).code).toBe('')
  })
})

describe('what is read off it', () => {
  test('are status, request ID, and the answer’s date and type', () => {
    const link = error('AccessDeniedException', {
      $fault: 'client',
      $metadata: { httpStatusCode: 403, requestId: 'r-1', attempts: 2 },
      $response: { headers: { date: 'today', 'content-type': 'text/html' } },
    })
    expect(causeOf(link)).toEqual({
      name: 'AccessDenied',
      message: 'AccessDeniedException said',
      code: '',
      fromAws: true,
      status: 403,
      requestId: 'r-1',
      date: 'today',
      contentType: 'text/html',
    })
    expect(causeLines(link)).toEqual([
      'AccessDenied: AccessDeniedException said [HTTP 403, text/html, request ID r-1, attempts 2]',
    ])
  })

  test.each([
    ['Exception', 'Exception'],
    ['ExceptionOfOurs', 'ExceptionOfOurs'],
    ['ThrottlingExceptionX', 'ThrottlingExceptionX'],
    ['', 'Error'],
    [7, 'Error'],
  ])('is of the name %j: %s', (name, expected) => {
    expect(causeOf(Object.assign(new Error('x'), { name })).name).toBe(expected)
  })

  test('is nothing where fields are of another kind', () => {
    const odd = { $metadata: null, $response: 'x', statusCode: '502', code: 5, message: {} }
    expect(causeOf(odd)).toEqual({ name: 'Error', message: '', code: '', fromAws: false })
  })

  test('is no refusal of AWS’s where the SDK does not know the format', () => {
    expect(causeOf(error('Unknown', { $fault: 'client' })).fromAws).toBe(false)
  })
})

test.each([
  [`Unexpected token 'x', "se\ncret" is not valid JSON`],
  [`Unexpected token 'x', ..."se\ncret"... is not valid JSON`],
  [`Unexpected token 'x', ..."se\ncret" is not valid JSON`],
])('%j is shown without the text that was parsed', (message) => {
  expect(causeOf(new SyntaxError(message)).message).toBe(`Unexpected token 'x', it is not valid JSON`)
})

test('each error of the chain gets a line, with what it has', () => {
  const chain = error('Outer', {}, error('Inner', { code: 'EPIPE' }))
  expect(causeLines(chain)).toEqual(['Outer: Outer said', 'Inner (EPIPE): Inner said'])
  expect(causeLines('text')).toEqual([])
})
