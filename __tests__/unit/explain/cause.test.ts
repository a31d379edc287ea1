import { describe, expect, test } from '@jest/globals'
import { explain } from '../../../src/explain/explain.js'
import { requestId } from './thrown.js'

/** What is read off an error and its causes. */

function error(name: unknown, fields: Readonly<Record<string, unknown>> = {}, cause?: unknown): Error {
  return Object.assign(new Error(`${name} said`, { cause }), { name }, fields)
}

const why = (thrown: unknown) => explain(thrown, {}).why

/** The lines for debug logging about the error's chain, without its stack. */
const details = (thrown: unknown) => explain(thrown, {}).details.filter((line) => !line.startsWith('at '))

describe('the cause that tells most', () => {
  const fromAws = error('OddException', { $fault: 'client' })
  const coded = error('System', { code: 'EBADF' })
  const answered = error('Answered', { $metadata: { httpStatusCode: 502 } })
  const plain = error('Plain')

  test.each([
    ['AWS’s own', [plain, answered, coded, fromAws], 'Odd.'],
    ['a system’s code', [plain, answered, coded, plain], 'System (EBADF): System said.'],
    ['an answer', [plain, answered, plain], 'Answered: Answered said.'],
    ['the innermost', [error('Outer'), error('Middle'), plain], 'Plain: Plain said.'],
  ])('is %s', (_, errors, reason) => {
    const chain = errors.reduceRight<Error | undefined>(
      (cause, link) => Object.assign(new Error(link.message), { ...link, name: link.name, cause }),
      undefined,
    )
    expect(why(chain)).toContain(reason)
  })

  test('is one of those an AggregateError has met, before what has no code', () => {
    expect(why(new AggregateError([plain, coded]))).toBe('System (EBADF): System said.')
    expect(why(error('List', { errors: 'none' }))).toBe('List: List said.')
  })

  test('is one of the first eight of an AggregateError', () => {
    const seven = Array.from({ length: 7 }, () => plain)
    expect(why(new AggregateError([...seven, coded]))).toBe('System (EBADF): System said.')
    expect(why(new AggregateError([plain, ...seven, coded]))).toBe('Plain: Plain said.')
  })

  test.each(['text', 7, null, undefined])('of %j, which is no error, is its text', (thrown) => {
    expect(why(thrown)).toBe(`Error: ${thrown}.`)
  })

  test('is looked for eight causes deep, and no deeper', () => {
    const deep = (links: number): Error => (links === 0 ? coded : error('Link', {}, deep(links - 1)))
    expect([why(deep(8)), why(deep(9))]).toEqual(['System (EBADF): System said.', 'Link: Link said.'])
  })
})

test('the details have a line for each error of the chain, with what it has', () => {
  const inner = error('AccessDeniedException', {
    ...{ $fault: 'client', $metadata: { httpStatusCode: 403, requestId, attempts: 2 } },
    $response: { headers: { 'content-type': 'text/html' } },
  })
  expect(details(error('Outer', { code: 'EPIPE' }, inner))).toEqual([
    'Outer (EPIPE): Outer said',
    `AccessDenied: AccessDeniedException said [HTTP 403, text/html, request ID ${requestId}, attempts 2]`,
  ])
  expect(details('text')).toEqual([])
})

test.each([
  ['Exception', 'Exception'],
  ['ExceptionOfOurs', 'ExceptionOfOurs'],
  ['ThrottlingExceptionX', 'ThrottlingExceptionX'],
  ['', 'Error'],
  [7, 'Error'],
])('an error named %j is called %s', (name, expected) => {
  expect(why(Object.assign(new Error('x'), { name }))).toBe(`${expected}: x.`)
})

test('fields of another kind are not there', () => {
  const odd = { $metadata: null, $response: 'x', statusCode: '502', code: 5, message: {} }
  expect(details(odd)).toEqual(['Error:'])
})

test.each([
  [`Unexpected token 'x', "se\ncret" is not valid JSON`],
  [`Unexpected token 'x', ..."se\ncret"... is not valid JSON`],
  [`Unexpected token 'x', ..."se\ncret" is not valid JSON`],
])('%j is shown without the text that was parsed', (message) => {
  expect(details(new SyntaxError(message))).toEqual([`SyntaxError: Unexpected token 'x', it is not valid JSON`])
})

test.each(['say "x" twice', 'y is not valid JSON', 'say "x" and y is not valid JSON', 'No: Command failed'])(
  '“%s” is shown whole',
  (message) => {
    expect(details(new Error(message))).toEqual([`Error: ${message}`])
  },
)
