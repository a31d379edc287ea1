import { readFileSync } from 'node:fs'

/** The part of Terraform that the modules of docs/setup use, to see the policies that it would send to AWS. */

type Scope = Readonly<Record<string, unknown>>
type Expression = (scope: Scope) => unknown

interface Block {
  readonly type: string
  readonly labels: readonly string[]
  readonly attributes: ReadonlyMap<string, Expression>
}

/** The IAM documents in a file, by `<resource type>.<name>.<attribute>`. Missing variables have their defaults. */
export function terraformPolicies(file: string, variables: Scope, data: Scope): Readonly<Record<string, unknown>> {
  const blocks = blocksOf(tokensOf(readFileSync(file, 'utf8')))
  const scope: Record<string, unknown> = { data, local: {}, var: {} }
  const fill = (name: string, entries: readonly (readonly [string, Expression | undefined])[], given: Scope) => {
    for (const [key, value] of entries) {
      Object.defineProperty(scope[name], key, { get: () => (key in given ? given[key] : value?.(scope)) })
    }
  }
  const declared = blocks.filter(({ type }) => type === 'variable')
  for (const name of Object.keys(variables)) {
    if (!declared.some(({ labels }) => labels[0] === name)) throw new Error(`${file} has no variable ${name}`)
  }
  fill(
    'var',
    declared.map(({ labels: [name = ''], attributes }) => [name, attributes.get('default')]),
    variables,
  )
  fill(
    'local',
    blocks.filter(({ type }) => type === 'locals').flatMap(({ attributes }) => [...attributes]),
    {},
  )

  const resources = blocks.filter(({ type }) => type === 'resource')
  return Object.fromEntries(
    resources.flatMap(({ labels, attributes }) =>
      ['policy', 'assume_role_policy'].flatMap((attribute) => {
        const document = attributes.get(attribute)?.(scope)
        return typeof document === 'string' ? [[`${labels.join('.')}.${attribute}`, JSON.parse(document)]] : []
      }),
    ),
  )
}

const functions: Readonly<Record<string, (...values: readonly never[]) => unknown>> = {
  jsonencode: (value) => JSON.stringify(value),
  merge: (...maps: readonly object[]) => Object.assign({}, ...maps),
  concat: (...lists: readonly (readonly unknown[])[]) => lists.flat(),
  setproduct: (first: readonly unknown[], second: readonly unknown[]) =>
    first.flatMap((a) => second.map((b) => [a, b])),
}

/** The rest of a source text, token by token. */
interface Tokens {
  readonly peek: (ahead?: number) => string | undefined
  readonly take: () => string
  /** Reads the next token if it is this one. */
  readonly takes: (token: string) => boolean
  readonly expect: (token: string) => void
}

