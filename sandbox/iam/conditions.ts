import type { Statement } from './documents.js'

/** Condition keys and their values. */
export type Context = Readonly<Record<string, string>>

/** Whether all conditions of a statement hold. Throws on operators that nobody here has needed yet. */
export function holds(conditions: NonNullable<Statement['Condition']>, context: Context): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => test(operator, context[key], list(expected))),
  )
}

function test(operator: string, actual: string | undefined, expected: readonly string[]): boolean {
  if (operator.endsWith('IfExists')) return actual === undefined || test(operator.slice(0, -8), actual, expected)
  if (operator === 'Null') return expected.includes(String(actual === undefined))
  const negated = operator.startsWith('StringNot') || operator === 'ArnNotLike' || operator === 'ArnNotEquals'
  if (actual === undefined) return negated
  const positive = operator.replace('Not', '')
  if (positive === 'StringEqualsIgnoreCase') return expected.some((one) => matchesExactly(one, actual)) !== negated
  if (positive === 'StringEquals' || positive === 'Bool') return expected.includes(actual) !== negated
  if (positive === 'StringLike' || positive === 'ArnLike' || positive === 'ArnEquals') {
    return matches(expected, actual) !== negated
  }
  throw new Error(`the sandbox does not know the condition operator ${operator}`)
}

function matchesExactly(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Whether the text fits one of the patterns with `*` and `?`. */
export function matches(patterns: string | readonly string[] | undefined, text: string, flags = ''): boolean {
  return list(patterns).some((pattern) => {
    const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    return new RegExp(`^${source.replaceAll('*', '.*').replaceAll('?', '.')}$`, `s${flags}`).test(text)
  })
}

/** Policies write one value or many: many. */
export function list(value: string | boolean | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'object' ? value : [String(value)]
}
