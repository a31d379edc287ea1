import { booleanRule, oneOfRule, problemWith, type Rule, type ValueWithOrigin } from './input-rules.js'

interface ListRule {
  readonly rule: Rule
  /** Separates the values; by default commas and white space. */
  readonly separator?: RegExp
  /** The most values that STS takes. */
  readonly most?: number
}

/** A file that somebody pasted into an input must not fill the log. */
const mostReported = 10

/** Reads inputs by kind. Collects those that are given (not empty), as the user wrote them, and what is wrong with them. */
export function makeInputReader<Name extends string>(
  read: (name: Name) => string,
  defaults: Readonly<Record<Name, string>>,
) {
  const problems: string[] = []
  const given = new Map<Name, string>()

  const text = (name: Name, rule?: Rule): string => {
    const value = read(name).trim()
    if (value === '') return defaults[name]
    given.set(name, value)
    const problem = rule?.(value)
    if (problem) problems.push(problemWith({ origin: name, value }, problem))
    return value
  }
  const list = (name: Name, listRule: ListRule): readonly string[] => {
    const whole = text(name)
    const parts = whole.split(listRule.separator ?? /[\s,]+/).map((part) => part.trim())
    const values = [...new Set(parts.filter(Boolean))]
    problems.push(...listProblems({ origin: name, value: whole }, { values, ...listRule }))
    return values
  }
  const choice = <T extends string>(name: Name, choices: readonly T[]): T => {
    const value = text(name, oneOfRule(choices))
    return choices.find((known) => known === value) ?? (defaults[name] as string as T)
  }
  const flag = (name: Name): boolean => text(name, booleanRule).toLowerCase() === 'true'
  const seconds = (name: Name, rule: Rule): number => Number(text(name, rule))
  return { text, list, choice, flag, seconds, given, problems }
}

type List = ListRule & { readonly values: readonly string[] }

function listProblems(list: ValueWithOrigin, { values, rule, most }: List): readonly string[] {
  // Two empty variables leave a lone comma; reading that as the default could allow the session more than intended.
  if (list.value !== '' && values.length === 0) {
    return [problemWith(list, 'holds no value. Give one, or leave the input out')]
  }
  if (most !== undefined && values.length > most) {
    return [problemWith(list, `has ${values.length} values, but STS takes at most ${most}. Leave some out`)]
  }
  const problems: string[] = []
  for (const value of values) {
    const problem = rule(value)
    if (problem && problems.length === mostReported) {
      return [...problems, problemWith(list, `holds more wrong values than these ${mostReported}. Correct them all`)]
    }
    if (problem) problems.push(problemWith({ origin: list.origin, value }, problem))
  }
  return problems
}