function tokensOf(source: string): Tokens {
  const tokens = source.replace(/^\s*#.*$/gm, '').match(/"(?:[^"\\]|\\.)*"|[A-Za-z_][\w-]*|\d+|&&|[<>=!]=|\S/g) ?? []
  let next = 0
  const peek = (ahead = 0) => tokens[next + ahead]
  const take = () => {
    const token = tokens[next++]
    if (token === undefined) throw new Error('the file ends too early')
    return token
  }
  const takes = (token: string) => peek() === token && take() === token
  const expect = (token: string) => {
    const found = take()
    if (found !== token) throw new Error(`${token} expected, ${found} found`)
  }
  return { peek, take, takes, expect }
}

function blocksOf(tokens: Tokens): readonly Block[] {
  const blocks: Block[] = []
  while (tokens.peek() !== undefined) blocks.push(block(tokens))
  return blocks
}

function block(tokens: Tokens): Block {
  const type = tokens.take()
  const labels: string[] = []
  while (!tokens.takes('{')) labels.push(tokens.take().replaceAll('"', ''))
  const attributes = new Map<string, Expression>()
  while (!tokens.takes('}')) {
    if (tokens.peek(1) === '=') attributes.set(key(tokens), expression(tokens))
    else block(tokens)
  }
  return { type, labels, attributes }
}

function key(tokens: Tokens): string {
  const name = tokens.take().replaceAll('"', '')
  tokens.expect('=')
  return name
}

function expression(tokens: Tokens): Expression {
  const condition = comparison(tokens)
  if (!tokens.takes('?')) return condition
  const yes = expression(tokens)
  tokens.expect(':')
  const no = expression(tokens)
  return (scope) => (condition(scope) ? yes(scope) : no(scope))
}

/** Operators other than `==` appear only in validations, which are not evaluated. */
function comparison(tokens: Tokens): Expression {
  let left = operand(tokens)
  while (/^(?:&&|[<>=!]=)$/.test(tokens.peek() ?? '')) {
    const operator = tokens.take()
    const [first, second] = [left, operand(tokens)]
    left = (scope) => {
      if (operator !== '==') throw new Error(`the operator ${operator} is not known here`)
      return first(scope) === second(scope)
    }
  }
  return left
}

function operand(tokens: Tokens): Expression {
  const token = tokens.take()
  if (token === '[') return tokens.takes('for') ? listFor(tokens) : list(tokens)
  if (token === '{') return tokens.takes('for') ? mapFor(tokens) : object(tokens)
  if (token.startsWith('"')) return text(JSON.parse(token))
  if (/^\d/.test(token)) return constant(Number(token))
  if (token === 'true' || token === 'false') return constant(token === 'true')
  return tokens.takes('(') ? call(token, tokens) : traversal(token, tokens)
}

function list(tokens: Tokens): Expression {
  const values = items(tokens, ']')
  return (scope) => values.map((item) => item(scope))
}

/** `for name in source : item]` */
function listFor(tokens: Tokens): Expression {
  const name = tokens.take()
  tokens.expect('in')
  const source = expression(tokens)
  tokens.expect(':')
  const item = expression(tokens)
  tokens.expect(']')
  return (scope) => (source(scope) as readonly unknown[]).map((value) => item({ ...scope, [name]: value }))
}

/** `for key, value in source : name => item }` */
function mapFor(tokens: Tokens): Expression {
  const key = tokens.take()
  tokens.expect(',')
  const value = tokens.take()
  tokens.expect('in')
  const source = expression(tokens)
  tokens.expect(':')
  const name = expression(tokens)
  tokens.expect('=')
  tokens.expect('>')
  const item = expression(tokens)
  tokens.expect('}')
  return (scope) => {
    const entries = Object.entries(source(scope) as object).map(([one, its]) => ({
      ...scope,
      [key]: one,
      [value]: its,
    }))
    return Object.fromEntries(entries.map((inner) => [name(inner), item(inner)]))
  }
}

function object(tokens: Tokens): Expression {
  const members: (readonly [string, Expression])[] = []
  while (!tokens.takes('}')) {
    members.push([key(tokens), expression(tokens)])
    tokens.takes(',')
  }
  return (scope) => Object.fromEntries(members.map(([name, value]) => [name, value(scope)]))
}

function call(name: string, tokens: Tokens): Expression {
  const values = items(tokens, ')')
  return (scope) => {
    const known = functions[name]
    if (!known) throw new Error(`the function ${name} is not known here`)
    return known(...(values.map((value) => value(scope)) as never[]))
  }
}

/** `var.name`, `local.actions[var.access]`, `place[0]` */
function traversal(root: string, tokens: Tokens): Expression {
  const steps: Expression[] = []
  for (;;) {
    if (tokens.takes('.')) steps.push(constant(tokens.take()))
    else if (tokens.takes('[')) steps.push(...items(tokens, ']'))
    else break
  }
  return (scope) => steps.reduce((value, step) => member(value, step(scope)), member(scope, root))
}

function items(tokens: Tokens, end: string): readonly Expression[] {
  const found: Expression[] = []
  while (!tokens.takes(end)) {
    found.push(expression(tokens))
    if (tokens.peek() !== end) tokens.expect(',')
  }
  return found
}

function constant(value: unknown): Expression {
  return () => value
}

/** A string with `${...}` in it. */
function text(template: string): Expression {
  const parts = template.split(/\$\{(.*?)\}/)
  const expressions = parts.map((part, index) => (index % 2 === 0 ? constant(part) : expression(tokensOf(part))))
  return (scope) => expressions.map((part) => String(part(scope))).join('')
}

function member(value: unknown, key: unknown): unknown {
  const found = (value as Record<string, unknown> | undefined)?.[String(key)]
  if (found === undefined) throw new Error(`${String(key)} is not known here`)
  return found
}
