import {
  booleanRule,
  jsonObjectRule,
  minifyObject,
  oneOfRule,
  problemWith,
  type Rule,
  secondsRule,
} from './input-rules.js'

/** The kinds of inputs: what an input is without a value, what its text means, and what is wrong with it. */
export interface Input<T> {
  readonly default: string
  /** Never throws: what is made of a wrong text is not used. */
  read(text: string): T
  /** As the report lists them; the text is not empty. */
  problems(text: string, name: string): readonly string[]
}

function input<T>(byDefault: string, { rule, read }: { rule: Rule; read(text: string): T }): Input<T> {
  return { default: byDefault, read, problems: checkBy(rule) }
}

function checkBy(rule: Rule): Input<unknown>['problems'] {
  return (value, origin) => {
    const problem = rule(value)
    return problem ? [problemWith({ origin, value }, problem)] : []
  }
}

export const text = (rule: Rule) => input('', { rule, read: (value) => value })

export const seconds = (byDefault: string, [least, most]: readonly [number, number]) =>
  input(byDefault, { rule: secondsRule(least, most), read: Number })

export const flag = (byDefault: 'true' | 'false') =>
  input(byDefault, { rule: booleanRule, read: (value) => value.toLowerCase() === 'true' })

export const choice = <const T extends string>(byDefault: NoInfer<T>, choices: readonly T[]) =>
  input(byDefault, {
    rule: oneOfRule(choices),
    read: (value) => choices.find((known) => known === value) ?? byDefault,
  })

/** Without white space, which counts towards the size of a policy. */
export const jsonObject = () => input('', { rule: jsonObjectRule, read: (value) => minifyObject(value) ?? '' })

interface ListOptions {
  /** Separates the values; by default commas and white space. */
  readonly separator?: RegExp
  /** The most values that STS takes. */
  readonly most?: number
}

/** Each value once. The rule is made anew for each list, as it may compare its values. */
export function list(makeRule: () => Rule, { separator = /[\s,]+/, most = Infinity }: ListOptions = {}) {
  const read = (whole: string): readonly string[] => {
    const parts = whole.split(separator).map((part) => part.trim())
    return [...new Set(parts.filter(Boolean))]
  }
  const problems = (value: string, origin: string): readonly string[] => {
    const values = read(value)
    const whole = (problem: string) => problemWith({ origin, value }, problem)
    // Two empty variables leave a lone comma; reading that as the default could allow the session more than intended.
    if (values.length === 0) return [whole('holds no value. Give one, or leave the input out')]
    const tooMany = `has ${values.length} values, but STS takes at most ${most}. Leave some out`
    if (values.length > most) return [whole(tooMany)]
    const check = checkBy(makeRule())
    const wrong = values.values().flatMap((part) => check(part, origin))
    const found = wrong.take(mostReported + 1).toArray()
    if (found.length <= mostReported) return found
    const more = `holds more wrong values than these ${mostReported}. Correct them all`
    return [...found.slice(0, mostReported), whole(more)]
  }
  return { default: '', read, problems } satisfies Input<readonly string[]>
}

/** A file that somebody pasted into an input must not fill the log. */
const mostReported = 10
